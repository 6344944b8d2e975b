/** When the meeting was held: its day from labels, lines, tables, the page's title or the file's name; its hours. */
import { type FoundDate, findDates } from '../find/dates';
import { fieldKinds } from '../find/fieldkinds';
import { onceFor } from '../language/once';
import { anyOf, anySource } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Meeting } from '../minutes';
import { type Block, collapse, type Source } from '../read/source';
import type { FrontLine } from './front';
import { listOf } from './listed';

/** @returns the time of day as HH:MM; undefined where the numbers are none a meeting would have */
export function clock(hours: string | undefined, minutes: string | undefined): string | undefined {
  const h = Number(hours);
  const m = Number(minutes ?? 0);
  return h <= 24 && m < 60 && h > 5 ? `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}` : undefined;
}

/** The text with its dates taken out, so that what is left may be read as times. */
export function withoutDates(text: string, vocabulary: Vocabulary): string {
  let rest = text;
  for (const date of findDates(text, vocabulary.code)
    .filter(one => one.precision === 'day')
    .reverse()) {
    // "kl. 10.00–12" reads like a date where no month follows: only true dates are taken out.
    const words = rest.slice(date.start, date.end);
    if (/^\d{1,2}\.\d{2}$/u.test(words) && !date.date) continue;
    rest = `${rest.slice(0, date.start)} , ${rest.slice(date.end)}`;
  }
  return rest;
}

/** The text with its times of day taken out. */
export const withoutTimes = (text: string, vocabulary: Vocabulary): string =>
  text
    .replace(new RegExp(`(?:${vocabulary.clock})?[\\s.:]*\\d{1,2}[.:]?\\d{0,2}\\s*[–-]\\s*\\d{1,2}[.:]?\\d{0,2}`, 'giu'), ' ')
    .replace(new RegExp(`(?:${vocabulary.clock})[\\s.:]*\\d{1,2}(?:[.:]\\d{2})?`, 'giu'), ' ');

/**
 * @param labelled what labels say that may hold the day, the surest first
 * @param first index of the block where the first case begins
 */
export function dayOf(
  source: Source,
  front: readonly FrontLine[],
  labelled: readonly string[],
  first: number,
  vocabulary: Vocabulary,
): string | undefined {
  const dateIn = (text: string): string | undefined =>
    findDates(text, vocabulary.code).find(date => date.precision === 'day' && date.date)?.date;
  const found = labelled.map(dateIn).find(Boolean);
  const lines = below(front.filter(line => !line.mail && !line.published));
  const texts = lines.filter(({ block, text }) => !block.cell && text.length < 200);
  const named = ({ text, index }: FrontLine): boolean =>
    index < first && (vocabulary.kinds.minutes.test(text) || vocabulary.meetings.test(text)) && !vocabulary.approving.test(text);
  const said = texts.filter(line => line.index < first && saysWhen(line.text, named(line), vocabulary));
  // "Mandag, 04. marts 2013 21:17" over them is when the page was made.
  const sure = said.find(line => named(line) || patternsOf(vocabulary).clock.test(line.text)) ?? said[0];
  if (found) return (sure && labelled.some(text => ISO_ALONE.test(text)) && dateIn(sure.text)) || found;
  const isTelling = ({ text, heading }: FrontLine): boolean =>
    heading ||
    vocabulary.kinds.minutes.test(text) ||
    vocabulary.meetings.test(text) ||
    vocabulary.bodies.test(text) ||
    hasClock(text, vocabulary);
  const cells = lines.filter(({ block, index }) => block.cell && index < first);
  const name = decodeURIComponentSafe(source.uri.split(/[/\\]/u).at(-1) ?? '');
  // "2. august" in a line that names the meeting and, elsewhere, the year: "7. bestyrelsesmøde 2010".
  // A line that names the minutes or the meeting tells it more surely than a heading that is only a day.
  const under = dayUnder(texts, named, vocabulary) ?? (sure && dateIn(sure.text));
  if (under) return under;
  const telling = texts.filter(line => isTelling(line) && !(line.block.kind === 'item' && line.block.links.length));
  // "Referat 8. maj", and elsewhere "onsdag d. 8. maj 2024": a blog's own day is another.
  const bare = telling
    .filter(line => line.heading && named(line))
    .flatMap(({ text }) => findDates(text, vocabulary.code, '2000-06-15').filter(one => one.precision === 'day' && one.yearless))
    .map(({ date }) => date?.slice(4));
  const whole = bare[0] && texts.map(line => dateIn(line.text)).find(day => day?.endsWith(bare[0] as string));
  if (whole) return whole;
  for (const { text } of [
    ...telling.filter((line, i) => (line.heading || i < 3) && named(line)),
    ...telling.filter(line => line.block.kind === 'heading' && line.index < first && vocabulary.bodies.test(line.text)),
    ...telling,
  ]) {
    const [own] = findDates(text, vocabulary.code).filter(one => one.precision === 'day');
    const year = yearIn(text.replace(/\d*\/\d*/gu, ' '), vocabulary);
    const day =
      own && !own.date && year ? findDates(text, vocabulary.code, `${year}-06-15`).find(one => one.precision === 'day')?.date : own?.date;
    if (day) return own?.date ?? `${year}${day.slice(4)}`;
  }
  const full = [...texts.filter(isTelling), ...texts, ...cells].map(line => dateIn(line.text)).find(Boolean) ?? dateIn(source.title);
  if (full) return full;
  const mails = front.filter(line => line.mail);
  // "6. desember" in the heading, the year elsewhere: in the page's title, its address, the mail's date or a line.
  const made = front.filter(line => line.published).map(line => line.text);
  const everywhere = [...mails.map(line => line.text), source.title, ...texts.map(line => line.text), source.uri, ...made].join(' ');
  const year = yearIn(everywhere, vocabulary);
  for (const text of [...texts.filter(isTelling), ...texts, ...mails].map(line => line.text).concat(source.title)) {
    const bare = findDates(text, vocabulary.code).find(date => date.precision === 'day' && !date.date);
    const resolved = bare && year && findDates(text, vocabulary.code, `${year}-06-15`).find(date => date.precision === 'day')?.date;
    if (resolved) return `${year}${resolved.slice(4)}`;
  }
  const written =
    texts
      .filter(named)
      .map(line => shortDay(line.text))
      .find(Boolean) ?? shortDay(source.title);
  return dayInName(name) ?? dayInName(source.title) ?? written ?? mails.map(line => dateIn(line.text)).find(Boolean);
}

/** A year, with the hours of a meeting taken out first: "kl. 1900", "kl. 1800–2000". */
const yearIn = (text: string, vocabulary: Vocabulary): string | undefined =>
  /(?<!\d)((?:19|20)\d\d)(?!\d)/u.exec(text.replace(hoursTogether(vocabulary), ' '))?.[1];
const hoursTogether = onceFor(({ language, relatives }) => {
  // "at 2024 AGM": where months have capitals, small words of many meanings tell the hour.
  const clocks = [language, ...relatives].filter(({ dates }) => !dates.capitals).flatMap(one => one.clock);
  return new RegExp(clocks.length ? `(?:${anySource(clocks)})[\\s.:]{0,3}\\d{4}(?:\\s?[–-]\\s?\\d{4})?(?!\\d)` : '(?!)', 'giu');
});

/** The lines from the page's own heading on go before those over it, and before a path or a byline ("By the treasurer · 4 April · Tags"). */
const below = (lines: readonly FrontLine[]): FrontLine[] => [
  ...lines.filter(({ above, path }) => !above && !path),
  ...lines.filter(({ above, path }) => !above && path),
  ...lines.filter(({ above }) => above),
];

/** A day as programs write it, and nothing else: it may be that of the page. */
const ISO_ALONE = /^["']?\d{4}-\d\d-\d\d(?:[T ][\d:.+Z -]*)?["']?$/u;

const weekdays = onceFor(({ language, relatives }) => {
  const forms = [language, ...relatives].flatMap(({ dates }) => dates.weekdays.flatMap(form => form.split('|')));
  return anyOf(forms.filter(form => form.length > 3));
});

/** "Wednesday 10 July 2013 at 7.30 pm": the day of the week, the whole date and the hour, or the meeting's name; of no other meeting. */
function saysWhen(text: string, named: boolean, vocabulary: Vocabulary): boolean {
  if (!weekdays(vocabulary).test(text) || !(named || hasClock(text, vocabulary)) || vocabulary.nextMeeting.test(text)) return false;
  const days = findDates(text, vocabulary.code).filter(({ precision }) => precision === 'day');
  return days.length === 1 && days[0]?.date !== undefined && !vocabulary.nextMeetingIs.test(text) && !vocabulary.approving.test(text);
}

/** How many of the first lines may name the minutes, and how many may stand between that and the day. */
const TOP = 6;
const BETWEEN = 2;

/** The minutes' name has no day, and a line right under it is a day and nothing else: the next day may be an agenda's. */
function dayUnder(lines: readonly FrontLine[], named: (line: FrontLine) => boolean, vocabulary: Vocabulary): string | undefined {
  const daysOf = (text: string): FoundDate[] => findDates(text, vocabulary.code).filter(({ precision }) => precision === 'day');
  const top = lines.slice(0, TOP);
  const at = top.findIndex(line => named(line) || (line.heading && vocabulary.bodies.test(line.text)));
  if (at < 0 || lines.slice(0, at + 1).some(({ text }) => daysOf(text).length)) return undefined;
  // A blog's own day stands over a name of the minutes that has theirs.
  if (
    lines
      .slice(at + 1, at + TOP)
      .some(
        (line, i) => (line.heading || (i < BETWEEN && vocabulary.kinds.minutes.test(line.text))) && named(line) && daysOf(line.text).length,
      )
  )
    return undefined;
  for (const { text } of lines.slice(at + 1, at + 2 + BETWEEN)) {
    const [day] = daysOf(text);
    if (!day) continue;
    const rest = withoutTimes(`${text.slice(0, day.start)} ${text.slice(day.end)}`, vocabulary);
    return day.date && !/\d/u.test(rest) && (rest.match(/\p{L}+/gu) ?? []).length < 2 ? day.date : undefined;
  }
  return undefined;
}

/** "referat-2019-09-18.html", "protokoll_20190918.pdf", "18-09-2019". */
function dayInName(name: string): string | undefined {
  const iso = /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(name);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const day = /(?<!\d)(0?[1-9]|[12]\d|3[01])[-_.](0?[1-9]|1[0-2])[-_.]((?:19|20)\d\d)(?!\d)/u.exec(name);
  return day ? `${day[3]}-${(day[2] as string).padStart(2, '0')}-${(day[1] as string).padStart(2, '0')}` : undefined;
}

/** "Styrelsemöte 231015": year, month and day in a name that has no other figures. */
function shortDay(text: string): string | undefined {
  const found = /^\D*(?<!\p{L})([0-4]\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)\D*$/u.exec(text);
  return found ? `20${found[1]}-${found[2]}-${found[3]}` : undefined;
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Patterns {
  clock: RegExp;
  range: RegExp;
  /** Before whole hours, which are else the numbers of cases: "under sak 17-24". */
  clockBefore: RegExp;
}

const patterns = new WeakMap<Vocabulary, Patterns>();

function patternsOf(vocabulary: Vocabulary): Patterns {
  let made = patterns.get(vocabulary);
  if (!made) {
    const between = `(?:[–—→-]|${vocabulary.until})`;
    made = {
      clock: new RegExp(`(?:${vocabulary.clock})[\\s.:]*\\d`, 'iu'),
      clockBefore: new RegExp(`(?:${vocabulary.clock})[\\s.:]*$`, 'iu'),
      range: new RegExp(
        String.raw`(?:^|[^\d.:/-])(\d{1,2})(?:[.:]?(\d{2}))?\s*${between}[\s.]*(?:${between}[\s.]*)?(\d{1,2})(?:[.:]?(\d{2}))?(?![\d:/-]|\.\d|\s?(?:kr|%|min))`,
        'iu',
      ),
    };
    patterns.set(vocabulary, made);
  }
  return made;
}

/** A word for the clock, or an hour right behind the day: "2026-03-18 19.30". */
const hasClock = (text: string, vocabulary: Vocabulary): boolean =>
  patternsOf(vocabulary).clock.test(text) ||
  text.search(noons(vocabulary)) >= 0 ||
  findDates(text, vocabulary.code).some(
    ({ precision, start, end }) =>
      precision === 'day' && (HOUR_BEHIND.test(text.slice(end, end + 12)) || HOUR_BEFORE.test(text.slice(Math.max(0, start - 12), start))),
  );

const HOUR_BEHIND = /^,?\s(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d:]|\.\d)/u;

const HOUR_BEFORE = /(?<![\d.:])(?:[01]?\d|2[0-3])[.:][0-5]\d,?\s$/u;

const TIME = /(?:^|\D)(\d{1,2})[.:](\d{2})(?::00)?(?![\d:]|\.\d)/u;

const noons = onceFor(({ language: { noon } }) => {
  const words = [...noon.before, ...noon.after].map(word => word.replaceAll('.', '\\.'));
  // Where a language has none of them, nothing matches.
  return new RegExp(words.length ? `(?<!\\d|\\d[.:])(\\d{1,2})(?:[.:](\\d\\d))?\\s?(${words.join('|')})(?!\\p{L})` : '(?!)', 'giu');
});

/** "klockan 1830": an hour and its minutes in one. */
const together = onceFor(({ clock }) => new RegExp(`((?:${clock})[\\s.:]*)([01]\\d|2[0-3])([0-5]\\d)(?![\\d.:]|\\s?kr)`, 'giu'));

/** "kl.18.30": the full stop of the word, and no part of the hour. */
const glued = onceFor(({ clock }) => new RegExp(`((?<!\\p{L})(?:${clock})\\.)(?=\\d)`, 'giu'));

/** The text with its hours of twelve told by those of twenty-four: "7.30pm" is 19:30. */
export function byTwentyFour(text: string, vocabulary: Vocabulary): string {
  const { after } = vocabulary.language.noon;
  return text
    .replace(glued(vocabulary), '$1 ')
    .replace(together(vocabulary), '$1$2:$3')
    .replace(noons(vocabulary), (_, hours: string, minutes: string | undefined, half: string) => {
      const hour = (Number(hours) % 12) + (after.includes(half.toLowerCase()) ? 12 : 0);
      return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
    });
}

/** Years of a term, and no hours: "Udvalget 2022-2025". */
const YEARS = /(?<![\d.:])20\d\d\s?[–-]\s?20\d\d(?![\d.:])/gu;

/** @param labelled what labels say that may hold the hours; they need no word for the clock */
export function hoursOf(
  front: readonly FrontLine[],
  labelled: readonly string[],
  vocabulary: Vocabulary,
): Pick<Meeting, 'startTime' | 'endTime'> {
  const { range, clockBefore } = patternsOf(vocabulary);
  // Over the page's own heading stand the hours of other things as well: "The library is closed on Friday 9–14".
  const dated = ({ text }: FrontLine): boolean => findDates(text, vocabulary.code).some(({ precision }) => precision === 'day');
  const top = below(front)
    .filter(line => !line.mail && !line.published && line.text.length < 160 && (!line.above || dated(line)) && !isList(line, vocabulary))
    .map(line => line.text);
  for (const text of [...labelled, ...top]) {
    const rest = byTwentyFour(withoutDates(text, vocabulary), vocabulary).replace(YEARS, ' ');
    const found = range.exec(rest);
    if (!found) continue;
    const at = rest.slice(0, found.index + found[0].search(/\d/u));
    if (!found[2] && !found[4] && !labelled.includes(text) && !clockBefore.test(at) && !/,\s*$/u.test(at)) continue;
    const start = clock(found[1], found[2]);
    const end = clock(found[3], found[4]);
    if (start && end && end > start) return { startTime: start, endTime: end };
  }
  const opens = vocabulary.fields.find(({ kind }) => kind === 'start')?.phrases;
  const opening = top.filter(line => opens?.test(line)).map(line => line.slice(opens?.exec(line)?.index));
  const timed = top.filter(line => hasClock(line, vocabulary) && !vocabulary.meetingEnds.test(line));
  // A page's own hour has no word for the clock.
  const told = [...timed.filter(line => patternsOf(vocabulary).clock.test(line)), ...timed];
  for (const text of [...labelled, ...opening, ...told]) {
    const rest = byTwentyFour(withoutDates(text, vocabulary), vocabulary);
    const at = TIME.exec(rest) ?? new RegExp(`(?:${vocabulary.clock})[\\s.:]*(\\d{1,2})(?![\\d.:]\\d|\\d)`, 'iu').exec(rest);
    const start = at && clock(at[1], at[2]);
    if (start) return { startTime: start };
  }
  return {};
}

/** "Deltakere: Kari Moe (gikk kl. 20)": when one of them came or left. */
const isList = ({ text, labelled }: FrontLine, vocabulary: Vocabulary): boolean =>
  labelled && listOf(fieldKinds(text.slice(0, text.indexOf(':')).trim(), vocabulary)) !== undefined;

/** The time behind the words that open the meeting, in its first case. */
export function startIn(source: Source, first: number, vocabulary: Vocabulary): string | undefined {
  const words = vocabulary.fields.find(field => field.kind === 'start')?.phrases;
  for (const block of words ? source.blocks.slice(first, first + 6) : []) {
    if (block.furniture || block.end - block.start > 300) continue;
    const text = byTwentyFour(collapse(source.text.slice(block.start, block.end)), vocabulary);
    const match = words?.exec(text);
    const time = match && TIME.exec(text.slice(match.index, match.index + match[0].length + 40));
    const start = time && clock(time[1], time[2]);
    if (start) return start;
  }
  return undefined;
}

/** The time behind the words that end the meeting, in the last lines of the document; else in those before the cases. */
export function endIn(
  source: Source,
  labelled: string | undefined,
  front: readonly FrontLine[],
  vocabulary: Vocabulary,
): string | undefined {
  const at = labelled && TIME.exec(byTwentyFour(labelled, vocabulary));
  if (at) return clock(at[1], at[2]);
  for (let i = source.blocks.length - 1; i >= 0 && i > source.blocks.length - 60; i--) {
    const block = source.blocks[i] as Block;
    const end = block.furniture ? undefined : endOf(source.text.slice(block.start, block.end), vocabulary);
    if (end) return end;
  }
  return front.map(({ text, mail, published }) => (mail || published ? undefined : endOf(text, vocabulary))).find(Boolean);
}

function endOf(written: string, vocabulary: Vocabulary): string | undefined {
  const text = byTwentyFour(collapse(written), vocabulary);
  const match = vocabulary.meetingEnds.exec(text);
  const time = match && TIME.exec(text.slice(match.index));
  return time ? clock(time[1], time[2]) : undefined;
}
