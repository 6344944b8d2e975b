// Programs that read the exports back in the tests, by other people than those whose libraries wrote them. Installed
// where that can be done without asking (Debian, as root); the tests of one that is not there are skipped.
import { spawnSync } from 'node:child_process';
import { aptInstall, canInstall } from './browser.mjs';

const READERS = [
  { name: 'python3-icalendar', there: ['/usr/bin/python3', '-c', 'import icalendar'] },
  { name: 'python3-openpyxl', there: ['/usr/bin/python3', '-c', 'import openpyxl'] },
  { name: 'cmark-gfm', there: ['cmark-gfm', '--version'] },
];

const missing = () => READERS.filter(({ there: [command, ...args] }) => spawnSync(command, args).status !== 0).map(({ name }) => name);

/** @returns names of the packages that are not there, after what can be installed has been */
export function ensureReaders() {
  const wanted = missing();
  if (wanted.length && canInstall()) {
    try {
      aptInstall(...wanted);
    } catch {
      console.log(`${wanted.join(', ')} could not be installed with apt.`);
    }
  }
  return missing();
}
