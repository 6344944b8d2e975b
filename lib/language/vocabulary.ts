/** A language's data made ready for use: patterns, compiled once, its relatives' words included. */
import type { LanguageCode, Outcome } from '../minutes';
import { languageOf } from './index';
import type { AttendanceWords, FieldKind, Language, PartKind } from './language';
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
    starters: new Set(gather(l => words(l.starters))),
    ties: new Set(gather(l => words(l.ties))),
    and: anySource(gather(l => l.and)),
    articles: new Set(gather(l => words(l.articles))),
    introducing: new Set(words(languageOf(code).introducing)),
    within: new Set(gather(l => words(l.within))),
    possessives: new Set(gather(l => words(l.possessives))),
    agents: anySource(gather(l => l.agents)),
    affiliations: wholly(gather(l => l.affiliations)),
    speaking: wholly(gather(l => l.speaking)),
    joins: new Set(gather(l => words(l.joins))),
    clause: startingWith(gather(l => words(l.clauses))),
    kinds: {
      minutes: anyOf(gather(l => l.kinds.minutes)),
      agenda: anyOf(gather(l => l.kinds.agenda)),
      presentation: anyOf(gather(l => l.kinds.presentation)),
      about: anyOf(gather(l => l.kinds.about)),
    },
    members: wholly(gather(l => l.members)),
    officers: anyOf(gather(l => l.officers)),
    parts: kindsOf(partKinds.flatMap(kind => gather(l => l.parts[kind]).map((phrase): [string, PartKind] => [phrase, kind]))),
    fields: fieldKinds.map(kind => {
      const phrases = gather(l => l.fields[kind]);
      return { kind, pattern: wholly(phrases), phrases: anyOf(phrases) };
    }),
    caseWordAlone: wholly(gather(l => l.caseWords)),
    caseWord: beforeNumber(gather(l => l.caseWords)),
    referenceWord: anyOf(gather(l => l.referenceWords)),
    caseTitles: wholly(gather(l => l.caseTitles)),
    notCases: wholly(gather(l => l.notCases)),
    bodies: anyOf(gather(l => l.bodies)),
    bodyWords: wholly(gather(l => l.bodyWords)),
    municipality: wholly(gather(l => l.municipality)),
    ownBody: wholly(gather(l => l.ownBody)),
    roles: wholly([...gather(l => l.roles), ...gather(l => l.bodies)]),
    everybody: startingWith(gather(l => l.everybody)),
    outcomes: kindsOf([
      ...gather(l => l.resolving).map((phrase): [string, 'resolved'] => [phrase, 'resolved']),
      ...OUTCOMES.flatMap(outcome => gather(l => l.outcomes[outcome]).map((phrase): [string, Outcome] => [phrase, outcome])),
    ]),
    discussed: anyOf(gather(l => l.discussed)),
    unanimous: anyOf(gather(l => l.unanimous)),
    fallen: anyOf(gather(l => l.fallen)),
    points: anyOf(gather(l => l.points)),
    asProposed: anyOf(gather(l => l.asProposed)),
    proposing: anyOf(gather(l => l.proposing)),
    deciding: anyOf(gather(l => l.deciding)),
    unopposed: anyOf(gather(l => l.unopposed)),
    announcing: anyOf(gather(l => l.announcing)),
    announced: anyOf(gather(l => l.announced)),
    undertaking: anyOf(gather(l => l.undertaking)),
    decided: anyOf(gather(l => l.decided)),
    authorities: wholly(gather(l => l.authorities)),
    conditions: startingWith(gather(l => l.conditions)),
    hypothetical: wholly(gather(l => l.hypothetical)),
    datedBy: wholly(gather(l => l.datedBy)),
    contentMarks: new Set(gather(l => words(l.contentMarks))),
    proposals: anyOf(gather(l => l.proposals)),
    statements: anyOf(gather(l => l.statements)),
    matters: startingWith(gather(l => l.matters)),
    elsewhere: anyOf(gather(l => l.elsewhere)),
    votes: {
      for: anySource(gather(l => l.votes.for)),
      against: anySource(gather(l => l.votes.against)),
      words: anySource(gather(l => l.votes.words)),
      versus: anySource(gather(l => l.votes.versus)),
    },
    voteWords: anyOf(gather(l => l.votes.words)),
    assignments: framesOf(gather(l => l.tasks.assignments)),
    impersonal: anyOf(gather(l => l.tasks.impersonal)),
    present: wholly(gather(l => l.tasks.present)),
    passive: wholly(gather(l => l.tasks.passive)),
    personal: wholly(gather(l => l.tasks.personal)),
    stative: wholly(gather(l => l.tasks.stative)),
    settled: wholly(gather(l => l.deciding).filter(phrase => !phrase.includes(' '))),
    settling: wholly(gather(l => l.tasks.settling)),
    doing: startingWith(gather(l => l.tasks.doing)),
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
    agreeing: anyOf(gather(l => l.tasks.agreeing)),
    hence: anySource(gather(l => l.tasks.hence)),
    pronouns: new Set(gather(l => [...l.tasks.pronouns, ...l.tasks.plurals])),
    plurals: new Set(gather(l => l.tasks.plurals)),
    answering: wholly(gather(l => l.tasks.answering)),
    holding: anyOf(gather(l => l.tasks.holding)),
    links: wholly(gather(l => l.tasks.links)),
    modals: wholly(gather(l => l.tasks.modals)),
    modalLead: startingWith(gather(l => l.tasks.modals)),
    obligations: anyOf(gather(l => l.tasks.obligations)),
    dueLeads: anyOf([...gather(l => l.dates.by), ...gather(l => l.fields.due)]),
    nextMeeting: anyOf(gather(l => l.dates.nextMeeting)),
    nextMeetingIs: startingWith(gather(l => l.dates.nextMeetingIs)),
    idioms: anyOf(gather(l => l.tasks.idioms)),
    negations: anyOf(gather(l => l.tasks.negations)),
    past: anyOf(gather(l => l.tasks.past)),
    done: anyOf(gather(l => l.tasks.done)),
    partly: anyOf(gather(l => l.tasks.partly)),
    ticks: wholly(gather(l => l.tasks.ticks)),
    marks: wholly(gather(l => l.tasks.marks)),
    nouns: anyOf(gather(l => l.tasks.nouns)),
    telling: startingWith(gather(l => l.tasks.telling)),
    missing: wholly(gather(l => l.missing)),
    nobody: wholly(gather(l => l.nobody)),
    meetingEnds: anyOf(gather(l => l.meetingEnds)),
    clock: anySource(gather(l => l.clock)),
    meetings: anyOf(gather(l => l.meetings)),
    until: anySource([...gather(l => l.until), ...gather(l => l.clock)]),
    honorifics: wholly(gather(l => l.honorifics)),
    seats: wholly(gather(l => l.seats)),
    parties: new Set(gather(l => words(l.parties))),
    standsFor: anyOf(gather(l => l.standsFor)),
    deputising: anyOf(gather(l => l.deputising)),
    attendance: attendanceOf(all),
    rooms: startingWith(gather(l => l.rooms)),
    roomEnd: new RegExp(
      `(?:${gather(l => l.rooms)
        .filter(room => !room.includes(' '))
        .join('|')})$`,
      'iu',
    ),
    mail: wholly(gather(l => l.mail)),
    published: startingWith(gather(l => l.published)),
    chosen: anyOf(gather(l => l.chosen)),
    welcoming: anyOf(gather(l => l.welcoming)),
    heldAt: anyOf(gather(l => l.heldAt)),
    at: startingWith(gather(l => l.at)),
    approving: anyOf(gather(l => l.approving)),
    titleMarks: startingWith(gather(l => l.titleMarks)),
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
