/** The list as Web Annotations, checked against what the W3C's model demands of each part. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, toAnnotations } from '../../../lib/export/annotation';
import { FORMATS } from '../../../lib/export/formats';
import { EXPORT_WORDS } from '../../../lib/export/words';
import type { FollowUp } from '../../../lib/followup/followup';
import { hostileList, item, LIST, NOW } from './items';

const { nb } = EXPORT_WORDS;

const object = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const iri = { type: 'string', format: 'iri' };
const time = { type: 'string', format: 'date-time', pattern: 'Z$' };
const words = { type: 'string', minLength: 1 };

/** The musts of https://www.w3.org/TR/annotation-model/ for what is used of it. */
const MODEL = object({
  '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
  id: iri,
  type: { const: 'AnnotationCollection' },
  label: words,
  generated: time,
  total: { type: 'integer', minimum: 0 },
  first: object({
    id: iri,
    type: { const: 'AnnotationPage' },
    partOf: iri,
    startIndex: { const: 0 },
    items: {
      type: 'array',
      items: object({
        id: iri,
        type: { const: 'Annotation' },
        motivation: { enum: ['bookmarking', 'commenting'] },
        created: time,
        modified: time,
        generator: object({ type: { const: 'Software' }, name: words }),
        body: {
          type: 'array',
          items: object(
            {
              type: { const: 'TextualBody' },
              value: words,
              purpose: { enum: ['commenting', 'tagging', 'describing'] },
              format: { const: 'text/plain' },
            },
            ['type', 'value', 'purpose'],
          ),
        },
        target: object(
          {
            type: { const: 'SpecificResource' },
            source: iri,
            selector: {
              type: 'array',
              minItems: 1,
              items: {
                oneOf: [
                  object({ type: { const: 'TextQuoteSelector' }, exact: words, prefix: words, suffix: words }, ['type', 'exact']),
                  object({
                    type: { const: 'TextPositionSelector' },
                    start: { type: 'integer', minimum: 0 },
                    end: { type: 'integer', minimum: 0 },
                  }),
                ],
              },
            },
          },
          ['type', 'source'],
        ),
      }),
    },
  }),
});

const ajv = new Ajv2020();
formats.default(ajv);
ajv.addFormat('iri', { type: 'string', validate: (text: string) => URL.canParse(text) && !/[\s<>"]/u.test(text) });
const valid = ajv.compile(MODEL);

const read = (list: FollowUp[]): Annotation[] => {
  const collection = JSON.parse(toAnnotations(list, nb, NOW)) as { total: number; first: { items: Annotation[] } };
  expect(valid(collection), JSON.stringify(valid.errors)).toBe(true);
  expect(collection.total).toBe(collection.first.items.length);
  return collection.first.items;
};

describe('Web Annotations', () => {
  it('point at the passage by its words and by its place', () => {
    const [one] = read([item()]);
    expect(one?.target).toEqual({
      type: 'SpecificResource',
      source: 'https://fjellsund.example/moter/fsk-2019-02-05',
      selector: [
        { type: 'TextQuoteSelector', exact: 'Kari lager plan.', prefix: 'Vedtak: ', suffix: ' Saken' },
        { type: 'TextPositionSelector', start: 120, end: 136 },
      ],
    });
  });

  it('carry note and tags as bodies, and say what they are for', () => {
    const [one, other] = read([item({ note: 'Purret', tags: ['skole', ''] }), item({ id: 'other000' })]);
    expect(one?.motivation).toBe('commenting');
    expect(one?.body).toEqual([
      { type: 'TextualBody', value: 'Purret', purpose: 'commenting', format: 'text/plain' },
      { type: 'TextualBody', value: 'skole', purpose: 'tagging' },
      { type: 'TextualBody', value: 'Lage plan\nFormannskapet 05.02.2019, sak 12/21', purpose: 'describing', format: 'text/plain' },
    ]);
    expect(other?.motivation).toBe('bookmarking');
  });

  it('are those items that point at a page, as the format says beforehand', () => {
    const list = [...LIST, item({ id: 'reader00', source: { url: 'moz-extension://1/reader.html', title: '' } })];
    const ids = read(list).map(one => one.id);
    expect(ids).toEqual(list.filter(FORMATS.annotations.holds).map(one => `urn:sakspor:${one.id}`));
    expect(ids).not.toContain('urn:sakspor:note0000');
    expect(ids).not.toContain('urn:sakspor:reader00');
  });

  it('point at the whole page where nothing says where in it', () => {
    const { anchor: _, ...bare } = item({ quote: '' });
    expect(read([bare])[0]?.target).toEqual({ type: 'SpecificResource', source: 'https://fjellsund.example/moter/fsk-2019-02-05' });
  });

  it('keep the model and the quote, whatever the words', () => {
    fc.assert(
      fc.property(hostileList, list => {
        const quotes = read(list).map(one => one.target.selector?.[0]);
        expect(quotes).toEqual(
          list.filter(FORMATS.annotations.holds).map(one => (one.quote ? { type: 'TextQuoteSelector', exact: one.quote } : undefined)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
