/** Tells what a heading or label inside a case begins: the decision, a proposal, the discussion, background. */
import type { PartKind } from '../language/language';
import { anySource } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Block } from '../read/source';

export interface PartHeading {
  kind: PartKind;
  /** The words that told it. */
  words: string;
  /** Offset into the block's text where its content begins (its length, where the heading stands alone). */
  rest: number;
  /** Whose it is, as written: "Rådmannsutvalgets". */
  owner: string;
}

const PREFERRED: PartKind[] = ['proposal', 'decision', 'vote', 'dissent'];
/** Parts whose heading may stand before its text without a mark between. */
const FLAT: PartKind[] = ['proposal', 'decision', 'vote', 'discussion'];
const combined = new WeakMap<Vocabulary, { pattern: RegExp; kinds: Map<string, PartKind> }>();

function compiled(vocabulary: Vocabulary) {
  const known = combined.get(vocabulary);
  if (known) return known;
  const kinds = new Map<string, PartKind>();
  for (const { kind, phrase } of vocabulary.parts) if (!kinds.has(phrase)) kinds.set(phrase, kind);
  const made = { pattern: new RegExp(anySource([...kinds.keys()]), 'giu'), kinds };
  combined.set(vocabulary, made);
  return made;
}

/** Which part's phrase the words are: as they stand, or by a phrase that leaves letters open. */
function kindOfWords(words: string, kinds: Map<string, PartKind>, vocabulary: Vocabulary): PartKind | undefined {
  const plain = words.toLowerCase().replace(/\s+/gu, ' ');
  const known = kinds.get(plain);
  if (known) return known;
  const open = vocabulary.parts.find(
    ({ phrase, pattern }) => phrase.includes('*') && pattern.exec(plain)?.[0].length === plain.length,
  )?.kind;
  if (open) kinds.set(plain, open);
  return open;
}

/** What stands beside the word in a heading and does not change it: dates and numbers with what they number, punctuation. */
const NUMBERS = String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}{1,6}[\s-]*)?\d[\d./:-]*|[()[\]:;,.!–—/-]|§`;
const asides = new WeakMap<Vocabulary, RegExp>();

function aside(vocabulary: Vocabulary): RegExp {
  let pattern = asides.get(vocabulary);
  if (!pattern) {
    const months = vocabulary.language.dates.months.flatMap(forms => forms.split('|'));
    pattern = new RegExp(
      `${vocabulary.caseWord}[\\s.:-]*(?=[\\d§])|${anySource([...months, ...vocabulary.language.dates.on])}|${NUMBERS}`,
      'giu',
    );
    asides.set(vocabulary, pattern);
  }
  return pattern;
}

/**
 * @param text the block's text
 * @param block tells how it looks: a heading or bold text may say more than a plain line
 * @returns undefined where the block begins no part
 */
export function partHeading(text: string, block: Block, vocabulary: Vocabulary): PartHeading | undefined {
  const bold = block.bold[0] && block.bold[0].start <= block.start + 1 ? block.bold[0].end - block.start : 0;
  const colon = text.search(/[:：]/u);
  const prominent = block.kind === 'heading' || block.kind === 'term' || bold > 0;
  let end = text.length;
  if (colon >= 0 && colon < 90) end = colon;
  else if (bold > 0 && bold < text.length - 1 && bold < 90) end = bold;
  else if (text.length > 90) return flatHeading(text, vocabulary);
  // A plain line that ends like a sentence is one.
  if (!prominent && end === text.length && /[.!?;,]\s*$/u.test(text)) return undefined;
  const label = text.slice(0, end);
  const found = partOf(label, vocabulary, prominent || end < text.length) ?? flatHeading(text, vocabulary);
  if (!found) return undefined;
  let rest = end;
  while (rest < text.length && /[\s:：.–-]/u.test(text[rest] as string)) rest++;
  return { ...found, rest };
}

/** A heading that stood in a column of its own and has lost it: "Decision The council approves …". */
function flatHeading(text: string, vocabulary: Vocabulary): PartHeading | undefined {
  const { kinds } = compiled(vocabulary);
  const lead = /^(\p{Lu}\p{Ll}{3,}(?:\s\p{Ll}+){0,2}?)\s+(?=\p{Lu}\p{Ll}|\d\.\s|\p{Lu}\s)/u.exec(text.slice(0, 80));
  const words = lead?.[1] ?? '';
  const kind = kinds.get(words.toLowerCase()) ?? (words.endsWith('s') ? undefined : kindOfWords(words, kinds, vocabulary));
  if (!lead || !kind || !(FLAT.includes(kind) && text.length > words.length + 12)) return undefined;
  return { kind, words, rest: lead[0].length, owner: '' };
}

/** What the words of a label say; `loose` where its looks or a colon make it a heading. */
export function partOf(label: string, vocabulary: Vocabulary, loose: boolean): Omit<PartHeading, 'rest'> | undefined {
  const { pattern, kinds } = compiled(vocabulary);
  const matches = [...label.matchAll(pattern)].map(match => ({
    words: match[0],
    kind: kindOfWords(match[0], kinds, vocabulary) ?? 'other',
  }));
  const first = matches[0];
  if (!first) return undefined;
  const kind = PREFERRED.find(kind => matches.some(match => match.kind === kind)) ?? first.kind;
  const chosen = matches.find(match => match.kind === kind) ?? first;
  const rest = label.replace(pattern, ' ').replace(aside(vocabulary), ' ').split(/\s+/u);
  const others = rest.filter(Boolean);
  if (others.length > (loose ? 6 : 5)) return undefined;
  const owned = [...others, ...chosen.words.split(/\s+/u)].some(word => isBody(word, vocabulary));
  if (others.length > 3 && !loose && !owned) return undefined;
  const leads = label.trimStart().startsWith(others[0] ?? ' ');
  if (!others.every((word, i) => isOwner(word, i, others, vocabulary, leads, owned))) return undefined;
  return { kind, words: chosen.words, owner: others.join(' ') };
}

/** A body or a role, alone or in the genitive: "Formannskapets", "utbildningsnämndens". */
const isBody = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.roles.test(word) || vocabulary.roles.test(word.replace(/s$/iu, ''));

const POSSESSIVE = /^(?:si|sitt|sin|sine|hans|til|fra|frå|från)$/iu;

function isOwner(word: string, at: number, words: string[], vocabulary: Vocabulary, leads: boolean, owned: boolean): boolean {
  const lower = word.toLowerCase();
  if (vocabulary.ties.has(lower) || POSSESSIVE.test(lower)) return true;
  if (isBody(word, vocabulary)) return true;
  if (at === 0 && leads && /^\p{Lu}\p{L}{3,}s$/u.test(word)) return true;
  if (POSSESSIVE.test(words[at + 1] ?? '')) return true;
  return /^\p{Lu}/u.test(word) && (at > 0 || owned);
}
