// The main job, done in a real browser: read each page of the demo, save an action, close the browser, open it again,
// find the action in the list, export it. Prints what was done; every step must hold.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './browser.mjs';
import { root } from './root.mjs';
import { DEMO } from './server.mjs';

const OUT = join(root, '.tmp', 'start');

function check(holds, words) {
  if (!holds) throw new Error(`It did not hold: ${words}`);
}

/** Asks the reader in the tab that shows a page, through one of the extension's own pages; `left` where the gate turned the page away. */
export async function outlineOf(control, url, timeout = 60_000) {
  const until = Date.now() + timeout;
  for (;;) {
    const outline = await control.evaluate(async address => {
      for (const tab of await chrome.tabs.query({})) {
        const found = await chrome.tabs.sendMessage(tab.id, { type: 'outline' }, { frameId: 0 }).catch(() => undefined);
        if (found?.url === address) return found;
        // A page that the gate has turned away has no script left: only the background knows of it.
        const told = await chrome.runtime.sendMessage({ type: 'stateOf', tab: tab.id });
        if (!found && told?.value?.url === address && told.value.state === 'none')
          return { state: 'none', left: true, kind: 'none', url: address, cases: [], loose: [] };
      }
      return undefined;
    }, url);
    if (outline && outline.state !== 'reading') return outline;
    if (Date.now() > until) throw new Error(`Sakspor did not answer on ${url}`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

const count = (outline, kind) => [...outline.cases.flatMap(one => one.items), ...outline.loose].filter(item => item.kind === kind).length;

/** Where an action's mark stands in the viewport, scrolled to; beside the page's own links, which a click would follow. */
export const actionPoint = (page, index = 0) =>
  page.evaluate(at => {
    const ranges = [...CSS.highlights.get('sakspor-action-line')].slice(at);
    const range = ranges.find(one => !one.startContainer.parentElement.closest('a[href]')) ?? ranges[0];
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = range.getClientRects()[0];
    return { x: rect.left + Math.min(20, rect.width / 2), y: rect.top + rect.height / 2 };
  }, index);

export async function mainJob(url) {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const how = { profile: join(OUT, 'profile'), extension: join(root, 'dist', 'chrome'), headless: true };
  let saved;
  const first = await launchChromium(how);
  try {
    const control = await first.context.newPage();
    await control.goto(`chrome-extension://${first.id}/options/options.html`);
    const page = await first.context.newPage();
    for (const name of DEMO) {
      const address = `${url}/${name}`;
      await page.goto(address);
      await first.clickToolbar(page);
      const outline = await outlineOf(control, address);
      const marks = await page.evaluate(() => [...CSS.highlights.keys()].filter(key => key.startsWith('sakspor-')).length);
      console.log(
        `${address}\n  ${outline.kind}: ${outline.cases.length} cases, ${count(outline, 'decision')} decisions, ${count(outline, 'action')} actions`,
      );
      if (name.startsWith('none-')) check(outline.state === 'none' && marks === 0, 'nothing is marked on a page that is no minutes');
      else check(outline.state === 'found' && outline.cases.length > 0 && marks > 0, `cases are found and marked on ${name}`);
      if (saved || !count(outline, 'action')) continue;
      saved = [...outline.cases.flatMap(one => one.items)].find(item => item.kind === 'action');
      const point = await actionPoint(page);
      await page.mouse.click(point.x, point.y);
      await page.keyboard.press('s');
      const after = await waitFor(async () => (await outlineOf(control, address)).cases.flatMap(one => one.items).find(item => item.saved));
      check(after, 'the action is saved');
      saved = after;
      const screenshot = join(OUT, 'page.png');
      await page.screenshot({ path: screenshot });
      console.log(`  saved: ${saved.text}\n  screenshot: ${screenshot}`);
    }
  } finally {
    await first.context.close();
  }
  check(saved, 'an action was found and saved');
  const second = await launchChromium(how);
  try {
    const list = await second.context.newPage();
    await list.goto(`chrome-extension://${second.id}/list/list.html`);
    const row = list.locator('.row').first();
    await row.waitFor({ timeout: 10_000 });
    check((await list.locator('.row').count()) === 1, 'the saved action is in the list after a restart of the browser');
    console.log(`after a restart of the browser, in the list: ${await row.locator('.item-title').innerText()}`);
    await list.locator('.menu > button').click();
    await list.locator('.menu .more-formats').click();
    const [download] = await Promise.all([list.waitForEvent('download'), list.locator('.menu [data-format="csv"]').click()]);
    const file = join(OUT, download.suggestedFilename());
    await download.saveAs(file);
    const csv = readFileSync(file, 'utf8');
    check(
      csv.startsWith('\uFEFF') && csv.includes(';') && csv.replace(/""/g, '"').includes(saved.text.slice(0, 60)),
      'the exported file holds the action',
    );
    const screenshot = join(OUT, 'list.png');
    await list.screenshot({ path: screenshot });
    console.log(`exported: ${file}\nscreenshot: ${screenshot}`);
  } finally {
    await second.context.close();
  }
  console.log('Every step held.');
  return 0;
}

async function waitFor(work, timeout = 30_000) {
  const until = Date.now() + timeout;
  for (;;) {
    const value = await work();
    if (value || Date.now() > until) return value;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
