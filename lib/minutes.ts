/**
 * The model: what a reader finds in one document.
 *
 * Offsets are UTF-16 code units into `Source.text`; dates are ISO and as exact as their source
 * (`2018-04-13`, `2018-04`, `2018-Q2`, `2018`); times of day are `HH:MM`. A field that was not found is absent.
 */

export type LanguageCode = 'nb' | 'nn' | 'sv' | 'da' | 'fi' | 'en';
export type Kind = 'minutes' | 'agenda' | 'presentation' | 'none';
export type Outcome = 'adopted' | 'noted' | 'rejected' | 'postponed' | 'referred' | 'withdrawn';
export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'event' | 'vague';

/** A stretch of `Source.text`, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch with its words, white space collapsed. */
export interface Passage extends Span {
  text: string;
  /** Where the words are not one stretch (a table row continued over a page): the stretches in order. */
  parts?: Span[];
}

/** Somebody who is to do something: as written, and who of those present that must be. */
export interface Party extends Span {
  name: string;
  /** The one present whose name this must be, where only one fits. */
  resolved?: string;
  /** The minutes themselves doubt it: "Alf Røstvik (?)". */
  doubtful?: boolean;
}

/** A deadline: the phrase as written, and the date it means where it means one, as exact: "2026-05-01", "2026-W14", "2026-05", "2026-Q2". */
export interface Due extends Span {
  text: string;
  date?: string;
  precision: Precision;
}

/** Why something was found: a rule's key and the words it acted on. The interface puts it into the user's words. */
export interface Reason {
  rule: ReasonRule;
  words?: string;
}

export const REASON_RULES = [
  'series',
  'heading-level',
  'topic',
  'decision-heading',
  'decision-sentence',
  'adopted-proposal',
  'action-table',
  'action-heading',
  'label',
  'name-first',
  'name-in-brackets',
  'assignment',
  'doing',
  'obligation',
  'deadline',
] as const;
export type ReasonRule = (typeof REASON_RULES)[number];

export interface Person {
  name: string;
  role?: string;
  party?: string;
  affiliation?: string;
}

export interface Meeting {
  title?: string;
  body?: string;
  date?: string;
  startTime?: string;
  endTime?: string;
  place?: string;
  chair?: string;
  secretary?: string;
  present?: Person[];
  absent?: Person[];
  next?: { date?: string; text: string };
}

export interface Votes {
  for?: number;
  against?: number;
  abstained?: number;
}

export interface Decision extends Passage {
  outcome?: Outcome;
  unanimous?: boolean;
  votes?: Votes;
  body?: string;
  date?: string;
  reasons: Reason[];
}

export interface Action extends Passage {
  /** Where the text has more than one sentence (a whole table cell): the one that tells the task. */
  focus?: Passage;
  responsible: Party[];
  due?: Due;
  evidence: 'table' | 'label' | 'prose';
  reasons: Reason[];
}

/** A proposal that stands in the minutes. Only an adopted one can ever give a decision or an action. */
export interface Proposal extends Passage {
  fate: 'open' | 'adopted' | 'fallen';
}

export interface Case extends Span {
  number?: string;
  reference?: string;
  title: string;
  /** The heading as it stands: number and title. */
  heading: Span;
  decisions: Decision[];
  actions: Action[];
  proposals: Proposal[];
  /** Lines that tell how the vote went. */
  votes: Passage[];
  /** Documents that the case links to (agendas): what the link says, and where it leads. */
  documents?: DocumentLink[];
  reasons: Reason[];
}

export type DocumentFormat = 'PDF' | 'Word' | 'Excel' | 'PowerPoint';

export interface DocumentLink {
  title: string;
  href: string;
  /** As far as the address or the link's own words tell. */
  format?: DocumentFormat;
  /** As written: "1,2 MB". */
  size?: string;
}

export interface Minutes {
  source: { uri: string; format: 'html' | 'pdf' | 'docx' | 'text' };
  language?: LanguageCode;
  kind: Kind;
  /** 0 to 1: that the document is of this kind. */
  confidence: number;
  meeting: Meeting;
  cases: Case[];
  /** What stands outside every case. */
  decisions: Decision[];
  actions: Action[];
}
