/** Tasks told in sentences: somebody is asked to, gets the task to, or does something that lies ahead. */
import { findDue } from '../find/due';
import { meansPerson, partiesIn } from '../find/people';
import { sentencesOf } from '../find/sentences';
import type { PartKind } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';
import type { Action, Party, Reason, Span } from '../minutes';
import { blockAt, type Source } from '../read/source';
import { dueContext, dueOf } from './action';
import { isParty, partiesOf } from './parties';
import { type Line, passage, type Reading } from './reading';

/** How much a sentence's place says: in what was decided, in a list of tasks, or in what was talked about. */
export type Ground = 'decided' | 'tasks' | 'talk';

export const groundOf = (kind: PartKind): Ground | undefined => {
  if (kind === 'decision') return 'decided';
  if (kind === 'actions') return 'tasks';
  if (kind === 'discussion' || kind === 'other' || kind === 'vote') return 'talk';
  return kind === 'background' ? 'talk' : undefined;
};

interface Found {
  responsible: Party[];
  reason: Reason;
}

/** The frames whose fixed words stand in the sentence. */
function framesIn(text: string, { assignments: { words, frames } }: Vocabulary): RegExp[] {
  const phrases = new Set([...words.all(text)].map(found => found.phrase));
  return [...phrases].flatMap(phrase => frames.get(phrase) ?? []);
}

/** Tasks in the sentences of some lines. */
export function proseActions(lines: Line[], ground: Ground, reading: Reading): Action[] {
  const { source } = reading;
  const found: Action[] = [];
  if (reading.slides) return found;
  for (const line of lines)
    for (const sentence of sentencesOf(source.text, line.start, line.end)) {
      const action = sentenceAction(sentence, ground, reading);
      if (action) found.push(action);
    }
  return found;
}

const LEAD = /^(?:\d{1,2}[.):]\s*|[a-zæøåäö][.)]\s+|[-–•*]\s*|[ivx]{1,4}[.)]\s+|(?:att|at|että)\s+)+/iu;

/** The task that a sentence gives, if it gives one. `span` is in the Source's text. */
export function sentenceAction(span: Span, ground: Ground, reading: Reading): Action | undefined {
  const { source, vocabulary } = reading;
  const lead = LEAD.exec(source.text.slice(span.start, span.end))?.[0].length ?? 0;
  const start = span.start + lead;
  const text = source.text.slice(start, span.end);
  if (text.length < 12 || text.length > 900 || /\?\s*$/u.test(text)) return undefined;
  // What ends so only leads up to a list.
  if (ground === 'talk' && /[:;]\s*$/u.test(text)) return undefined;
  if (ground !== 'tasks' && vocabulary.fallen.test(text)) return undefined;
  if (text.length < 120 && vocabulary.nextMeetingIs.test(text)) return undefined;
  if (ground === 'talk' && (vocabulary.proposing.test(text) || /^[«"“”]/u.test(text))) return undefined;
  // "Kari Vik (S) yrkar …" is hers alone, wherever it stands.
  const proposed = vocabulary.proposing.exec(text);
  if (proposed && ground === 'decided' && isMember(text.slice(0, proposed.index), reading)) return undefined;
  const due = dueOf({ text, start }, reading, false);
  const idle = !due && (vocabulary.idioms.test(text) || isCutOff(text, vocabulary));
  const found =
    assignment(text, start, ground, reading) ??
    (idle ? undefined : doing(text, start, ground, reading, due !== undefined)) ??
    (idle ? undefined : obligation(text, ground, reading, due?.precision !== undefined));
  if (!found) return undefined;
  return {
    ...passage(source, { start, end: span.end }),
    responsible: found.responsible,
    ...(due ? { due } : {}),
    evidence: 'prose',
    reasons: [found.reason],
  };
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

/** "ber rådmannen om å …", "Sekretariatet får fullmakt til å …". */
function assignment(text: string, start: number, ground: Ground, reading: Reading): Found | undefined {
  const { vocabulary } = reading;
  let best: { who: string; at: number; words: string } | undefined;
  for (const pattern of framesIn(text, vocabulary)) {
    const match = pattern.exec(text);
    const raw = match?.groups?.who;
    if (!match || !raw) continue;
    const who = partyWithin(raw, match.groups?.rest ?? '', endsFrame(text, raw, match), reading);
    if (!who) continue;
    const rest = (match.groups?.rest ?? '').trim();
    if (rest.length < 3) continue;
    if (!best || who.length < best.who.length)
      best = {
        who,
        at: text.indexOf(who, match.index),
        words: text.slice(match.index, match.index + match[0].length - (match.groups?.rest?.length ?? 0)).trim(),
      };
  }
  if (best) {
    if (ground === 'talk' && isReport(text, reading)) return undefined;
    return { responsible: partiesOf(best.who, start + best.at, reading), reason: { rule: 'assignment', words: best.words } };
  }
  const asked = vocabulary.impersonal.exec(text);
  if (asked && ground === 'decided') return { responsible: [], reason: { rule: 'assignment', words: asked[0] } };
  return undefined;
}

/** The frame ends with its slot: then the party may go on into what follows. */
function endsFrame(text: string, raw: string, match: RegExpExecArray): boolean {
  return text.indexOf(raw, match.index) + raw.length + (match.groups?.rest?.length ?? 0) >= text.length;
}

/** The party in what a frame caught: the frame's slot may have caught words of the sentence around it. */
function partyWithin(raw: string, rest: string, leads: boolean, reading: Reading): string | undefined {
  const words = raw.trim().split(/\s+/u);
  // Slot at the frame's end: the party may go on into the rest ("tekninen johtaja", "Teknisk Forvaltning").
  if (leads) {
    const more = rest.trim().split(/\s+/u).slice(0, 3);
    for (let extra = Math.min(3, more.length); extra >= 0; extra--) {
      const tried = [...words, ...more.slice(0, extra)].join(' ').replace(/[,.;:]+$/u, '');
      if (extra && /[,.;:]$/u.test([...words, ...more.slice(0, extra - 1)].join(' '))) continue;
      if (isParty(tried, reading, true) && !(extra && !/\p{L}/u.test(more[extra - 1] ?? ''))) return tried;
    }
  }
  for (let from = 0; from < words.length; from++) {
    const tried = words.slice(from).join(' ');
    if (isParty(tried, reading, true)) return tried;
  }
  return undefined;
}

/** "Sekretariatet sender …", "Lene skriver …", "Brukerutvalget skal …". */
function doing(text: string, start: number, ground: Ground, reading: Reading, dated: boolean): Found | undefined {
  const { vocabulary } = reading;
  const words = [...text.slice(0, 160).matchAll(/\S+/gu)];
  // The verb, and before it somebody: a clause in front ("Etter møtet …") makes the subject follow the verb.
  for (let i = 1; i < Math.min(words.length, 12); i++) {
    const word = (words[i]?.[0] ?? '').replace(/[,.;:]+$/u, '');
    if (!/^\p{Ll}/u.test(word)) continue;
    const modal = vocabulary.modals.test(word);
    const at = words[i]?.index ?? 0;
    const sure = vocabulary.doing.test(text.slice(at)) || vocabulary.links.test(word);
    if (!modal && !sure && !(vocabulary.present.test(word) && !vocabulary.stative.test(word))) {
      if (/[,:]$/u.test(words[i]?.[0] ?? '') && !/\s(?:og|och|and|ja|samt)\s/u.test(text.slice(at, at + 40))) return undefined;
      continue;
    }
    const before = text.slice(0, at).trim();
    const who = subjectOf(before, text.slice(at + word.length).trim(), reading);
    if (!who) {
      if (modal || sure) return undefined;
      continue;
    }
    // "… som ikke pådrar": turned round before the verb.
    if (vocabulary.negations.test(words[i - 1]?.[0] ?? '')) return undefined;
    if (!isTaskVerb(word, text.slice(at), who.text, ground, reading, { modal, sure, dated })) return undefined;
    return { responsible: partiesOf(who.text, start + who.at, reading), reason: { rule: 'doing', words: `${who.text} ${word}` } };
  }
  return undefined;
}

function subjectOf(before: string, after: string, reading: Reading): { text: string; at: number } | undefined {
  const { vocabulary } = reading;
  const clean = before.replace(/^["«]+/u, '');
  if (isParty(clean, reading)) return { text: clean.replace(/[,:]$/u, ''), at: before.length - clean.length };
  // "Til neste møte lager Kari …"
  if (reading.people.length || /^\p{Ll}/u.test(after)) {
    const next = after.split(/\s+/u).slice(0, 2);
    for (const take of [2, 1]) {
      const tried = next
        .slice(0, take)
        .join(' ')
        .replace(/[,.;:]+$/u, '');
      // "… beslutar enligt förvaltningens förslag": a preposition begins no subject.
      if (vocabulary.ties.has((next[0] ?? '').toLowerCase())) break;
      if (next.length >= take && before.split(/\s+/u).length <= 7 && isParty(tried, reading, true))
        return { text: tried, at: before.length + 1 };
    }
  }
  return undefined;
}

interface Verb {
  modal: boolean;
  sure: boolean;
  dated: boolean;
}

function isTaskVerb(word: string, rest: string, who: string, ground: Ground, reading: Reading, { modal, sure, dated }: Verb): boolean {
  const { vocabulary, meeting, people } = reading;
  if (ground === 'talk' && isReport(rest, reading)) return false;
  // "Finds no reason to": what stands right behind the verb turns it round.
  if (vocabulary.negations.test(rest.split(/\s+/u, 3).slice(1, 2).join(' '))) return false;
  const own = isOwnBody(who, reading);
  if (own && (vocabulary.settling.test(word) || !sure) && !(modal && dated)) return false;
  if (modal) return ground !== 'talk' || dated || people.some(person => who.includes(person.name.split(' ')[0] as string));
  if (sure) return ground !== 'talk' || !meeting.date || dated || !vocabulary.past.test(rest);
  // In talk, somebody of those present who does something in the present tense takes it on: "Kari books the room".
  return ground !== 'talk' || (isPresent(who, reading) && !vocabulary.settling.test(word) && /^\p{Lu}/u.test(who));
}

/** All of the names are of people who are known from the meeting. */
const isPresent = (who: string, { people, vocabulary }: Reading): boolean =>
  partiesIn(who, 0, vocabulary).every(party => people.some(person => meansPerson(party.name, person.name)));

/** The body that met is the subject: what it does is mostly to decide. */
function isOwnBody(who: string, { meeting, vocabulary }: Reading): boolean {
  const stem = (word: string) => word.toLowerCase().slice(0, 8);
  const own =
    meeting.body
      ?.split(/\s+/u)
      .filter(word => word.length > 3)
      .map(stem) ?? [];
  if (who.split(/\s+/u).length <= own.length + 1 && who.split(/\s+/u).some(word => own.includes(stem(word)))) return true;
  // "Vi", "Rådet", or any body where the minutes do not tell whose they are.
  return vocabulary.ownBody.test(who) || (!meeting.body && !/\s/u.test(who) && vocabulary.bodies.test(who));
}

/** Tells of what was, not of what is to be. */
function isReport(text: string, { vocabulary }: Reading): boolean {
  const words = text.slice(0, 90);
  return vocabulary.past.test(words);
}

/** "Må avklares", "Saken legges fram innen …": a task without a subject. */
function obligation(text: string, ground: Ground, reading: Reading, dated: boolean): Found | undefined {
  const { vocabulary } = reading;
  if (ground === 'talk' && (isReport(text, reading) || !dated)) return undefined;
  const match = vocabulary.obligations.exec(text);
  if (match && (dated || (ground !== 'talk' && /\s/u.test(match[0]))))
    return { responsible: [], reason: { rule: 'obligation', words: match[0] } };
  // A date alone says when something is, not by when it is to be done.
  const deadline = dated && findDue(text, dueContext(reading)).some(due => due.strength === 2);
  if (deadline && ground === 'decided' && !vocabulary.past.test(text) && /\p{Ll}/u.test(text))
    return { responsible: [], reason: { rule: 'deadline' } };
  return undefined;
}

/** Whether a span of text stands inside quotation marks that open before it in its own block. */
export function isQuoted(source: Source, span: Span): boolean {
  const block = source.blocks[blockAt(source, span.start)];
  return /[«"“][^»"”]*$/u.test(source.text.slice(Math.max(block?.start ?? 0, span.start - 600), span.start));
}
