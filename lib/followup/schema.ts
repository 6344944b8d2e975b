/** The form of a follow-up record, checked wherever one comes from outside: a message, an imported file. */
import * as v from 'valibot';
import { REASON_RULES } from '../minutes';
import type { Dismissal } from './dismissal';
import { type Change, FOLLOWUP_KINDS, FOUND, type FollowUp, LIMITS, type OwnField, PRIORITIES, STATUSES } from './followup';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const day = v.pipe(v.string(), v.isoDate());

/** An ISO date as exact as its source: a year, quarter, half, month, week or day. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-(?:Q[1-4]|H[12]|W\d{2}|\d{2}(?:-\d{2})?))?$/u));

export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{6,40}$/u));

/** Where a page can be: never a script. */
export const Url = v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^(?:https?|file|moz-extension|chrome-extension):/u));

const anchor = v.strictObject({ exact: text(LIMITS.quote), prefix: text(200), suffix: text(200), start: v.number() });

const own = {
  title: text(LIMITS.title),
  note: text(LIMITS.note),
  status: v.picklist(STATUSES),
  priority: v.picklist(PRIORITIES),
  tags: v.pipe(v.array(text(LIMITS.tag)), v.maxLength(LIMITS.tags)),
  ownDue: day,
  reminder: v.union([
    v.strictObject({ daysBefore: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3660)) }),
    v.strictObject({ on: day }),
  ]),
  asked: v.pipe(v.array(v.strictObject({ who: text(LIMITS.name), on: day })), v.maxLength(LIMITS.asked)),
  ownResponsible: v.pipe(v.array(text(LIMITS.name)), v.maxLength(LIMITS.responsible)),
  ownCase: v.strictObject({ number: v.exactOptional(text(LIMITS.number)), title: v.exactOptional(text(LIMITS.title)) }),
  ownKind: v.picklist(FOLLOWUP_KINDS),
};

const step = <F extends keyof typeof own>(field: F) =>
  v.strictObject({ at: time, field: v.literal(field), from: v.exactOptional(own[field]) });

const change = v.variant('field', [
  step('title'),
  step('note'),
  step('status'),
  step('priority'),
  step('tags'),
  step('ownDue'),
  step('reminder'),
  step('asked'),
  step('ownResponsible'),
  step('ownCase'),
  step('ownKind'),
]) as unknown as v.GenericSchema<Change>;

/** The user's own fields, each to be changed or (where it may be absent) taken away. */
export const OwnFields = v.strictObject({
  title: v.exactOptional(own.title),
  note: v.exactOptional(own.note),
  status: v.exactOptional(own.status),
  priority: v.exactOptional(own.priority),
  tags: v.exactOptional(own.tags),
  ownDue: v.exactOptional(own.ownDue),
  reminder: v.exactOptional(own.reminder),
  asked: v.exactOptional(own.asked),
  ownResponsible: v.exactOptional(own.ownResponsible),
  ownCase: v.exactOptional(own.ownCase),
  ownKind: v.exactOptional(own.ownKind),
});

/** What the card writes of an item: null takes what is the user's own away. */
export const CardFields = v.strictObject({
  title: v.exactOptional(own.title),
  note: v.exactOptional(own.note),
  ownDue: v.exactOptional(v.nullable(own.ownDue)),
  ownResponsible: v.exactOptional(v.nullable(own.ownResponsible)),
  ownCase: v.exactOptional(v.nullable(own.ownCase)),
  ownKind: v.exactOptional(v.nullable(own.ownKind)),
});
export type CardFields = v.InferOutput<typeof CardFields>;

export const FollowUpSchema = v.strictObject({
  id: Id,
  kind: v.picklist(FOLLOWUP_KINDS),
  ...own,
  ownDue: v.exactOptional(own.ownDue),
  reminder: v.exactOptional(own.reminder),
  ownResponsible: v.exactOptional(own.ownResponsible),
  ownCase: v.exactOptional(own.ownCase),
  ownKind: v.exactOptional(own.ownKind),
  quote: text(LIMITS.quote),
  meeting: v.strictObject({
    title: v.exactOptional(text(LIMITS.name)),
    body: v.exactOptional(text(LIMITS.name)),
    date: v.exactOptional(date),
    municipality: v.exactOptional(text(LIMITS.name)),
  }),
  case: v.strictObject({
    number: v.exactOptional(text(LIMITS.number)),
    reference: v.exactOptional(text(LIMITS.reference)),
    title: v.exactOptional(text(LIMITS.title)),
  }),
  responsible: v.pipe(
    v.array(
      v.strictObject({
        name: text(LIMITS.name),
        resolved: v.exactOptional(text(LIMITS.name)),
        doubtful: v.exactOptional(v.boolean()),
      }),
    ),
    v.maxLength(LIMITS.responsible),
  ),
  due: v.exactOptional(
    v.strictObject({
      text: text(LIMITS.name),
      date: v.exactOptional(date),
      precision: v.picklist(['day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'event', 'vague']),
    }),
  ),
  source: v.exactOptional(v.strictObject({ url: Url, title: text(LIMITS.name) })),
  language: v.exactOptional(v.picklist(['nb', 'nn', 'sv', 'da', 'fi', 'en'])),
  anchor: v.exactOptional(anchor),
  seen: v.exactOptional(v.strictObject({ at: time, found: v.picklist(FOUND), text: v.exactOptional(text(LIMITS.quote)) })),
  savedAt: time,
  changedAt: time,
  changed: v.record(v.picklist(Object.keys(own) as OwnField[]), time),
  history: v.pipe(v.array(change), v.maxLength(LIMITS.history)),
}) satisfies v.GenericSchema<unknown, FollowUp>;

/** The form of what the user has said is no action. */
export const DismissalSchema = v.strictObject({
  id: Id,
  page: Url,
  anchor,
  number: v.exactOptional(text(LIMITS.number)),
  rule: v.exactOptional(v.picklist(REASON_RULES)),
  at: time,
}) satisfies v.GenericSchema<unknown, Dismissal>;
