// A zip whose bytes depend on nothing but the names and the contents of its files: names in order, one time, one mode, and
// a compressor that is no part of the system.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest that a zip can say. A zip's time has no zone, so it is made of the local clock's. */
const TIME = new Date(1980, 0, 1);
const UNIX = 3;
const MODES = { plain: 0o100644, program: 0o100755 };

/**
 * @param {Map<string, Uint8Array>} files by their path in the zip, parts divided by "/"
 * @returns {Uint8Array} the zip
 */
export function zipOf(files) {
  const names = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  const entries = names.map(name => {
    const bytes = files.get(name);
    const mode = bytes[0] === 0x23 && bytes[1] === 0x21 ? MODES.program : MODES.plain;
    return [name, [bytes, { level: 9, mtime: TIME, os: UNIX, attrs: mode << 16 }]];
  });
  return zipSync(Object.fromEntries(entries));
}

/** All files of a folder, by their path in it. */
export function filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile());
  return new Map(
    entries.map(entry => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}
