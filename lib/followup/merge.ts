/**
 * Bringing two copies of the list together: a file that is read in, or what another tab or machine has written. Field by
 * field the newer change wins; what it pushed out stands in the item's history, and no writing is lost.
 */
import { type Asked, type Change, type FollowUp, LIMITS, type Own, type OwnField, type Seen, titleOf } from './followup';
import { latestSeen } from './seen';

export const OWN_FIELDS: readonly OwnField[] = [
  'title', 'note', 'status', 'priority', 'tags', 'ownDue', 'reminder', 'asked', 'ownResponsible', 'ownCase', 'ownKind',
]; // biome-ignore format: one list

type Value = Own[OwnField] | undefined;

/** For comparing and for an order that is the same on every machine. */
const written = (value: Value): string => JSON.stringify(value) ?? '';

/** What an item has in a field before the user has done anything; a title's beginning is the passage itself. */
function untouched(one: FollowUp, field: OwnField): boolean {
  const value = one[field];
  switch (field) {
    case 'title':
      return value === titleOf(one.quote);
    case 'status':
      return value === 'open';
    case 'priority':
      return value === 'normal';
    default:
      return value === undefined || (Array.isArray(value) || typeof value === 'string' ? value.length === 0 : false);
  }
}

/** When a field was changed last; 1 where it must have been, but nobody wrote down when; 0 where it never was. */
const timeOf = (one: FollowUp, field: OwnField): number => one.changed[field] ?? (untouched(one, field) ? 0 : 1);

/** Whether this value once stood in this field of the item. */
const stoodIn = (one: FollowUp, field: OwnField, value: string): boolean =>
  one.history.some(step => step.field === field && written(step.from) === value);

/**
 * One item of two with the same id. The same whichever comes first, but for the evidence: there `ours` counts, and only
 * what it lacks is taken from `theirs`. The very same item where theirs brings nothing.
 */
export function merged(ours: FollowUp, theirs: FollowUp): FollowUp {
  const next: FollowUp = { ...withEvidence(ours, theirs), changed: { ...ours.changed } };
  const steps: Change[] = [];
  for (const field of OWN_FIELDS) {
    const [a, b] = [timeOf(ours, field), timeOf(theirs, field)];
    const [x, y] = [written(ours[field]), written(theirs[field])];
    const oursWins = a === b ? x >= y : a > b;
    const [newer, older] = oursWins ? [ours, theirs] : [theirs, ours];
    let value: Value = newer[field];
    let time = Math.max(ours.changed[field] ?? 0, theirs.changed[field] ?? 0);
    if (x !== y && !untouched(older, field) && !stoodIn(newer, field, written(older[field]))) {
      const both = together(field, newer, older);
      const lost = [older, ...(both === undefined ? [] : [newer])];
      if (both !== undefined) {
        value = both;
        // Newer than either, so that neither copy wins over it when it comes again.
        time = Math.min(Math.max(a, b) + 1, 8.64e15);
      }
      for (const one of lost) steps.push({ at: Math.max(a, b), field, ...from(one[field]) } as Change);
    }
    if (value === undefined) delete next[field];
    else Object.assign(next, { [field]: value });
    if (time) next.changed[field] = time;
  }
  next.history = united(ours.history, [...theirs.history, ...steps]);
  next.savedAt = Math.min(ours.savedAt, theirs.savedAt);
  next.changedAt = Math.max(ours.changedAt, theirs.changedAt);
  return same(next, ours) ? ours : next;
}

const from = (value: Value): { from?: Value } => (value === undefined ? {} : { from: value });

/** Writings that were made apart from each other and can both stay: notes, and whom the user asked. */
function together(field: OwnField, newer: FollowUp, older: FollowUp): Value {
  if (stoodIn(older, field, written(newer[field]))) return undefined;
  if (field === 'note') return notes(newer.note, older.note);
  if (field === 'asked') return asked(newer.asked, older.asked);
  return undefined;
}

const paragraphs = (note: string): string[] =>
  note
    .split(/\n{2,}/u)
    .map(one => one.trim())
    .filter(Boolean);

/** The newer note, and below it the paragraphs that only the older one has; undefined where that is nothing new, or too long. */
function notes(newer: string, older: string): string | undefined {
  if (!newer.trim()) return undefined;
  const more = paragraphs(older).filter(one => !newer.includes(one));
  const whole = [newer.trimEnd(), ...more].join('\n\n');
  return more.length && whole.length <= LIMITS.note ? whole : undefined;
}

function asked(newer: readonly Asked[], older: readonly Asked[]): Asked[] | undefined {
  const known = new Set(newer.map(one => written([one])));
  const more = older.filter(one => !known.has(written([one])));
  if (!newer.length || !more.length || newer.length + more.length > LIMITS.asked) return undefined;
  return [...newer, ...more].sort((a, b) => (a.on === b.on ? (a.who < b.who ? -1 : 1) : a.on < b.on ? -1 : 1));
}

/** Ours, with what it lacks of the evidence: a municipality that an earlier version did not read, how its page was seen later. */
const withEvidence = (ours: FollowUp, theirs: FollowUp): FollowUp => ({
  ...(theirs.due ? { due: theirs.due } : {}),
  ...(theirs.source ? { source: theirs.source } : {}),
  ...(theirs.language ? { language: theirs.language } : {}),
  ...(theirs.anchor ? { anchor: theirs.anchor } : {}),
  ...ours,
  ...(ours.seen || theirs.seen ? { seen: latestSeen(ours.seen, theirs.seen) as Seen } : {}),
  meeting: { ...theirs.meeting, ...ours.meeting },
  case: { ...theirs.case, ...ours.case },
});

/** All steps of both, each once, oldest first; of too many the latest. */
function united(ours: readonly Change[], more: readonly Change[]): Change[] {
  const steps = new Map(ours.map(step => [key(step), step]));
  if (more.every(step => steps.has(key(step)))) return [...ours];
  for (const step of more) steps.set(key(step), step);
  return [...steps.values()].sort((a, b) => a.at - b.at).slice(-LIMITS.history);
}

const key = ({ at, field, from: value }: Change): string => `${at}|${field}|${written(value)}`;

/** Whether two items are the same in all that is kept, in whatever order their fields stand. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [Object.entries(a), b as Record<string, unknown>];
  return x.length === Object.keys(y).length && x.every(([name, value]) => Object.hasOwn(y, name) && same(value, y[name]));
}

/** One item that an import would change. */
export interface MergeChange {
  before: FollowUp;
  after: FollowUp;
  /** The user's fields that get another value; never empty. */
  fields: OwnField[];
}

/** What an import would do; nothing is done by asking. */
export interface MergePlan {
  added: FollowUp[];
  changed: MergeChange[];
  /** How many of the file's items are in the list just as they are, as far as the user can see. */
  unchanged: number;
  /** All that is to be written: also what only tells when a field was changed. */
  write: FollowUp[];
}

/** @param theirs of a file; an item that stands there twice is one */
export function planMerge(ours: readonly FollowUp[], theirs: readonly FollowUp[]): MergePlan {
  const known = new Map(ours.map(one => [one.id, one]));
  const read = new Map<string, FollowUp>();
  for (const one of theirs) {
    const before = read.get(one.id);
    read.set(one.id, before ? merged(before, one) : one);
  }
  const plan: MergePlan = { added: [], changed: [], unchanged: 0, write: [] };
  for (const one of read.values()) {
    const before = known.get(one.id);
    const after = before ? merged(before, one) : one;
    if (after !== before) plan.write.push(after);
    if (!before) {
      plan.added.push(after);
      continue;
    }
    const fields = OWN_FIELDS.filter(field => written(before[field]) !== written(after[field]));
    if (fields.length) plan.changed.push({ before, after, fields });
    else plan.unchanged++;
  }
  return plan;
}
