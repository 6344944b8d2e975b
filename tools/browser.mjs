// Finds a browser, installs one where that can be done without asking (Debian, as root), and starts it with Sakspor.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = names => {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (folder && existsSync(path)) return path;
    }
  return undefined;
};

const programFiles = () => [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
const mac = name => `/Applications/${name}.app/Contents/MacOS/${name}`;
const windows = (...parts) => programFiles().map(folder => join(folder, ...parts));

/** Where each family of browsers is, in the order they are tried. */
const CHROMIUMS = [
  {
    names: ['chromium', 'chromium-browser'],
    paths: ['/usr/bin/chromium', '/snap/bin/chromium', mac('Chromium'), ...windows('Chromium', 'Application', 'chrome.exe')],
  },
  {
    names: ['google-chrome-stable', 'google-chrome', 'chrome'],
    paths: ['/opt/google/chrome/chrome', mac('Google Chrome'), ...windows('Google', 'Chrome', 'Application', 'chrome.exe')],
  },
  {
    names: ['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
    paths: ['/opt/microsoft/msedge/msedge', mac('Microsoft Edge'), ...windows('Microsoft', 'Edge', 'Application', 'msedge.exe')],
  },
  { names: ['google-chrome-for-testing', 'chrome-for-testing'], paths: [mac('Google Chrome for Testing')] },
];
const FIREFOXES = [
  { names: ['firefox-esr', 'firefox'], paths: ['/usr/bin/firefox-esr', mac('Firefox'), ...windows('Mozilla Firefox', 'firefox.exe')] },
];

function find(families, chosen) {
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`No browser at ${chosen}, which the environment names.`);
  }
  for (const { names, paths } of families) {
    const found = onPath(names) ?? paths.find(path => existsSync(path));
    if (found) return found;
  }
  return undefined;
}

export const findChromium = () => find(CHROMIUMS, process.env.CHROME_PATH);
export const findFirefox = () => find(FIREFOXES, process.env.FIREFOX_PATH);

const isDebian = () => process.platform === 'linux' && existsSync('/etc/debian_version') && onPath(['apt-get']);
export const isRoot = () => process.getuid?.() === 0;

/** Whether packages can be installed without asking anybody. */
export const canInstall = () => Boolean(isDebian()) && isRoot();

/** Installs Debian's packages of these names; fails where apt does. */
export function aptInstall(...names) {
  console.log(`Installing ${names.join(', ')} with apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = args => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

/** @returns path of a Chromium-based browser; installs Debian's where none is found and that can be done */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (canInstall()) {
    try {
      aptInstall('chromium');
    } catch {
      console.log('Chromium could not be installed with apt.');
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  const how =
    process.platform === 'darwin'
      ? 'Install Chromium or Google Chrome (brew install --cask chromium, or https://www.google.com/chrome/)'
      : process.platform === 'win32'
        ? 'Install Google Chrome or Microsoft Edge (winget install Google.Chrome)'
        : 'Install Chromium (Debian: sudo apt-get install chromium; Ubuntu: sudo snap install chromium; Fedora: sudo dnf install chromium)';
  throw new Error(`No Chromium, Chrome or Edge was found. ${how}, or set CHROME_PATH to the browser's program, and run this again.`);
}

/** @returns path of Firefox, or undefined where there is none and none can be installed without asking */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (!canInstall()) return undefined;
  try {
    aptInstall('firefox-esr');
  } catch {
    console.log('Firefox could not be installed.');
  }
  return findFirefox();
}

/** A display that a window can be opened on. */
export const hasDisplay = () =>
  !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** Branded builds ignore --load-extension since 137; they are asked over the DevTools protocol instead. */
function isBranded(path) {
  // On Windows the program opens a window instead of saying its version.
  if (process.platform === 'win32') return /Google\\Chrome|Microsoft\\Edge/i.test(path);
  const version = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '';
  return /Google Chrome(?! for Testing)|Microsoft Edge/.test(version);
}

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium with the extension in it.
 * @param {{ profile: string, extension: string, headless: boolean, options?: object }} how
 * @returns the Playwright context, the extension's id, and a function that clicks the toolbar button for a page
 */
export async function launchChromium({ profile, extension, headless, options: { args = [], ...options } = {} }) {
  const { chromium } = await import('playwright-core');
  const executablePath = ensureChromium();
  const branded = isBranded(executablePath);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    acceptDownloads: true,
    args: [
      ...(branded ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      '--enable-unsafe-extension-debugging',
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...QUIET,
      ...args,
    ],
    ...(branded ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
    ...options,
  });
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser gave no DevTools session.');
  if (branded) await browser.send('Extensions.loadUnpacked', { path: extension });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const id = new URL(worker.url()).host;
  /** What a click on Sakspor's button in the toolbar does, with the permission that such a click gives. */
  const clickToolbar = async page => {
    await page.bringToFront();
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(target => target.url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}`);
    await browser.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  };
  return { context, browser, id, clickToolbar };
}
