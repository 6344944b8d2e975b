// What every part of the bench shares: medians, tables of them with their ratios to a floor, and what was aimed at.

/** @param {readonly number[]} list at least one number */
export const median = list => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const ms = value => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(9);

/** Gathers what each round has measured: a list of numbers a name. */
export class Rounds {
  lists = new Map();

  /** @param {Record<string, number>} one by name */
  add(one) {
    for (const [name, value] of Object.entries(one)) this.lists.set(name, [...(this.lists.get(name) ?? []), value]);
  }

  /** The median of all rounds; undefined for what was not measured. */
  of(name) {
    const list = this.lists.get(name);
    return list && median(list);
  }

  names() {
    return [...this.lists.keys()];
  }
}

/**
 * @param {readonly { name: string, cells: readonly (number | undefined)[], floor?: readonly (number | undefined)[] }[]} rows
 *   a number a column; where there is a floor, each number is told as so many times it too
 */
export function table(title, rows, columns) {
  const width = Math.max(24, ...rows.map(({ name }) => name.length + 2));
  console.log(`\n${title}`);
  console.log(
    `${''.padEnd(width)}${columns.map(name => name.padStart(9)).join('')}   ${columns.map(name => `× ${name}`.padStart(14)).join('')}`,
  );
  for (const { name, cells, floor = [] } of rows) {
    const ratios = cells.map((cell, i) => (cell !== undefined && floor[i] ? (cell / floor[i]).toFixed(1) : '').padStart(14));
    const line = `${name.padEnd(width)}${cells.map(cell => (cell === undefined ? ''.padStart(9) : ms(cell))).join('')}   ${ratios.join('')}`;
    console.log(line.trimEnd());
  }
}

/** One line of what was aimed at. @param {string} words what it was */
export const say = (name, holds, words) => console.log(`${holds ? 'met    ' : 'not met'}  ${name}: ${words}`);
