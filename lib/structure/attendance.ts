/** Who met, who was away, and who else was there: from labels with their lists, and from tables with a column of names. */
import { type Field, fieldKinds } from '../find/fields';
import { PRESENT_MARK, peopleIn } from '../find/listed';
import { sameName } from '../find/people';
import type { FieldKind } from '../language/language';
import { GIVEN_NAMES } from '../language/names';
import type { Vocabulary } from '../language/vocabulary';
import type { Person } from '../minutes';
import { type Block, type Cell, collapse, type Source } from '../read/source';
import type { Steps } from '../steps';
import { type Attendance, cameInstead, isMarkedAway, LISTS, type List, listOf, listOfOne, sentencesOf } from './listed';
import { sideBySide } from './sidebyside';
import { areMarks, checkedOff, filled, isRest, upright } from './turned';
import { unnamedList } from './unnamed';

export type { Attendance };

/** Stands where no mark is. */
const BLANK = /^[-–—]$/u;

/**
 * @param fields the labels and values of the blocks from `first` to before `last`
 */
export function attendanceIn(
  source: Source,
  fields: readonly Field[],
  first: number,
  last: number,
  vocabulary: Vocabulary,
): Steps<Attendance> {
  return new AttendanceReader(source, fields, first, last, vocabulary).read();
}

class AttendanceReader {
  private readonly found: Attendance = { present: [], absent: [], others: [] };

  constructor(
    private readonly source: Source,
    private readonly fields: readonly Field[],
    private readonly first: number,
    private readonly last: number,
    private readonly vocabulary: Vocabulary,
  ) {}

  *read(): Steps<Attendance> {
    const looked = new Set<number>();
    const tables = new Set<number>();
    for (let i = this.first; i < this.last; i++) {
      const block = this.source.blocks[i] as Block;
      if (block.furniture || !block.cell || looked.has(block.cell.table)) continue;
      looked.add(block.cell.table);
      yield;
      if (this.table(block.cell.table, this.listAbove(i))) tables.add(block.cell.table);
    }
    yield;
    for (const list of LISTS) this.labelled(list, tables);
    yield;
    if (!this.found.present.length)
      for (const person of unnamedList(this.source, this.first, this.last, this.vocabulary)) this.add(person, 'present');
    return this.found;
  }

  /** People under a label; where they are said in another list already, that one holds. */
  private labelled(list: List, tables: Set<number>): void {
    for (const field of this.fields) {
      if (listOf(field.kinds) !== list) continue;
      const table = this.source.blocks[field.block]?.cell?.table;
      if (table !== undefined && tables.has(table)) continue;
      const { nobody } = this.vocabulary;
      const said = checkedOff(field.values.filter(({ text }) => !nobody.test(text.trim())));
      // A list with check boxes: those without a mark did not come.
      const boxes = said.some(({ checked }) => checked);
      const written = said.map(value => value.text);
      // "Kari Moe. Som vara møtte Bo Li.": a sentence of its own says who came instead.
      const sentences = written.flatMap(line => sentencesOf(line, this.vocabulary));
      const instead = (line: string) => (list === 'absent' ? cameInstead(line, this.vocabulary) : undefined);
      const lines = sentences.filter(line => instead(line) === undefined && !nobody.test(line.trim()));
      for (const line of sentences) for (const person of peopleIn([instead(line) ?? ''], this.vocabulary)) this.add(person, 'present');
      for (const person of peopleIn(lines, this.vocabulary)) {
        // "alle unntatt Per Li"
        if (list === 'present' && this.vocabulary.everybody.exec(person.role ?? '')?.index === 0) continue;
        const away =
          (boxes && said.some(({ text, checked }) => checked === false && text.includes(person.name))) || isMarkedAway(person, lines);
        if (away) {
          this.add(person, 'absent');
          continue;
        }
        const marked = lines.some(line => line.startsWith(person.name) && line.search(PRESENT_MARK) >= 0);
        this.add(person, listOfOne(person, marked && list === 'others' ? 'present' : list, this.vocabulary));
      }
    }
  }

  private add(person: Person, list: List): void {
    for (const other of LISTS) {
      const known = this.found[other].find(one => sameName(one.name, person.name));
      if (!known) continue;
      if (other === list) Object.assign(known, { ...person, name: known.name });
      return;
    }
    this.found[list].push(person);
  }

  /** What the lines right above a table say it lists: "Members who attended:". */
  private listAbove(index: number): List | undefined {
    let looked = 0;
    for (let i = index - 1; i >= 0 && looked < 2; i--) {
      const block = this.source.blocks[i] as Block;
      if (block.furniture) continue;
      if (block.cell) return undefined;
      looked++;
      // Some of the names may stand in no row.
      if (looked === 1 && peopleIn([this.source.text.slice(block.start, block.end)], this.vocabulary)[0]?.name.includes(' ')) looked = 0;
      if (index - i > 6) return undefined;
      const list = listOf(fieldKinds(collapse(this.source.text.slice(block.start, block.end)).replace(/:$/u, ''), this.vocabulary));
      if (list) return list;
    }
    return undefined;
  }

  private textOf(cell: Cell | undefined): string {
    return cell ? collapse(this.linesOf(cell).join(' ')) : '';
  }

  private linesOf({ first, last }: Cell): string[] {
    return this.source.blocks.slice(first, last).map(({ start, end }) => this.source.text.slice(start, end));
  }

  /** A table with a column of names; a row of labels inside it begins another list. False where it is no such table. */
  private table(index: number, above: List | undefined): boolean {
    const beside = sideBySide(this.source.tables[index]?.rows ?? [], cell => this.linesOf(cell), this.vocabulary);
    for (const { person, list } of beside ?? []) this.add(person, list);
    if (beside) return true;
    const rows = this.rowsOf(index);
    let columns = this.columns(rows[0] ?? [], rows.slice(1)) ?? this.beside(rows);
    const begins = above ?? (columns ? undefined : this.sectionOf(rows[0] ?? []));
    if (!columns && this.listColumn(rows)) return true;
    if (!columns && begins) columns = this.behindOrganisation(rows.filter(row => !this.sectionOf(row)));
    if (!columns && !(begins && this.namesFirst(rows.filter(row => !this.sectionOf(row))))) return false;
    let list: List = columns?.list ?? begins ?? 'present';
    const sides = this.sides(rows, columns);
    for (const [r, row] of rows.entries()) {
      list = sides[r] ?? list;
      if (r === 0 && columns && !columns.beside) continue;
      const head = this.isLabels(row) ? this.columns(row, []) : undefined;
      const section = this.sectionOf(row);
      if (head) columns = head;
      list = head?.list ?? section ?? list;
      if (head || section) continue;
      this.row(row, columns, list);
    }
    return true;
  }

  /** "Part | Participants": a column that is headed by who came holds several of them in a cell. */
  private listColumn(rows: Cell[][]): boolean {
    const [head = [], ...rest] = rows;
    const kinds = head.map(cell => listOf(fieldKinds(this.textOf(cell).replace(/:$/u, ''), this.vocabulary)));
    const at = kinds.findIndex(Boolean);
    if (at < 1 || kinds.filter(Boolean).length > 1 || !rest.length) return false;
    const cells = rest.map(row => row.find(({ column }) => column === head[at]?.column)).filter(cell => cell !== undefined);
    const people = cells.map(cell => peopleIn([this.textOf(cell)], this.vocabulary));
    if (people.filter(found => found.some(({ name }) => name.includes(' ') || GIVEN_NAMES.has(name))).length < rest.length / 2)
      return false;
    for (const person of people.flat()) this.add(person, kinds[at] as List);
    return true;
  }

  /** The table's rows, a row for each person. */
  private rowsOf(index: number): Cell[][] {
    const kinds = (cell: Cell): FieldKind[] => fieldKinds(this.textOf(cell), this.vocabulary);
    const rows = filled(
      this.source.tables[index]?.rows ?? [],
      cell => listOf(kinds(cell)) !== undefined,
      cell => this.isNamed(this.textOf(cell)),
    );
    return upright(
      rows,
      cell => kinds(cell).includes('name'),
      cell => kinds(cell).length > 0,
    );
  }

  /** Which list the label before the names begins in each row; it may go on in the row under it. */
  private sides(rows: Cell[][], columns: Columns | undefined): (List | undefined)[] {
    const said = columns
      ? [...columns.kinds].filter(([kind]) => kind !== 'attended' && listOf([kind]) === undefined).map(([, column]) => column)
      : [];
    const texts = rows.map(([first]) =>
      columns && first && first.column < columns.name && !said.includes(first.column) ? this.textOf(first) : '',
    );
    return texts.map((text, r) => {
      if (!text || isRest(text)) return undefined;
      let label = text;
      for (let i = r + 1; isRest(texts[i] ?? ''); i++) label += ` ${texts[i]}`;
      return listOf(fieldKinds(label.replace(/:$/u, ''), this.vocabulary)) ?? listOf(fieldKinds(text.replace(/:$/u, ''), this.vocabulary));
    });
  }

  /** "Til stede | Kari Moe | leder", and the names after the first with nothing before them: a row for each. */
  private beside(rows: Cell[][]): Columns | undefined {
    const columns: Columns = { name: 1, kinds: new Map([['role', 2]]), beside: true };
    const label = (row: Cell[]): string => this.textOf(row.find(({ column }) => column === 0));
    const named = rows.every(row => {
      const cell = row.find(({ column }) => column === 1);
      return cell !== undefined && cell.last - cell.first === 1 && this.isNamed(this.textOf(cell));
    });
    const below = rows.filter(row => !label(row) || isRest(label(row)));
    const lists = this.sides(rows, columns).filter(Boolean).length;
    return named && lists > 0 && below.length > 0 && lists + below.length === rows.length ? columns : undefined;
  }

  /** A cell that is a whole name with a given name that is known, and no label. */
  private isSomebody(cell: Cell): boolean {
    const text = this.textOf(cell);
    if (!/^\p{Lu}\p{Ll}\S*,?\s\p{Lu}/u.test(text) || fieldKinds(text, this.vocabulary).length) return false;
    return (
      text
        .split(/[\s,-]+/u)
        .slice(0, 3)
        .some(word => GIVEN_NAMES.has(word)) && peopleIn([text], this.vocabulary).length === 1
    );
  }

  private isNamed(text: string): boolean {
    return peopleIn([text], this.vocabulary).length === 1 && /\p{Lu}\p{Ll}\S*,?\s\p{Lu}/u.test(text);
  }

  private row(row: Cell[], columns: Columns | undefined, list: List): void {
    const at = (kind: FieldKind): string => {
      const column = columns?.kinds.get(kind);
      return column === undefined ? '' : this.textOf(row.find(cell => cell.column === column));
    };
    const cell = columns ? row.find(one => one.column === columns?.name) : row[0];
    const [person] = peopleIn([this.textOf(cell)], this.vocabulary);
    if (!person) return;
    const role = at('role') || (columns ? '' : this.textOf(row[1]));
    const party = at('party');
    const affiliation = at('affiliation');
    Object.assign(person, role ? { role } : {}, party ? { party } : {}, affiliation ? { affiliation } : {});
    const written = at('attended') || (columns?.list ? '' : at('present'));
    // The label of a list in the column before the names, or its second line, is no mark.
    const labels =
      !this.vocabulary.missing.test(written) && (/^\p{Ll}{4}/u.test(written) || listOf(fieldKinds(written, this.vocabulary)) === 'others');
    const came = labels ? '' : written;
    const away = columns?.list ? '' : at('absent');
    const unmarked = columns?.marked === true && came === '';
    const missing =
      unmarked || BLANK.test(came) || this.vocabulary.missing.test(came) || (away !== '' && !this.vocabulary.missing.test(away));
    const there = came !== '' && !missing;
    const remarked = columns !== undefined && row.some(one => one !== cell && this.saysMissing(this.textOf(one)));
    this.add(person, missing || remarked ? 'absent' : listOfOne(person, there && list === 'others' ? 'present' : list, this.vocabulary));
    this.deputy(row, columns, list);
  }

  /** A remark in a column of any name: "Forfall". */
  private saysMissing(text: string): boolean {
    return this.vocabulary.missing.exec(text)?.[0].length === text.replace(/[.:\s]+$/u, '').length && text !== '';
  }

  /** Beside who was away stands who came instead: "Forfall | Parti | Møtende varamedlem". */
  private deputy(row: Cell[], columns: Columns | undefined, list: List): void {
    const column = list === 'absent' && columns?.list === 'absent' ? columns.kinds.get('present') : undefined;
    if (column === undefined) return;
    const [person] = peopleIn([this.textOf(row.find(cell => cell.column === column))], this.vocabulary);
    if (person?.name.includes(' ')) this.add(person, 'present');
  }

  /** The columns of a row that is a header: one says names, and no cell of it is a name. */
  private columns(row: Cell[], rows: Cell[][]): Columns | undefined {
    if (row.some(cell => this.isSomebody(cell))) return undefined;
    const kinds = row.map(cell => fieldKinds(this.textOf(cell).replace(/:$/u, ''), this.vocabulary));
    let name = kinds.findIndex(kind => kind.includes('name'));
    let list: List | undefined;
    if (name < 0 && kinds.slice(1).some(kind => kind.some(one => one === 'role' || one === 'party' || one === 'affiliation'))) {
      name = kinds.findIndex(kind => listOf(kind) !== undefined);
      list = listOf(kinds[name] ?? []);
    }
    // "Styrelsen | Närvarande": whose column of names it is stands over it.
    if (name < 0 && kinds.some(kind => kind.includes('attended'))) {
      name = row.findIndex(
        (cell, i) => !kinds[i]?.includes('attended') && cell.last - cell.first < 2 && this.holdsNames(rows, cell.column),
      );
      list = listOf(kinds[name] ?? []) === 'absent' ? 'absent' : undefined;
    }
    if (name < 0 || row.length < 2 || kinds.some(kind => kind.includes('responsible') || kind.includes('caseTitle'))) return undefined;
    const found = new Map<FieldKind, number>();
    kinds.forEach((kind, i) => {
      if (i !== name) for (const one of kind) if (!found.has(one)) found.set(one, row[i]?.column ?? i);
    });
    const mark = found.get('attended') ?? found.get('present');
    const marked = mark !== undefined && areMarks(rows.map(line => this.textOf(line.find(cell => cell.column === mark))));
    return { name: row[name]?.column ?? name, kinds: found, ...(list ? { list } : {}), ...(marked ? { marked } : {}) };
  }

  private isLabels(row: Cell[]): boolean {
    const texts = row.map(cell => this.textOf(cell).replace(/:$/u, ''));
    return texts[0] !== '' && texts.every(text => !text || fieldKinds(text, this.vocabulary).length > 0);
  }

  /** A label alone in its row begins another list: "Present", "Absent". */
  private sectionOf(row: Cell[]): List | undefined {
    const [first = '', ...rest] = row.map(cell => this.textOf(cell).replace(/:$/u, ''));
    if (rest.some(Boolean)) return undefined;
    if (this.vocabulary.missing.test(first)) return 'absent';
    const kinds = fieldKinds(first, this.vocabulary);
    return listOf(kinds) ?? (kinds.includes('attended') ? 'present' : undefined);
  }

  private holdsNames(rows: Cell[][], column: number): boolean {
    const texts = rows.map(row => this.textOf(row.find(cell => cell.column === column))).filter(Boolean);
    return (
      texts.length > 1 &&
      texts.filter(text => /^\p{Lu}\p{Ll}[^.:;]*\s\p{Lu}\p{Ll}/u.test(text) && text.length < 50).length >= texts.length * 0.7
    );
  }

  /** "Lomvik kommune | Kari Moe, ordfører": under the label of a list, whom they are from stands before the names. */
  private behindOrganisation(rows: Cell[][]): Columns | undefined {
    const isNamed = (row: Cell[]): boolean => {
      const [of, person] = [0, 1].map(at => this.textOf(row.find(({ column }) => column === at)));
      return /\p{L}{3}/u.test(of ?? '') && !this.isNamed(of as string) && this.isNamed(person ?? '');
    };
    const named = rows.filter(isNamed).length;
    return named > 0 && named >= rows.length * 0.8
      ? { name: 1, kinds: new Map<FieldKind, number>([['affiliation', 0]]), beside: true }
      : undefined;
  }

  private namesFirst(rows: Cell[][]): boolean {
    const names = rows.filter(row => peopleIn([this.textOf(row[0])], this.vocabulary).length === 1).length;
    return rows.length > 0 && names >= rows.length * 0.8;
  }
}

interface Columns {
  name: number;
  kinds: Map<FieldKind, number>;
  list?: List;
  /** Who came has a mark, and who did not has none. */
  marked?: boolean;
  /** No header: labels stand in the column before the names. */
  beside?: boolean;
}
