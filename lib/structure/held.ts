/**
 * Whether a document tells of a meeting that was held, and does not only speak of meetings: a form has blanks where the
 * facts would stand, a guide or a list names minutes and is none, a page about a body says who belongs to it and not who came.
 */
import { findDates } from '../find/dates';
import { fieldKinds, fieldsIn } from '../find/fields';
import type { Matcher } from '../language/matcher';
import type { Vocabulary } from '../language/vocabulary';
import { type Block, collapse, type Source } from '../read/source';

/** How many blanks make a form: a signature or two stand under every document. */
const FORM = 3;

const BRACKETED = /\[[^\]\d\n]{0,60}\]|<\p{L}[^>\n]{2,60}>|\{\{[^{}\n]{0,60}\}\}/gu;
const UNFILLED = /_{3,}|\.{5,}(?![.\s]*\d)|…{2,}|(?<![\p{L}\p{N}])\d*x{2,}(?![\p{L}\p{N}])/giu;
const LABELLED = /:\s*(?:\[[^\]\d\n]{0,60}\]|\{\{[^{}\n]{0,60}\}\}|<\p{L}[^>\n]{2,60}>|_{3,}|\.{5,}|…{2,}|\d*x{2,}(?![\p{L}\p{N}]))/giu;

/**
 * Blanks where a meeting's facts would stand: "[date]", "Place: ____", "Case 1/xx".
 * @param end one past the last character of what comes before the second case; signatures stand further down
 * @param filled the document says which day the meeting was, or who came
 */
export function isForm(source: Source, end: number, filled: boolean): boolean {
  const head = source.blocks
    .filter(block => !block.furniture && block.start < end)
    .map(block => source.text.slice(block.start, Math.min(block.end, end)))
    .join('\n');
  if ((head.match(LABELLED)?.length ?? 0) >= FORM) return true;
  if (filled) return false;
  // The same words in brackets again and again are a link of the site's: "[edit]".
  return new Set(head.match(BRACKETED)).size + (head.match(UNFILLED)?.length ?? 0) >= FORM;
}

/**
 * The words of a heading say that this is the minutes (the agenda) of a meeting: no guide to them, and no list of both.
 * @param kind which of the two is asked for
 */
export function namesItself(text: string, kind: 'minutes' | 'agenda', vocabulary: Vocabulary): boolean {
  const { kinds, code } = vocabulary;
  if (!kinds[kind].test(text) || kinds.about.test(text)) return false;
  return !(kinds.minutes.test(text) && kinds.agenda.test(text)) || findDates(text, code).some(date => date.precision === 'day');
}

/** The name says by itself that a meeting was held on a day: "Referat fra møte 12. mars 2026", "Minutes, 3 May 2026". */
export function namesItsDay(text: string, vocabulary: Vocabulary): boolean {
  const date = findDates(text, vocabulary.code).find(one => one.precision === 'day');
  if (!date || !namesItself(text, 'minutes', vocabulary)) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  return vocabulary.meetings.test(rest) || (rest.match(/\p{L}+/gu) ?? []).length <= 2;
}

/** The words of a heading name minutes or an agenda that this is not: "How to take minutes", "Mal for møteinnkalling". */
export function speaksOf(text: string, { kinds }: Vocabulary): boolean {
  return kinds.about.test(text) && (kinds.minutes.test(text) || kinds.agenda.test(text));
}

/** It speaks of minutes as a list of them does, by their plural, and in no other way: "Dagsordener og referater". */
export const namesMany = (text: string, { kinds }: Vocabulary): boolean =>
  [...kinds.about.all(text)].every(({ 0: words }) => kinds.minutes.test(words) || kinds.agenda.test(words));

/** Some short line says that the meeting ended: "Møtet hevet kl. 20". */
export const tellsItsEnd = (source: Source, { meetingEnds }: Vocabulary): boolean =>
  source.blocks.some(
    block => !block.furniture && block.end - block.start < 160 && meetingEnds.test(source.text.slice(block.start, block.end)),
  );

/** The block is a link for the most part, and names what that leads to: a menu, an entry of a list. */
export function leadsElsewhere(source: Source, block: Block): boolean {
  if (!block.links.length) return false;
  const length = (span: { start: number; end: number }): number =>
    source.text.slice(span.start, span.end).replace(/[^\p{L}\p{N}]/gu, '').length;
  // Beside two links and more there is room for what they have in common: "11 December: Agenda | Minutes".
  return block.links.reduce((sum, link) => sum + length(link), 0) >= length(block) * (block.links.length > 1 ? 0.4 : 0.6);
}

/** Labels give several days of meetings, "Mötesdatum", "Meeting date": notices or a list of minutes, and no one meeting's. */
export function listsMeetings(source: Source, vocabulary: Vocabulary): boolean {
  const words = vocabulary.language.meetings.map(phrase => phrase.replaceAll('*', '')).filter(word => word.length > 3);
  const days = fieldsIn(source, 0, source.blocks.length, vocabulary)
    .filter(({ kinds, label }) => kinds.includes('date') && words.some(word => label.toLowerCase().includes(word)))
    .flatMap(({ values }) => values.flatMap(({ text }) => findDates(text, vocabulary.code)))
    .flatMap(({ precision, date }) => (precision === 'day' && date ? [date] : []));
  return new Set(days).size > 1;
}

/** What stands behind a label: nothing, its mark, or its values. */
const VALUES = /^\s*(?:$|[:;.,(–-]|\p{Lu}|\d)/u;

/** The words of a label that a block begins with; undefined where it begins with none of them. */
function labelOf(source: Source, block: Block, labels: Matcher): string | undefined {
  if (block.furniture) return undefined;
  const head = collapse(source.text.slice(block.start, Math.min(block.end, block.start + 90))).replace(/^\d[\d.)]*\s/u, '');
  const found = labels.exec(head);
  return found && found.index <= 3 && VALUES.test(head.slice(found.index + found[0].length)) ? found[0] : undefined;
}

/** Some line says who came to the meeting or stayed away, not merely who belongs to the body: "Present:", "Forfall". */
export function tellsWhoCame(source: Source, vocabulary: Vocabulary): boolean {
  const labels = vocabulary.fields.filter(({ kind }) => kind === 'present' || kind === 'absent' || kind === 'attended');
  return source.blocks.some(block => {
    if (made(source, block, vocabulary)) return true;
    return labels.some(({ kind, phrases }) => {
      // "Møter" heads a column of who came, and elsewhere a text about meetings.
      const label = kind === 'attended' && !block.cell ? undefined : labelOf(source, block, phrases);
      return label !== undefined && !vocabulary.members.test(label);
    });
  });
}

/** "Dei som møtte var:": a label made of the words of such. */
function made({ text }: Source, { furniture, start, end }: Block, vocabulary: Vocabulary): boolean {
  const label = furniture ? undefined : /^([^:\n]{5,60}):/u.exec(text.slice(start, Math.min(end, start + 70)))?.[1];
  if (!label || vocabulary.members.test(label)) return false;
  return fieldKinds(label, vocabulary).some(kind => kind === 'present' || kind === 'absent');
}

/** "Til stede: alle": those who met know who they are. */
export function tellsAllCame(source: Source, vocabulary: Vocabulary): boolean {
  const labels = vocabulary.fields.filter(({ kind }) => kind === 'present');
  return source.blocks.some(({ furniture, start, end }) => {
    const label = furniture || end - start > 60 ? null : LABEL_AND_ALL.exec(source.text.slice(start, end));
    return (
      label !== null && labels.some(({ phrases }) => phrases.test(label[1] as string)) && vocabulary.everybody.test(label[2] as string)
    );
  });
}

const LABEL_AND_ALL = /^\W*(\p{L}[\p{L} ]{2,30}):\s*(\p{L}+)[\s.!]*$/u;

/** A title that is little more than a day, with or without its year: "Fredag 15. april 11.30", "Weekly sync 2026-03-12", "Møte 3/4". */
export function isOfDay(text: string, { code, meetings, clock }: Vocabulary): boolean {
  if (!/\d/u.test(text)) return false;
  const hour = new RegExp(`(?<!\\p{L})(?:${clock})(?=[\\s.:]*\\d)`, 'giu');
  const dated = findDates(text, code).find(one => one.precision === 'day');
  const day = dated ?? (meetings.test(text) ? dayAndMonth(text) : undefined);
  if (!day) return false;
  const rest = `${text.slice(0, day.start)} ${text.slice(day.end)}`.replace(hour, ' ').match(/\p{L}+/gu) ?? [];
  return rest.length <= (meetings.test(text) ? 6 : dated?.date ? 3 : 1);
}

/** "22/08", "22/2008", of a meeting in 2008: a case of that year. */
export const isOfYear = (number: string, date: string): boolean => {
  const year = /^\d+\s?\/\s?(\d\d|\d{4})$/u.exec(number)?.[1];
  return year !== undefined && date.slice(0, 4).endsWith(year);
};

/** Several days are headings: a plan of what is on when. */
export const isSchedule = (source: Source, vocabulary: Vocabulary): boolean =>
  source.blocks.filter(
    ({ furniture, kind, start, end }) =>
      !furniture && kind === 'heading' && isOfDay(source.text.slice(start, Math.min(end, start + 120)), vocabulary),
  ).length > 2;

/** "3/4": behind the word for a meeting it is a day, and elsewhere a case's number. */
function dayAndMonth(text: string): { start: number; end: number } | undefined {
  const found = /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/.])/u.exec(text);
  return found && Number(found[1]) <= 31 && Number(found[2]) <= 12 ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/**
 * Some line says who led this meeting or wrote at it, not merely who heads the body: "Møteleder:", "Minutes taken by".
 * @param end one past the last character before the first case: an event's programme names such people in its points
 */
export function tellsWhoLed(source: Source, end: number, vocabulary: Vocabulary): boolean {
  return source.blocks.some(block => block.start < end && labelOf(source, block, vocabulary.officers) !== undefined);
}
