/** Makes a file of items and hands it to the browser. */
import { type ExportOptions, FORMATS, type FormatId, fileName } from '../../lib/export/formats';
import { exportWordsOf } from '../../lib/export/words';
import type { FollowUp } from '../../lib/followup/followup';
import { localToday } from '../ui/format';
import { words } from '../ui/words/index';

/** In the interface's language; fails where the format cannot be loaded or made. @returns how many items are in it */
export async function download(id: FormatId, list: readonly FollowUp[], options?: ExportOptions): Promise<number> {
  const format = FORMATS[id];
  const held = list.filter(format.holds);
  const content = await format.make(held, exportWordsOf(words.value.exported), Date.now(), options);
  const url = URL.createObjectURL(new Blob([content], { type: format.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(format, localToday());
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return held.length;
}
