/** How the house is built: who may know whom, and how large a file may grow (see the design). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support';

function filesUnder(folder: string): string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

const LIB = filesUnder('lib');
const EXTENSION = filesUnder('extension');
const ALL = [...LIB, ...EXTENSION];
/** The command line meets the machine: its files, its clock, its standard output. The library behind it does not. */
const isCommandLine = (file: string): boolean => file === 'lib/cli.ts' || file.startsWith('lib/cli/');
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
/** Without comments, so that only what runs is looked at; addresses ("https://…") keep their slashes. */
const codeOf = (file: string): string =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<![:'"`\\/])\/\/.*$/gm, '');

interface Import {
  from: string;
  /** Gone when the program runs. */
  type: boolean;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  for (const match of codeOf(file).matchAll(
    /^(?:import|export)\s+(type\s+)?[^'";]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  ))
    found.push({ from: (match[2] ?? match[3] ?? match[4]) as string, type: Boolean(match[1]) });
  return found;
}

/** The file of ours that an import means; undefined for a package or a style sheet. */
function resolved(file: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const path = join(dirname(file), from);
  return [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx')].find(one => ALL.includes(one));
}

/** Every circle of imports, once, written as a path. */
function circles(): string[] {
  const graph = new Map(ALL.map(file => [file, importsOf(file).flatMap(({ from }) => resolved(file, from) ?? [])]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push([...path.slice(at), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of ALL) walk(file, []);
  return found;
}

/** `file: words` for each place where the pattern stands in the code. */
const uses = (files: string[], pattern: RegExp): string[] =>
  files.flatMap(file => [...codeOf(file).matchAll(new RegExp(pattern.source, 'g'))].map(match => `${file}: ${match[0].trim()}`));

describe('one direction, no circles', () => {
  it('there is something to look at', () => {
    expect(LIB).toContain('lib/parse.ts');
    expect(importsOf('lib/parse.ts').length).toBeGreaterThan(5);
    expect(resolved('lib/parse.ts', './minutes')).toBe('lib/minutes.ts');
  });

  it('no file imports itself by way of others', () => {
    expect(circles()).toEqual([]);
  });

  it('the library knows nothing of the extension', () => {
    const knowing = LIB.filter(file =>
      importsOf(file).some(({ from }) => from.includes('extension') || resolved(file, from)?.startsWith('extension/')),
    );
    expect(knowing).toEqual([]);
  });

  it('the library runs anywhere: Node is met in the command line only', () => {
    expect(LIB.filter(file => !isCommandLine(file) && importsOf(file).some(({ from }) => from.startsWith('node:')))).toEqual([]);
  });

  it('and so are page and browser', () => {
    expect(uses(LIB, /(?<![\w.'"`])(?:document|window|browser|chrome|localStorage|navigator)\.\w+/)).toEqual(
      // `document` is also what parse5 gives: a name of its own in htmlfile.ts.
      [],
    );
  });

  it('reads no clock: the same input gives the same output', () => {
    const pure = LIB.filter(file => !isCommandLine(file));
    expect(uses(pure, /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/)).toEqual([]);
  });

  it('the language data is data: it imports types and nothing else', () => {
    for (const code of ['nb', 'nn', 'sv', 'da', 'fi', 'en'])
      expect(importsOf(`lib/language/${code}.ts`).filter(one => !one.type)).toEqual([]);
  });
});

describe('the extension', () => {
  /** Files that still do, and should not: to be emptied, never to grow. */
  const outside = EXTENSION.filter(file => !file.startsWith('extension/platform/'));

  it('speaks to the browser in its platform folder only', () => {
    expect(uses(outside, /(?<![\w.'"`-])(?:browser|chrome)\.\w+\.\w+/)).toEqual([]);
    expect(outside.filter(file => importsOf(file).some(({ from, type }) => from === 'webextension-polyfill' && !type))).toEqual([]);
  });
});

describe('what is never done', () => {
  it.each([
    ['writing markup into a page', /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write(?:ln)?\(|dangerouslySetInnerHTML/],
    ['running text as code', /(?<![\w.])eval\(|new Function\(/],
    ['clearing the highlights of others', /highlights\.clear\(/],
  ])('%s', (_, pattern) => {
    expect(uses(ALL, pattern)).toEqual([]);
  });
});

describe('a file can be read at one sitting', () => {
  // Aim at 300 lines. The words of a language are exempt: they are a table.
  const isData = (file: string): boolean => /^lib\/language\/(?:nb|nn|sv|da|fi|en)\.ts$|^extension\/(?:_locales|ui\/words)\//.test(file);
  const linesOf = (file: string): number => textOf(file).trimEnd().split('\n').length;

  it('350 lines at most', () => {
    expect(ALL.filter(file => !isData(file) && linesOf(file) > 350).map(file => `${file}: ${linesOf(file)} lines`)).toEqual([]);
  });
});

describe('what others call is explained', () => {
  it('each file says first what it is for', () => {
    const bare = LIB.filter(file => !/^lib\/language\/(?:nb|nn|sv|da|fi|en)\.ts$/.test(file)).filter(
      file => !/^(?:#!.*\n)?\/\*\*/.test(textOf(file)),
    );
    expect(bare).toEqual([]);
  });

  /** Functions that still have none: to be emptied, never to grow. */
  it('every function of the library that is exported has a comment before it', () => {
    const bare = LIB.flatMap(file => {
      const lines = textOf(file).split('\n');
      return lines.flatMap((line, i) => {
        const name = /^export (?:async )?function (\w+)/.exec(line)?.[1];
        return name && !/\*\/\s*$/.test(lines[i - 1] ?? '') ? [`${file}: ${name}`] : [];
      });
    });
    expect(bare).toEqual([]);
  });
});
