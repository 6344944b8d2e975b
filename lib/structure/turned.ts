/** Tables of people that lie on their side, or whose labels span rows, set as all others stand: a row for each of them. */
import type { Value } from '../find/fields';
import type { Cell } from '../read/source';

/**
 * A label that spans rows leaves those under the first without it: their cells move into the columns they stand in.
 * @param isLabel whether a cell labels a list of people; `isNamed` whether it names one
 */
export function filled(rows: Cell[][], isLabel: (cell: Cell) => boolean, isNamed: (cell: Cell) => boolean): Cell[][] {
  const width = rows[0]?.length ?? 0;
  if (!rows[0]?.[0] || !isLabel(rows[0][0])) return rows;
  const shorter = (row: Cell[]): boolean => row.length === width - 1 && row[0] !== undefined && isNamed(row[0]);
  return rows.map(row => (shorter(row) ? row.map(cell => ({ ...cell, column: cell.column + 1 })) : row));
}

/**
 * "Navn | Kari | Ola" over "Rolle | Leder | Medlem": the labels stand in the first column.
 * @param isName whether a cell is the label of names; `isLabel` whether it is a label at all
 */
export function upright(rows: Cell[][], isName: (cell: Cell) => boolean, isLabel: (cell: Cell) => boolean): Cell[][] {
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 4 || rows.some(row => row.length !== width)) return rows;
  if (!isName((rows[0] as Cell[])[0] as Cell) || !rows.every(([label]) => isLabel(label as Cell))) return rows;
  return Array.from({ length: width }, (_, r) => rows.map((row, column) => ({ ...(row[r] as Cell), column })));
}

/** Whether a column's texts are nothing but the same mark for some: "X". */
export function areMarks(texts: readonly string[]): boolean {
  const said = texts.filter(Boolean);
  return said.length > 0 && said.length < texts.length && said.every(text => /^(?:[xX]|[✓✔√])$/u.test(text));
}

/** "x Kari Moe" over "Ola Vik": a mark before a name is its box. */
export function checkedOff(values: readonly Value[]): Value[] {
  const mark = /^\s*(?:[xX]|[✓✔√])\s+(?=\p{Lu}\p{Ll})/u;
  if (values.filter(({ text }) => mark.test(text)).length < 2) return [...values];
  return values.map(value => ({ ...value, text: value.text.replace(mark, ''), checked: mark.test(value.text) }));
}

/** A label's second line: "olleet jäsenet" under "Saapuvilla". */
export const isRest = (text: string): boolean => /^\p{Ll}/u.test(text);
