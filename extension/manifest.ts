/** One manifest for two browsers. Permissions are few, and each has its reason in the README. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import pkg from '../package.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/** Firefox needs an id that stays; it also names the extension's storage. */
export const GECKO_ID = 'sakspor@sakspor.example';

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

export function manifestFor(browser: Browser): ManifestV3Export {
  const common = {
    manifest_version: 3 as const,
    name: '__MSG_name__',
    description: '__MSG_description__',
    version: pkg.version,
    default_locale: 'nb',
    icons,
    action: { default_title: '__MSG_action__', default_icon: icons },
    options_ui: { page: 'options/options.html', open_in_tab: true },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_action__' },
      selection: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_selection__' },
      next: { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_previous__' },
      // Chromium lets an extension suggest four keys: who goes from mark to mark needs both ways, the list has its button.
      list: { ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+L' } } : {}), description: '__MSG_list__' },
    },
  };
  if (browser === 'chrome')
    return {
      ...common,
      minimum_chrome_version: '125',
      permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', 'sidePanel'],
      optional_permissions: ['notifications'],
      optional_host_permissions: ['*://*/*'],
      background: { service_worker: 'background/background.ts', type: 'module' },
      side_panel: { default_path: 'panel/panel.html' },
    } as ManifestV3Export;
  return {
    ...common,
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    // In a private window Firefox would keep the list apart from what is saved: better not there at all.
    incognito: 'not_allowed',
    optional_host_permissions: ['*://*/*'],
    background: { scripts: ['background/background.ts'], type: 'module' },
    sidebar_action: { default_panel: 'panel/panel.html', default_title: '__MSG_name__', default_icon: icons, open_at_install: false },
    browser_specific_settings: {
      gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  } as unknown as ManifestV3Export;
}
