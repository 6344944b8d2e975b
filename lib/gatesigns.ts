/** What a page can show of minutes, each a bit: the gate's words are kept with their signs, and a page's are gathered in a number. */

export const SIGN = {
  minutes: 1,
  agenda: 2,
  presentation: 4,
  people: 8,
  decision: 16,
  treatment: 32,
  task: 64,
  contents: 128,
  /** The number of a case, and a list of points: these are told without words. */
  cases: 256,
  points: 512,
} as const;

/** The signs that words are. */
export type Sign = Exclude<keyof typeof SIGN, 'cases' | 'points'>;

/** What only minutes have, and what names a paper. */
export const OWN = SIGN.people | SIGN.decision | SIGN.treatment | SIGN.task | SIGN.cases;
export const NAMED = SIGN.minutes | SIGN.agenda | SIGN.presentation | SIGN.contents;
