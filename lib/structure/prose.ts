/** Tasks told in sentences: somebody is asked to, gets the task to, or does something that lies ahead. */

import { sentencesOf } from '../find/sentences';
import { onceFor } from '../language/once';
import { everyMatch, firstMatches } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Action, Due, Party, Span } from '../minutes';
import { blockAt, type Source } from '../read/source';
import { dueOf, hasDeadline, timeOf } from './action';
import { byAgent } from './agents';
import { aboutWhom, pronounIn } from './antecedents';
import { assignment } from './assignments';
import { doing } from './doing';
import { isReported } from './elsewhere';
import { entrusted } from './entrusted';
import { type Dated, type Found, type Ground, isOwnBody, isReport } from './ground';
import { somebodyAt } from './inversion';
import { isIndirect, obligation, unknownRole } from './obligations';
import { isAcquainted, isParty, partiesOf } from './parties';
import { type Line, passage, type Reading } from './reading';
import { kindsOfWord } from './wordkinds';

/**
 * Tasks in the sentences of some lines.
 * @param settled sentences among them by which something was adopted: they bind, wherever they stand
 */
export function proseActions(lines: Line[], ground: Ground, reading: Reading, settled: readonly Span[] = []): Action[] {
  const { source, vocabulary } = reading;
  const found: Action[] = [];
  if (reading.slides) return found;
  for (const line of lines) {
    const whole = source.text.slice(line.start, line.end);
    if (isNumberedTask(whole) && tellsDone(whole, vocabulary)) continue;
    let before: Action | undefined;
    let about = '';
    let earlier = '';
    for (const sentence of sentencesWithNames(source, line)) {
      const due = before && !before.due ? deadlineOnly(sentence, reading) : undefined;
      if (before && due) {
        found[found.length - 1] = dated(before, sentence, due, reading);
        before = undefined;
        continue;
      }
      const owners = before && !before.responsible.length ? answerable(sentence, reading) : undefined;
      if (before && owners) {
        found[found.length - 1] = { ...before, ...passage(source, { start: before.start, end: sentence.end }), responsible: owners };
        before = undefined;
        continue;
      }
      const binds = settled.some(one => one.start <= sentence.start && sentence.end <= one.end);
      const text = source.text.slice(sentence.start, sentence.end);
      const pronoun = about && pronounIn(text, reading.vocabulary);
      const antecedent = pronoun
        ? (aboutWhom(about, pronoun, reading) ?? (names(about) ? undefined : aboutWhom(earlier, pronoun, reading)))
        : undefined;
      const own = antecedent ? { ...reading, antecedent } : reading;
      before = sentenceAction(sentence, ground, own) ?? (binds ? givenTo(sentence, own) : undefined);
      if (before) found.push(before);
      if (antecedent) continue;
      // Whom the sentence before that was about is still meant, where this one names nobody.
      earlier = about;
      about = text;
    }
  }
  return found;
}

/** A name, or another word with a capital, stands within it. */
const names = (text: string): boolean => /\s\p{Lu}\p{Ll}/u.test(text);

/** What was settled is somebody's task where it says whose: "It was agreed to buy a bench" is nobody's. */
function givenTo(sentence: Span, reading: Reading): Action | undefined {
  const found = sentenceAction(sentence, 'decided', reading);
  const given = found?.responsible.some(({ name }) => !reading.vocabulary.bodies.test(name) && !isOwnBody(name, reading));
  return given ? found : undefined;
}

/** A line's sentences; a name in brackets behind one belongs to it: "Bagtrappe skal lakeres. (AF)". */
export function sentencesWithNames(source: Source, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const sentence of sentencesOf(source.text, start, end)) {
    const last = found.at(-1);
    if (last && NAMED_BEHIND.test(source.text.slice(sentence.start, sentence.end))) last.end = sentence.end;
    else found.push({ ...sentence });
  }
  return found;
}

const NAMED_BEHIND = /^(?:\([^()]{2,60}\)|\/\s?\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)?)[.!]?$/u;

/** The task with the sentence behind it that says by when. */
export const dated = (action: Action, sentence: Span, due: Due, { source }: Reading): Action => ({
  ...action,
  ...passage(source, { start: action.start, end: sentence.end }),
  due,
});

/** "Kari and Ola are in charge.": a sentence that says no more than whose task the one before it tells. */
function answerable({ start, end }: Span, reading: Reading): Party[] | undefined {
  const text = reading.source.text.slice(start, end);
  const who = text.length < 100 ? somebodyAt(text, reading) : undefined;
  const rest = who ? text.slice(who.length).replace(/^\s+|[\s.!]+$/gu, '') : '';
  return who && rest && reading.vocabulary.answering.test(rest) ? partiesOf(who, start, reading) : undefined;
}

/** A sentence that says no more than by when: "Frist: uke 3.", "Klart 1 juni.", "Så snart som mogleg." */
export function deadlineOnly({ start, end }: Span, reading: Reading): Due | undefined {
  const { source, vocabulary } = reading;
  const text = source.text.slice(start, end);
  if (text.length > 70 || vocabulary.nextMeetingIs.test(text)) return undefined;
  const due = dueOf({ text, start }, reading, true);
  if (!due) return undefined;
  const rest = `${text.slice(0, due.start - start)} ${text.slice(due.end - start)}`.match(/\p{L}+/gu) ?? [];
  // "…; the draft is to be ready by 1 November"
  const most = vocabulary.done.test(rest.at(-1) ?? '') ? 4 : 3;
  if (rest.length > most || rest.some((word, i) => reading.acquaintances.has(word) || (i > 0 && vocabulary.doing.test(word))))
    return undefined;
  return !rest.length || vocabulary.dueLeads.test(text) || vocabulary.done.test(rest.join(' ')) ? due : undefined;
}

const ARROW = /^\s*(?:-{1,3}>|={1,3}>|[→⇒➔►]|!{1,3}(?=\s))\s*/u;
/** An arrow marks a task as a list of tasks does. */
export const startsWithArrow = (text: string): boolean => ARROW.test(text);

const LEAD = /^(?:\d{1,2}[.):]\s*|\p{L}[.)]\s+|[-–•·*]\s*(?!>)|[ivx]{1,4}[.)]\s+|(?:-{1,3}>|={1,3}>|[→⇒➔►☐]|!{1,3}(?=\s))\s*|\[ ?\]\s*)+/iu;

/** The number of a task in a series of them: "A7.1 Ulla to …", "AP 2.1 Kari to …". */
const TASK_NUMBER = /^\s*(?:(?:A|AP|AI|T)[ -]?\d{1,3}[./-]\d{1,3}|AP ?\d{1,3})[.:]?\s+(?=\p{Lu})/u;

/** Such a number begins the line: it is one of a list of tasks, wherever it stands. */
export const isNumberedTask = (text: string): boolean => TASK_NUMBER.test(text);

/** What stands before a sentence's own words: a list's mark, an arrow, a task's number, "att". */
function leadOf(text: string, { articles, introducing, present, modals, roles }: Vocabulary): number {
  // "8. klasse tek seg av kaffien": the number is a part of who it is.
  const named = /^\d{1,2}\.\s(\p{Ll}+)/u.exec(text)?.[1];
  if (named && roles.test(named)) return 0;
  const mark = TASK_NUMBER.exec(text)?.[0].length ?? LEAD.exec(text)?.[0].length ?? 0;
  const that = /^(\p{Ll}+),?\s+(\p{Ll}*)/u.exec(text.slice(mark));
  const [, word = '', next = ''] = that ?? [];
  // "…; det ordnar Kari": there it stands for what was told before.
  const stands = introducing.has(word) && (present.test(next) || modals.test(next));
  return that && articles.has(word) && !stands ? mark + that[0].length - next.length : mark;
}

/** "NK ringer." is a whole sentence. */
const SHORTEST = 8;

/** The task that a sentence gives, if it gives one. `span` is in the Source's text. */
export function sentenceAction(span: Span, ground: Ground, reading: Reading): Action | undefined {
  const { source, vocabulary } = reading;
  const whole = source.text.slice(span.start, span.end);
  // An arrow or a number of its own marks a task as a list of tasks does.
  if (ground === 'talk' && (ARROW.test(whole) || isNumberedTask(whole))) return sentenceAction(span, 'tasks', reading);
  const start = span.start + leadOf(whole, vocabulary);
  const text = source.text.slice(start, span.end);
  if (text.length < SHORTEST || text.length > 900 || /\?\s*$/u.test(text)) return undefined;
  if (tellsDone(text, vocabulary)) return undefined;
  // What ends so only leads up to a list.
  if (ground === 'talk' && /[:;]\s*$/u.test(text)) return undefined;
  if (ground !== 'tasks' && vocabulary.fallen.test(text)) return undefined;
  if (text.length < 120 && (vocabulary.nextMeetingIs.test(text) || (vocabulary.nextMeeting.test(text) && vocabulary.holding.test(text))))
    return undefined;
  if (ground === 'talk' && (vocabulary.proposing.test(text) || /^[«"“”]/u.test(text) || isQuotedProposal(text, vocabulary)))
    return undefined;
  // "Kari Vik (S) yrkar …" is hers alone, wherever it stands.
  const proposed = vocabulary.proposing.exec(text);
  if (proposed && ground === 'decided' && isMember(text.slice(0, proposed.index), reading)) return undefined;
  if (ground !== 'tasks' && isOthersDecision(text, reading)) return undefined;
  const due = dueOf({ text, start }, reading, false);
  const told = !due ? 'none' : hasDeadline(text, reading) ? 'deadline' : 'date';
  const idle =
    (!(due && vocabulary.dueLeads.test(due.text) && told === 'deadline') && isIdle(text, vocabulary)) ||
    (!due && isCutOff(text, vocabulary));
  // "Forvaltningen indstiller til udvalget,": leads up to what is put forward.
  if (/,\s*$/u.test(text) && vocabulary.proposing.test(text)) return undefined;
  const found =
    (vocabulary.welcoming.test(text) ? undefined : assignment(text, start, ground, reading)) ??
    entrusted(text, start, ground, reading) ??
    agreed(text, start, ground, reading, told) ??
    settledTo(text, start, reading) ??
    promise(text, start, ground, reading) ??
    (idle ? behindIdiom(text, start, ground, reading, told) : doing(text, start, ground, reading, told)) ??
    (idle ? undefined : obligation(text, start, ground, reading, due !== undefined)) ??
    (idle ? undefined : byAgent(text, start, ground, reading)) ??
    inCharge(span, reading);
  if (!found) return undefined;
  const when = due ?? timeOf({ text, start }, reading);
  return {
    ...passage(source, { start, end: span.end }),
    responsible: found.responsible,
    ...(when ? { due: when } : {}),
    evidence: 'prose',
    reasons: [found.reason],
  };
}

/** "The Board decided on 3 February that working hours are to be …": what was decided elsewhere, or before, is to be done there. */
function isOthersDecision(text: string, reading: Reading): boolean {
  const said = reading.vocabulary.decided.exec(text);
  if (!said) return false;
  const behind = everyMatch(WORDS, text.slice(said.index + said[0].length));
  return behind.some(([word]) => clauses(reading.vocabulary).has(word)) && isReported(text, { words: said[0], index: said.index }, reading);
}

/** "Pentti made a counterproposal: “The shed is let …”": what was put forward in its own words. */
const isQuotedProposal = (text: string, { proposals }: Vocabulary): boolean => {
  const quote = /:\s*[«"“”„]/u.exec(text);
  return quote !== null && proposals.test(text.slice(0, quote.index));
};

/** An idiom tells no task, but where it stands in a clause that describes somebody or something. */
function isIdle(text: string, vocabulary: Vocabulary): boolean {
  const found = vocabulary.idioms.exec(text);
  return found !== null && !isIndirect(text.slice(0, found.index), vocabulary);
}

/** "The museum would like to have them, and Ola takes them there": what somebody known does behind an idiom's clause. */
function behindIdiom(text: string, start: number, ground: Ground, reading: Reading, told: Dated): Found | undefined {
  const idiom = reading.vocabulary.idioms.exec(text);
  const from = idiom ? text.indexOf(',', idiom.index) : -1;
  if (from < 0) return undefined;
  const rest = text.slice(from + 1).trimStart();
  const at = text.length - rest.length + (ands(reading.vocabulary).exec(rest)?.[0].length ?? 0);
  const found = reading.vocabulary.idioms.test(text.slice(at)) ? undefined : doing(text.slice(at), start + at, ground, reading, told);
  return found?.responsible.some(({ name }) => isAcquainted(name, reading)) ? found : undefined;
}

const ands = onceFor(({ and, hence }) => new RegExp(`^(?:${and}|${hence})\\s+`, 'u'));

/** "Kari and Ola are in charge." where nothing before it is told as a task. */
function inCharge(span: Span, reading: Reading): Found | undefined {
  const owners = answerable(span, reading);
  return owners ? { responsible: owners, reason: { rule: 'doing' } } : undefined;
}

/** "We agreed that Kari writes to …", "Approved with the addition that the unit asks for …": what follows is to be done. */
function agreed(text: string, start: number, ground: Ground, reading: Reading, told: Dated): Found | undefined {
  const { agreeing, negations, fallen } = reading.vocabulary;
  const lead = agreeing.exec(text);
  if (!lead || negations.test(text.slice(0, lead.index)) || fallen.test(text)) return undefined;
  const from = lead.index + lead[0].length;
  const rest = text.slice(from).trimStart();
  const at = start + text.length - rest.length;
  const found = doing(rest, at, ground === 'talk' ? 'tasks' : ground, reading, told);
  if (found) return found;
  // "It was decided that Nicolas is to make a list": nobody of those who are known.
  const responsible = unknownRole(rest, at, reading, NAME);
  return responsible.length ? { responsible, reason: { rule: 'doing', words: lead[0] } } : undefined;
}

/** "It was agreed to write to the owner": what was settled is to be done, whoever does it. */
function settledTo(text: string, start: number, reading: Reading): Found | undefined {
  const { deciding, links, infinitives, stative } = reading.vocabulary;
  const lead = deciding.exec(text);
  // "They had agreed to write": told of another day.
  const said = lead && !isReport(text.slice(0, lead.index), reading) ? text.slice(lead.index) : '';
  const link = firstMatches(WORDS, said, LINKED).find(([word]) => links.test(word));
  const verb = link ? said.slice(link.index + link[0].length).trimStart() : '';
  return lead && infinitives.test(verb) && !stative.test(verb.split(' ', 1)[0] as string)
    ? (assignment(text, start, 'decided', reading) ?? { responsible: [], reason: { rule: 'obligation', words: lead[0] } })
    : undefined;
}

/** Among how many words from it on what was settled begins. */
const LINKED = 4;

/** How many letters a given name has at least. */
const NAME = 3;

/** "The mayor answered that he will take it up": who said it has taken it on. */
function promise(written: string, start: number, ground: Ground, reading: Reading): Found | undefined {
  if (ground !== 'talk') return undefined;
  // "She said she'll ask."
  const text = written.replace(/(?<=\p{L})[’']ll(?=\s)/gu, ' will');
  const { vocabulary } = reading;
  const first = firstMatches(WORDS, text.slice(0, 300), SAYS);
  const said = first.findIndex(({ 0: word }, i) => {
    const { speaking, past } = kindsOfWord(word, vocabulary);
    return i > 0 && speaking && past;
  });
  const who = said > 0 ? text.slice(0, first[said]?.index).trim() : '';
  if (!who || !isParty(who, reading, true)) return undefined;
  const words = everyMatch(WORDS, text.slice(0, 300));
  for (const [i, { 0: word, index }] of words.entries()) {
    if (i <= said || !vocabulary.pronouns.has(word.toLowerCase())) continue;
    const before = (words[i - 1]?.[0] ?? '').toLowerCase();
    if (!clauses(vocabulary).has(before) && i !== said + 1) continue;
    const rest = text.slice(index + word.length).trimStart();
    const modal = /^\p{L}+/u.exec(rest)?.[0] ?? '';
    const takes = vocabulary.modals.test(modal)
      ? vocabulary.infinitives.test(rest.slice(modal.length).trimStart())
      : vocabulary.doing.test(rest);
    if (takes && !vocabulary.negations.test(rest.split(/\s+/u, 3).join(' ')))
      return { responsible: partiesOf(who, start, reading), reason: { rule: 'doing', words: `${who} ${modal}` } };
  }
  return undefined;
}

const WORDS = /\p{L}+/gu;
/** Among how many words of a sentence the verb stands by which somebody says it. */
const SAYS = 6;
const clauses = onceFor(({ language, relatives }) => new Set([language, ...relatives].flatMap(one => one.clauses.split(' '))));

/** "AP 2.1 Kari to update the log - done": its last piece says that it is, and no more. */
function tellsDone(text: string, { done }: Vocabulary): boolean {
  // "Olli asks for prices: done, see item 4"
  const state = /:\s+([^:]{2,40})$/u.exec(text.slice(-60))?.[1] ?? '';
  const said = state ? done.exec(state) : null;
  if (said?.index === 0 && /^[\s.,;!]*(?:$|[,;.(]|\d)/u.test(state.slice(said[0].length))) return true;
  const last = /\s[–—-]\s+([^–—-]{2,24}?)[\s.!)]*$/u.exec(text.slice(-40))?.[1] ?? '';
  return last !== '' && (done.exec(last)?.[0].length === last.length || last.split(/\s/u).every(word => done.test(word)));
}

/** A line that ends with a word that ties it to the next, as before a list: "Midlene skal knyttes til". */
const isCutOff = (text: string, vocabulary: Vocabulary): boolean =>
  vocabulary.ties.has(/\s(\p{L}+)$/u.exec(text.slice(-24))?.[1]?.toLowerCase() ?? '');

/** Somebody with a party in brackets, or one of those who met: a member speaks, not the body. */
function isMember(subject: string, { people }: Reading): boolean {
  const said = subject.trim();
  if (/\(\p{Lu}[\p{L} ,]{0,30}\)$/u.test(said)) return true;
  return people.some(person => person.name.includes(' ') && said.endsWith(person.name));
}

/** Whether a span of text stands inside quotation marks that open before it in its own block. */
export function isQuoted(source: Source, span: Span): boolean {
  const block = source.blocks[blockAt(source, span.start)];
  const before = source.text.slice(Math.max(block?.start ?? 0, span.start - 600), span.start);
  // The same mark may open and close: an opening one has room before it and none behind.
  return /(?:^|[\s(:–—-])[«»"“”„](?=\S|$)[^«»"“”„]*$/u.test(before);
}
