/** A language's data made ready for use: patterns, compiled once, its relatives' words included. */
import type { LanguageCode, Outcome } from '../minutes';
import { languageOf } from './index';
import type { AttendanceWords, FieldKind, Language, PartKind } from './language';
import { ANYWHERE, AT_START, each, SINGLE, TASKS_ANYWHERE, TASKS_AT_START, TASKS_WHOLE, WHOLE } from './lists';
import type { Matcher } from './matcher';
import { anyOf, anySource, beforeNumber, startingWith, wholly } from './phrases';
import { infinitivesOf, inOtherForm } from './verbforms';

export interface Vocabulary {
  language: Language;
  code: LanguageCode;
  relatives: Language[];
  starters: Set<string>;
  ties: Set<string>;
  /** Source of a pattern of the words between the names of a list. */
  and: string;
  articles: Set<string>;
  introducing: Set<string>;
  within: Set<string>;
  possessives: Set<string>;
  /** Source of a pattern of the words before a passive's doer. */
  agents: string;
  affiliations: Matcher;
  speaking: Matcher;
  joins: Set<string>;
  /** A word that begins a clause which is a point by itself. */
  clause: Matcher;
  kinds: { minutes: Matcher; agenda: Matcher; presentation: Matcher; about: Matcher };
  members: Matcher;
  officers: Matcher;
  /** A heading's words, and the part that each phrase begins. */
  parts: { words: Matcher; kinds: Map<string, PartKind> };
  /** Field labels: a whole label matches one; `phrases` finds them anywhere. */
  fields: { kind: FieldKind; pattern: Matcher; phrases: Matcher }[];
  caseWord: string;
  /** A word that is nothing but one of them. */
  caseWordAlone: Matcher;
  referenceWord: Matcher;
  caseTitles: Matcher;
  umbrellas: Matcher;
  notCases: Matcher;
  bodies: Matcher;
  bodyWords: Matcher;
  municipality: Matcher;
  ownBody: Matcher;
  /** A whole word that names a body, a role or a unit. */
  roles: Matcher;
  everybody: Matcher;
  /** Words that tell an outcome, and which; `resolved` says only that something was decided. */
  outcomes: { words: Matcher; kinds: Map<string, Outcome | 'resolved'> };
  discussed: Matcher;
  unanimous: Matcher;
  fallen: Matcher;
  points: Matcher;
  asProposed: Matcher;
  proposing: Matcher;
  deciding: Matcher;
  besides: string;
  unopposed: Matcher;
  announcing: Matcher;
  announced: Matcher;
  undertaking: Matcher;
  decided: Matcher;
  authorities: Matcher;
  conditions: Matcher;
  hypothetical: Matcher;
  datedBy: Matcher;
  contentMarks: Set<string>;
  proposals: Matcher;
  statements: Matcher;
  matters: Matcher;
  elsewhere: Matcher;
  votes: { for: string; against: string; words: string; versus: string };
  voteWords: Matcher;
  /** The fixed words of the frames, and the frames that each belongs to. */
  assignments: { words: Matcher; frames: Map<string, string[]> };
  impersonal: Matcher;
  present: Matcher;
  passive: Matcher;
  personal: Matcher;
  stative: Matcher;
  settling: Matcher;
  /** The same verbs in the passive: "velges". */
  settled: Matcher;
  doing: Matcher;
  /** The verbs of `doing` as a task names them: "sende", "ta kontakt", English as they are. */
  infinitives: Matcher;
  /** The passives of verbs of doing, each a word by itself. */
  passives: Matcher;
  /** Begins a clause that asks or describes. */
  indirect: Set<string>;
  offering: Matcher;
  agreeing: Matcher;
  hence: string;
  pronouns: Set<string>;
  plurals: Set<string>;
  /** Stand for the one who speaks. */
  selves: Set<string>;
  answering: Matcher;
  holding: Matcher;
  modals: Matcher;
  /** A text that begins with one, which may have several words: "has to". */
  modalLead: Matcher;
  links: Matcher;
  obligations: Matcher;
  /** Words that lead up to a deadline. */
  dueLeads: Matcher;
  /** "Next meeting", as it stands in what is to be done by then. */
  nextMeeting: Matcher;
  /** Begins what says when the next meeting is. */
  nextMeetingIs: Matcher;
  idioms: Matcher;
  negations: Matcher;
  past: Matcher;
  done: Matcher;
  partly: Matcher;
  ticks: Matcher;
  marks: Matcher;
  /** Names of what is to be done, anywhere in a text. */
  nouns: Matcher;
  /** A text that begins with what is told at a meeting. */
  telling: Matcher;
  missing: Matcher;
  nobody: Matcher;
  meetingEnds: Matcher;
  clock: string;
  meetings: Matcher;
  /** Words between two times, as the source of a pattern. */
  until: string;
  honorifics: Matcher;
  seats: Matcher;
  parties: Set<string>;
  standsFor: Matcher;
  deputising: Matcher;
  /** The words of labels of who met, and the sort that each is of. */
  attendance: { words: Matcher; sorts: Map<string, keyof AttendanceWords> };
  rooms: Matcher;
  /** A word that ends like a room's name: "byrådssalen". */
  roomEnd: RegExp;
  mail: Matcher;
  published: Matcher;
  chosen: Matcher;
  welcoming: Matcher;
  heldAt: Matcher;
  at: Matcher;
  approving: Matcher;
  titleMarks: Matcher;
  minutesLong: string;
  /** Words before an archive number, as the source of a pattern. */
  references: string;
  /** Words before a page's number, as the source of a pattern. */
  page: string;
}

const cache = new Map<LanguageCode, Vocabulary>();
const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

/** A phrase that several outcomes claim is of the first of these. */
const OUTCOMES: Outcome[] = ['withdrawn', 'postponed', 'rejected', 'referred', 'noted', 'adopted'];

/** A language's words ready for use; made once. */
export function vocabularyOf(code: LanguageCode): Vocabulary {
  const known = cache.get(code);
  if (known) return known;
  const own = languageOf(code);
  const all = [own, ...own.relatives.map(languageOf)];
  const gather = (pick: (language: Language) => readonly string[] | undefined): string[] => all.flatMap(language => pick(language) ?? []);
  const partKinds = [...new Set(all.flatMap(language => Object.keys(language.parts) as PartKind[]))];
  const fieldKinds = [...new Set(all.flatMap(language => Object.keys(language.fields) as FieldKind[]))];
  const vocabulary: Vocabulary = {
    language: own,
    code,
    relatives: all.slice(1),
    ...each(ANYWHERE, key => anyOf(gather(l => l[key]))),
    ...each(WHOLE, key => wholly(gather(l => l[key]))),
    ...each(AT_START, key => startingWith(gather(l => l[key]))),
    ...each(SINGLE, key => new Set(gather(l => words(l[key])))),
    ...each(TASKS_ANYWHERE, key => anyOf(gather(l => l.tasks[key]))),
    ...each(TASKS_WHOLE, key => wholly(gather(l => l.tasks[key]))),
    ...each(TASKS_AT_START, key => startingWith(gather(l => l.tasks[key]))),
    and: anySource(gather(l => l.and)),
    introducing: new Set(words(languageOf(code).introducing)),
    agents: anySource(gather(l => l.agents)),
    clause: startingWith(gather(l => words(l.clauses))),
    kinds: {
      minutes: anyOf(gather(l => l.kinds.minutes)),
      agenda: anyOf(gather(l => l.kinds.agenda)),
      presentation: anyOf(gather(l => l.kinds.presentation)),
      about: anyOf(gather(l => l.kinds.about)),
    },
    parts: kindsOf(partKinds.flatMap(kind => gather(l => l.parts[kind]).map((phrase): [string, PartKind] => [phrase, kind]))),
    fields: fieldKinds.map(kind => {
      const phrases = gather(l => l.fields[kind]);
      return { kind, pattern: wholly(phrases), phrases: anyOf(phrases) };
    }),
    caseWordAlone: wholly(gather(l => l.caseWords)),
    caseWord: beforeNumber(gather(l => l.caseWords)),
    referenceWord: anyOf(gather(l => l.referenceWords)),
    roles: wholly([...gather(l => l.roles), ...gather(l => l.bodies)]),
    outcomes: kindsOf([
      ...gather(l => l.resolving).map((phrase): [string, 'resolved'] => [phrase, 'resolved']),
      ...OUTCOMES.flatMap(outcome => gather(l => l.outcomes[outcome]).map((phrase): [string, Outcome] => [phrase, outcome])),
    ]),
    votes: {
      for: anySource(gather(l => l.votes.for)),
      against: anySource(gather(l => l.votes.against)),
      words: anySource(gather(l => l.votes.words)),
      versus: anySource(gather(l => l.votes.versus)),
    },
    voteWords: anyOf(gather(l => l.votes.words)),
    assignments: framesOf(gather(l => l.tasks.assignments)),
    settled: wholly(gather(l => l.deciding).filter(phrase => !phrase.includes(' '))),
    infinitives: startingWith(all.flatMap(infinitivesOf)),
    passives: anyOf(
      all.flatMap(({ tasks: { doing, passiveOf } }) =>
        inOtherForm(
          doing.filter(verb => !verb.includes(' ')),
          passiveOf,
        ),
      ),
    ),
    indirect: new Set(gather(l => words(l.tasks.indirect))),
    offering: anyOf(gather(l => words(l.tasks.offering))),
    besides: anySource(gather(l => l.besides)),
    hence: anySource(gather(l => l.tasks.hence)),
    pronouns: new Set(gather(l => [...l.tasks.pronouns, ...l.tasks.plurals])),
    plurals: new Set(gather(l => l.tasks.plurals)),
    selves: new Set(gather(l => l.tasks.selves.map(word => word.toLowerCase()))),
    modalLead: startingWith(gather(l => l.tasks.modals)),
    dueLeads: anyOf([...gather(l => l.dates.by), ...gather(l => l.fields.due)]),
    nextMeeting: anyOf(gather(l => l.dates.nextMeeting)),
    nextMeetingIs: startingWith(gather(l => l.dates.nextMeetingIs)),
    clock: anySource(gather(l => l.clock)),
    until: anySource([...gather(l => l.until), ...gather(l => l.clock)]),
    attendance: attendanceOf(all),
    roomEnd: new RegExp(
      `(?:${gather(l => l.rooms)
        .filter(room => !room.includes(' '))
        .join('|')})$`,
      'iu',
    ),
    minutesLong: anySource(gather(l => l.minutesLong)),
    references: anySource(
      gather(l => l.referenceWords).flatMap(word => [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()]),
    ),
    page: anySource(gather(l => l.fields.page)),
  };
  cache.set(code, vocabulary);
  return vocabulary;
}

/** Phrases of several kinds in one matcher; a phrase that stands under two is of the first. */
function kindsOf<K>(phrases: readonly [string, K][]): { words: Matcher; kinds: Map<string, K> } {
  const kinds = new Map<string, K>();
  for (const [phrase, kind] of phrases) if (!kinds.has(phrase)) kinds.set(phrase, kind);
  return { words: anyOf([...kinds.keys()]), kinds };
}

function attendanceOf(all: readonly Language[]): Vocabulary['attendance'] {
  const sorts = new Map<string, keyof AttendanceWords>();
  for (const sort of ['met', 'away', 'deputies', 'guests', 'filler'] as const)
    for (const phrase of all.flatMap(language => language.attendance[sort])) if (!sorts.has(phrase)) sorts.set(phrase, sort);
  return { words: anyOf([...sorts.keys()]), sorts };
}

/** A frame's longest fixed words are looked for first: few sentences hold any. */
export function framesOf(phrases: readonly string[]): Vocabulary['assignments'] {
  const frames = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    const [fixed = ''] = phrase.split('{who}').sort((a, b) => b.length - a.length);
    frames.set(fixed.trim(), [...(frames.get(fixed.trim()) ?? []), phrase]);
  }
  return { words: anyOf([...frames.keys()]), frames };
}
