/** Tasks in lines and lists of their own, under, over or before who is to do them; and lines that look like them and are none. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../lib/minutes';
import { tasksIn } from './assigned';

/** The words of each task before a bar, and who is to do it; several rows of one notion, one or more a language. */
type Row = [code: LanguageCode, body: string, ...tasks: string[]];

describe('under a name stands what its owner is to do', () => {
  const GIVEN: Row[] = [
    ['nb', '<p><b>Ola:</b></p><ul><li>kjøpe inn frø</li><li>ringe hagelaget</li></ul>', 'kjøpe inn frø → Ola', 'ringe hagelaget → Ola'],
    ['nn', 'Lise:\n- skriv brev til kommunen\n- tingar buss', 'skriv brev til kommunen → Lise', 'tingar buss → Lise'],
    ['sv', 'Ola Vikan\n* kolla priset\n* prata med rektor', 'kolla priset → Ola Vikan', 'prata med rektor → Ola Vikan'],
    ['sv', '<p><b>Lise</b></p><ul><li>affischer</li><li>ringa tidningen</li></ul>', 'affischer → Lise', 'ringa tidningen → Lise'],
    ['da', '<p>Lise:<br>- køber kaffe<br>- laver vagtplan til maj</p>', 'køber kaffe → Lise', 'laver vagtplan til maj → Lise'],
    ['fi', 'Olli:\n- varaa salin\n- tilaa kahvit', 'varaa salin → Olli', 'tilaa kahvit → Olli'],
    ['en', '<p><b>Ola</b></p><ul><li>collect copy by 6 April</li></ul>', 'collect copy by 6 April → Ola'],
    [
      'en',
      '<h3>Treasurer</h3><ul><li>Pay the invoice</li><li>Prepare accounts</li></ul>',
      'Pay the invoice → Treasurer',
      'Prepare accounts → Treasurer',
    ],
    [
      'nb',
      '<ul><li>Ola:<ul><li>skrive til kommunen</li></ul></li><li>Lise:<ul><li>vaske kjelleren</li></ul></li></ul>',
      'skrive til kommunen → Ola',
      'vaske kjelleren → Lise',
    ],
    ['nb', 'Ola og Lise:\nringe entreprenøren\nbestille befaring', 'ringe entreprenøren → Ola+Lise', 'bestille befaring → Ola+Lise'],
  ];
  it.each(GIVEN)('%s: %s', (code, body, ...tasks) => expect(tasksIn(code, body)).toEqual(tasks));

  const NONE: Row[] = [
    ['nb', '<p><b>Ola:</b></p><ul><li>Budsjettet er i balanse</li><li>To nye medlemmer</li></ul>'],
    ['nb', '<p><b>Kari:</b></p><ul><li>Nye ansatte fra august</li><li>Skolestart</li></ul>'],
    ['nb', 'Ola:\n- fortalte om turen\n- viste bilder'],
    ['nb', '<p><b>Leder:</b></p><ul><li>innkaller til møter</li><li>leder møtene</li></ul>'],
    ['sv', '<p><b>Lise</b></p><ul><li>Bulletin</li><li>Affischer</li></ul>'],
    ['da', '<p><b>Kari</b></p><ul><li>Nyt fra kommunen</li><li>Regnskab</li></ul>'],
    ['fi', 'Liisa:\n- kertoi matkasta\n- esitteli suunnitelman'],
    ['en', '<dl><dt>Option A</dt><dd>Move the money to the building.</dd><dt>Option B</dt><dd>Cancel the order by June.</dd></dl>'],
    ['en', '<p><b>Ola:</b></p><ul><li>Report on the fete</li><li>Update on roads</li></ul>'],
    ['en', '<p><b>Lise</b></p><ul><li>Attended the county meeting</li><li>Met the head</li></ul>'],
  ];
  it.each(NONE)('%s: not %s', (code, body) => expect(tasksIn(code, body)).toEqual([]));
});

describe('a name in bold under what is to be done', () => {
  const GIVEN: Row[] = [
    ['nb', 'Gå gjennom reglene.<br><b>Kari Nesheim</b>', 'Gå gjennom reglene. → Kari Nesheim'],
    ['sv', 'Beställa skyltar.<br>Skriva till kommunen.<br><b>Lise</b>', 'Beställa skyltar. → Lise', 'Skriva till kommunen. → Lise'],
    ['da', '<p>Gennemgå flugtvejene.<br><strong>Ola</strong></p>', 'Gennemgå flugtvejene. → Ola'],
    ['fi', '<p>Laatia ehdotus.<br><b>Liisa Mäki</b></p>', 'Laatia ehdotus. → Liisa Mäki'],
    ['en', '<p>Review the rules.<br><b>Kari Nesham</b></p>', 'Review the rules. → Kari Nesham'],
  ];
  it.each(GIVEN)('%s: %s', (code, body, ...tasks) => expect(tasksIn(code, body)).toEqual(tasks));
  it.each<Row>([
    ['sv', 'Vi diskuterade budgeten.<br><b>Lise Bakke</b>'],
    ['en', '<p>The budget was discussed.<br><b>Lise Baker</b></p>'],
  ])('%s: not %s', (code, body) => expect(tasksIn(code, body)).toEqual([]));
});

describe('a line that names what is to be done, and who', () => {
  const GIVEN: Row[] = [
    ['nb', 'Bestilling av buss – Ola', 'Bestilling av buss – Ola → Ola'],
    ['nb', 'Ny kode til alarmen - KN/OV', 'Ny kode til alarmen - KN/OV → KN+OV'],
    ['nb', 'Nye stoler til kontoret (LB)', 'Nye stoler til kontoret (LB) → LB'],
    ['nn', 'Sjå på gjerdet ved gravplassen (KN/OV)', 'Sjå på gjerdet ved gravplassen (KN/OV) → KN+OV'],
    ['sv', 'Uppföljning av fuktmätningen – Ola, april.', 'Uppföljning av fuktmätningen – Ola, april. → Ola'],
    ['sv', 'Fråga skolan om vi kan få låna deras! /Lise', 'Fråga skolan om vi kan få låna deras! /Lise → Lise'],
    ['da', "Evaluering af ugen – SFO'en, inden sommerferien.", "Evaluering af ugen – SFO'en, inden sommerferien. → SFO'en"],
    ['da', 'Kontakt til kommunen om vejen (Ola)', 'Kontakt til kommunen om vejen (Ola) → Ola'],
    ['fi', 'Sopimuksen irtisanomisehtojen tarkistus – Liisa', 'Sopimuksen irtisanomisehtojen tarkistus – Liisa → Liisa'],
    ['en', 'Follow-up of snagging list – Lise', 'Follow-up of snagging list – Lise → Lise'],
  ];
  it.each(GIVEN)('%s: %s', (code, body, ...tasks) => expect(tasksIn(code, body)).toEqual(tasks));

  const NONE: Row[] = [
    ['nb', 'Orientering – rektor'],
    ['nb', 'Informasjon om skolestart – Kari'],
    ['nb', 'Budsjett 2026 – KN'],
    ['nb', 'Vi takker for en fin kveld! /Lise'],
    ['nb', '<ul><li>Orientering om budsjett – Kari</li><li>Velkommen (Kari)</li></ul>'],
    ['sv', 'Genomgång av ekonomin – Kari'],
    ['sv', 'Anmälan av delegationsbeslut (KN)'],
    ['da', 'Godkendelse af referat – Kari'],
    ['da', 'Orientering fra formanden – KN'],
    ['fi', 'Pöytäkirjan hyväksyminen – Kaisa'],
    ['fi', 'Talousarvion esittely – Liisa'],
    ['en', "Treasurer's report – Ola"],
    ['en', 'Presentation of accounts – Lise'],
    ['en', 'Update on roads (OV)'],
  ];
  it.each(NONE)('%s: not %s', (code, body) => expect(tasksIn(code, body)).toEqual([]));
});

describe('a case whose title names tasks', () => {
  const GIVEN: Row[] = [
    [
      'nb',
      '#Videre arbeid\n<ul><li>Få oversikt over støtte</li><li>Kontakte skolen</li></ul>',
      'Få oversikt over støtte → ',
      'Kontakte skolen → ',
    ],
    [
      'sv',
      '#Nästa steg\n<ul><li>Boka lokal</li><li>Prata med kommunen (Lise)</li></ul>',
      'Boka lokal → ',
      'Prata med kommunen (Lise) → Lise',
    ],
    [
      'da',
      '#Næste skridt\n<ul><li>Ansøgning til fonden (Lise)</li><li>Ola måler op</li></ul>',
      'Ansøgning til fonden (Lise) → Lise',
      'Ola måler op → Ola',
    ],
    [
      'fi',
      '#Jatkotoimet\n<ul><li>Selvittää avustukset</li><li>Liisa soittaa kuntaan</li></ul>',
      'Selvittää avustukset → ',
      'Liisa soittaa kuntaan → Liisa',
    ],
    [
      'en',
      '#Next steps\n<ul><li>Get quotes for fencing</li><li>Ola to measure up</li></ul>',
      'Get quotes for fencing → ',
      'Ola to measure up → Ola',
    ],
  ];
  it.each(GIVEN)('%s: %s', (code, body, ...tasks) => expect(tasksIn(code, body)).toEqual(tasks));
  it.each<Row>([
    ['nb', '#Oppfølging\n<ul><li>Skateparken: rampa er flyttet</li><li>Orientering om budsjett (Kari)</li></ul>'],
    ['nb', '#Tiltak\n<ul><li>Mer lys</li><li>Bedre brøyting</li></ul>'],
    ['sv', '#Handlingsplan\n<ul><li>Ökad trygghet</li><li>Fler medlemmar</li></ul>'],
    ['fi', '#Seuranta\n<ul><li>Talous toteutui suunnitellusti</li><li>Valaistus korjattiin</li></ul>'],
    ['en', '#Follow-up\n<ul><li>The bins have been emptied</li><li>Roads: the council replied</li></ul>'],
  ])('%s: not %s', (code, body) => expect(tasksIn(code, body)).toEqual([]));
});

describe('a task in a form of its own within a line', () => {
  const GIVEN: Row[] = [
    // A whole sentence in brackets
    ['nb', 'To lys er slukket. (Ola melder det inn til kommunen.)', 'Ola melder det inn til kommunen. → Ola'],
    ['da', 'To lamper er gået. (Ola melder det til kommunen.)', 'Ola melder det til kommunen. → Ola'],
    ['fi', 'Kaksi lamppua on pimeänä. (Olli ilmoittaa kuntaan.)', 'Olli ilmoittaa kuntaan. → Olli'],
    ['en', 'Two lamps are out. (Ola will report them.)', 'Ola will report them. → Ola'],
    // Somebody's office, a colon and a verb
    ['nb', 'Dette er viktig. Vaktmester: varsle skolen i uke 16.', 'Vaktmester: varsle skolen i uke 16. → Vaktmester'],
    ['sv', 'Vaktmästaren: beställa sand.', 'Vaktmästaren: beställa sand. → Vaktmästaren'],
    ['da', 'Pedellen: bestille sand og varsle skolen.', 'Pedellen: bestille sand og varsle skolen. → Pedellen'],
    ['fi', 'Talonmies: tilata hiekkaa.', 'Talonmies: tilata hiekkaa. → Talonmies'],
    // What is not done yet
    ['nb', 'Pågår: oppdatering av planen (Lise).', 'oppdatering av planen (Lise). → Lise'],
    ['nb', 'Ikke utført: maling av gangen (Ola)', 'maling av gangen (Ola) → Ola'],
    ['sv', 'Kvarstår: måla boden (Ola)', 'måla boden (Ola) → Ola'],
    ['da', 'Udestår: maling af skuret (Ola)', 'maling af skuret (Ola) → Ola'],
    ['fi', 'Tehty: kilpailutus (Olli).<br>Kesken: suunnitelman päivitys (Kaisa).', 'suunnitelman päivitys (Kaisa). → Kaisa'],
    ['en', 'Outstanding: repair of the gate (Lise).', 'repair of the gate (Lise). → Lise'],
    // A thing, and what is to be done with it; two tasks with a semicolon between
    ['en', 'A letter of thanks to be sent. Proposed AB.', 'A letter of thanks to be sent. → '],
    [
      'en',
      'Ola and Lise to measure the railings; Clerk to order signs.',
      'Ola and Lise to measure the railings → Ola+Lise',
      'Clerk to order signs. → Clerk',
    ],
    // Those of whom a group is, in brackets behind its name
    [
      'nb',
      'Arbeidsgruppa (Kari, Ola og Lise) lager utkast til april.',
      'Arbeidsgruppa (Kari, Ola og Lise) lager utkast til april. → Arbeidsgruppa',
    ],
    [
      'en',
      'Working party (Kari, Ola and Lise) to draft the rules.',
      'Working party (Kari, Ola and Lise) to draft the rules. → Working party',
    ],
    // A cell beside the text that marks it
    [
      'nb',
      '<table><tr><td>Hekken er høy. Den må klippes før sommeren.</td><td><b>Tiltak</b><br>Ola</td></tr></table>',
      'Den må klippes før sommeren. → Ola',
    ],
    [
      'fi',
      '<table><tr><td>Aita on korkea. Aita leikataan keväällä.</td><td><b>Toimenpide</b><br>Olli</td></tr></table>',
      'Aita leikataan keväällä. → Olli',
    ],
    [
      'en',
      '<table><tr><td>Two plots are vacant. Offer letters to go out before May.</td><td><b>ACTION</b><br>OV</td></tr></table>',
      'Offer letters to go out before May. → OV',
    ],
    // A list's mark that the writer made
    ['nb', '<p>· Lise lager plakat før jul.</p>', 'Lise lager plakat før jul. → Lise'],
  ];
  it.each(GIVEN)('%s: %s', (code, body, ...tasks) => expect(tasksIn(code, body)).toEqual(tasks));
  it.each<Row>([
    ['nb', 'Ola bestiller nytt banner check<br>Lise lager skjema check, det går fint'],
    ['en', 'Ola to order signs done<br>Lise to ring the council done'],
    ['nb', 'Arbeidsgruppa (Kari, Ola og Lise) la fram utkast i april.'],
    ['nb', '<table><tr><td>Hekken ble klippet i går.</td><td>Tiltak: ingen</td></tr></table>'],
    ['en', '<table><tr><td>The hedge by the road was cut.</td><td>Action</td></tr></table>'],
    ['nb', 'Rektor orienterte (Kari var ikke til stede).'],
    ['nb', 'Forslag: Kjøpe ny benk. (Kari mener det er for dyrt.)'],
    ['nb', 'Rektor: Vi har fått nye elever.'],
    ['nb', 'Generelt: bruke mindre strøm.'],
    ['nb', 'Gjenstår: 200 kr'],
    ['sv', 'Rektor: berätta om läget?'],
    ['en', 'Chair: welcome to new members.'],
    ['en', 'Venue to be confirmed.'],
    ['en', 'Two quotes were received; the meeting thanked Lise.'],
    ['en', 'Quote B was accepted at £11,860, to be met from the reserve.'],
  ])('%s: not %s', (code, body) => expect(tasksIn(code, body)).toEqual([]));
});

describe('somebody beside the task, whatever stands between', () => {
  const GIVEN: Row[] = [
    ['nb', 'Male boden. Ansvarlig Lise og Kari.', 'Male boden. → Lise+Kari'],
    ['sv', 'Måla boden, ansvar Ola', 'Måla boden → Ola'],
    ['da', 'Male skuret<br>Tovholder Ola', 'Male skuret → Ola'],
    ['fi', 'Maalata vaja. Vastuuhenkilö Liisa.', 'Maalata vaja. → Liisa'],
    ['en', 'Paint the shed, lead Ola', 'Paint the shed → Ola'],
    ['nb', 'Male boden<br>Ola<br>Vaske gulv<br>Lise', 'Male boden → Ola', 'Vaske gulv → Lise'],
    ['nb', 'Ola<br>male boden<br>Lise<br>vaske gulv', 'male boden → Ola', 'vaske gulv → Lise'],
    ['nb', 'Male boden @Lise', 'Male boden @Lise → Lise'],
    ['nb', 'Male boden ... Lise', 'Male boden ... Lise → Lise'],
    ['nn', 'pynte salen fredag kveld – alle', 'pynte salen fredag kveld – alle → alle'],
    ['sv', '<h3>Att göra</h3><ul><li>Måla boden – Ola, Lise, v. 19</li></ul>', 'Måla boden – Ola, Lise, v. 19 → Ola+Lise'],
    ['nb', 'Ola: male boden; Lise: vaske gulv', 'Ola: male boden → Ola', 'Lise: vaske gulv → Lise'],
    ['nb', 'Ola tar:<br>- male boden<br>- vaske gulv', '- male boden → Ola', '- vaske gulv → Ola'],
    [
      'nb',
      '<table><tr><td>Male boden</td><td>Ola</td></tr><tr><td>Vaske gulv</td><td>Lise</td></tr></table>',
      'Male boden → Ola',
      'Vaske gulv → Lise',
    ],
  ];
  it.each(GIVEN)('%s: %s', (code, body, ...tasks) => expect(tasksIn(code, body)).toEqual(tasks));
  it.each<Row>([
    ['nb', 'Styret har ansvaret. Ansvarlig søker Ola Vikan'],
    ['nb', 'Ansvarlig redaktør Lise Bakkejord'],
    ['nb', 'Ola sier:<br>- male boden<br>- vaske gulv'],
    ['nb', 'Vi kan:<br>- male boden<br>- vaske gulv'],
    ['da', '<ul><li>Male skuret – gjort</li><li>Kontakte kommunen – gjort</li></ul>'],
    ['nb', '<table><tr><td>Orientering</td><td>Ola</td></tr><tr><td>Budsjett</td><td>Lise</td></tr></table>'],
  ])('%s: not %s', (code, body) => expect(tasksIn(code, body)).toEqual([]));
});

describe('lines side by side that say who sees to each thing', () => {
  it.each<Row>([
    [
      'nb',
      'Tog: Ola bestiller korps<br>Kafé: 6. trinn baker<br>Taler: ingen',
      'Tog: Ola bestiller korps → Ola',
      'Kafé: 6. trinn baker → 6. trinn',
    ],
    [
      'sv',
      'Tåg: Ola beställer orkester<br>Kafé: 6. klass bakar<br>Tal: ingen',
      'Tåg: Ola beställer orkester → Ola',
      'Kafé: 6. klass bakar → 6. klass',
    ],
  ])('%s: %s', (code, body, ...tasks) => expect(tasksIn(code, body)).toEqual(tasks));
  it.each<Row>([
    ['nb', 'Vei: Ola fortalte om møtet<br>Vann: Lise mener prøvene er fine<br>Strøm: Kari har fått svar'],
    ['nb', 'Vei: kommunen bygger<br>Vann: Lise er fornøyd<br>Strøm: Kari bor der'],
  ])('%s: not %s', (code, body) => expect(tasksIn(code, body)).toEqual([]));
});
