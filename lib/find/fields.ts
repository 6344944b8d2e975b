/**
 * Finds label–value pairs in every form they take: "Sted: Rådhuset", a `dl`, a table with the label in the first
 * column or above the value, a label alone on a line with its values under it, several in one line.
 */

import type { FieldKind } from '../language/language';
import { GIVEN_NAMES } from '../language/names';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';
import { BLOCKS_IN_A_STEP, finish, type Steps } from '../steps';
import { fieldKinds } from './fieldkinds';
import { partHeading } from './headings';
import { type Field, inlineFields, type Value } from './inlinefields';
import { isNoName, NAMED, officeAtHead } from './nonames';

export type { Field, Value };
export { fieldKinds };

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
    // "Apologies" over "Apologies were received from Bo Li".
    if (!open || (i < taken && !open.marked && !isSpoken(open))) continue;
    if (!open.values.length) taken = Math.max(taken, below(source, open, i, last, vocabulary));
    else if (isList(open)) taken = Math.max(taken, goesOn(source, open, i, last, vocabulary));
    fields.push(...inline.filter(field => field.values.length));
  }
  return fields;
}

/** How many words a label has that is the beginning of a sentence. */
const SPOKEN = 3;
const isSpoken = ({ label, values }: Field): boolean => values.length > 0 && label.split(' ').length >= SPOKEN;

const LISTS = new Set<FieldKind>(['present', 'absent', 'others']);
const isList = (field: Field): boolean => field.kinds.some(kind => LISTS.has(kind));

/** A label that is none of a meeting's, before a list's own lines end: "Kontaktperson: Siv Berg". */
const OTHER_LABEL = /^\p{Lu}(?=[\p{L} .-]*\p{Ll})[\p{L} .-]{2,40}:\s/u;

const WHOLE_NAME = /^(\p{Lu}\p{Ll}+)(?:[\s-]\p{Lu}\p{Ll}+){0,3}$/u;

/** A name that is all of its paragraph, and goes on with those above who came: nobody's that is named there already. */
const standsApart = (source: Source, { kind, cell }: Block, text: string, { kinds, values }: Field): boolean =>
  kind === 'paragraph' &&
  !cell &&
  source.format === 'text' &&
  kinds.includes('present') &&
  GIVEN_NAMES.has(WHOLE_NAME.exec(text)?.[1] ?? '') &&
  !values.some(value => value.text.includes(text));

/** Names that began in the label's own line go on in the lines of the same paragraph, up to the next label, or line by line. */
function goesOn(source: Source, field: Field, index: number, last: number, vocabulary: Vocabulary): number {
  const { group } = source.blocks[index] as Block;
  const labelled = field.values.some(({ text }) => OTHER_LABEL.test(text));
  for (let i = index + 1; i < last; i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture) return i;
    const text = source.text.slice(block.start, block.end);
    // Where each line stands apart, a name that is all of it goes on with the names above.
    if (block.group !== group && !standsApart(source, block, text, field)) return i;
    if (text.length > 120 || inlineFields(text, block, i, vocabulary).length || isNoName(text, vocabulary)) return i;
    if (!labelled && OTHER_LABEL.test(text) && !officeAtHead(text, vocabulary)) return i;
    if (vocabulary.chosen.test(text) || vocabulary.meetingEnds.test(text) || saysMore(text, vocabulary) || isProse(text, vocabulary))
      return i;
    field.values.push(valueAt(source, i));
  }
  return last;
}

/** A sentence about somebody, behind a list of names: "Colin Pratley may have to leave early." */
const saysMore = (text: string, { modals, past }: Vocabulary): boolean =>
  /\.\s*$/u.test(text) &&
  !text.includes(',') &&
  text.split(/\s+/u).some((word, i) => i > 0 && /^\p{Ll}/u.test(word) && (modals.test(word) || past.test(word)));

/** How many words a sentence of prose has, where a list's line may be one. */
const PROSE = 8;

/** Begins with a small word, and most of its words are small: "The line cut out when …", and nobody's name. */
function isProse(text: string, { starters }: Vocabulary): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.length >= PROSE &&
    starters.has((words[0] as string).toLowerCase()) &&
    words.filter(word => /^\p{Ll}/u.test(word)).length >= words.length * 0.6
  );
}

/** Every row of a table begins with somebody's name. */
const isOfNames = (source: Source, table: number): boolean =>
  source.tables[table]?.rows.every(([cell]) => {
    const block = cell && source.blocks[cell.first];
    return block !== undefined && NAMED.test(source.text.slice(block.start, block.end));
  }) ?? false;

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
    // Some of the names have fallen into columns: the table is read by itself.
    if (list && block.cell && field.values.length && isOfNames(source, block.cell.table)) continue;
    if (block.kind === 'heading' && (head.kind !== 'heading' || block.level <= head.level)) break;
    if (list && !field.values.length && isColumnHead(text, vocabulary)) continue;
    // "Leader: Kari Moe" under "Present" is one of those who met, where the list begins so.
    const office = list && officeAtHead(text, vocabulary);
    if (office && !field.values.length) offices = true;
    // "Kari Moe og Ola Vik. Fra administrasjonen: Per Li" begins with somebody, and is nobody's part.
    const part = list && NAMED.test(text) ? undefined : partHeading(text, block, vocabulary);
    if (!(office && offices) && block.cell === undefined && (part || labelLike(text, block, vocabulary))) break;
    if (!list && text.length > 120) break;
    if (list && field.values.length && (isProse(text, vocabulary) || (isBold(head) && isBold(block) && !NAMED.test(text)))) break;
    if (list && (text.length > 400 || block.cell !== undefined || isNoName(text, vocabulary))) break;
    // A word that only may be a label has to have somebody's name under it.
    if (list && !field.marked && !field.values.length && !office && !/\p{Lu}\p{Ll}+,?\s(?:\p{L}+\s)?\p{Lu}\p{Ll}/u.test(text)) return index;
    field.values.push(valueAt(source, i));
    if (!list && block.group !== source.blocks[i + 1]?.group) break;
  }
  return i;
}

/** Bold from end to end, as the heads of a document's parts are where it has no other. */
const isBold = ({ bold: [first], start, end }: Block): boolean => first !== undefined && first.start <= start && first.end >= end - 1;

const HEADS = new Set<FieldKind>(['name', 'role', 'party', 'affiliation']);

/** "Navn", "Funksjon Representerer": heads of columns that have fallen apart. */
const isColumnHead = (text: string, vocabulary: Vocabulary): boolean =>
  text.length < 40 && text.split(/\s+/u).every(word => fieldKinds(word, vocabulary).some(kind => HEADS.has(kind)));

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

/** What a cell that fills its row may say besides. */
const WHO = new Set<FieldKind>(['present', 'attended', 'absent', 'others', 'chair', 'secretary']);

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
  // Those who stand below a label's first: "Present | Kari Moe | leader", "| Ola Vik | member".
  const more = (r: number): Value[] => {
    const found: Value[] = [];
    for (const [label, name, ...others] of rows.slice(r + 1)) {
      if (!label || !name || textOf(label) || label.column > 0 || !NAMED.test(textOf(name))) break;
      const { start } = source.blocks[name.first] as Block;
      found.push({ text: [name, ...others].map(textOf).filter(Boolean).join(', '), start });
    }
    return found;
  };
  for (const [r, row] of rows.entries())
    for (let c = 0; c + 1 < row.length; c++) {
      const cell = row[c] as { first: number; last: number };
      const kinds = fieldKinds(textOf(cell).replace(/:$/u, ''), vocabulary);
      if (!kinds.length || cell.first === cell.last) continue;
      // "Kari Moe | leder | Ap": a role behind a name is no label.
      if (c > 0 && !textOf(cell).endsWith(':') && NAMED.test(textOf(row[c - 1] as { first: number; last: number }))) continue;
      fields.push({
        kinds,
        label: textOf(cell),
        values: [
          ...linesOf(row[c + 1] as { first: number; last: number }),
          ...(c === 0 && kinds.some(kind => LISTS.has(kind)) ? more(r) : []),
        ],
        block: cell.first,
        form: 'row',
        marked: true,
      });
      c++;
    }
  // "§§ 44-51 | Tid: kl 13": a cell holds both.
  const seen = new Set(fields.flatMap(({ block, values }) => [source.blocks[block]?.start, ...values.map(({ start }) => start)]));
  const wide = new Set(rows.filter(row => row.filter(({ first, last }) => first < last).length === 1).flat());
  for (const cell of rows.flat())
    for (let i = cell.first; i < cell.last; i++) {
      const alone = wide.has(cell);
      const block = source.blocks[i] as Block;
      const text = source.text.slice(block.start, block.end);
      if (seen.has(block.start) || !text.includes(':')) continue;
      const inline = inlineFields(text, block, i, vocabulary).filter(({ marked, values }) => marked && values.length);
      fields.push(...inline.filter(({ kinds: said }) => said.every(kind => WHEN_AND_WHERE.has(kind) || (alone && WHO.has(kind)))));
    }
  return fields;
}
