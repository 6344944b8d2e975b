/** "Write a question": a draft to the administration or the council that quotes what was promised, to be edited and sent. */

import type { LanguageCode } from '../minutes';
import { caseOf, kindOf } from './corrected';
import { daysOver, dueOf, isClosed } from './deadline';
import type { FollowUp } from './followup';
import { bodyOf, namesOf } from './place';
import type { QuestionKind, QuestionWords } from './questions/words';
import { QUESTION_WORDS } from './questionwords';

export interface Draft {
  subject: string;
  /** Plain text, lines ended by "\n". */
  text: string;
  /** The language it is written in: the item's, so that those who are asked can read it. */
  language: LanguageCode;
}

export interface QuestionOptions {
  kind: QuestionKind;
  /** ISO day: tells whether the deadline is over. */
  today: string;
  /** Where the item's own language is not known: that of the interface. */
  fallback: LanguageCode;
}

const SUBJECT = 160;

/**
 * The draft. What the minutes say stands there word for word; what is not known is left out, and nothing is claimed that
 * the item does not say: whether a deadline was kept is asked, not told.
 */
export function questionOf(one: FollowUp, { kind, today, fallback }: QuestionOptions): Draft {
  const language = one.language ?? fallback;
  const words = QUESTION_WORDS[language];
  const paragraphs = [
    `${words.kinds[kind]} ${words.to[kind]}`,
    words.request[kind],
    factsOf(one, words).join('\n'),
    [`${words.questions}:`, ...asksOf(one, words, kind, today).map((ask, i) => `${i + 1}. ${ask}`)].join('\n'),
    `${words.closing}\n`,
  ];
  return { subject: subjectOf(one, words, kind), text: paragraphs.join('\n\n'), language };
}

/** "Spørsmål: sak 12/21 Ny gangvei" */
function subjectOf(one: FollowUp, words: QuestionWords, kind: QuestionKind): string {
  const { number, title } = caseOf(one);
  const about = number ? [words.caseWord, number, title].filter(Boolean).join(' ') : (title ?? one.title);
  const whole = `${words.kinds[kind]}: ${about.replace(/\s+/gu, ' ').trim()}`;
  return whole.length > SUBJECT ? `${whole.slice(0, SUBJECT).replace(/\s+\S*$/u, '')} …` : whole;
}

/** Where it was decided, what, by whom, until when: a line each. */
function factsOf(one: FollowUp, words: QuestionWords): string[] {
  const { meeting, source } = one;
  const matter = caseOf(one);
  const line = (label: string, text: string): string[] => (text ? [`${label}: ${text}`] : []);
  const place = [bodyOf(one), meeting.date && dateOf(meeting.date, words), meeting.municipality].filter(Boolean).join(', ');
  const number = [matter.number, matter.title].filter(Boolean).join(' ');
  const reference = matter.reference ? `${words.reference} ${matter.reference}` : '';
  const quote = one.quote || one.title;
  const { due } = one;
  const dueDate = due?.date ? dateOf(due.date, words) : '';
  return [
    ...line(words.meeting, place),
    ...line(words.case, number && reference ? `${number} (${reference})` : number || reference),
    ...line(words.quoted[kindOf(one)], one.quote ? `${words.quotes[0]}${quote}${words.quotes[1]}` : quote),
    ...line(words.responsible, namesOf(one).join(', ')),
    ...line(words.due, due ? [due.text, dueDate && !due.text.includes(dueDate) ? `(${dueDate})` : ''].filter(Boolean).join(' ') : ''),
    ...line(words.askedBefore, one.asked.map(({ who, on }) => `${who}, ${dateOf(on, words)}`).join('; ')),
    ...line(words.source, source && /^https?:/u.test(source.url) ? source.url : ''),
  ];
}

function asksOf(one: FollowUp, words: QuestionWords, kind: QuestionKind, today: string): string[] {
  const due = dueOf(one);
  const late = !isClosed(one) && daysOver(due, today) > 0;
  return [
    words.whatIsDone,
    ...(late ? [words.ifLate] : due?.date ? [words.whenDone] : [words.whenDone, words.whichDeadline]),
    ...(kind === 'interpellation' ? [words.whatNow] : []),
  ];
}

/** "14. mars 2026", a month with its year; what is neither (a quarter, a week) is told by its phrase alone. */
function dateOf(iso: string, words: QuestionWords): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(iso) ?? [];
  if (!year || !month) return '';
  const at = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return '';
  const options: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC', ...(day ? { day: 'numeric' } : {}) };
  return new Intl.DateTimeFormat(words.dateTag, options).format(at);
}

/** Longer addresses are cut or refused by mail programs and by Windows. */
const LONGEST_ADDRESS = 1900;

export interface Mail {
  /** `mailto:` with subject and text, and no receiver. */
  href: string;
  /** Not all of the text fits: the user should copy it too. */
  cut: boolean;
}

/** The draft for the mail program, as the user has edited it. */
export function mailOf({ subject, text }: Pick<Draft, 'subject' | 'text'>): Mail {
  const address = (body: string): string =>
    `mailto:?subject=${encode(subject)}&body=${encode(body.replace(/\r\n?/gu, '\n').replaceAll('\n', '\r\n'))}`;
  const whole = address(text);
  if (whole.length <= LONGEST_ADDRESS) return { href: whole, cut: false };
  let [fits, most] = [0, text.length];
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    if (address(`${text.slice(0, middle)} …`).length <= LONGEST_ADDRESS) fits = middle;
    else most = middle - 1;
  }
  return { href: address(`${text.slice(0, fits).trimEnd()} …`), cut: true };
}

/** Half a character (the user may paste anything, a cut may fall anywhere) cannot be encoded. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
