/** The meeting's facts: from labels, tables and lists before the first case, from the title, and from its end. */

import { actingBody, bodyIn } from '../find/bodies';
import { findDates } from '../find/dates';
import { type Field, fieldsIn } from '../find/fields';
import { peopleIn } from '../find/people';
import type { FieldKind } from '../language/language';
import { anySource } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Meeting, Person } from '../minutes';
import { type Block, collapse, type Source } from '../read/source';
import { type Attendance, attendanceIn } from './attendance';
import { placeAfterTime } from './place';
import { clock, withoutDates, withoutTimes } from './when';

export interface FoundMeeting {
  meeting: Meeting;
  people: Person[];
}

/**
 * @param first index of the block where the first case begins (all of them where there is none)
 * @param second where the second does
 */
export function findMeeting(source: Source, first: number, second: number, vocabulary: Vocabulary): FoundMeeting {
  const reader = new MeetingReader(source, first, second, vocabulary);
  return reader.read();
}

class MeetingReader {
  private readonly fields: Field[];
  private readonly ending: Field[];
  private readonly meeting: Meeting = {};

  constructor(
    private readonly source: Source,
    private readonly first: number,
    private readonly second: number,
    private readonly vocabulary: Vocabulary,
  ) {
    this.fields = fieldsIn(source, 0, first, vocabulary);
    this.ending = fieldsIn(source, Math.max(first, source.blocks.length - 40), source.blocks.length, vocabulary);
  }

  read(): FoundMeeting {
    const { meeting } = this;
    this.titles();
    this.times();
    this.place();
    const { present, absent, others } = this.attendance();
    this.roles(present, others);
    if (present.length) meeting.present = present;
    if (absent.length) meeting.absent = absent;
    this.next();
    const people = [...present, ...others, ...absent];
    for (const name of [meeting.chair, meeting.secretary]) if (name && !people.some(person => person.name === name)) people.push({ name });
    return { meeting, people };
  }

  private values(kind: FieldKind, fields = this.fields): { text: string; start: number }[] {
    return fields.filter(field => field.kinds.includes(kind)).flatMap(field => field.values);
  }

  private text(block: Block): string {
    return collapse(this.source.text.slice(block.start, block.end));
  }

  /** The document's title and the body's name: headings at the top, the sentence that names both, labels. */
  private titles(): void {
    const { meeting, source, vocabulary } = this;
    const top: { text: string; block: Block; index: number }[] = [];
    for (let i = 0; i < Math.min(this.first + 1, source.blocks.length) && top.length < 40; i++) {
      const block = source.blocks[i] as Block;
      if (block.furniture || block.cell) continue;
      const text = this.text(block);
      if (text.length > 2 && text.length < 200) top.push({ text, block, index: i });
    }
    const headings = top.filter(({ block }) => block.kind === 'heading' || (block.bold[0]?.end ?? 0) >= block.end - 1);
    const labelled = this.values('body')[0]?.text;
    // A line that names the minutes or their day says whose they are; the site's own lists of bodies come last.
    const lines = top.slice(0, 20);
    const telling = lines.filter(({ text }) => this.isTelling(text));
    const loose = lines.slice(0, 12).sort((a, b) => Number(a.block.marker !== '') - Number(b.block.marker !== ''));
    const named = [...headings, ...telling, ...loose]
      .map(({ text }) => ({ text, body: bodyIn(text, vocabulary) }))
      .find(({ body }) => body);
    const page = bodyIn(source.title.split(/\s[-–|]\s/u)[0] ?? '', vocabulary);
    const body =
      labelled && vocabulary.bodies.test(labelled) ? collapse(labelled) : (named?.body ?? page ?? actingBody(source, vocabulary));
    if (body) meeting.body = body;
    const titled =
      headings.map(({ text }) => text).find(text => this.isTitle(text)) ??
      this.values('title')[0]?.text ??
      headings[0]?.text ??
      // Plain text has lost the marks of its headings.
      (source.format === 'html'
        ? undefined
        : top.slice(0, 12).find(({ text, block }) => !block.marker && text.length < 120 && this.isTitle(text))?.text) ??
      source.title;
    const title = cleanTitle(titled, vocabulary);
    if (title) meeting.title = title;
    this.date(top.map(({ text }) => text));
  }

  private isTelling(text: string): boolean {
    const { kinds, code } = this.vocabulary;
    return kinds.minutes.test(text) || kinds.agenda.test(text) || findDates(text, code).some(date => date.precision === 'day');
  }

  private isTitle(text: string): boolean {
    const { vocabulary } = this;
    return (
      (vocabulary.kinds.minutes.test(text) || vocabulary.bodies.test(text) || /møte|möte|møde|kokous|meeting/iu.test(text)) &&
      /[\s-]\p{L}/u.test(text)
    );
  }

  private date(top: string[]): void {
    const { meeting, vocabulary, source } = this;
    const dateIn = (text: string): string | undefined =>
      findDates(text, vocabulary.code).find(date => date.precision === 'day' && date.date)?.date;
    const labelled = [...this.values('date'), ...this.values('time'), ...this.values('start'), ...this.values('place')]
      .map(value => dateIn(value.text))
      .find(Boolean);
    const found = labelled ?? top.map(dateIn).find(Boolean) ?? this.tableDate();
    if (found) meeting.date = found;
    else {
      // "6. desember" in the heading, the year elsewhere: in the address, the page's title, or the first full date.
      const bare = top.flatMap(text => findDates(text, vocabulary.code)).find(date => date.precision === 'day' && !date.date);
      const year = /\b(20\d\d)\b/u.exec(`${source.title} ${top.join(' ')} ${source.uri}`)?.[1];
      if (bare && year) {
        const text = top.find(line => findDates(line, vocabulary.code).some(date => date.precision === 'day')) ?? '';
        const resolved = findDates(text, vocabulary.code, `${year}-06-15`).find(date => date.precision === 'day')?.date;
        if (resolved) meeting.date = `${year}${resolved.slice(4)}`;
      }
    }
  }

  private tableDate(): string | undefined {
    for (let i = 0; i < Math.min(this.first, 40); i++) {
      const block = this.source.blocks[i] as Block;
      if (block.furniture || !block.cell) continue;
      const date = findDates(this.text(block), this.vocabulary.code).find(one => one.precision === 'day' && one.date)?.date;
      if (date) return date;
    }
    return undefined;
  }

  private times(): void {
    const { meeting } = this;
    const labelled = [...this.values('time'), ...this.values('date'), ...this.values('start'), ...this.values('place')].map(
      value => value.text,
    );
    const top = this.source.blocks
      .slice(0, Math.min(this.first, 30))
      .filter(block => !block.furniture)
      .map(block => this.text(block))
      .filter(text => text.length < 160);
    for (const text of [...labelled, ...top]) {
      const range =
        /(?:^|[^\d.:/-])(\d{1,2})(?:[.:]?(\d{2}))?\s*(?:[–—-]|til|till|to|kl\.?|→)+\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?(?![\d.:/-]|\s?(?:kr|%))/iu.exec(
          withoutDates(text, this.vocabulary),
        );
      if (!range || (!range[2] && !range[4] && !new RegExp(this.vocabulary.clock, 'iu').test(text) && !labelled.includes(text))) continue;
      const start = clock(range[1], range[2]);
      const end = clock(range[3], range[4]);
      if (!start || !end || end <= start) continue;
      meeting.startTime = start;
      meeting.endTime = end;
      break;
    }
    if (!meeting.startTime)
      for (const text of [...labelled, ...top.filter(line => new RegExp(this.vocabulary.clock, 'iu').test(line))]) {
        const at = /(?:^|\D)(\d{1,2})[.:](\d{2})(?![\d.:])/u.exec(withoutDates(text, this.vocabulary));
        const start = at && clock(at[1], at[2]);
        if (start) {
          meeting.startTime = start;
          break;
        }
      }
    if (!meeting.endTime) this.endTime();
  }

  private endTime(): void {
    const { meeting, source, vocabulary } = this;
    const labelled = this.values('end')[0]?.text ?? this.values('end', this.ending)[0]?.text;
    const at = labelled && /(\d{1,2})[.:](\d{2})/u.exec(labelled);
    if (at) meeting.endTime = clock(at[1], at[2]) as string;
    if (meeting.endTime) return;
    for (let i = source.blocks.length - 1; i >= 0 && i > source.blocks.length - 60; i--) {
      const block = source.blocks[i] as Block;
      if (block.furniture) continue;
      const text = this.text(block);
      const match = vocabulary.meetingEnds.exec(text);
      const time = match && /(\d{1,2})[.:](\d{2})/u.exec(text.slice(match.index));
      const end = time && clock(time[1], time[2]);
      if (end) {
        meeting.endTime = end;
        return;
      }
    }
  }

  private place(): void {
    for (const field of this.fields) {
      if (!field.kinds.includes('place')) continue;
      const value = field.values[0];
      if (!value) continue;
      let text = value.text;
      if (field.kinds.length > 1 || findDates(text, this.vocabulary.code).some(date => date.precision === 'day'))
        text = withoutTimes(withoutDates(text, this.vocabulary), this.vocabulary);
      text = collapse(text).replace(/^[\s,;.–-]+|[\s,;–-]+$/gu, '');
      if (text.length > 2 && /\p{L}{2}/u.test(text)) {
        this.meeting.place = text;
        return;
      }
    }
    const place = placeAfterTime(this.source, Math.min(this.first, 30), this.vocabulary);
    if (place) this.meeting.place = place;
  }

  /** Before the first case; else in it ("1. Opening. Present: …"), or in a table behind the cases. */
  private attendance(): Attendance {
    const { source, first, second, vocabulary } = this;
    const found = attendanceIn(source, this.fields, 0, first, vocabulary);
    if (found.present.length + found.absent.length < 2) {
      const opening = attendanceIn(source, fieldsIn(source, first, second, vocabulary), first, second, vocabulary);
      if (opening.present.length > found.present.length) return opening;
    }
    const behind = attendanceIn(source, [], first, source.blocks.length, vocabulary);
    if (behind.present.length > found.present.length) return behind;
    return found;
  }

  /** Chair and secretary: by label, or by the role that stands with a name. */
  private roles(present: Person[], others: Person[]): void {
    for (const kind of ['chair', 'secretary'] as const) {
      const fields = [...this.fields, ...(kind === 'secretary' ? this.ending : [])].filter(field => field.kinds.includes(kind));
      const labelled = fields.flatMap(field =>
        peopleIn(
          field.values.slice(0, 1).map(value => value.text.split(/\n/u)[0] ?? ''),
          this.vocabulary,
        ),
      )[0];
      const pattern = this.vocabulary.fields.find(field => field.kind === kind)?.pattern;
      const byRole = [...present, ...others].find(person =>
        person.role?.split(/[,/]|\s(?:og|och|and|ja)\s/u).some(role => pattern?.test(role.trim())),
      );
      const name = labelled?.name ?? byRole?.name;
      if (name) this.meeting[kind] = name;
    }
  }

  private next(): void {
    const { source, vocabulary, meeting } = this;
    const words = [vocabulary.language, ...vocabulary.relatives].flatMap(language => language.dates.nextMeetingIs);
    const pattern = new RegExp(anySource(words), 'iu');
    for (let i = source.blocks.length - 1; i >= 0; i--) {
      const block = source.blocks[i] as Block;
      if (block.furniture || block.end - block.start > 400) continue;
      const text = this.text(block);
      const match = pattern.exec(text);
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

function cleanTitle(text: string, vocabulary: Vocabulary): string {
  let title = collapse(text);
  const date = findDates(title, vocabulary.code).find(one => one.precision === 'day');
  if (date && date.start > 5) title = title.slice(0, date.start);
  return title.replace(/[\s:,;–(-]+$/u, '').replace(/\s(?:den|the|på|i|fra|frå|från|av)$/iu, '');
}
