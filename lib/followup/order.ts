/** The order of the list by any column. */
import { caseOf, kindOf } from './corrected';
import { dueOf, sortedByDeadline } from './deadline';
import { type FollowUp, type Priority, STATUSES } from './followup';
import { once } from './once';
import { bodyOf, namesOf } from './place';
import { type Column, dayOf, type Sort } from './view';

/** Compares ISO dates or keys, letter by letter; what is absent comes first. */
export const byText = (a: string | undefined, b: string | undefined): number => {
  const [x, y] = [a ?? '', b ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** A case's number as year and number, so that 2/21 comes before 12/21 and all of 2021 before 2022: "PS 12/21" is [21, 12]. */
export const numberParts = once((one: Pick<FollowUp, 'case' | 'ownCase'>): readonly number[] => {
  const { number } = caseOf(one);
  const parts = (number?.match(/\d+/gu) ?? []).map(Number);
  return /\d\s?\/\s?\d+$/u.test(number ?? '') && parts.length > 1 ? [(parts.pop() as number) % 100, ...parts] : [0, ...parts];
});

/** Compares two of them. */
export function byNumber(a: readonly number[], b: readonly number[]): number {
  // What has no number comes last.
  if (a.length < 2 || b.length < 2) return b.length - a.length;
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference) return difference;
  }
  return 0;
}

const referenceParts = once((one: FollowUp) => caseOf(one).reference?.match(/\d+/gu)?.map(Number));

const PRIORITY: Record<Priority, number> = { high: 0, normal: 1, low: 2 };

/** What a column is sorted by: a number, or words for the alphabet; undefined where the item has nothing there. */
const SORT_KEYS: Record<Column, (one: FollowUp) => string | number | readonly number[] | undefined> = {
  status: one => STATUSES.indexOf(one.status),
  title: one => one.title,
  responsible: one => namesOf(one)[0],
  due: one => dayOf(one, 'due') ?? (dueOf(one) ? '9999' : undefined),
  body: bodyOf,
  meetingDate: one => one.meeting.date,
  caseNumber: one => (caseOf(one).number ? numberParts(one) : undefined),
  reference: one => referenceParts(one),
  caseTitle: one => caseOf(one).title,
  municipality: one => one.meeting.municipality,
  kind: kindOf,
  priority: one => PRIORITY[one.priority],
  tags: one => [...one.tags].sort()[0],
  reminder: one => (one.reminder ? ('on' in one.reminder ? one.reminder.on : dayOf(one, 'due')) : undefined),
  asked: one => one.asked.map(asked => asked.on).sort().at(-1),
  note: one => one.note || undefined,
  saved: one => one.savedAt,
  changed: one => one.changedAt,
}; // biome-ignore format: one line a column

/** In the order of one column; what is empty there comes last both ways, and what is alike keeps the order of deadlines. */
export function sorted(items: readonly FollowUp[], { column, descending }: Sort, tag: string): FollowUp[] {
  const keyOf = SORT_KEYS[column];
  const alphabet = new Intl.Collator(tag, { numeric: true });
  const keyed = sortedByDeadline(items).map(one => ({ one, key: keyOf(one) }));
  const places = placesOf(
    keyed.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])),
    alphabet,
  );
  const compare = (a: string | number | readonly number[], b: typeof a): number => {
    if (typeof a === 'number') return a - (b as number);
    if (typeof a === 'string') return (places.get(a) as number) - (places.get(b as string) as number);
    return byNumber([0, ...a], [0, ...(b as readonly number[])]);
  };
  const sign = descending ? -1 : 1;
  return keyed
    .sort((a, b) =>
      a.key === undefined || b.key === undefined ? Number(a.key === undefined) - Number(b.key === undefined) : sign * compare(a.key, b.key),
    )
    .map(({ one }) => one);
}

/** The place of each word in the alphabet: every word is compared once, however often it stands there. */
function placesOf(words: readonly string[], alphabet: Intl.Collator): Map<string, number> {
  const order = [...new Set(words)].sort(alphabet.compare);
  return new Map(order.map((word, place) => [word, place]));
}
