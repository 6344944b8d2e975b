/** The document's title and the body whose minutes they are: from headings, the lines that name both, labels, the page. */
import { actingBody, bodyIn, bodyOfMeeting, uninflected } from '../find/bodies';
import { findDates } from '../find/dates';
import { fieldKinds } from '../find/fields';
import { partHeading } from '../find/headings';
import type { Vocabulary } from '../language/vocabulary';
import { collapse, type Source } from '../read/source';
import type { FrontLine } from './front';
import { namesMany, speaksOf } from './held';

/** A site's title before its name: "Formannskapet 10.03.2026 | Lomvik kommune". */
const pageTitle = (source: Source): string => source.title.split(/\s[-–|·]\s/u)[0] ?? '';

/** A line that names the minutes, the meeting or its day. */
function isTelling(text: string, vocabulary: Vocabulary): boolean {
  const { kinds, meetings, code } = vocabulary;
  return (
    kinds.minutes.test(text) ||
    kinds.agenda.test(text) ||
    meetings.test(text) ||
    findDates(text, code).some(date => date.precision === 'day')
  );
}

/**
 * @param labelled what a label says the body is, the surest first
 * @param lists where the lines begin that name people: whom they are from is not who met
 */
export function bodyOf(
  source: Source,
  front: readonly FrontLine[],
  labelled: readonly string[],
  lists: ReadonlySet<number>,
  vocabulary: Vocabulary,
): string | undefined {
  const said = labelled.find(text => vocabulary.bodies.test(text) && text.length < 120);
  if (said) return collapse(said);
  const all = front.filter(({ text, path, mail }) => !path && !mail && text.length < 200);
  const isLast = ({ above, block }: FrontLine): boolean => above || lists.has(block.start);
  const lines = all.filter(line => !isLast(line));
  const plain = lines.filter(({ block }) => !block.cell);
  const telling = plain.slice(0, 20).filter(({ text }) => isTelling(text, vocabulary));
  const loose = plain.slice(0, 12).filter(({ block }) => !block.marker);
  const items = plain.slice(0, 12).filter(({ block }) => block.marker !== '');
  const mails = front.filter(line => line.mail);
  const cells = lines.filter(({ block }) => block.cell).slice(0, 6);
  const textsOf = (among: readonly FrontLine[]): string[] =>
    among
      .filter(({ text, block }) => !(block.marker && isMenu(block.marker, text)))
      .map(({ text, labelled: isLabel }) => (isLabel ? text.slice(text.indexOf(':') + 1) : text));
  const texts = textsOf([...plain.filter(line => line.heading), ...telling, ...loose]);
  // The page's own name goes before a list's entries, which may be a menu's.
  const listed = textsOf([...items, ...mails, ...cells]);
  const paths = front.filter(line => line.path).flatMap(({ text }) => text.split(/\s?[›»→|]\s?|\s[>/·•–-]\s/u).reverse());
  const titles = [pageTitle(source), ...source.title.split(/\s[-–|·]\s/u).slice(1)];
  const page = isTelling(titles[0] ?? '', vocabulary) ? titles[0] : undefined;
  const named = (from: readonly string[]): string[] => from.flatMap(text => bodyIn(text.trim(), vocabulary) ?? []);
  const found = named([...texts, ...(page ? [page] : []), ...listed, ...titles, ...paths]);
  if (!found[0])
    return (
      named(textsOf(all.filter(isLast)))[0] ??
      actingBody(source, vocabulary) ??
      texts.flatMap((text, i) => whoseMeeting(text, texts[i + 1] ?? '', vocabulary) ?? [])[0]
    );
  // "Styrgruppsmöte", "JOHTOKUNNAN KOKOUS": what met has its own name elsewhere.
  const isMeeting = (name: string): boolean => vocabulary.meetings.test(name) || vocabulary.kinds.minutes.test(name);
  const isOwn = (name: string): boolean =>
    /^\p{Lu}/u.test(name) &&
    !/[ent]s$/u.test(name) &&
    !isMeeting(name) &&
    !vocabulary.seats.test(name) &&
    sharesWord(found[0] as string, name);
  const met = isMeeting(found[0]) ? (found.find(isOwn) ?? bodyOfMeeting(found[0], source.text, vocabulary)) : undefined;
  const first = uninflected(met ?? found[0], source.text, vocabulary);
  // "Teknisen lautakunnan katselmukset" names it in another form than its own line does.
  const own = [...texts, ...listed].map(text => text.trim()).find(text => isFormOf(first, text) && bodyIn(text, vocabulary) === text);
  if (own) return own;
  // "Rådet" is how a body speaks of itself: its whole name may stand further down.
  const short = first.toLowerCase();
  return found.find(name => name.length > first.length && name.toLowerCase().endsWith(short) && !/\d/u.test(name)) ?? first;
}

/** How many words the name of who met has at most. */
const WORDS = 5;

/** "Board meeting at Nordby sailing club, 3 May": whose meeting it was, whatever they are called. */
function whoseMeeting(
  line: string,
  next: string,
  { kinds, meetings, ties, code, roles, caseTitles, introducing }: Vocabulary,
): string | undefined {
  const named = [...kinds.minutes.all(line), ...meetings.all(line)].sort((a, b) => a.index + a[0].length - b.index - b[0].length).at(-1);
  if (!named) return undefined;
  const behind = line.slice(named.index + named[0].length).trim();
  // "MINUTES OF THE BOARD MEETING" and in the line below it "of Nordby sailing club".
  const text = behind || (ties.has(/^\p{Ll}+/u.exec(next)?.[0] ?? '') ? next : '');
  const [first = '', ...more] = text.split(/\s+/u);
  const name = ties.has(first.toLowerCase()) ? more.join(' ') : text;
  const day = findDates(name, code)[0]?.start ?? name.length;
  const words = (/^[^,.:;()–|]*/u.exec(name.slice(0, day))?.[0] ?? '').trim().split(/\s+/u);
  while (words.length > 1 && ties.has((words.at(-1) as string).toLowerCase())) words.pop();
  const who = words.join(' ');
  const known =
    introducing.has(words[0]?.toLowerCase() ?? '') ||
    kinds.minutes.test(who) ||
    meetings.test(who) ||
    roles.test(who) ||
    caseTitles.test(who) ||
    /\d/u.test(who);
  return /^\p{Lu}\p{L}/u.test(who) && words.length <= WORDS && !known ? who : undefined;
}

/** A word of one begins as a word of the other does. */
const sharesWord = (name: string, other: string): boolean => {
  const begins = (text: string): string[] => (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map(word => word.slice(0, 5));
  return begins(name).some(word => begins(other).includes(word));
};

/** The same words, more than one, with other endings. */
function isFormOf(name: string, other: string): boolean {
  const [words, others] = [name.split(' '), other.split(' ')];
  return (
    words.length > 1 &&
    name !== other &&
    words.length === others.length &&
    words.every((word, i) => word.slice(0, 5) === others[i]?.slice(0, 5))
  );
}

/** A list's entry of a few words: of a menu, not of the minutes. */
const isMenu = (marker: string, text: string): boolean => marker === '•' && text.length < 20;

/**
 * @param first index of the block where the first case begins
 * @param labelled what a label says the meeting's or the document's name is
 */
export function titleOfDocument(
  source: Source,
  front: readonly FrontLine[],
  first: number,
  labelled: readonly string[],
  vocabulary: Vocabulary,
): string | undefined {
  const before = front.filter(line => line.index < first && !line.path && !line.mail && !line.published && !line.block.cell);
  const lines = before.filter(({ text }) => text.length > 2 && text.length < 160 && !/[.;,]$|[.!?]\s+\p{Lu}\p{L}+\s\p{Ll}/u.test(text));
  const headings = lines.filter(line => line.heading && !isPart(line, vocabulary));
  const isTitle = ({ text, labelled: isLabel }: FrontLine): boolean =>
    !isLabel &&
    text.length > 5 &&
    !(speaksOf(text, vocabulary) && namesMany(text, vocabulary) && !findDates(text, vocabulary.code).length) &&
    (vocabulary.kinds.minutes.test(text) ||
      vocabulary.kinds.agenda.test(text) ||
      vocabulary.bodies.test(text) ||
      vocabulary.meetings.test(text));
  const telling = lines
    .slice(0, 14)
    .filter(
      line => !line.block.marker && (isTitle(line) || (!line.labelled && isTelling(line.text, vocabulary))) && !isPart(line, vocabulary),
    );
  // What says that it is the minutes, or the meeting, goes before what only names whose, or only a day.
  const best = (among: readonly FrontLine[]): FrontLine | undefined => {
    const [bare] = among;
    if (!bare || !isBare(bare.text, vocabulary)) return bare;
    const near = among.filter(line => line.heading || line.index - bare.index < NEAR);
    return near.find(line => isNamed(line.text, bare.text, vocabulary)) ?? bare;
  };
  const found = best(headings.filter(isTitle)) ?? best(telling) ?? headings.find(line => !line.labelled);
  const page = pageTitle(source);
  const title = cleanTitle(
    found?.text ?? labelled[0] ?? (page || front.find(line => line.heading && line.index >= first)?.text || ''),
    vocabulary,
  );
  return title || undefined;
}

/** How many lines may stand between a body's name and the one that says what the document is. */
const NEAR = 5;

/** Names the minutes, or the meeting of whom the bare title names, in more than the one word, and no other meeting's. */
function isNamed(text: string, bare: string, { kinds, meetings, bodies, approving, parts }: Vocabulary): boolean {
  if (!/\p{L}\s.*\p{L}/u.test(text) || approving.test(text) || isAttached(text, parts)) return false;
  const words = bare.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return kinds.minutes.test(text) || (meetings.test(text) && bodies.test(bare) && words.some(word => text.toLowerCase().includes(word)));
}

/** "Bilagor till protokoll": what lies beside the minutes. */
function isAttached(text: string, { words, kinds }: Vocabulary['parts']): boolean {
  const [part] = words.all(text);
  return part?.index === 0 && kinds.get(part.phrase) === 'attachments';
}

/** A body alone, or the one word for the minutes and a day. */
const isBare = (text: string, { kinds, meetings }: Vocabulary): boolean =>
  !(kinds.minutes.test(text) || kinds.agenda.test(text) || meetings.test(text)) || /^\p{L}+[\s_-]*\d[\d./-]*$/u.test(text);

/** A label, a heading of the agenda or of those present, a heading of the site: what stands in minutes and does not name them. */
function isPart({ text, block }: FrontLine, vocabulary: Vocabulary): boolean {
  const bare = text.replace(/[:*]+$/u, '').trim();
  if (vocabulary.kinds.minutes.test(text)) return false;
  return (
    fieldKinds(bare, vocabulary).some(kind => kind !== 'title' && kind !== 'body') ||
    partHeading(text, block, vocabulary) !== undefined ||
    vocabulary.caseTitles.test(bare) ||
    (vocabulary.notCases.test(bare) && bare.split(' ').length < 3)
  );
}

/** Without what follows its date: the time, the place. */
function cleanTitle(text: string, vocabulary: Vocabulary): string {
  let title = collapse(text).replace(/^[*_#\s]+|[*_\s]+$/gu, '');
  const date = findDates(title, vocabulary.code).find(one => one.precision === 'day');
  if (date && date.start > 5 && date.end < title.length) title = title.slice(0, date.end);
  return title.replace(/[\s:,;–(-]+$/u, '');
}
