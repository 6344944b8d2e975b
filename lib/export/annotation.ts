/**
 * The list as Web Annotations (https://www.w3.org/TR/annotation-model/), one collection in JSON-LD: each item points at
 * its passage by its words and by its place in the text, and carries the user's note and tags as bodies.
 */
import { addressOf, type FollowUp } from '../followup/followup';
import { meetingText } from './lines';
import { linkOf, oneLine } from './text';
import type { ExportWords } from './words';

type Purpose = 'commenting' | 'tagging' | 'describing';

interface TextualBody {
  type: 'TextualBody';
  value: string;
  purpose: Purpose;
  format?: 'text/plain';
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'bookmarking' | 'commenting';
  created: string;
  modified: string;
  generator: { type: 'Software'; name: 'Sakspor' };
  body: TextualBody[];
  target: {
    type: 'SpecificResource';
    source: string;
    selector?: (
      | { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string }
      | { type: 'TextPositionSelector'; start: number; end: number }
    )[];
  };
}

/** The page that an item points at, without its fragment: selectors say where in it. */
const sourceOf = (one: FollowUp): string | undefined => {
  const link = linkOf(one.source?.url);
  return link && addressOf(link);
};

function selectorsOf({ anchor, quote }: FollowUp): Annotation['target']['selector'] {
  if (!anchor) return quote ? [{ type: 'TextQuoteSelector', exact: quote }] : undefined;
  const { exact, prefix, suffix, start } = anchor;
  if (!exact) return undefined;
  return [
    { type: 'TextQuoteSelector', exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) },
    ...(Number.isSafeInteger(start) && start >= 0 ? [{ type: 'TextPositionSelector' as const, start, end: start + exact.length }] : []),
  ];
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** One item; undefined for what points at no page. */
export function annotationOf(one: FollowUp, words: ExportWords): Annotation | undefined {
  const source = sourceOf(one);
  if (!source) return undefined;
  const told = [oneLine(one.title), meetingText(one, words)].filter(Boolean).join('\n');
  const selector = selectorsOf(one);
  const body = (value: string, purpose: Purpose): TextualBody[] =>
    value.trim() ? [{ type: 'TextualBody', value, purpose, ...(purpose === 'tagging' ? {} : { format: 'text/plain' }) }] : [];
  return {
    id: `urn:sakspor:${one.id}`,
    type: 'Annotation',
    motivation: one.note.trim() ? 'commenting' : 'bookmarking',
    created: iso(one.savedAt),
    modified: iso(one.changedAt),
    generator: { type: 'Software', name: 'Sakspor' },
    body: [...body(one.note, 'commenting'), ...one.tags.flatMap(tag => body(oneLine(tag), 'tagging')), ...body(told, 'describing')],
    target: { type: 'SpecificResource', source, ...(selector ? { selector } : {}) },
  };
}

/** The items that point at a page, as the text of one AnnotationCollection with one page. */
export function toAnnotations(list: readonly FollowUp[], words: ExportWords, now: number): string {
  const items = list.flatMap(one => annotationOf(one, words) ?? []);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:sakspor:list',
    type: 'AnnotationCollection',
    label: words.sheet,
    generated: iso(now),
    total: items.length,
    first: { id: 'urn:sakspor:list:1', type: 'AnnotationPage', partOf: 'urn:sakspor:list', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
