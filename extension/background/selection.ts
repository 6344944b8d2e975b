/** Saving what the parser missed: the selected text, by the menu or by the shortcut. */
import { announce } from '../platform/ask';
import { onSelectionMenu, showSelectionMenu } from '../platform/menus';
import { askPage } from '../platform/messages';
import { interfaceLanguage, onSettings, readSettings, type Settings } from '../platform/settings';
import { injectReader } from '../platform/sites';
import { PAGE_WORDS } from '../ui/words/page/all';
import { UNSAVED_WORDS } from '../ui/words/unsaved/all';
import type { UnsavedWords } from '../ui/words/unsaved/words';

/** How long the page is waited for where it is not read yet, in ms. */
const WAITS = [0, 100, 200, 400, 800, 1600, 3200];

/** Asks the page to save it; a page that is not read yet is read first. What cannot be saved is said, and why. */
export async function saveSelection(tab: number, frame: number): Promise<void> {
  for (const wait of WAITS) {
    if (wait) await new Promise(done => setTimeout(done, wait));
    const outline = await askPage(tab, frame, { type: 'saveSelection' });
    if (outline?.unsaved) return tell(tab, frame, outline.unsaved);
    if (outline && outline.state !== 'reading') return;
    if (!outline && wait === 0 && !(await injectReader(tab, frame))) return tell(tab, 0, 'frame');
  }
}

/** Says it on the page, where that is read; else in the panel, where that is open. */
async function tell(tab: number, frame: number, why: keyof UnsavedWords): Promise<void> {
  const text = UNSAVED_WORDS[interfaceLanguage(await readSettings())][why];
  if (!(await askPage(tab, frame, { type: 'tell', text }))) announce({ type: 'unsaved', text });
}

const name = (settings: Settings): Promise<void> => showSelectionMenu(PAGE_WORDS[interfaceLanguage(settings)].saveSelection);

/** The menu's entry, in the interface's language. */
export const nameSelectionMenu = async (): Promise<void> => name(await readSettings());

/** Begins to listen; called once, as the background wakes. */
export function watchSelections(): void {
  onSelectionMenu((tab, frame) => void saveSelection(tab, frame).catch(() => undefined));
  onSettings(settings => void name(settings));
}
