// The follow-up list as built, in Chromium, filled with as many items as a politician may have after some years.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/root.mjs';
import { Rounds, say, table } from './figures.mjs';
import { timeList } from './inlist.mjs';
import { openSources } from './sources.mjs';

const SIZES = [100, 1000, 10_000];
const FORMATS = ['csv', 'xlsx', 'ics', 'ics-tasks', 'todoist', 'markdown', 'tasklist', 'html', 'json', 'annotations'];
const WORD = 'rostvik';

/** The extension as built, with one page more: the least that a page of an extension can be. */
function withEmptyPage(out) {
  const folder = join(out, 'chrome');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'dist', 'chrome'), folder, { recursive: true });
  writeFileSync(
    join(folder, 'empty.html'),
    '<!doctype html><meta charset="utf-8"><title>Empty</title><search class="search"><input></search><p class="row">One row</p>',
  );
  return folder;
}

/** What the store itself takes, by the browser's own means: everything read, everything written. In ms. */
const bareStore = () =>
  new Promise((done, fail) => {
    const opening = indexedDB.open('sakspor');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      let at = performance.now();
      const reading = database.transaction('followUps').objectStore('followUps').getAll();
      reading.onerror = () => fail(reading.error);
      reading.onsuccess = () => {
        const read = performance.now() - at;
        at = performance.now();
        const writing = database.transaction('followUps', 'readwrite');
        for (const one of reading.result) writing.objectStore('followUps').put(one);
        writing.onerror = () => fail(writing.error);
        writing.oncomplete = () => {
          database.close();
          done({ 'bare getAll of the store': read, 'bare put of all': performance.now() - at });
        };
      };
    };
  });

async function timed(context, url, work) {
  const page = await context.newPage();
  await page.addInitScript(timeList);
  page.on('download', file => file.cancel().catch(() => undefined));
  await page.goto(url);
  await page.waitForFunction(() => globalThis.saksporBench);
  const opened = await page.evaluate(() => globalThis.saksporBench.opened());
  await work?.(page, opened);
  await page.close();
  return opened;
}

/** Its own work after opening is over: what is found out when there is time. */
const settled = page => page.waitForTimeout(1500);

/** How many items the store holds with a status, by its index. */
const withStatus = (control, status) =>
  control.evaluate(
    name =>
      new Promise(done => {
        const opening = indexedDB.open('sakspor');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('followUps').objectStore('followUps').index('status').count(name);
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
    status,
  );

/** @param {{ out: string, rounds: number }} how */
export async function benchList({ out, rounds }) {
  const sources = await openSources();
  const { newProfile, dropProfile, start } = await sources.load('tests/e2e/chromium.ts');
  const { fill } = await sources.load('tests/e2e/listpage.ts');
  const { manyItems } = await sources.load('tests/unit/items.ts');
  const { filtered, localDay, DEFAULT_STATE } = await sources.load('lib/followup/view.ts');
  const { STATUSES } = await sources.load('lib/followup/followup.ts');
  const profile = newProfile();
  const started = await start(profile, { locale: 'nb-NO' }, withEmptyPage(out));
  const { context, control, id } = started;
  const at = path => `chrome-extension://${id}/${path}`;
  const found = new Map(SIZES.map(size => [size, new Rounds()]));
  try {
    for (const size of SIZES) {
      const of = found.get(size);
      const items = manyItems(size);
      const hits = Array.from(WORD, (_, i) => {
        const query = WORD.slice(0, i + 1);
        const list = filtered(items, { ...DEFAULT_STATE, query }, { today: localDay(Date.now()), mine: [], tag: 'nb' });
        return { letter: query.at(-1), count: list.length, ids: list.map(one => one.id) };
      });
      await fill(started, items);
      for (let i = 0; i < rounds; i++) {
        of.add(await control.evaluate(bareStore));
        await timed(context, at('empty.html'), (_, { usable }) => of.add({ 'an empty page of the extension': usable }));
        await timed(context, at('list/list.html#view=deadline'), (_, { rows, usable }) =>
          of.add({ 'opened: first rows drawn': rows, 'opened: a letter in the search': usable }),
        );
      }
      for (let i = 0; i < Math.min(rounds, 3); i++) {
        await timed(context, at('list/list.html#view=deadline'), async page => {
          await page.evaluate(() => globalThis.saksporBench.clear());
          await settled(page);
          const letters = [];
          for (const { letter, count, ids } of hits) {
            letters.push(await page.evaluate(args => globalThis.saksporBench.letter(...args), [letter, count, ids]));
            await page.waitForTimeout(100);
          }
          const most = name => Math.max(...letters.map(one => one[name]));
          of.add({ 'a letter: rows right (slowest)': most('ms'), 'a letter: longest frame': most('longest') });
          await page.evaluate(() => globalThis.saksporBench.clear());
          const { longest, usual } = await page.evaluate(() => globalThis.saksporBench.scroll(2500));
          of.add({ 'scrolled through: longest frame': longest, 'scrolled through: usual frame': usual });
        });
        await timed(context, at('list/list.html#view=table'), async page => {
          await page.evaluate(() => globalThis.saksporBench.clear());
          await settled(page);
          for (const format of FORMATS) {
            const told = await page.evaluate(name => globalThis.saksporBench.exported(name), format);
            if (!told.bytes) throw new Error(`Nothing was exported as ${format}.`);
            of.add({ [`${format}: file made`]: told.ms, [`${format}: longest frame`]: told.longest });
            await page.waitForTimeout(100);
          }
        });
      }
      for (let i = 0; i < Math.min(rounds, 3); i++)
        await timed(context, at('list/list.html#view=table'), async page => {
          await page.evaluate(() => globalThis.saksporBench.clear());
          await settled(page);
          const nth = 1 + (i % 2);
          const told = await page.evaluate(n => globalThis.saksporBench.status(n), nth);
          of.add({ 'status of all: done and shown': told.ms, 'status of all: longest frame': told.longest });
          of.add({ 'all chosen: longest frame': told.choosing });
          const stored = await withStatus(control, STATUSES[nth]);
          if (stored !== size) throw new Error(`${stored} of ${size} items got the status.`);
        });
    }
  } finally {
    await context.close();
    dropProfile(profile);
    await sources.close();
  }
  tell(found, rounds);
}

/** What each figure is compared with. */
function floorOf(name) {
  if (name.startsWith('opened')) return 'an empty page of the extension';
  if (name.startsWith('status of all: done')) return 'bare put of all';
  if (/^bare|empty page|frame$/u.test(name)) return undefined;
  return 'bare getAll of the store';
}

function tell(found, rounds) {
  const names = found.get(SIZES[0]).names();
  const cells = name => SIZES.map(size => found.get(size).of(name));
  table(
    `The list as built, of ${SIZES.join(', ')} items: medians of ${rounds} rounds (3 where it takes long) in ms; × an empty page (opening), × a bare put (status), × a bare getAll (the rest)`,
    names.map(name => ({ name, cells: cells(name), floor: floorOf(name) && cells(floorOf(name)) })),
    SIZES.map(String),
  );
  const most = SIZES.at(-1);
  const of = name => found.get(most).of(name);
  const under = (name, figure, limit) => say(`${name} (${most} items)`, of(figure) < limit, `${of(figure).toFixed(0)} ms`);
  console.log('\nTargets');
  under('list usable in < 300 ms', 'opened: a letter in the search', 300);
  under('no frame blocked > 100 ms by typing', 'a letter: longest frame', 100);
  under('no frame blocked > 100 ms by scrolling', 'scrolled through: longest frame', 100);
}
