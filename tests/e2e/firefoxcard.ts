/**
 * What Sakspor shows over a page in Firefox, for the tests: its shadow root is closed to the page, but the protocol that
 * drives the browser names it. The extension is as built; all that is done in it is done by mouse and keyboard.
 */
import type { Page } from 'puppeteer-core';
import { until } from './chromium';
import { send } from './firefoxcontrol';

interface Host {
  shadowRoot?: { sharedId: string };
}

/** Asks a function of the overlay's root; undefined where nothing is shown. What it gives back must be plain data. */
export async function inOverlay<T>(page: Page, ask: (root: ShadowRoot, ...args: string[]) => T, ...args: string[]): Promise<T | undefined> {
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const call = async (functionDeclaration: string, ...given: object[]) => {
    const params = { functionDeclaration, arguments: given, target, awaitPromise: false };
    const { result } = await send(page.browser(), 'script.callFunction', params);
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result?.value;
  };
  const root = ((await call("() => document.querySelector('sakspor-card')")) as Host | undefined)?.shadowRoot;
  if (!root) return undefined;
  const told = await call(
    `(root, ...args) => JSON.stringify((${String(ask)})(root, ...args))`,
    { sharedId: root.sharedId },
    ...args.map(value => ({ type: 'string', value })),
  );
  return told === undefined ? undefined : (JSON.parse(told as string) as T);
}

/** All the words that the overlay shows in what a selector finds. */
export const wordsIn = async (page: Page, selector: string): Promise<string> =>
  (await inOverlay(
    page,
    (root, css) => [...root.querySelectorAll<HTMLElement>(css)].map(one => one.innerText.trim()).join(' '),
    selector,
  )) ?? '';

/** Clicks in the overlay on what a selector finds, the first that has these words; waits until it is there. */
export async function clickIn(page: Page, selector: string, words = ''): Promise<void> {
  const point = await until(
    () =>
      inOverlay(
        page,
        (root, css, text) => {
          const one = [...root.querySelectorAll<HTMLElement>(css)].find(({ textContent }) => textContent.includes(text));
          one?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const box = one?.getBoundingClientRect();
          return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        },
        selector,
        words,
      ),
    found => found !== undefined,
  );
  if (!point) throw new Error(`Nothing with the words «${words}» is shown over the page at ${selector}.`);
  await page.mouse.click(point.x, point.y);
}

/** Writes in a field of the card, in place of what stands there. @param label as it stands beside it */
export async function fillIn(page: Page, label: string, words: string): Promise<void> {
  await clickIn(page, '.edit label .label', label);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}

/** What stands in the card's fields, by their labels. */
export const fieldsOf = async (page: Page): Promise<Record<string, string>> =>
  (await inOverlay(page, root =>
    Object.fromEntries(
      [...root.querySelectorAll('.edit label')].map(label => [
        label.querySelector('.label')?.textContent ?? '',
        label.querySelector<HTMLInputElement>('.field')?.value ?? '',
      ]),
    ),
  )) ?? {};

/** Clicks on the mark of an action that covers these words. */
export async function clickMark(page: Page, words: string): Promise<void> {
  const point = await until(
    () =>
      page.evaluate(text => {
        const ranges = [...(CSS.highlights.get('sakspor-action-line') ?? [])] as Range[];
        const range = ranges.find(one => one.toString().includes(text));
        range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rect = range?.getClientRects()[0];
        return rect && { x: rect.left + Math.min(20, rect.width / 2), y: rect.top + rect.height / 2 };
      }, words),
    found => found !== undefined,
  );
  if (!point) throw new Error(`No mark covers «${words}».`);
  await page.mouse.click(point.x, point.y);
}
