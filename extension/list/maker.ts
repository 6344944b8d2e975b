/**
 * Makes a file apart from the page that asked for it: a workbook of a long list takes seconds, and the page must not
 * stand still for them. The items come in some messages, the last of which says what is to be made of them.
 */
import { type ExportOptions, FORMATS, type FormatId } from '../../lib/export/formats';
import { EXPORT_WORDS } from '../../lib/export/words';
import type { FollowUp } from '../../lib/followup/followup';
import type { LanguageCode } from '../../lib/minutes';

export interface Order {
  format: FormatId;
  language: LanguageCode;
  /** Milliseconds since 1970. */
  now: number;
  options?: ExportOptions | undefined;
}

/** Some of the items, in the list's order; `order` comes with the last of them. */
export interface Part {
  items: readonly FollowUp[];
  order?: Order;
}

/** The answer: the file, or that it could not be made. */
export type Made = { file: Blob } | { failed: string };

const items: FollowUp[] = [];

async function made({ format, language, now, options }: Order): Promise<Made> {
  try {
    const { make, mediaType } = FORMATS[format];
    return { file: new Blob([await make(items, EXPORT_WORDS[language], now, options)], { type: mediaType }) };
  } catch (error) {
    return { failed: String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Part>) => {
  items.push(...data.items);
  if (data.order) void made(data.order).then(answer => postMessage(answer));
});
