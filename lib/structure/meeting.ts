/** The meeting's facts: from labels, tables and lists before the first case, from the title, and from its end. */

import { findDates } from '../find/dates';
import { LISTS_OF } from '../find/fieldkinds';
import { type Field, fieldSteps } from '../find/fields';
import { peopleIn } from '../find/listed';
import type { FieldKind } from '../language/language';
import { later, onceFor } from '../language/once';
import { anyOf, anySource } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Meeting, Person } from '../minutes';
import { type Block, collapse, type Source } from '../read/source';
import type { Steps } from '../steps';
import { type Attendance, attendanceIn } from './attendance';
import { type FrontLine, frontOf } from './front';
import { bodyOf, titleOfDocument } from './naming';
import { officersOf } from './officers';
import { placeOf } from './place';
import { dayOf, endIn, hoursOf, startIn } from './when';

export interface FoundMeeting {
  meeting: Meeting;
  people: Person[];
}

/**
 * @param first index of the block where the first case begins (all of them where there is none)
 * @param second where the second does
 */
export function* findMeeting(source: Source, first: number, second: number, vocabulary: Vocabulary): Steps<FoundMeeting> {
  return yield* new MeetingReader(source, first, second, vocabulary).read();
}

/** What says when the next meeting is. */
const nextWords = onceFor(({ language, relatives }) => {
  const words = [language, ...relatives].flatMap(one => one.dates.nextMeetingIs);
  return { words: anyOf(words), pattern: later(() => new RegExp(anySource(words), 'iu')) };
});

/** What labels are of that stand before somebody's name. */
const PEOPLE: ReadonlySet<FieldKind> = new Set(['present', 'absent', 'others', 'chair', 'secretary', 'responsible']);

/** How many words a label has that is the beginning of a sentence: "Apologies were received from". */
const SPOKEN = 3;

class MeetingReader {
  private fields: Field[] = [];
  private ending: Field[] = [];
  private readonly front: FrontLine[];
  private readonly meeting: Meeting = {};

  constructor(
    private readonly source: Source,
    private readonly first: number,
    private readonly second: number,
    private readonly vocabulary: Vocabulary,
  ) {
    this.front = frontOf(source, first + 1, vocabulary);
  }

  *read(): Steps<FoundMeeting> {
    const { meeting, source, vocabulary, first } = this;
    yield;
    this.fields = yield* fieldSteps(source, 0, first, vocabulary);
    this.ending = yield* fieldSteps(source, Math.max(first, source.blocks.length - 40), source.blocks.length, vocabulary);
    yield;
    const before = this.front.filter(line => line.index < first);
    const body = bodyOf(source, this.front, this.values('body', true), this.lists(), vocabulary);
    if (body) meeting.body = body;
    yield;
    const title = titleOfDocument(source, this.front, first, this.values('title', true), vocabulary);
    if (title) meeting.title = title;
    yield;
    const date = dayOf(source, this.front, this.whenSaid(), first, vocabulary);
    if (date) meeting.date = date;
    yield;
    // A column of hours is a programme's: "Tid | Sak". It begins when the meeting does.
    const once = this.fields.filter(({ form, values, kinds }) => form !== 'column' || values.length <= 2 || kinds[0] === 'start');
    const said = (['time', 'date', 'start', 'place'] as const).flatMap(kind => this.values(kind, false, once));
    Object.assign(meeting, hoursOf(before, said, vocabulary));
    const start = meeting.startTime ?? startIn(source, first, vocabulary);
    if (start) meeting.startTime = start;
    const end = meeting.endTime ?? endIn(source, this.endSaid(), before, vocabulary);
    if (end) meeting.endTime = end;
    yield;
    const place = placeOf(this.fields, before, vocabulary);
    if (place) meeting.place = place;
    yield;
    const { present, absent, others } = yield* this.attendance();
    yield;
    if (!absent.length && (meeting.body || present.length)) absent.push(...(yield* this.awayFromCases(present)));
    yield;
    Object.assign(meeting, officersOf(source, first, this.fields, this.ending, [...present, ...others], vocabulary));
    if (present.length) meeting.present = present;
    if (absent.length) meeting.absent = absent;
    yield;
    this.next();
    const people = [...present, ...others, ...absent];
    for (const name of [meeting.chair, meeting.secretary]) if (name && !people.some(person => person.name === name)) people.push({ name });
    return { meeting, people };
  }

  private values(kind: FieldKind, marked = false, fields = this.fields): string[] {
    return fields
      .filter(field => field.kinds.includes(kind) && (field.marked || !marked))
      .flatMap(field => field.values.map(value => value.text));
  }

  /** What a label says of the end; of a programme's hours the last. */
  private endSaid(): string | undefined {
    const [said] = this.fields.filter(({ kinds }) => kinds.includes('end'));
    const values = said?.values ?? this.ending.find(({ kinds }) => kinds.includes('end'))?.values ?? [];
    return values.at(said?.form === 'column' ? -1 : 0)?.text;
  }

  /** Where the lines begin that say who was there, led or wrote. */
  private lists(): Set<number> {
    const people = this.fields.filter(({ kinds }) => kinds.some(kind => PEOPLE.has(kind)));
    return new Set(people.flatMap(({ block, values }) => [this.source.blocks[block]?.start ?? -1, ...values.map(({ start }) => start)]));
  }

  /** What labels say of the day; a mail's date is when it was sent. */
  private whenSaid(): string[] {
    const mail = new Set(this.front.filter(line => line.mail || line.published).map(line => line.index));
    const fields = this.fields.filter(field => !mail.has(field.block));
    return (['date', 'time', 'start', 'place'] as const).flatMap(kind => this.values(kind, false, fields));
  }

  /** Before the first case; else in it ("1. Opening. Present: …"), or in a table behind the cases. */
  private *attendance(): Steps<Attendance> {
    const { source, first, second, vocabulary } = this;
    const mail = new Set(this.front.filter(line => line.mail).map(line => line.index));
    const found = yield* attendanceIn(
      source,
      this.fields.filter(field => !mail.has(field.block)),
      0,
      first,
      vocabulary,
    );
    if (found.present.length + found.absent.length < 2) {
      const labels = yield* fieldSteps(source, first, second, vocabulary);
      const opening = yield* attendanceIn(source, labels, first, second, vocabulary);
      if (opening.present.length > found.present.length) return opening;
    }
    // A page may have them in a part of their own, behind the cases.
    const apart = this.ending.filter(({ form, marked, kinds }) => marked && form === 'below' && kinds.every(kind => LISTS_OF.has(kind)));
    const behind = yield* attendanceIn(source, found.present.length ? [] : apart, first, source.blocks.length, vocabulary);
    if (behind.present.length > found.present.length) return behind;
    return found;
  }

  /** Some write who was away under each case, or only there. */
  private *awayFromCases(present: readonly Person[]): Steps<Person[]> {
    const { source, first, vocabulary } = this;
    const fields = (yield* fieldSteps(source, first, source.blocks.length, vocabulary)).filter(
      ({ marked, label, form, kinds }) =>
        (marked || label.split(' ').length >= SPOKEN) && form === 'inline' && kinds.length === 1 && kinds[0] === 'absent',
    );
    const found = peopleIn(
      fields.flatMap(field => field.values.slice(0, 1).map(value => value.text)).filter(text => text.length < 160),
      vocabulary,
    );
    const titled = fields.some(field => field.values.some(({ text }) => vocabulary.honorifics.test(text.split(/\s/u)[0] as string)));
    return found.filter(({ name }) => (titled || name.includes(' ')) && !present.some(person => person.name === name));
  }

  private next(): void {
    const { source, vocabulary, meeting } = this;
    const { words, pattern } = nextWords(vocabulary);
    for (let i = source.blocks.length - 1; i >= 0; i--) {
      const block = source.blocks[i] as Block;
      if (block.furniture || block.end - block.start > 400) continue;
      const text = collapse(source.text.slice(block.start, block.end));
      const match = words.test(text) ? pattern().exec(text) : null;
      if (!match) continue;
      const after = text.slice(match.index);
      const own =
        after.length > match[0].length + 3 ? after : collapse(source.text.slice(block.start, source.blocks[i + 1]?.end ?? block.end));
      const date = findDates(own, vocabulary.code, meeting.date, true).find(one => one.precision === 'day' && one.date);
      if (!date?.date || (meeting.date && date.date <= meeting.date)) continue;
      // Only where the words are about the meeting itself, not a task for it.
      if (date.start - match[0].length > 60) continue;
      meeting.next = { date: date.date, text: own.slice(date.start, date.end) };
      return;
    }
  }
}
