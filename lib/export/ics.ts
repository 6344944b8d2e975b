/**
 * The list for a calendar (RFC 5545), as events or as tasks. An item has the same UID in every export and a SEQUENCE
 * that rises with each change, so that importing the file again updates what is there instead of doubling it.
 */

import ICAL from 'ical.js';
import { kindOf } from '../followup/corrected';
import { dueOf } from '../followup/deadline';
import type { FollowUp, Priority, Status } from '../followup/followup';
import { daysOf } from './dates';
import { describe } from './lines';
import { linkOf, oneLine } from './text';
import type { ExportWords } from './words';

// A line has at most 75 octets, and the space that begins a folded one is one of them, which the library leaves out.
ICAL.foldLength = 74;

const TASK_STATUS: Record<Status, string> = {
  open: 'NEEDS-ACTION',
  progress: 'IN-PROCESS',
  waiting: 'IN-PROCESS',
  done: 'COMPLETED',
  dropped: 'CANCELLED',
};

/** 1 is the highest, 9 the lowest. */
const PRIORITY: Record<Priority, number> = { high: 1, normal: 5, low: 9 };

/** Seconds are counted from here, so that they fit into a calendar's numbers until 2088. */
const FIRST_SECOND = Date.UTC(2020, 0, 1) / 1000;
const GREATEST = 2 ** 31 - 1;

/**
 * The number of the item's present form: it rises with every change, and does not fall when an item is deleted and
 * saved anew. The length of the history would fall, since only the latest steps are kept.
 */
export const sequenceOf = ({ changedAt }: Pick<FollowUp, 'changedAt'>): number =>
  Math.min(GREATEST, Math.max(0, Math.floor(changedAt / 1000) - FIRST_SECOND));

/** RFC 5545 has years of four digits. */
const moment = (ms: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(Math.min(ms, Date.UTC(9999, 11, 31))), true);

const day = (iso: string): ICAL.Time => ICAL.Time.fromDateString(iso);

function dayAfter(iso: string): ICAL.Time {
  const time = day(iso);
  time.adjust(1, 0, 0, 0);
  return time;
}

/** Tags as one line of them can hold: readers take a comma behind a backslash, even one that is escaped, for no end. */
export const tagsOf = ({ tags }: Pick<FollowUp, 'tags'>): string[] =>
  tags.map(tag => oneLine(tag).replace(/[\\\s]+$/u, '')).filter(Boolean);

/** What events and tasks have alike. */
function component(kind: 'vevent' | 'vtodo', one: FollowUp, words: ExportWords): ICAL.Component {
  const made = new ICAL.Component(kind);
  const add = (name: string, value: string | number | ICAL.Time) => made.addPropertyWithValue(name, value);
  // One collection may hold both, and there no two of them the same UID.
  add('uid', `${one.id}.${kind === 'vevent' ? 'event' : 'task'}@sakspor`);
  add('dtstamp', moment(one.changedAt));
  add('created', moment(one.savedAt));
  add('last-modified', moment(one.changedAt));
  add('sequence', sequenceOf(one));
  add('summary', oneLine(one.title) || words.kind[kindOf(one)]);
  const lines = describe(one, words);
  if (kind === 'vevent') lines.push(`${words.columns.status}: ${words.status[one.status]}`);
  add('description', lines.join('\n'));
  add('priority', PRIORITY[one.priority]);
  const tags = tagsOf(one);
  if (tags.length) {
    const categories = new ICAL.Property('categories', made);
    categories.setValues(tags);
    made.addProperty(categories);
  }
  const address = linkOf(one.source?.url);
  if (address) add('url', address);
  return made;
}

/** Whether an item has a day, or days, to stand on in a calendar. */
function calendarDays(one: FollowUp): { first: string; last: string } | undefined {
  const due = dueOf(one);
  return due && daysOf(due);
}

function calendar(components: readonly ICAL.Component[], words: ExportWords): string {
  const made = new ICAL.Component('vcalendar');
  made.addPropertyWithValue('version', '2.0');
  made.addPropertyWithValue('prodid', `-//Sakspor//Follow-up list//${words.tag.toUpperCase()}`);
  made.addPropertyWithValue('calscale', 'GREGORIAN');
  for (const one of components) made.addSubcomponent(one);
  return `${made.toString()}\r\n`;
}

/**
 * All-day events of the items that have a date; a deadline that is a whole month or quarter lasts as long. Nobody is
 * busy because of a deadline. What was dropped is told as cancelled, so that a calendar takes it away.
 */
export function toEvents(list: readonly FollowUp[], words: ExportWords): string {
  return calendar(
    list.flatMap(one => {
      const days = calendarDays(one);
      if (!days) return [];
      const event = component('vevent', one, words);
      event.addPropertyWithValue('dtstart', day(days.first));
      event.addPropertyWithValue('dtend', dayAfter(days.last));
      event.addPropertyWithValue('transp', 'TRANSPARENT');
      event.addPropertyWithValue('status', one.status === 'dropped' ? 'CANCELLED' : 'CONFIRMED');
      return [event];
    }),
    words,
  );
}

/** Tasks of all items, due on the last day that the deadline can mean, where there is one. */
export function toTasks(list: readonly FollowUp[], words: ExportWords): string {
  return calendar(
    list.map(one => {
      const task = component('vtodo', one, words);
      const days = calendarDays(one);
      if (days) {
        if (days.first < days.last) task.addPropertyWithValue('dtstart', day(days.first));
        task.addPropertyWithValue('due', day(days.last));
      }
      task.addPropertyWithValue('status', TASK_STATUS[one.status]);
      if (one.status === 'done') {
        task.addPropertyWithValue('completed', moment(one.changed.status ?? one.changedAt));
        task.addPropertyWithValue('percent-complete', 100);
      }
      return task;
    }),
    words,
  );
}
