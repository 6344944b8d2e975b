/**
 * Finds label–value pairs in every form they take: "Sted: Rådhuset", a `dl`, a table with the label in the first
 * column or above the value, a label alone on a line with its values under it, several in one line.
 */

import type { FieldKind } from '../language/language';
import { everyMatch } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';
import { BLOCKS_IN_A_STEP, finish, type Steps } from '../steps';
import { fieldKinds } from './fieldkinds';
import { partHeading } from './headings';
import { isNoName, NAMED, officeAtHead } from './nonames';

export { fieldKinds };

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

const isLabel = (text: string, vocabulary: Vocabulary): boolean => fieldKinds(text, vocabulary).length > 0;

/** All label–value pairs in the blocks from `first` to before `last`, furniture left out. */
export const fieldsIn = (source: Source, first: number, last: number, vocabulary: Vocabulary): Field[] =>
  finish(fieldSteps(source, first, last, vocabulary));

/** The same in steps. */
export function* fieldSteps(source: Source, first: number, last: number, vocabulary: Vocabulary): Steps<Field[]> {
  const fields: Field[] = [];
  const tables = new Set<number>();
  /** One past the last line that was taken for a label's value: what stands there is no label without a mark. */
  let taken = first;
  for (let i = first; i < last; i++) {
    if (i % BLOCKS_IN_A_STEP === 0) yield;
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    if (block.cell) {
      if (!tables.has(block.cell.table)) {
        tables.add(block.cell.table);
        fields.push(...tableFields(source, block.cell.table, vocabulary));
      }
      continue;
    }
    const text = source.text.slice(block.start, block.end);
    const inline = inlineFields(text, block, i, vocabulary);
    const open = inline.at(-1);
    if (!open || (i < taken && !open.marked)) continue;
    if (!open.values.length) taken = Math.max(taken, below(source, open, i, last, vocabulary));
    else if (isList(open)) taken = Math.max(taken, goesOn(source, open, i, last, vocabulary));
    fields.push(...inline.filter(field => field.values.length));
  }
  return fields;
}

const COLON = /([\p{L}#][\p{L}\p{N} ./()#-]{0,60}?)\s*:(?!\d\d)/gu;

/** "Tid: kl. 9 Sted: Rådhuset", "Dato 06.12.17", bold labels. */
function inlineFields(text: string, block: Block, index: number, vocabulary: Vocabulary): Field[] {
  const found: Lead[] = [];
  for (const match of text.includes(':') ? everyMatch(COLON, text) : []) {
    // The label is the longest ending of what stands before the colon that is one.
    const words = (match[1] as string).split(' ');
    for (let from = 0; from < words.length; from++) {
      const label = words.slice(from).join(' ');
      if (!/^[\p{L}#]/u.test(label)) continue;
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
  if (!found.length) {
    const lead = unmarked(text, block, vocabulary);
    if (lead) found.push(lead);
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

/** How long a line is that may have lost its breaks. */
const RUN_ON = 250;

/** In a page that has become one line: a label of those who met, right before somebody's name. */
function runOnLabels(text: string, vocabulary: Vocabulary): Lead[] {
  const before = /(?<=[\s,.])(\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3})\s(?=\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+)/gu;
  return [...text.matchAll(before)].flatMap(match => {
    const label = match[1] as string;
    const kinds = fieldKinds(label, vocabulary).filter(kind => kind === 'present' || kind === 'absent' || kind === 'others');
    return kinds.length ? [{ kinds, label, start: match.index, rest: match.index + match[0].length, marked: false }] : [];
  });
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
    const label = text.slice(0, bold.end - block.start).trim();
    const kinds = fieldKinds(label, vocabulary);
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

/** Small words that say what somebody is, and then a name. */
function roleBefore(words: readonly RegExpMatchArray[], { roles }: Vocabulary): boolean {
  const name = words.findIndex(([word]) => /^\p{Lu}\p{Ll}/u.test(word));
  return (
    name > 0 &&
    roles.test(
      words
        .slice(0, name)
        .map(([word]) => word)
        .join(' '),
    )
  );
}

function flatLabel(text: string, vocabulary: Vocabulary): Lead | undefined {
  const number = /^\d{1,2}[.)]\s+/u.exec(text)?.[0].length ?? 0;
  const words = [...text.slice(number, number + 90).matchAll(/\S+/gu)];
  for (let take = Math.min(LONGEST_LABEL, words.length - 1); take >= 1; take--) {
    const next = words[take] as RegExpMatchArray;
    // "Fra administrasjonen møtte rådmann Kari Moe": what somebody is stands before the name.
    const role = take > 1 && /^\p{Ll}/u.test(next[0]) && roleBefore(words.slice(take, take + 4), vocabulary);
    if (!/^[\p{Lu}\d]/u.test(next[0]) && !role) continue;
    const label = text.slice(number, number + (next.index ?? 0)).trim();
    if (label.length < 4 || !/^\p{Lu}/u.test(label) || /[.,;:]$/u.test(label)) continue;
    const kinds = fieldKinds(label, vocabulary).filter(kind => FLAT.includes(kind));
    // "Møterom Skarven": the label is a part of the name.
    const room = kinds.includes('place') && vocabulary.rooms.test(label);
    if (kinds.length) return { kinds, label, start: 0, rest: room ? 0 : number + (next.index ?? 0), marked: false };
  }
  return undefined;
}

const isList = (field: Field): boolean => field.kinds.some(kind => kind === 'present' || kind === 'absent' || kind === 'others');

/** A label that is none of a meeting's, before a list's own lines end: "Kontaktperson: Siv Berg". */
const OTHER_LABEL = /^\p{Lu}(?=[\p{L} .-]*\p{Ll})[\p{L} .-]{2,40}:\s/u;

/** Names that began in the label's own line go on in the lines of the same paragraph, up to the next label. */
function goesOn(source: Source, field: Field, index: number, last: number, vocabulary: Vocabulary): number {
  const { group } = source.blocks[index] as Block;
  const labelled = field.values.some(({ text }) => OTHER_LABEL.test(text));
  for (let i = index + 1; i < last; i++) {
    const block = source.blocks[i] as Block;
    if (block.group !== group || block.furniture) return i;
    const text = source.text.slice(block.start, block.end);
    if (text.length > 120 || inlineFields(text, block, i, vocabulary).length || isNoName(text, vocabulary)) return i;
    if (!labelled && OTHER_LABEL.test(text) && !officeAtHead(text, vocabulary)) return i;
    if (vocabulary.chosen.test(text) || vocabulary.meetingEnds.test(text) || saysMore(text, vocabulary)) return i;
    field.values.push(valueAt(source, i));
  }
  return last;
}

/** A sentence about somebody, behind a list of names: "Colin Pratley may have to leave early." */
const saysMore = (text: string, { modals, past }: Vocabulary): boolean =>
  /\.\s*$/u.test(text) &&
  !text.includes(',') &&
  text.split(/\s+/u).some((word, i) => i > 0 && /^\p{Ll}/u.test(word) && (modals.test(word) || past.test(word)));

/** The values of a label that stands alone: the lines under it, until another label, a heading or a part begins. */
function below(source: Source, field: Field, index: number, last: number, vocabulary: Vocabulary): number {
  const head = source.blocks[index] as Block;
  if (head.kind === 'term') {
    let i = index + 1;
    for (; i < last && source.blocks[i]?.kind === 'description'; i++) field.values.push(valueAt(source, i));
    field.form = 'list';
    return i;
  }
  field.form = 'below';
  const list = isList(field);
  const after = source.blocks[index + 1];
  // An entry of a menu, and its neighbours.
  if (!field.marked && head.kind === 'item' && after?.kind === 'item' && after.depth <= head.depth) return index;
  let i = index + 1;
  let offices = false;
  for (; i < last && field.values.length < (list ? 80 : 2); i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    const text = source.text.slice(block.start, block.end);
    if (block.kind === 'heading' && (head.kind !== 'heading' || block.level <= head.level)) break;
    // "Leader: Kari Moe" under "Present" is one of those who met, where the list begins so.
    const office = list && officeAtHead(text, vocabulary);
    if (office && !field.values.length) offices = true;
    if (!(office && offices) && block.cell === undefined && (partHeading(text, block, vocabulary) || labelLike(text, block, vocabulary)))
      break;
    if (!list && text.length > 120) break;
    if (list && (text.length > 400 || block.cell !== undefined || isNoName(text, vocabulary))) break;
    // A word that only may be a label has to have somebody's name under it.
    if (list && !field.marked && !field.values.length && !office && !/\p{Lu}\p{Ll}+,?\s(?:\p{L}+\s)?\p{Lu}\p{Ll}/u.test(text)) return index;
    field.values.push(valueAt(source, i));
    if (!list && block.group !== source.blocks[i + 1]?.group) break;
  }
  return i;
}

const valueAt = (source: Source, index: number): Value => {
  const { start, end, checked } = source.blocks[index] as Block;
  return { text: source.text.slice(start, end), start, ...(checked === undefined ? {} : { checked }) };
};

function labelLike(text: string, block: Block, vocabulary: Vocabulary): boolean {
  const colon = text.indexOf(':');
  if (colon > 0 && colon < 60 && isLabel(text.slice(0, colon), vocabulary)) return true;
  if (text.length < 60 && isLabel(text, vocabulary)) return true;
  const bold = block.bold[0];
  return bold !== undefined && bold.start === block.start && isLabel(text.slice(0, bold.end - block.start), vocabulary);
}

const WHEN_AND_WHERE = new Set<FieldKind>(['date', 'time', 'place', 'start', 'end', 'body']);

/** A table's fields: labels in the first row over their values, or in the first column before them. */
export function tableFields(source: Source, index: number, vocabulary: Vocabulary): Field[] {
  const rows = source.tables[index]?.rows ?? [];
  const head = rows[0];
  if (!head) return [];
  const textOf = (cell: { first: number; last: number }): string =>
    source.blocks
      .slice(cell.first, cell.last)
      .map(block => source.text.slice(block.start, block.end))
      .join(' ')
      .trim();
  const linesOf = (cell: { first: number; last: number }) => {
    const values: Value[] = [];
    for (let i = cell.first; i < cell.last; i++) values.push(valueAt(source, i));
    return values;
  };
  const labels = head.map(cell => fieldKinds(textOf(cell).replace(/:$/u, ''), vocabulary));
  const labelled = labels.filter(kinds => kinds.length).length;
  const firsts = rows.filter(row => row[0] && row.length >= 2 && fieldKinds(textOf(row[0]).replace(/:$/u, ''), vocabulary).length).length;
  const fields: Field[] = [];
  if (labelled >= 2 && labelled >= head.filter(cell => textOf(cell)).length * 0.6 && rows.length > 1 && firsts < rows.length * 0.6) {
    head.forEach((cell, c) => {
      const kinds = labels[c] as FieldKind[];
      if (!kinds.length) return;
      const values = rows.slice(1).flatMap(row => row.filter(other => other.column === cell.column).flatMap(linesOf));
      fields.push({ kinds, label: textOf(cell), values, block: cell.first, form: 'column', marked: true });
    });
    return fields;
  }
  for (const row of rows)
    for (let c = 0; c + 1 < row.length; c++) {
      const cell = row[c] as { first: number; last: number };
      const kinds = fieldKinds(textOf(cell).replace(/:$/u, ''), vocabulary);
      if (!kinds.length || cell.first === cell.last) continue;
      // "Kari Moe | leder | Ap": a role behind a name is no label.
      if (c > 0 && !textOf(cell).endsWith(':') && NAMED.test(textOf(row[c - 1] as { first: number; last: number }))) continue;
      fields.push({
        kinds,
        label: textOf(cell),
        values: linesOf(row[c + 1] as { first: number; last: number }),
        block: cell.first,
        form: 'row',
        marked: true,
      });
      c++;
    }
  // "§§ 44-51 | Tid: kl 13": a cell holds both.
  const seen = new Set(fields.flatMap(({ block, values }) => [source.blocks[block]?.start, ...values.map(({ start }) => start)]));
  for (const { first, last } of rows.flat())
    for (let i = first; i < last; i++) {
      const block = source.blocks[i] as Block;
      const text = source.text.slice(block.start, block.end);
      if (seen.has(block.start) || !text.includes(':')) continue;
      const inline = inlineFields(text, block, i, vocabulary).filter(({ marked, values }) => marked && values.length);
      fields.push(...inline.filter(({ kinds: said }) => said.every(kind => WHEN_AND_WHERE.has(kind))));
    }
  return fields;
}
