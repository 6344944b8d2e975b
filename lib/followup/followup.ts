/** The follow-up record: an action, a decision or a case that was taken out of the minutes, to be followed. */
import type { Action, Case, Decision, LanguageCode, Minutes, Precision } from '../minutes';

export type FollowUpKind = 'action' | 'decision' | 'case';
export type Status = 'open' | 'done';

/** Describes where a passage stood, so that it can be found again: its words, those around it, its case. */
export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  /** UTF-16 offset into the text as it was read; a hint, not an address. */
  start: number;
}

export interface FollowUp {
  /** The same passage of the same page always gets the same id, so that saving or importing twice changes nothing. */
  id: string;
  kind: FollowUpKind;
  status: Status;
  /** The passage's own first words, or those of the sentence that tells the task; the user may edit it. */
  title: string;
  note: string;
  /** Verbatim. Evidence is never edited. */
  quote: string;
  meeting: { title?: string; body?: string; date?: string };
  case: { number?: string; reference?: string; title?: string };
  responsible: { name: string; resolved?: string; doubtful?: boolean }[];
  due?: { text: string; date?: string; precision: Precision };
  source: { url: string; title: string };
  language?: LanguageCode;
  anchor: Anchor;
  /** Milliseconds since 1970. */
  savedAt: number;
  changedAt: number;
}

export interface Page {
  url: string;
  title: string;
  /** The text that was read, for the words around the passage. */
  text: string;
}

/** What fits into a record: a page's longer words are cut to it, so that no page can be refused for them. */
export const LIMITS = { url: 32_000, name: 1000, title: 2000, number: 60, reference: 120, quote: 100_000, responsible: 100 };

const AROUND = 32;
const TITLE_LENGTH = 140;

/** A page's address without what does not change the document: the fragment. */
export const addressOf = (url: string): string => url.replace(/#.*$/u, '');

/**
 * @param found what is saved: an action, a decision, or the case itself
 * @param now milliseconds since 1970
 */
export function followUpOf(
  minutes: Minutes,
  one: Case | undefined,
  kind: FollowUpKind,
  found: Action | Decision | Case,
  page: Page,
  now: number,
): FollowUp {
  const quote = 'text' in found ? found.text : found.title;
  const span = 'heading' in found ? found.heading : found;
  const action = kind === 'action' ? (found as Action) : undefined;
  const { meeting } = minutes;
  return {
    id: idOf([kind, addressOf(page.url), one?.number ?? '', quote]),
    kind,
    status: 'open',
    title: titleOf(action?.focus?.text ?? quote),
    note: '',
    quote: quote.slice(0, LIMITS.quote),
    meeting: {
      ...(meeting.title ? { title: meeting.title.slice(0, LIMITS.name) } : {}),
      ...(meeting.body ? { body: meeting.body.slice(0, LIMITS.name) } : {}),
      ...(meeting.date ? { date: meeting.date } : {}),
    },
    case: one
      ? {
          ...(one.number ? { number: one.number.slice(0, LIMITS.number) } : {}),
          ...(one.reference ? { reference: one.reference.slice(0, LIMITS.reference) } : {}),
          ...(one.title ? { title: one.title.slice(0, LIMITS.title) } : {}),
        }
      : {},
    responsible: (action?.responsible ?? []).slice(0, LIMITS.responsible).map(({ name, resolved, doubtful }) => ({
      name: name.slice(0, LIMITS.name),
      ...(resolved ? { resolved } : {}),
      ...(doubtful ? { doubtful } : {}),
    })),
    ...(action?.due
      ? {
          due: {
            text: action.due.text.slice(0, LIMITS.name),
            precision: action.due.precision,
            ...(action.due.date ? { date: action.due.date } : {}),
          },
        }
      : {}),
    source: { url: page.url, title: page.title.slice(0, LIMITS.name) },
    ...(minutes.language ? { language: minutes.language } : {}),
    anchor: {
      exact: page.text.slice(span.start, Math.min(span.end, span.start + LIMITS.quote)),
      prefix: page.text.slice(Math.max(0, span.start - AROUND), span.start),
      suffix: page.text.slice(span.end, span.end + AROUND),
      start: span.start,
    },
    savedAt: now,
    changedAt: now,
  };
}

/** The passage's own words, cut at a clause where they are long; never rewritten. */
export function titleOf(quote: string): string {
  if (quote.length <= TITLE_LENGTH) return quote;
  const head = quote.slice(0, TITLE_LENGTH);
  const clause = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf(', '));
  const cut = clause > TITLE_LENGTH / 2 ? clause : head.lastIndexOf(' ');
  return `${head.slice(0, cut > 0 ? cut : TITLE_LENGTH).replace(/[\s.,;:]+$/u, '')} …`;
}

/** A short id of the parts' words: two 32-bit FNV-1a hashes, as 14 letters and digits. Not for secrets. */
export function idOf(parts: readonly string[]): string {
  const text = parts.join('\u001f').normalize('NFC');
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return `${(a >>> 0).toString(36).padStart(7, '0')}${(b >>> 0).toString(36).padStart(7, '0')}`;
}
