/** Which lines are the document's cases: series of every kind, and what must not become one. */
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';
import { minutesOf } from './support';

const HEAD_SV = `Protokoll fört vid styrelsemöte i Granforsa byalag
Datum: 2026-03-12
Närvarande: Karin Ekblad, Olle Stenmark, Maja Lindfors
`;
const HEAD_NB = `Møtereferat fra Fjordvåg idrettslag
Dato: 12.03.2026
Til stede: Kari Vikan, Ola Nesheim, Lise Bakkejord
`;

const casesOf = (minutes: Minutes): string[] => minutes.cases.map(one => `${one.number ?? ''} ${one.title}`.trim());
const plain = (text: string): Minutes => parse(readPlain(text, 'x.txt'));

describe('a table of the agenda', () => {
  it('has its titles beside what it says of each in the same words', () => {
    const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    const minutes = minutesOf(
      `<h1>Møteprotokoll formannskapet 12.3.2026</h1><p>Til stede: Kari Vikan, Ola Nesheim, Lise Bakkejord</p><table>${row('41/26', '26/88', 'Åpent', 'Regnskap')}${row('42/26', '26/91', 'Åpent', 'Brannstasjon')}${row('43/26', '26/95', 'Lukket', 'Klage')}${row('44/26', '26/97', 'Åpent', 'Båndtvang')}</table>
      ${['41/26 Regnskap', '42/26 Brannstasjon', '43/26 Klage', '44/26 Båndtvang'].map(title => `<p>PS Sak ${title}</p><p>Vedtak:</p><p>Saken utsettes.</p>`).join('')}`,
    );
    expect(minutes.cases.map(one => one.title)).toEqual(['Regnskap', 'Brannstasjon', 'Klage', 'Båndtvang']);
  });
  it('titles may stand over numbers that have a column of their own', () => {
    const item = (title: string, n: number) => `
${title}

Tekn.ltk ${n}           Asiaa on valmisteltu keväällä.

                      Päätös:       Hyväksyttiin.

`;
    const minutes = plain(`PÖYTÄKIRJA 3/2026
Tekninen lautakunta 22.3.2026

Läsnä: Aino Niemi, Olli Vainio, Liisa Lahti

${item('KOKOUKSEN AVAUS', 21)}${item('YKSITYISTEIDEN AVUSTUKSET', 22)}${item('PALOASEMAN KATTO', 23)}${item('ILMOITUSASIAT', 24)}`);
    expect(casesOf(minutes)).toEqual(['21 KOKOUKSEN AVAUS', '22 YKSITYISTEIDEN AVUSTUKSET', '23 PALOASEMAN KATTO', '24 ILMOITUSASIAT']);
  });
});

describe('cases that are only numbered where they were treated', () => {
  const list = ['Dagsorden', 'Siden sidst', 'Regnskab', 'Kirkesyn', 'Kirkemuren'].map((title, i) => ` ${i + 1}. ${title}`).join('\n');
  const ad = (number: string, text: string): string => `Ad ${number}\n${text}\n\n`;
  const minutes = plain(`Solvik Sogns Menighedsråd
Møde onsdag den 4. marts 2026 kl. 19.00
Til stede: Karen Nesgaard, Ole Vig, Lise Bakkegaard

Dagsorden:

${list}

-----------------

${ad('1.', 'Godkendt.')}${ad('2.', 'Der er kommet et brev fra provstiet om ligningen.')}${ad('5. (behandlet her)', 'Muren er skredet ud. Beslutning: Muren omsættes.')}${ad('3.', 'Beslutning: Regnskabet godkendes.')}${ad('4.', 'Mangler:\n\n  Solvik Kirke\n   a) Løse tagsten. Er udbedret.\n\n  Præstegården\n   b) Emhætten virker ikke.\n\n  Kapellet\n   c) Rust på uret.')}`);
  it('have the titles of the agenda, in the order in which they were treated', () =>
    expect(casesOf(minutes)).toEqual(['1 Dagsorden', '2 Siden sidst', '5 Kirkemuren', '3 Regnskab', '4 Kirkesyn']));
});

describe('cases without numbers', () => {
  it('may be the items of a list under the heading of the opening', () =>
    expect(
      casesOf(
        plain(
          `# Mötesprotokoll Byalaget 12 mars 2026\n\n## Närvarande\n\n- Karin Ekblad\n- Olle Stenmark\n\n## Mötets öppnande 12:15\n\n- Vårfesten\n  - Olle bokar lokalen.\n\n- Hemsidan\n  - Ska få nya bilder.\n\n- Förrådet\n  - Nytt lås.\n\n- Kassan\n  - 4 000 kr.\n\n## Övriga frågor\n\nInga fanns att ta upp.\n\n## Mötet avslutas 13:00\n`,
        ),
      ),
    ).toEqual(['Mötets öppnande 12:15', 'Vårfesten', 'Hemsidan', 'Förrådet', 'Kassan', 'Övriga frågor']));
  it('may be the first lines of paragraphs, each of them', () =>
    expect(
      casesOf(
        plain(
          `REFERAT FRA STYREMØTE 7. april 2026\n\nTil stede:\nKari Vikan, Ola Nesheim og Lise Bakkejord.\n\nUthuset\nVi tar kontakt med byggmesteren om en ny avtale. Ansvar: Ola\n\nSkolen\nVi hører hva situasjonen er før sommeren kommer. Ansvar: Lise\n\nDugnad\nPlakaten settes opp 2. mai ved butikken. Ansvar: Kari\n\n17. mai\nKari undersøker om noen kan holde tale i parken.\n`,
        ),
      ),
    ).toEqual(['Uthuset', 'Skolen', 'Dugnad', '17. mai']));
  it('may be headings under another, each with what was decided', () =>
    expect(
      casesOf(
        minutesOf(`<h1>Möte i divisionen 2026-05-04</h1><p>Närvarande: Karin Ekblad, Olle Stenmark, Maja Lindfors</p><h2>Beslutsbarhet</h2><p>Beslut: Bifalles</p><h2>Rapporter</h2><p>Inga rapporter.</p>
        <h2>Beslutspunkter</h2><h3>Middagen</h3><p>Karin äskar 900 kr.</p><p>Beslut: Bifalles</p><h3>Resan</h3><p>Olle äskar 1000 kr.</p><p>Beslut: Bifalles</p>`),
      ),
    ).toEqual(['Beslutsbarhet', 'Rapporter', 'Beslutspunkter', 'Middagen', 'Resan']));
});

describe('headings that run through a text', () => {
  it('go before lines that only look like headings, and what is said of minutes may be one', () => {
    const minutes = plain(`# Styremøte 12.3.2026

Til stede: Kari Vikan, Ola Nesheim, Lise Bakkejord

## Løypene framover

Vi trenger bedre rutiner:

* kjøre før klokka ti

## Nytt skilt

Bilder av interesse:

* Ola Nesheim lager et skilt.

## Dugnad

Det ble vedtatt å holde dugnad i mai.

## Referat og neste møte

Kari Vikan sender ut referatet.
`);
    expect(minutes.cases.map(one => one.title)).toEqual(['Løypene framover', 'Nytt skilt', 'Dugnad', 'Referat og neste møte']);
  });
  it('stand between quoted points of the agenda too', () => {
    const minutes = plain(`${HEAD_NB}
> ## 1. Åpning

Kari Vikan ønsket velkommen.

> ## 2. Dugnad

Dugnaden holdes 9. mai.

> ## 3. Eventuelt

Ingenting.
`);
    expect(casesOf(minutes)).toEqual(['1 Åpning', '2 Dugnad', '3 Eventuelt']);
  });
  it('an address behind a title is no part of it', () => {
    const minutes = plain(`${HEAD_NB}
# 1. Åpning
Kari Vikan ønsket velkommen.
# 2. Gjennomgang av avtaler: https://fjordvag.example/avtaler
Avtalene ble godkjent.
# 3. Eventuelt
Ingenting.
`);
    expect(casesOf(minutes)).toEqual(['1 Åpning', '2 Gjennomgang av avtaler', '3 Eventuelt']);
  });
});

describe('points that run through the document', () => {
  const minutes = plain(`${HEAD_SV}
1. Ordföranden öppnade mötet.

2. Dagordningen godkändes.

3. Vägen. Grusningen är klar och kostade mindre än väntat. Olle kontaktar entreprenören om dikena före 1 maj.

4. Midsommarfesten. Arbetsgruppen har träffats två gånger sedan förra mötet.

5. Nästa möte blir den 7 maj.
`);
  it('are cases even where each is only a sentence', () => {
    expect(minutes.kind).toBe('minutes');
    expect(minutes.cases.map(one => one.number)).toEqual(['1', '2', '3', '4', '5']);
  });
  it('a sentence that is the title still says what happened', () => {
    expect(minutes.cases[1]?.decisions.map(one => one.text)).toEqual(['Dagordningen godkändes.']);
  });
  it('the title is its first words where the text goes on behind it', () => expect(minutes.cases[2]?.title).toBe('Vägen'));
  it('a list inside a case is none', () => {
    const one = plain(`${HEAD_NB}
Sak 1/26 Dugnad
Dette må gjøres:
1. Rake plenen
2. Male boden
3. Rydde garderoben
4. Kjøre bort søppel

Sak 2/26 Regnskap
Regnskapet ble gjennomgått.
`);
    expect(casesOf(one)).toEqual(['1/26 Dugnad', '2/26 Regnskap']);
  });
});

describe('points that were numbered with some carelessness', () => {
  const cases = (numbers: readonly string[]): (string | undefined)[] =>
    plain(`${HEAD_SV}\n${numbers.map(n => `${n} Frågan om badplatsen ${n} togs upp av flera som bor där nere.`).join('\n\n')}\n`).cases.map(
      one => one.number,
    );
  it('one left out', () => expect(cases(['1.', '2.', '4.', '5.', '6.'])).toEqual(['1', '2', '4', '5', '6']));
  it('one said twice', () => expect(cases(['1.', '2.', '3.', '3.', '4.'])).toEqual(['1', '2', '3', '3', '4']));
  it('with sub-numbers', () => expect(cases(['1.', '2.', '2.1.', '2.2.', '3.'])).toEqual(['1', '2', '2.1', '2.2', '3']));
  it('a list of its own in each of an editor', () => {
    const minutes = parse(
      readHtmlFile(`<h1>Referat fra Ældrerådet</h1><p>Dato: 13. marts 2026</p><p>Til stede: Egon Friis, Inger Lund</p>
      <ol><li>Godkendelse af referat</li></ol><p>Godkendt.</p><ol><li>Stien ved åen</li></ol><p>Rådet drøftede stien.</p>
      <ol><li>Eventuelt</li></ol><p>Intet.</p>`),
    );
    expect(casesOf(minutes)).toEqual(['Godkendelse af referat', 'Stien ved åen', 'Eventuelt']);
  });
});

describe('a title that stands over its number', () => {
  it('belongs to it', () => {
    const minutes = plain(`KIRKKOVALTUUSTON KOKOUS

Aika: 23.1.2026 klo 17.30
Läsnä: Halonen Kaisa, puheenjohtaja, Eerola Ville, Lahtela Sirkka

KOKOUKSEN AVAUS

1 §

Kokouksen avasi puheenjohtaja Kaisa Halonen, joka toivotti kaikki tervetulleiksi.

TALOUSARVIO

2 §

Kirkkoneuvoston esitys hyväksyttiin yksimielisesti.
`);
    expect(casesOf(minutes)).toEqual(['1 KOKOUKSEN AVAUS', '2 TALOUSARVIO']);
  });
});

describe('a list of contents', () => {
  const LIST = `PÖYTÄKIRJA 3/2026
Kuusirannan kunta, Tekninen lautakunta
Aika 24.03.2026 klo 17.00
Läsnä: Hanna Koivula, Juho Aalto, Mirja Salo

Käsitellyt asiat
§ 24 Katuvalojen yösammutus 3
§ 25 Rantatien korjaus 4
§ 26 Leikkipuisto Koivikko 5
`;
  it('names the case whose own heading stands above its number', () => {
    const minutes = plain(`${LIST}
KATUVALOJEN YÖSAMMUTUS
§ 24 Hallitus päätti tammikuussa, että lautakunta selvittää valojen sammuttamisen. Säästö olisi noin 14 000 euroa vuodessa.
Päätös: Sammutus laajennetaan koko kuntaan.
RANTATIEN KORJAUS
§ 25 Määräaikaan mennessä saatiin neljä tarjousta, joista halvin oli Kaivin Koski Oy:n. Kaikki tarjoukset olivat hyväksyttäviä.
Päätös: Valitaan Kaivin Koski Oy.
LEIKKIPUISTO KOIVIKKO
§ 26 Leikkipuiston keinut on tarkastettu ja todettu huonokuntoisiksi. Uudet keinut maksaisivat noin 9 000 euroa.
Päätös: Asia palautetaan valmisteluun.
`);
    expect(casesOf(minutes)).toEqual(['24 KATUVALOJEN YÖSAMMUTUS', '25 RANTATIEN KORJAUS', '26 LEIKKIPUISTO KOIVIKKO']);
    expect(minutes.cases.map(one => one.decisions[0]?.text)).toEqual([
      'Sammutus laajennetaan koko kuntaan.',
      'Valitaan Kaivin Koski Oy.',
      'Asia palautetaan valmisteluun.',
    ]);
  });
  it('says where the title ends that the case’s text follows without a mark', () => {
    const minutes = plain(`${LIST}
§ 24 Katuvalojen yösammutus Hanna Koivula kertoi valoista ja niiden kustannuksista. Asiasta keskusteltiin.
Päätös: Merkitään tiedoksi.
§ 25 Rantatien korjaus ja kevyen liikenteen väylä
Päätös: Valitaan Kaivin Koski Oy.
§ 26 Leikkipuisto Koivikko Juho Aalto esitteli suunnitelman ja vastasi kysymyksiin. Suunnitelma on nähtävillä.
Päätös: Asia palautetaan valmisteluun.
`);
    expect(casesOf(minutes)).toEqual([
      '24 Katuvalojen yösammutus',
      // The list may name a case in fewer words than its heading does.
      '25 Rantatien korjaus ja kevyen liikenteen väylä',
      '26 Leikkipuisto Koivikko',
    ]);
  });
});

describe('two meetings in one text that lost its lines', () => {
  const minutes = plain(
    [
      'Eldrerådet i Fjordvåg  Her ligger referatene fra vårens møter.  REFERAT FRA MØTE 5. MARS 2026  Til stede: Kari Vikan (leder), Ola Nesheim, Lise Bakkejord',
      'Sak 1 Godkjenning av innkalling Ingen merknader. Vedtak: Innkallingen ble godkjent.',
      'Sak 2 Benker langs kaia Kari Vikan fortalte om befaringen i februar. Det er for langt mellom benkene, og flere er ødelagt etter vinteren. Kommunen har satt av 40 000 kroner til nye, og havnesjefen mener at det holder til fire. Barnehagen har også spurt om en benk ved lekeplassen, men den må i så fall betales av et annet budsjett. Rådet synes det er viktig at benkene får armlener. Vedtak: Rådet ber havnesjefen sette opp fire benker innen 1. mai.',
      'Sak 3 Eventuelt Ingenting meldt.  REFERAT FRA MØTE 16. APRIL 2026  Til stede: Kari Vikan (leder), Ola Nesheim',
      'Sak 1 Godkjenning av innkalling Ingen merknader. Vedtak: Innkallingen ble godkjent.',
      'Sak 2 Turstien ved Langvatnet Rådet var på befaring 9. april. De siste meterne er for bratte for rullestol, og det mangler hvileplasser. Grunneieren er positiv til å flytte stien noe, og idrettslaget vil være med på dugnad dersom det blir satt av penger til grus og skilt. Kommunen har fått et anslag på 120 000 kroner fra en entreprenør i bygda. Vedtak: Rådet anbefaler at stien legges om.',
      'Sak 3 Eventuelt Ola Nesheim spurte om bussen går når skolen har fri. Kari Vikan hadde hørt at selskapet vil kutte avgangen klokka to, og det vil ramme de som skal til legen. Flere hadde lagt merke til at sjåførene ikke venter til folk har satt seg, og at det er vanskelig å komme på med rullator når det er glatt.',
    ].join('  '),
  );
  it('keeps the cases of both: the first meeting’s are no list of contents', () =>
    expect(casesOf(minutes)).toEqual([
      '1 Godkjenning av innkalling',
      '2 Benker langs kaia',
      '3 Eventuelt',
      '1 Godkjenning av innkalling',
      '2 Turstien ved Langvatnet',
      '3 Eventuelt',
    ]));
});

describe('a web page that shows a PDF’s text, each of its pages as one paragraph', () => {
  const talk = 'Nämnden samtalade länge om saken, och flera ville veta vad det kostar att vänta till hösten. ';
  const minutes = parse(
    readHtmlFile(`<h1>Protokoll Fritidsnämnden</h1><div>
      <p>1 1(2) Fritidsnämnden Plats och tid Biblioteket, klockan 18.00-19.10 Närvarande: Karin Ekblad (ordförande), Olle Stenmark, Maja Lindfors Datum: 2026-03-12 ${talk.repeat(3)}</p>
      <p>2 2(2) 1 Mötets öppnande Karin hälsade alla välkomna. 2 Badplatsen vid Rävsjön ${talk.repeat(2)} 1. Bryggan. 2. Trappan. Nämnden beslutade att laga bryggan. 3 Övriga frågor Inga övriga frågor anmäldes. ${talk}</p></div>`),
  );
  it('has its points found again', () =>
    expect(casesOf(minutes)).toEqual(['1 Mötets öppnande', '2 Badplatsen vid Rävsjön', '3 Övriga frågor']));
  it('and what was settled stands where the page shows it', () =>
    expect(minutes.cases[1]?.decisions.map(one => one.text)).toEqual(['Nämnden beslutade att laga bryggan.']));
});

describe('the list of the agenda in a table', () => {
  const cases = casesOf(
    plain(`MØTEPROTOKOLL
Utvalg: Kommunestyret
Møtedato: 12.03.2026
Til stede: Kari Vikan, Ola Nesheim

Saksnr.     Tittel
PS 6/26     Referatsaker
RS 4/26     Protokoll fra kontrollutvalget
PS 7/26     Årsmelding Råd for eldre i Fjordvåg kommune og nabokommunene 2025.
FO 4/26     Spørsmål om bylivsgata


PS 6/26 Referatsaker
Behandling i møtet 12.03.2026:

VEDTAK
Referatsakene tas til orientering.

PS 7/26 Årsmelding Råd for eldre i Fjordvåg kommune og nabokommunene 2025.
Behandling i møtet 12.03.2026:

VEDTAK
Årsmeldingen tas til orientering.

FO 4/26 Spørsmål om bylivsgata
Ordføreren svarte at gata åpner i juni, og at det er satt av penger til benker og planter langs hele strekningen.
`),
  );
  it('ends before the first case, which stands right behind it, and keeps apart what counts otherwise', () =>
    expect(cases.map(one => one.split(' ')[0])).toEqual(['6/26', '7/26', '4/26']));
  it('tells that a title is whole though it looks as if text followed in its line', () =>
    expect(cases[1]).toBe('7/26 Årsmelding Råd for eldre i Fjordvåg kommune og nabokommunene 2025.'));
});

describe('points that a meeting opens with, before the numbers of the year', () => {
  const minutes = (opening: string): string[] =>
    casesOf(
      parse(
        readHtmlFile(`<h1>Møteprotokoll Eldrerådet</h1><p>Møtedato: 12.03.2026</p><p>Til stede: Kari Vikan, Ola Nesheim</p>${opening}
        <h2>Sak 7/26 Benker langs kaia</h2><p>Vedtak: Rådet ber om fire benker.</p><h2>Sak 8/26 Turstien</h2><p>Vedtak: Saken utsettes.</p>`),
      ),
    );
  it('are cases of their own', () =>
    expect(
      minutes(
        '<p>Pkt. 1 Godkjenning av innkalling</p><p>Innkallingen ble godkjent.</p><p>Pkt. 2 Forrige protokoll</p><p>Protokollen ble godkjent.</p>',
      ),
    ).toEqual(['1 Godkjenning av innkalling', '2 Forrige protokoll', '7/26 Benker langs kaia', '8/26 Turstien']));
  it('not where they are points of a list', () =>
    expect(minutes('<p>Det ble minnet om:</p><p>1. Frist for søknader</p><p>2. Nye telefonnumre</p>')).toEqual([
      '7/26 Benker langs kaia',
      '8/26 Turstien',
    ]));
});

describe('items of a case', () => {
  it('have numbers of their own under a numbered case', () => {
    const minutes = parse(
      readHtmlFile(`<h1>Møte i Støtteutvalget</h1><p>Dato: 12.03.2026</p><p>Til stede: Kari Vikan, Ola Nesheim</p>
      <h2>Sak 1 Godkjenning av innkalling</h2><p>Innkallingen ble godkjent.</p>
      <h2>Sak 2 Søknader</h2><h3>2.1 Skisporet</h3><p>Søknaden ble innvilget.</p><h3>2.2 Korpset</h3><p>Søknaden ble avslått.</p>
      <h2>Sak 3 Eventuelt</h2><p>Ingenting.</p>`),
    );
    expect(minutes.cases.map(one => one.number)).toEqual(['1', '2', '2.1', '2.2', '3']);
  });
  it('stand right under theirs in a list', () => {
    const minutes = plain(`${HEAD_NB}
1. Åpning
Kari Vikan ønsket velkommen.
2. Årsmeldinger
  * 2.1 - Fotball
  * 2.2 - Ski
    * 2.2.1 - Løypene
    * 2.2.2 - Skitrekket
3. Valg
Kari Vikan ble valgt til leder.
4. Eventuelt
Ingenting.
`);
    expect(minutes.cases.map(one => one.number)).toEqual(['1', '2', '2.1', '2.2', '2.2.1', '2.2.2', '3', '4']);
  });
  it('what stands further down is told of the case', () => {
    const minutes = plain(`${HEAD_NB}
1. Åpning
Kari Vikan ønsket velkommen.
2. Regnskap
Kari Vikan la fram regnskapet.
  * 2.1 var tallet i fjor
  * 2.2 er tallet i år
3. Valg
Kari Vikan ble valgt til leder.
4. Eventuelt
Ingenting.
`);
    expect(minutes.cases.map(one => one.number)).toEqual(['1', '2', '3', '4']);
  });
  it('a number of another case between them is none', () => {
    const minutes = plain(`${HEAD_NB}
Sak 1 Regnskap
7.1 var tallet i fjor.

Sak 2 Eventuelt
Ingenting.
`);
    expect(minutes.cases.map(one => one.number)).toEqual(['1', '2']);
  });
});

describe('numbers', () => {
  it('of three parts name year, meeting and case', () => {
    const minutes = plain(`${HEAD_NB}
26/2/1 Godkjenning av innkalling
Enstemmig godkjent.

26/2/2 Ny båt
Vedtak: Styret kjøper ny båt.

26/2/3 Eventuelt
Ingenting.
`);
    expect(casesOf(minutes)).toEqual(['26/2/1 Godkjenning av innkalling', '26/2/2 Ny båt', '26/2/3 Eventuelt']);
  });
  it('a date alone is none of these', () => {
    const minutes = plain(`${HEAD_NB}
12/3/26 Referat skrevet av Ola
Sak 1 Regnskap
Godkjent.

Sak 2 Eventuelt
Ingenting.
`);
    expect(minutes.cases.map(one => one.number)).toEqual(['1', '2']);
  });
  it('may have a letter for their kind, and the meeting behind them', () => {
    const of = (...numbers: string[]) =>
      plain(
        `${HEAD_NB}\n${numbers.map(number => `${number} Badeplassen\n\nVedtak:\nSaken utsettes til neste møte i utvalget.\n\n`).join('')}`,
      ).cases.map(one => one.number);
    expect(of('V-SAK 1', 'D-SAK 1', 'O-SAK 1')).toEqual(['1', '1', '1']);
    expect(of('O-sak 1/3/26 -', 'S 1/3/26 -', 'S 2/3/26 -')).toEqual(['1/3/26', '1/3/26', '2/3/26']);
  });
  it('may go on without their word in headings that are alike', () =>
    expect(
      casesOf(
        minutesOf(`<h1>Referat fra møte i velforeningen 12.3.2026</h1><p>Til stede: Kari Vikan, Ola Nesheim</p>
        <h2>Sak 1 Innkalling</h2><p>Godkjent.</p><h2>Sak 2 Søknader</h2><h3>2.1 Korpset</h3><p>Innvilget.</p><h3>2.2 Laget</h3><p>Avslått.</p>
        <h2>3 Dugnad</h2><p>Ola ringer.</p><h2>4 Eventuelt</h2><p>Ingenting.</p>`),
      ),
    ).toEqual(['1 Innkalling', '2 Søknader', '2.1 Korpset', '2.2 Laget', '3 Dugnad', '4 Eventuelt']));
  it('may have their letter apart', () =>
    expect(
      casesOf(
        plain(
          `${HEAD_NB}\n${['10. Orgelet', '11. Kirken', '11 a. Varmen', '12. Eventuelt'].map(title => `${title}\n\nDette ble drøftet ganske lenge uten at noe ble avgjort.\n\n`).join('')}`,
        ),
      ),
    ).toEqual(['10 Orgelet', '11 Kirken', '11 a Varmen', '12 Eventuelt']));
  it('in a table that asks who follows earlier cases up are none', () =>
    expect(
      casesOf(
        minutesOf(
          `<h1>Pöytäkirja, kirkkoneuvosto 12.9.2026</h1><p>Läsnä: Kaija Niemi, Olli Vainio, Liisa Lahti</p>${[71, 72, 73]
            .map(
              n =>
                `<h2>§ ${n} Asia ${n}</h2><p>Käsittely jatkui pitkään ja asiasta keskusteltiin.</p>${n === 71 ? '<table><tr><th>Pykälä</th><th>Asia</th><th>Vastuu</th><th>Tila</th></tr><tr><td>§ 52</td><td>Maksun tarkistaminen</td><td>Kirkkoherra</td><td>Tehty</td></tr><tr><td>§ 57</td><td>Urkujen huolto</td><td>Kanttori</td><td>Kesken</td></tr></table>' : ''}`,
            )
            .join('')}`,
        ),
      ).map(one => one.split(' ')[0]),
    ).toEqual(['71', '72', '73']));
  it('may stand in another order, as they were treated', () =>
    expect(
      casesOf(
        minutesOf(
          `<h1>Referat fra møte i velforeningen 12.3.2026</h1><p>Til stede: Kari Vikan, Ola Nesheim</p>${[1, 2, 4, 3, 5]
            .map(n => `<h2>${n}. Sak om vei ${n}</h2><p>Ola undersøker dette nærmere.</p>`)
            .join('')}`,
        ),
      ).map(one => one[0]),
    ).toEqual(['1', '2', '4', '3', '5']));
  it('may do so in a table too, where one of them does', () => {
    const rows = (order: readonly number[]) =>
      casesOf(
        minutesOf(
          `<h1>Referat fra møte i velforeningen 12.3.2026</h1><p>Til stede: Kari Vikan, Ola Nesheim</p><table>${order
            .map(n => `<tr><td><b>${n}. Sak om vei ${n}</b></td><td><p>Veien er smal.</p><p>Ola undersøker dette nærmere.</p></td></tr>`)
            .join('')}</table>`,
        ),
      ).map(one => one.split(' ')[0]);
    expect(rows([1, 2, 4, 3, 5, 6, 7])).toEqual(['1', '2', '4', '3', '5', '6', '7']);
  });
  it('of another meeting, with its day and what was settled there, are none', () =>
    expect(
      plain(
        `PROTOKOLL\nKommunstyrelsen 14.8.2026\nNärvarande: Karin Ek, Olle Sten\n\n§ 94 Budget\n\nBeslut: Godkändes.\n\n§ 95 Räddningsplan\n\n§ 61 22.05.2026: Kommunstyrelsen beslöt återremittera ärendet.\n\nBeslut: Bordläggs.\n\n§ 96 Bidrag\n\nBeslut: Avslås.`,
      ).cases.map(one => one.number),
    ).toEqual(['94', '95', '96']));
  it('may stand close to their word', () =>
    expect(casesOf(plain(`${HEAD_NB}\nSak1: Hva er gjort?\nVi har malt.\n\nSak2: Fordeling\nVi fordelte vaktene.\n`))).toEqual([
      '1 Hva er gjort?',
      '2 Fordeling',
    ]));
});

describe('English parish minutes', () => {
  const minutes = plain(`WETHERBY HOLM PARISH COUNCIL
Minutes of the Parish Council Meeting held on Tuesday 12th March 2024 at 7.30pm in the Village Hall

Present: Cllrs A Marrow (Chair), B Quill, P Sedge. In attendance: M Fallow (Clerk).

24/031 Apologies
Apologies were received from Cllr Reed.

24/032 Finance
RESOLVED that the Clerk be authorised to open a savings account.

24/033 Playground
It was agreed to accept the quote. Action: Cllr Quill

The work may begin in spring when the ground is dry enough for it.

24/034 Date of next meeting
Tuesday 9th April 2024.

The meeting closed at 9.05pm.`);
  it('number their cases with the year first', () =>
    expect(minutes.cases.map(one => one.number)).toEqual(['24/031', '24/032', '24/033', '24/034']));
  it('tell hours of twelve', () => expect(minutes.meeting).toMatchObject({ startTime: '19:30', endTime: '21:05' }));
  it('a label with a doer takes no later paragraph for a task', () =>
    expect(minutes.cases.map(one => one.actions.length)).toEqual([0, 1, 1, 0]));
  it('a piece that says done is no task', () =>
    expect(
      plain(
        'Minutes of the board meeting 12 March 2026\nPresent: Kate Nelson, Tom Brook\n\n1. Actions\nAP 2.1 Kate to update the log - done\n\n2. Rooms\nAP 2.2 Tom to book a room - ongoing\n',
      ).cases.map(one => one.actions.length),
    ).toEqual([0, 1]));
});

describe('one heading behind that of the agenda', () => {
  const notes = (agenda: string) =>
    casesOf(
      plain(`Technical meeting\n\n17 March 2026, Varvik\n\nMinutes\n\nParticipants: Kate, Tom, Mona\n\n${agenda}
- servers\n- dinner\n\nInstallation\n------------\nTom writes the chapter on servers and mails it to Kate.\nMona to update the wiki by 1 April.\n`),
    );
  it('is the one case', () => expect(notes('Items:\n------\n')).toEqual(['Installation']));
  it('behind no agenda it is none', () => expect(notes('')).toEqual([]));
});

describe('an agenda that was written on', () => {
  const notes = (items: string) =>
    minutesOf(`<h1>12 March 2026 - Meeting of the project board</h1><h2>Participants</h2><ul><li>Kate Nelson</li><li>Tom Brook</li></ul>
    <h2>Agenda</h2><ol>${items}</ol>`).cases.map(one => one.title);
  it('has its cases in the items, and what was said in the lists under them', () => {
    const items = `<li>Outline<ul><li>Tom to send a draft by 1 April</li></ul></li><li>Labels<ul><li>two formats</li></ul></li><li>Any other business</li>`;
    expect(notes(items)).toEqual(['Outline', 'Labels', 'Any other business']);
  });
});

describe('notes without any case', () => {
  const minutes = plain(`Referat frå foreldremøte
Dato: 12.03.2026
Til stades: Kari Vikan, Ola Nesheim, Lise Bakkejord
Referent: Ola Nesheim

Vi snakka om skulevegen og om kven som køyrer. Kari kontaktar kommunen om lysa innan 1. april.
Det vart vedteke å halde fram med følgjegruppa.
`);
  it('are minutes, and what was decided and given stands outside every case', () => {
    expect([minutes.kind, minutes.cases.length]).toEqual(['minutes', 0]);
    expect(minutes.actions.map(one => one.text)).toEqual(['Kari kontaktar kommunen om lysa innan 1. april.']);
    expect(minutes.decisions.map(one => one.text)).toEqual(['Det vart vedteke å halde fram med følgjegruppa.']);
  });
  it('a text where nobody met is none, whatever it decides', () =>
    expect(plain('Det ble vedtatt å stenge veien. Kari Vikan kontakter kommunen innen 1. april.').kind).toBe('none'));
});

describe('a table of items', () => {
  const minutes = parse(
    readHtmlFile(`<h1>Referat af skolebestyrelsesmøde 21. januar 2026</h1><p>Til stede: Signe Holt, Morten Kjær, Birgit Lund</p><table>
      <tr><td>Tid</td><td>Punkt</td><td>Referat</td></tr>
      <tr><td>17.00-17.05</td><td>1. Godkendelse af dagsorden</td><td>Godkendt.</td></tr>
      <tr><td>17.05-17.30</td><td>2. Skolevejen</td><td>Der er kommet to henvendelser. Morten kontakter kommunen om skiltning.</td></tr>
      <tr><td>17.30-17.40</td><td>3. Eventuelt</td><td>Intet.</td></tr></table>`),
  );
  it('has its cases in the column beside the hours', () =>
    expect(casesOf(minutes)).toEqual(['1 Godkendelse af dagsorden', '2 Skolevejen', '3 Eventuelt']));
  it('the hours are no deadlines, and its rows no tasks', () =>
    expect(minutes.cases.flatMap(one => one.actions).map(one => [one.text, one.due])).toEqual([
      ['Morten kontakter kommunen om skiltning.', undefined],
    ]));
});

describe('a Finnish extract', () => {
  const extract = (heads: string) => `Tekninen lautakunta
Pöytäkirja 13.05.2026/Pykälä 42

${heads}`;
  it('has its title over body, day and number', () => {
    const minutes = plain(
      extract(`Katselmusten jakaminen
TEKLA 13.05.2026 § 42
115/00.02.02/2026
Päätösehdotus: Lautakunta hyväksyy ehdotuksen.
Päätös: Ehdotuksen mukaan.`),
    );
    expect(casesOf(minutes)).toEqual(['42 Katselmusten jakaminen']);
  });
  it('about what several bodies did is one case, under the number that the page names', () => {
    const minutes = plain(
      extract(`Pysäköinnin kehittäminen
214/08.01.01/2026
TEKLA 12.03.2026 § 33
Päätös: Ehdotus hyväksyttiin.
KHALL 08.04.2026 § 98
Päätös: Kaupunginhallitus palautti asian.
TEKLA 13.05.2026 § 42
Päätös: Lautakunta hyväksyi ehdotuksen.`),
    );
    expect(casesOf(minutes)).toEqual(['42 Pysäköinnin kehittäminen']);
  });
  it('is none where each case has a table of its own over it, and one of them tells how it came there', () => {
    const head = (n: number, title: string) =>
      `<table><tr><td><b>Kunnanvaltuusto</b></td><td>§ ${n}</td><td>16.12.2026</td></tr></table><p><b>${title}</b></p>`;
    const minutes = minutesOf(
      `<p><b>Kunnanvaltuusto</b></p><p>Pöytäkirja 7/2026</p><p>Läsnä: Hanna Koivula, Juho Aalto</p>
       ${head(61, 'Kokouksen laillisuus')}<p><b>Päätös:</b></p><p>Todettiin.</p>
       ${head(62, 'Talousarvio')}<p><b>Kunnanhallitus 25.11.2026 § 217</b></p><p>Päätös: Hyväksyttiin.</p><p><b>Päätös:</b></p><p>Hyväksyttiin yksimielisesti.</p>
       ${head(63, 'Muut asiat')}<p><b>Päätös:</b></p><p>Merkittiin tiedoksi.</p>`,
    );
    expect(casesOf(minutes)).toEqual(['61 Kokouksen laillisuus', '62 Talousarvio', '63 Muut asiat']);
  });
  it('sections of one meeting are as many cases', () => {
    const minutes = plain(`Tekninen lautakunta
Pöytäkirja 13.05.2026
Läsnä: Hanna Koivula, Juho Aalto

TEKLA 13.05.2026 § 42
Katselmusten jakaminen
Päätös: Ehdotuksen mukaan.

TEKLA 13.05.2026 § 43
Talouden toteuma
Päätös: Merkittiin tiedoksi.`);
    expect(minutes.cases.map(one => one.number)).toEqual(['42', '43']);
  });
});

describe('headings that hold others', () => {
  it('are cases though their items follow at once', () => {
    const minutes = parse(
      readHtmlFile(`<main><h1>Minutes of the board meeting 26 March 2026</h1><p>Present: Ann Field, Tom Brook</p>
        <h2>1 Opening</h2><p>The chair opened the meeting and welcomed everyone.</p>
        <h2>2 Finance</h2><h3>2.1 Report</h3><p>The report for last year was presented by the treasurer.</p>
        <h3>2.2 Budget</h3><p>The budget was adopted as it stood.</p></main>`),
    );
    expect(minutes.cases.map(one => one.number)).toEqual(['1', '2', '2.1', '2.2']);
  });
  it('an ordered list of one item each is a heading each', () => {
    const item = (title: string, text: string) => `<ol><li>${title}</li></ol><p>Referat: ${text}</p>`;
    const minutes = parse(
      readHtmlFile(`<main><h1>Referat fra Ældrerådets møde den 13. marts 2026</h1><p>Afbud: Vagn Larsen</p>
        ${item('Godkendelse af referat.', 'Godkendt.')}${item('Høringssvar.', 'Rådet skriver et svar om fortovet.')}${item('Årsberetning 2025.', 'Godkendt.')}</main>`),
    );
    expect(minutes.cases.map(one => one.title)).toEqual(['Godkendelse af referat.', 'Høringssvar.', 'Årsberetning 2025.']);
  });
});

describe('numbers and titles in elements of their own, without a space in the markup', () => {
  const item = (number: number, title: string, archive: string) =>
    `<div><span>${number}</span><span>${title}</span><span>${archive}</span></div><div>Beslutning</div><div>Godkendt.</div>`;
  const head = '<h1>Referat af møde i Kulturudvalget 2022-2025 den 5. februar 2026</h1><p>Til stede: Lene Frost, Ditte Sand</p>';
  const items = [item(11, 'Dagsorden', '26/112'), item(12, 'Tilskud 2026', '26/10007'), item(13, 'LUKKET - Pris', '26/77')];
  const minutes = minutesOf(head + items.join(''));
  it('stand apart, and what stands behind every title is its archive number', () => {
    expect(minutes.cases.map(one => [one.number, one.title, one.reference])).toEqual([
      ['11', 'Dagsorden', '26/112'],
      ['12', 'Tilskud 2026', '26/10007'],
      ['13', 'LUKKET - Pris', '26/77'],
    ]);
  });
  it('while one title may well end with a number', () => {
    const [first, ...others] = ['Svar på spørsmål i sak 12/26', 'Budsjett', 'Eventuelt'].map(
      (title, i) => `<h2>${i + 1}. ${title}</h2><p>Tatt til orientering.</p>`,
    );
    expect(casesOf(minutesOf(`<h1>Referat fra styret 12.03.2026</h1>${first}${others.join('')}`))[0]).toBe(
      '1 Svar på spørsmål i sak 12/26',
    );
  });
  it('so does a number over the heading that it numbers', () => {
    const over = (number: number, title: string) => `<div><span>${number}</span><h2>${title}</h2></div><h4>Beslutning</h4><p>Godkendt.</p>`;
    const items = over(9, 'Dagsorden') + over(10, 'Nye broer') + over(11, 'Lokalplan for Mosen');
    expect(casesOf(minutesOf(head + items))).toEqual(['9 Dagsorden', '10 Nye broer', '11 Lokalplan for Mosen']);
  });
  it('so do numbers over plain lines, where they go on by one', () => {
    const over = (number: number, title: string) =>
      `<div><div>${number}</div><div>${title}</div><div>00.22.02-A00-1-25</div></div><div><div>Beslutning</div><p>Godkendt.</p></div>`;
    expect(casesOf(minutesOf(head + over(1, 'Dagsorden') + over(2, 'Nye broer') + over(3, 'Lokalplan for Mosen')))).toEqual([
      '1 Dagsorden',
      '2 Nye broer',
      '3 Lokalplan for Mosen',
    ]);
  });
  it('and the day between a number and its title is none', () => {
    const over = (number: number, title: string) =>
      `<div>§ ${number}</div><div>19.11.2025</div><div>${title}</div><p><b>Päätös</b></p><p>Ehdotus hyväksyttiin.</p>`;
    expect(
      casesOf(
        minutesOf(
          `<h1>Sivistyslautakunta</h1><p>PÖYTÄKIRJA 19.11.2025</p>${over(71, 'Kokouksen laillisuus')}${over(72, 'Talousarvio')}${over(73, 'Muut asiat')}`,
        ),
      ),
    ).toEqual(['71 Kokouksen laillisuus', '72 Talousarvio', '73 Muut asiat']);
  });
  it('a heading by its role, and those without a number beside it', () => {
    const one = (number: string, title: string, body: string) =>
      `<section><div>${number}<span role="heading" aria-level="2">${title}</span></div>${body}</section>`;
    const decided = '<h3>Vedtak</h3><p>Tas til orientering.</p>';
    const told = '<ul><li>Rådmannen orienterte om svømmehallen.</li></ul>';
    expect(
      casesOf(
        minutesOf(
          `<h1>Protokoll formannskapet 10.03.2026</h1>${one('<span>PS 17/26</span> ', 'Årsmelding', decided)}${one('<span>PS 18/26</span> ', 'Havneplan', decided)}${one('', 'Orienteringer', told)}`,
        ),
      ),
    ).toEqual(['17/26 Årsmelding', '18/26 Havneplan', 'Orienteringer']);
  });
  it('and the years of a term are no hours', () => expect(minutes.meeting.startTime).toBeUndefined());
});

describe('a body, its section and the day in one line', () => {
  const section = (number: number, title: string, text: string) =>
    `<hr><p>Sivistyslautakunta &nbsp; <b>${number} §</b> &nbsp; 21.10.2026</p><p><b>${title}</b></p>${text}<p><b>Päätös:</b><br>Merkittiin tiedoksi.</p>`;
  const law = '<p>Perusopetuslain 6 §:n mukaan koulumatkan tulee olla turvallinen ja lyhyt.</p>';
  const minutes = minutesOf(`<p><b>Sivistyslautakunta</b></p><p><b>PÖYTÄKIRJA 7/2026</b></p><p>Aika: 21.10.2026 klo 16.30</p>
    <table><tr><td>71</td><td>Kokouksen avaus</td><td>3</td></tr><tr><td>72</td><td>Koulun alue</td><td>4</td></tr></table>
    ${section(71, 'Kokouksen avaus', '')}${section(72, 'Koulun alue', law)}${section(73, 'Ilmoitusasiat', '')}`);
  it('head a case whose title stands below; a law that is quoted is none', () => {
    expect(casesOf(minutes)).toEqual(['71 Kokouksen avaus', '72 Koulun alue', '73 Ilmoitusasiat']);
    expect(minutes.kind).toBe('minutes');
  });
});

describe('a row that says whose section it is and of which day', () => {
  const head = (number: number, day = '13.04.2026') => `<table><tr><td>Kunnanhallitus</td><td>§ ${number}</td><td>${day}</td></tr></table>`;
  const one = (number: number, title: string) => `${head(number)}<p>${title}</p><p><b>Päätös</b></p><p>Ehdotus hyväksyttiin.</p>`;
  const top = '<h1>Kunnanhallitus</h1><p>PÖYTÄKIRJA 5/2026</p><p>Kokousaika: 13.4.2026 klo 17.00</p>';
  it('heads the case whose title stands below it', () =>
    expect(casesOf(minutesOf(top + one(57, 'Kokouksen laillisuus') + one(58, 'Tilinpäätös') + one(59, 'Kirjastoauton hankinta')))).toEqual([
      '57 Kokouksen laillisuus',
      '58 Tilinpäätös',
      '59 Kirjastoauton hankinta',
    ]));
  it('while the way of one matter from body to body heads none', () => {
    const way =
      '<table><tr><th>Saknr</th><th>Utvalg</th><th>Møtedato</th></tr><tr><td>5/26</td><td>Hovedutvalg for samferdsel</td><td>10.02.2026</td></tr><tr><td>11/26</td><td>Formannskapet</td><td>24.02.2026</td></tr></table>';
    const item = (number: number, title: string, more = '') => `<p>Sak ${number}/26 ${title}</p>${more}<p>Vedtak</p><p>Planen vedtas.</p>`;
    expect(
      casesOf(
        minutesOf(
          `<h1>Møteprotokoll Hovedutvalg for samferdsel 10.02.2026</h1>${item(4, 'Sakliste')}${item(5, 'Ny vei', way)}${item(6, 'Båtruta')}`,
        ),
      ),
    ).toEqual(['4/26 Sakliste', '5/26 Ny vei', '6/26 Båtruta']);
  });
});

describe('the list of contents', () => {
  it('has dots that lead to the pages, and is none of the cases', () => {
    const minutes = plain(`SAMMANTRÄDESPROTOKOLL
Kultur- och fritidsnämnden 2026-01-29

ÄRENDEFÖRTECKNING

KFN § 1    Upprop och val av justerare ..............................................  3
KFN § 2    Verksamhetsberättelse och bokslut 2025 ...................................  3
KFN § 3    Ishallen - ansökan om ändrade öppettider .................................  4

KFN § 1
Upprop och val av justerare

Nämndens beslut
Till att justera protokollet utses Birgitta Sand.

KFN § 2                                                     Dnr KFN 2026/7.042
Verksamhetsberättelse och bokslut 2025

Nämndens beslut
Nämnden godkänner verksamhetsberättelse och bokslut för 2025.

KFN § 3                                                     Dnr KFN 2025/164.821
Ishallen - ansökan om ändrade öppettider

Nämndens beslut
Ansökan avslås.
`);
    expect(minutes.cases.map(one => [one.number, one.decisions.length])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
    ]);
  });
  it('of an agenda may have its numbers in lines of their own', () => {
    const dots = '.'.repeat(70);
    const minutes = plain(
      `KOKOUSKUTSU\nKunnanvaltuusto\nAika:\nTorstai 09.11.2017 kello 18.00\nPaikka:\nValtuustosali\n§:t\nSivut\n1\nKokouksen laillisuus ja päätösvaltaisuus ${dots} 3\n2\nPöytäkirjan tarkastajien valinta ${dots} 4\n3\nTalousarvion muutosesitykset${dots} 5\n4\nJätemaksujen vahvistaminen vuodelle 2018${dots} 10\n5\nMuut asiat${dots} 15\n`,
    );
    expect([minutes.kind, ...casesOf(minutes)]).toEqual([
      'agenda',
      '1 Kokouksen laillisuus ja päätösvaltaisuus',
      '2 Pöytäkirjan tarkastajien valinta',
      '3 Talousarvion muutosesitykset',
      '4 Jätemaksujen vahvistaminen vuodelle 2018',
      '5 Muut asiat',
    ]);
  });
  it('“004/26” is another case than “RS 4/26”', () => {
    const minutes = minutesOf(
      `<h1>Protokoll hovedutvalget 17.02.2026</h1><h2>004/26 Godkjenning av protokoll</h2><p>Vedtak: Godkjennes.</p><h2>005/26 Referatsaker</h2>
       <table><tr><td>RS 4/26</td><td>Delegerte vedtak i januar</td></tr></table><p>Vedtak: Tas til orientering.</p><h2>006/26 Klage fra Kvennveien</h2><p>Vedtak: Klagen tas til følge.</p>`,
    );
    expect(casesOf(minutes)).toContain('004/26 Godkjenning av protokoll');
  });
});

describe('an agenda in a table that was written on', () => {
  const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
  const said = (text: string) => `<p>${text} Frågan har varit uppe flera gånger under våren och alla kommuner har nu svarat.</p>`;
  const tasks =
    '<ul><li data-inline-task-id="1"><span>Jonas informerar chefen om beslutet</span></li><li data-inline-task-id="2" class="checked"><span>Elin skickar enkäten</span></li></ul>';
  const table = (head: string[], ...rows: string[]) => `<table>${row(...head)}${rows.join('')}</table>`;
  const top =
    '<h1>Minnesanteckningar styrgrupp 2026-09-18</h1><h2>Deltagare</h2><ul><li>Jonas Myhrman (IT-chef)</li><li>Elin Åkerlöf (arkivarie)</li></ul><h2>Mål</h2><p>Besluta om pilot</p><h2>Anteckningar</h2>';
  const minutes = minutesOf(
    `${top}${table(
      ['Tid', 'Punkt', 'Vem', 'Anteckningar'],
      row('5 min', 'Läget', 'Jonas', said('Inga synpunkter.')),
      row(
        '20 min',
        'Val av pilot',
        'Elin',
        `${said('Tre kandidater.')}<p><strong>Beslut:</strong> Piloten genomförs på kontoret.</p>${tasks}`,
      ),
      row('5 min', 'Övrigt', '', said('Inget.')),
    )}<h2>Åtgärder från tidigare möten</h2><ul><li>Elin bokar studiebesök före 1 november.</li></ul>`,
  );
  it('has a case in each row, whoever presents it', () => {
    expect(casesOf(minutes)).toEqual(['Läget', 'Val av pilot', 'Övrigt', 'Åtgärder från tidigare möten']);
    expect(minutes.cases[1]?.decisions.map(one => one.text)).toEqual(['Piloten genomförs på kontoret.']);
  });
  it('and its tasks are those of its lists that are not ticked', () =>
    expect(minutes.cases.map(one => one.actions.map(action => [action.text, action.responsible.map(({ name }) => name)]))).toEqual([
      [],
      [['Jonas informerar chefen om beslutet', ['Jonas']]],
      [],
      [['Elin bokar studiebesök före 1 november.', ['Elin']]],
    ]));
  it('while a table of tasks with hours for each is no agenda', () => {
    const todo = minutesOf(
      `${top}${table(
        ['Tid', 'Punkt', 'Vem', 'Klart'],
        row('5 min', 'Skicka enkäten till alla kommuner', 'Jonas', '1 maj'),
        row('20 min', 'Boka lokalen', 'Elin', '2 maj'),
        row('5 min', 'Ringa leverantören', 'Elin', '3 maj'),
      )}`,
    );
    expect(casesOf(todo)).not.toContain('Boka lokalen');
  });
});

describe('cases in plain notes', () => {
  it('what comes up at the end has no number', () => {
    const text = `${HEAD_NB}
Punkt 1: Dugnad
Ola setter opp liste.

Punkt 2: Banen
Kari måler opp.

Punkt 3: Økonomi
Lise sender regninga.

Evt:
Kassene henges opp når fuglene har reist.
`;
    expect(casesOf(plain(text))).toEqual(['1 Dugnad', '2 Banen', '3 Økonomi', 'Evt']);
  });
  it('a title ends before the dash behind which it is told what was said', () => {
    const text = `Minutes of the meeting of Fellside Allotments Committee
25 April 2026

1) Apologies for absence
2) Matters arising – it was suggested that people who had produce stolen should report it so that we know where it happens
3) Plot inspections – the following dates were agreed for those who have a plot: Monday 15 May and Monday 12 June at noon
4) Plan for the paths by the lower gate – widening and drainage of the part that leads down to the road and the car park
`;
    expect(casesOf(plain(text))).toEqual([
      '1 Apologies for absence',
      '2 Matters arising',
      '3 Plot inspections',
      '4 Plan for the paths by the lower gate – widening and drainage of the part that leads down to the road and the car park',
    ]);
  });
  it('topics behind bullets, however far in, head what stands under each', () => {
    const text = `Referat frå styremøte i Fjellvik sogelag
Dato: 12. mars 2026
Til stades: Kari Vikan, Ola Nesheim, Lise Bakkejord

  • Bokprosjektet:

Laget gjev ut bok nummer tre i haust. Ola gjekk gjennom innhaldet.

  • Rekneskapsprogram:

Kari undersøkjer kva det kostar.

  • Valnemnd:

Styret drøfta kandidatar til årsmøtet.
`;
    expect(casesOf(plain(text))).toEqual(['Bokprosjektet', 'Rekneskapsprogram', 'Valnemnd']);
  });
});

describe('numbers that are none of this meeting’s cases', () => {
  it('those of an earlier meeting, under “Matters arising”', () => {
    const text = `Fellside Parish Council
Minutes of the meeting held on 11 November 2026
Present: Cllr Kari Nesham (Chairman), Cllr Ola Vickers, Cllr Lise Baker

26/141  APOLOGIES
        None.

26/142  MATTERS ARISING
        26/128 Bus shelter - the broken pane has been replaced.
        26/134 Dog bin - still not emptied. The Clerk to chase the District Council.

26/143  FINANCE
        The payments were approved.

26/144  PLANNING
        No applications.
`;
    expect(casesOf(plain(text))).toEqual(['26/141 APOLOGIES', '26/142 MATTERS ARISING', '26/143 FINANCE', '26/144 PLANNING']);
  });
  it('those of what was treated before: the title over them is that of this meeting’s', () => {
    const one = (title: string, lines: string) => `<h2>${title}</h2>${lines}<p><b>Päätös</b></p><p>Hyväksyttiin.</p>`;
    const own = (n: number) => `<p><b>Tekninen lautakunta 27.05.2026 § ${n}</b></p><p>Lautakunta käsitteli asiaa.</p>`;
    const minutes = minutesOf(
      `<h1>Harjulan kunta, tekninen lautakunta, pöytäkirja 27.05.2026</h1>${one('Kokouksen laillisuus', own(41))}${one('Rantaraitin rakentaminen', own(42))}${one(
        'Katuvalaistuksen sammutus',
        `<p><b>Tekninen lautakunta 22.04.2026 § 33</b></p><p>Päätös: Asia jätettiin pöydälle.</p>${own(43)}`,
      )}${one('Muut asiat', own(44))}`,
    );
    expect(casesOf(minutes)).toEqual([
      '41 Kokouksen laillisuus',
      '42 Rantaraitin rakentaminen',
      '43 Katuvalaistuksen sammutus',
      '44 Muut asiat',
    ]);
    expect(minutes.cases[2]?.decisions.map(({ outcome }) => outcome)).toEqual(['adopted']);
  });
});

describe('a column “Referat og beslutning” whose cells label their decisions', () => {
  it('holds more than decisions', () => {
    const row = (title: string, said: string) => `<tr><td><b>${title}</b></td><td>${said}</td></tr>`;
    const minutes = minutesOf(
      `<h1>Referat af menighedsrådsmøde 12. marts 2026</h1><p>Til stede: Karen Nesgaard (formand), Ole Vig, Lise Bakkegaard</p><table><thead><tr><th>Dagsorden</th><th>Referat og beslutning</th></tr></thead>
       ${row('1. Nyt fra præsten', '<p>Der er 31 konfirmander i år.</p>')}${row('2. Takster', '<p>Ole foreslog, at taksten kun hæves med 5 %.</p><p>Beslutning: Indstillingen blev vedtaget.</p>')}${row('3. Kalkning', '<p>Tårnet skaller af.</p><p>Beslutning: Punktet udsættes.</p>')}</table>`,
    );
    expect(minutes.cases.map(one => one.decisions.map(({ text }) => text))).toEqual([
      [],
      ['Indstillingen blev vedtaget.'],
      ['Punktet udsættes.'],
    ]);
  });
});
