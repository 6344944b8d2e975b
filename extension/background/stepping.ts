/** The shortcuts that go from mark to mark: asked of the frame of the tab that holds minutes; a page that is not read yet is read first. */
import { askPage } from '../platform/messages';
import { framesWithReader, injectReader } from '../platform/sites';

/** How long the page is waited for where it is not read yet, in ms. */
const WAITS = [0, 100, 200, 400, 800, 1600, 3200];

/** @param by to the next mark, or to the one before */
export async function stepInTab(tab: number, by: 1 | -1): Promise<void> {
  for (const wait of WAITS) {
    if (wait) await new Promise(done => setTimeout(done, wait));
    const frames = await framesWithReader(tab);
    if (!frames.length && wait === 0 && !(await injectReader(tab))) return;
    const outlines = await Promise.all(frames.map(async frame => ({ frame, outline: await askPage(tab, frame, { type: 'outline' }) })));
    const found = outlines.find(({ outline }) => outline?.state === 'found');
    if (found) {
      await askPage(tab, found.frame, { type: 'step', by });
      return;
    }
    if (outlines.length && outlines.every(({ outline }) => outline?.state !== 'reading')) return;
  }
}
