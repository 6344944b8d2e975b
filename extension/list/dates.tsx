/** The user's own deadline beside the one of the minutes, and when to be reminded. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { daysOver, dueOf, lastDay } from '../../lib/followup/deadline';
import type { FollowUp, Reminder } from '../../lib/followup/followup';
import { reminderDay } from '../../lib/followup/reminder';
import { dueText, shortDate } from '../ui/format';
import { Icon } from '../ui/icons';
import { words } from '../ui/words/index';
import { itemWords } from '../ui/words/list';
import { edit } from './edits';
import { useField } from './field';
import { allowNotifications, notified } from './notifications';
import { today } from './state';

const DAY = /^[12]\d{3}-\d{2}-\d{2}$/u;

export function OwnDue({ one }: { one: FollowUp }): JSX.Element {
  const w = words.value;
  const item = itemWords.value;
  const set = (ownDue: string | undefined) => edit(one, { ownDue }, item.toasts.ownDue);
  const field = useField<HTMLInputElement>(one.ownDue ?? '', day => {
    if (day && !DAY.test(day)) return one.ownDue ?? '';
    return set(day || undefined);
  });
  const due = dueOf(one);
  const over = due ? daysOver(due, today.value) > 0 : false;
  const { due: told } = one;
  const date = told?.date && lastDay(told) ? dueText(w, told, '') : '';
  // The phrase alone, where it says the date itself.
  const phrase = told ? (date && !told.text.includes(date) ? `${date} (${w.written(told.text)})` : told.text) : '';
  return (
    <div class={over ? 'due-field over' : 'due-field'}>
      <label>
        <span class="label">{item.ownDue}</span>
        <input {...field} type="date" class="field" />
      </label>
      {one.ownDue && (
        <button type="button" class="button bare" aria-label={item.ownDueClear} title={item.ownDueClear} onClick={() => set(undefined)}>
          <Icon name="close" />
        </button>
      )}
      {one.kind !== 'note' && <p class="meta">{told ? item.inMinutes(phrase) : item.noDue}</p>}
    </div>
  );
}

const BEFORE = [0, 1, 7] as const;

export function Remind({ one }: { one: FollowUp }): JSX.Element {
  const w = words.value;
  const item = itemWords.value;
  const { reminder } = one;
  const [own, setOwn] = useState(false);
  const names: Record<(typeof BEFORE)[number], string> = { 0: item.reminders.day, 1: item.reminders.dayBefore, 7: item.reminders.week };
  const other =
    reminder && 'daysBefore' in reminder && !BEFORE.some(days => days === reminder.daysBefore) ? reminder.daysBefore : undefined;
  const chosen = own || (reminder && 'on' in reminder) ? 'own' : reminder ? String(reminder.daysBefore) : 'none';
  const set = (next: Reminder | undefined) => {
    // Asked for when the first reminder is set; the browser wants the user's own act, so nothing is waited for before.
    if (next && !notified.value) void allowNotifications();
    return edit(one, { reminder: next }, item.toasts.reminder);
  };
  const choose = (value: string) => {
    setOwn(value === 'own');
    if (value === 'none') void set(undefined);
    else if (value !== 'own') void set({ daysBefore: Number(value) });
  };
  const field = useField<HTMLInputElement>(reminder && 'on' in reminder ? reminder.on : '', day => {
    return DAY.test(day) ? set({ on: day }) : day;
  });
  const day = reminderDay(one);
  const blocked = reminder && day && notified.value === false ? item.reminderBlocked : '';
  const below = belowReminder(reminder !== undefined, day, chosen === 'own');
  return (
    <div class="reminder">
      <label>
        <span class="label">{w.exported.columns.reminder}</span>
        <select class="field" value={chosen} onChange={event => choose(event.currentTarget.value)}>
          <option value="none">{item.reminders.none}</option>
          {BEFORE.map(days => (
            <option key={days} value={String(days)}>
              {names[days]}
            </option>
          ))}
          {other !== undefined && <option value={String(other)}>{item.reminders.before(other)}</option>}
          <option value="own">{item.reminders.own}</option>
        </select>
      </label>
      {chosen === 'own' && <input {...field} type="date" class="field" aria-label={item.reminderDay} />}
      {(below || blocked) && <p class="meta">{[below, blocked].filter(Boolean).join(' ')}</p>}
    </div>
  );
}

/** When a reminder comes, or why it does not. @param day ISO @param told the day stands in a field already */
function belowReminder(set: boolean, day: string | undefined, told: boolean): string {
  const item = itemWords.value;
  if (!day) return set ? item.reminderNeedsDate : '';
  if (day < today.value) return item.reminderPassed;
  return told ? '' : item.reminderComes(shortDate(words.value, day, today.value));
}
