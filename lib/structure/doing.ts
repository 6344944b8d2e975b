/** Tasks that are told by who does what: "Sekretariatet sender …", "Lene skriver …", "Brukerutvalget skal …". */

import { isName } from '../find/people';
import { onceFor } from '../language/once';
import { everyMatch, firstMatches } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import { type Dated, type Found, type Ground, isOwnBody, isReport } from './ground';
import { outcomeWords } from './outcomes';
import { bareStart, isAcquainted, isAcronym, isParty, isPronoun, partiesOf } from './parties';
import type { Reading } from './reading';
import { kindsOfWord, type WordKinds } from './wordkinds';

/**
 * Where a sentence's clauses begin that can tell a task: its start, behind a label's colon, a dash, an arrow, a comma.
 * Only somebody known begins one behind a comma.
 */
function clausesOf(text: string, { vocabulary }: Reading): { at: number; close: boolean }[] {
  const found = [{ at: 0, close: false }];
  for (const match of everyMatch(cuts(vocabulary), text.slice(0, 400))) {
    if (found.length < 12) found.push({ at: match.index + match[0].length, close: match[1] !== undefined });
  }
  return found;
}

const WORD = /\S+/gu;
const cuts = onceFor(
  ({ and, hence }) =>
    new RegExp(
      `:\\s*(?=\\p{Lu})|:\\s+|\\s[–—-]\\s+|(?:->|=>|[→⇒➔►])\\s*|(,\\s+(?:(?:${and}|${hence})\\s+)?|\\s(?:${and}|${hence})\\s+)`,
      'gu',
    ),
);
const lastAnd = onceFor(({ and }) => new RegExp(`,?\\s+(?:${and}\\s+)?$`, 'u'));
const ands = onceFor(({ and }) => new RegExp(`${and}\\s+`, 'gu'));
const someAnd = onceFor(({ and }) => new RegExp(and, 'u'));

/**
 * The task in a sentence with a doer and a verb, also in a later clause of it: "Rommet er trangt, Lene skriver …".
 * @param start the text's offset in the Source's text; `due` what the sentence says of when
 */
export function doing(text: string, start: number, ground: Ground, reading: Reading, due: Dated): Found | undefined {
  let first: Found | undefined;
  const clauses = clausesOf(text, reading);
  for (const [i, { at, close }] of clauses.entries()) {
    const clause = text.slice(at);
    const turned = text.slice(0, at).trimEnd().endsWith(',')
      ? turnedRound(clause, start + at, { ground, due, later: true, close }, reading)
      : undefined;
    if (turned) return turned;
    if (at > 0 && !/^@?\p{Lu}/u.test(clause) && (close || !beginsWithSomebody(clause, reading))) continue;
    const found = doingIn(clause, start + at, { ground, due, later: at > 0, close }, reading);
    // "Vi hör efter …, och Margot gör schemat": somebody by name before "we".
    if (found && !found.responsible.every(({ name }) => reading.vocabulary.ownBody.test(name))) {
      // "Kari Vik and Ola Lie will …", where only the last is known: the words before the "and" are a name as well.
      const before = close ? text.slice(0, at).replace(lastAnd(reading.vocabulary), '') : '';
      const named = /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*){1,2}$/u.exec(before);
      const others = named && isName(named[0], reading.vocabulary) ? partiesOf(named[0], start + named.index, reading) : [];
      const responsible = [...others, ...found.responsible];
      // "Kari writes the letter and Ola asks for a price": each of them has a part in it.
      for (const later of clauses.slice(i + 1).filter(one => one.close)) {
        const more = doingIn(text.slice(later.at), start + later.at, { ground, due, later: true, close: true }, reading);
        responsible.push(...(more?.responsible ?? []).filter(({ name }) => !responsible.some(one => one.name === name)));
      }
      return { ...found, responsible };
    }
    first ??= found;
  }
  return first;
}

/** "Investments: every head of department delivers …", "paint - the parks unit sees to it": somebody without a capital. */
const beginsWithSomebody = (clause: string, { vocabulary }: Reading): boolean =>
  vocabulary.everybody.test(clause) || vocabulary.roles.test(/^\p{L}+/u.exec(clause)?.[0] ?? '');

interface Clause {
  ground: Ground;
  due: Dated;
  /** Not the sentence's first. */
  later: boolean;
  /** Tied to the one before it by a comma or an "and". */
  close: boolean;
}

/** "As the bus must go round, rings Olav …": behind a clause in front the verb comes first, and then who. */
function turnedRound(text: string, start: number, { ground, due }: Clause, reading: Reading): Found | undefined {
  const { vocabulary } = reading;
  const verb = /^\p{Ll}+(?=\s+\p{Lu})/u.exec(text)?.[0];
  if (!verb || vocabulary.past.test(verb) || vocabulary.ties.has(verb) || isStative(kindsOfWord(verb, vocabulary), due)) return undefined;
  const modal = vocabulary.modals.test(verb) ? verb : '';
  const sure = vocabulary.doing.test(text);
  if (!modal && !sure && !vocabulary.present.test(verb)) return undefined;
  const at = verb.length + (/^\s+/u.exec(text.slice(verb.length))?.[0].length ?? 0);
  const who = somebodyAt(text.slice(at), reading);
  if (!who || !isTaskVerb(verb, text, who, ground, reading, { modal, sure: sure || modal !== '', due })) return undefined;
  return { responsible: partiesOf(who, start + at, reading), reason: { rule: 'doing', words: `${verb} ${who}` } };
}

/** The name of somebody known that the words begin with, as long as it goes: "Kari Vik", "Kari og Ola". */
function somebodyAt(text: string, reading: Reading): string | undefined {
  const words = text.split(/\s+/u).slice(0, LONGEST_NAME);
  for (let take = words.length; take >= 1; take--) {
    const tried = words
      .slice(0, take)
      .join(' ')
      .replace(/[,.;:]+$/u, '');
    if (/^\p{Lu}/u.test(words[take - 1] ?? '') && isAcquainted(tried, reading)) return tried;
  }
  return undefined;
}

/** Of how many words somebody's name, or two, are made at most. */
const LONGEST_NAME = 5;

function doingIn(text: string, start: number, { ground, due, later, close }: Clause, reading: Reading): Found | undefined {
  const { vocabulary } = reading;
  const far = later ? 6 : 12;
  const words = firstMatches(WORD, text.slice(0, 160), far + 1);
  // The verb, and before it somebody: a clause in front ("Etter møtet …") makes the subject follow the verb.
  for (let i = 1; i < Math.min(words.length, far); i++) {
    const word = withoutStop(words[i]);
    if (!/^\p{Ll}/u.test(word)) continue;
    const at = words[i]?.index ?? 0;
    const kinds = kindsOfWord(word, vocabulary);
    const modal = kinds.modal ? word : (kinds.mayLead && vocabulary.modalLead.exec(text.slice(at, at + 40))?.[0]) || '';
    const sure = (kinds.mayDo && vocabulary.doing.test(text.slice(at))) || kinds.link;
    if (
      !modal &&
      !sure &&
      !(
        isPresent(kinds, text.slice(0, at), reading) &&
        !(isStative(kinds, due) && !(ground === 'tasks' && due !== 'none' && isAcquainted(text.slice(0, at), reading))) &&
        !kinds.past
      )
    ) {
      if (/[,:]$/u.test(words[i]?.[0] ?? '') && !hasAnd(text.slice(at, at + 40), vocabulary)) return undefined;
      continue;
    }
    // Two finite verbs do not follow each other: the first is none ("The committee papers are …").
    const next = kindsOfWord(withoutStop(words[i + 1]), vocabulary);
    if (!modal && !sure && (next.modal || next.stative || vocabulary.doing.test(text.slice(words[i + 1]?.index ?? text.length)))) continue;
    // "Elektrikar må tilkallast": it is done to the subject.
    if (modal && !sure && next.passive) return undefined;
    const before = text.slice(0, at).trim();
    // "Dagleg leiar": the word ends what somebody is called.
    if (!modal && isRole(`${before} ${word}`, vocabulary)) continue;
    // Behind what is to be done a verb is enough: "Gift for the head: Mona orders."
    if (at + word.length > text.length - 3 && !(later && !close && isAcquainted(before, reading))) return undefined;
    const who =
      (sure && isAcronym(before) ? { text: before, at: 0 } : undefined) ??
      subjectOf(
        before,
        text.slice(at + word.length).trim(),
        { later: later || vocabulary.links.test(word), modal: modal !== '', sure },
        reading,
      );
    if (!who) {
      if (modal || sure || later) return undefined;
      continue;
    }
    if (close && !isAcquainted(who.text, reading)) return undefined;
    // "… som ikke pådrar": turned round before the verb.
    if (vocabulary.negations.test(words[i - 1]?.[0] ?? '')) return undefined;
    if (
      !isTaskVerb(word, text.slice(at), who.text, ground, reading, { modal, sure: sure || takesOn(text.slice(at), modal, reading), due }) &&
      !(!modal && doesMore(text.slice(at), who.text, ground, reading, due))
    )
      return undefined;
    return { responsible: partiesOf(who.text, start + who.at, reading), reason: { rule: 'doing', words: `${who.text} ${word}` } };
  }
  return undefined;
}

/** "… arbetar in synpunkterna och återkommer med en ny version": a second verb tells the task. */
function doesMore(rest: string, who: string, ground: Ground, reading: Reading, due: Dated): boolean {
  const { vocabulary } = reading;
  for (const match of everyMatch(ands(vocabulary), rest.slice(0, 200))) {
    const second = rest.slice(match.index + match[0].length);
    const word = /^\p{Ll}+/u.exec(second)?.[0];
    if (word && vocabulary.doing.test(second)) return isTaskVerb(word, second, who, ground, reading, { modal: '', sure: true, due });
  }
  return false;
}

/** The words are a role's, all of them. */
const isRole = (words: string, { roles }: Vocabulary): boolean => roles.exec(words)?.[0].length === words.length;

/** No verb of doing; but who is to tell something by a day that is named has a task. */
const isStative = ({ stative, speaking }: WordKinds, due: Dated): boolean => stative && !(due === 'deadline' && speaking);

/** A verb in the present tense, by its ending and by whom it stands behind. */
const isPresent = ({ present, personal }: WordKinds, before: string, reading: Reading): boolean =>
  present || (personal && isAcquainted(before, reading));

const withoutStop = (word: RegExpExecArray | undefined): string => (word?.[0] ?? '').replace(/[,.;:]+$/u, '');

const hasAnd = (text: string, vocabulary: Vocabulary): boolean => someAnd(vocabulary).test(text);

interface Place {
  /** Not in the sentence's first clause. */
  later: boolean;
  /** Before a verb like "shall". */
  modal: boolean;
  /** Before a verb of doing. */
  sure: boolean;
}

function subjectOf(
  before: string,
  after: string,
  { later, modal, sure }: Place,
  reading: Reading,
): { text: string; at: number } | undefined {
  const { vocabulary } = reading;
  const clean = before.replace(/^["«]+/u, '');
  // "Virksomhetsleder teknisk, Geir Tveitnes, tar …"
  const apposed = /,\s+(\p{Lu}[^,]{2,40}),$/u.exec(clean)?.[1];
  if (apposed && isAcquainted(apposed, reading)) return { text: apposed, at: before.lastIndexOf(apposed) };
  // "Kari Lund, leder": what stands behind a comma is said of her.
  if (!/[,;]$/u.test(clean) && isParty(clean, reading)) {
    const from = bareStart(clean, vocabulary);
    return { text: clean.slice(from).replace(/:$/u, ''), at: before.length - clean.length + from };
  }
  // "Til neste møte lager Kari …"
  const next = after.split(/\s+/u).slice(0, 2);
  if (!later && (reading.people.length || /^\p{Ll}/u.test(after) || (modal && isAcquainted(next[0] ?? '', reading)))) {
    for (const take of [2, 1]) {
      const tried = next
        .slice(0, take)
        .join(' ')
        .replace(/[,.;:]+$/u, '');
      // "… beslutar enligt förvaltningens förslag": a preposition begins no subject.
      if (vocabulary.ties.has((next[0] ?? '').toLowerCase())) break;
      if (
        next.length >= take &&
        before.split(/\s+/u).length <= 7 &&
        (opens(before, reading) || (sure && isPlacedFirst(before, tried, reading))) &&
        isParty(tried, reading, true)
      )
        return { text: tried, at: before.length + 1 };
    }
  }
  return undefined;
}

/** "The plan for spring lays Linnea": what is done stands first, and somebody known right behind the verb. */
function isPlacedFirst(before: string, who: string, reading: Reading): boolean {
  const words = before.split(/\s+/u);
  const last = (words.at(-1) ?? '').toLowerCase();
  return (
    words.length <= 6 &&
    /^\p{Lu}/u.test(who) &&
    isAcquainted(who, reading) &&
    !/[,;:]/u.test(before) &&
    !reading.vocabulary.ties.has(last) &&
    !words.some(
      word => isAcquainted(word, reading) || reading.vocabulary.pronouns.has(word.toLowerCase()) || reading.vocabulary.ownBody.test(word),
    )
  );
}

/** Words that open a sentence and are not its subject: a preposition, an adverb, what leads up to a deadline. */
function opens(before: string, { vocabulary, acquaintances }: Reading): boolean {
  const first = /^\p{L}+/u.exec(before)?.[0] ?? '';
  const last = /\p{L}+$/u.exec(before)?.[0] ?? '';
  // "Den som bifaller …": a relative clause has its own subject.
  if (acquaintances.has(first) || vocabulary.ties.has(last.toLowerCase())) return false;
  return vocabulary.ties.has(first.toLowerCase()) || vocabulary.starters.has(first.toLowerCase()) || vocabulary.dueLeads.test(before);
}

/** Behind the modal verb stands one by which a task is told: "shall write to …". */
const takesOn = (text: string, modal: string, { vocabulary }: Reading): boolean =>
  modal !== '' && vocabulary.infinitives.test(text.slice(modal.length).trimStart());

interface Verb {
  /** The modal verb; empty where it is none. */
  modal: string;
  /** It is surely a task's, or so is the one behind the modal verb. */
  sure: boolean;
  due: Dated;
}

function isTaskVerb(word: string, rest: string, who: string, ground: Ground, reading: Reading, { modal, sure, due }: Verb): boolean {
  const dated = due !== 'none';
  const { vocabulary, meeting } = reading;
  const known = isAcquainted(who, reading) && /^\p{Lu}/u.test(who);
  // "Han skal hvile på onsdag": of somebody named before much is told.
  if (ground === 'talk' && !sure && isPronoun(who, reading)) return false;
  // Somebody's own verb in the present tense is no report, whatever is told behind it.
  if (ground === 'talk' && !known && isReport(rest, reading)) return false;
  if (ground === 'talk' && known && !modal && !dated && vocabulary.speaking.test(word)) return false;
  // "Finds no reason to": what stands right behind the verb turns it round.
  if (vocabulary.negations.test(rest.split(/\s+/u, 3).slice(1, 2).join(' '))) return false;
  const own = isOwnBody(who, reading);
  if (own && (vocabulary.settling.test(word) || !sure || (modal && !dated))) return false;
  // "Bystyret slutter seg til at …": another body takes what is sent on to it; that is no task.
  const takes = outcomeWords(rest, vocabulary);
  if (due !== 'deadline' && takes?.outcome === 'adopted' && takes.index <= 1 && vocabulary.bodies.test(who)) return false;
  // "The Clerk will obtain quotes": in notes without headings for what was decided a role or a unit is given its tasks so.
  const told = sure && !reading.hasDecisionHeadings && !vocabulary.everybody.test(who);
  if (modal) return ground !== 'talk' || dated || known || told;
  // A unit that does anything by a day that is named.
  if (due === 'deadline' && !own && !vocabulary.settling.test(word)) return true;
  if (sure) return ground !== 'talk' || known || !meeting.date || dated || !vocabulary.past.test(rest);
  // In talk, somebody of those present who does something in the present tense takes it on: "Kari books the room".
  return ground !== 'talk' || known;
}
