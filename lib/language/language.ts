/**
 * What a language is to the parser: data only. A new language is one file that fills this in, and one line in index.ts.
 *
 * Phrases are written in lower case. In them `*` stands for any letters or none ("vedta*" is vedtak, vedtatt, vedtas;
 * "*utvalg*" is formannskapsutvalget), a space for any white space. They match whole words only. In frames `{who}`
 * stands for one to eight words that name somebody.
 */
import type { LanguageCode, Outcome } from '../minutes';
import type { AttendanceWords } from './attendance';

export type { AttendanceWords };

import type { Inflection } from './inflection';
import type { TaskWords } from './taskwords';

/** What a heading inside a case says its part is. */
export type PartKind =
  | 'decision'
  | 'proposal'
  | 'discussion'
  | 'background'
  | 'vote'
  | 'dissent'
  | 'actions'
  | 'attachments'
  | 'contents'
  | 'distribution'
  | 'appeal'
  | 'attendance'
  | 'other';

/** What a label before a colon, a column's head or a `dt` says its value is. */
export type FieldKind =
  | 'date'
  | 'time'
  | 'start'
  | 'end'
  | 'place'
  | 'body'
  | 'title'
  | 'chair'
  | 'secretary'
  | 'present'
  | 'absent'
  | 'others'
  | 'name'
  | 'role'
  | 'party'
  | 'affiliation'
  | 'attended'
  | 'next'
  | 'number'
  | 'reference'
  | 'caseTitle'
  | 'documents'
  | 'task'
  | 'responsible'
  | 'due'
  | 'followUp'
  | 'status'
  | 'page';

export interface Language {
  code: LanguageCode;
  /** The language's own name. */
  name: string;
  /** Languages whose words also stand in its documents, nearest first. */
  relatives: LanguageCode[];
  /** Small frequent words and letters that tell the language from its neighbours. */
  common: string;
  /** Words that begin a sentence with a capital though they are no names: "Det", "Vi". */
  starters: string;
  /** Words that stay small inside a title or tie a name to what it belongs to: "og", "i", "av". */
  ties: string;
  /** Between the names of a list: "og", "eller", "&". */
  and: string[];
  /** Small words that may stand before somebody's name or role and are no part of it: "den", "both", "at". */
  articles: string;
  /** Words that a sentence begins with whose subject is new, or none: "en", "der". */
  introducing: string;
  /** Small words that tie a role or unit to what it is of: "leder i", "utvalg for". */
  within: string;
  /** Small words in a heading that tie a part to its owner: "sitt", "fra". */
  possessives: string;
  /** Before the doer of a verb in the passive: "av". */
  agents: string[];
  /** Behind a name: that it is a place's, a company's or a school's, and no person's. */
  affiliations: string[];
  /** Abbreviations whose full stop ends no sentence, written without it ("jf", "f.eks"). */
  abbreviations: string;
  /** Those of them that may also stand last in a sentence ("osv"). */
  closingAbbreviations: string;
  /** Words that put two things side by side: "og", "eller". */
  joins: string;
  /** Words that begin a clause which is a point by itself: "at". */
  clauses: string;
  dates: DateWords;
  /** Words in a title that tell the kind of document. */
  kinds: {
    minutes: string[];
    agenda: string[];
    presentation: string[];
    /** Beside one of the others: it is spoken of, as in guides, forms, searches and lists ("mal for referat", "arkiv"). */
    about: string[];
  };
  /** Labels of `fields.present` that say who belongs to the body, not who came ("medlemmer"). */
  members: string[];
  /** Labels that say who led one meeting or wrote at it, not who holds an office ("møteleder", "referent"). */
  officers: string[];
  /** Where it came in two parts (see light.ts): the words of its labels and headings, that were there before these were. */
  labels?: readonly string[];
  parts: Partial<Record<PartKind, string[]>>;
  fields: Partial<Record<FieldKind, string[]>>;
  /** Letters that its words do not have, though its neighbours' do. */
  foreignLetters: string;
  /** Words before a case's number ("sak", "ps", "ärende"). */
  caseWords: string[];
  /** Words before an archive reference ("arkivsaksnr", "dnr"). */
  referenceWords: string[];
  /** Titles that need no number to be a case ("eventuelt", "nästa möte"). */
  caseTitles: string[];
  /** Titles of several matters, which may each have a heading of their own under it: "New business". */
  umbrellas: string[];
  /** Headings that are never cases though they look it ("snarveier", "kontakt"). */
  notCases: string[];
  /** Bodies that decide. */
  bodies: string[];
  /** Go on in a body's name in small letters: what it belongs to, or is for ("Utvalg for miljø"). */
  bodyWords: string[];
  /** The municipality in a letterhead, before its body: "EIKEVOLL KOMMUNE FORMANNSKAPET". */
  municipality: string[];
  /** How minutes speak of the body that met, without its name: "vi", "rådet". */
  ownBody: string[];
  /** Roles and units that can be given a task. */
  roles: string[];
  /** Words for everybody or nobody in particular that may stand for the responsible ("alle", "den enkelte kommune"). */
  everybody: string[];
  outcomes: Record<Outcome, string[]>;
  /** Verbs whose subject is somebody who speaks or takes part: "orienterte", "mener". */
  speaking: string[];
  /** Says that something was decided, and not yet what: "besluttede", "vedtok å". */
  resolving: string[];
  /** Says only that it was talked of: "drøftet". */
  discussed: string[];
  /** How running text names a proposal: "tilleggsforslaget". */
  proposals: string[];
  /** In a case's title: that it is what the body thinks of a matter others decide ("høringsuttalelse"). */
  statements: string[];
  /** How minutes name what is treated, as the subject of what became of it: "saken", "referatet". */
  matters: string[];
  /** Says that what follows happened at another time or in another case: "i sak", "tidligere". */
  elsewhere: string[];
  /** Between a body and a date: that it treated the matter then ("i møte"). */
  treatedIn: string[];
  unanimous: string[];
  /** Says of a proposal that it was not adopted. */
  fallen: string[];
  /** Words before the numbers of a proposal's points: "punkt 1 og 2". */
  points: string[];
  /** Says that the proposal is what was decided ("som innstillingen", "enligt förslag"). */
  asProposed: string[];
  /** Begins a proposal inside running text ("fremmet følgende forslag"). */
  proposing: string[];
  /** A sentence in the prose that settles something ("ble vedtatt", "beslutade att"). */
  deciding: string[];
  /** What may stand between the words of such a verb and changes nothing: "ble *dermed* vedtatt", "*etter avstemming*". */
  besides: string[];
  /** Verbs by which a body decides, as they stand in a label before what it decided: "vedtok", "ble bestemt". */
  announcing: string[];
  /** What else such a label is made of: "følgende", "det ble fattet slikt". */
  announced: string[];
  /** Verbs by which the body that met binds itself or takes a side, and so settles the matter: "kjøper", "dekker", "går for". */
  undertaking: string[];
  /** Past forms of verbs by which a body decides, besides those of `tasks.past`: what they tell is done, and no proposal. */
  decided: string[];
  /** Bodies and offices that decide elsewhere, unless they are the one that met: "fylkeskommunen". */
  authorities: string[];
  /** Begins a condition: "hvis". */
  conditions: string[];
  /** Before a verb: it is only thought of, wished or to come: "bør", "kan", "skal". */
  hypothetical: string[];
  /** Before the day or month in which something was done: "i", "den". */
  datedBy: string[];
  /** Words that begin what was decided, behind the verb that says so: "å at". */
  contentMarks: string;
  /** Says that nobody objected, which settles a matter where nothing else does: "ingen merknader". */
  unopposed: string[];
  /** `versus` stands between the votes for and the votes against: "7 mot 2". */
  votes: { for: string[]; against: string[]; abstained: string[]; words: string[]; versus: string[] };
  tasks: TaskWords;
  /** How its names are inflected; none where they are not, but for a genitive. */
  inflection?: Inflection;
  /** Behind an hour of twelve: that it is before or after noon ("pm"), written without its last full stop. */
  noon: { before: string[]; after: string[] };
  /** Names the ranges "09:00 – 13:50" stand behind: "kl". */
  clock: string[];
  /** In a column that says who came: that somebody did not. */
  missing: string[];
  /** Stands where names would: "ingen". */
  nobody: string[];
  /** "Møtet hevet kl.": what the time after it ends. */
  meetingEnds: string[];
  /** What a meeting is called, in a title: "styremøte". */
  meetings: string[];
  /** Between a time and the time it lasts to: "til". */
  until: string[];
  /** Before a name, and no part of it: "Mr", "Cllr". */
  honorifics: string[];
  /** What somebody sits in a body as, in the lists of those present: "medlem", "nestleder", "varajäsen". */
  seats: string[];
  /** Short names of parties, as they stand behind a name. */
  parties: string;
  /** Before (Finnish: behind) the name of the one somebody sits for: "vara for", "ersättare för". */
  standsFor: string[];
  /** Says that somebody sat for another: "møtte for", "som stedfortræder". */
  deputising: string[];
  /** The words that labels of who met are put together from: "Følgende faste medlemmer møtte ikke". */
  attendance: AttendanceWords;
  /** What the name of a room begins with: "møterom". */
  rooms: string[];
  /** The labels in the head of a mail. */
  mail: string[];
  /** Before a date that tells when the page was made, not when the meeting was held: "publisert". */
  published: string[];
  /** Says who was given the chair: "valgt". */
  chosen: string[];
  /** How somebody opens a meeting: "ønsket velkommen", "åpnet". */
  welcoming: string[];
  /** Between the meeting and its place, in a sentence: "holdt i". */
  heldAt: string[];
  /** The smallest words before a place: "i", "på". */
  at: string[];
  /** In a heading that names minutes: it is about other minutes ("godkjenning", "forrige"). */
  approving: string[];
  /** Before a case's title, and no part of it: "Tilleggssak:". */
  titleMarks: string[];
  /** Behind a number in a title: how long the case may take ("min"). */
  minutesLong: string[];
}

export interface DateWords {
  /** January first; each with its inflections and abbreviations (a full stop may follow). */
  months: string[];
  /** Months are written with a capital: "may" is another word. */
  capitals: boolean;
  /** Monday first. */
  weekdays: string[];
  seasons: { spring: string[]; summer: string[]; autumn: string[]; winter: string[] };
  quarter: string[];
  halfYear: string[];
  tertial: string[];
  week: string[];
  /** Numbers as words, first to fourth, for quarters and the like. */
  ordinals: string[];
  /** The turn of the year: 31 December. */
  yearEnd: string[];
  /** The end of the month that it is now: "månedsskiftet". */
  monthEnd: string[];
  /** Behind the day's number where the month stands before it: "syyskuun 10. päivänä". */
  nthDay: string[];
  /** "this year", "next year". */
  thisYear: string[];
  nextYear: string[];
  /** Stands between other words and a date and says nothing: "den". */
  on: string[];
  /** Before a date: what makes it a deadline ("innen", "senest"). Postpositions go into `after`. */
  by: string[];
  /** Before anything that happens: what makes it a deadline ("før skolestart"). */
  before: string[];
  after: string[];
  /** "in the course of": the whole of the period that follows. */
  during: string[];
  /** Before a bare year, which year's something is, and not by when: "the budget for 2027". */
  ofYear: string[];
  endOf: string[];
  startOf: string[];
  nextMeeting: string[];
  /** A time told from today, with a date of its own for nobody but those who met: "neste uke". */
  near: string[];
  /** No date of its own, but a deadline: "snarest". */
  vague: string[];
  /** Makes a date no deadline of ours: "søknadsfrist", "gjeldende fra". */
  foreign: string[];
  nextMeetingIs: string[];
  /** Feasts, holidays, beginnings of terms: what a time is told by that has no date of its own. */
  occasions: string[];
  /** Before one of them: "over påske", "rett etter". */
  around: string[];
  /** Behind a weekday: "fredag kveld". */
  dayparts: string[];
  /** A length of time from today, "within two weeks": words before it, its number, its unit, words behind it. */
  spans: { before: string[]; numbers: string[]; units: string[]; after: string[] };
  /** Begins a clause that says what must be so first: "så snart". */
  once: string[];
  /** Begins a clause that tells a time where its verb is one of `states`: "når teksten er klar". */
  when: string[];
  /** Behind anything that happens, what makes it a deadline: "pääsiäiseen mennessä". */
  behind: string[];
  /** Begins a clause that says why: a date in it is nobody's deadline. */
  because: string[];
  states: string[];
}
