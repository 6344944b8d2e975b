/** A language's data made ready for use: patterns, compiled once, its relatives' words included. */
import type { LanguageCode, Outcome } from '../minutes';
import { languageOf } from './index';
import type { FieldKind, Language, PartKind } from './language';
import { anyOf, anySource, frame, startingWith, wholly } from './phrases';

export interface Vocabulary {
  language: Language;
  code: LanguageCode;
  relatives: Language[];
  starters: Set<string>;
  ties: Set<string>;
  kinds: { minutes: RegExp; agenda: RegExp; presentation: RegExp };
  /** A heading's words, by the part they begin; the longest match decides. */
  parts: { kind: PartKind; phrase: string; pattern: RegExp }[];
  /** Field labels: a whole label matches one. */
  fields: { kind: FieldKind; pattern: RegExp }[];
  caseWord: string;
  /** A word that is nothing but one of them. */
  caseWordAlone: RegExp;
  referenceWord: RegExp;
  caseTitles: RegExp;
  notCases: RegExp;
  bodies: RegExp;
  /** A whole word that names a body, a role or a unit. */
  roles: RegExp;
  everybody: RegExp;
  outcomes: { outcome: Outcome; pattern: RegExp }[];
  unanimous: RegExp;
  fallen: RegExp;
  asProposed: RegExp;
  proposing: RegExp;
  deciding: RegExp;
  voteWords: RegExp;
  assignments: RegExp[];
  impersonal: RegExp;
  present: RegExp;
  stative: RegExp;
  settling: RegExp;
  /** The same verbs in the passive: "velges". */
  settled: RegExp;
  doing: RegExp;
  modals: RegExp;
  links: RegExp;
  obligations: RegExp;
  past: RegExp;
  done: RegExp;
  marks: RegExp;
  missing: RegExp;
  nobody: RegExp;
  meetingEnds: RegExp;
  clock: string;
}

const cache = new Map<LanguageCode, Vocabulary>();
const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

/** The order in which outcomes are looked for: what limits a decision is named beside what adopts it. */
const OUTCOMES: Outcome[] = ['withdrawn', 'postponed', 'rejected', 'referred', 'noted', 'adopted'];

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
    kinds: {
      minutes: anyOf(gather(l => l.kinds.minutes)),
      agenda: anyOf(gather(l => l.kinds.agenda)),
      presentation: anyOf(gather(l => l.kinds.presentation)),
    },
    parts: partKinds
      .flatMap(kind => gather(l => l.parts[kind]).map(phrase => ({ kind, phrase, pattern: anyOf([phrase]) })))
      .sort((a, b) => b.phrase.length - a.phrase.length),
    fields: fieldKinds.map(kind => ({ kind, pattern: wholly(gather(l => l.fields[kind])) })),
    caseWordAlone: wholly(gather(l => l.caseWords)),
    caseWord: anySource(gather(l => l.caseWords)),
    referenceWord: anyOf(gather(l => l.referenceWords)),
    caseTitles: wholly(gather(l => l.caseTitles)),
    notCases: wholly(gather(l => l.notCases)),
    bodies: anyOf(gather(l => l.bodies)),
    roles: wholly([...gather(l => l.roles), ...gather(l => l.bodies)]),
    everybody: startingWith(gather(l => l.everybody)),
    outcomes: OUTCOMES.map(outcome => ({ outcome, pattern: anyOf(gather(l => l.outcomes[outcome])) })),
    unanimous: anyOf(gather(l => l.unanimous)),
    fallen: anyOf(gather(l => l.fallen)),
    asProposed: anyOf(gather(l => l.asProposed)),
    proposing: anyOf(gather(l => l.proposing)),
    deciding: anyOf(gather(l => l.deciding)),
    voteWords: anyOf(gather(l => l.votes.words)),
    assignments: gather(l => l.tasks.assignments).map(frame),
    impersonal: anyOf(gather(l => l.tasks.impersonal)),
    present: wholly(gather(l => l.tasks.present)),
    stative: wholly(gather(l => l.tasks.stative)),
    settled: wholly(gather(l => l.deciding).filter(phrase => !phrase.includes(' '))),
    settling: wholly(gather(l => l.tasks.settling)),
    doing: startingWith(gather(l => l.tasks.doing)),
    links: wholly(gather(l => l.tasks.links)),
    modals: wholly(gather(l => l.tasks.modals)),
    obligations: anyOf(gather(l => l.tasks.obligations)),
    past: anyOf(gather(l => l.tasks.past)),
    done: anyOf(gather(l => l.tasks.done)),
    marks: wholly(gather(l => l.tasks.marks)),
    missing: wholly(gather(l => l.missing)),
    nobody: wholly(gather(l => l.nobody)),
    meetingEnds: anyOf(gather(l => l.meetingEnds)),
    clock: anySource(gather(l => l.clock)),
  };
  cache.set(code, vocabulary);
  return vocabulary;
}
