/**
 * Compares a parse with what a careful reader found in the same page (`expected.json`, see tests/pages/README.md).
 * What is required must be found, what is found must be required or optional, and what fell must not be taken.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, Case, Decision, Minutes, Outcome, Person } from '../../lib/minutes';

/** One of several readings will do. */
type Any<T> = T | T[];

interface Entry {
  case?: string;
  quote: Any<string>;
  optional?: boolean;
}

export interface Expected {
  /** Made by `npm run new-page`, and nobody has looked at it. */
  draft?: boolean;
  language?: string;
  kind?: string;
  /** Fields of the meeting; `…Optional` beside one leaves it open, `presentMay` names guests. */
  meeting?: Record<string, unknown>;
  cases: { number?: string; title: Any<string>; optional?: boolean }[];
  decisions?: (Entry & { outcome?: Outcome })[];
  actions?: (Entry & {
    responsible?: string[];
    due?: Any<string>;
    duePhrase?: string;
    responsibleOptional?: boolean;
    dueOptional?: boolean;
  })[];
  never?: string[];
}

const listOf = <T>(one: Any<T>): T[] => (Array.isArray(one) ? one : [one]);
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const plain = (text: string): string => wordsOf(text).join(' ');
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text);
/** "PS 021/26" and "21/26" are one number. */
const numberOf = (text: string | undefined): string => (text ?? '').replace(/^\D+/u, '').replace(/\b0+(?=\d)/gu, '');

/** The share of the first text's words that stand in the second, each counted once. */
function share(of: string, among: string): number {
  const words = wordsOf(of);
  const left = wordsOf(among);
  const found = words.filter(word => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return words.length ? found.length / words.length : 0;
}

/** How well a found passage covers a quote: 0 where it is another passage, 2 where both are the same. */
function likeness(quotes: Any<string>, text: string): number {
  return Math.max(
    ...listOf(quotes).map(quote => {
      const covered = share(quote, text);
      const needed = share(text, quote);
      // The quote may be the first part of a longer decision; a found part of it must be most of it.
      const fits = covered >= 0.8 ? wordsOf(text).length <= Math.max(60, 10 * wordsOf(quote).length) : needed >= 0.8 && covered >= 0.4;
      return fits ? covered + needed : 0;
    }),
  );
}

/** Pairs what was wanted with what was found, the best pairs and the required entries first. */
function paired<W extends { optional?: boolean }, F>(wanted: W[], found: F[], likeness: (want: W, have: F) => number): Map<W, F> {
  const rows = wanted
    .flatMap(want => found.map(have => ({ want, have, like: likeness(want, have) })))
    .filter(row => row.like > 0)
    .sort((a, b) => Number(a.want.optional ?? false) - Number(b.want.optional ?? false) || b.like - a.like);
  const pairs = new Map<W, F>();
  const taken = new Set<F>();
  for (const { want, have } of rows) {
    if (pairs.has(want) || taken.has(have)) continue;
    pairs.set(want, have);
    taken.add(have);
  }
  return pairs;
}

type Placed<T> = T & { of?: Case };

/**
 * What a careful reader finds in the page of a folder.
 * @throws where there is no expected.json, or only a draft: what nobody has said of a page cannot be tested
 */
export function readExpected(folder: string): Expected {
  const file = join(folder, 'expected.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: say what a careful reader finds in this page`);
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
  if (expected.draft !== undefined)
    throw new Error(`${file} is a draft: read the page, set the draft right, and take its line "draft" out`);
  return expected;
}

/** @returns a line for each thing that is missing, too much or wrong; none where the parse is right. */
export function misses(expected: Expected, minutes: Minutes): string[] {
  const found: string[] = [];
  for (const field of ['language', 'kind'] as const)
    if (expected[field] && minutes[field] !== expected[field]) found.push(`${field}: ${minutes[field]} for ${expected[field]}`);
  found.push(...meetingMisses(expected.meeting ?? {}, minutes));
  const cases = paired(expected.cases, minutes.cases, (want, have) => caseLikeness(want.number, want.title, have));
  for (const want of expected.cases)
    if (!cases.has(want) && !want.optional) found.push(`case missed: ${want.number ?? ''} ${listOf(want.title)[0]}`);
  const known = new Set(cases.values());
  for (const have of minutes.cases) if (!known.has(have)) found.push(`case too many: ${have.number ?? ''} ${short(have.title)}`);
  const decisions: Placed<Decision>[] = [...minutes.cases.flatMap(of => of.decisions.map(one => ({ ...one, of }))), ...minutes.decisions];
  const actions: Placed<Action>[] = [...minutes.cases.flatMap(of => of.actions.map(one => ({ ...one, of }))), ...minutes.actions];
  found.push(
    ...passageMisses('decision', expected.decisions ?? [], decisions, (want, have) =>
      want.outcome && want.outcome !== have.outcome ? [`outcome ${have.outcome} for ${want.outcome}`] : [],
    ),
    ...passageMisses('action', expected.actions ?? [], actions, actionMisses),
  );
  for (const quote of expected.never ?? [])
    for (const { text } of [...decisions.filter(one => one.outcome !== 'rejected'), ...actions])
      if (plain(text).includes(plain(quote)) || (plain(quote).includes(plain(text)) && plain(text).length >= plain(quote).length / 2))
        found.push(`A FALLEN PROPOSAL WAS TAKEN: ${short(quote)}`);
  return found;
}

function caseLikeness(number: string | undefined, titles: Any<string>, have: Case): number {
  if (number !== undefined && numberOf(number) !== numberOf(have.number)) return 0;
  return Math.max(
    ...listOf(titles).map(title => {
      const covered = share(title, have.title);
      return covered >= 0.7 && wordsOf(have.title).length <= 2 * wordsOf(title).length + 2 ? covered : 0;
    }),
  );
}

/** The case that an entry names by its number, or by its title where the reader gave it none. */
const isOf = (named: string, of: Case | undefined): boolean =>
  numberOf(named) === numberOf(of?.number) ||
  (of !== undefined && Boolean(named) && /\p{L}{4}/u.test(named) && caseLikeness(undefined, [named], of) > 0);

function passageMisses<W extends Entry, F extends Placed<Decision> | Placed<Action>>(
  what: string,
  wanted: W[],
  found: F[],
  compare: (want: W, have: F) => string[],
): string[] {
  const like = (want: W, have: F) => (want.case !== undefined && !isOf(want.case, have.of) ? 0 : likeness(want.quote, have.text));
  const pairs = paired(wanted, found, like);
  const lines: string[] = [];
  for (const want of wanted) {
    if (want.optional) continue;
    const quote = short(listOf(want.quote)[0] as string);
    const have = pairs.get(want);
    if (!have) lines.push(`${what} missed (${want.case ?? '–'}): ${quote}`);
    else lines.push(...compare(want, have).map(wrong => `${what} (${want.case ?? '–'}) ${wrong}: ${quote}`));
  }
  const known = new Set(pairs.values());
  for (const have of found)
    if (!known.has(have) && !wanted.some(want => want.optional && like(want, have) > 0))
      lines.push(`${what} too many (${have.of?.number ?? '–'}): ${short(have.text)}`);
  return lines;
}

function actionMisses(want: NonNullable<Expected['actions']>[number], have: Action): string[] {
  const lines: string[] = [];
  if (!want.responsibleOptional) {
    const [wanted, names] = [(want.responsible ?? []).map(plain).sort(), have.responsible.map(({ name }) => plain(name)).sort()];
    if (wanted.join('|') !== names.join('|')) lines.push(`responsible [${names.join(', ')}] for [${wanted.join(', ')}]`);
  }
  if (!want.dueOptional) {
    const { due } = have;
    const told = due ? `due ${due.date ?? '–'} "${due.text}"` : 'no due';
    if (want.due && !listOf(want.due).includes(due?.date ?? '')) lines.push(`${told} for ${listOf(want.due).join(' or ')}`);
    if (want.duePhrase && !plain(due?.text ?? '').includes(plain(want.duePhrase))) lines.push(`${told} for "${want.duePhrase}"`);
    if (!want.due && !want.duePhrase && due?.date) lines.push(`${told} for none`);
  }
  return lines;
}

function meetingMisses(wanted: Record<string, unknown>, { meeting }: Minutes): string[] {
  const lines: string[] = [];
  for (const [field, want] of Object.entries(wanted)) {
    if (/(?:Optional|May|In)$/u.test(field) || wanted[`${field}Optional`]) continue;
    if (field === 'next') {
      // The next meeting's date is what counts; its words may be more or fewer.
      const { date } = want as { date?: string };
      if (date !== undefined && meeting.next?.date !== date) lines.push(`meeting.next: ${meeting.next?.date ?? ''} for ${date}`);
      continue;
    }
    const have = meeting[field as keyof typeof meeting];
    if (field === 'present' || field === 'absent') {
      lines.push(...peopleMisses(field, want as string[], (have as Person[] | undefined) ?? [], (wanted[`${field}May`] as string[]) ?? []));
      continue;
    }
    const right = listOf(want as Any<string>).some(one =>
      /date|time/iu.test(field)
        ? have === one
        : share(one, String(have ?? '')) >= 0.8 && wordsOf(String(have)).length <= 2 * wordsOf(one).length + 2,
    );
    if (!right) lines.push(`meeting.${field}: ${JSON.stringify(have)} for ${JSON.stringify(want)}`);
  }
  return lines;
}

function peopleMisses(field: string, wanted: string[], have: Person[], may: string[]): string[] {
  const names = have.map(person => plain(person.name));
  return [
    ...wanted.filter(name => !names.includes(plain(name))).map(name => `meeting.${field} misses ${name}`),
    ...have
      .filter(({ name }) => ![...wanted, ...may].some(one => plain(one) === plain(name)))
      .map(({ name }) => `meeting.${field} has too many: ${name}`),
  ];
}
