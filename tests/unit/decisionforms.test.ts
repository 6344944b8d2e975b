/** One decision in many forms: the labels it stands under, the sentences that tell it, and those that only tell of one. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';
import { actionsOf, decisionsOf, page } from './support';

interface Words {
  head: string[];
  item: (n: number) => string;
  titles: [string, string];
  told: string;
  decided: string;
}

const WORDS: Partial<Record<LanguageCode, Words>> = {
  nb: {
    head: [
      'Referat fra møte i styret for Bakkeli velforening',
      'Dato: 12. mars 2026',
      'Til stede: Kari Nesheim, Ola Vikan, Lise Bakkejord',
    ],
    item: n => `Sak ${n}/26`,
    titles: ['Årsregnskap', 'Gangveien ved skolen'],
    told: 'Flere har klaget over mørke gangveier. Det har ikke kommet noe svar fra dem som eier lysene.',
    decided: 'Gangveien får nye lys før vinteren.',
  },
  sv: {
    head: ['Protokoll från möte i styrelsen för Bäckliden', 'Datum: 12 mars 2026', 'Närvarande: Karin Nesvik, Olle Vik, Lisa Backlund'],
    item: n => `§ ${n}`,
    titles: ['Årsbokslut', 'Gångvägen vid skolan'],
    told: 'Flera har klagat över mörka gångvägar. Lamporna har varit borta sedan oktober.',
    decided: 'Gångvägen får nya lampor före vintern.',
  },
  da: {
    head: ['Referat af møde i bestyrelsen for Bækkelund', 'Dato: 12. marts 2026', 'Til stede: Karen Nesgaard, Ole Vig, Lise Bakkegaard'],
    item: n => `Punkt ${n}`,
    titles: ['Årsregnskab', 'Stien ved skolen'],
    told: 'Flere har klaget over mørke stier. Lamperne har været væk siden oktober.',
    decided: 'Stien får nye lamper før vinteren.',
  },
  fi: {
    head: ['Pöytäkirja: Koivurannan kyläyhdistyksen hallituksen kokous', 'Aika: 12.3.2026', 'Läsnä: Kaija Niemi, Olli Vainio, Liisa Lahti'],
    item: n => `§ ${n}`,
    titles: ['Tilinpäätös', 'Koulun kävelytie'],
    told: 'Moni on valittanut pimeistä teistä. Valot ovat olleet poissa lokakuusta asti.',
    decided: 'Kävelytie saa uudet valot ennen talvea.',
  },
  en: {
    head: [
      'Minutes of the meeting of Brackdale Village Committee',
      'Date: 12 March 2026',
      'Present: Karen Nesbit, Oliver Vine, Lisa Backham',
    ],
    item: n => `Item ${n}`,
    titles: ['Annual accounts', 'Footpath by the school'],
    told: 'Several people have complained about dark footpaths. The lamps have been away since October.',
    decided: 'The footpath gets new lamps before winter.',
  },
};

const wordsOf = (code: LanguageCode): Words => WORDS[code] as Words;

/** Two cases, the second with what is looked at; a form that begins with "<" is a page's, any other is plain text. */
function minutes(code: LanguageCode, form: string) {
  const { head, item, titles, told } = wordsOf(code);
  return form.startsWith('<')
    ? parse(
        readHtmlFile(
          page(
            `<h1>${head[0]}</h1><p>${head[1]}</p><p>${head[2]}</p><h3>${item(12)} ${titles[0]}</h3><p>${told}</p><h3>${item(13)} ${titles[1]}</h3><p>${told}</p>${form}`,
          ),
        ),
      )
    : parse(
        readPlain(`${head.join('\n')}\n\n${item(12)} ${titles[0]}\n\n${told}\n\n${item(13)} ${titles[1]}\n\n${told}\n\n${form}\n`, 'x.txt'),
      );
}

const settled = (code: LanguageCode, form: string): string[] => decisionsOf(minutes(code, form)).map(one => one.text);

/** `{l}` stands for the label, `{d}` for what was decided. */
const FORMS = [
  '<h4>{l}</h4><p>{d}</p>',
  '<p><b>{l}</b></p><p>{d}</p>',
  '<p><b>{l}:</b></p><ol><li>{d}</li></ol>',
  '<p><u>{l}</u></p><p>{d}</p>',
  '<dl><dt>{l}</dt><dd>{d}</dd></dl>',
  '<table><tr><td>{l}</td><td>{d}</td></tr></table>',
  '{l}:\n{d}',
  '### {l}\n\n{d}',
  '{l}\n------\n{d}',
];

const LABELS: [LanguageCode, string][] = [
  ['nb', 'Styret vedtok'],
  ['nb', 'Følgende vedtak ble fattet'],
  ['nb', 'Det ble fattet slikt vedtak'],
  ['sv', 'Kommunstyrelsen beslutar för egen del'],
  ['sv', 'Styrelsen fattade följande beslut'],
  ['da', 'Bestyrelsen traf følgende beslutning'],
  ['da', 'Økonomiudvalgets beslutning'],
  ['fi', 'Hallitus päätti yksimielisesti'],
  ['en', 'The following was agreed'],
  ['en', 'It was RESOLVED that'],
];

describe('a label that is a clause', () => {
  it.each(LABELS)('%s: "%s", in every place', (code, label) => {
    const { decided } = wordsOf(code);
    for (const form of FORMS) expect([form, settled(code, form.replace('{l}', label).replace('{d}', decided))]).toEqual([form, [decided]]);
  });

  it('and what ends it are one sentence', () => {
    expect(settled('nb', '<p><b>Styret vedtok</b></p><p>å kjøpe to benker.</p>')).toEqual(['Styret vedtok å kjøpe to benker.']);
  });

  it('is none inside a proposal', () => {
    // Whose it is may stand before it, in a line of its own.
    for (const whose of ['', 'Rehtori Aino Suo:\n'])
      expect(settled('fi', `Päätösehdotus\n${whose}Hallitus päättää\n1. ostaa kaksi penkkiä\n\nPäätös\nAsia jätettiin pöydälle.`)).toEqual([
        'Asia jätettiin pöydälle.',
      ]);
  });
});

describe('a label set apart by its letters or marks', () => {
  it.each([
    'V E D T A K\n\n{d}',
    'V E D T A K: {d}',
    '[Vedtak] {d}',
    '[VEDTAK] {d}',
    'Vedtak – {d}',
    'Vedtak - {d}',
    '=> Vedtak: {d}',
    '→ Vedtak: {d}',
    "'''Vedtak:''' {d}",
    '<p><b>V E D T A K:</b></p><p>{d}</p>',
    '<p>Vedtak – {d}</p>',
  ])('%s', form => {
    const { decided } = wordsOf('nb');
    expect(settled('nb', form.replace('{d}', decided))).toEqual([decided]);
  });

  it('names a document in a list', () => {
    expect(settled('nb', '- Kommunestyrets vedtak i sak 97/25 - Selskapskontroll i havna')).toEqual([]);
  });
});

const NONE: [LanguageCode, string][] = [
  // Another body's, or an authority's
  ['nb', 'Kommunestyret vedtok planen i desember.'],
  ['nb', 'Byggesøknaden er godkjent av kommunen.'],
  ['nb', 'Departementet har besluttet å legge ned ordningen.'],
  ['sv', 'Ansökan avslogs av länsstyrelsen i januari.'],
  ['da', 'Byrådet vedtog planen i december.'],
  ['fi', 'Valtuusto hyväksyi suunnitelman joulukuussa.'],
  ['en', 'The project has been approved by the District Council.'],
  ['en', 'Highways have agreed to fill the potholes.'],
  // On another day
  ['nb', 'Budsjettet ble vedtatt 20. februar.'],
  ['sv', 'Ärendet bordlades vid sammanträdet den 18 februari.'],
  ['da', 'Regnskabet blev vedtaget den 20. februar.'],
  ['en', 'The county budget was agreed on 20th February.'],
  // Wished, thought of, to come
  ['nb', 'Kari mener at saken bør utsettes.'],
  ['nb', 'Dersom budsjettet blir vedtatt, starter arbeidet i august.'],
  ['nb', 'Styret kan velge å utsette saken.'],
  ['nb', 'Ordføreren sa at budsjettet ble vedtatt i går.'],
  ['sv', 'Planen ska antas av kommunfullmäktige i juni.'],
  ['da', 'Karen mener, at sagen bør udsættes.'],
  ['fi', 'Jos talousarvio hyväksytään, työ alkaa elokuussa.'],
  ['en', 'Karen thinks the item should be deferred.'],
  // The end of the meeting
  ['fi', 'Puheenjohtaja päätti kokouksen klo 20.10.'],
  ['en', 'The Chair closed the meeting at 8.10pm.'],
];

describe('what only tells of a decision is none', () => {
  it.each(NONE)('%s: "%s"', (code, text) => expect(settled(code, `<p>${text}</p>`)).toEqual([]));

  it('while the same words of this meeting are one', () => {
    expect(settled('nb', '<p>Styret vedtok planen.</p>')).toEqual(['Styret vedtok planen.']);
    expect(settled('sv', '<p>Ärendet bordläggs till den 18 april.</p>')).toEqual(['Ärendet bordläggs till den 18 april.']);
    expect(settled('en', '<p>The budget was approved on 12 March.</p>')).toEqual(['The budget was approved on 12 March.']);
    expect(settled('nb', '<p>Planen er godkjent av kommunen, og styret vedtok å takke.</p>')).toHaveLength(1);
  });
});

const TOLD: [LanguageCode, string][] = [
  ['nb', 'Det ble avgjort at samtalene holdes i april.'],
  ['nb', 'Styret er enig i å prøve gåbuss.'],
  ['nb', 'Det ble loppemarked med 4 stemmer mot 1.'],
  ['sv', 'Vi tog beslutet att varje klass får 500 kr under våren.'],
  ['sv', 'Majoriteten röstade för alternativ B.'],
  ['da', 'Formanden får mandat til at godkende det endelige svar.'],
  ['da', 'Der nedsættes et valgudvalg bestående af Lise og Per.'],
  ['fi', 'Enemmistö äänesti vaihtoehdon B puolesta.'],
  ['en', 'The motion as amended was then carried.'],
];

describe('a sentence that tells what was decided', () => {
  it.each(TOLD)('%s: "%s"', (code, text) => expect(settled(code, `<p>${text}</p>`)).toEqual([text]));

  it('as a body’s and a day’s heading with the number of the case do', () => {
    expect(settled('da', '<p><b>Byrådet, 12-03-2026, pkt. 13</b></p><p>Stien får lys.</p>')).toEqual(['Stien får lys.']);
  });
});

describe('a proposal inside a paragraph', () => {
  const after = '<p>Forslaget falt med 2 mot 5 stemmer.</p><p><b>Vedtak:</b> Søknaden avslås.</p>';
  it('reaches to the paragraph’s end, or to its vote', () => {
    const found = minutes(
      'nb',
      `<p>Ola Vikan foreslo: Benkene flyttes til torget. Nye tegninger sendes kommunen innen 1. august.</p>${after}`,
    );
    expect(actionsOf(found)).toEqual([]);
    expect(decisionsOf(found).map(one => one.text)).toEqual(['Søknaden avslås.']);
  });
  it('with its points below it', () => {
    const found = minutes(
      'nb',
      `<p>Ola Vikan foreslo: 1. Benkene flyttes.</p><p>2. Nye tegninger sendes kommunen innen 1. august.</p>${after}`,
    );
    expect(actionsOf(found)).toEqual([]);
  });
});
