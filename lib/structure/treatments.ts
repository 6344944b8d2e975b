/** A page that reports how several bodies treated a matter: "Formannskapet i møte den 23.04. Enstemmig vedtatt." */
import { bodyIn } from '../find/bodies';
import { findDates } from '../find/dates';
import { anySource, everyMatch } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Decision, Span } from '../minutes';
import { outcomeOf, outcomeWords } from './outcomes';
import { type Line, type Part, passage, type Reading } from './reading';

interface Treatment extends Span {
  body: string;
  date: string;
}

/**
 * What the same body did with the matter on an earlier day stands in the case's history: "Board 12.1.2026 § 5", before
 * "Board 26.1.2026 § 16".
 * @returns the parts, those of an earlier day as background
 */
export function withHistory(parts: Part[], reading: Reading): Part[] {
  const { date } = reading.meeting;
  if (!date) return parts;
  const heads = parts.map(part => namedIn(part, reading));
  const own = heads.findLastIndex(head => head.body && head.date === date);
  const body = heads[own]?.body?.toLowerCase();
  if (!body) return parts;
  let earlier = false;
  return parts.map((part, i) => {
    const head = heads[i];
    if (head?.body && head.date) earlier = head.date < date && head.body.toLowerCase() === body;
    return earlier && i < own ? { ...part, kind: 'background' } : part;
  });
}

/** The body and the day that a part's heading names. */
export function namedIn({ heading }: Part, { source, vocabulary, meeting }: Reading): { body?: string; date?: string } {
  const head = source.text.slice(heading.start, heading.end);
  if (head.length > 160) return {};
  const date = findDates(head, vocabulary.code, meeting.date).find(one => one.precision === 'day')?.date;
  const body = bodyIn(head.replace(/:.*$/su, ''), vocabulary);
  return { ...(body ? { body } : {}), ...(date ? { date } : {}) };
}

/** How far behind the meeting's date its outcome may stand. */
const REACH = 240;

const patterns = new WeakMap<Vocabulary, RegExp>();

function compiled(vocabulary: Vocabulary) {
  let made = patterns.get(vocabulary);
  if (!made) {
    const words = [vocabulary.language, ...vocabulary.relatives].flatMap(language => language.treatedIn);
    made = new RegExp(`${anySource(words)}(?:\\s+(?:${anySource(vocabulary.language.dates.on)}))?\\s+(?=\\S{0,12}\\s?\\d)`, 'giu');
    patterns.set(vocabulary, made);
  }
  return made;
}

/** Each body's treatment of the matter, once, where the text says how it ended. */
export function treatments(lines: readonly Line[], reading: Reading): Decision[] {
  const { source, vocabulary, meeting } = reading;
  const found: Decision[] = [];
  for (const line of lines) {
    const text = source.text.slice(line.start, line.end);
    const named = treatmentsIn(text, vocabulary, meeting.date);
    named.forEach((one, i) => {
      const next = named.slice(i + 1).find(other => other.body !== one.body || other.date !== one.date);
      const tail = text.slice(one.end, Math.min(next?.start ?? text.length, one.end + REACH));
      const said = saidIn(tail, vocabulary);
      if (!said || found.some(other => other.body === one.body && other.date === one.date)) return;
      const more = /^\s+\p{Ll}+/u.exec(tail.slice(said.end))?.[0] ?? '';
      const end = one.end + said.end + (outcomeOf(more, vocabulary) ? more.length : 0);
      found.push({
        ...passage(source, { start: line.start + one.start, end: line.start + end }),
        outcome: outcomeOf(tail.slice(0, end - one.end), vocabulary) ?? 'adopted',
        ...(vocabulary.unanimous.test(tail.slice(0, end - one.end)) ? { unanimous: true } : {}),
        body: one.body,
        date: one.date,
        reasons: [{ rule: 'decision-sentence', words: said.words }],
      });
    });
  }
  return found;
}

/** What tells how the matter ended: that all were for it, else the outcome. */
function saidIn(text: string, vocabulary: Vocabulary): { words: string; end: number } | undefined {
  const all = vocabulary.unanimous.exec(text);
  const { words, index } = all ? { words: all[0], index: all.index } : (outcomeWords(text, vocabulary) ?? { words: '', index: 0 });
  return words ? { words, end: index + words.length } : undefined;
}

function treatmentsIn(text: string, vocabulary: Vocabulary, meetingDate: string | undefined): Treatment[] {
  const found: Treatment[] = [];
  for (const match of everyMatch(compiled(vocabulary), text)) {
    const body = bodyBefore(text.slice(Math.max(0, match.index - 80), match.index), vocabulary);
    if (!body) continue;
    const at = match.index + match[0].length;
    const date = findDates(text.slice(at, at + 40), vocabulary.code, meetingDate).find(one => one.precision === 'day' && one.start <= 2);
    // What is sent on to a meeting to come was not treated there.
    if (!date?.date || (meetingDate && date.date > meetingDate)) continue;
    found.push({ start: match.index - body.length, end: at + date.end, body: body.trim(), date: date.date });
  }
  return found;
}

/** The body's name at the end of a text, with the capital words before it and the white space after. */
function bodyBefore(text: string, vocabulary: Vocabulary): string | undefined {
  const named = [...vocabulary.bodies.all(text)].at(-1);
  if (!named || text.slice(named.index + named[0].length).trim() || !/\s$/u.test(text)) return undefined;
  const lead = /(?:(?<![\p{L}])\p{Lu}[\p{L}-]+\s+){1,2}$/u.exec(text.slice(0, named.index))?.[0] ?? '';
  return text.slice(named.index - lead.length);
}
