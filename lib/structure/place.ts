/** Where the meeting was held: by a label, behind the time, or in the sentence that says it was held. */
import { findDates } from '../find/dates';
import { type Field, fieldKinds } from '../find/fields';
import type { Vocabulary } from '../language/vocabulary';
import { collapse } from '../read/source';
import type { FrontLine } from './front';
import { withoutDates, withoutTimes } from './when';

const HOUR = String.raw`\d{1,2}(?:[.:]\d{2})?`;

/** @returns the place; undefined where nothing says it */
export function placeOf(fields: readonly Field[], front: readonly FrontLine[], vocabulary: Vocabulary): string | undefined {
  for (const field of fields) {
    if (!field.kinds.includes('place')) continue;
    for (const { text } of field.values.slice(0, field.kinds.length > 1 ? 3 : 1)) {
      const place = withoutWhen(text, field.kinds.length > 1, vocabulary);
      if (place) return place;
    }
  }
  const lines = front.filter(({ text, block, mail, published }) => !mail && !published && !block.marker && text.length < 200);
  return (
    lines.map(({ text }) => afterTime(text, vocabulary)).find(Boolean) ??
    lines.map(({ text }) => heldAt(text, vocabulary)).find(Boolean) ??
    besideTime(lines, vocabulary)
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
  return text.length > 2 && /\p{L}{2}/u.test(text) ? text : undefined;
}

const trimmed = (text: string): string => collapse(text).replace(/^[\s,;:.)–-]+|[\s,;(–-]+$/gu, '');

/** "Tuesday 3 May at 13–15, Town Hall, room 2". */
function afterTime(text: string, vocabulary: Vocabulary): string | undefined {
  const time = new RegExp(
    `(?:(?:${vocabulary.clock})[\\s.:]*)?(?<![\\d.:/-])(?:${HOUR}\\s*[–—-]\\s*${HOUR}|${HOUR}\\s*(?:${vocabulary.until})[\\s.]*${HOUR})(?![\\d.:/-])|(?:${vocabulary.clock})[\\s.:]*${HOUR}(?![\\d:/-]|\\.\\d)`,
    'giu',
  );
  const found = [...text.matchAll(time)].at(-1);
  if (!found) return undefined;
  const rest = trimmed(text.slice(found.index + found[0].length).replace(/^\s*\([^)]{1,12}\)/u, ''));
  const place = withoutPreposition(rest, vocabulary);
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
  const [date] = findDates(text, vocabulary.code).filter(one => one.precision === 'day');
  if (!match || !date) return undefined;
  const from = match.index + match[0].length;
  const place = trimmed(text.slice(from, date.start > from ? date.start : undefined).split(/\.\s|,\s(?=kl)/u)[0] ?? '').replace(/\.$/u, '');
  if (place.length < 3 || place.length > 60 || vocabulary.bodies.test(place) || findDates(place, vocabulary.code).length) return undefined;
  return place.split(' ').length <= 6 ? place : undefined;
}

/** A line of its own under the one that says when, that begins with the name of a room. */
function besideTime(lines: readonly FrontLine[], vocabulary: Vocabulary): string | undefined {
  const line = lines.find(({ text, labelled, block }) => {
    const room = !labelled && !block.cell && text.length < 80 ? vocabulary.rooms.exec(text) : null;
    return room && !/[.:]$/u.test(text) && /^(?:\s[\p{Lu}\d]|,)/u.test(text.slice(room.index + room[0].length));
  });
  return line && trimmed(line.text);
}
