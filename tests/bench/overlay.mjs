// The overlay as built, in Chromium: from the click on Sakspor's button to the marks on a page of 600 kB, and what a page
// that is no minutes pays. Time on the processor is the browser's own tale of it, so that other programs count for nothing.
import { serve } from '../../tools/server.mjs';
import { Rounds, say, table } from './figures.mjs';
import { minutesPage, otherPage } from './pages.mjs';
import { openSources } from './sources.mjs';

/** The floor: every text node of the page is looked at once, by a script that is as new to the page as ours. */
const bareWalk = () => {
  const begun = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let letters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) letters += node.data.length;
  return performance.now() - begun + (letters ? 0 : 1);
};

/** The page notes when its first marks are there, and its last; the clock of the whole machine, ms. */
const noteMarks = () => {
  const seen = { count: 0 };
  globalThis.saksporSeen = seen;
  setInterval(() => {
    let count = 0;
    for (const [name, ranges] of CSS.highlights) if (name.startsWith('sakspor-')) count += ranges.size;
    const now = performance.timeOrigin + performance.now();
    if (count && !seen.first) seen.first = now;
    if (count !== seen.count) seen.last = now;
    seen.count = count;
  }, 4);
};

/** A place of the page where words stand and no mark. */
const plainPlace = () => {
  const marked = [...CSS.highlights].filter(([name]) => name.startsWith('sakspor-')).flatMap(([, ranges]) => [...ranges]);
  const holds = node => marked.some(range => range.intersectsNode(node));
  const one = [...document.querySelectorAll('p')].find(p => {
    const { top, bottom } = p.getBoundingClientRect();
    return top > 100 && bottom < innerHeight && !holds(p);
  });
  if (!one) throw new Error('Every paragraph in sight is marked.');
  const { left, top } = one.getBoundingClientRect();
  return { x: left + 30, y: top + 8 };
};

/** @param {{ rounds: number }} how */
export async function benchOverlay({ rounds }) {
  const sources = await openSources();
  const { newProfile, dropProfile, outlineOf, start, until } = await sources.load('tests/e2e/chromium.ts');
  const { longestTask, takenUp, tasksOf, threadOf, traced } = await sources.load('tests/e2e/trace.ts');
  const server = await serve({ minutes: minutesPage(600_000), none: otherPage(600_000) });
  const profile = newProfile();
  const started = await start(profile);
  const { context, browser, control, id } = started;
  const found = new Rounds();

  const opened = async name => {
    const page = await context.newPage();
    await page.goto(`${server.url}/${name}`);
    await page.waitForTimeout(500);
    return page;
  };
  /** The click on the button alone: what finds the tab is not the extension's. @returns when it was asked, ms */
  const ask = async page => {
    await page.bringToFront();
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const { targetId } = targetInfos.find(({ url }) => url === page.url());
    const at = performance.timeOrigin + performance.now();
    await browser.send('Extensions.triggerAction', { id, targetId });
    return at;
  };
  const strength = name =>
    control.evaluate(async to => {
      await chrome.storage.local.set({ settings: { marks: { off: [], strength: to } } });
    }, name);

  try {
    for (let i = 0; i < rounds; i++) {
      // By the clock, nothing else going on.
      const page = await opened('minutes');
      found.add({ 'bare tree walk': await page.evaluate(bareWalk) });
      await page.evaluate(noteMarks);
      const asked = await ask(page);
      const { cases, loose } = await outlineOf(started, page.url());
      await page.waitForTimeout(200);
      const { first, last, count } = await page.evaluate(() => globalThis.saksporSeen);
      found.add({ 'asked, to the first marks': first - asked, 'asked, to the last marks': last - asked });
      const marks = cases.length + cases.flatMap(({ items }) => items).length + loose.length;
      found.add({ 'number of marks': marks, 'number of ranges drawn': count });
      await page.close();

      // The same, with the browser telling what it does.
      const watched = await opened('minutes');
      const reading = await traced(browser, async () => {
        await ask(watched);
        await outlineOf(started, watched.url());
      });
      const { loading, longest } = tasksOf(reading);
      found.add({ 'taking up the reader': loading, 'longest task': longest });
      const script = takenUp(reading, 'reader.js');
      const drawn = () =>
        watched.evaluate(() => [...document.adoptedStyleSheets].map(sheet => [...sheet.cssRules].map(rule => rule.cssText).join()).join());
      const before = await drawn();
      const painting = await traced(browser, async () => {
        await strength(i % 2 ? 'normal' : 'strong');
        await until(drawn, now => now !== before);
        await watched.waitForTimeout(200);
      });
      if ((await drawn()) === before) throw new Error('The marks were not painted anew.');
      found.add({ 'all marks painted anew': longestTask(threadOf(painting, script)) });
      const { x, y } = await watched.evaluate(plainPlace);
      const clicks = await traced(browser, async () => {
        await watched.mouse.click(x, y);
        await watched.waitForTimeout(100);
        await watched.mouse.click(x + 40, y);
        await watched.waitForTimeout(100);
      });
      const [one, two] = threadOf(clicks, script).filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'click');
      found.add({ 'hit test, the first': one.tdur / 1000, 'hit test': two.tdur / 1000 });
      await watched.close();

      // A page that is none.
      const none = await opened('none');
      const gone = await traced(browser, async () => {
        await ask(none);
        await outlineOf(started, none.url());
        await none.waitForTimeout(1200);
      });
      const gate = takenUp(gone, 'content.js');
      if (takenUp(gone, 'reader.js')) throw new Error('The page that is none was read.');
      const later = threadOf(gone, gate).filter(
        ({ name, ts, args }) => name === 'FunctionCall' && ts > gate.ts && args?.data?.url === gate.args.data.url,
      );
      found.add({ 'none: content.js': gate.tdur / 1000, 'none: a later look': Math.max(0, ...later.map(({ tdur }) => tdur)) / 1000 });
      await none.close();
    }
  } finally {
    await context.close();
    await server.close();
    dropProfile(profile);
    await sources.close();
  }
  tell(found, rounds);
}

function tell(found, rounds) {
  const of = name => found.of(name);
  const floor = [of('bare tree walk')];
  table(
    `The overlay as built, on minutes of 600 kB and on as much that is none: medians of ${rounds} rounds in ms; × the bare tree walk`,
    found.names().map(name => ({ name, cells: [of(name)], floor: name.startsWith('number') ? undefined : floor })),
    ['600 kB'],
  );
  const most = (name, figure, limit) => say(`${name} ≤ ${limit} ms`, of(figure) <= limit, `${of(figure).toFixed(2)} ms`);
  console.log('\nTargets');
  most('first marks', 'asked, to the first marks', 100);
  most('no task', 'longest task', 50);
  most('the one that takes up the reader', 'taking up the reader', 50);
  most(`${of('number of marks')} marks painted`, 'all marks painted anew', 5);
  most('hit test', 'hit test', 1);
  most('a page that is none pays', 'none: content.js', 1);
}
