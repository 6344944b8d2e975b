/**
 * The words of the gate, gathered from every language: what names minutes, and what is a heading or a label in them.
 */
import type { Sign } from './gatesigns';
import { LANGUAGES } from './language/index';
import type { Language } from './language/language';

/** A word this short stands in too many other texts. */
const SHORTEST = 4;

const NAMES = {
  minutes: (language: Language) => language.kinds.minutes,
  agenda: (language: Language) => language.kinds.agenda,
  presentation: (language: Language) => language.kinds.presentation,
};

const LABELS = {
  people: ({ fields }: Language) => [
    ...(fields.present ?? []),
    ...(fields.absent ?? []),
    ...(fields.secretary ?? []),
    ...(fields.chair ?? []),
  ],
  decision: ({ parts }: Language) => parts.decision ?? [],
  treatment: ({ parts }: Language) => [...(parts.proposal ?? []), ...(parts.discussion ?? []), ...(parts.vote ?? [])],
  task: ({ fields, parts, tasks }: Language) => [...(fields.responsible ?? []), ...(parts.actions ?? []), ...tasks.marks],
  contents: ({ parts }: Language) => parts.contents ?? [],
};

export interface GateWords {
  /** Words that name the document, anywhere in a short line. */
  names: Partial<Record<Sign, readonly string[]>>;
  /** Words that are a heading or a label: nothing but punctuation, a name or a value may stand beside them. */
  labels: Partial<Record<Sign, readonly string[]>>;
}

const gathered = (table: Record<string, (language: Language) => readonly string[]>): GateWords['names'] =>
  Object.fromEntries(
    Object.entries(table).map(([sign, words]) => [
      sign,
      [...new Set(LANGUAGES.flatMap(words))].filter(phrase => phrase.length >= SHORTEST),
    ]),
  );

let words: GateWords | undefined;

/** @returns the words of all languages, gathered once */
export function gateWords(): GateWords {
  words ??= { names: gathered(NAMES), labels: gathered(LABELS) };
  return words;
}
