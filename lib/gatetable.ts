/**
 * The gate's words as it looks them up: each phrase under the one piece of it that a text which has the phrase must
 * have too, so that a page without these pieces is done with at once. A new page is looked at once and nothing is warm
 * then, so the table is text, and only the rows that are hit are ever taken apart. The gate's own script is built with
 * the table as it is made here, and not with the languages that its words come from.
 */
import { GatePhrases, GLUE, type Rows } from './gatephrases';
import { OWN, SIGN, type Sign } from './gatesigns';
import { type GateWords, gateWords } from './gatewords';

export interface GateTable {
  labels: Rows;
  names: Rows;
  /** The names' pieces whose phrases tell more than the name of a paper, with a space between. */
  telling: string;
}

/** Phrases by what must stand in a text that has one of them. All in lower case. */
const PHRASE_WORD = /[\p{L}\p{N}\p{M}*]+|\S/gu;
/** Words that the gate finds as words. The page's are cut by the same letters in gate.ts. */
const PLAIN = /^[a-zß-öø-ÿ]{2,}$/u;

/** A phrase's words and marks, and its signs before them. */
function coded(phrase: string, signs: number): string {
  const words = phrase.trim().toLowerCase().split(/\s+/u);
  return `${signs} ${words.map(word => (word.match(PHRASE_WORD) ?? []).join(GLUE)).join(' ')}`;
}

const wordsOf = (phrase: string): string[] => phrase.trim().toLowerCase().match(PHRASE_WORD) ?? [];
const longest = (words: string[]): string => words.reduce((one, other) => (other.length > one.length ? other : one), '');

/** The words of a phrase that are written out in plain letters. */
const plainOf = (phrase: string): string[] => wordsOf(phrase).filter(word => PLAIN.test(word));
/** The longest part of a phrase that is written out. */
const pieceOf = (phrase: string): string => longest(wordsOf(phrase).flatMap(word => word.split('*')));

/** Pieces that hold no other of them: who looks for "protokol" finds "møteprotokoll" too. */
const shortest = (pieces: string[]): string[] => pieces.filter(piece => !pieces.some(other => other !== piece && piece.includes(other)));

function rowsOf(phrases: [phrase: string, signs: number][], byWord: boolean): Rows {
  const words = new Set<string>();
  const loose: string[] = [];
  const chosen = new Map<string, string>();
  // Those with the fewest words to choose from first: others can share what they had to take.
  const byChoice = phrases.map(([phrase]) => ({ phrase, plain: byWord ? plainOf(phrase) : [] }));
  for (const { phrase, plain } of byChoice.sort((one, other) => one.plain.length - other.plain.length)) {
    const word = longest(plain.filter(known => words.has(known))) || longest(plain);
    if (word) chosen.set(phrase, word);
    if (word) words.add(word);
    else loose.push(pieceOf(phrase));
  }
  const pieces = shortest([...new Set(loose)]);
  const rows = new Map<string, string[]>();
  for (const [phrase, signs] of phrases) {
    const own = pieceOf(phrase);
    const key = chosen.get(phrase) ?? (pieces.find(piece => own.includes(piece)) as string);
    rows.set(key, [...(rows.get(key) ?? []), coded(phrase, signs)]);
  }
  return {
    words: [...words].sort().join(' '),
    pieces: pieces.join(' '),
    // In the order of the alphabet, in which it packs best.
    rows: [...rows]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, row]) => `\n${key}\t${row.join('\t')}`)
      .join(''),
  };
}

function tableOf({ names, labels }: GateWords): GateTable {
  // A phrase is a sign of all that it is listed for, in either list.
  const signs = new Map<string, number>();
  for (const list of [names, labels])
    for (const [sign, phrases] of Object.entries(list) as [Sign, readonly string[]][])
      for (const phrase of phrases) signs.set(phrase, (signs.get(phrase) ?? 0) | SIGN[sign]);
  const signed = (list: GateWords['names']): [string, number][] =>
    [...new Set(Object.values(list).flat())].map(phrase => [phrase, signs.get(phrase) as number]);
  const made = { labels: rowsOf(signed(labels), true), names: rowsOf(signed(names), false) };
  const phrases = new GatePhrases(made.names);
  return { ...made, telling: phrases.pieces.filter(piece => phrases.signsOf(piece) & OWN).join(' ') };
}

let table: GateTable | undefined;

/** @returns the table of all languages' words, made once */
export function gateTable(): GateTable {
  table ??= tableOf(gateWords());
  return table;
}
