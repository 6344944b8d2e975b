/** What kind of document it is, by what was found in it: no single word makes minutes. */

import { findDates } from '../find/dates';
import { partHeading } from '../find/headings';
import type { Vocabulary } from '../language/vocabulary';
import type { Action, Case, Kind, Meeting } from '../minutes';
import { type Block, collapse, type Source } from '../read/source';
import type { Steps } from '../steps';

import { RUN_ON, titleWords } from './front';
import {
  isForm,
  isOfDay,
  isOfYear,
  isSchedule,
  leadsElsewhere,
  listsMeetings,
  namesItsDay,
  namesItself,
  namesMany,
  speaksOf,
  tellsAllCame,
  tellsItsEnd,
  tellsWhoCame,
  tellsWhoLed,
} from './held';

/** What is asked of the whole document is answered once, however often the kind is told while it is read. */
function once(ask: (source: Source, vocabulary: Vocabulary) => boolean): typeof ask {
  const known = new WeakMap<Source, { vocabulary: Vocabulary; answer: boolean }>();
  return (source, vocabulary) => {
    const before = known.get(source);
    if (before?.vocabulary === vocabulary) return before.answer;
    const answer = ask(source, vocabulary);
    known.set(source, { vocabulary, answer });
    return answer;
  };
}

const whoCame = once(tellsWhoCame);
const allCame = once(tellsAllCame);
const schedule = once(isSchedule);
const itsEnd = once(tellsItsEnd);

/** "09.15" */
const HOUR = /^(?:[01]\d|2[0-3])[.:][0-5][05]$/u;

/** How much is settled in minutes that nothing in their name can make a guide to some. */
const TOLD = 3;

export interface Evidence {
  source: Source;
  vocabulary: Vocabulary;
  meeting: Meeting;
  cases: Case[];
  /** The cases are a numbered series. */
  numbered: boolean;
  decisions: number;
  actions: number;
  /** It is a mirror of slides. */
  slides: boolean;
  /** Cases that hold hardly more than their title. */
  bare: number;
}

/** @returns the kind, with how sure it is from 0 to 1. */
export function* kindOf(evidence: Evidence): Steps<{ kind: Kind; confidence: number }> {
  const { source, vocabulary, meeting, cases, decisions, actions } = evidence;
  // The hours of a day's programme are no numbers of cases.
  const numbered = evidence.numbered && !cases.every(one => HOUR.test(one.number ?? ''));
  const heads = headings(source, cases[0]?.start ?? source.text.length);
  const named = heads.some(text => namesItself(text, 'minutes', vocabulary));
  const announced = heads.some(text => namesItself(text, 'agenda', vocabulary));
  // The document's title and what stands first under it; further down any site has "Search the minutes".
  const spoken = named ? [] : heads.slice(0, 3).filter(text => speaksOf(text, vocabulary));
  const presented =
    (heads.slice(0, 3).some(text => vocabulary.kinds.presentation.test(text)) && meeting.date !== undefined) || evidence.slides;
  // The title and what stands under it: a section further down may speak of meetings.
  const ofMeeting = heads
    .slice(0, heads[0] ? 3 : 4)
    // "Møte1"
    .map(text => text.replace(/(?<=\p{L}{3})(?=\d)/gu, ' '))
    .filter(text => !/^\s*(?:§|\d(?!\d{3}\s))/u.test(text) && vocabulary.meetings.test(text));
  const people = (meeting.present?.length ?? 0) + (meeting.absent?.length ?? 0) > 1;
  yield;
  const came = whoCame(source, vocabulary);
  yield;
  const attended = (people && came) || allCame(source, vocabulary);
  const ofDay =
    (attended || (people && actions > 1)) &&
    !schedule(source, vocabulary) &&
    heads.slice(0, meeting.date ? 2 : 3).some(text => isOfDay(text, vocabulary));
  yield;
  const led = Boolean(meeting.chair) || Boolean(meeting.secretary);
  const guided = led && tellsWhoLed(source, cases[0]?.start ?? source.text.length, vocabulary);
  const timed = Boolean(meeting.startTime) || Boolean(meeting.place);
  yield;
  const treated = isTreated(source, vocabulary);
  yield;
  const decided = cases.flatMap(one => one.decisions).filter(one => one.reasons[0]?.rule === 'decision-heading').length;
  const closed = itsEnd(source, vocabulary);
  yield;
  // Each of a site's minutes stands under its "Minutes and agendas"; a guide with an example in it is no meeting.
  const points = formalPoints(evidence);
  const formal = points >= FORMAL;
  const among = spoken.length > 0 && spoken.every(text => namesMany(text, vocabulary)) && (attended || decided > 0 || formal);
  // "Protokoll frå styremøtet i Bremsund Arkiv": a body's own name may have such a word in it. Who came and led it, the
  // day and what was settled tell of a meeting that was held, whatever its name.
  const told = attended && guided && meeting.date !== undefined && cases.length >= 3 && decisions + actions >= TOLD;
  const spokenOf = spoken.length > 0 && !among && !told;
  let score = 0;
  if (named) score += 2;
  if (ofMeeting.length && !spokenOf) score += 0.8;
  if (attended) score += 2;
  else if (people || came) score += 1;
  if (closed) score += 0.7;
  if (led) score += 1;
  if (meeting.body && meeting.date) score += 1;
  if (timed) score += 0.5;
  if (numbered && cases.length >= 2) score += 1.2;
  else if (cases.length >= 3) score += 0.6;
  if (decisions > 0) score += Math.min(2, 0.8 + decisions * 0.2);
  if (decided > 0) score += 1;
  if (treated) score += 0.7;
  if (actions > 0) score += Math.min(1.5, 0.5 + actions * 0.15);
  if (formal) score += 1.2;
  if (attended && meeting.date !== undefined && cases.length >= 3) score += 0.5;
  if (ofDay) score += 1.5;
  else if (!meeting.date) score -= 0.7;
  const confidence = Math.min(0.99, Math.max(0, score / 7));
  const none = { kind: 'none' as const, confidence: Math.max(0.5, 1 - confidence) };
  if (isForm(source, cases[1]?.start ?? source.text.length, people || meeting.date !== undefined)) return none;
  if (presented && cases.length >= 3 && !people && !led) return { kind: 'presentation', confidence: Math.max(0.6, confidence) };
  if ((announced || !spokenOf) && isAgenda(evidence, { announced, named, decided, ofMeeting }))
    return { kind: 'agenda', confidence: Math.max(0.6, confidence) };
  const filled =
    cases.length > 0 ||
    ((people || ofDay) && decisions + actions > 0) ||
    (named && (attended || (came && meeting.date !== undefined && decisions + actions > 1))) ||
    (ofMeeting.length > 0 && decisions > 0);
  const signs = {
    announced,
    named,
    decided,
    people,
    attended,
    came,
    led,
    guided,
    timed,
    closed,
    treated,
    ofMeeting,
    ofDay,
    points,
  };
  const held = !spokenOf && wasHeld(evidence, heads, signs);
  return score < 3.5 || !filled || !held ? none : { kind: 'minutes', confidence };
}

/**
 * Rules, plans, news and hearings decide, number and give tasks too. Of a meeting it is said that it was: by its name, whose
 * it was and when; by who came or led it and what was settled; or by decisions under headings of their own, of a body on a day.
 */
function wasHeld(evidence: Evidence, heads: string[], signs: Held): boolean {
  const { source, vocabulary, meeting, cases, numbered, decisions, actions } = evidence;
  const { announced, named, decided, people, attended, came, led, guided, timed, closed, treated, ofMeeting, ofDay, points } = signs;
  const formal = points >= FORMAL;
  const settled = decisions + actions > 0;
  // "Møte 24.2.": those who met know the year.
  const dated = meeting.date !== undefined || ofMeeting.some(text => isOfDay(text, vocabulary));
  const bodied = meeting.body !== undefined;
  const unheaded = decided === 0 && !people;
  // "A motion shall not be progressed unless it has been seconded.": the points of a rule, and no cases.
  const rules = cases.filter(one => isStatement(source, one) && one.title.split(' ').some(word => vocabulary.modals.test(word))).length;
  if (!named && !people && decided === 0 && cases.length >= SETTLED && rules >= cases.length / 3) return false;
  if (named) {
    if (settled && (attended || (came && dated))) return true;
    // The minutes of a body that says nowhere who it is, or who came: enough was settled in enough cases.
    if (dated && decisions >= SETTLED && cases.length >= SETTLED && (led || timed)) return true;
    if (decided > 0 && bodied) return true;
    // "Minutes of the annual meeting 2009": points that only meetings have, and what was settled, whatever the day.
    if (points > FORMAL && decisions >= SETTLED) return true;
    if (settled && (dated || people) && (formal || (closed && cases.length > 2))) return true;
    // "Sak 22/08" of a meeting in 2008: a body's cases of that year.
    const ofYear = numbered && cases.every(one => isOfYear(one.number ?? '', meeting.date ?? ''));
    if (settled && cases.length >= SETTLED && ofYear) return true;
    const whose =
      people || ((settled || numbered) && (bodied || (led && ofMeeting.length > 0) || heads.some(text => namesItsDay(text, vocabulary))));
    if ((dated || timed) && whose && !(unheaded && listsMeetings(source, vocabulary))) return true;
  }
  // Under its heading, among those whom it names, whatever the day: who led it or wrote, and what was settled.
  if (named && people && led && settled && announced) return true;
  // "Agenda", a day, and under each of its numbers what was settled and who does what.
  const much = decisions > 0 && actions > 0 && decisions + actions >= cases.length / 2;
  if (announced && dated && numbered && much && cases.length >= SETTLED) return true;
  // Points that only meetings have, when it began, who led it and much that was settled.
  if (formal && numbered && timed && led && decisions >= SETTLED) return true;
  if ((attended || guided) && settled && cases.length > 0 && (dated || timed || announced)) return true;
  if (attended && dated && (ofMeeting.length || bodied) && (settled || cases.length >= 3)) return true;
  // Notes among people who know what day it was: a meeting's name, who came, and what they are to do.
  if (ofMeeting.length && attended && people && cases.some(one => one.actions.some(isMarked))) return true;
  // "Fredag 15. april. Til stede: Alle": notes among people who know which year and what meeting it is.
  if (ofDay && (actions > 0 || (attended && people && cases.length >= 3))) return true;
  // "Elevrådsmöte 11.10.2018 kl 14.15"
  const onDay = ofMeeting.some(text => findDates(text, vocabulary.code).some(date => date.precision === 'day'));
  // "Summary of the annual meeting, 21 October 2018", and much that was settled; "Meeting 1, 14 March" and its cases.
  if (onDay && ((decisions > SETTLED && ofMeeting.some(text => isOfDay(text, vocabulary))) || (numbered && decisions + actions > 1)))
    return true;
  if (dated && settled && ((ofMeeting.length && attended) || ((timed || (led && numbered)) && onDay))) return true;
  if (closed && dated && settled && (numbered || ofMeeting.length)) return true;
  if (came && dated && settled && timed && (ofMeeting.length || bodied)) return true;
  // One case of a meeting on a page of its own: who was away stands where it was decided.
  if (came && dated && decided > 0 && settled && numbered) return true;
  // Who came, the day, a list of what was to be treated, and that under its headings.
  if (attended && people && dated && treated && cases.length >= 3) return true;
  if (ofMeeting.length && dated && closed && (formal || timed) && cases.length >= 3) return true;
  // "Board meeting", "3 January 2024", and among its points those that only meetings have.
  if (ofMeeting.length && dated && settled && formal) return true;
  // "Election of chair", "Approval of the agenda", "Any other business": nothing but a meeting has so many of them.
  if (points > 2 * FORMAL && dated && timed && settled) return true;
  const counted = numbered || cases.some(one => one.number !== undefined);
  // "RESOLVED: …", "ACTION: Kari to …", in notes of a body on a day.
  const tasked = cases.filter(one => one.actions.some(isMarked)).length;
  // "Board meeting, December 2024": under most of its points tasks that are set apart, whoever came.
  if (ofMeeting.length && dated && tasked >= SETTLED) return true;
  if (decided >= 2 && tasked > 0 && bodied && dated) return true;
  return decided > 0 && counted && bodied && (dated || (decided >= 2 && decided >= cases.length / 2));
}

/** How many of its points are such as only meetings have, and it has others: "Approval of the minutes", "Any other business". */
function formalPoints({ cases, vocabulary }: Evidence): number {
  const formal = cases.filter(one => vocabulary.caseTitles.test(one.title.replace(/[.:]$/u, ''))).length;
  return formal < cases.length ? formal : 0;
}

/** How many decisions in how many cases are a meeting's, whose minutes are dated. */
const SETTLED = 3;

/** How many points that only meetings have make a meeting of a day's notes. */
const FORMAL = 2;

/** Its own look says that it is a task: a table's row, a label, a name in front. */
const isMarked = ({ evidence }: Action): boolean => evidence !== 'prose';

interface Held extends Signs {
  /** Two people or more are listed, as members or as present. */
  people: boolean;
  /** It is said who came. */
  attended: boolean;
  /** A label says that who came stands behind it, whoever that is. */
  came: boolean;
  /** Somebody is named as its chair or its secretary. */
  led: boolean;
  /** It is said who led the meeting or wrote at it. */
  guided: boolean;
  /** It is said at what hour or where. */
  timed: boolean;
  /** It has proposals, discussions, votes or a list of what was to be treated. */
  treated: boolean;
  /** It is said that it ended. */
  closed: boolean;
  /** Its title is a day without its year, and it is said who came. */
  ofDay: boolean;
  /** How many of its points are such as only meetings have. */
  points: number;
}

interface Signs {
  announced: boolean;
  named: boolean;
  decided: number;
  /** The titles that name a meeting, whatever else they say. */
  ofMeeting: string[];
}

/** How many of an agenda's items may read like tasks. */
const WORDED = 0.1;

/** What is to be treated on a day, not how it was: bare titles, documents and proposals, and nothing settled. */
function isAgenda(
  { source, vocabulary, meeting, cases, numbered, decisions, actions, bare }: Evidence,
  { announced, named, decided, ofMeeting }: Signs,
): boolean {
  if (cases.length < 1 || decided > 0) return false;
  const formal = cases.filter(one => vocabulary.caseTitles.test(one.title)).length;
  // Among many items, one may be worded like a task: "Open the courses for others".
  const worded = announced && !named && !meeting.present && formal >= 2 && actions <= cases.length * WORDED;
  if (actions > 0 && !worded) return false;
  // Without its day, an agenda is known by whose or at what hour it is, and by what only meetings treat: "Eventuelt".
  const own = meeting.body !== undefined || meeting.startTime !== undefined;
  if (!meeting.date && !(announced && !named && own && cases.length >= 3 && formal >= 2)) return false;
  // Seminars and courses list their programme so too.
  const listed = !numbered && bare > 0 && cases.every(one => one.reasons[0]?.rule === 'topic');
  if (listed && !(formal >= 1 && (ofMeeting.length > 0 || meeting.body !== undefined))) return false;
  // Statutes list their titles too: where the word is missing, some body meets at an hour, or the numbers are a year's cases.
  const yearly = cases.every(one => one.number?.includes('/'));
  if (!announced && !(numbered && meeting.body !== undefined && (yearly || meeting.startTime !== undefined))) return false;
  if (cases.filter(one => isStatement(source, one)).length >= cases.length / 2) return false;
  if (cases.length >= 2 && bare >= cases.length * (decisions === 0 && !named ? 0.7 : 0.8)) return true;
  if (announced && !named && decisions <= 1) return true;
  const pending = cases.filter(one => one.documents?.length || one.proposals.length).length;
  return decisions === 0 && !named && cases.length >= 3 && pending >= cases.length * 0.3;
}

/** How long a title is at most that is surely one. */
const LONG = 40;

/** Longer than titles are, and ended or begun like part of a sentence: a rule's point is no item to be treated. */
const isStatement = (source: Source, { title, heading: { start, end }, proposals, documents }: Case): boolean =>
  end - start > LONG &&
  !proposals.length &&
  !documents?.length &&
  (/^\p{Ll}/u.test(title) || (end - start > 60 && /[.;]/u.test(source.text.slice(end - 1, end + 1))));

/** "Møte 12.3.", "Møte 12.3.2026.": behind a day a full stop ends no sentence. */
const ENDS_WITH_DAY = /^[^.]{1,50}\s\d{1,2}\.\s?\d{1,2}\.(?:\s?(?:19|20)?\d\d\.)?$/u;

/** Words at the top that name the document: its headings, and short lines that are no sentences. */
function headings(source: Source, first: number): string[] {
  const found = [source.title];
  const linked: string[] = [];
  let looked = 0;
  for (const block of source.blocks) {
    if (block.furniture) continue;
    const elsewhere = leadsElsewhere(source, block);
    if (elsewhere && block.kind !== 'heading') continue;
    if (looked++ > 25 || block.start > first) break;
    const text = collapse(source.text.slice(block.start, block.end));
    const prominent = block.kind === 'heading' || (block.bold[0]?.end ?? 0) >= block.end - 1;
    const longest = looked === 1 ? 160 : 100;
    const ended = /[.:;,?]$/u.test(text) && !ENDS_WITH_DAY.test(text) && !(looked === 1 && /\d\.$/u.test(text));
    if (text.length < 160 && (prominent || (looked < 8 && text.length < longest && !ended))) (elsewhere ? linked : found).push(text);
    else if (text.length > RUN_ON && source.format !== 'html') found.push(titleWords(text));
  }
  // A title may link to its own page; several links that look like titles are a list of other documents.
  return linked.length < 3 ? [...found, ...linked] : found;
}

/** A line begins a proposal, a discussion, a vote or the list of the agenda, anywhere in the document. */
const isTreated = once((source, vocabulary) =>
  source.blocks.some(block => {
    if (block.furniture) return false;
    const part = partHeading(source.text.slice(block.start, Math.min(block.end, block.start + 140)), block as Block, vocabulary);
    return part?.kind === 'proposal' || part?.kind === 'discussion' || part?.kind === 'vote' || part?.kind === 'contents';
  }),
);
