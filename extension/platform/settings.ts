/** What the user has chosen, kept in the extension's own storage. */
import { browser } from './browser';

export const INTERFACE_LANGUAGES = ['nb', 'nn', 'sv', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export interface Settings {
  /** "auto" follows the browser. */
  language: InterfaceLanguage | 'auto';
}

const DEFAULTS: Settings = { language: 'auto' };

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  const stored = settings as Partial<Settings> | undefined;
  const known = INTERFACE_LANGUAGES.some(language => language === stored?.language);
  return { ...DEFAULTS, ...(known && stored?.language ? { language: stored.language } : {}) };
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
