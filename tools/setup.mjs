// What a new clone needs before anything runs: the packages of the lock file. Done already, it takes no time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const MODULES = join(root, 'node_modules');
const MARK = join(MODULES, '.lock-installed');

export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Sakspor needs Node 20.19 or newer; this is ${process.versions.node}.`);
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
  // A work tree can borrow the packages of another: to install here would empty them under its feet.
  if (lstatSync(MODULES, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(MODULES))
    throw new Error(
      `node_modules is a link to ${realpathSync(MODULES)}, which does not hold the packages of package-lock.json. Install there, or remove the link.`,
    );
  console.log('Installing the packages of package-lock.json …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(MARK, lock);
}

/** Runs a step and ends with one line of words where it fails for a reason that the user can mend. */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(process.env.DEBUG ? error : `\n${error.message ?? error}`);
    process.exitCode = 1;
  }
}
