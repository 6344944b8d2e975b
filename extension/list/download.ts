/** Has a file made of items, apart from the page, and hands it to the browser. */
import type { ExportOptions } from '../../lib/export/formats';
import { FORMAT_KINDS, type FormatId, fileName } from '../../lib/export/kinds';
import type { FollowUp } from '../../lib/followup/followup';
import { localToday } from '../ui/format';
import { words } from '../ui/words/index';
import type { Made, Order, Part } from './maker';

/** Items in one message: to copy them takes a few milliseconds, and between two messages the page has its turn. */
const SOME = 500;

const turn = (): Promise<void> => new Promise(done => setTimeout(done));

/** Fails where the format cannot be loaded or made. */
async function fileOf(list: readonly FollowUp[], order: Order): Promise<Blob> {
  const maker = new Worker(new URL('./maker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = new Promise<Blob>((done, fail) => {
      maker.onerror = () => fail(new Error('The maker of files could not be loaded.'));
      maker.onmessage = ({ data }: MessageEvent<Made>) => ('file' in data ? done(data.file) : fail(new Error(data.failed)));
    });
    // It may fail while the items are still on their way.
    answer.catch(() => undefined);
    for (let at = 0; at === 0 || at < list.length; at += SOME) {
      if (at) await turn();
      const part: Part = { items: list.slice(at, at + SOME), ...(at + SOME < list.length ? {} : { order }) };
      maker.postMessage(part);
    }
    return await answer;
  } finally {
    maker.terminate();
  }
}

/** In the interface's language; fails where the format cannot be loaded or made. @returns how many items are in it */
export async function download(id: FormatId, list: readonly FollowUp[], options?: ExportOptions): Promise<number> {
  const kind = FORMAT_KINDS[id];
  const held = list.filter(kind.holds);
  const url = URL.createObjectURL(await fileOf(held, { format: id, language: words.value.code, now: Date.now(), options }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(kind, localToday());
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return held.length;
}
