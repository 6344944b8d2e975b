/** When a page has changed: what was read of it holds, moved to where its words stand now, or is to be read again. */
import { describe, expect, it } from 'vitest';
import { heldOver } from '../../extension/content/changed';
import { marksOf } from '../../extension/content/marks';
import type { Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';

const PAGE =
  '<nav><a href="/">Hjem</a> <a href="/nytt">Nyheter</a></nav><div>Klokken er <b>10.15</b></div>' +
  '<main><h1>Møteprotokoll Formannskapet</h1><p>Dato: 14.03.2026</p><p>Til stede: Kari Vik, Ola Nes</p>' +
  '<h2>Sak 1/26 Gangvei</h2><h3>Vedtak</h3><p>Rådmannen utarbeider en plan innen 1. juni 2026.</p>' +
  '<h2>Sak 2/26 Belysning</h2><h3>Vedtak</h3><p>Saken utsettes.</p></main>';

/** What holds of the first page's reading in the second, and what reading the second afresh would give. */
function after(changed: string): { held: Minutes | undefined; afresh: Minutes; first: Minutes } {
  const before = readHtmlFile(PAGE);
  const now = readHtmlFile(changed);
  const first = parse(before);
  const marked = marksOf(first).marks.flatMap(mark => mark.spans);
  return { first, held: heldOver(first, before, now, marked), afresh: parse(now) };
}

it('nothing has changed: the very same minutes hold', () => {
  const { held, first } = after(PAGE);
  expect(held).toBe(first);
});

describe('what was read holds', () => {
  it.each([
    ['a clock beside the minutes', PAGE.replace('10.15', '10.16')],
    ['a menu that grows', PAGE.replace('Nyheter', 'Nyheter og kunngjøringer fra kommunen')],
    ['a menu that goes', PAGE.replace(/<nav>.*<\/nav>/u, '')],
    ['a menu that comes, behind the minutes', `${PAGE}<nav><a href="/kontakt">Kontakt oss</a></nav>`],
    ['the same words in other elements', PAGE.replace('Saken utsettes.', '<span>Saken</span> <i>utsettes.</i>')],
  ])('%s', (_, changed) => {
    const { held, afresh } = after(changed);
    expect(held).toEqual(afresh);
  });
});

describe('it is read again', () => {
  it.each([
    ['a decision in other words', PAGE.replace('Saken utsettes.', 'Saken avvises.')],
    ['a number in a line that is marked', PAGE.replace('1. juni', '8. juni')],
    ["a case's number", PAGE.replace('Sak 2/26', 'Sak 3/26')],
    ['a paragraph more', PAGE.replace('</main>', '<p>Kari Vik sender brev innen 1. mai 2026.</p></main>')],
    ['a line that was struck out', PAGE.replace('Saken utsettes.', '<s>Saken utsettes.</s>')],
    ['a paragraph that is a heading now', PAGE.replace('<p>Saken utsettes.</p>', '<h3>Saken utsettes.</h3>')],
    ['two cases that changed places', PAGE.replace(/(<h2>Sak 1.*?)(<h2>Sak 2.*?)(<\/main>)/u, '$2$1$3')],
  ])('%s', (_, changed) => {
    expect(changed).not.toBe(PAGE);
    expect(after(changed).held).toBeUndefined();
  });
});
