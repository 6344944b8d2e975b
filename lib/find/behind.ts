/** Numbers that stand behind the titles they belong to, or behind the body's name: "Street lights (item 3)", "Economy § 43", "Board - 003/26 - Street lights". */
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';
import { type Candidate, containerOf } from './candidate';
import { partOf } from './headings';
import { numberAt, type Parsed } from './number';
import { isFirst } from './ownnumbers';

/** A title has no more letters, with its number. */
const LONGEST = 200;
/** How many such lines in a row, each number one or two higher, make it the document's way. */
const FEWEST = 3;
const IN_BRACKETS = /\s+[([]\s*([^()[\]]{1,18}?)\s*[)\]]\s*$/u;
const AS_SECTION = /\s+(§\s?\d{1,4}(?:\/\d{2,4})?)\s*$/u;
const BEHIND_BODY = /^(\p{Lu}[^.:;]{2,60}?\s[–-]\s)\d{1,4}\/\d{2,4}\s[–-]\s+(?=\S)/u;
/** "pkt. 3": a word and a figure, and nothing else. */
const OWN = /^(\p{L}{1,12})\.?\s?(\d{1,3})$/u;

/** The longest run of lines that end with their number, or have it behind the same words; empty where there is none. */
export function numbersBehind(source: Source, vocabulary: Vocabulary): Candidate[] {
  const families = new Map<string, Candidate[]>();
  for (const [i, block] of source.blocks.entries()) {
    if (block.furniture || block.end - block.start > LONGEST || !isFirst(source, block, i)) continue;
    const text = source.text.slice(block.start, block.end);
    const found = atEnd(text, block, i, vocabulary) ?? behindBody(text, block, i, vocabulary);
    if (!found) continue;
    const known = families.get(found.family);
    if (known) known.push(found.candidate);
    else families.set(found.family, [found.candidate]);
  }
  const [best = []] = [...families.values()].map(rising).sort((a, b) => b.length - a.length);
  return best.length < FEWEST ? [] : best;
}

interface Member {
  family: string;
  candidate: Candidate;
}

function atEnd(text: string, block: Block, at: number, vocabulary: Vocabulary): Member | undefined {
  const match = IN_BRACKETS.exec(text) ?? AS_SECTION.exec(text);
  const said = match?.[1] ?? '';
  if (!match || !/\d/u.test(said) || !isTitle(text.slice(0, match.index), vocabulary)) return undefined;
  // "Sak 3: Budsjett (sak 12)" has its own in front.
  const own = numberAt(text, vocabulary);
  if (own && own.rest < match.index) return undefined;
  const parsed = numberAt(said, vocabulary);
  const whole = parsed && parsed.rest >= said.length && parsed.style !== 'dot' ? parsed : undefined;
  const counted = whole ? null : OWN.exec(said);
  if (!whole && !counted) return undefined;
  const number: Omit<Parsed, 'rest'> = whole ?? {
    style: 'dot',
    prefix: '',
    number: counted?.[2] ?? '',
    path: [Number(counted?.[2])],
    year: 0,
  };
  const candidate: Candidate = {
    ...number,
    ...(whole ? {} : { counted: 'own' as const }),
    block: at,
    lastBlock: at,
    start: block.start,
    titleStart: block.start,
    titleEnd: block.start + match.index,
    from: block.end,
    container: containerOf(block),
  };
  return { family: `${number.style} ${number.prefix} ${counted?.[1]?.toLowerCase() ?? ''}`, candidate };
}

/** More than the letters of a body, its name or its day: "KFN § 8", "Kommunstyrelsen § 8", "Khall 12.03.2026 § 8". */
function isTitle(said: string, vocabulary: Vocabulary): boolean {
  const title = said.trim();
  if (!/\p{Ll}/u.test(title) || title.length < 5 || /\d{1,2}\.\d{1,2}\.\d{2,4}$/u.test(title)) return false;
  if ((vocabulary.bodies.exec(title)?.[0].length ?? 0) >= title.length) return false;
  // "The executive's recommendation (Ex. 52/23)" heads a part of a case.
  const kind = partOf(title, vocabulary, true)?.kind;
  return kind !== 'proposal' && kind !== 'decision' && kind !== 'discussion';
}

function behindBody(text: string, block: Block, at: number, vocabulary: Vocabulary): Member | undefined {
  const body = BEHIND_BODY.exec(text)?.[1];
  const parsed = body ? numberAt(text.slice(body.length), vocabulary) : undefined;
  if (!body || !parsed) return undefined;
  const { rest, ...number } = parsed;
  const candidate: Candidate = {
    ...number,
    block: at,
    lastBlock: at,
    start: block.start,
    titleStart: block.start + body.length + rest,
    titleEnd: block.end,
    container: containerOf(block),
  };
  return { family: body, candidate };
}

/** The longest stretch that rises; of two as long the later, as a contents list comes before what it lists. */
function rising(all: readonly Candidate[]): Candidate[] {
  let best: Candidate[] = [];
  let run: Candidate[] = [];
  for (const one of all) {
    const step = (one.path[0] ?? 0) - (run.at(-1)?.path[0] ?? 0);
    if (run.length && (step < 1 || step > 2)) run = [];
    run.push(one);
    if (run.length >= best.length) best = [...run];
  }
  return best;
}
