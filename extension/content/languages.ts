/** The languages of pages: the reader knows all of them by sight, and fetches the words of those that it meets. */
import { languageOf } from '../../lib/language/index';
import { isWhole, makeWhole } from '../../lib/language/light';
import { unpacked } from '../../lib/language/packed';
import { languageIn } from '../../lib/parse';
import type { Source } from '../../lib/read/source';
import { ask } from '../platform/ask';
import { world } from './world';

/**
 * Has the words ready that it takes to read a text: of its language, and of those whose words stand in it as well.
 * @throws where nobody answers, as after an update of the extension
 */
export async function learnLanguageOf(source: Source): Promise<void> {
  const code = languageIn(source);
  if (!code) return;
  const missing = [code, ...languageOf(code).relatives].filter(one => !isWhole(languageOf(one)));
  if (!missing.length) return;
  // On the extension's own page they stand ready.
  const wanted = missing.filter(one => !world.saksporLanguages?.[one]);
  if (wanted.length) await ask({ type: 'languages', codes: wanted });
  for (const one of missing) {
    const words = world.saksporLanguages?.[one];
    if (!words) throw new Error(`the words of ${one} did not come`);
    makeWhole(languageOf(one), unpacked(words));
  }
}
