/** Which lists of a language's words go into its vocabulary under their own names, and how they are looked for. */
import type { Language } from './language';

/** Lists of a language's own name, by where in a text their phrases are looked for. */
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
export const WHOLE = [
  'affiliations',
  'speaking',
  'members',
  'caseTitles',
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
export const AT_START = [
  'everybody',
  'conditions',
  'matters',
  'rooms',
  'published',
  'at',
  'titleMarks',
] as const satisfies readonly (keyof Language)[];
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
/** The same of a language's words for tasks. */
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
export const TASKS_AT_START = ['doing', 'telling'] as const satisfies readonly (keyof Language['tasks'])[];

/** For each of the keys what is made of it. */
export const each = <K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map(key => [key, make(key)])) as Record<K, T>;
