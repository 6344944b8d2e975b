/** The words of reminders, which come while no page of Sakspor is open. */
import type { LanguageCode } from '../../../lib/minutes';

export interface ReminderWords {
  /** Where the item has no deadline to tell. */
  reminder: string;
  several: (n: number) => string;
  /** Of the toolbar's button. */
  overdue: (n: number) => string;
}

export const REMINDER_WORDS: Record<LanguageCode, ReminderWords> = {
  nb: { reminder: 'Påminnelse', several: n => `${n} påminnelser`, overdue: n => `Les siden med Sakspor (${n} over fristen)` },
  nn: { reminder: 'Påminning', several: n => `${n} påminningar`, overdue: n => `Les sida med Sakspor (${n} over fristen)` },
  sv: { reminder: 'Påminnelse', several: n => `${n} påminnelser`, overdue: n => `Läs sidan med Sakspor (${n} över tidsfristen)` },
  da: { reminder: 'Påmindelse', several: n => `${n} påmindelser`, overdue: n => `Læs siden med Sakspor (${n} over fristen)` },
  fi: { reminder: 'Muistutus', several: n => `${n} muistutusta`, overdue: n => `Lue sivu Saksporilla (${n} yli määräajan)` },
  en: { reminder: 'Reminder', several: n => `${n} reminders`, overdue: n => `Read the page with Sakspor (${n} overdue)` },
};
