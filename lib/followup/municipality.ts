/** Whose minutes they are: from the page's host, and from the name as the page writes it. */
import { MUNICIPALITY_WORDS, type MunicipalityWords } from '../language/municipalities';
import type { LanguageCode } from '../minutes';
import { fold, foldName, foldTwice } from './fold';
import { onceForText } from './once';

/** What is known of a page when the question is asked. */
export interface Page {
  url?: string | undefined;
  /** Where a name is trusted at once: the page's title, the meeting's title and body. */
  titles: readonly (string | undefined)[];
  /** The meeting's body. */
  body?: string | undefined;
  /** The page's own text; only its beginning is read. */
  text?: string | undefined;
  language?: LanguageCode | undefined;
}

const HEAD = 4000;
const ALL = Object.values(MUNICIPALITY_WORDS);

/**
 * The municipality's name, without "kommune" where that is sure to be no part of it: "Fjordvåg", "Kristianstads kommun".
 * Undefined where neither host nor page tells. The host alone has no å or ø: where the page has the name, its letters count.
 */
export function municipalityOf(page: Page): string | undefined {
  const words = page.language ? [MUNICIPALITY_WORDS[page.language]] : ALL;
  const host = hostOf(page.url);
  const sure = host && nameInHost(host, ALL, 'hosts');
  const maybe = sure || (host && nameInHost(host, ALL, 'anybodysHosts'));
  const titles = page.titles.filter(title => title !== undefined).join('\n');
  const head = page.text?.slice(0, HEAD) ?? '';
  const written = [...writtenIn(titles, words), ...writtenIn(head, words)];
  if (maybe) {
    const whole = written.map(name => agreed(name, maybe)).find(name => name !== undefined);
    const name = whole ?? (sure || written.length ? spelledOut(`${titles}\n${head}`, maybe) : undefined);
    if (name) return name;
    if (sure) return shownHost(sure);
  }
  const titled = writtenIn(titles, words)[0];
  const told = titled ?? often(writtenIn(head, words));
  if (told) return shown(told);
  const body = fold(page.body ?? '');
  return maybe && words.some(one => one.bodies.some(part => body.includes(part)))
    ? (spelledOut(`${titles}\n${head}`, maybe) ?? shownHost(maybe))
    : undefined;
}

/** For comparing: the same for "Fjordvåg", "Fjordvag kommune" and "FJORDVAAG". */
export const municipalityKey = onceForText((name: string): string => {
  const words = foldName(name).split(' ');
  while (words.length > 1 && AFTER.has(words.at(-1) as string)) words.pop();
  const key = words.join('');
  return key.length > 4 && key.endsWith('s') ? key.slice(0, -1) : key;
});

const AFTER = new Set(ALL.flatMap(words => words.after.map(foldName)));

function hostOf(url: string | undefined): string | undefined {
  try {
    const { protocol, hostname } = new URL(url ?? '');
    // A host in Unicode reaches us in an ASCII form that says nothing of the name.
    return /^https?:$/u.test(protocol) && !hostname.includes('xn--') ? hostname.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

const isName = (label: string): boolean => /^[a-z][a-z-]{1,40}$/u.test(label) && !/^(?:www\d?|web|m)$/u.test(label);

/** The label that the star stands for: "fjordvag" in "innsyn.fjordvag.kommune.no". */
function nameInHost(host: string, words: readonly MunicipalityWords[], kind: 'hosts' | 'anybodysHosts'): string | undefined {
  for (const pattern of words.flatMap(one => one[kind])) {
    const ending = pattern.slice(1);
    if (!host.endsWith(ending)) continue;
    const label = host.slice(0, -ending.length).split('.').at(-1) ?? '';
    if (isName(label)) return label;
  }
  return undefined;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const shownHost = (label: string): string => label.split('-').map(capital).join('-');

/** A name as the page writes it, the word after it, and how its genitive is made. */
interface Written {
  name: string;
  word: string;
  genitive: string;
}

const patterns = new Map<MunicipalityWords, RegExp>();
const NAME = String.raw`\p{Lu}[\p{L}]*(?:[-–]\p{L}+)*`;
const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replaceAll(' ', String.raw`\s+`))
    .join('|');

function patternOf(words: MunicipalityWords): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const first = alternatives(words.firstWords);
  const name = `(?:(?:${first})\\s+)?${NAME}`;
  const before = words.before.length ? `|(?<=(?<!\\p{L})(?:${alternatives(words.before)})\\s+)(?<late>${NAME})` : '';
  // Only the name must begin with a capital: the words around it are written in any way.
  const made = new RegExp(`(?<![\\p{L}-])(?:(?<early>${name})\\s+(?<word>${alternatives(words.after)})(?!\\p{L})${before})`, 'giu');
  patterns.set(words, made);
  return made;
}

function writtenIn(text: string, words: readonly MunicipalityWords[]): Written[] {
  const found: Written[] = [];
  for (const one of new Set(words)) {
    const starts = text.matchAll(patternOf(one));
    for (const { groups } of starts) {
      const name = (groups?.early ?? groups?.late ?? '').replace(/\s+/gu, ' ');
      if (!/^\p{Lu}/u.test(name) || !/^\p{Lu}/u.test(name.split(' ').at(-1) as string)) continue;
      if (name.length < 2 || one.notNames.includes(name.toLowerCase())) continue;
      found.push({ name: spelled(name), word: (groups?.word ?? '').toLowerCase(), genitive: groups?.early ? one.genitive : '' });
    }
  }
  return found;
}

/** "INDRE HAUG" as it is written in running text. */
const spelled = (name: string): string =>
  name === name.toUpperCase() && name.length > 2 ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase()) : name;

/** The name as the page writes it anywhere, in its own letters: one to three words that the host runs together. */
function spelledOut(text: string, host: string): string | undefined {
  const bare = foldTwice(host.replaceAll('-', ''));
  const words = [...text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)];
  const folded = words.map(([word]) => foldName(word).replaceAll(' ', ''));
  for (let at = 0; at < words.length; at++) {
    if (!bare.startsWith(folded[at] as string)) continue;
    let run = '';
    for (let last = at; last < Math.min(at + 3, words.length) && run.length < bare.length; last++) {
      run += folded[last];
      const [word] = words[at] as RegExpMatchArray;
      if (run !== bare || !/^\p{Lu}/u.test(word)) continue;
      const end = words[last] as RegExpMatchArray;
      return spelled(text.slice((words[at] as RegExpMatchArray).index, (end.index as number) + end[0].length).replace(/\s+/gu, ' '));
    }
  }
  return undefined;
}

/** The genitive that the page has, taken off by the host's help: "Koivurannan kunta" at koivuranta.fi. */
function agreed({ name, genitive }: Written, host: string): string | undefined {
  if (!genitive || !name.endsWith(genitive)) return undefined;
  const bare = name.slice(0, -genitive.length);
  if (foldName(bare).replaceAll(' ', '') === foldTwice(host.replaceAll('-', ''))) return bare;
  // Finnish changes letters before its ending (Koivuranta: Koivurannan): the page's letters as far as both go.
  let at = 0;
  while (at < name.length && at < host.length && fold(name.charAt(at)) === host.charAt(at)) at++;
  return genitive === 'n' && at >= 3 && at >= host.length - 3 ? name.slice(0, at) + host.slice(at) : undefined;
}

/** Alone where nothing can be part of it that is not the name; else as it stands, with its word. */
const shown = ({ name, word, genitive }: Written): string => (genitive && name.endsWith(genitive) ? `${name} ${word}` : name);

/** In running text other municipalities are spoken of too: the one that is named most, and more than once or at the very top. */
function often(names: readonly Written[]): Written | undefined {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || (second && second[1] === best[1])) return undefined;
  return best[1] > 1 || counts.size === 1 ? names.find(({ name }) => name === best[0]) : undefined;
}
