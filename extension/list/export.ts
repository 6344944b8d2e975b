/** Writes the list to a file that the browser downloads. */
import { type ExportOptions, FORMATS, type FormatId, fileName } from '../../lib/export/formats';
import { EXPORT_WORDS } from '../../lib/export/words';
import type { FollowUp } from '../../lib/followup/followup';
import { localToday } from '../ui/format';
import { WORDS } from '../ui/words/index';
import type { Words } from '../ui/words/words';

export type Format = FormatId;

/** Bytes or text of the file, in the interface's language. */
export async function contentOf(format: Format, list: readonly FollowUp[], words: Words, options?: ExportOptions): Promise<BlobPart> {
  const language = (Object.keys(WORDS) as (keyof typeof WORDS)[]).find(code => WORDS[code] === words) ?? 'en';
  return FORMATS[format].make(list, EXPORT_WORDS[language], Date.now(), options);
}

/** Makes the file and hands it to the browser; fails where its format cannot be loaded or made. */
export async function download(format: Format, list: readonly FollowUp[], words: Words, options?: ExportOptions): Promise<void> {
  const content = await contentOf(format, list, words, options);
  const url = URL.createObjectURL(new Blob([content], { type: FORMATS[format].mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(FORMATS[format], localToday());
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
