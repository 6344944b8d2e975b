/** Tables whose columns are lists: "Present | Party | Absent | Party" over the names of each, side by side. */
import { fieldKinds } from '../find/fields';
import { peopleIn } from '../find/listed';
import type { FieldKind } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';
import type { Person } from '../minutes';
import type { Cell } from '../read/source';

type List = 'present' | 'absent' | 'others';

export interface Listed {
  person: Person;
  list: List;
}

interface Group {
  column: number;
  list: List;
  /** Columns behind the names, and what they say of them. */
  said: Map<number, FieldKind>;
}

const MARKED = /^(?:[xX]|[✓✔√])\s+(?=\p{Lu}|\d)/u;
const UNMARKED = /^[-–—]\s+(?=\p{Lu})/u;

/**
 * @param rows the table's rows, the header first
 * @param linesOf a cell's lines
 * @returns everybody in it; undefined where it is no such table
 */
export function sideBySide(rows: readonly Cell[][], linesOf: (cell: Cell) => string[], vocabulary: Vocabulary): Listed[] | undefined {
  const kindsOf = (cell: Cell): FieldKind[] => fieldKinds(linesOf(cell).join(' ').replace(/:$/u, ''), vocabulary);
  const listIn = (kinds: readonly FieldKind[]): List | undefined =>
    (['absent', 'present', 'others'] as const).find(one => kinds.includes(one));
  const [head = [], ...body] = rows;
  const groups: Group[] = [];
  for (const cell of head) {
    const kinds = kindsOf(cell);
    const list = listIn(kinds);
    const last = groups.at(-1);
    if (kinds.includes('name')) return undefined;
    if (list) groups.push({ column: cell.column, list, said: new Map() });
    else if (kinds[0] && last) last.said.set(cell.column, kinds[0]);
  }
  const linesUnder = ({ column: under }: Pick<Group, 'column'>): string[] =>
    body.flatMap(row => row.filter(({ column }) => column === under).flatMap(linesOf));
  // "x Kari Moe | Ola Vik": who came has a mark, and the others, the deputies among them, did not.
  const ticked = head.filter(cell => linesUnder(cell).some(line => MARKED.test(line)));
  const marked = groups.length > 0 && ticked.flatMap(linesUnder).filter(line => MARKED.test(line)).length > 1;
  if (marked) groups.splice(0, groups.length, ...ticked.map(({ column }): Group => ({ column, list: 'present', said: new Map() })));
  else if (!areNames(groups.map(linesUnder))) return undefined;
  const found: Listed[] = [];
  for (const row of body)
    for (const group of groups) {
      const cell = row.find(({ column }) => column === group.column);
      if (!cell) continue;
      const list = listIn(kindsOf(cell));
      // "Following deputies attended" begins another list in the column.
      if (list) {
        group.list = list;
        continue;
      }
      const first = groups[0] === group;
      for (const line of linesOf(cell)) {
        const came = MARKED.test(line) ? 'present' : first && UNMARKED.test(line) ? 'absent' : undefined;
        if (marked && !came) continue;
        const people = peopleIn([line.replace(MARKED, '').replace(UNMARKED, '')], vocabulary).filter(({ name }) => name.includes(' '));
        for (const person of people)
          found.push({ person: people.length > 1 ? person : withSaid(person, row, group, linesOf), list: came ?? group.list });
      }
    }
  return found;
}

/** Two columns at least hold names, and hardly anything else. */
function areNames(columns: readonly string[][]): boolean {
  const isNamed = (line: string): boolean => /\p{Lu}\p{Ll}\S*,?\s\p{Lu}/u.test(line);
  const filled = columns.flat().filter(line => /\p{L}{2}/u.test(line));
  return (
    columns.filter(lines => lines.some(isNamed)).length > 1 && filled.length > 1 && filled.filter(isNamed).length >= filled.length * 0.6
  );
}

function withSaid(person: Person, row: readonly Cell[], { said }: Group, linesOf: (cell: Cell) => string[]): Person {
  const told = { ...person };
  for (const [column, kind] of said) {
    const cell = row.find(one => one.column === column);
    const text = cell ? linesOf(cell).join(' ').trim() : '';
    if (text && (kind === 'party' || kind === 'role' || kind === 'affiliation')) told[kind] ??= text;
  }
  return told;
}
