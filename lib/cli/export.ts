/** `sakspor export`: what was found in minutes, or what a backup holds, in any of the formats of the list. */
import { writeFile } from 'node:fs/promises';
import { FORMATS, type FormatId } from '../export/formats';
import { EXPORT_WORDS, type ReportBy } from '../export/words';
import type { FollowUp } from '../followup/followup';
import type { LanguageCode } from '../minutes';
import { eachInput } from './input';
import { itemsOf, type Kind } from './items';

export interface ExportRequest {
  format: FormatId;
  /** Language of the file's words; else that of the first item. */
  language: LanguageCode | undefined;
  /** Name of the file; standard output where there is none. */
  output: string | undefined;
  kinds: ReadonlySet<Kind> | undefined;
  by: ReportBy | undefined;
}

/** What a format holds of a list, where it is not everything. */
const HOLDS: Partial<Record<FormatId, string>> = {
  ics: 'what has a date',
  todoist: 'what is still open',
  annotations: 'what points at a page',
};

/**
 * Writes one file of all inputs.
 * @param now milliseconds since 1970
 * @returns the exit code
 */
export async function exportCommand(names: readonly string[], request: ExportRequest, now: number): Promise<number> {
  const format = FORMATS[request.format];
  const found = new Map<string, FollowUp>();
  const held = await eachInput(names, async name => {
    for (const one of await itemsOf(name, request.kinds, now)) if (!found.has(one.id)) found.set(one.id, one);
  });
  const all = [...found.values()];
  const list = all.filter(format.holds);
  if (list.length < all.length)
    console.error(`sakspor: ${all.length - list.length} of ${all.length} left out: ${format.id} holds only ${HOLDS[format.id]}`);
  if (!list.length) {
    if (held) console.error('sakspor: found nothing to export');
    return 1;
  }
  const language = request.language ?? list.find(one => one.language)?.language ?? 'en';
  const content = await format.make(list, EXPORT_WORDS[language], now, request.by ? { by: request.by } : {});
  if (!request.output) {
    if (typeof content !== 'string' && process.stdout.isTTY) {
      console.error(`sakspor: ${format.id} is not for a screen: name a file with --output`);
      return 2;
    }
    process.stdout.write(content);
  } else {
    try {
      await writeFile(request.output, content);
    } catch (error) {
      console.error(`sakspor: ${request.output}: cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
      return 1;
    }
  }
  return held ? 0 : 1;
}
