/** The value of an item's own field in words: for its history, and for what an import would change. */
import type { Own, OwnField } from '../../lib/followup/followup';
import { plainDate } from '../ui/format';
import type { ItemWords } from '../ui/words/item/words';
import type { Words } from '../ui/words/words';

/** What a field is called; what the user has corrected goes by the name of what it corrects. */
export function fieldName(field: OwnField, w: Words): string {
  switch (field) {
    case 'ownResponsible':
      return w.responsible;
    case 'ownCase':
      return w.case;
    case 'ownKind':
      return w.exported.columns.kind;
    default:
      return w.exported.columns[field];
  }
}

/** More of a note than this says no more. */
const LONGEST = 160;

/** Empty where there is none. */
export function told<F extends OwnField>(field: F, value: Own[F] | undefined, w: Words, item: ItemWords): string {
  if (value === undefined) return '';
  const own = { [field]: value } as Partial<Own>;
  if (own.status) return w.status[own.status];
  if (own.priority) return w.exported.priority[own.priority];
  if (own.tags) return own.tags.join(', ');
  if (own.asked) return own.asked.map(({ who, on }) => `${who} ${plainDate(w, on)}`).join(', ');
  if (own.ownResponsible) return own.ownResponsible.join(', ');
  if (own.ownCase) return [own.ownCase.number, own.ownCase.title].filter(Boolean).join(' ');
  if (own.ownKind) return w.kind[own.ownKind];
  if (own.ownDue) return plainDate(w, own.ownDue);
  if (own.reminder) {
    if ('on' in own.reminder) return plainDate(w, own.reminder.on);
    return own.reminder.daysBefore ? item.reminders.before(own.reminder.daysBefore) : item.reminders.day;
  }
  const text = own.title ?? own.note ?? '';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
