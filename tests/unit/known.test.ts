/** A document that changed is read again: the same as if it were read for the first time, with less work. */
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../lib/minutes';
import { moved } from '../../lib/moved';
import { parse, parseSteps } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { finish } from '../../lib/steps';
import { KnownCases } from '../../lib/structure/known';
import { minutesPage } from '../bench/pages.mjs';

/** Counts the cases that were read anew: those are kept for the next time. */
class Counted extends KnownCases {
  anew = 0;
  override keep(...kept: Parameters<KnownCases['keep']>): void {
    this.anew++;
    super.keep(...kept);
  }
}

function read(html: string, known: Counted): { minutes: Minutes; anew: number } {
  const before = known.anew;
  const minutes = finish(parseSteps(readHtmlFile(html), known));
  return { minutes, anew: known.anew - before };
}

const html = minutesPage(40_000);
const cases = parse(readHtmlFile(html)).cases.length;
const afresh = (changed: string): Minutes => parse(readHtmlFile(changed));

describe('minutes that are read a second time', () => {
  it('unchanged: no case is read anew', () => {
    const known = new Counted();
    const first = read(html, known);
    const second = read(html, known);
    expect(second.minutes).toEqual(first.minutes);
    expect([first.anew, second.anew]).toEqual([cases, 0]);
  });

  it.each([
    [
      'words in one case',
      html.replace('Innstillingen ble enstemmig vedtatt.', 'Innstillingen ble vedtatt mot 3 stemmer, etter omtale i møtet.'),
    ],
    [
      'a paragraph before the first case',
      html.replace('<h2>PS 1/26', '<p>Møtet ble satt av ordføreren, som ønsket alle velkommen.</p><h2>PS 1/26'),
    ],
    ['a case that is taken out', html.replace(/<h2>PS 3\/26[\s\S]*?(?=<h2>PS 4)/u, '')],
    ['a task in another case', html.replace('</ol>', '<li>Rektor legger fram en oversikt innen 3. mai 2027.</li></ol>')],
  ])('%s: the reading is that of the new state, and the other cases are known', (_, changed) => {
    expect(changed).not.toBe(html);
    const known = new Counted();
    const first = read(html, known);
    const second = read(changed, known);
    expect(second.minutes).toEqual(afresh(changed));
    expect(first.anew).toBe(cases);
    expect(second.anew).toBeLessThanOrEqual(2);
  });

  it('somebody more who was present: all is read anew, because names bear on every case', () => {
    const changed = html.replace('Til stede: ', 'Til stede: Siri Nygård, ');
    const known = new Counted();
    const first = read(html, known);
    const second = read(changed, known);
    expect(second.minutes).toEqual(afresh(changed));
    expect([first.anew, second.anew]).toEqual([cases, cases]);
  });

  it('over and over: what was known before the last reading does not come back', () => {
    const changed = html.replace('Innstillingen ble enstemmig vedtatt.', 'Innstillingen falt mot 3 stemmer.');
    const known = new Counted();
    for (const one of [html, changed, html, changed]) expect(read(one, known).minutes).toEqual(afresh(one));
  });
});

describe('moved', () => {
  it('moves what stands behind a place, at any depth, and leaves what stands before it', () => {
    const found = { start: 4, end: 20, text: 'x', due: { start: 12, end: 18, date: '2027-05-01' }, parts: [{ start: 4, end: 9 }] };
    expect(moved(found, 10, 5)).toEqual({
      start: 4,
      end: 25,
      text: 'x',
      due: { start: 17, end: 23, date: '2027-05-01' },
      parts: [{ start: 4, end: 9 }],
    });
    expect(found.end).toBe(20);
  });
  it('what has not moved is the same', () => {
    const found = { start: 1, end: 2 };
    expect(moved(found, 0, 0)).toBe(found);
  });
  it('a "start" that is no offset is left alone', () => {
    expect(moved({ start: '09:00', end: null, startTime: 3 }, 0, 7)).toEqual({ start: '09:00', end: null, startTime: 3 });
  });
});
