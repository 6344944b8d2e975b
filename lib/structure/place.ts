/** Where the meeting was held: by a label, behind the time, or in the sentence that says it was held. */
import { findDates } from '../find/dates';
import { type Field, fieldKinds } from '../find/fields';
import { GIVEN_NAMES } from '../language/names';
import type { Vocabulary } from '../language/vocabulary';
import { collapse } from '../read/source';
import type { FrontLine } from './front';
import { byTwentyFour, withoutDates, withoutTimes } from './when';

const HOUR = String.raw`\d{1,2}(?:[.:]\d{2})?`;

/** @returns the place; undefined where nothing says it */
export function placeOf(fields: readonly Field[], front: readonly FrontLine[], vocabulary: Vocabulary): string | undefined {
  for (const field of fields) {
    if (!field.kinds.includes('place')) continue;
    for (const { text } of field.values.slice(0, field.kinds.length > 1 ? 3 : 1)) {
      // "Date, time and place: The meeting took place at …" is read as the sentence that it is.
      const place =
        field.kinds.length > 1 && vocabulary.heldAt.test(text) ? undefined : withoutWhen(text, field.kinds.length > 1, vocabulary);
      if (place) return place;
    }
  }
  const lines = front.filter(
    ({ text, block, mail, published, above }) => !mail && !published && !above && !block.marker && text.length < 200,
  );
  return (
    lines.map(({ text }) => afterTime(byTwentyFour(text, vocabulary), vocabulary)).find(Boolean) ??
    lines.map(({ text }, i) => heldAt(text, vocabulary) ?? heldAt(runsOn(lines, i), vocabulary)).find(Boolean) ??
    lines.map((_, i) => heldBesideDay(lines, i, vocabulary)).find(Boolean) ??
    lines
      .map(({ text }, i) => besideDay(text, lines[i - 1]?.text ?? '', vocabulary) ?? besideDay(runsOn(lines, i), '', vocabulary))
      .find(Boolean) ??
    lines
      .map(({ text }, i) => beforeTime(text, lines.slice(0, i), vocabulary) ?? beforeDay(text, lines.slice(0, i), vocabulary))
      .find(Boolean) ??
    besideTime(lines, vocabulary) ??
    underTime(lines, vocabulary)
  );
}

/** What a label's value says, its day and hours taken away. */
function withoutWhen(value: string, mixed: boolean, vocabulary: Vocabulary): string | undefined {
  let text = value;
  if (
    mixed ||
    findDates(text, vocabulary.code).some(date => date.precision === 'day') ||
    new RegExp(`(?:${vocabulary.clock})[\\s.]*\\d`, 'iu').test(text)
  )
    text = withoutTimes(withoutDates(text, vocabulary), vocabulary);
  // What follows the time ("ajournering 14.30–14.45") is no place.
  const gap = /\s,?\s*,\s|,\s{2,}/u.exec(text);
  if (mixed && gap && /\p{L}{3}/u.test(text.slice(0, gap.index))) text = text.slice(0, gap.index);
  text = trimmed(text);
  // "U2-014": a room's number.
  return text.length > 2 && (mixed ? /\p{L}{2}/u : /\p{L}/u).test(text) ? text : undefined;
}

const trimmed = (text: string): string => collapse(text).replace(/^[\s,;:.)|•·–-]+|[\s,;(|•·–-]+$/gu, '');

/** "Tuesday 3 May at 13–15, Town Hall, room 2". */
function afterTime(text: string, vocabulary: Vocabulary): string | undefined {
  const time = new RegExp(
    `(?:(?:${vocabulary.clock})[\\s.:]*|(?<![\\d.:/-]))(?:${HOUR}\\s*[–—-]\\s*${HOUR}|${HOUR}\\s*(?:${vocabulary.until})[\\s.]*${HOUR})(?![\\d.:/-]|\\s?min)|(?:${vocabulary.clock})[\\s.:]*${HOUR}(?![\\d:/-]|\\.\\d)`,
    'giu',
  );
  const found = [...text.matchAll(time)].at(-1);
  if (!found) return undefined;
  const rest = trimmed(text.slice(found.index + found[0].length).replace(/^\s*\([^)]{1,12}\)/u, ''));
  const place = withoutLabel(withoutPreposition(rest, vocabulary), vocabulary);
  if (place.length < 3 || place.length > 70 || !/^\p{L}{3}/u.test(place) || /[:?!]|\.\s/u.test(place)) return undefined;
  if (place === rest && !/^\p{Lu}|^[^\s,]+$|,/u.test(place)) return undefined;
  if (vocabulary.kinds.minutes.test(place) || vocabulary.bodies.test(place) || fieldKinds(place, vocabulary).length) return undefined;
  return place.replace(/\.$/u, '');
}

/** "in the Harbour Office" → "Harbour Office", "i kantina" → "kantina". */
function withoutPreposition(text: string, vocabulary: Vocabulary): string {
  const match = vocabulary.at.exec(text);
  if (!match) return text;
  return text.slice(match.index + match[0].length).replace(/^\s+(?:the\s)?/u, '');
}

/** "Mødet blev holdt i fælleshuset tirsdag den 3. marts": between the verb and the day. */
function heldAt(text: string, vocabulary: Vocabulary): string | undefined {
  const match = vocabulary.heldAt.exec(text);
  if (!match) return undefined;
  const [date] = findDates(text, vocabulary.code).filter(one => one.precision === 'day');
  const from = match.index + match[0].length;
  // "Referat fra møtet i kommunestyresalen kl. 12": the hour alone ties a room to the meeting.
  const hour = date ? undefined : new RegExp(`,?\\s(?:${vocabulary.clock})[\\s.:]*\\d`, 'iu').exec(text.slice(from));
  if (!date && !hour) return undefined;
  const to = date ? (date.start > from ? date.start : undefined) : from + (hour?.index ?? 0);
  const place = withoutTie(trimmed(text.slice(from, to).split(/\.\s|,\s(?=kl)/u)[0] ?? '').replace(/\.$/u, ''), vocabulary);
  if (!date && (place.length < 5 || !/^\p{Lu}/u.test(place)) && !vocabulary.roomEnd.test(place) && !vocabulary.rooms.test(place))
    return undefined;
  // "holdt møte i skolestyret i herredshuset": whose it was, and then where.
  // "kommunestyresalen" is a room, though a body's name begins it.
  const isBody = vocabulary.bodies.test(place) && !vocabulary.roomEnd.test(place.split(/[\s,]/u)[0] as string);
  const where = isBody ? vocabulary.at.exec(place.slice(1)) : null;
  if (where) return heldIn(place.slice(where.index + where[0].length + 1).trim(), vocabulary);
  if (place.length < 4 || place.length > 60 || /^\d/u.test(place) || isBody || findDates(place, vocabulary.code).length) return undefined;
  // "Møte i Lomvik idrettslag" says whose it was.
  if (vocabulary.meetings.test(match[0]) && vocabulary.affiliations.test(place.split(' ').at(-1) as string)) return undefined;
  return place.split(' ').length <= 6 ? place : undefined;
}

/** "… meeting held in the Reading Room", and the day in the line after or before it. */
function heldBesideDay(lines: readonly FrontLine[], at: number, vocabulary: Vocabulary): string | undefined {
  const text = lines[at]?.text ?? '';
  const dated = (line: string): boolean => findDates(line, vocabulary.code).some(({ precision }) => precision === 'day');
  if (text.length > 100 || dated(text) || !vocabulary.heldAt.test(text)) return undefined;
  const day = [lines[at + 1], lines[at - 1]].find(line => line && line.text.length < 60 && dated(line.text));
  const said = day ? findDates(day.text, vocabulary.code).find(({ precision }) => precision === 'day') : undefined;
  const place = said && heldAt(`${text}, ${day?.text.slice(said.start, said.end)}`, vocabulary);
  const bare = place?.replace(/^the\s/u, '');
  return bare && /^\p{Lu}/u.test(bare) ? bare : undefined;
}

const heldIn = (place: string, { bodies, roomEnd, rooms }: Vocabulary): string | undefined =>
  place.length > 3 &&
  place.length < 60 &&
  !bodies.test(place) &&
  (/^\p{Lu}\p{L}{2}/u.test(place) || rooms.test(place) || roomEnd.test(place.split(/[\s,]/u)[0] as string))
    ? place
    : undefined;

/** A line of its own under the one that says when, that begins with the name of a room. */
function besideTime(lines: readonly FrontLine[], vocabulary: Vocabulary): string | undefined {
  const line = lines.find(({ text, labelled, block }) => {
    const room = !labelled && !block.cell && text.length < 80 ? vocabulary.rooms.exec(text) : null;
    return room && !/[.:]$/u.test(text) && /^(?:\s[\p{Lu}\d]|,)/u.test(text.slice(room.index + room[0].length));
  });
  return line && trimmed(line.text);
}

/** "Sted Rådhuset": the label again, in a line that has lost its room. */
function withoutLabel(text: string, vocabulary: Vocabulary): string {
  const [word = '', ...rest] = text.split(' ');
  return rest.length && fieldKinds(word, vocabulary).includes('place') && !vocabulary.rooms.test(word) ? rest.join(' ') : text;
}

/** "the Reading Room on": what tied the place to its day. */
function withoutTie(text: string, vocabulary: Vocabulary): string {
  const words = text.split(' ');
  while (words.length > 1 && vocabulary.ties.has((words.at(-1) as string).toLowerCase())) words.pop();
  return words.join(' ');
}

/** "Styremøte 12. mars 2022 i Grendehuset kl. 18": a name behind the day of a meeting, up to its hour. */
function besideDay(text: string, before: string, vocabulary: Vocabulary): string | undefined {
  const isNamed = (line: string): boolean => vocabulary.meetings.test(line) || vocabulary.kinds.minutes.test(line);
  const [begins] = isNamed(before) ? findDates(text, vocabulary.code) : [];
  if (!isNamed(text) && begins?.start !== 0) return undefined;
  const date = findDates(text, vocabulary.code).find(({ precision }) => precision === 'day');
  if (!date) return undefined;
  const behind = vocabulary.at.exec(text.slice(date.end, date.end + 12));
  const rest =
    behind && /^\s*,?\s*$/u.test(text.slice(date.end, date.end + behind.index))
      ? text.slice(date.end + behind.index + behind[0].length)
      : (/^,(.*)$/u.exec(text.slice(date.end))?.[1] ?? '');
  const hour = new RegExp(`,?\\s(?:${vocabulary.clock})[\\s.:]*\\d`, 'iu').exec(rest)?.index ?? rest.length;
  const place = trimmed(rest.slice(0, hour).split(/\.\s/u)[0] ?? '').replace(/\.$/u, '');
  if (!/^\p{Lu}\p{L}{2}/u.test(place) || place.length > 60 || /\d{4}|:/u.test(place) || place.split(' ').length > 6) return undefined;
  if (!behind && (vocabulary.kinds.minutes.test(place) || GIVEN_NAMES.has(place.split(/[\s-]/u)[0] as string))) return undefined;
  return vocabulary.bodies.test(place) || vocabulary.meetings.test(place) ? undefined : place;
}

/** A line with the next of its paragraph, where it breaks before the day: "HELD IN THE READING ROOM ON". */
function runsOn(lines: readonly FrontLine[], at: number): string {
  const [line, next] = lines.slice(at, at + 2);
  return line && next && line.block.group === next.block.group && next.index === line.index + 1 && !/[.:]$/u.test(line.text)
    ? `${line.text} ${next.text}`
    : '';
}

/** "Auditoriet, Lomvik skole, kl. 10.30–12": under the line that names the meeting, before its hours. */
function beforeTime(text: string, before: readonly FrontLine[], vocabulary: Vocabulary): string | undefined {
  const hours = new RegExp(
    `[,;]\\s(?:(?:${vocabulary.clock})[\\s.:]*)?${HOUR}(?:\\s*(?:[–—-]|${vocabulary.until})\\s*${HOUR})?\\.?$`,
    'iu',
  ).exec(byTwentyFour(text, vocabulary));
  const named = before.slice(-2).some(line => vocabulary.meetings.test(line.text) || vocabulary.kinds.minutes.test(line.text));
  if (!hours || !named || !/\d[.:]\d|\p{L}[.\s]*\d/u.test(hours[0])) return undefined;
  return asPlace(text.slice(0, hours.index), vocabulary);
}

/** "Bygdegården, tisdag 26 augusti": under the line that names the meeting, before its day. */
function beforeDay(text: string, before: readonly FrontLine[], vocabulary: Vocabulary): string | undefined {
  const named = before.slice(-1).some(line => vocabulary.meetings.test(line.text) || vocabulary.kinds.minutes.test(line.text));
  const date = named ? findDates(text, vocabulary.code).find(({ precision }) => precision === 'day') : undefined;
  if (!date || !/\p{L},\s$/u.test(text.slice(0, date.start)) || text.length - date.end > 25) return undefined;
  return asPlace(text.slice(0, date.start), vocabulary);
}

/** The words where they can be a place, and nobody's name, no body and no minutes. */
function asPlace(written: string, vocabulary: Vocabulary): string | undefined {
  const place = trimmed(written);
  const { kinds, meetings, bodies } = vocabulary;
  if (!/^\p{Lu}\p{L}{2}/u.test(place) || /[:;?!()]|\.\s/u.test(place) || place.split(' ').length > 8) return undefined;
  if (findDates(place, vocabulary.code).length || GIVEN_NAMES.has(place.split(/[\s-]/u)[0] as string)) return undefined;
  return kinds.minutes.test(place) || meetings.test(place) || bodies.test(place) ? undefined : place;
}

/** A line of its own right under the one that says the day and the hours, in the same paragraph. */
function underTime(lines: readonly FrontLine[], vocabulary: Vocabulary): string | undefined {
  const clock = new RegExp(`(?:${vocabulary.clock})[\\s.:]*\\d|\\d[.:]\\d\\d`, 'iu');
  for (const [i, { text, block, index, labelled, heading }] of lines.entries()) {
    const next = lines[i + 1];
    if (labelled || block.cell || !next || next.index !== index + 1) continue;
    // In a paragraph of its own it has to name a room: "Byrådssalen".
    if (next.block.group !== block.group && (next.block.kind === 'item' || !isRoom(next.text, vocabulary))) continue;
    const day = findDates(text, vocabulary.code).some(({ precision }) => precision === 'day');
    // Under bold words a bold line may be a place.
    const alike = heading && next.heading && next.block.kind === block.kind;
    if (!day || !clock.test(byTwentyFour(text, vocabulary)) || !isPlace(alike ? { ...next, heading: false } : next, vocabulary)) continue;
    return trimmed(next.text).replace(/\.$/u, '');
  }
  return undefined;
}

/** One word that ends like a room's name, or a room with its name: "Byrådssalen", "Møterom Skarven". */
const isRoom = (text: string, { rooms, roomEnd }: Vocabulary): boolean =>
  /^\p{Lu}\p{L}+(?:,|$)/u.test(text) ? roomEnd.test(text.split(',')[0] as string) : rooms.test(text) && text.split(' ').length < 6;

/** Words that can be a place: a name with more said of it, or a room; no people, no body, no label. */
function isPlace({ text, labelled, heading }: FrontLine, vocabulary: Vocabulary): boolean {
  if (labelled || heading || text.length > 80 || !/^\p{Lu}\p{L}{2}/u.test(text) || /[:;?!()]|\.\s/u.test(text)) return false;
  const { kinds, meetings, bodies, rooms } = vocabulary;
  if (
    kinds.minutes.test(text) ||
    kinds.agenda.test(text) ||
    meetings.test(text) ||
    (bodies.test(text) && !isRoom(text, vocabulary)) ||
    fieldKinds(text, vocabulary).length
  )
    return false;
  const parts = text.split(/,\s/u);
  const people = parts.filter(part => GIVEN_NAMES.has(part.split(/[\s-]/u)[0] as string)).length;
  return people === 0 && (rooms.test(text) || parts.length === 2 || (parts.length === 1 && text.split(' ').length <= 4));
}
