/** What every step of the parse works on, and the parts that a case falls into. */
import type { PartKind } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';
import type { Meeting, Party, Passage, Person, Span } from '../minutes';
import { collapse, type Source, trimSpan } from '../read/source';

/** The document while it is being read: each step adds what it found. */
export interface Reading {
  source: Source;
  vocabulary: Vocabulary;
  meeting: Meeting;
  /** Everybody named as present, absent or otherwise there. */
  people: Person[];
  /** Names that the document makes known, as its sentences may say them: whole, and first names. */
  acquaintances: ReadonlySet<string>;
  /** Any case has a heading for its decision: then prose elsewhere decides nothing. */
  hasDecisionHeadings: boolean;
  /** Few cases have one, or none: then what is to be done is told in the prose of the others. */
  informal: boolean;
  /** A mirror of slides: catchwords, no prose. */
  slides: boolean;
  /** Who a pronoun stands for, in the sentence that is being read. */
  antecedent?: readonly Named[];
}

/** Somebody's name as written, and the one present that it means. */
export type Named = Pick<Party, 'name' | 'resolved'>;

export interface Part {
  kind: PartKind;
  /** Whose it is, as written in its heading, and the words that told the kind. */
  owner: string;
  words: string;
  heading: Span;
  /** Its content began in the heading's own line: "Vedtak: Saken utsettes." */
  inline: boolean;
  /** The block of a heading that is the beginning of a sentence: "Styret vedtok". */
  opening?: number;
  /** Its lines, in order: block index and span (part of a block where the heading shares it). */
  lines: Line[];
}

export interface Line extends Span {
  block: number;
}

/** A passage of one stretch. */
export function passage(source: Source, span: Span): Passage {
  const trimmed = trimSpan(source.text, span);
  return { ...trimmed, text: collapse(source.text.slice(trimmed.start, trimmed.end)) };
}

/** A passage of several stretches: where furniture or another column stands between them they are kept apart. */
export function joinedPassage(source: Source, lines: readonly Span[]): Passage {
  const parts: Span[] = [];
  for (const line of lines) {
    const trimmed = trimSpan(source.text, line);
    if (trimmed.end <= trimmed.start) continue;
    const last = parts.at(-1);
    if (last && !source.text.slice(last.end, trimmed.start).trim()) last.end = trimmed.end;
    else parts.push(trimmed);
  }
  const first = parts[0];
  if (!first) return { start: 0, end: 0, text: '' };
  if (parts.length === 1) return passage(source, first);
  return {
    start: first.start,
    end: (parts.at(-1) as Span).end,
    text: parts.map(part => collapse(source.text.slice(part.start, part.end))).join(' '),
    parts,
  };
}
