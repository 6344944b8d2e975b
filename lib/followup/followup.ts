/** The follow-up record: an action, a decision or a case that was taken out of the minutes, to be followed. */
import { type Anchor, describe } from '../anchor/describe';
import type { Action, Case, Decision, LanguageCode, Minutes, Precision } from '../minutes';
import { municipalityOf } from './municipality';

export const FOLLOWUP_KINDS = ['action', 'decision', 'case', 'note'] as const;
export type FollowUpKind = (typeof FOLLOWUP_KINDS)[number];

export const STATUSES = ['open', 'progress', 'waiting', 'done', 'dropped'] as const;
export type Status = (typeof STATUSES)[number];

export const PRIORITIES = ['high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** When to be reminded: so many days before the deadline (0: on the day), or on a day of its own (ISO). */
export type Reminder = { daysBefore: number } | { on: string };

/** Somebody who was asked about it, and the day (ISO). */
export interface Asked {
  who: string;
  on: string;
}

/** What the user makes of an item. All else in a record is evidence, and never edited. */
export interface Own {
  /** At first the passage's own words, or those of the sentence that tells the task. */
  title: string;
  /** Plain text with line breaks. */
  note: string;
  status: Status;
  priority: Priority;
  tags: string[];
  /** The user's own deadline, an ISO day; it goes before the one in the minutes. */
  ownDue?: string;
  reminder?: Reminder;
  asked: Asked[];
  /** What goes before what was read, where that was wrong: who is to do it, in which case, what it is at all. */
  ownResponsible?: string[];
  ownCase?: { number?: string; title?: string };
  ownKind?: FollowUpKind;
}
export type OwnField = keyof Own;

/** One step of an item's history: a field, when it was changed, and what stood there before. */
export type Change = { [F in OwnField]: { at: number; field: F; from?: Own[F] } }[OwnField];

/** How a saved passage stands on its page: as it was, with other words, or not at all. */
export const FOUND = ['exact', 'changed', 'gone'] as const;
export type Found = (typeof FOUND)[number];

/** How it stood, and since when that has been known (ms since 1970). */
export interface Seen {
  at: number;
  found: Found;
  /** Of a changed passage: what stands there now. */
  text?: string;
}

export interface FollowUp extends Own {
  /** The same passage of the same page always gets the same id, so that saving or importing twice changes nothing. */
  id: string;
  kind: FollowUpKind;
  /** Verbatim; empty where the user wrote the item by hand. */
  quote: string;
  meeting: { title?: string; body?: string; date?: string; municipality?: string };
  case: { number?: string; reference?: string; title?: string };
  responsible: { name: string; resolved?: string; doubtful?: boolean }[];
  due?: { text: string; date?: string; precision: Precision };
  /** The page it was saved from; none for what was written by hand. */
  source?: { url: string; title: string };
  language?: LanguageCode;
  anchor?: Anchor;
  /** How its page was seen last, where that was ever otherwise than it was saved. */
  seen?: Seen;
  /** Milliseconds since 1970, here and below. */
  savedAt: number;
  changedAt: number;
  /** When each field was last changed by the user; an import compares these, field by field. */
  changed: Partial<Record<OwnField, number>>;
  /** The latest changes, oldest first. */
  history: Change[];
}

export interface Page {
  url: string;
  title: string;
  /** The text that was read, for the words around the passage. */
  text: string;
}

/** What fits into a record: a page's longer words are cut to it, so that no page can be refused for them. */
export const LIMITS = {
  url: 32_000,
  name: 1000,
  title: 2000,
  number: 60,
  reference: 120,
  quote: 100_000,
  responsible: 100,
  note: 20_000,
  tag: 60,
  tags: 40,
  asked: 40,
  history: 50,
};

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
  const municipality = whose(minutes, page);
  return {
    id: idOf([kind, addressOf(page.url), one?.number ?? '', quote]),
    kind,
    ...freshOwn(titleOf(action?.focus?.text ?? quote)),
    quote: quote.slice(0, LIMITS.quote),
    meeting: {
      ...(meeting.title ? { title: meeting.title.slice(0, LIMITS.name) } : {}),
      ...(meeting.body ? { body: meeting.body.slice(0, LIMITS.name) } : {}),
      ...(meeting.date ? { date: meeting.date } : {}),
      ...(municipality ? { municipality: municipality.slice(0, LIMITS.name) } : {}),
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
    anchor: describe(page.text, span, LIMITS.quote),
    savedAt: now,
    changedAt: now,
    changed: {},
    history: [],
  };
}

const towns = new WeakMap<Minutes, { url: string; municipality: string | undefined }>();

/** Whose minutes they are: found out once a page, however many items it has. */
function whose(minutes: Minutes, page: Page): string | undefined {
  const known = towns.get(minutes);
  if (known?.url === page.url) return known.municipality;
  const { meeting, language } = minutes;
  const municipality = municipalityOf({
    url: page.url,
    titles: [page.title, meeting.title, meeting.body],
    body: meeting.body,
    text: page.text,
    language,
  });
  towns.set(minutes, { url: page.url, municipality });
  return municipality;
}

/** What the user has of an item that was just saved: nothing yet but its title. */
export const freshOwn = (title: string): Own => ({ title, note: '', status: 'open', priority: 'normal', tags: [], asked: [] });

/**
 * An item that the user writes by hand, with no source.
 * @param id from the caller: it must be new (6 to 40 small letters, digits, dashes)
 * @param now milliseconds since 1970
 */
export function ownNote(id: string, title: string, now: number): FollowUp {
  return {
    id,
    kind: 'note',
    ...freshOwn(title.slice(0, LIMITS.title)),
    quote: '',
    meeting: {},
    case: {},
    responsible: [],
    savedAt: now,
    changedAt: now,
    changed: {},
    history: [],
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
