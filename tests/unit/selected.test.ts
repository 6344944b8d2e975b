/** A stretch that the user marked by hand, read for who is to do it and when. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { selectedAction } from '../../lib/selected';
import { caseHtml, FRONT, page } from '../e2e/minutes';

const BACKGROUND = 'Gangveien er mye brukt. Ola Nes sender et utkast til avtale innen 1. mai 2026. Været var fint.';
const source = readHtmlFile(page(`${FRONT}${caseHtml(1, 'Saken utsettes.')}<h3>Bakgrunn</h3><p>${BACKGROUND}</p>`));
const minutes = parse(source);
const selected = (words: string) => {
  const start = source.text.indexOf(words);
  return selectedAction(source, minutes, { start, end: start + words.length });
};

describe('what was selected', () => {
  it('is an action in its own words, with who and when where they are told', () => {
    const action = selected('Ola Nes sender et utkast til avtale innen 1. mai 2026.');
    expect(action).toMatchObject({
      text: 'Ola Nes sender et utkast til avtale innen 1. mai 2026.',
      responsible: [{ name: 'Ola Nes' }],
      due: { date: '2026-05-01', text: 'innen 1. mai 2026' },
    });
    expect(source.text.slice(action.due?.start, action.due?.end)).toBe('innen 1. mai 2026');
  });

  it('may be more than a sentence: the one that tells the task tells who', () => {
    expect(selected(BACKGROUND)).toMatchObject({ text: BACKGROUND, responsible: [{ name: 'Ola Nes' }], due: { date: '2026-05-01' } });
  });

  it('names nobody and no day where its words tell none', () => {
    const action = selected('Været var fint.');
    expect(action.responsible).toEqual([]);
    expect(action.due).toBeUndefined();
  });

  it('is trimmed of the space around it', () => {
    expect(selected(' Været var fint.').text).toBe('Været var fint.');
  });
});
