/** Which lists of a language's words go into its vocabulary under their own names, and how they are looked for. */
import type { Language } from './language';

/** Phrases that are looked for anywhere in a text. */
export const ANYWHERE = [
  'officers',
  'bodies',
  'discussed',
  'unanimous',
  'fallen',
  'points',
  'asProposed',
  'proposing',
  'deciding',
  'unopposed',
  'announcing',
  'announced',
  'undertaking',
  'decided',
  'proposals',
  'statements',
  'elsewhere',
  'meetingEnds',
  'meetings',
  'standsFor',
  'deputising',
  'chosen',
  'welcoming',
  'heldAt',
  'approving',
] as const satisfies readonly (keyof Language)[];
/** Phrases that a whole text must be. */
export const WHOLE = [
  'affiliations',
  'speaking',
  'members',
  'caseTitles',
  'umbrellas',
  'notCases',
  'bodyWords',
  'municipality',
  'ownBody',
  'authorities',
  'hypothetical',
  'datedBy',
  'missing',
  'nobody',
  'honorifics',
  'seats',
  'mail',
] as const satisfies readonly (keyof Language)[];
/** Phrases that a text begins with. */
export const AT_START = [
  'everybody',
  'conditions',
  'matters',
  'rooms',
  'published',
  'at',
  'titleMarks',
] as const satisfies readonly (keyof Language)[];
/** Single words, written as one string with spaces between them. */
export const SINGLE = [
  'starters',
  'ties',
  'articles',
  'within',
  'possessives',
  'joins',
  'contentMarks',
  'parties',
] as const satisfies readonly (keyof Language)[];
/** Of a language's words for tasks, phrases that are looked for anywhere. */
export const TASKS_ANYWHERE = [
  'impersonal',
  'agreeing',
  'holding',
  'obligations',
  'idioms',
  'negations',
  'past',
  'done',
  'partly',
  'nouns',
] as const satisfies readonly (keyof Language['tasks'])[];
/** Those of them that a whole word or label must be. */
export const TASKS_WHOLE = [
  'present',
  'passive',
  'personal',
  'stative',
  'settling',
  'answering',
  'links',
  'modals',
  'ticks',
  'marks',
] as const satisfies readonly (keyof Language['tasks'])[];
/** Those of them that a text begins with. */
export const TASKS_AT_START = ['doing', 'telling'] as const satisfies readonly (keyof Language['tasks'])[];

/** For each of the keys what is made of it. */
export const each = <K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map(key => [key, make(key)])) as Record<K, T>;
