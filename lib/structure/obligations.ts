/** Tasks told by what must be done, or by when, and not by who does it: "Må avklares", "The letters are to be sent by 1 May". */
import type { Found as Matched, Matcher } from '../language/matcher';
import { GIVEN_NAMES } from '../language/names';
import { onceFor } from '../language/once';
import { everyMatch } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Party } from '../minutes';
import { dueOf, hasDeadline } from './action';
import { agentOf, become, byAgent, doerOf } from './agents';
import { isNeed } from './entrusted';
import { type Found, type Ground, isReport } from './ground';
import { outcomeWords } from './outcomes';
import { partiesOf } from './parties';
import type { Reading } from './reading';
import { kindsOfWord } from './wordkinds';

/** "Må avklares", "Saken legges fram innen …", "Skal lakeres (AF)": a task without a subject. */
export function obligation(text: string, start: number, ground: Ground, reading: Reading, dated: boolean): Found | undefined {
  const { vocabulary } = reading;
  if (ground === 'talk' && isReport(text, reading)) {
    // "Two offers have come, a third is to be asked for (Petri)": what was told of before is none of it.
    const at = /\([^()]{2,60}\)[\s.!]*$/u.test(text) ? text.lastIndexOf(', ') + 2 : 0;
    return at > 2 && !isReport(text.slice(at), reading) && !text.slice(at).startsWith('(')
      ? obligation(text.slice(at), start + at, ground, reading, dated)
      : undefined;
  }
  const named = openly(vocabulary.obligations, text, vocabulary);
  const match = named ?? openly(vocabulary.passives, text, vocabulary) ?? leadingPassive(text, vocabulary);
  if (!match) return ground === 'decided' && dated ? byDeadline(text, start, reading) : undefined;
  // "Dokumentene publiseres ikke": turned round.
  const after = /^\s*(\p{L}+)/u.exec(text.slice(match.index + match[0].length))?.[1] ?? '';
  const before = /[^,;:.()–]*$/u.exec(text.slice(0, match.index))?.[0].trim().split(/\s+/u) ?? [];
  if ([after, match[0], before.slice(-2).join(' ')].some(words => vocabulary.negations.test(words))) return undefined;
  const doer = doerOf(text, start, match.index, ground, reading);
  // "Kuntalain 113 §:n mukaan on laadittava …": what the law asks.
  if (!doer && ground === 'talk' && /^[^()]*§/u.test(text)) return undefined;
  // "The council holds that the norm must be kept": what it thinks.
  if (!doer && ground !== 'tasks' && thinks(vocabulary).test(text.slice(0, match.index))) return undefined;
  const first = match[0].split(/\s/u)[0] ?? '';
  const leads =
    match.index === 0 &&
    (vocabulary.modals.test(first) ||
      (named !== null && !vocabulary.passive.test(first) && !vocabulary.introducing.has(first.toLowerCase())));
  // "The survey takes place in week 46": when it is, not by when.
  if (!doer && vocabulary.holding.test(text) && !leads && !hasLead(text, start, reading)) return undefined;
  // Notes without headings for their decisions tell in the passive what is to be done; an agenda, which names nobody, does not.
  const notes =
    ground === 'talk' &&
    reading.informal &&
    (reading.acquaintances.size > 1 || vocabulary.kinds.minutes.test(reading.meeting.title ?? '')) &&
    !vocabulary.elsewhere.test(text) &&
    // Where a few cases have such headings, a passive that goes on with what was told of before only describes it.
    (((named !== null || opensWith(match, vocabulary)) &&
      isPassive(match[0], vocabulary) &&
      (match.index === 0 || !reading.hasDecisionHeadings)) ||
      makesNew(text, match, vocabulary) ||
      (named !== null && isToBecome(text, match, vocabulary)) ||
      isAll(text, match, vocabulary));
  // "Tehdään kooste": what was decided begins with the verb.
  const bids =
    named !== null && opensWith(match, vocabulary) && isPassive(match[0], vocabulary) && outcomeWords(text, vocabulary)?.index !== 0;
  if (!doer && !dated && (ground === 'talk' ? !leads && !notes : !/\s/u.test(match[0]) && !bids)) return undefined;
  // "Dagordningen godkänns med tillägget att en fråga tas upp": what is settled before it is all that was done.
  if (!doer && !dated && ground === 'decided' && (outcomeWords(text, vocabulary)?.index ?? text.length) < match.index) return undefined;
  const told = ground === 'decided' && dated && !doer ? unknownRole(text, start, reading) : [];
  const responsible =
    doer ??
    (told.length
      ? told
      : ground === 'decided'
        ? agentOf(text, start, reading)
        : (byAgent(text, start, ground, reading)?.responsible ?? []));
  return { responsible, reason: { rule: 'obligation', words: match[0] } };
}

/** The first of the words that stands in no clause which only asks or describes: "decide how it is to be done". */
function openly(words: Matcher, text: string, vocabulary: Vocabulary): Matched | null {
  const first = words.exec(text);
  if (!first || !isIndirect(text.slice(0, first.index), vocabulary)) return first;
  for (const found of words.all(text.slice(first.index + first[0].length))) {
    const index = first.index + first[0].length + found.index;
    if (!isIndirect(text.slice(0, index), vocabulary)) return { ...found, index };
  }
  return null;
}

/** How many words stand between what begins such a clause and its verb: its subject, and no other verb. */
const SUBJECT = 3;

/** The words before a verb begin a clause which only asks or describes, and have no verb of their own. */
export function isIndirect(before: string, { indirect, present, stative, past }: Vocabulary): boolean {
  const words = (/[^,;:.()–]*$/u.exec(before)?.[0] ?? '')
    .trim()
    .split(/\s+/u)
    .slice(-SUBJECT - 1);
  const at = words.findLastIndex(word => indirect.has(word));
  return at >= 0 && !words.slice(at + 1).some(word => [present, stative, past].some(verbs => verbs.test(word)));
}

/** Somebody says or thinks that something is so, in these words. */
export const thinks = onceFor(({ language, relatives, speaking }) => {
  const clauses = [language, ...relatives].map(one => one.clauses.split(' ').join('|')).join('|');
  // "räknar med att"
  const verb = new RegExp(`(\\p{Ll}+)(?:\\s\\p{Ll}{2,3})?,?\\s+(?:${clauses})(?!\\p{L})`, 'gu');
  return { test: (text: string): boolean => everyMatch(verb, text).some(([, word = '']) => speaking.test(word)) };
});

/** Its deadline is led up to by a word that makes it one. */
const hasLead = (text: string, start: number, reading: Reading): boolean => {
  const due = dueOf({ text, start }, reading, false);
  return due !== undefined && reading.vocabulary.dueLeads.test(due.text);
};

/** "Maalataan portti": a sentence begins with a passive that is no way to decide. */
const opensWith = (match: { 0: string; index: number }, { present, stative, settling, settled, holding, discussed }: Vocabulary): boolean =>
  match.index === 0 && present.test(match[0]) && ![stative, settling, settled, holding, discussed].some(words => words.test(match[0]));

/** A passive by itself, as a language may tell by it what is to be done: "laaditaan". */
const isPassive = (words: string, { passive }: Vocabulary): boolean => passive.test(words.split(/\s+/u)[0] ?? '');

/** "More offers will be sought": a thing by itself before it, of which nothing else is told. */
function isToBecome(text: string, match: { 0: string; index: number }, vocabulary: Vocabulary): boolean {
  const { modals, past, stative, speaking, holding, pronouns, introducing } = vocabulary;
  const said = match[0].split(/\s+/u);
  const before = text.slice(0, match.index).trim().split(/\s+/u);
  return (
    match.index > 0 &&
    modals.test(said[0] ?? '') &&
    said.some(word => become(vocabulary).has(word)) &&
    before.length <= THING &&
    !/[,:;?]/u.test(text.slice(0, match.index)) &&
    !pronouns.has(before[0]?.toLowerCase() ?? '') &&
    // "These should be addressed to the council": it may be advice.
    !(before.length === 1 && introducing.has(before[0]?.toLowerCase() ?? '')) &&
    !before.slice(1).some(word => /^\p{Ll}/u.test(word) && [modals, stative, speaking, holding, past].some(verbs => verbs.test(word)))
  );
}

/** How many words name a thing: "A copy of the recommendations". */
const THING = 8;

/** How many words may stand before it, where something new is to be made or done. */
const NEW = 3;

/** "En kalender skall läggas ut", "Der vil blive set på sagen": of what was there before, rules and plans say such things. */
function makesNew(
  text: string,
  match: { 0: string; index: number },
  { passive, passives, stative, modals, introducing, negations }: Vocabulary,
): boolean {
  const at = match.index === 0 ? 1 : text.slice(0, match.index).trim().split(/\s+/u).length;
  const end = match.index === 0 ? at + 3 : at + match[0].split(/\s+/u).length;
  const words = text.split(/[\s.,;:]+/u, end);
  const article = words[0]?.toLowerCase() ?? '';
  const [first = '', ...others] = words.slice(at, end);
  if (!introducing.has(article) || at - 1 > NEW || negations.test(words.slice(at).join(' '))) return false;
  // "Der oprettes en sag", "Dette tas opp med styret"
  if (!modals.test(first))
    return at === 1 && article.length > 2 && (passives.test(first) || (match.index > 0 && others.length > 0)) && !stative.test(first);
  // Of "this" only what a verb of doing tells is a task: "this must be noted" is none.
  return others.some(word => passives.test(word)) || (article.length < 4 && match.index > 0 && others.some(word => passive.test(word)));
}

/** How many words tell of a thing what is done to it. */
const FEW = 4;

/** "Tilbud indhentes.": a thing, the verb of doing that is done to it, and no more. */
const isAll = (text: string, match: { 0: string; index: number }, vocabulary: Vocabulary): boolean => {
  const { passives, discussed, introducing, stative, past } = vocabulary;
  const words = text.slice(0, match.index).trim().split(/\s+/u);
  return (
    match.index > 0 &&
    /^[\s.!]*$/u.test(text.slice(match.index + match[0].length)) &&
    words.length < FEW &&
    passives.test(match[0]) &&
    !discussed.test(match[0]) &&
    !words.some(word => introducing.has(word.toLowerCase()) || stative.test(word) || past.test(word))
  );
};

/** "Utbetales når kvittering foreligger (Linn)": the verb comes first. */
function leadingPassive(text: string, vocabulary: Vocabulary): { 0: string; index: number } | null {
  const { passive, stative, modals } = vocabulary;
  const word = /^\p{Lu}\p{Ll}+(?=\s+(\p{L}+))/u.exec(text);
  // "Kenttään voi kirjoittaa": the verb is the next word.
  if (!word || !passive.test(word[0]) || stative.test(word[1] as string) || modals.test(word[1] as string)) return null;
  return isOwner(word[0], text.slice(word[0].length), vocabulary) ? null : word;
}

/** How many words behind it may stand before the verb of what is somebody's. */
const OWNED = 4;

/** "Revisorernas utlåtande lämnas", "Jonas läste": a name or a genitive that ends as a passive does, and a verb behind it. */
function isOwner(word: string, rest: string, vocabulary: Vocabulary): boolean {
  if (GIVEN_NAMES.has(word) || vocabulary.starters.has(word.toLowerCase())) return true;
  const clause = /^[^,;:.()–]*/u.exec(rest)?.[0].trim().split(/\s+/u, OWNED) ?? [];
  const tied = clause.findIndex(one => vocabulary.ties.has(one) || vocabulary.indirect.has(one));
  return (tied < 0 ? clause : clause.slice(0, tied)).some(one => {
    const { modal, passive, past, present } = kindsOfWord(one, vocabulary);
    return /^\p{Ll}/u.test(one) && (modal || passive || past || present);
  });
}

/** A date alone says when something is, not by when it is to be done. */
function byDeadline(text: string, start: number, reading: Reading): Found | undefined {
  const { past, deciding } = reading.vocabulary;
  if (!hasDeadline(text, reading, true) || past.test(text) || deciding.test(text) || !/\p{Ll}/u.test(text)) return undefined;
  // "The licence is valid until 30 September": how long, and not by when.
  const due = dueOf({ text, start }, reading, false);
  if (due?.date && lasting(reading.vocabulary).test(due.text) && outcomeWords(text, reading.vocabulary)?.outcome !== 'postponed')
    return undefined;
  const agent = agentOf(text, start, reading);
  return { responsible: agent.length ? agent : unknownRole(text, start, reading), reason: { rule: 'deadline' } };
}

const lasting = onceFor(({ until }) => new RegExp(`^(?:\\p{L}+\\s)?(?:${until})\\s`, 'iu'));

/**
 * "Kateketen kallar inn …", "Kvinnojouren ska lämna in …", "Seurojen on toimitettava …": before a sure verb of doing a single
 * word is somebody, though no list has it.
 * @param shortest how many letters it has at least
 */
export function unknownRole(text: string, start: number, reading: Reading, shortest = 5): Party[] {
  const word = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(text)?.[0];
  const { vocabulary } = reading;
  if (!word || word.length < shortest || vocabulary.starters.has(word.toLowerCase()) || vocabulary.matters.test(word)) return [];
  const rest = text.slice(word.length + 1);
  const modal = /^\p{Ll}+/u.exec(rest)?.[0] ?? '';
  const takes =
    vocabulary.modals.test(modal) &&
    !vocabulary.passives.test(rest) &&
    everyMatch(SMALL, rest.slice(0, REST)).some(({ index }) => vocabulary.infinitives.exec(rest.slice(index, REST))?.index === 0);
  // In a language that has cases, who must do it stands in another.
  const needs = isNeed(rest.split(/\s+/u, 2).join(' '), vocabulary) && /n$/u.test(word);
  return takes || needs || vocabulary.doing.test(rest) ? partiesOf(word, start, reading) : [];
}

const SMALL = /(?<=\s)\p{Ll}+/gu;
/** How far behind its subject the verb may stand. */
const REST = 80;
