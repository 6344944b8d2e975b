#!/usr/bin/env node
// npm run new-page FILE [NAME]: copies a page into tests/pages/NAME and drafts its expected.json from what the parser
// finds in it. The parser is what the page is to test, so a draft is only something to begin with: it is marked as one,
// and the tests fail on it until somebody has read the page, set the draft right, and taken the mark out.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root.mjs';
import { main } from './setup.mjs';

const USAGE = `usage: npm run new-page FILE [NAME]
  FILE  a page of minutes, or one that only looks like it: .html, .htm or .txt, in UTF-8, with invented names only
  NAME  its folder in tests/pages: small letters a–z, digits and hyphens; made from the language and the file's name
        where it is left out`;

const FORMS = { '.html': 'page.html', '.htm': 'page.html', '.txt': 'page.txt' };
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** What was asked for, or an error that says what is wrong with it. */
function asked() {
  let read;
  try {
    read = parseArgs({ allowPositionals: true, options: { pages: { type: 'string', default: join(root, 'tests', 'pages') } } });
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`);
  }
  const { positionals, values } = read;
  if (!positionals.length) throw new Error(`Which page?\n${USAGE}`);
  if (positionals.length > 2) throw new Error(`One page at a time: ${positionals.slice(2).join(' ')} is too much.\n${USAGE}`);
  const [file, name] = positionals;
  if (name !== undefined && !NAME.test(name))
    throw new Error(`"${name}" cannot be a folder's name here: small letters a–z, digits and hyphens.`);
  return { file, name, pages: resolve(values.pages) };
}

/** The page's text and what its copy is called. */
function pageOf(file) {
  const form = FORMS[extname(file).toLowerCase()];
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Error(`${file}: there is no such file.`);
  if (!found.isFile()) throw new Error(`${file} is not a file.`);
  if (!form) throw new Error(`${file}: a page is ${Object.keys(FORMS).join(', ')}; the tests read no other form.`);
  const bytes = readFileSync(file);
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file} is not UTF-8, which the tests read pages as: save it so first.`);
  }
  if (!text.trim()) throw new Error(`${file} is empty.`);
  return { bytes, form, text };
}

/** "nb-moetebok-haugnes": the language first, "none" where the page is no minutes, and the file's name made plain. */
function nameFor(file, { kind, language }) {
  const plain = basename(file, extname(file))
    .toLowerCase()
    .replace(/[æä]/gu, 'ae')
    .replace(/[øö]/gu, 'oe')
    .replace(/å/gu, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const first = kind === 'none' ? 'none' : language;
  const name = plain.startsWith(`${first}-`) ? plain : `${first}-${plain}`;
  if (!NAME.test(name)) throw new Error(`No folder's name can be made from "${basename(file)}": give one.\n${USAGE}`);
  return name;
}

/** What the parser found, in the form of an expected.json (see tests/pages/README.md). */
function draftOf({ language, kind, meeting, cases, decisions, actions }) {
  const { present, absent, next, ...fields } = meeting;
  const names = people => people?.map(({ name }) => name);
  const all = what => [
    ...cases.flatMap(one => one[what].map(found => ({ found, of: one.number ? { case: one.number } : {} }))),
    ...({ decisions, actions }[what] ?? []).map(found => ({ found, of: {} })),
  ];
  return {
    draft: true,
    language,
    kind,
    ...(kind === 'none' ? {} : { meeting: { ...fields, present: names(present), absent: names(absent), next } }),
    cases: cases.map(({ number, title }) => ({ number, title })),
    decisions: all('decisions').map(({ found: { text, outcome }, of }) => ({ ...of, quote: text, outcome })),
    actions: all('actions').map(({ found: { text, responsible, due }, of }) => ({
      ...of,
      quote: text,
      responsible: responsible.map(({ name }) => name),
      ...(due?.date ? { due: due.date } : due ? { duePhrase: due.text } : {}),
    })),
    never: all('proposals').flatMap(({ found: { text, fate } }) => (fate === 'fallen' ? [text] : [])),
  };
}

await main(async () => {
  const { file, name, pages } = asked();
  const { bytes, form, text } = pageOf(file);
  const { runnerImport } = await import('vite');
  const load = async path => (await runnerImport(join(root, 'lib', path))).module;
  const { parse } = await load('parse.ts');
  const source = form === 'page.txt' ? (await load('read/plain.ts')).readPlain(text) : (await load('read/htmlfile.ts')).readHtmlFile(text);
  const minutes = parse(source);
  const folder = join(pages, name ?? nameFor(file, minutes));
  const shown = relative(process.cwd(), folder);
  if (existsSync(folder)) throw new Error(`${shown} is there already, and is not written over: give another name.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, form), bytes);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(draftOf(minutes), null, 2)}\n`);
  console.log(`${shown}/${form} and a draft of its expected.json are made.
It says what the parser found, right or wrong. Read the page, set the draft right as tests/pages/README.md tells, and
take the line "draft": true out: until then the tests fail on it. The names in the page must be invented ones.`);
});
