/** Tasks that are told by who does what: "Sekretariatet sender …", "Lene skriver …", "Brukerutvalget skal …". */

import { findDue } from '../find/due';
import { isName } from '../find/people';
import { onceFor } from '../language/once';
import { everyMatch } from '../language/phrases';
import { type Spelled, spaced } from '../language/spelled';
import type { Vocabulary } from '../language/vocabulary';
import { dueContext } from './action';
import { aboutWhom, pronounIn, saidOfSelf } from './antecedents';
import { isNeed } from './entrusted';
import type { Dated, Found, Ground } from './ground';
import { type Clause, objectFirst, turnedRound, withoutWhen } from './inversion';
import { areAcronyms } from './names';
import { thinks } from './obligations';
import { bareStart, isAcquainted, isInitials, isParty, partiesOf } from './parties';
import type { Reading } from './reading';
import { inRelative } from './relatives';
import { secondVerb } from './secondverbs';
import { isDoing, isPresent, isStative, isTaskVerb, takesOn } from './taskverbs';
import { kindsOfWord } from './wordkinds';

/**
 * Where a sentence's clauses begin that can tell a task: its start, behind a label's colon, a dash, an arrow, a comma.
 * Only somebody known begins one behind a comma.
 */
function clausesOf(text: string, { vocabulary }: Reading): { at: number; close: boolean }[] {
  const found = [{ at: 0, close: false }];
  for (const match of everyMatch(cuts(vocabulary), text.slice(0, 400))) {
    // "Teknik- og Miljøchefen": one office.
    if (text[match.index - 1] === '-') continue;
    if (found.length < 12) found.push({ at: match.index + match[0].length, close: match[1] !== undefined });
  }
  return found;
}

const cuts = onceFor(
  ({ and, hence }) =>
    new RegExp(
      `:\\s*(?=\\p{Lu})|:\\s+|\\s[–—-]\\s+|(?:->|=>|[→⇒➔►])\\s*|(,\\s+(?:(?:${and}|${hence})\\s+)?|;\\s+|\\s(?:${and}|${hence})\\s+)`,
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
  const whole = { ground, due, later: false, close: false };
  const own = saidOfSelf(text, reading);
  if (own) return doingIn(own, start, whole, reading);
  const shorter = due === 'none' ? undefined : withoutWhen(text, reading);
  return (
    (shorter ? doingInClauses(shorter, start, ground, reading, due) : undefined) ??
    doingInClauses(text, start, ground, reading, due) ??
    behindAside(text, start, whole, reading) ??
    objectFirst(text, start, whole, reading) ??
    secondVerb(text, start, whole, reading) ??
    inRelative(text, start, whole, reading, doingIn)
  );
}

const ASIDE = /^(\p{Lu}[^,.:;]{1,40}),\s+(\p{Ll}[^,.:;]{2,120}),\s+(?=\p{Ll})/u;

/** "Berit, who sits in the committee, takes it there": what stands between the commas is said of her, and the verb follows. */
function behindAside(text: string, start: number, clause: Clause, reading: Reading): Found | undefined {
  const [lead = '', who = ''] = ASIDE.exec(text) ?? [];
  return who && (isAcquainted(who, reading) || isParty(who, reading, true))
    ? doingIn(`${who} ${text.slice(lead.length)}`, start, clause, reading)
    : undefined;
}

const WHOLE_NAME = /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*){1,2}$/u;
/** By itself only at the beginning of what is told: "A clock. (Kari and Ola talk with the head.)" */
const FIRST_NAME = /(?<=^|[(.:]\s?)\p{Lu}\p{Ll}[\p{L}-]*$/u;

function doingInClauses(text: string, start: number, ground: Ground, reading: Reading, due: Dated): Found | undefined {
  let first: Found | undefined;
  const clauses = clausesOf(text, reading);
  for (const [i, { at, close }] of clauses.entries()) {
    const clause = text.slice(at);
    const turned = text.slice(0, at).trimEnd().endsWith(',')
      ? turnedRound(clause, start + at, { ground, due, later: true, close }, reading)
      : undefined;
    if (turned) return turned;
    // "Still not cut - the Clerk will ask"
    const bare = close ? clause : clause.slice(bareStart(clause, reading.vocabulary));
    // "…; the rest orders Kari"
    const behind = at > 0 ? objectFirst(clause, start + at, { ground, due, later: true, close }, reading) : undefined;
    if (behind) return behind;
    // "Kari has seen it, and she asks the owners"
    const pronoun = close && !reading.antecedent ? pronounIn(bare.split(/\s/u, 1)[0] ?? '', reading.vocabulary) : undefined;
    const about = pronoun ? aboutWhom(text.slice(0, at), pronoun, reading) : undefined;
    const antecedent = about?.every(({ name }) => isAcquainted(name, reading)) ? about : undefined;
    if (at > 0 && !antecedent && !/^@?\p{Lu}/u.test(clause) && !beginsWithSomebody(bare, reading)) continue;
    const own = antecedent ? { ...reading, antecedent } : reading;
    const found = doingIn(clause, start + at, { ground, due, later: at > 0, close }, own);
    // "Vi hör efter …, och Margot gör schemat": somebody by name before "we".
    if (found && !found.responsible.every(({ name }) => reading.vocabulary.ownBody.test(name))) {
      // "Kari Vik and Ola Lie will …", where only the last is known: the words before the "and" are a name as well.
      const before = close ? text.slice(0, at).replace(lastAnd(reading.vocabulary), '') : '';
      const whole = WHOLE_NAME.exec(before);
      const joined = someAnd(reading.vocabulary).test(text.slice(before.length, at));
      const first = whole || !joined ? null : FIRST_NAME.exec(before);
      const known = whole ? isName(whole[0], reading.vocabulary) : first !== null && isAcquainted(first[0], reading);
      const named = known ? (whole ?? first) : null;
      const others = named ? partiesOf(named[0], start + named.index, reading) : [];
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

/** "Head of unit technical, Geir Tveit, takes …": behind the office a name between commas. */
const APPOSED = /^\s\p{Lu}[^,]{2,40},\s/u;

function doingIn(text: string, start: number, { ground, due, later, close }: Clause, reading: Reading): Found | undefined {
  const { vocabulary } = reading;
  const far = later ? 6 : 12;
  const words = spaced(text, 160, far + 1);
  // The verb, and before it somebody: a clause in front ("Etter møtet …") makes the subject follow the verb.
  for (let i = 1; i < Math.min(words.length, far); i++) {
    const word = withoutStop(words[i]);
    if (!/^\p{Ll}/u.test(word)) continue;
    const at = words[i]?.index ?? 0;
    const kinds = kindsOfWord(word, vocabulary);
    // "The unit expects that the budget is in balance by the end of the year": the day is what is said, too.
    if (kinds.speaking && thinks(vocabulary).test(text.slice(at, at + SAID))) return undefined;
    const modal = kinds.modal ? word : (kinds.mayLead && vocabulary.modalLead.exec(text.slice(at, at + 40))?.[0]) || '';
    const sure = (kinds.mayDo && isDoing(text.slice(at), vocabulary)) || kinds.link;
    if (
      !modal &&
      !sure &&
      !(
        isPresent(kinds, text.slice(0, at), reading) &&
        !(isStative(kinds, due, ground) && !(ground === 'tasks' && due !== 'none' && isAcquainted(text.slice(0, at), reading))) &&
        !kinds.past
      )
    ) {
      const end = at + (words[i]?.[0].length ?? 0);
      if (/[,:]$/u.test(text.slice(at, end)) && !hasAnd(text.slice(at, at + 40), vocabulary) && !APPOSED.test(text.slice(end)))
        return undefined;
      continue;
    }
    // Two finite verbs do not follow each other: the first is none ("The committee papers are …").
    const next = kindsOfWord(withoutStop(words[i + 1]), vocabulary);
    if (!modal && !sure && (next.modal || next.stative || vocabulary.doing.test(text.slice(words[i + 1]?.index ?? text.length)))) continue;
    // "Elektrikar må tilkallast", "Palvelut kilpailutetaan": it is done to the subject.
    if (modal && !sure && next.passive) return undefined;
    const before = text.slice(0, at).trim();
    if (kinds.passive && !modal && !sure && !isAcquainted(before, reading)) return undefined;
    // "Kommunene skal imidlertid ikke …"
    if (
      modal &&
      vocabulary.negations.test(
        text
          .slice(at + modal.length)
          .trim()
          .split(/\s+/u, 2)
          .join(' '),
      )
    )
      return undefined;
    // "Dagleg leiar": the word ends what somebody is called.
    if (!modal && areRole(`${before} ${word}`, vocabulary)) continue;
    // Behind what is to be done a verb is enough: "Gift for the head: Mona orders."
    if (at + word.length > text.length - 3 && (modal || kinds.link || !isAcquainted(before, reading))) return undefined;
    const who =
      (((sure || (/\s/u.test(before) && takesOn(text.slice(at), modal, reading))) && areAcronyms(before, reading)) ||
      isInitials(before, reading)
        ? { text: before, at: 0 }
        : undefined) ??
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
    // "The accounts to 31 December"
    if (kinds.link && /^\p{L}+\s+\d/u.test(text.slice(at))) return undefined;
    // "Kari Moe to the meeting"
    if (kinds.link && vocabulary.articles.has(withoutStop(words[i + 1]))) return undefined;
    // "A request had …": an article, and nobody's letter.
    if (who.text.length < 2) return undefined;
    // "From Kari: to raise the price": whose it is, and not who does it.
    if (kinds.link && vocabulary.ties.has((/^\p{L}+(?=\s)/u.exec(who.text)?.[0] ?? '').toLowerCase())) return undefined;
    // "Pekka pitää puheen": what must be done has its doer in another case.
    if (modal && isNeed(modal, vocabulary) && isAcquainted(who.text, reading)) return undefined;
    if (close && !isAcquainted(who.text, reading) && !(ground !== 'tasks' && sure && isOffice(who.text, reading))) return undefined;
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

/** Within how many letters stands what somebody says: "räknar med att". */
const SAID = 30;

/** "…, and the secretary finds a date": an office, which is no body. */
const isOffice = (who: string, { vocabulary }: Reading): boolean => vocabulary.roles.test(who) && !vocabulary.bodies.test(who);

/** "… arbetar in synpunkterna och återkommer med en ny version": a second verb tells the task. */
function doesMore(rest: string, who: string, ground: Ground, reading: Reading, due: Dated): boolean {
  const { vocabulary } = reading;
  for (const match of everyMatch(ands(vocabulary), rest.slice(0, 200))) {
    const second = rest.slice(match.index + match[0].length);
    const word = /^\p{Ll}+/u.exec(second)?.[0];
    if (word && isDoing(second, vocabulary)) return isTaskVerb(word, second, who, ground, reading, { modal: '', sure: true, due });
  }
  return false;
}

/** The words are a role's, all of them. */
const areRole = (words: string, { roles }: Vocabulary): boolean => roles.exec(words)?.[0].length === words.length;

function withoutStop(word: Spelled | undefined): string {
  const said = word?.[0] ?? '';
  let end = said.length;
  while (end && ',.;:'.includes(said.charAt(end - 1))) end--;
  return end < said.length ? said.slice(0, end) : said;
}

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
  // "Kari, sender brevet": a comma where others have a colon.
  const aside = sure && !later ? /^([^,;]{2,60}),$/u.exec(clean)?.[1] : undefined;
  if (aside && isAcquainted(aside, reading)) return { text: aside, at: before.indexOf(aside) };
  // "Kari Lund, leder": what stands behind a comma is said of her.
  if (!/[,;]$/u.test(clean) && isParty(clean, reading)) {
    const from = bareStart(clean, vocabulary);
    return { text: clean.slice(from).replace(/:$/u, ''), at: before.length - clean.length + from };
  }
  const led = later ? undefined : behindLead(clean, reading, sure);
  if (led) return { text: led, at: before.length - led.length };
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
      // "It gathers all the services"
      if (!/\s/u.test(before) && vocabulary.introducing.has(before.toLowerCase()) && !/^\p{Lu}/u.test(tried)) break;
      // "… already provides a …"
      if (bareStart(tried, vocabulary) > 0) continue;
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

/** "By the end of April Kari …": somebody known right before the verb, and before that only when it is. */
function behindLead(before: string, reading: Reading, sure: boolean): string | undefined {
  const { past, conditions, negations } = reading.vocabulary;
  const words = before.split(/\s+/u);
  for (let take = Math.min(2, words.length - 1); take >= 1; take--) {
    const who = words.slice(-take).join(' ');
    const lead = words.slice(0, -take).join(' ');
    if (lead.length > LONGEST_LEAD || !/^\p{Lu}\p{Ll}/u.test(who) || !isAcquainted(who, reading)) continue;
    if (/[,:;]$/u.test(lead) || [past, conditions, negations].some(one => one.test(lead))) return undefined;
    const [due] = findDue(lead, dueContext(reading));
    return due !== undefined && due.end >= lead.length - 1 && (due.start === 0 || sure) ? who : undefined;
  }
  return undefined;
}

const LONGEST_LEAD = 60;

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
