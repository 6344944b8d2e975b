/** The list in Markdown, as a report and as tasks; read by cmark-gfm, GitHub's own reader. */
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { toMarkdown, toTaskList } from '../../../lib/export/markdown';
import { oneLine } from '../../../lib/export/text';
import { EXPORT_WORDS } from '../../../lib/export/words';
import type { FollowUp } from '../../../lib/followup/followup';
import { hostileList, item, LIST, NOW } from './items';
import { textReader } from './tools';

const { nb } = EXPORT_WORDS;

describe('the report in Markdown', () => {
  it('tells each item with its deadline, quote, note and link', () => {
    expect(toMarkdown(LIST.slice(0, 1), nb, NOW)).toBe(`# Oppfølging etter frist

Skrevet ut onsdag 20. mars 2019 · 1 åpen, 1 over fristen

## Over fristen (1)

### Svar på interpellasjon om skoleskyss i Ytre Haug

**8. mars 2019** (12 dager over fristen) · Ordføreren · Kommunestyret 31.01.2019, sak 6/19 · Prioritet: høy · skole, Ytre Haug

> Ordføreren svarer skriftlig på de tre spørsmålene innen 8. mars.

**Notat:** Purret på e-post 12. mars.\\
Se <https://fjellsund.example/skoleskyss>

**Spurt:** Alf Røstvik 12.03.2019

[fjellsund.example/moter/fsk-2019-02-05\\#sak-12](<https://fjellsund.example/moter/fsk-2019-02-05#sak-12:~:text=Kari%20lager%20plan.>)

---

Sakspor · sitatene er ordrett fra møtebøkene
`);
  });

  it.each([
    ['deadline', ['Over fristen (1)', 'Denne uken (1)', 'Denne måneden (1)', 'Senere (3)', 'Uten dato (2)', 'Ferdig eller droppet (2)']],
    ['meeting', ['Formannskapet 5. februar 2019 (8)', 'Kommunestyret 31. januar 2019 (1)', 'Uten møte (1)']],
    ['case', ['Ny gangvei (21/1234) (8)', 'Interpellasjoner (1)', 'Uten sak (1)']],
    ['responsible', ['Kari Vik (8)', 'Ola (8)', 'Ordføreren (1)', 'Uten ansvarlig (1)']],
  ] as const)('is grouped by %s', (by, headings) => {
    const text = toMarkdown(LIST, nb, NOW, by);
    expect([...text.matchAll(/^## (.*)$/gmu)].map(match => match[1])).toEqual(headings);
  });
});

describe('the task list', () => {
  it('is a task a line, ticked where nothing more is expected', () => {
    expect(toTaskList([LIST[0], LIST[7], LIST[8]] as FollowUp[], nb, NOW)).toBe(`# Oppfølging etter frist

## Over fristen

- [ ] Svar på interpellasjon om skoleskyss i Ytre Haug · Ordføreren · 8. mars 2019 (12 dager over fristen) · [Kommunestyret 31.01.2019, sak 6/19](<https://fjellsund.example/moter/fsk-2019-02-05#sak-12:~:text=Kari%20lager%20plan.>)

## Ferdig eller droppet

- [x] Befaring · Kari Vik, Ola (?) · 1. juni 2019 · [Formannskapet 05.02.2019, sak 12/21](<https://fjellsund.example/moter/fsk-2019-02-05#sak-12:~:text=Kari%20lager%20plan.>)
- [x] ~~Ny logo~~ · Kari Vik, Ola (?) · [Formannskapet 05.02.2019, sak 12/21](<https://fjellsund.example/moter/fsk-2019-02-05#sak-12:~:text=Kari%20lager%20plan.>)
`);
  });
});

const cmark = textReader('cmark-gfm', ['--unsafe', '-e', 'table', '-e', 'strikethrough', '-e', 'tasklist', '-t', 'html']);

type Element = DefaultTreeAdapterMap['element'];
const isElement = (node: DefaultTreeAdapterMap['node']): node is Element => 'tagName' in node;

/** Every element of the HTML that a reader makes of it, in order. */
function elements(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterMap['node']): void => {
    if (isElement(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return found;
}
const textOf = (node: DefaultTreeAdapterMap['node']): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (one: Element, name: string): string => one.attrs.find(each => each.name === name)?.value ?? '';

describe.skipIf(!cmark)('read by cmark-gfm (skipped where it is not installed)', () => {
  const read = (markdown: string): Element[] => elements(cmark?.(markdown) ?? '');

  it('a note keeps its line breaks, its paragraphs and its links', () => {
    const found = read(toMarkdown([item({ note: 'en\nto\n\n- tre\n# fire https://x.example/a_b.' })], nb, NOW));
    expect(found.filter(one => one.tagName === 'br')).toHaveLength(2);
    expect(found.filter(one => one.tagName === 'ul' || one.tagName === 'h1')).toHaveLength(1);
    expect(found.filter(one => one.tagName === 'a').map(textOf)).toContain('https://x.example/a_b');
  });

  it.each([
    ['report', toMarkdown, ['h1', 'h2', 'h3', 'p', 'strong', 'blockquote', 'br', 'a', 'hr']],
    ['task list', toTaskList, ['h1', 'h2', 'ul', 'li', 'input', 'del', 'a']],
  ] as const)('hostile words stay words in the %s', (_, make, allowed) => {
    fc.assert(
      fc.property(hostileList, list => {
        const found = read(make(list, nb, NOW));
        for (const one of found) {
          expect(allowed as readonly string[]).toContain(one.tagName);
          if (one.tagName === 'a') expect(attribute(one, 'href')).toMatch(/^(?:https?|file):\/\//u);
          else for (const { name } of one.attrs) expect(['type', 'checked', 'disabled', 'class']).toContain(name);
        }
        expect(found.filter(one => one.tagName === (make === toMarkdown ? 'h3' : 'li'))).toHaveLength(list.length);
        const titles = make === toMarkdown ? found.filter(one => one.tagName === 'h3').map(textOf) : [];
        for (const title of titles) expect(list.map(one => oneLine(one.title) || nb.kind[one.kind]).map(visible)).toContain(visible(title));
        if (make === toMarkdown) {
          const quotes = found.filter(one => one.tagName === 'blockquote').map(one => visible(textOf(one)));
          expect(quotes.sort()).toEqual(
            list
              .map(one => visible(one.quote))
              .filter(Boolean)
              .sort(),
          );
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** What is seen of words: letters and signs, without white space and what nobody sees. */
const visible = (text: string): string => oneLine(text).replace(/[\s\uFEFF]+/gu, '');
