/**
 * A proposal that fell is never a decision and never a task: the one error a politician would not forgive.
 * Each language has small minutes in which a proposal is worded like a task, with somebody to do it and a deadline.
 */
import { describe, expect, it } from 'vitest';
import type { LanguageCode, Minutes } from '../../lib/minutes';
import { collapse } from '../../lib/read/source';
import { actionsOf, decisionsOf, minutesOf } from './support';

/** Whether the words stand in anything that was taken for decided or to be done. */
const taken = (minutes: Minutes, quote: string): string[] =>
  [...decisionsOf(minutes).filter(decision => decision.outcome !== 'rejected'), ...actionsOf(minutes)]
    .map(({ text }) => text)
    .filter(text => text.includes(collapse(quote)) || (quote.includes(text) && text.length >= quote.length / 2));

interface Language {
  /** What stands above the first case. */
  head: string;
  /** A case before it, so that the numbers run. */
  before: string;
  heading: string;
  /** The proposal, worded like a task. */
  proposal: string;
  proposalHeading: string;
  /** Who moved it, in running text. */
  moved: string;
  /** The vote by which it fell. */
  fell: string;
  decisionHeading: string;
  decision: string;
}

const LANGUAGES: Record<LanguageCode, Language> = {
  nb: {
    head: '<h1>Møteprotokoll for Fjordvåg formannskap</h1><p>Dato: 18.06.2026</p><p>Sted: Rådhuset</p><p>Til stede: Kari Nesheim, Tor Brekkan</p>',
    before: '<h2>PS 22/26 Tertialrapport</h2><h3>Vedtak</h3><p>Rapporten tas til orientering.</p>',
    heading: 'PS 23/26 Svømmehall',
    proposal: 'Kommunedirektøren utarbeider en plan for gratis svømmekurs og legger den fram for formannskapet innen 1. oktober 2026.',
    proposalHeading: 'Tilleggsforslag fra SV',
    moved: 'Kari Nesheim (SV) fremmet følgende tilleggsforslag:',
    fell: 'Tilleggsforslaget falt med 8 mot 17 stemmer.',
    decisionHeading: 'Vedtak',
    decision: 'Plan for svømmehallen vedtas slik den foreligger.',
  },
  nn: {
    head: '<h1>Møtebok for Bjørkedal formannskap</h1><p>Dato: 18.06.2026</p><p>Møtestad: Kommunehuset</p><p>Til stades: Solveig Aarhus, Nils Hauge</p>',
    before: '<h2>PS 22/26 Tertialrapport</h2><h3>Vedtak</h3><p>Rapporten vert teken til orientering.</p>',
    heading: 'PS 23/26 Symjehall',
    proposal: 'Kommunedirektøren lagar ein plan for gratis symjekurs og legg han fram for formannskapet innan 1. oktober 2026.',
    proposalHeading: 'Tilleggsframlegg frå SV',
    moved: 'Solveig Aarhus (SV) sette fram dette tilleggsframlegget:',
    fell: 'Tilleggsframlegget fall med 8 mot 17 røyster.',
    decisionHeading: 'Vedtak',
    decision: 'Plan for symjehallen vert vedteken slik han ligg føre.',
  },
  sv: {
    head: '<h1>Protokoll kommunstyrelsen i Granliden</h1><p>Datum: 2026-06-18</p><p>Plats: Kommunhuset</p><p>Närvarande: Birgitta Lindmark, Anders Sjögren</p>',
    before: '<h2>§ 22 Delårsrapport</h2><h3>Beslut</h3><p>Kommunstyrelsen noterar rapporten.</p>',
    heading: '§ 23 Simhallen',
    proposal: 'Förvaltningen ges i uppdrag att ta fram en plan för gratis simskola och redovisa den senast den 1 oktober 2026.',
    proposalHeading: 'Yrkande',
    moved: 'Birgitta Lindmark (V) yrkar följande tillägg:',
    fell: 'Tilläggsyrkandet avslås med 17 röster mot 8.',
    decisionHeading: 'Beslut',
    decision: 'Planen för simhallen antas.',
  },
  da: {
    head: '<h1>Referat af møde i byrådet</h1><p>Dato: 18.06.2026</p><p>Sted: Rådhuset</p><p>Til stede: Mette Holmgaard, Jens Krogager</p>',
    before: '<h2>Punkt 22: Regnskab</h2><h3>Beslutning</h3><p>Taget til efterretning.</p>',
    heading: 'Punkt 23: Svømmehallen',
    proposal: 'Forvaltningen udarbejder en plan for gratis svømning og forelægger den for byrådet senest den 1. oktober 2026.',
    proposalHeading: 'Ændringsforslag fra SF',
    moved: 'Mette Holmgaard (SF) stillede følgende ændringsforslag:',
    fell: 'Ændringsforslaget blev forkastet med 17 stemmer mod 8.',
    decisionHeading: 'Beslutning',
    decision: 'Planen for svømmehallen godkendt.',
  },
  fi: {
    head: '<h1>Pöytäkirja kunnanhallitus</h1><p>Aika: 18.6.2026</p><p>Paikka: Kunnantalo</p><p>Läsnä: Aino Mäkelä, Veikko Salmi</p>',
    before: '<h2>§ 22 Tilinpäätös</h2><h3>Päätös</h3><p>Merkittiin tiedoksi.</p>',
    heading: '§ 23 Uimahalli',
    proposal: 'Tekninen johtaja laatii suunnitelman maksuttomasta uimakoulusta ja esittelee sen 1.10.2026 mennessä.',
    proposalHeading: 'Muutosehdotus',
    moved: 'Aino Mäkelä esitti seuraavan muutosehdotuksen:',
    fell: 'Muutosehdotus hylättiin äänin 17–8.',
    decisionHeading: 'Päätös',
    decision: 'Uimahallin suunnitelma hyväksyttiin.',
  },
  en: {
    head: '<h1>Minutes of the council</h1><p>Date: 18 June 2026</p><p>Place: Town Hall</p><p>Present: Ann Fairweather, Tom Brook</p>',
    before: '<h2>Item 22: Accounts</h2><h3>Decision</h3><p>The accounts were noted.</p>',
    heading: 'Item 23: Swimming pool',
    proposal: 'The chief executive shall draw up a plan for free swimming lessons and present it to the council by 1 October 2026.',
    proposalHeading: 'Amendment',
    moved: 'Ann Fairweather moved the following amendment:',
    fell: 'The amendment was rejected by 17 votes to 8.',
    decisionHeading: 'Decision',
    decision: 'The plan for the pool was adopted.',
  },
};

const CODES = Object.keys(LANGUAGES) as LanguageCode[];

/** The ways in which a fallen proposal stands in minutes. */
const SHAPES: [string, (words: Language) => string][] = [
  [
    'under a heading of its own, the vote after it',
    w => `<h3>${w.proposalHeading}</h3><p>${w.proposal}</p><p>${w.fell}</p><h3>${w.decisionHeading}</h3><p>${w.decision}</p>`,
  ],
  [
    'under a bold line',
    w => `<p><b>${w.proposalHeading}:</b></p><p>${w.proposal}</p><p>${w.fell}</p><p><b>${w.decisionHeading}:</b></p><p>${w.decision}</p>`,
  ],
  ['behind a label', w => `<p>${w.proposalHeading}: ${w.proposal}</p><p>${w.fell}</p><p>${w.decisionHeading}: ${w.decision}</p>`],
  [
    'in the treatment, after who moved it',
    w => `<p>${w.moved}</p><p>${w.proposal}</p><p>${w.fell}</p><h3>${w.decisionHeading}</h3><p>${w.decision}</p>`,
  ],
  [
    'in the treatment, in quotation marks',
    w => `<p>${w.moved} «${w.proposal}»</p><p>${w.fell}</p><h3>${w.decisionHeading}</h3><p>${w.decision}</p>`,
  ],
  ['as a list', w => `<p>${w.moved}</p><ul><li>${w.proposal}</li></ul><p>${w.fell}</p><h3>${w.decisionHeading}</h3><p>${w.decision}</p>`],
  [
    'with the decision first',
    w => `<h3>${w.decisionHeading}</h3><p>${w.decision}</p><h3>${w.proposalHeading}</h3><p>${w.proposal}</p><p>${w.fell}</p>`,
  ],
  ['where no decision followed', w => `<h3>${w.proposalHeading}</h3><p>${w.proposal}</p><p>${w.fell}</p>`],
  [
    'moved and voted down under the decision’s own heading',
    ({ decisionHeading, moved, proposal, fell, decision }) =>
      `<h3>${decisionHeading}</h3><p>${moved}</p><p>"${proposal}"</p><p>${fell}</p><p>${decision}</p>`,
  ],
];

describe.each(CODES)('%s: a proposal that fell', code => {
  const words = LANGUAGES[code];
  it.each(SHAPES)('%s', (_, shape) => {
    const minutes = minutesOf(`${words.head}${words.before}<h2>${words.heading}</h2>${shape(words)}`);
    expect(taken(minutes, words.proposal)).toEqual([]);
  });

  it('while what was decided is found', () => {
    const [, shape] = SHAPES[0] as (typeof SHAPES)[number];
    const minutes = minutesOf(`${words.head}${words.before}<h2>${words.heading}</h2>${shape(words)}`);
    expect(minutes).toMatchObject({ kind: 'minutes', language: code });
    expect(minutes.cases).toHaveLength(2);
    expect(minutes.cases[1]?.decisions.map(decision => decision.text)).toEqual([words.decision]);
  });
});

describe('a proposal that fell, in Norwegian ways', () => {
  const { head, before, heading, proposal } = LANGUAGES.nb;
  it.each([
    [
      'two proposals, one against the other',
      `<p>Forslag 1:</p><p>${proposal}</p><p>Dette ble satt opp mot:</p><p>Forslag 2:</p><p>Saken avsluttes.</p><p>For forslag 1 stemte 8, for forslag 2 stemte 17. Dermed ble forslag 2 vedtatt.</p>`,
    ],
    [
      'behind the name of its mover',
      `<p>Forslag fra Kari Nesheim (SV): ${proposal}</p><p>Votering: Forslaget fra SV fikk 8 stemmer og falt.</p><h3>Vedtak</h3><p>Saken utsettes.</p>`,
    ],
    [
      'under the decision, with its vote',
      `<h3>Vedtak</h3><p>Saken utsettes.</p><p>Tilleggsforslag fra SV: ${proposal}</p><p>Forslaget falt mot 8 stemmer.</p>`,
    ],
    ['without a majority', `<h3>Behandling</h3><p>SV foreslo at ${proposal.toLowerCase()}</p><p>Forslaget fikk ikke flertall.</p>`],
    ['withdrawn', `<h3>Behandling</h3><p>Kari Nesheim fremmet følgende forslag:</p><p>${proposal}</p><p>Forslaget ble trukket.</p>`],
    [
      'the recommendation itself',
      `<h3>Kommunedirektørens innstilling</h3><p>${proposal}</p><h3>Behandling</h3><p>Innstillingen falt med 8 mot 17 stemmer.</p><h3>Vedtak</h3><p>Saken avsluttes.</p>`,
    ],
    [
      'as numbered points in a quotation',
      `<p>Tor Brekkan (H) fremmet følgende forslag:</p><blockquote><p>1. ${proposal}</p><p>2. Saken tas opp igjen.</p></blockquote><p>Ved votering falt forslaget.</p>`,
    ],
    [
      'announced without a colon',
      `<p>Tor Brekkan (H) la fram slikt forslag</p><p>${proposal}</p><p>Forslaget falt.</p><h3>Vedtak</h3><p>Saken utsettes.</p>`,
    ],
    [
      'in a table with how it went',
      `<table><tr><th>Forslag</th><th>Resultat</th></tr><tr><td>${proposal}</td><td>Falt</td></tr><tr><td>Hallen males.</td><td>Vedtatt</td></tr></table>`,
    ],
    ['turned down under the decision', `<h3>Vedtak</h3><p>Forslaget om at ${proposal.replace(/\.$/u, '')} avvises.</p>`],
    ['not adopted under the decision', `<h3>Vedtak</h3><p>Forslaget om at ${proposal.replace(/\.$/u, '')} vedtas ikke.</p>`],
    ['struck out of the decision', `<h3>Vedtak</h3><p><s>${proposal}</s> Planen utsettes.</p>`],
    ['said again for the record', `<h3>Vedtak</h3><p>Planen vedtas.</p><h3>Protokolltilførsel fra SV</h3><p>${proposal}</p>`],
  ])('%s', (_, content) => {
    expect(taken(minutesOf(`${head}${before}<h2>${heading}</h2>${content}`), proposal)).toEqual([]);
  });
});

/** The other side: what was proposed and adopted binds, and gives its task. */
describe.each(CODES)('%s: the same words, decided', code => {
  it('are a decision and a task', () => {
    const words = LANGUAGES[code];
    const minutes = minutesOf(
      `${words.head}${words.before}<h2>${words.heading}</h2><h3>${words.decisionHeading}</h3><p>${words.proposal}</p>`,
    );
    expect(minutes.cases[1]?.decisions.map(decision => decision.text)).toEqual([words.proposal]);
    expect(minutes.cases[1]?.actions).toMatchObject([{ text: words.proposal, due: { date: '2026-10-01', precision: 'day' } }]);
  });
});

describe('the fate of a proposal', () => {
  const fateOf = (content: string) => {
    const { head, before, heading } = LANGUAGES.nb;
    return minutesOf(`${head}${before}<h2>${heading}</h2>${content}`).cases[1]?.proposals.map(({ fate }) => fate);
  };
  const { proposal, fell } = LANGUAGES.nb;
  it('fallen, where the vote says so', () => {
    expect(fateOf(`<h3>Forslag</h3><p>${proposal}</p><h3>Votering</h3><p>${fell}</p><h3>Vedtak</h3><p>Saken avsluttes.</p>`)).toEqual([
      'fallen',
    ]);
  });
  it('adopted, where the decision refers to it', () => {
    expect(fateOf(`<h3>Innstilling</h3><p>${proposal}</p><h3>Vedtak</h3><p>Som innstillingen.</p>`)).toEqual(['adopted']);
  });
  it('adopted, where the decision says the same', () => {
    expect(fateOf(`<h3>Innstilling</h3><p>${proposal}</p><h3>Vedtak</h3><p>${proposal}</p>`)).toEqual(['adopted']);
  });
  it('open, where nothing is said', () => {
    expect(fateOf(`<h3>Innstilling</h3><p>${proposal}</p>`)).toEqual(['open']);
  });
});

describe('a proposal adopted by reference', () => {
  it.each([
    ['nb', 'Innstilling', 'Vedtak', 'Som innstillingen.'],
    ['sv', 'Förslag till beslut', 'Beslut', 'Enligt förslaget.'],
    ['da', 'Indstilling', 'Beslutning', 'Godkendt som indstillet.'],
  ] as const)('%s: its tasks bind', (code, proposalHeading, decisionHeading, decision) => {
    const words = LANGUAGES[code];
    const minutes = minutesOf(
      `${words.head}${words.before}<h2>${words.heading}</h2><h3>${proposalHeading}</h3><p>${words.proposal}</p><h3>${decisionHeading}</h3><p>${decision}</p>`,
    );
    expect(minutes.cases[1]?.actions.map(({ text }) => text)).toEqual([words.proposal]);
  });
});

describe('a proposal that was not adopted, where the layout leads astray', () => {
  it.each<[string, string, string]>([
    [
      'under a heading that names another body’s case',
      [46, 47, 48]
        .map(
          n => `<h2>PS ${n}/26 Sak ${n}</h2><h3>Formannskapets innstilling (FS ${n + 3}/26)</h3><p>Rådmannen lyser ut arbeidet innen 15. august.</p>
          <h3>Behandling</h3><p>Ordføreren foreslo å utsette saken. Enstemmig vedtatt.</p><h3>Vedtak</h3><p>Saken utsettes til møtet i september.</p>`,
        )
        .join(''),
      'Rådmannen lyser ut arbeidet innen 15. august.',
    ],
    [
      'behind the last value of columns that have fallen apart',
      `<h2>PS 46/26 Festen</h2>${[
        'Tiltak',
        'Ansvar',
        'Frist',
        'Bestille hallen',
        'Kari Nesheim',
        '3. september',
        'Trykke plakater',
        'Tor Brekkan',
        '9. september',
      ]
        .map(line => `<div>${line}</div>`)
        .join(
          '',
        )}<div>Tor Brekkan foreslår at en billett på 20 kroner tas av dem som kommer. Forslaget</div><div>fikk ikke tilslutning. Rådet vedtok at inngangen og kaffen er gratis for alle som vil</div><div>komme.</div><h2>PS 47/26 Veien</h2><p>Saken utsettes.</p>`,
      'en billett på 20 kroner',
    ],
    [
      'told in one breath with its end',
      `<h2>PS 46/26 Planen</h2><p>Tor foreslo at hele planen lages på nytt av laget, men fikk ikke tilslutning.</p><h2>PS 47/26 Veien</h2><p>Saken utsettes.</p>`,
      'hele planen lages på nytt',
    ],
  ])('%s', (_, body, quote) => {
    expect(taken(minutesOf(`${LANGUAGES.nb.head}${body}`), quote)).toEqual([]);
  });
});

describe('a proposal that was only moved', () => {
  it.each(CODES)('%s: is no task', code => {
    const words = LANGUAGES[code];
    const minutes = minutesOf(
      `${words.head}${words.before}<h2>${words.heading}</h2><h3>${words.proposalHeading}</h3><p>${words.proposal}</p>`,
    );
    expect(taken(minutes, words.proposal)).toEqual([]);
  });
});

describe('which proposal is adopted by reference, and which of its points', () => {
  const sv = (decision: string) =>
    minutesOf(`<h1>Protokoll kommunstyrelsen i Granliden</h1><p>Datum: 2026-06-18</p><p>Närvarande: Birgitta Lindmark, Anders Sjögren</p>
      <h2>§ 22 Delårsrapport</h2><h3>Beslut</h3><p>Kommunstyrelsen noterar rapporten.</p>
      <h2>§ 23 Simhallen</h2>
      <h3>Förvaltningens förslag till beslut</h3>
      <p>1. Rektorn ordnar simskola i årskurs 2 senast den 1 oktober 2026.</p>
      <p>2. Fritidschefen tar fram en plan för bryggan senast den 1 november 2026.</p>
      <p>3. Kostchefen stänger kiosken senast den 1 december 2026.</p>
      <h3>Yrkanden</h3><p>Anders Sjögren (C) yrkar bifall till punkterna 1 och 2 samt avslag på punkt 3.</p>
      <h3>Kommunstyrelsens beslut</h3><p>${decision}</p>`);
  const who = (minutes: Minutes) => actionsOf(minutes).flatMap(one => one.responsible.map(({ name }) => name));
  it('is the one that the decision names, whatever was moved after it', () =>
    expect(who(sv('Kommunstyrelsen beslutar enligt förvaltningens förslag.'))).toEqual(['Rektorn', 'Fritidschefen', 'Kostchefen']));
  it.each([
    'Kommunstyrelsen beslutar enligt förvaltningens förslag, punkterna 1 och 2. Punkt 3 avslås.',
    'Kommunstyrelsen beslutar enligt förvaltningens förslag, punkt 1–2. Punkt 3 avslås.',
  ])('binds by those of its points that are taken: "%s"', decision => {
    const minutes = sv(decision);
    expect(who(minutes)).toEqual(['Rektorn', 'Fritidschefen']);
    expect(taken(minutes, 'Kostchefen stänger kiosken')).toEqual([]);
  });
  it('binds whole where the decision counts something else', () =>
    expect(who(sv('Kommunstyrelsen beslutar enligt förvaltningens förslag med 7 röster mot 2.'))).toHaveLength(3));
  const bullets = (code: LanguageCode, proposal: string, decisionHeading: string, decision: string) =>
    minutesOf(`${LANGUAGES[code].head}${LANGUAGES[code].before}<h2>${LANGUAGES[code].heading}</h2>
      <h3>${LANGUAGES[code].proposalHeading}</h3>${proposal}<h3>${decisionHeading}</h3><p>${decision}</p>`);
  const hall =
    '<p>Det indstilles, at<br>• der frigives 2 mio. kr.<br>• forvaltningen orienterer klubben inden 1. marts 2027<br>• hallen lukker fra 1. april til 15. september 2027</p>';
  it('counts the points of a list by their bullets, and knows their number before the word', () => {
    const minutes = bullets('da', hall, 'Beslutning', 'Godkendt som indstillet for 1. og 2. dot.<br>3. dot blev ikke tiltrådt.');
    expect(actionsOf(minutes).map(({ text }) => text)).toEqual(['forvaltningen orienterer klubben inden 1. marts 2027']);
  });
  it.each(['Som indstillet. Den sidste dot blev ikke tiltrådt.', 'Som indstillet. Punkt 7 blev ikke tiltrådt.'])(
    'takes none where nothing tells which of them fell: "%s"',
    decision => expect(actionsOf(bullets('da', hall, 'Beslutning', decision))).toEqual([]),
  );
});

it('options that are only listed are neither decided nor to be done', () => {
  const minutes = minutesOf(`<h1>Minutes of the steering committee, 16 December 2019</h1><p>Present: Ann Lee (AL), Bo Hale (BH)</p>
    <h2>1. Approval of the agenda</h2><p>The agenda was approved.</p>
    <h2>2. Charter</h2><p>AL – options for the association are:</p>
    <ul><li>Agree to adopt the charter as it is</li><li>Agree not to adopt the charter.</li><li>Ann Lee to ask the others.</li></ul>
    <h2>3. Any other business</h2><p>Nothing was raised.</p>`);
  expect(minutes.cases.map(({ decisions }) => decisions.length)).toEqual([1, 0, 0]);
  expect(taken(minutes, 'Agree to adopt the charter as it is')).toEqual([]);
});
