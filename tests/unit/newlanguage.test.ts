/**
 * A new language is one file of words and one line in lib/language/index.ts. Here is such a file, of a language that
 * nobody speaks, and such a line; detection, vocabulary, gate and parse work with it, and no other code knows of it.
 */
import { describe, expect, it, vi } from 'vitest';
import { mayBeMinutes } from '../../lib/gate';
import { detectLanguage } from '../../lib/language/detect';
import { LANGUAGES, languageOf } from '../../lib/language/index';
import type { Language } from '../../lib/language/language';
import { vocabularyOf } from '../../lib/language/vocabulary';
import type { LanguageCode } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { actionsOf, page } from './support';

/** The file: what an empty language has, and the words that this one needs. The compiler asks for every field. */
const { quenyan } = vi.hoisted(() => {
  const none: string[] = [];
  const quenyan: Language = {
    // The codes are listed with the model (lib/minutes.ts): the one place beside the line where a real one is named.
    code: 'qy' as LanguageCode,
    name: 'Quenyan',
    relatives: [],
    common: 'velu tarrim quos nilda orru sembal ista',
    starters: 'velu quos',
    ties: 'zu ka',
    and: ['zu'],
    articles: 'velu',
    introducing: '',
    noon: { before: [], after: [] },
    within: 'ka',
    possessives: '',
    agents: ['orru'],
    affiliations: none,
    abbreviations: 'nm',
    closingAbbreviations: '',
    joins: 'zu',
    clauses: 'quos',
    dates: {
      months: ['unvar', 'duvar', 'trivar', 'qadvar', 'penvar', 'sisvar', 'sepvar', 'okvar', 'novvar', 'desvar', 'elvar', 'tolvar'],
      capitals: false,
      weekdays: ['undai', 'dudai', 'tridai', 'qadai', 'pendai', 'sisdai', 'sepdai'],
      seasons: { spring: ['loru'], summer: ['semu'], autumn: ['farru'], winter: ['vintu'] },
      quarter: ['qartal'],
      halfYear: ['halvas'],
      tertial: none,
      week: ['wikku'],
      ordinals: ['unu', 'dunu', 'trinu', 'qadnu'],
      yearEnd: none,
      nthDay: none,
      monthEnd: none,
      thisYear: none,
      nextYear: none,
      on: none,
      by: ['til', 'pirra til'],
      before: none,
      after: none,
      during: none,
      ofYear: none,
      endOf: none,
      startOf: none,
      nextMeeting: ['nessu motral'],
      near: none,
      vague: ['rappu'],
      foreign: none,
      nextMeetingIs: none,
      occasions: none,
      around: none,
      dayparts: none,
      spans: { before: none, numbers: none, units: none, after: none },
      once: none,
      when: none,
      behind: none,
      because: none,
      states: none,
    },
    kinds: { minutes: ['motralboku'], agenda: ['motrallistu'], presentation: none, about: none },
    members: none,
    officers: none,
    parts: { decision: ['sluttu'], proposal: ['forru'] },
    fields: {
      date: ['motraldai'],
      place: ['motralstad'],
      chair: ['motralhoffu'],
      secretary: ['skribbu'],
      present: ['harru'],
      absent: ['ikharru'],
      responsible: ['ansarru'],
      due: ['fristu'],
    },
    foreignLetters: 'åäöæø',
    caseWords: ['sakku'],
    referenceWords: none,
    caseTitles: none,
    umbrellas: none,
    notCases: none,
    bodies: ['radu', '*radu'],
    bodyWords: none,
    municipality: none,
    ownBody: none,
    announcing: none,
    announced: none,
    undertaking: none,
    decided: none,
    authorities: none,
    conditions: none,
    hypothetical: none,
    datedBy: none,
    contentMarks: '',
    roles: ['direkku'],
    everybody: none,
    outcomes: { adopted: ['vedtakku'], noted: ['notarru'], rejected: ['nekkru'], postponed: ['utsettu'], referred: none, withdrawn: none },
    speaking: none,
    resolving: none,
    discussed: none,
    proposals: none,
    statements: none,
    matters: none,
    elsewhere: none,
    treatedIn: none,
    unanimous: ['allanimu'],
    fallen: none,
    points: [],
    asProposed: none,
    proposing: none,
    besides: none,
    deciding: none,
    unopposed: none,
    votes: { for: none, against: none, abstained: none, words: none, versus: none },
    tasks: {
      assignments: ['{who} skallu'],
      impersonal: none,
      present: none,
      personal: none,
      stative: none,
      settling: none,
      doing: none,
      infinitive: none,
      imperative: none,
      alike: '',
      infinitives: none,
      indirect: '',
      offering: '',
      passiveOf: none,
      agreeing: none,
      hence: none,
      pronouns: none,
      plurals: none,
      selves: none,
      answering: none,
      holding: none,
      modals: ['skallu'],
      links: none,
      become: none,
      passive: none,
      obligations: none,
      idioms: none,
      negations: none,
      past: none,
      done: none,
      partly: none,
      ticks: none,
      marks: none,
      nouns: none,
      telling: none,
    },
    clock: ['ko'],
    missing: none,
    nobody: none,
    meetingEnds: none,
    meetings: ['motral'],
    until: none,
    honorifics: none,
    seats: none,
    parties: '',
    standsFor: none,
    deputising: none,
    attendance: { met: ['harru'], away: ['ikharru'], deputies: none, guests: none, filler: none },
    rooms: none,
    mail: none,
    published: none,
    chosen: none,
    welcoming: none,
    heldAt: none,
    at: none,
    approving: none,
    titleMarks: none,
    minutesLong: none,
  };
  return { quenyan };
});

// The line.
vi.mock('../../lib/language/index', async original => {
  const { LANGUAGES: others, languageOf } = await original<typeof import('../../lib/language/index')>();
  return {
    LANGUAGES: [...others, quenyan],
    languageOf: (code: LanguageCode) => (code === quenyan.code ? quenyan : languageOf(code)),
  };
});

const MINUTES = page(
  `<h1>Motralboku Velumradu</h1>
   <p>Motraldai: 11 trivar 2026</p>
   <p>Motralstad: Radhallu</p>
   <p>Motralhoffu: Orrin Tavel</p>
   <p>Harru: Orrin Tavel, Mirra Sond, Dav Ilmen</p>
   <h2>Sakku 1/26 Brugga tarrim</h2>
   <p>Velu brugga ista nilda, quos velu orru sembal tarrim.</p>
   <h3>Sluttu</h3><p>Velu brugga sembal vedtakku allanimu.</p>
   <h2>Sakku 2/26 Skolvei</h2>
   <h3>Forru</h3><p>Velu skolvei sembal nilda tarrim.</p>
   <h3>Sluttu</h3><p>Utsettu.</p>
   <p>Ansarru: Mirra Sond</p><p>Fristu: 1 penvar 2026</p>
   <h2>Sakku 3/26 Budgettu</h2>
   <h3>Sluttu</h3><p>Direkku skallu sembal budgettu til 20 qadvar.</p>`,
  'Motralboku',
);

describe('a language that is one file and one line', () => {
  it('is in the list', () => {
    expect(LANGUAGES.at(-1)).toBe(quenyan);
    expect(languageOf(quenyan.code)).toBe(quenyan);
  });

  it('is told from the others by its own words, and leaves them theirs', () => {
    expect(detectLanguage('Velu brugga ista nilda, quos velu orru sembal tarrim.')).toBe('qy');
    expect(detectLanguage('Saken ble enstemmig vedtatt etter at hun spurte hva som skulle gjøres.')).toBe('nb');
    expect(detectLanguage('The council decided to postpone the matter to the next meeting.')).toBe('en');
  });

  it('has a vocabulary', () => {
    const vocabulary = vocabularyOf(quenyan.code);
    expect(vocabulary.language).toBe(quenyan);
    expect(vocabulary.bodies.test('Velumradu møtte')).toBe(true);
    expect(vocabulary.bodies.test('Formannskapet')).toBe(false);
    expect(vocabulary.outcomes.kinds.get('utsettu')).toBe('postponed');
  });

  it('is let through the gate, by its words alone', () => {
    expect(mayBeMinutes('Motralboku\nHarru: Orrin Tavel\nSluttu\nVelu brugga.')).toBe(true);
    expect(mayBeMinutes('Velu brugga\nOrrin Tavel\nIsta nilda\nVelu brugga.')).toBe(false);
  });

  it('is parsed', () => {
    const minutes = parse(readHtmlFile(MINUTES));
    expect(minutes).toMatchObject({
      language: 'qy',
      kind: 'minutes',
      meeting: {
        date: '2026-03-11',
        place: 'Radhallu',
        chair: 'Orrin Tavel',
        present: [{ name: 'Orrin Tavel' }, { name: 'Mirra Sond' }, { name: 'Dav Ilmen' }],
      },
      cases: [
        { number: '1/26', title: 'Brugga tarrim', decisions: [{ outcome: 'adopted', unanimous: true }] },
        { number: '2/26', title: 'Skolvei', decisions: [{ outcome: 'postponed' }] },
        { number: '3/26', title: 'Budgettu' },
      ],
    });
    expect(minutes.cases[1]?.proposals.map(({ text }) => text)).toEqual(['Velu skolvei sembal nilda tarrim.']);
    expect(actionsOf(minutes).map(({ responsible, due }) => [responsible.map(({ name }) => name), due?.date])).toEqual([
      [['Mirra Sond'], '2026-05-01'],
      [['Direkku'], '2026-04-20'],
    ]);
  });
});
