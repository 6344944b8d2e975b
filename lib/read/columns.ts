/**
 * Finds columns that are made of nothing but spaces, as in text taken from PDFs: pieces that begin at the same place in
 * line after line. A column of labels with values beside it, or a table with a header.
 */

export interface Piece {
  column: number;
  text: string;
}

/** A row: for each of its cells the lines that it holds, in order. */
export interface Row {
  cells: { column: number; lines: string[] }[];
}

export interface Region {
  /** Indexes of the first line, and one past the last. */
  first: number;
  last: number;
  rows: Row[];
}

interface Cut {
  start: number;
  text: string;
  /** Spaces before it, where another piece stands before them. */
  gap: number;
}

const WIDE = 3;
const NEAR = 1;
/** A line that has more pieces than this is no row that people would read. */
const MOST = 12;
const BLANKS = 2;
const HANGING = 5;

/**
 * @param lines the lines of the document: `undefined` ends every column (another table), `null` stands between two pages
 *   and is passed over
 */
export function columnRegions(lines: readonly (string | undefined | null)[]): Region[] {
  const found = lines.map(line =>
    line === null ? null : line === undefined || isSectionLine(line) ? undefined : RULE.test(line) ? [] : piecesOf(line),
  );
  const cuts = found.map((pieces, i) => (pieces?.length === 1 ? closeLabel(pieces[0] as Cut, found, i) : pieces));
  const regions: Region[] = [];
  for (let i = 0; i < cuts.length; i++) {
    const line = cuts[i];
    const first = line && unmarked(line);
    if (!first || first.length < 2 || first.length > MOST || !first.some(piece => piece.gap >= WIDE)) continue;
    const region = regionFrom(cuts, i);
    if (!region) continue;
    regions.push(region);
    i = region.last - 1;
  }
  return regions;
}

/** Within how many lines the values of other labels stand. */
const BESIDE = 3;
const LABEL = /^\p{Lu}[\p{L} /-]{1,24}:(?= \S)/u;

/** "Ansvarig: Kari" between "Åtgärd:   …" and "Klart:    …": the longest label has no room behind it, and its value is in their column. */
function closeLabel(piece: Cut, lines: readonly (Cut[] | undefined | null)[], at: number): Cut[] {
  const label = LABEL.exec(piece.text)?.[0];
  if (!label) return [piece];
  const start = piece.start + label.length + 1;
  const alike = lines
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .some(other => other?.length === 2 && other[0]?.start === piece.start && other[0].text.endsWith(':') && other[1]?.start === start);
  return alike
    ? [
        { ...piece, text: label },
        { start, text: piece.text.slice(label.length + 1), gap: 1 },
      ]
    : [piece];
}

function piecesOf(line: string): Cut[] {
  const pieces: Cut[] = [];
  let end = 0;
  for (const match of line.matchAll(/\S+(?: \S+)*/gu)) {
    pieces.push({ start: match.index, text: match[0], gap: end ? match.index - end : 0 });
    end = match.index + match[0].length;
  }
  return pieces;
}

const MARK = /^(?:§\s?\d{1,4}|\d{1,4}(?:\/\d{2,4})?\s?§?[.)]?|\d{1,3}(?:\.\d{1,3}){1,2}\.?|\p{L}[.)]|[ivx]{1,4}[.)]|[IVX]{1,5}|[-–•*o])$/u;

/** A list's mark and its text are one piece, whatever room is between them. */
function unmarked(pieces: readonly Cut[]): Cut[] {
  const [mark, text] = pieces;
  if (!mark || !text || pieces.length !== 2 || !MARK.test(mark.text)) return [...pieces];
  return [{ ...mark, text: `${mark.text} ${text.text}` }];
}

/** "§ 58          KFN 2024/71   042": a case's number and its archive's, which head what follows and stand in no columns. */
const SECTION = /^\s*§\s?\d{1,4}\s{3,}(?:\p{Lu}{2,6}[\s-]?)?(?:19|20)\d\d[/-]\d{1,6}(?:\s+\d{3})?\s*$/u;
/** "Jaosto          16.3.2026          14 §": whose section it is, of which day, far apart in one line. */
function isSectionLine(line: string): boolean {
  if (SECTION.test(line)) return true;
  if (!line.includes('§') || line.length > 160) return false;
  const pieces = piecesOf(line).map(({ text }) => text);
  return (
    (pieces.length === 2 || pieces.length === 3) &&
    /^(?:§\s?\d{1,4}|\d{1,4}\s?§)$/u.test(
      pieces
        .at(-1)
        ?.split(/\s(?=\d{1,4}\s?§|§)/u)
        .at(-1) ?? '',
    ) &&
    pieces.some(text => /^\d{1,2}\.\d{1,2}\.\d{4}/u.test(text)) &&
    /^\p{Lu}[\p{L} -]+$/u.test(pieces[0] ?? '')
  );
}
/** A rule under the heads of columns. */
const RULE = /^\s*[-=_]{6,}\s*$/u;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR;

function regionFrom(cuts: readonly (Cut[] | undefined | null)[], first: number): Region | undefined {
  const starts = unmarked(cuts[first] as Cut[]).map(piece => piece.start);
  const taken: { pieces: Piece[]; blank: boolean }[] = [];
  let last = first;
  let blanks = 0;
  let paged = false;
  for (let i = first; i < cuts.length; i++) {
    const pieces = cuts[i];
    if (pieces === null) {
      paged = true;
      continue;
    }
    if (!pieces) break;
    if (!pieces.length) {
      if (++blanks > BLANKS && !paged) break;
      continue;
    }
    if (blanks > 0 && starts.length === 2 && beginsTable(pieces, cuts.slice(i + 1, i + 4))) break;
    const placed = placedIn(starts.length >= 3 ? pieces : unmarked(pieces), starts);
    if (!placed) break;
    const alone = placed.length === 1 && placed[0]?.column === 0;
    // Over a page's end only what stands beside goes on.
    if (paged && placed[0]?.column === 0 && starts.length < 3) break;
    if (
      alone &&
      !goesDown(placed, taken, blanks) &&
      (blanks > 0 || !continuesLabel(pieces[0] as Cut, starts)) &&
      !labels(cuts[i + 1] ?? undefined, starts)
    )
      break;
    taken.push({ pieces: placed, blank: blanks > 0 });
    blanks = 0;
    paged = false;
    last = i + 1;
  }
  const beside = taken.filter(({ pieces }) => pieces.some(piece => piece.column > 0)).length;
  if (taken.length < 2 || beside < 2 || !isAligned(cuts, first, last, starts)) return undefined;
  return { first, last, rows: rowsOf(taken, starts) };
}

/** Under labels with a value each, the head of a table of three columns or more, over names: "Møtte | Parti | Forfall". */
function beginsTable(pieces: readonly Cut[], below: readonly (readonly Cut[] | undefined | null)[]): boolean {
  if (pieces.length < 3 || pieces.some(({ text }) => /\d/u.test(text) || text.length > 40)) return false;
  const first = below.find(line => line && line.length > 0) ?? undefined;
  const name = first?.find(({ text }) => NAME.test(text) || MARKED_NAME.test(text));
  return name !== undefined && (first?.length ?? 0) > 1 && pieces.slice(0, 2).some(({ start }) => near(start, name.start));
}

/** One of two columns of names is longer than the other. */
const goesDown = (placed: readonly Piece[], taken: readonly { pieces: Piece[] }[], blanks: number): boolean =>
  blanks === 0 &&
  taken.length > 2 &&
  [...taken.slice(1).map(({ pieces }) => pieces[0] as Piece), placed[0] as Piece].every(
    ({ column, text }) => column === 0 && NAME.test(text),
  );

/** The columns that a line's pieces begin; a new one may open at the right. Undefined where one begins elsewhere. */
function placedIn(pieces: readonly Cut[], starts: number[]): Piece[] | undefined {
  if (pieces.length > MOST) return undefined;
  const placed: Piece[] = [];
  const added: number[] = [];
  for (const [i, piece] of pieces.entries()) {
    const before = placed.at(-1);
    let column = starts.findIndex(start => near(start, piece.start));
    // Numbers stand to the right in their column.
    if (column < 0 && i > 0 && /^[\d.,:–-]{1,8}$/u.test(piece.text)) {
      const end = piece.start + piece.text.length;
      column = starts.findIndex((start, at) => at > (before?.column ?? -1) && start > piece.start - 12 && start <= end);
    }
    const most = starts.length ? (starts.at(-1) as number) : 0;
    // A point's second line hangs under its words, a few letters in.
    if (column < 0 && pieces.length === 1 && starts.length === 2 && piece.start > most && piece.start <= most + HANGING) column = 1;
    if (column < 0 && i > 0 && piece.gap >= 2 && piece.start > most + 3 && starts.length + added.length < MOST) {
      column = starts.length + added.length;
      added.push(piece.start);
    }
    if (column < 0 || (before && column <= before.column)) {
      // Two spaces inside a sentence are no column.
      if (before && piece.gap === 2 && i > 0) {
        before.text += ` ${piece.text}`;
        continue;
      }
      return undefined;
    }
    const next = starts[column + 1];
    if (column === 0 && pieces.length === 1 && next !== undefined && piece.start + piece.text.length > next) return undefined;
    placed.push({ column, text: piece.text });
  }
  starts.push(...added);
  return placed;
}

/** A label's second line: short, and not the beginning of something new. */
const continuesLabel = (piece: Cut, starts: readonly number[]): boolean =>
  /^\p{Ll}/u.test(piece.text) && piece.text.length < (starts[1] ?? 0) - piece.start;

/** The next line's pieces stand beside, so that a line alone at the left is their label. */
const labels = (next: readonly Cut[] | undefined, starts: readonly number[]): boolean =>
  next !== undefined && next.length > 0 && starts.slice(1).some(start => near(start, (next[0] as Cut).start));

/** Some column begins at the same place in at least two lines, with room before it. */
function isAligned(cuts: readonly (Cut[] | undefined | null)[], first: number, last: number, starts: readonly number[]): boolean {
  return starts.some((start, column) => {
    if (column === 0) return false;
    const here = cuts.slice(first, last).flatMap(pieces => pieces?.filter(piece => near(piece.start, start)) ?? []);
    return here.filter(piece => piece.gap >= WIDE || piece.gap === 0).length >= 2 && here.some(piece => piece.gap >= WIDE);
  });
}

function rowsOf(taken: readonly { pieces: Piece[]; blank: boolean }[], starts: readonly number[]): Row[] {
  const grid = isGrid(taken);
  const rows: Row[] = [];
  const width = Math.max(
    ...taken.map(
      ({ pieces }) =>
        pieces
          .filter(piece => piece.column > 0)
          .map(piece => piece.text)
          .join(' ').length,
    ),
  );
  let before = '';
  for (const { pieces, blank } of taken) {
    const last = rows.at(-1);
    const small = pieces[0]?.column === 0 && last !== undefined && !blank && /^\p{Ll}/u.test(pieces[0].text);
    // A label's second line, "Saapuvilla / olleet jäsenet", may stand beside more of what it labels.
    const rest = small && (pieces.length === 1 || (!grid && isLabel(last.cells[0]?.lines[0] ?? '')));
    const begins = pieces[0]?.column === 0 && !rest;
    if ((grid && last && namesSomebody(pieces, last)) || !last || begins || (grid && blank)) {
      rows.push({ cells: grid ? pieces.map(({ column, text }) => ({ column, lines: [text] })) : labelled(pieces) });
      before = grid ? '' : (rows.at(-1)?.cells.at(-1)?.lines[0] ?? '');
      continue;
    }
    const [label, ...more] = pieces as [Piece, ...Piece[]];
    for (const { column, text } of grid ? pieces : label.column > 0 ? joined(pieces) : more.length ? [label, ...joined(more)] : pieces) {
      const cell = last.cells.find(one => one.column === column);
      if (!cell) last.cells.push({ column, lines: [text] });
      else if (grid && begunAnew(cell.lines.at(-1) ?? '', text, (starts[column + 1] ?? 0) - (starts[column] ?? 0))) cell.lines.push(text);
      else if (grid || column === 0 || (!LISTED.test(text) && (/^\p{Ll}/u.test(text) || (!blank && isFull(before, text, width)))))
        cell.lines[cell.lines.length - 1] += ` ${text}`;
      else cell.lines.push(text);
      if (column > 0) before = text;
    }
    last.cells.sort((a, b) => a.column - b.column);
  }
  return rows;
}

/** Begins with a capital, and not as somebody's name does. */
const isLabel = (text: string): boolean => /^\p{Lu}/u.test(text) && !/^\p{Lu}[\p{L}’'-]+,?\s\p{Lu}/u.test(text);

const NAME = /^\p{Lu}[\p{L}’'-]+,?(?:\s(?:\p{Lu}[\p{L}.’'-]*|a[fv]|von|de)){1,3}$/u;

/** A mark of who came, or did not, before a name. */
const MARKED_NAME = /^(?:[xX✓✔√]|[-–])\s\p{Lu}\p{Ll}/u;

/** Under a label that stands beside many names each name has a row of its own, with what is said of it. */
function namesSomebody(pieces: readonly Piece[], last: Row): boolean {
  const above = last.cells.find(({ column }) => column === 1)?.lines.at(-1) ?? '';
  if (pieces[0] && pieces[0].column > 0 && MARKED_NAME.test(pieces[0].text)) return true;
  return pieces.length > 1 && pieces[0]?.column === 1 && NAME.test(pieces[0].text) && /^\p{Lu}\S*(?:,?\s\p{Lu}\S*){0,4}$/u.test(above);
}

/** How wide a grid's column is at least that holds prose. */
const PROSE = 30;

/** In a wide column of a grid a line that had room for the next one's first word ended its paragraph: a title over its text. */
function begunAnew(before: string, text: string, width: number): boolean {
  if (width < PROSE || (/^\p{Ll}/u.test(text) && !LISTED.test(text))) return false;
  const last = before.slice(before.length - (before.length % width));
  return before.length <= width && last.length + 1 + (/^\S+/u.exec(text)?.[0].length ?? 0) <= width * 0.85;
}

/** The mark of a point, which begins a line of its own: "1. ", "b) ", "- ". */
const LISTED = /^(?:\d{1,2}[.)]|\p{L}\)|[-–•*])\s/u;

/** A line of prose that broke because its column's width was full. */
function isFull(before: string, text: string, width: number): boolean {
  const word = /^\S+/u.exec(text)?.[0].length ?? 0;
  if (PERSON.test(before) && PERSON.test(text) && !before.endsWith(',')) return false;
  return width >= 40 && before.split(' ').length > 4 && !/[.!?:;]$/u.test(before) && before.length + 1 + word > width * 0.9;
}

/** Somebody's whole name, and what is said of them behind a comma: one a line. */
const PERSON = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,3}(?:,|\s\(|$)/u;

/** A case's number, alone in its cell. */
const NUMBER = /^(?:\p{L}{1,6}[\s-])?§?\s?\d{1,4}(?:\/\d{2,4})?\s?§?[.)]?$/u;

/** A header of three columns or more, of words alone; or every line begins at the left and most have three pieces. */
function isGrid(taken: readonly { pieces: Piece[]; blank: boolean }[]): boolean {
  const [head, ...rest] = taken;
  const full = taken.filter(({ pieces }) => pieces[0]?.column === 0 && pieces.length >= 3).length;
  if (taken.every(({ pieces }) => pieces[0]?.column === 0) && full >= taken.length * 0.6) return true;
  // "Navn | Til stede | Forfall" over names and marks.
  const marks = rest.filter(
    ({ pieces }) => pieces[0]?.column === 0 && pieces.length > 1 && pieces.slice(1).every(({ text }) => /^(?:[xX]|[✓✔√])$/u.test(text)),
  );
  if (head && head.pieces.length >= 3 && marks.length > 1 && marks.length === rest.length) return true;
  if (!head || head.pieces.length < 3 || head.pieces.some(({ text }) => /\d/u.test(text) || text.length > 40)) return false;
  const ticked = rest.filter(({ pieces }) => pieces[0] && pieces[0].column > 0 && MARKED_NAME.test(pieces[0].text)).length;
  if (ticked > 1 && ticked >= rest.length * 0.6) return true;
  const wide = rest.filter(({ pieces }) => pieces.length >= 3).length;
  // A number, what was said, and beside that who is to act: the last column is seldom filled.
  const numbered = rest.filter(({ pieces }) => NUMBER.test(pieces[0]?.column === 0 ? pieces[0].text : '')).length;
  const acting = rest.filter(({ pieces }) => pieces.length >= 2 && (pieces.at(-1)?.column ?? 0) >= 2).length;
  if (head.pieces.length === 3 && numbered >= 2 && acting >= 2) return true;
  // A point of many lines fills the columns beside it once: "1.2 | What was said … | Who | When".
  return wide >= rest.length * 0.3 || (head.pieces.length >= 4 && wide >= 3);
}

/** A label and what stands beside it, whatever columns that falls into. */
function labelled(pieces: readonly Piece[]): Row['cells'] {
  const [label, ...rest] = pieces as [Piece, ...Piece[]];
  if (label.column > 0) return joined(pieces).map(({ column, text }) => ({ column, lines: [text] }));
  const cells = [{ column: 0, lines: [label.text] }];
  return rest.length ? [...cells, { column: 1, lines: [rest.map(piece => piece.text).join(' ')] }] : cells;
}

const joined = (pieces: readonly Piece[]): Piece[] => [{ column: 1, text: pieces.map(piece => piece.text).join(' ') }];
