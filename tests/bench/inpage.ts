/** What the bench times inside a real page: our own steps, the floor they are compared with, and two well-known readers. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { pageTree } from '../../extension/content/dom';
import { marksOf } from '../../extension/content/marks';
import { Painter } from '../../extension/content/paint';
import { Places } from '../../extension/content/where';
import { wordsOf } from '../../extension/content/words';
import { DEFAULT_MARKS } from '../../extension/platform/marks';
import { mayBeMinutes } from '../../lib/gate';
import { parse, parseSteps } from '../../lib/parse';
import { readHtml } from '../../lib/read/html';

/** What the gate is shown at first, as in extension/content/looks.ts. */
const GATE_LETTERS = 20_000;

const timed = <T>(work: () => T): [ms: number, result: T] => {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
};

/** The floor: every text node of the page is looked at once. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let letters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) letters += (node as Text).data.length;
  return letters;
}

/** The gate as the content script runs it, and what it says of the page. */
function gate(): { ms: number; passed: boolean } {
  const [ms, passed] = timed(() => mayBeMinutes(wordsOf(document.body, GATE_LETTERS)));
  return { ms, passed };
}

/** One round: each candidate once, in milliseconds. */
function round(others: boolean): Record<string, number> {
  const [walked] = timed(walk);
  const { ms: gated } = gate();
  const [read, source] = timed(() => readHtml<Node>(document.body, pageTree().tree, { uri: location.href, title: document.title }));
  const [parsed, minutes] = timed(() => parse(source));
  let longest = 0;
  const steps = parseSteps(source);
  for (;;) {
    const [ms, step] = timed(() => steps.next());
    longest = Math.max(longest, ms);
    if (step.done) break;
  }
  const [marking, { marks, looks }] = timed(() => marksOf(minutes));
  const painter = new Painter();
  painter.start(source, 'light', [], DEFAULT_MARKS);
  const [painting] = timed(() => {
    for (const [look, spans] of looks) painter.show(look, spans);
  });
  const places = new Places(source, marks, mark => mark.seen);
  const [hit] = timed(() => places.at(200, 200, new Set()));
  painter.stop();
  const found: Record<string, number> = {
    'tree walk': walked,
    gate: gated,
    read,
    parse: parsed,
    'longest step': longest,
    marks: marking,
    'paint marks': painting,
    'hit test': hit,
    'number of marks': marks.length,
  };
  if (others) {
    const forReadability = document.cloneNode(true) as Document;
    [found.Readability] = timed(() => new Readability(forReadability).parse());
    const forDefuddle = document.cloneNode(true) as Document;
    [found.Defuddle] = timed(() => new Defuddle(forDefuddle, { url: location.href }).parse());
  }
  return found;
}

Object.assign(globalThis, { saksporBench: { gate, round } });
