/** The rows of a table as items of the list. */
import * as v from 'valibot';
import type { Column } from '../export/columns';
import { unguarded } from '../export/guard';
import { rowOf } from '../export/row';
import { plainText } from '../export/text';
import { EXPORT_WORDS, type ExportWords } from '../export/words';
import { type OwnChange, withChange } from '../followup/change';
import { foldName } from '../followup/fold';
import { type Asked, type FollowUp, idOf, LIMITS, ownNote, titleOf } from '../followup/followup';
import { FollowUpSchema, Id, Url } from '../followup/schema';
import type { LanguageCode } from '../minutes';
import type { Table } from './csv';
import { readDate, type WrittenDate } from './date';
import type { Mapping } from './mapping';

/** A cell that could not be read as what its column is; the row is read without it (a deadline keeps its words). */
export interface RowProblem {
  /** Row of the table under its header, from 1. */
  row: number;
  column: Column;
  value: string;
}

export interface RowsRead {
  followUps: FollowUp[];
  /** The first hundred; `problemCount` tells how many there are. */
  problems: RowProblem[];
  problemCount: number;
  /** Rows that tell nothing that could be a title. */
  skipped: number;
}

const MOST_PROBLEMS = 100;
const LANGUAGES = Object.entries(EXPORT_WORDS) as [LanguageCode, ExportWords][];

/** Which of a set of words a cell says, in any language; undefined for none of them. */
function wordOf<K extends string>(cell: string, setOf: (words: ExportWords) => Record<K, string>): K | undefined {
  const folded = foldName(cell);
  for (const [, words] of LANGUAGES) {
    const set = setOf(words);
    for (const key of Object.keys(set) as K[]) if (foldName(set[key]) === folded || key === folded) return key;
  }
  return undefined;
}

/** One row: its cells by what they are, without guards. */
type Cells = Partial<Record<Column, string>>;

function cellsOf(row: readonly string[], mapping: Mapping, header: readonly string[]): Cells {
  const cells: Cells = {};
  mapping.forEach((column, i) => {
    const text = unguarded(row[i] ?? '').trim();
    if (!column || !text) return;
    const before = cells[column];
    // Several columns can be notes; each says what it was.
    if (column === 'note' && mapping.indexOf('note') !== mapping.lastIndexOf('note'))
      cells.note = [before, header[i] ? `${header[i]}: ${text}` : text].filter(Boolean).join('\n');
    else cells[column] ??= text;
  });
  return cells;
}

/**
 * Rows with an id that is in the list change what the user has of that item, as of now; an empty cell changes nothing.
 * Rows without an id get one of their content, so that the same file twice gives the same items; what is known of them
 * already is left as it is.
 * @param known the list as it is, by id
 * @param now milliseconds since 1970
 */
export function itemsOfTable(table: Table, mapping: Mapping, known: ReadonlyMap<string, FollowUp>, now: number): RowsRead {
  const read: RowsRead = { followUps: [], problems: [], problemCount: 0, skipped: 0 };
  const twins = new Map<string, number>();
  table.rows.forEach((row, i) => {
    const cells = cellsOf(row, mapping, table.header);
    const problem = (column: Column) => {
      read.problemCount++;
      if (read.problems.length < MOST_PROBLEMS)
        read.problems.push({ row: i + 1, column, value: (cells[column] ?? '').slice(0, LIMITS.tag) });
    };
    const told = v.is(Id, cells.id) ? cells.id : undefined;
    if (cells.id && !told) problem('id');
    const before = told === undefined ? undefined : known.get(told);
    if (before) {
      read.followUps.push(withChange(before, ownFields(withoutSame(cells, before), problem), now));
      return;
    }
    const title = cells.title ?? cells.quote ?? cells.caseTitle;
    if (!title) {
      read.skipped++;
      return;
    }
    const id = told ?? contentId(cells, twins);
    const item = known.get(id) ?? itemOf(id, title, cells, now, problem);
    if (v.is(FollowUpSchema, item)) read.followUps.push(item);
    else {
      read.skipped++;
      problem('title');
    }
  });
  return read;
}

/** What a table cannot hold as it is (spaces at the ends, a comma in a tag) is no change where it stands as it was written. */
function withoutSame(cells: Cells, before: FollowUp): Cells {
  const row = rowOf(before, EXPORT_WORDS.en);
  const texts = (['title', 'note', 'tags', 'asked'] as const).filter(column => plainText(row[column]).trim() === cells[column]);
  return Object.fromEntries(Object.entries(cells).filter(([column]) => !texts.some(text => text === column)));
}

/** The same for the same row; rows that are wholly alike are told apart by their order. */
function contentId(cells: Cells, twins: Map<string, number>): string {
  const content = JSON.stringify(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1)));
  const twin = twins.get(content) ?? 0;
  twins.set(content, twin + 1);
  return idOf(['table', content, String(twin)]);
}

type Report = (column: Column) => void;

/** What a row says of the user's own fields; only what it says. */
function ownFields(cells: Cells, problem: Report): OwnChange {
  const fields: OwnChange = {};
  const fits = (column: Column, text: string, most: number): string => {
    if (text.length > most) problem(column);
    return text.slice(0, most);
  };
  if (cells.title) fields.title = fits('title', cells.title, LIMITS.title);
  if (cells.note) fields.note = fits('note', cells.note.replace(/\r\n?/gu, '\n'), LIMITS.note);
  if (cells.status) {
    const status = wordOf(cells.status, words => words.status);
    if (status) fields.status = status;
    else problem('status');
  }
  if (cells.priority) {
    const priority = wordOf(cells.priority, words => words.priority);
    if (priority) fields.priority = priority;
    else problem('priority');
  }
  if (cells.tags) {
    const tags = [...new Set(split(cells.tags))];
    if (tags.length > LIMITS.tags || tags.some(tag => tag.length > LIMITS.tag)) problem('tags');
    fields.tags = tags.map(tag => tag.slice(0, LIMITS.tag)).slice(0, LIMITS.tags);
  }
  if (cells.ownDue) {
    const due = readDate(cells.ownDue);
    if (due?.precision === 'day') fields.ownDue = due.date;
    else problem('ownDue');
  }
  if (cells.reminder) {
    const reminder = reminderOf(cells.reminder);
    if (reminder) fields.reminder = reminder;
    else problem('reminder');
  }
  if (cells.asked) {
    const asked = askedOf(cells.asked);
    if (asked) fields.asked = asked;
    else problem('asked');
  }
  return fields;
}

const split = (cell: string): string[] =>
  cell
    .split(/[,;\n]/u)
    .map(one => one.trim())
    .filter(Boolean);

/** "7 dager før", "på dagen", a date. */
function reminderOf(cell: string): FollowUp['reminder'] {
  const date = readDate(cell);
  if (date?.precision === 'day') return { on: date.date };
  const days = Number(/\d{1,4}/u.exec(cell)?.[0] ?? 0);
  const folded = foldName(cell);
  return days <= 3660 && LANGUAGES.some(([, words]) => foldName(words.reminder(days)) === folded) ? { daysBefore: days } : undefined;
}

/** "Kari Vik 2019-03-12; Ola Nes 14.3.2019"; undefined where one of them has no day. */
function askedOf(cell: string): Asked[] | undefined {
  const asked: Asked[] = [];
  for (const one of cell.split(/[;\n]/u).filter(part => part.trim())) {
    const [, who = '', on = ''] = /^(.*\D)\s+(\d\S*)$/u.exec(one.trim()) ?? [];
    const date = readDate(on);
    if (!who || date?.precision !== 'day') return undefined;
    asked.push({ who: who.slice(0, LIMITS.name), on: date.date });
  }
  return asked.length <= LIMITS.asked ? asked : undefined;
}

/** A new item of all that the row tells. */
function itemOf(id: string, title: string, cells: Cells, now: number, problem: Report): FollowUp {
  const cut = (text: string, most: number): string => text.slice(0, most);
  const saved = cells.saved ? readDate(cells.saved) : undefined;
  const savedAt = saved?.precision === 'day' ? Math.min(now, Date.parse(`${saved.date}T12:00:00Z`)) : now;
  const fresh = ownNote(id, cells.title ?? titleOf(title), savedAt);
  const url = v.is(Url, cells.url) ? cells.url : undefined;
  if (cells.url && !url) problem('url');
  const meetingDate = cells.meetingDate ? readDate(cells.meetingDate) : undefined;
  if (cells.meetingDate && !meetingDate) problem('meetingDate');
  const kind = cells.kind ? wordOf(cells.kind, words => words.kind) : undefined;
  if (cells.kind && !kind) problem('kind');
  const language = LANGUAGES.find(([code]) => code === cells.language?.toLowerCase())?.[0];
  return {
    ...fresh,
    ...ownFields(cells, problem),
    kind: kind ?? (cells.quote ? 'action' : 'note'),
    quote: cut(cells.quote ?? '', LIMITS.quote),
    meeting: {
      ...(cells.body ? { body: cut(cells.body, LIMITS.name) } : {}),
      ...(meetingDate ? { date: meetingDate.date } : {}),
      ...(cells.municipality ? { municipality: cut(cells.municipality, LIMITS.name) } : {}),
    },
    case: {
      ...(cells.caseNumber ? { number: cut(withoutWord(cells.caseNumber), LIMITS.number) } : {}),
      ...(cells.reference ? { reference: cut(cells.reference.replace(/^ref\.? (?=\S)/iu, ''), LIMITS.reference) } : {}),
      ...(cells.caseTitle ? { title: cut(cells.caseTitle, LIMITS.title) } : {}),
    },
    responsible: split(cells.responsible ?? '')
      .slice(0, LIMITS.responsible)
      .map(written => {
        const name = written.replace(/\s*\(\?\)$/u, '');
        return { name: cut(name || written, LIMITS.name), ...(name !== written ? { doubtful: true } : {}) };
      }),
    ...dueOf(cells, problem),
    ...(url ? { source: { url, title: cut(cells.pageTitle ?? '', LIMITS.name) } } : {}),
    ...(language ? { language } : {}),
  } as FollowUp;
}

/** "sak 12/21" as Sakspor writes it for the spreadsheet's sake: the number alone. */
function withoutWord(cell: string): string {
  for (const [, { caseWord }] of LANGUAGES)
    if (cell.toLowerCase().startsWith(`${caseWord} `)) return cell.slice(caseWord.length + 1).trim();
  return cell;
}

/** A deadline that names no date keeps its words; nobody else's deadline becomes the user's own. */
function dueOf(cells: Cells, problem: Report): Pick<FollowUp, 'due'> {
  const { due: cell, duePhrase } = cells;
  if (!cell && !duePhrase) return {};
  const text = (duePhrase ?? cell ?? '').slice(0, LIMITS.name);
  const read: WrittenDate | undefined = readDate(cell ?? '') ?? (cell ? undefined : readDate(duePhrase ?? ''));
  if (cell && !read) problem('due');
  return { due: read ? { text, ...read } : { text, precision: 'vague' } };
}
