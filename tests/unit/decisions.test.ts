/** What a case settled: under its heading, in a column, or in a sentence; how it ended; and what settles nothing. */
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../lib/language/vocabulary';
import type { LanguageCode, Outcome, Votes } from '../../lib/minutes';
import { outcomeOf, votesIn } from '../../lib/structure/outcomes';
import { minutesOf } from './support';

const OUTCOMES: [LanguageCode, string, Outcome][] = [
  // What is turned down besides, behind what was settled.
  ['nb', 'Midlene fordeles slik det går fram av tabellen. Øvrige søknader avslås.', 'adopted'],
  ['nb', 'Søknaden ble drøftet. Søknaden avslås.', 'rejected'],
  ['nb', 'Kalking og høyttalere søkes i denne rekkefølgen. Resten utgår.', 'adopted'],
  ['nb', 'Rådet ønsker en samlet plan for dette. Saken utgår.', 'withdrawn'],
  ['en', 'Minutes of the last meeting were discussed and agreed to be a true record.', 'adopted'],
  ['nb', 'Årsmeldingen godkjennes og sendes kommunestyret til orientering.', 'adopted'],
  ['nb', 'Budsjettet vedtas, men maling av kirken utsettes.', 'adopted'],
  ['nb', 'Styret vedtok å utsette saken til neste møte.', 'postponed'],
  ['nb', 'Saken ble trukket før møtet.', 'withdrawn'],
  ['nb', 'Klagen tas ikke til følge. Saken oversendes Statsforvalteren.', 'rejected'],
  ['nn', 'Klaga vert ikkje teken til følgje. Saka vert send Statsforvaltaren.', 'rejected'],
  ['nn', 'Saka vert send attende til administrasjonen.', 'referred'],
  ['nn', 'Meldingane vert tekne til vitande.', 'noted'],
  ['sv', 'Dagordningen fastställs med ändringen att ett ärende utgår.', 'adopted'],
  ['sv', 'Nämnden godkänner bokslutet och överlämnar det till kommunstyrelsen.', 'adopted'],
  ['sv', 'Budgeten godkändes och lades till handlingarna.', 'adopted'],
  ['sv', 'Nämnden beslutar att återremittera ärendet.', 'referred'],
  ['da', 'Byrådet besluttede at sende sagen tilbage til udvalget.', 'referred'],
  ['da', 'Bestyrelsen besluttede at udsætte sagen.', 'postponed'],
  ['da', 'Beretningen blev gennemgået og godkendt.', 'adopted'],
  ['da', 'Drøftet.', 'noted'],
  ['fi', 'Kokous todettiin lailliseksi ja päätösvaltaiseksi.', 'adopted'],
  ['fi', 'Kunnanhallitus päätti palauttaa asian uudelleen valmisteltavaksi.', 'referred'],
  ['fi', 'Merkittiin tiedoksi.', 'noted'],
  ['en', 'It was resolved to defer the item to the next meeting.', 'postponed'],
  ['en', 'The motion was put and lost by 1 vote to 4.', 'rejected'],
];

describe('the outcome', () => {
  it.each(OUTCOMES)('%s: "%s" is %s', (code, text, outcome) => {
    expect(outcomeOf(text, vocabularyOf(code)) ?? 'adopted').toBe(outcome);
  });
  it('is not told by words that say nothing of it', () => {
    expect(outcomeOf('Vegen får navnet Bekkefaret.', vocabularyOf('nb'))).toBeUndefined();
  });
});

const VOTES: [LanguageCode, string, Votes | undefined][] = [
  ['nb', 'Innstillingen ble vedtatt med 5 mot 3 stemmer.', { for: 5, against: 3 }],
  ['nb', 'Innstillingen ble vedtatt med 5 stemmer (3 AP, 2 SP) mot 4 stemmer (H).', { for: 5, against: 4 }],
  ['nb', '23 stemmer for og 2 stemmer mot.', { for: 23, against: 2 }],
  ['nb', 'For innstillingen stemte 3 (SV). For forslaget fra AP stemte 6 (AP).', { for: 6, against: 3 }],
  ['nn', 'Framlegget vart vedteke med 4 mot 3 røyster.', { for: 4, against: 3 }],
  ['sv', 'Med 3 ja-röster mot 2 nej-röster beslutar nämnden att bifalla förslaget.', { for: 3, against: 2 }],
  ['da', 'For stemte 7 (A). Imod stemte 2 (C).', { for: 7, against: 2 }],
  ['fi', 'Äänestyksessä annettiin 4 jaa-ääntä ja 3 ei-ääntä.', { for: 4, against: 3 }],
  ['fi', 'Jaa-äänet: 62 Ei-äänet: 1', { for: 62, against: 1 }],
  ['fi', 'Lautakunta hyväksyi ehdotuksen äänin 7–2.', { for: 7, against: 2 }],
  ['en', 'Resolved by 3 votes to 2.', { for: 3, against: 2 }],
  ['nb', 'Byggegrensa mot sjø settes til 25 meter.', undefined],
  ['nb', 'Enstemmig vedtatt. Planen gjelder mot 2030.', undefined],
];

describe('the votes', () => {
  it.each(VOTES)('%s: "%s"', (code, text, votes) => {
    expect(votesIn(text, vocabularyOf(code))).toEqual(votes);
  });
});

interface Words {
  head: string;
  first: string;
  second: string;
}

/** The frame of minutes: a head, and a case before the one that is looked at. */
const FRAMES: Record<LanguageCode, Words> = {
  nb: { head: 'Møteprotokoll for Fjordvåg formannskap', first: 'PS 22/26 Tertialrapport', second: 'PS 23/26 Svømmehallen' },
  nn: { head: 'Møtebok for Bjørkedal formannskap', first: 'PS 22/26 Tertialrapport', second: 'PS 23/26 Symjehallen' },
  sv: { head: 'Protokoll kommunstyrelsen i Granliden', first: '§ 22 Delårsrapport', second: '§ 23 Simhallen' },
  da: { head: 'Referat fra byrådet i Lindebjerg', first: '22. Regnskab', second: '23. Svømmehallen' },
  fi: { head: 'Pöytäkirja kunnanhallitus', first: '§ 22 Tilinpäätös', second: '§ 23 Uimahalli' },
  en: { head: 'Minutes of the council', first: 'Item 22: Accounts', second: 'Item 23: Swimming pool' },
};

const decided = (code: LanguageCode, content: string) => {
  const { head, first, second } = FRAMES[code];
  const minutes = minutesOf(`<h1>${head}</h1><p>18.06.2026</p><h2>${first}</h2><p>–</p><h2>${second}</h2>${content}`);
  return minutes.cases[1]?.decisions.map(({ text, outcome }) => [text, outcome]) ?? [];
};

describe('a sentence that settles', () => {
  it.each<[LanguageCode, string, Outcome]>([
    ['nb', 'Saken ble trukket før møtet.', 'withdrawn'],
    ['nb', 'Saken tas opp igjen på neste møte.', 'postponed'],
    ['nb', 'Formannskapet godkjenner planen slik den ligger.', 'adopted'],
    ['nb', 'Godkjent uten kommentarer.', 'adopted'],
    ['nb', 'Forslaget om å male hallen ble ikke støttet.', 'rejected'],
    ['nn', 'Saka vart trekt frå saklista.', 'withdrawn'],
    ['sv', 'Lades till handlingarna.', 'noted'],
    ['sv', 'Ärendet tas upp på nästa möte eftersom schemat inte är klart.', 'postponed'],
    ['da', 'Udsat til næste møde.', 'postponed'],
    ['fi', 'Asia poistettiin esityslistalta.', 'withdrawn'],
    ['fi', 'Hyväksyttiin edellisen kokouksen pöytäkirja.', 'adopted'],
    ['en', 'The list was received.', 'noted'],
    ['en', 'The paper was withdrawn by the clerk before the meeting.', 'withdrawn'],
    ['en', 'A proposal to include taxis was rejected.', 'rejected'],
    ['nb', 'Orienteringen tas til orientering.', 'noted'],
    ['nb', 'Tas til orientering.', 'noted'],
    ['nb', 'Saken oversendes kommunestyret.', 'referred'],
    ['nb', 'Ble tatt til etterretning.', 'noted'],
    ['nb', 'Møtet sluttet seg til forslaget.', 'adopted'],
    ['nb', 'Det ble vedtatt å kjøpe ny båt.', 'adopted'],
    ['nb', 'Enstemmig vedtatt.', 'adopted'],
    ['nb', 'Regnskap og budsjett ble enstemmig godkjent.', 'adopted'],
    ['nb', 'Kari ble valgt til leder for to år.', 'adopted'],
    ['nb', 'Forslaget ble nedstemt.', 'rejected'],
    ['nb', 'Saken ble sendt tilbake til administrasjonen.', 'referred'],
    ['nb', 'Søknaden ble avslått.', 'rejected'],
    ['nb', 'Rådet støtter forslaget.', 'adopted'],
    ['nn', 'Saka vart teken til vitande.', 'noted'],
    ['nn', 'Styret vedtok samrøystes å kjøpe ny båt.', 'adopted'],
    ['nn', 'Framlegget vart nedrøysta.', 'rejected'],
    ['nn', 'Referatet vart godkjent.', 'adopted'],
    ['nn', 'Saka vert utsett til neste møte.', 'postponed'],
    ['nn', 'Søknaden vart avslått.', 'rejected'],
    ['nn', 'Saka går ut.', 'withdrawn'],
    ['nn', 'Teke til orientering.', 'noted'],
    ['nn', 'Saka vert oversend kommunestyret.', 'referred'],
    ['nn', 'Utvalet støttar framlegget.', 'adopted'],
    ['sv', 'Protokollet lades till handlingarna.', 'noted'],
    ['sv', 'Informationen noterades.', 'noted'],
    ['sv', 'Ärendet bordläggs.', 'postponed'],
    ['sv', 'Budgeten godkänns.', 'adopted'],
    ['sv', 'Styrelsen beslutade att köpa en ny båt.', 'adopted'],
    ['sv', 'Mötet valde Kari till ordförande.', 'adopted'],
    ['sv', 'Motionen avslogs.', 'rejected'],
    ['sv', 'Förslaget röstades ner.', 'rejected'],
    ['sv', 'Ärendet utgår.', 'withdrawn'],
    ['sv', 'Frågan hänskjuts till nästa möte.', 'postponed'],
    ['sv', 'Ärendet återremitteras.', 'referred'],
    ['sv', 'Antecknades till kännedom.', 'noted'],
    ['sv', 'Mötet godkände dagordningen.', 'adopted'],
    ['sv', 'Årsmötet fastställde avgiften till 200 kr.', 'adopted'],
    ['da', 'Taget til efterretning.', 'noted'],
    ['da', 'Orienteringen blev taget til efterretning.', 'noted'],
    ['da', 'Godkendt.', 'adopted'],
    ['da', 'Forslaget blev forkastet.', 'rejected'],
    ['da', 'Sagen udsættes.', 'postponed'],
    ['da', 'Punktet udgår.', 'withdrawn'],
    ['da', 'Bestyrelsen vedtog at købe en ny båd.', 'adopted'],
    ['da', 'Formanden blev genvalgt.', 'adopted'],
    ['da', 'Der var enighed om at købe en ny båd.', 'adopted'],
    ['da', 'Indstillingen tiltrådt.', 'adopted'],
    ['da', 'Anbefales.', 'adopted'],
    ['da', 'Sagen oversendes til økonomiudvalget.', 'referred'],
    ['da', 'Beretningen blev enstemmigt godkendt.', 'adopted'],
    ['da', 'Forslaget blev dermed vedtaget.', 'adopted'],
    ['da', 'Forslaget blev trukket.', 'withdrawn'],
    ['da', 'Helle Brix blev nyvalgt.', 'adopted'],
    ['da', 'Som suppleanter valgtes Jan Toft og Mette Lund.', 'adopted'],
    ['da', 'Arbejdet sættes i bero.', 'postponed'],
    ['da', 'Prisen blev sat til 300 kr.', 'adopted'],
    ['da', 'Bestyrelsen kan ikke imødekomme ansøgningen, da reglerne ikke giver mulighed for det.', 'rejected'],
    ['sv', 'Vi väntar med en gemensam rutin.', 'postponed'],
    ['sv', 'Därför sköts frågan upp till nästa möte.', 'postponed'],
    ['nb', 'Styret tar ikke klagen til følge.', 'rejected'],
    ['en', 'A grant of £200 was therefore awarded.', 'adopted'],
    ['nn', 'Begge deler godkjende.', 'adopted'],
    ['sv', 'Förslaget blev därefter enhälligt antaget.', 'adopted'],
    ['nb', 'Datoen ble, etter avstemming, satt til 15. september.', 'adopted'],
    ['nb', 'Planen ble dermed ikke vedtatt.', 'rejected'],
    ['fi', 'Siirretään käsittely seuraavaan kokoukseen.', 'postponed'],
    ['fi', 'Merkitään tiedoksi.', 'noted'],
    ['fi', 'Hyväksyttiin.', 'adopted'],
    ['fi', 'Asia jätettiin pöydälle.', 'postponed'],
    ['fi', 'Asia palautettiin valmisteluun.', 'referred'],
    ['fi', 'Päätettiin ostaa uusi vene.', 'adopted'],
    ['fi', 'Puheenjohtajaksi valittiin Kari Mäki.', 'adopted'],
    ['fi', 'Ehdotus hylättiin.', 'rejected'],
    ['fi', 'Kokous hyväksyi tilinpäätöksen.', 'adopted'],
    ['fi', 'Sovittiin, että ostetaan uusi vene.', 'adopted'],
    ['fi', 'Ehdotuksen mukaan.', 'adopted'],
    ['fi', 'Hakemus hylättiin.', 'rejected'],
    ['en', 'The report was received.', 'noted'],
    ['en', 'The minutes were taken as read.', 'noted'],
    ['en', 'Noted.', 'noted'],
    ['en', 'It was agreed to buy a new boat.', 'adopted'],
    ['en', 'The Committee resolved to buy a new boat.', 'adopted'],
    ['en', 'AGREED to buy a new boat.', 'adopted'],
    ['en', 'The motion was carried.', 'adopted'],
    ['en', 'The proposal was defeated.', 'rejected'],
    ['en', 'The item was deferred to the next meeting.', 'postponed'],
    ['en', 'The matter was referred back to the board.', 'referred'],
    ['en', 'Mary Hill was elected chair.', 'adopted'],
    ['en', 'The minutes of the last meeting were approved.', 'adopted'],
    ['en', 'The accounts were approved unanimously.', 'adopted'],
    ['en', 'The application was refused.', 'rejected'],
    ['en', 'The Board approved the budget.', 'adopted'],
  ])('%s: "%s" (%s)', (code, text, outcome) => {
    expect(decided(code, `<p>${text}</p>`)).toEqual([[text, outcome]]);
  });

  it('is the whole of it, where a bare verdict follows', () => {
    expect(decided('nb', '<p>Tredje trinn har ansvaret for kafeen. Vedtatt.</p>')).toEqual([
      ['Tredje trinn har ansvaret for kafeen. Vedtatt.', 'adopted'],
    ]);
  });

  it.each([
    ['sv', 'Beslut att inte stödja den nya tjänsten nu.', 'adopted'],
    ['nb', 'Godkjenning av referat: godkjent.', 'adopted'],
    ['da', 'Beslutning om deltagerkreds blev udskudt til næste møde.', 'postponed'],
    ['da', 'Byrådet var enig i, at hallen skal males.', 'adopted'],
    ['sv', 'Kommunstyrelsen säger nej till filmen.', 'rejected'],
  ] as const)('%s: "%s" is one, by how it is built', (code, text, outcome) => {
    expect(decided(code, `<p>${text}</p>`)).toEqual([[text, outcome]]);
  });

  it('may be the heading itself, where nothing else stands in the case', () => {
    const minutes = minutesOf(
      '<h1>Protokoll årsmöte</h1><p>2019-03-21</p><p>Mötet hölls i klubbhuset och det var många som ville vara med om valet.</p><h2>§ 1 Mötets öppnande</h2><h2>§ 2 Till ordförande på ett år valdes Helge Lampa</h2><h2>§ 3 Val av ledamöter</h2>',
    );
    expect(minutes.cases.map(one => one.decisions.map(({ text }) => text))).toEqual([
      [],
      ['Till ordförande på ett år valdes Helge Lampa'],
      [],
    ]);
  });

  it('may only say that nobody objected, where nothing else is said', () => {
    expect(decided('nb', '<p>Ingen merknader.</p>')).toEqual([['Ingen merknader.', 'adopted']]);
    expect(decided('nb', '<p>Ingen merknader.</p><h3>Vedtak</h3><p>Planen godkjennes.</p>')).toEqual([['Planen godkjennes.', 'adopted']]);
  });
});

describe('what settles nothing', () => {
  it.each<[LanguageCode, string]>([
    ['nb', 'Planen ble vedtatt i 2019 og har virket siden.'],
    ['nb', 'Formannskapet vedtok i sak 12/24 at hallen skulle males.'],
    ['nb', 'Er planen godkjent?'],
    ['nb', 'Kari Nesheim foreslo at saken utsettes.'],
    ['nb', 'Prisene falt i fjor.'],
    ['nb', 'Gebyret ble hevet i fjor.'],
    ['nb', 'Sandkassa er fortsatt ikke godkjent etter kontrollen.'],
    ['en', 'Agree who moves the pages.'],
    ['sv', 'Ärendet bordlades vid förra mötet och kommer nu upp.'],
    ['da', 'På sidste møde blev planen godkendt.'],
    ['en', 'The plan was approved last year.'],
    ['sv', 'Festen blir i juni, det bestämdes redan i januari.'],
    ['da', 'Ole foreslog at flytte mødet til kl. 13. Forslaget blev sat til afstemning.'],
    ['nb', 'Avtalen går ut 31.12.2027.'],
  ])('%s: "%s"', (code, text) => {
    expect(decided(code, `<p>${text}</p>`)).toEqual([]);
  });

  it('nor does what was only moved, though it is worded like a decision', () => {
    expect(decided('nb', '<p>Kari Nesheim fremmet følgende forslag:</p><p>Formannskapet godkjenner kjøpet av hallen.</p>')).toEqual([]);
  });
});

describe('the heading of a decision', () => {
  it('may say how it was taken', () => {
    const minutes = minutesOf(
      '<h1>Møteprotokoll for Fjordvåg formannskap</h1><h2>PS 22/26 Plan</h2><h3>Vedtak (enstemmig):</h3><p>Planen legges ut.</p><h2>PS 23/26 Bad</h2><h3>Vedtak</h3><p>Badet stenges.</p>',
    );
    expect(minutes.cases[0]?.decisions).toMatchObject([{ text: 'Planen legges ut.', unanimous: true }]);
  });

  it.each<[LanguageCode, string]>([
    ['nb', 'Vedtak / innstilling til kommunestyret:'],
    ['sv', 'Beslut'],
    ['da', 'Beslutning'],
  ])('%s: "%s"', (code, heading) => {
    expect(decided(code, `<p><b>${heading}</b></p><p>Hallen åpner i mai.</p>`)).toEqual([['Hallen åpner i mai.', 'adopted']]);
  });

  it('may stand in front of a sentence in the same line', () => {
    expect(decided('fi', '<p>Päätös Asia jätettiin pöydälle.</p>')).toEqual([['Asia jätettiin pöydälle.', 'postponed']]);
  });

  it.each<[LanguageCode, string, string]>([
    ['nb', 'Dette krever ettertanke. Vedtak: Styret spør Bård.', 'Styret spør Bård.'],
    ['sv', 'Lisbet ansöker om undantag. Beslut: Undantaget beviljas.', 'Undantaget beviljas.'],
    ['fi', 'Kokous pidettiin. Päätös Kirkkovaltuusto hyväksyi esteet.', 'Kirkkovaltuusto hyväksyi esteet.'],
  ])('%s: may stand in the middle of its paragraph: "%s"', (code, text, decision) => {
    expect(decided(code, `<p>${text}</p>`).map(([said]) => said)).toEqual([decision]);
  });

  it('is none in a numbered list of what others decided', () => {
    expect(
      decided(
        'nb',
        '<table><tr><td>1.</td><td>Brev fra departementet</td></tr><tr><td>2.</td><td>Kommunestyrets vedtak i sak 7/26: Valg av nytt varamedlem</td></tr></table><h3>Vedtak</h3><p>Meldingene tas til orientering.</p>',
      ),
    ).toEqual([['Meldingene tas til orientering.', 'noted']]);
  });

  it('keeps the numbers of a table under it, and what the body itself says it adopted', () => {
    const found = decided(
      'fi',
      '<h3>Päätös</h3><p>Kunnanhallitus katsoi aloitteen käsitellyksi.</p><p>Samalla kunnanhallitus hyväksyi seuraavan toivomusponnen:</p><table><tr><td>nro</td><td>viikko</td></tr><tr><td>1</td><td>4</td></tr></table>',
    );
    expect(found.map(([text]) => text)).toEqual([
      'Kunnanhallitus katsoi aloitteen käsitellyksi. Samalla kunnanhallitus hyväksyi seuraavan toivomusponnen: nro viikko 1 4',
    ]);
  });

  it('may be the head of a column', () => {
    const minutes = minutesOf(
      '<h1>Referat fra skolebestyrelsen</h1><table><tr><th>Punkt</th><th>Referat</th><th>Beslutning</th></tr><tr><td>1. Dagsorden</td><td>Ingen bemærkninger.</td><td>Godkendt</td></tr><tr><td>2. Budget</td><td>Kommunen har besluttet, at underskuddet skal afvikles.</td><td>Model 1 vælges.</td></tr><tr><td>3. Eventuelt</td><td>Intet.</td><td></td></tr></table>',
    );
    expect(minutes.cases.map(one => one.decisions.map(({ text }) => text))).toEqual([['Godkendt'], ['Model 1 vælges.'], []]);
  });

  it('is not the head of a column of a list', () => {
    expect(
      decided(
        'sv',
        '<h3>Beslut</h3><p>Redovisningen läggs till handlingarna.</p><h3>Förteckning</h3><table><tr><th>Nr</th><th>Beslut</th><th>Delegat</th></tr><tr><td>4/26</td><td>Yttrande</td><td>Chef</td></tr></table>',
      ),
    ).toEqual([['Redovisningen läggs till handlingarna.', 'noted']]);
  });
});

describe('a proposal that goes on to a body above', () => {
  const vote = '<h3>Votering</h3><p>Innstillingen ble enstemmig vedtatt.</p>';
  it('is what this meeting decided, after its vote', () => {
    expect(
      decided(
        'nb',
        `<h3>Kommunedirektørens innstilling</h3><p>Hallen males.</p>${vote}<h3>Formannskapets innstilling til kommunestyret</h3><p>Hallen males og lyses opp.</p>`,
      ),
    ).toEqual([['Hallen males og lyses opp.', 'adopted']]);
  });
  it('is so too where it stands first and names its body', () => {
    expect(
      decided(
        'sv',
        '<h3>Kommunstyrelsens förslag till kommunfullmäktige</h3><p>Motionen avslås.</p><h3>Beslutsgång</h3><p>Ordföranden ställer proposition.</p>',
      ),
    ).toEqual([['Motionen avslås.', 'rejected']]);
  });
  it("is not, where it is an official's", () => {
    expect(decided('nb', '<h3>Kommunedirektørens innstilling til kommunestyret</h3><p>Hallen males.</p>')).toEqual([]);
  });
});

describe('a matter that several bodies treated', () => {
  it('has a decision of each, with its body and day from the heading above', () => {
    const minutes = minutesOf(
      '<h1>Møteprotokoll for Fjordvåg formannskap</h1><p>18.06.2026</p><h2>PS 23/26 Svømmehallen</h2><p>Saken gjelder hvordan hallen skal se ut etter at den er pusset opp.</p><h3>Saksprotokoll i Formannskapet - 10.03.2026</h3><h4>Vedtak</h4><p>Hallen males.</p><h3>Saksprotokoll i Kommunestyret - 24.03.2026</h3><h4>Vedtak</h4><p>Hallen males blå.</p><h2>PS 24/26 Bad</h2><h3>Vedtak</h3><p>Ja.</p>',
    );
    const found = minutes.cases[0]?.decisions ?? [];
    expect(found.map(({ text, date }) => [text, date])).toEqual([
      ['Hallen males.', '2026-03-10'],
      ['Hallen males blå.', '2026-03-24'],
    ]);
  });
});

describe('what the same body did on an earlier day', () => {
  const page = (earlier: string) =>
    minutesOf(
      `<h1>Pöytäkirja</h1><p>Sivistyslautakunta</p><p>Aika: 27.1.2026 klo 16</p><p>Läsnä: Aino Niemi, Olli Vainio, Liisa Lahti</p>
      <h2>§ 15 Kokouksen avaus</h2><p>Kokous avattiin.</p><h2>§ 16 Esiopetus</h2>
      <h2>${earlier}</h2><h3>Ehdotus</h3><p>Sopimus päätetään 1.8.2026 alkaen.</p><h3>Päätös</h3><p>Sivistyslautakunta hyväksyi ehdotuksen.</p>
      <h2>Sivistyslautakunta, 27.01.2026, § 16</h2><h3>Päätös</h3><p>Sivistyslautakunta päätti jatkaa sopimusta.</p>
      <h2>§ 17 Muut asiat</h2><p>Ei muita asioita.</p>`,
    ).cases.find(one => one.number === '16');
  it('is the history of the matter', () => {
    const found = page('Sivistyslautakunta, 15.01.2026, § 5');
    expect(found?.decisions.map(({ text }) => text)).toEqual(['Sivistyslautakunta päätti jatkaa sopimusta.']);
    expect(found?.proposals).toEqual([]);
  });
  it('another body’s decision stands beside it, with the body and the day', () => {
    expect(page('Kunnanhallitus, 15.01.2026, § 5')?.decisions[0]).toMatchObject({ body: 'Kunnanhallitus', date: '2026-01-15' });
  });
});
