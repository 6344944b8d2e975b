/** What the user has chosen, kept in the extension's own storage. */
import { browser } from './browser';
import { DEFAULT_MARKS, type MarkSettings, marksIn } from './marks';

export const INTERFACE_LANGUAGES = ['nb', 'nn', 'sv', 'da', 'fi', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export interface Settings {
  /** "auto" follows the browser. */
  language: InterfaceLanguage | 'auto';
  /** Names, roles and committees that the user goes by. */
  mine: string[];
  marks: MarkSettings;
  /** A button beside selected text. */
  offer: boolean;
}

export const DEFAULTS: Settings = { language: 'auto', mine: [], marks: DEFAULT_MARKS, offer: true };

/** More than anybody is; what was stored by another program is cut to it. */
const MOST_NAMES = 50;
const LONGEST_NAME = 200;

/** What can stand in `mine`: each name once, without what surrounds it. */
export const namesIn = (written: readonly unknown[]): string[] =>
  [...new Set(written.filter(name => typeof name === 'string').map(name => name.trim().slice(0, LONGEST_NAME)))]
    .filter(Boolean)
    .slice(0, MOST_NAMES);

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  const stored = settings as Partial<Settings> | undefined;
  const known = INTERFACE_LANGUAGES.some(language => language === stored?.language);
  return {
    ...DEFAULTS,
    ...(known && stored?.language ? { language: stored.language } : {}),
    ...(Array.isArray(stored?.mine) ? { mine: namesIn(stored.mine) } : {}),
    marks: marksIn(stored?.marks ?? {}),
    ...(stored?.offer === false ? { offer: false } : {}),
  };
}

export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

/** Hears changes made in any part of the extension; returns what ends it. */
export function onSettings(hear: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'settings' in changes) readSettings().then(hear);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The interface's language: chosen, else the browser's nearest. */
export function interfaceLanguage(settings: Settings): InterfaceLanguage {
  if (settings.language !== 'auto') return settings.language;
  for (const tag of [browser.i18n.getUILanguage(), ...navigator.languages]) {
    const code = tag.toLowerCase().split('-')[0] ?? '';
    if (code === 'no') return 'nb';
    const known = INTERFACE_LANGUAGES.find(language => language === code);
    if (known) return known;
  }
  return 'en';
}
