/**
 * Looks at the list when the time has come: reminds of what is due, shows how much is overdue, and sets the next time.
 * What came while the machine slept or the browser was closed is found at the next look.
 */

import { dueText } from '../../lib/export/dates';
import { EXPORT_WORDS } from '../../lib/export/words';
import { caseOf } from '../../lib/followup/corrected';
import { dueOf } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import { bodyOf } from '../../lib/followup/place';
import { nextLook, remindersDue, type Told, toldAfter } from '../../lib/followup/reminder';
import { isOverdue, localDay } from '../../lib/followup/view';
import type { LanguageCode } from '../../lib/minutes';
import { REMINDER_WORDS } from '../ui/words/reminder';

/** What a look needs of the browser and the store. */
export interface Surroundings {
  list(): Promise<readonly FollowUp[]>;
  language(): Promise<LanguageCode>;
  told(): Promise<Told>;
  remember(told: Told): Promise<void>;
  /** How many items there are, for noticing a list that has vanished. */
  rememberCount(count: number, now: number): Promise<void>;
  /** False where the user allows none. */
  notify(id: string, title: string, message: string): Promise<boolean>;
  showOverdue(count: number, title: string | undefined): Promise<void>;
  wakeAt(time: number | undefined): Promise<void>;
}

/** What was found at a look. */
export interface Looked {
  overdue: number;
  /** How many the user was reminded of. */
  reminded: number;
  /** When the next look comes, ms since 1970. */
  next?: number;
}

/** More than so many at once are told as one: after a holiday nobody wants forty notifications. */
const MOST_SINGLE = 3;
const SEVERAL = 'reminders';
const ONE = 'reminder-';

/** The item that a notification is about; undefined for one that tells of several. */
export const itemOfNotification = (id: string): string | undefined => (id.startsWith(ONE) ? id.slice(ONE.length) : undefined);

/** @param now milliseconds since 1970 */
export async function look(at: Surroundings, now: number): Promise<Looked> {
  const [list, told, language] = await Promise.all([at.list(), at.told(), at.language()]);
  const overdue = list.filter(one => isOverdue(one, localDay(now))).length;
  const due = remindersDue(list, now, told);
  const reminded = due.length > 0 && (await remind(at, due, language)) ? due : [];
  await at.remember(toldAfter(told, list, reminded));
  await at.rememberCount(list.length, now);
  await at.showOverdue(overdue, overdue ? REMINDER_WORDS[language].overdue(overdue) : undefined);
  const next = nextLook(list, now);
  await at.wakeAt(next);
  return { overdue, reminded: reminded.length, ...(next === undefined ? {} : { next }) };
}

/** @returns false where the user allows no notifications: they stay due, and the list shows them */
async function remind(at: Surroundings, due: readonly FollowUp[], language: LanguageCode): Promise<boolean> {
  if (due.length > MOST_SINGLE) {
    const titles = due.slice(0, 4).map(one => `· ${short(one.title, 60)}`);
    return at.notify(SEVERAL, REMINDER_WORDS[language].several(due.length), [...titles, ...(due.length > 4 ? ['…'] : [])].join('\n'));
  }
  for (const one of due) if (!(await at.notify(ONE + one.id, short(one.title, 100), placeOf(one, language)))) return false;
  return true;
}

const short = (text: string, most: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most).replace(/\s+\S*$/u, '')} …` : line;
};

/** "Frist: 1. juni 2026 · Formannskapet, sak 12/26" */
function placeOf(one: FollowUp, language: LanguageCode): string {
  const words = EXPORT_WORDS[language];
  const due = dueOf(one);
  const { number: written } = caseOf(one);
  const number = written ? `${words.caseWord} ${written}` : '';
  return [
    due ? `${words.columns.due}: ${dueText(words, due)}` : REMINDER_WORDS[language].reminder,
    [bodyOf(one), number].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}
