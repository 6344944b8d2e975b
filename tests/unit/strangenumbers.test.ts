/** Numbers that stand beside the cases' own: paragraphs of a rule, the archive's, letters before them; and headings within a proposal. */
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readPlain } from '../../lib/read/plain';

const read = (text: string): Minutes => parse(readPlain(text, 'x.md'));
const titles = ({ cases }: Minutes): string[] => cases.map(one => `${one.number ?? ''} ${one.title}`.trim());
const FRONT = `Ympäristölautakunta
Pöytäkirja 14.12.2022
Läsnä: Aino Suo, Eero Lahti
`;
const treated = (heading: string, more = ''): string => `## ${heading}

Asia on valmisteltu virastossa, ja lautakunta keskusteli siitä.
${more}
## Ehdotus

Lautakunta merkitsee asian tiedoksi.

## Päätös

Lautakunta hyväksyi ehdotuksen.
`;

describe('paragraphs of a rule', () => {
  const RULE = ['119 § Kokousaika ja -paikka', '120 § Kokouskutsu', '121 § Sähköinen kokouskutsu']
    .map(heading => `\n## ${heading}\n\nToimielin päättää kokoustensa ajan ja paikan.\n`)
    .join('');
  const CASES = ['§ 61 Laillisuus', '§ 62 Tarkastus', '§ 63 Kokoukset 2023', '§ 64 Laskut', '§ 65 Luvat'];

  it('that a case quotes are no cases, and what is decided behind them is that case’s', () => {
    const minutes = read(FRONT + CASES.map(heading => treated(heading, heading.startsWith('§ 63') ? RULE : '')).join('\n'));
    expect(titles(minutes)).toEqual(['61 Laillisuus', '62 Tarkastus', '63 Kokoukset 2023', '64 Laskut', '65 Luvat']);
    expect(minutes.cases.map(({ decisions }) => decisions.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('are told from a case that was taken before its turn', () => {
    const [first = '', second = '', ...others] = CASES;
    const minutes = read(FRONT + [first, second, '§ 66 Kiireellinen asia', ...others].map(heading => treated(heading)).join('\n'));
    expect(minutes.cases.map(({ number }) => number)).toEqual(['61', '62', '66', '63', '64', '65']);
    // § 66 is on no public page.
    const urgent = read(FRONT + [first, second, '§ 67 Kiireellinen asia', ...others].map(heading => treated(heading)).join('\n'));
    expect(urgent.cases.map(({ number }) => number)).toEqual(['61', '62', '67', '63', '64', '65']);
  });

  it('may be quoted in several cases, a single one too', () => {
    const quoting: Record<string, string> = {
      '§ 62': RULE,
      '§ 63': RULE.replace(/1(?=\d\d §)/gu, '2'),
      '§ 64': '\n## 8 § Määräaika\n\nToimielin kokoontuu.\n',
    };
    const minutes = read(FRONT + CASES.map(heading => treated(heading, quoting[heading.slice(0, 4)] ?? '')).join('\n'));
    expect(minutes.cases.map(({ number }) => number)).toEqual(['61', '62', '63', '64', '65']);
  });
});

it('the archive’s number right under a case’s heading is no case', () => {
  const minutes = read(`Nuorisovaltuusto, kokous 13.3.2025

§ 48 Ryhmäytyminen kevät 2025

5959/2025

Valmistelija

• Iina Toiva, hallintoassistentti

Ehdotus

Esittelijä

• Eemeli Tuomi, nuorisovaltuuston puheenjohtaja

Nuorisovaltuusto päättää

1. ryhmäytymisen ajankohdan sekä
2. tapahtuman tilat.

Päätös

Nuorisovaltuusto päätti ryhmäytymisen ajankohdaksi 16. huhtikuuta 2025.
`);
  expect(titles(minutes)).toEqual(['48 Ryhmäytyminen kevät 2025']);
  // Whose proposal it is stands between its heading and its words.
  expect(minutes.cases[0]?.decisions.map(({ text }) => text)).toEqual([
    'Nuorisovaltuusto päätti ryhmäytymisen ajankohdaksi 16. huhtikuuta 2025.',
  ]);
  expect(minutes.cases[0]?.proposals.map(({ text }) => text.slice(0, 24))).toEqual(['Nuorisovaltuusto päättää']);
});

it('letters may count what was noted, before the cases of the year; a title may end with a full stop over a label', () => {
  const minutes = read(`Instituttstyret

Protokoll fra møte
fredag 10. november 2006 kl. 9:15

Til stede: Jorunn Berg (møteleder), Rasmus Bråten, Lotte Hede

Til orientering:

A. Protokoll fra møtet 13.10.2006.
Saksdokumenter:
Sendt ut på forhånd.

B. Møteplan våren 2007
Saksdokumenter:
Notat av 30.10.2006.

C. Faglige prioriteringer
Saksdokumenter:
Notat delt ut i møtet.

Til behandling:

Sak 19/06
Utpeking av to til å undertegne protokollen.
Vedtak:
Instituttstyret vedtar at følgende personer pekes ut til å godkjenne og undertegne protokollen: Jan Messe og Lotte Hede

Sak 20/06
Faglige prioriteringer ved instituttet.
Saksdokumenter:
Notat av 7.11.2006.
Vedtak:
Instituttleder gis fullmakt til å sluttredigere forslaget.
`);
  expect(minutes.cases.map(({ number }) => number)).toEqual(['A', 'B', 'C', '19/06', '20/06']);
  expect(minutes.cases.slice(3).map(({ title }) => title.replace(/\.$/, ''))).toEqual([
    'Utpeking av to til å undertegne protokollen',
    'Faglige prioriteringer ved instituttet',
  ]);
  expect(minutes.cases.flatMap(({ actions }) => actions).map(({ responsible }) => responsible[0]?.name)).toContain('Instituttleder');
});

it('numbers may stand in lines of their own, and some of their titles run into what was said', () => {
  const minutes = read(`Pöytäkirja 1.10.2008
Läsnä: Maire Toiva, puheenjohtaja
Kari-Pekka Tamminen, sihteeri

1
Kokouksen avausPuheenjohtaja avasi kokouksen ja toivotti kaikki tervetulleiksi.
2
Kokouksen järjestäytyminen
Puheenjohtaja ja sihteeri olivat paikalla.
3
Ammattimessujen kysely
Todettiin, että vastaukset on saatu. Maire toimittaa ohjeet kaikille.
4
Muut asiat
Ei muita asioita.
5
Kokouksen päättäminen Puheenjohtaja päätti kokouksen klo 19.30.
`);
  expect(titles(minutes)).toEqual([
    '1 Kokouksen avaus',
    '2 Kokouksen järjestäytyminen',
    '3 Ammattimessujen kysely',
    '4 Muut asiat',
    '5 Kokouksen päättäminen',
  ]);
});

it('numbers of pages in lines of their own are no cases', () => {
  const pages = Array.from(
    { length: 9 },
    (_, i) => `${i + 1}\n${i % 3 ? 'Hallitus keskusteli asiasta pitkään ja palaa siihen.' : 'Kylätalon korjaus'}\n`,
  ).join('\n');
  const minutes = read(`Pöytäkirja 1.10.2008\nLäsnä: Maire Toiva, Kari Niemi\n\n${pages}`);
  expect(minutes.cases.filter(({ number }) => number !== undefined)).toEqual([]);
});

describe('letters before the cases', () => {
  const CASES = ['19/26 Taket', '20/26 Muren'].map(title => `Sak ${title}\n\nVedtak: Styret godkjenner tilbudet.\n`).join('\n');
  it('that head lists of who came are no cases', () => {
    const minutes = read(`Protokoll 12. mars 2026\n\nA. Til stede:\nKari Moe, Ola Lie\n\nB. Forfall:\nPer Vik\n\n${CASES}`);
    expect(minutes.cases.map(({ number }) => number)).toEqual(['19/26', '20/26']);
  });
});

it('a heading between a proposal and its decision is one of what is proposed', () => {
  const cases = ['§ 61 Laillisuus', '§ 62 Tarkastus', '§ 63 Laskut'].map(heading => treated(heading)).join('\n');
  const minutes = read(FRONT + cases.replace(/(?<=§ 63.*tiedoksi\.\n)/su, '\n## Käyttötalousosa\n\nOmia kuluja hyväksyy esimies.\n'));
  expect(titles(minutes)).toEqual(['61 Laillisuus', '62 Tarkastus', '63 Laskut']);
  expect(minutes.cases.map(({ decisions }) => decisions.length)).toEqual([1, 1, 1]);
});

it('a heading with a decision behind another case’s proposal is a case of its own', () => {
  const minutes = read(`Protokoll 12. mars 2026
Til stede: Kari Moe, Ola Lie

## Sak 1/26 Taket

Forslag: Styret henter inn et tilbud til.

## Muren

### Vedtak

Muren repareres i mai.

## Sak 2/26 Porten

### Vedtak

Porten males i juni.

## Sak 3/26 Plenen

### Vedtak

Plenen slås hver uke.
`);
  expect(titles(minutes)).toEqual(['1/26 Taket', 'Muren', '2/26 Porten', '3/26 Plenen']);
  expect(minutes.cases.map(({ decisions }) => decisions.length)).toEqual([0, 1, 1, 1]);
});

describe('notes that name neither minutes nor a year', () => {
  const NOTES = `Styremøte i Lomvik Bygdelag måndag 17. august kl. 1900.

Dei som møtte var: Bjørg Sand, Gerd Haug og Dan Dale. Kjell Sand hadde meldt forfall.

Sak 1. Sagbruket 100 år.

Det var kome invitasjon til bygdelaget.

Sak 2. Reguleringsplan i Vik.

Laget drøfta planen.

Sak 3. Rydding på skulen.

Me drøfta kven som kan køyra bort det som ligg att.
`;
  it('are minutes where it is said who came, in whichever words', () => {
    const minutes = read(NOTES);
    expect(minutes.kind).toBe('minutes');
    expect(minutes.meeting.present?.map(({ name }) => name)).toEqual(['Bjørg Sand', 'Gerd Haug', 'Dan Dale']);
    // "kl. 1900" is an hour.
    expect(minutes.meeting.date).toBeUndefined();
  });
  it('or that a meeting was held on a day, which ended with something settled', () => {
    const TOLD = ['1. Kokouksen avaus', '2. Aulavuorot', '3. Kyltit', '4. Kokouksen päätös'].map(
      title => `${title}\nPäätettiin, että jatketaan aikaisemmalla ryhmäjaolla ja kerrotaan siitä luokille.\n`,
    );
    const text = (title: string): string => `${title}\n\nEsityslista ja pöytäkirja\n${TOLD.join('\n')}`;
    expect(read(text('Oppilaskunnan kokous 24.2.')).kind).toBe('minutes');
    expect(read(text('Oppilaskunnan toiminta')).kind).not.toBe('minutes');
  });
});
