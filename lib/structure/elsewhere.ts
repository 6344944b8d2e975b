/** Sentences that speak of a decision which this meeting did not take: another body's, an earlier one, one to come. */
import { findDates } from '../find/dates';
import { onceFor } from '../language/once';
import type { Vocabulary } from '../language/vocabulary';
import type { Reading } from './reading';

/** The words by which something is settled, and where they stand in their sentence. */
export interface Said {
  words: string;
  index: number;
}

const years = onceFor(({ language, relatives }) => {
  const during = [language, ...relatives].flatMap(({ dates }) => dates.during).filter(word => !word.includes(' '));
  return new RegExp(`(?:^|\\s)(?:${[...new Set(during)].join('|')})\\s((?:19|20)\\d\\d)(?![\\d–-])`, 'iu');
});
const caseNumber = onceFor(({ caseWord }) => new RegExp(`(?:${caseWord}|§)\\s?\\d+\\/\\d`, 'iu'));

/** Brackets in which more stands than a reference: "(Item 47/14, the figure should read £1,240)". */
const withoutRemarks = (text: string): string => text.replace(/\([^()]{0,200}\)/gu, brackets => (isRemark(brackets) ? ' ' : brackets));

const isRemark = (brackets: string): boolean =>
  (brackets.slice(brackets.indexOf(',')).match(/\p{L}+/gu)?.length ?? 0) > 2 && brackets.includes(',');

/** Tells of another meeting, case or year: what was settled there is background here. */
export function isElsewhere(text: string, { vocabulary, meeting }: Reading): boolean {
  if (vocabulary.elsewhere.test(text)) return true;
  const year = /(?:19|20)\d\d/u.test(text) ? years(vocabulary).exec(text)?.[1] : undefined;
  if (year && (!meeting.date || year < meeting.date.slice(0, 4))) return true;
  return /\d\/\d/u.test(text) && caseNumber(vocabulary).test(withoutRemarks(text));
}

/** The words are not this meeting's: another body decided so, or on another day, or it is only thought of or told. */
export function isReported(text: string, said: Said, reading: Reading): boolean {
  const before = text.slice(0, said.index);
  const after = text.slice(said.index + said.words.length);
  return (
    isSupposed(before, reading.vocabulary) ||
    isOfThose(before, reading.vocabulary) ||
    isTold(before, reading) ||
    isByOthers(before, said.words, after, reading) ||
    isOnAnotherDay(after, reading)
  );
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];

/** "Dersom budsjettet vedtas", "… bør utsettes", "kan velge å utsette". */
function isSupposed(before: string, { conditions, hypothetical }: Vocabulary): boolean {
  const clause = before.slice(before.lastIndexOf(',') + 1);
  if (conditions.test(before) && !before.includes(',')) return true;
  return (
    wordsOf(clause)
      .slice(-3)
      // "up to £200" is no "to approve".
      .some((word, i, words) => hypothetical.test(word) && !/^\d/u.test(words[i + 1] ?? ''))
  );
}

/** "De ble enige om at …": some who were named before, and not the meeting. */
const isOfThose = (before: string, { pronouns }: Vocabulary): boolean => {
  const words = wordsOf(before.slice(before.lastIndexOf(',') + 1));
  return words.length > 0 && words.length <= 2 && pronouns.has((words[0] as string).toLowerCase());
};

/** "Ordføreren sa at budsjettet ble vedtatt": somebody tells of it. */
function isTold(before: string, reading: Reading): boolean {
  const { speaking, contentMarks } = reading.vocabulary;
  const words = wordsOf(before);
  const at = words.findIndex((word, i) => i > 0 && speaking.test(word) && contentMarks.has((words[i + 1] ?? '').toLowerCase()));
  return at > 0 && !isOwnSubject(words.slice(0, at).join(' '), reading);
}

/** The subject of the verb, or the doer behind a passive, is another body than the one that met. */
function isByOthers(before: string, words: string, after: string, reading: Reading): boolean {
  const { vocabulary } = reading;
  if (!reading.meeting.body) return false;
  // "The meeting decided on re-election of the board by …": what stands behind is what was decided.
  const said = wordsOf(`${before.slice(before.lastIndexOf(',') + 1)} ${words}`);
  const acts = said.findIndex((word, i) => i > 0 && (vocabulary.past.test(word) || isDoing(word, vocabulary)));
  const doer = said.slice(0, acts).join(' ');
  if (acts > 0 && isOwnSubject(doer, reading) && !isAnother(doer, reading)) return false;
  // "approved by" has the word before the doer in it.
  const behind = agents(vocabulary).exec(` ${/\S+$/u.exec(words)?.[0] ?? ''}${after}`)?.[1];
  if (behind && isAnother(behind, reading)) return true;
  const subject = wordsOf(before.slice(before.lastIndexOf(',') + 1));
  if (!isDoing(words, vocabulary) && !vocabulary.past.test(subject.at(-1) ?? '')) return false;
  while (subject.length > 1 && vocabulary.past.test(subject.at(-1) as string)) subject.pop();
  // "Det er regeringen, der har besluttet det".
  if (subject.length === 1 && (subject[0] as string).length < 4)
    subject.splice(0, 1, ...wordsOf(before.slice(0, before.lastIndexOf(','))).slice(-2));
  return subject.length > 0 && subject.length <= 5 && isAnother(subject.join(' '), reading);
}

/** The verb tells what its subject does; "Styret velges" tells what is done to it. */
function isDoing(words: string, { announcing, settling, passive }: Vocabulary): boolean {
  const verb = wordsOf(words)[0] ?? '';
  return announcing.test(verb) || (settling.test(verb) && !passive.test(verb));
}

/** Behind a verb: by whom or where it was done, as far as its next words tell. */
const agents = onceFor(
  ({ agents: by }) => new RegExp(`^(?:\\s+\\p{L}+){0,3}?\\s+(?:${by})\\s+(\\p{L}[\\p{L}-]*(?:\\s+\\p{L}[\\p{L}-]*){0,2})`, 'iu'),
);

/** A body or an authority, and not the one that met. */
function isAnother(name: string, reading: Reading): boolean {
  const { authorities, bodies, ownBody } = reading.vocabulary;
  const words = wordsOf(name);
  // "Nämnden för Lomviks högskola": what it is of is no other.
  if (words[0] && bodies.test(words[0]) && isNamedSo(words[0], reading)) return false;
  // "The District Council" where a Parish Council met.
  if (words.some((word, i) => !isNamedSo(word, reading) && authorities.test(words.slice(i, i + 2).join(' ')))) return true;
  if (words.some(word => isNamedSo(word, reading))) return false;
  if (words.some(word => authorities.test(word))) return true;
  return !ownBody.test(name) && !words.some(word => ownBody.test(word)) && bodies.test(name);
}

/** "ble vedtatt 20. februar": right behind the words stands a day or month before the meeting's. */
function isOnAnotherDay(after: string, { vocabulary, meeting }: Reading): boolean {
  if (!meeting.date || !/^\s+\S/u.test(after)) return false;
  const date = findDates(after.slice(0, 60), vocabulary.code, meeting.date).find(
    one => one.precision === 'day' || one.precision === 'month',
  );
  if (!date?.date) return false;
  const between = wordsOf(after.slice(0, date.start));
  if (between.length > 3 || /[,;:]/u.test(after.slice(0, date.start))) return false;
  if (between.some(word => vocabulary.contentMarks.has(word.toLowerCase()))) return false;
  const last = between.at(-1);
  if (last !== undefined && !vocabulary.datedBy.test(last)) return false;
  if (date.precision === 'month') return between.length <= 1 && date.date.slice(0, 7) !== meeting.date.slice(0, 7);
  return date.yearless ? isPast(date.date, meeting.date) : date.date < meeting.date;
}

const DAY = 86_400_000;

/** A day without its year, less than half a year before the meeting. */
function isPast(date: string, meeting: string): boolean {
  const held = Date.parse(meeting);
  const same = Date.parse(`${meeting.slice(0, 4)}${date.slice(4)}`);
  const days = (held - same) / DAY;
  return (days > 0 && days < 183) || days < -183;
}

/** All that stands before the verb is the body that met. */
export function isOwnSubject(subject: string, reading: Reading): boolean {
  const words = subject.split(/\s+/u);
  if (words.length > 4) return false;
  if (reading.vocabulary.ownBody.test(subject)) return true;
  return /^\p{Lu}/u.test(subject) && words.some(word => isNamedSo(word, reading));
}

/** Nothing but the body that met stands before the verb, with its article: "The Council", not "The school council". */
export function isBodyAlone(subject: string, reading: Reading): boolean {
  const { ownBody, articles, ties } = reading.vocabulary;
  const words = subject.split(/\s+/u).filter(Boolean);
  // "Vi betaler 400 kr": what members do all year, as often as what they settled.
  if (!/\p{L}{3}/u.test(subject) || words.length > 4 || !isOwnSubject(subject, reading)) return false;
  if (ownBody.test(subject)) return true;
  return words.every(
    (word, i) =>
      isNamedSo(word, reading) || (i === 0 && (articles.has(word.toLowerCase()) || ties.has(word.toLowerCase()) || !/^\p{Lu}/u.test(word))),
  );
}

/** The word names the body that met, whole or in part: "Rådet" and "M-rådet" of a "Menighetsråd". */
function isNamedSo(word: string, { meeting }: Reading): boolean {
  if (word.length < 3) return false;
  const said = stem(word);
  const own = meeting.body?.split(/\s+/u).filter(other => other.length > 2) ?? [];
  // Without the ending that makes it definite.
  const last = word.slice(word.lastIndexOf('-') + 1, -2).toLowerCase();
  return own.some(other => startEachOther(stem(other), said) || (last.length >= 3 && other.toLowerCase().includes(last)));
}

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[.,:;]$/u, '')
    .slice(0, Math.max(5, word.length - 3));

const startEachOther = (a: string, b: string): boolean => Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
