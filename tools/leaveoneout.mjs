#!/usr/bin/env node
// How much of a score rests on words that only one document has: each document is read with the languages as they would
// be had nobody seen it, and scored again.
//
//   node tools/leaveoneout.mjs FOLDER SCORE [--form html|txt] [--verbose]
//
// FOLDER  documents (NAME.html, NAME.txt), each with what is to be found in it (NAME.gold.json)
// SCORE   a program that is given FOLDER, reads parsed documents a line each from standard input, and prints its figures
//
// A phrase of the languages that occurs in one document (in either form) and in no other is switched off while that
// document is read. What any text of the language has stays: small words, names of months and days, and how dates go.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root.mjs';
import { main } from './setup.mjs';

const USAGE = 'usage: node tools/leaveoneout.mjs FOLDER SCORE [--form html|txt] [--verbose]';

/** Fields of a language that are grammar and no vocabulary: what somebody who never saw a page of minutes would write. */
const KEPT = new Set([
  ...['code', 'name', 'relatives', 'common', 'starters', 'ties', 'and', 'articles', 'within', 'possessives', 'agents', 'abbreviations'],
  ...['closingAbbreviations', 'joins', 'clauses', 'foreignLetters', 'months', 'capitals', 'weekdays', 'seasons', 'ordinals', 'infinitive'],
  ...['present', 'personal', 'passive', 'parties'].map(field => `tasks.${field}`),
]);

/** Each list of phrases of a language with the name of its place: "parts.decision". */
function* listsOf(value, path = '') {
  if (KEPT.has(path) || (KEPT.has(path.split('.').at(-1)) && !path.startsWith('fields.'))) return;
  if (Array.isArray(value)) yield { path, list: value };
  else if (typeof value === 'object' && value)
    for (const [key, child] of Object.entries(value)) yield* listsOf(child, path ? `${path}.${key}` : key);
}

/** The fixed words of a phrase, all of which a text must hold to use it. */
const fixedOf = phrase =>
  phrase
    .split('{who}')
    .map(part => part.trim())
    .filter(Boolean);

await main(async () => {
  let given;
  try {
    given = parseArgs({
      allowPositionals: true,
      options: { form: { type: 'string', default: 'html' }, verbose: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`);
  }
  const { values, positionals } = given;
  const [folder, score] = positionals;
  if (!score || positionals.length > 2 || !['html', 'txt'].includes(values.form)) throw new Error(USAGE);
  const names = readdirSync(folder)
    .filter(file => file.endsWith('.gold.json'))
    .map(file => basename(file, '.gold.json'));
  if (!names.length) throw new Error(`${folder} has no document with a NAME.gold.json.`);

  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    /** The parser and its languages, loaded anew: nothing that it keeps is left from the document before. */
    const load = async () => {
      server.environments.ssr.moduleGraph.invalidateAll();
      const module = path => server.ssrLoadModule(`/lib/${path}.ts`);
      const { LANGUAGES } = await module('language/index');
      return { LANGUAGES, module };
    };
    const first = await load();
    const { Matcher } = await first.module('language/matcher');
    const readers = { html: (await first.module('read/htmlfile')).readHtmlFile, txt: (await first.module('read/plain')).readPlain };
    const sourceOf = (name, form) => {
      const file = join(folder, `${name}.${form}`);
      const text = readFileSync(file, { encoding: 'utf8', flag: 'r' });
      return { ...readers[form](text), uri: file };
    };
    const exists = (name, form) => readdirSync(folder).includes(`${name}.${form}`);
    const documents = names.filter(name => exists(name, values.form));

    /** In which documents, either form, a phrase occurs: up to two, for more make no difference. */
    const phrases = [...new Set(first.LANGUAGES.flatMap(language => [...listsOf(language)].flatMap(({ list }) => list.flatMap(fixedOf))))];
    const holders = new Map(phrases.map(phrase => [phrase, new Set()]));
    const matchers = new Map(phrases.map(phrase => [phrase, new Matcher([phrase])]));
    for (const name of names)
      for (const form of ['html', 'txt'].filter(form => exists(name, form))) {
        const { text } = sourceOf(name, form);
        // Some lines at a time: the words of a short text are cut once for all phrases.
        for (const line of text.match(/[\s\S]{1,3000}(?:\n|$)|[\s\S]{1,3000}/gu) ?? [])
          for (const [phrase, matcher] of matchers) if (!holders.get(phrase).has(name) && matcher.test(line)) holders.get(phrase).add(name);
      }
    const onlyIn = (phrase, name) => fixedOf(phrase).some(part => holders.get(part)?.size === 1 && holders.get(part).has(name));

    const parsed = async leaveOut => {
      const lines = [];
      let dropped = 0;
      let whole;
      for (const name of documents) {
        const loaded = leaveOut || !whole ? await load() : whole;
        whole = loaded;
        if (leaveOut)
          for (const language of loaded.LANGUAGES)
            for (const { path, list } of listsOf(language)) {
              const left = list.filter(phrase => !onlyIn(phrase, name));
              dropped += list.length - left.length;
              if (values.verbose && left.length < list.length)
                console.error(`${name}: ${language.code} ${path}: ${list.filter(phrase => !left.includes(phrase)).join(' · ')}`);
              list.splice(0, list.length, ...left);
            }
        const { parse } = await loaded.module('parse');
        lines.push(JSON.stringify(parse(sourceOf(name, values.form))));
      }
      return { lines, dropped };
    };

    /** The figures that the score program prints, without its line for each document. */
    const scored = lines => {
      const { stdout, stderr, error } = spawnSync(process.execPath, [score, folder], {
        input: lines.join('\n'),
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
      if (error || !stdout) throw new Error(`${score} gave no figures. ${stderr ?? error}`);
      return stdout
        .split('\n')
        .filter(line => line.trim() && !names.some(name => line.startsWith(name)))
        .join('\n');
    };
    const full = await parsed(false);
    const left = await parsed(true);
    console.log(`${documents.length} documents, ${values.form}, with all words\n${scored(full.lines)}\n`);
    console.log(
      `Each without the phrases that only it has (${(left.dropped / documents.length).toFixed(0)} on average)\n${scored(left.lines)}`,
    );
  } finally {
    await server.close();
  }
});
