/**
 * Finds labels with their values in one line: "Tid: kl. 9 Sted: Rådhuset", a bold label, one that has lost its colon
 * before a date or a name.
 */
import type { FieldKind } from '../language/language';
import { everyMatch, firstMatches } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Block } from '../read/source';
import { fieldKinds, LISTS_OF } from './fieldkinds';

export interface Field {
  kinds: FieldKind[];
  label: string;
  /** One entry a line, a cell's line or a paragraph, with its offset. */
  values: Value[];
  /** The block that holds the label. */
  block: number;
  /** How it was found: a table's field is surer than a line's. */
  form: 'inline' | 'row' | 'column' | 'list' | 'below';
  /** Its looks say that it is a label: a colon, a table, a heading, bold letters. */
  marked: boolean;
}

export interface Value {
  text: string;
  start: number;
  /** The state of its check box, where it has one. */
  checked?: boolean;
}

const COLON = /([\p{L}#][\p{L}\p{N} ./()#’'-]{0,60}?)\s*:(?!\d\d)(?:\s?[-–—]\s|[*_]{1,2}(?=\s))?/gu;

/**
 * "Tid: kl. 9 Sted: Rådhuset", "Dato 06.12.17", bold labels.
 * @param text the block's text; `index` the block's own
 * @returns a label that ends the text has no values
 */
export function inlineFields(text: string, block: Block, index: number, vocabulary: Vocabulary): Field[] {
  const found: Lead[] = [];
  for (const match of text.includes(':') ? everyMatch(COLON, text) : []) {
    // The label is the longest ending of what stands before the colon that is one.
    const words = (match[1] as string).split(' ');
    for (let from = 0; from < words.length; from++) {
      const label = words.slice(from).join(' ');
      // "Progress to date: none": what a small word leads up to is no label.
      if (!/^[\p{L}#]/u.test(label) || vocabulary.ties.has(words[from - 1]?.toLowerCase() ?? '')) continue;
      const start = match.index + (match[1] as string).length - label.length;
      if (from > 0 && found.length === 0 && !startsAnew(text, start)) continue;
      const kinds = fieldKinds(label, vocabulary);
      if (!kinds.length) continue;
      if (start > 0 && !startsAnew(text, start)) break;
      found.push({ kinds, label, start, rest: match.index + match[0].length, marked: true });
      break;
    }
  }
  if (text.length > RUN_ON && !block.cell) {
    found.push(...runOnLabels(text, vocabulary).filter(lead => !found.some(one => Math.abs(one.start - lead.start) < 4)));
    found.sort((a, b) => a.start - b.start);
  }
  // "Til stede var Kari Moe (leder), Ola Vik. Forfall: Per Lie": a sentence's label before one with its mark.
  const early = found[0] && found[0].start > EARLY ? flatLabel(text.slice(0, found[0].start), vocabulary) : undefined;
  if (early?.kinds.every(kind => kind === 'present' || kind === 'attended' || kind === 'absent')) found.unshift(early);
  if (!found.length) {
    const lead = unmarked(text, block, vocabulary);
    if (lead) found.push(lead);
    const place = lead?.kinds.some(kind => kind === 'time' || kind === 'date') ? placeBehind(text, lead.rest, vocabulary) : undefined;
    if (place) found.push(place);
  }
  return found.map((field, i) => {
    const end = found[i + 1]?.start ?? text.length;
    const raw = text.slice(field.rest, end);
    const value = raw.trim().replace(/[,;]$/u, '');
    const start = block.start + field.rest + raw.search(/\S|$/u);
    return {
      kinds: field.kinds,
      label: field.label,
      values: value ? [{ text: value, start }] : [],
      block: index,
      form: 'inline' as const,
      marked: field.marked,
    };
  });
}

/** "Aika 3.2.2026 klo 17–19 Paikka Kunnantalo": behind the hours the next label, without a mark as well. */
function placeBehind(text: string, from: number, vocabulary: Vocabulary): Lead | undefined {
  for (const match of everyMatch(BEHIND_HOURS, text)) {
    const label = match[1] as string;
    const kinds = match.index > from ? fieldKinds(label, vocabulary).filter(kind => kind === 'place') : [];
    const start = match.index + match[0].length - label.length;
    if (kinds.length) return { kinds, label, start, rest: start + label.length, marked: false };
  }
  return undefined;
}
const BEHIND_HOURS = /\d\s(\p{Lu}\p{Ll}{3,11})(?=\s\p{L})/gu;

/** Before a label with its mark: room for another label and a name. */
const EARLY = 15;

/** How long a line is that may have lost its breaks. */
const RUN_ON = 250;

const BEFORE_NAME = /(\p{Lu}(?<=[\s,.]\p{Lu})\p{Ll}+(?:\s\p{Ll}+){0,3})\s(?=\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+)/gu;

/** "Sammanträdesdatum 2017-09-26", "Møtedato 26.09.2017" */
const BEFORE_DATE = /(\p{Lu}(?<=(?:^|[\s,.])\p{Lu})\p{Ll}{2,24})\s(?=\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})/gu;
/** "Plats och tid Kommunhuset, kl. 8.30–11" */
const BEFORE_PLACE = /(\p{Lu}(?<=(?:^|[\s,.])\p{Lu})\p{Ll}+\s\p{Ll}{2,6}\s\p{Ll}+)\s(?=\p{Lu})/gu;

/** In a page that has become one line: a label of those who met, right before somebody's name, of the day, of where and when. */
function runOnLabels(text: string, vocabulary: Vocabulary): Lead[] {
  const labels = (pattern: RegExp, wanted: readonly FieldKind[], each = false): Lead[] =>
    everyMatch(pattern, text).flatMap(match => {
      const label = match[1] as string;
      const all = fieldKinds(label, vocabulary);
      const kinds = wanted.filter(kind => all.includes(kind));
      return kinds.length >= (each ? wanted.length : 1)
        ? [{ kinds, label, start: match.index, rest: match.index + match[0].length, marked: false }]
        : [];
    });
  return [
    ...labels(BEFORE_NAME, ['present', 'absent', 'others']),
    ...labels(BEFORE_DATE, ['date']),
    ...labels(BEFORE_PLACE, ['time', 'place'], true),
  ];
}

/** A second label in a line begins with a capital, or after two spaces' worth of room. */
const startsAnew = (text: string, start: number): boolean =>
  start === 0 || /\p{Lu}/u.test(text[start] ?? '') || /[.;|]\s*$/u.test(text.slice(0, start));

interface Lead {
  kinds: FieldKind[];
  label: string;
  start: number;
  rest: number;
  marked: boolean;
}

/** A label without a colon: bold, alone on its line, or right before a date. */
function unmarked(text: string, block: Block, vocabulary: Vocabulary): Lead | undefined {
  const bold = block.bold[0];
  if (bold && bold.start <= block.start + 1 && bold.end - block.start < 60) {
    const said = text.slice(0, bold.end - block.start).trim();
    const label = said.replace(/^\d[\d.]*\s/u, '');
    // "1. Present": of what is numbered, only who met.
    const kinds = fieldKinds(label, vocabulary).filter(kind => label === said || LISTS_OF.has(kind));
    if (kinds.length) return { kinds, label, start: 0, rest: bold.end - block.start, marked: true };
  }
  if (text.length < 60) {
    const kinds = fieldKinds(text, vocabulary);
    if (kinds.length) return { kinds, label: text, start: 0, rest: text.length, marked: block.kind === 'heading' || block.kind === 'term' };
  }
  const lead = /^((?:\p{L}+\s){1,2}?)(?=\d{1,2}[.:]\s?\d|\d{4}-|(?:\p{L}+\s)?\d{1,2}\.\s\p{L})/u.exec(text);
  if (lead && text.length < 80) {
    const kinds = fieldKinds((lead[1] as string).trim(), vocabulary).filter(kind => kind === 'date' || kind === 'time');
    if (kinds.length) return { kinds, label: (lead[1] as string).trim(), start: 0, rest: lead[0].length, marked: false };
  }
  const short = /^(\p{L}{2,12}(?=\.\s)|\p{L}{3,12} v(?=\/))[./]\s*(?=\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}$)/u.exec(text);
  if (short) {
    const kinds = fieldKinds(short[1] as string, vocabulary).filter(kind => kind === 'secretary' || kind === 'chair');
    if (kinds.length) return { kinds, label: short[1] as string, start: 0, rest: short[0].length, marked: true };
  }
  // "Til stede; Kari Moe", "Forfall – Ola Vik".
  const dashed = /^(\p{L}+(?:\s\p{L}+){0,4})(?:;|\s[-–—])\s+(?=[\p{Lu}\d])/u.exec(text);
  if (dashed) {
    const kinds = fieldKinds(dashed[1] as string, vocabulary).filter(kind => DASHED.includes(kind));
    if (kinds.length) return { kinds, label: dashed[1] as string, start: 0, rest: dashed[0].length, marked: true };
  }
  const flat = flatLabel(text, vocabulary);
  if (flat) return flat;
  const comma = /^(\p{L}+(?:\s\p{L}+)?),\s/u.exec(text);
  if (comma) {
    const kinds = fieldKinds(comma[1] as string, vocabulary).filter(kind => kind === 'present' || kind === 'absent');
    if (kinds.length) return { kinds, label: comma[1] as string, start: 0, rest: comma[0].length, marked: false };
  }
  return undefined;
}

/** What a form's labels name that stand in a column of their own and have lost it: "Place and time Assembly Room, at 6 pm". */
const LONGEST_LABEL = 7;
const FLAT: FieldKind[] = ['date', 'time', 'place', 'present', 'absent', 'others', 'chair', 'secretary', 'end', 'start', 'body'];

const WHO: ReadonlySet<FieldKind> = new Set(['chair', 'secretary']);
const WHEN: FieldKind[] = ['date', 'time', 'start', 'end'];
const DASHED: FieldKind[] = ['date', 'time', 'place', 'present', 'absent', 'chair', 'secretary'];

/** How many words what somebody is may have, and the name behind them. */
const ROLE = 4;
const WORD = /\S+/gu;

/** From word `at` on, small words that say what somebody is, and then a name: those of `names` begin as names do. */
function roleBefore(words: readonly string[], names: readonly boolean[], at: number, { roles }: Vocabulary): boolean {
  const name = names.indexOf(true, at + 1);
  return name > 0 && name < at + ROLE && /^\p{Ll}/u.test(words[at] as string) && roles.test(words.slice(at, name).join(' '));
}

function flatLabel(text: string, vocabulary: Vocabulary): Lead | undefined {
  const number = /^\d{1,2}[.)]\s+/u.exec(text)?.[0].length ?? 0;
  const said = text.slice(number, number + 90);
  if (!/^\s*\p{Lu}/u.test(said)) return undefined;
  const found = firstMatches(WORD, said, LONGEST_LABEL + ROLE);
  const words = found.map(([word]) => word);
  const names = words.map(word => /^\p{Lu}\p{Ll}/u.test(word));
  const shouted = words.length > 3 && !/\p{Ll}{2}/u.test(text);
  for (let take = Math.min(LONGEST_LABEL, words.length - 1); take >= 1; take--) {
    // "Fra administrasjonen møtte rådmann Kari Moe": what somebody is stands before the name.
    if (!/^[\p{Lu}\d]/u.test(words[take] as string) && !(take > 1 && roleBefore(words, names, take, vocabulary))) continue;
    const rest = number + (found[take]?.index ?? 0);
    const label = text.slice(number, rest).trim();
    if (label.length < 4 || /[.,;:]$/u.test(label)) continue;
    // "MINUTES OF THE COUNCIL": in a line of capitals none of them begins a value, and a figure is nobody's name.
    const named = shouted ? WHEN : /^\d/u.test(words[take] as string) ? FLAT.filter(kind => !WHO.has(kind)) : FLAT;
    const kinds = fieldKinds(label, vocabulary).filter(kind => named.includes(kind));
    // "Møterom Skarven": the label is a part of the name.
    const room = kinds.includes('place') && vocabulary.rooms.test(label);
    if (kinds.length) return { kinds, label, start: 0, rest: room ? 0 : rest, marked: false };
  }
  return undefined;
}
