/** The parse and the walk in steps: the whole is the same, and what is shown meanwhile is a true part of it. */
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../lib/minutes';
import { parse, parseSteps } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { finish } from '../../lib/steps';
import { minutesPage, otherPage } from '../bench/pages.mjs';

/** Everything that a parse in steps yields on its way, and the whole. */
function taken(html: string): { soFar: Minutes[]; steps: number; whole: Minutes } {
  const soFar: Minutes[] = [];
  const parsing = parseSteps(readHtmlFile(html));
  for (let steps = 1; ; steps++) {
    const step = parsing.next();
    if (step.done) return { soFar, steps, whole: step.value };
    if (step.value) soFar.push(structuredClone(step.value));
  }
}

describe('minutes of many cases', () => {
  const html = minutesPage(60_000);
  const { soFar, steps, whole } = taken(html);

  it('the steps end with what the parse gives', () => {
    expect(whole).toEqual(parse(readHtmlFile(html)));
    expect(steps).toBeGreaterThan(whole.cases.length);
  });
  it('the first cases are known before the rest is read', () => {
    expect(soFar[0]?.cases).toHaveLength(1);
    expect(soFar.length).toBeGreaterThan(1);
    for (const early of soFar) {
      expect(early.kind).toBe('minutes');
      expect(early.meeting).toEqual(whole.meeting);
    }
  });
  it('what is shown early stays: only what tables say is added to a case', () => {
    for (const early of soFar)
      for (const [i, one] of early.cases.entries()) {
        const later = whole.cases[i];
        expect({ ...one, actions: [] }).toEqual({ ...later, actions: [] });
        expect(later?.actions).toEqual(expect.arrayContaining(one.actions));
      }
  });
});

it('nothing is shown of a page that is no minutes', () => {
  const { soFar, whole } = taken(otherPage(30_000));
  expect(whole.kind).toBe('none');
  expect(soFar).toEqual([]);
});

it('finish gives what the steps return, and passes on what they throw', () => {
  function* three() {
    yield;
    yield;
    return 3;
  }
  expect(finish(three())).toBe(3);
  expect(() =>
    finish(
      (function* broken() {
        yield;
        throw new RangeError('too far');
      })(),
    ),
  ).toThrow('too far');
});
