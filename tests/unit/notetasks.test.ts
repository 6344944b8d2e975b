/** Tasks as notes tell them in passing, and what stands in minutes like a task and is none: opinions, rules, candidates, labels. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../lib/minutes';
import { tasksIn } from './assigned';

const list = (...entries: string[]): string => `<ul>${entries.map(entry => `<li>${entry}</li>`).join('')}</ul>`;

type Row = [code: LanguageCode, body: string, ...tasks: string[]];

describe('a task', () => {
  it.each<Row>([
    // How long it takes stands with the name in the brackets.
    ['nb', list('Ny nøkkel til boden (Ola ~0,5t)'), 'Ny nøkkel til boden (Ola ~0,5t) → Ola'],
    ['sv', list('Ny nyckel till boden (Ola, 2h)'), 'Ny nyckel till boden (Ola, 2h) → Ola'],
    ['fi', list('Verkkosivujen päivitys (Olli, Liisa ~2h)'), 'Verkkosivujen päivitys (Olli, Liisa ~2h) → Olli+Liisa'],
    // A label and for whom it is, whoever that is.
    ['en', '<p><b>Action - Marram</b>: Review the drawings.</p>', 'Review the drawings. → Marram'],
    ['en', '<p><b>Action - All households</b>: Please clear the drains.</p>', 'Please clear the drains. → All households'],
    ['nb', '<p><b>Alle:</b> Ta med verktøy.</p>', 'Alle: Ta med verktøy. → Alle'],
    // A label, and in the next line its task.
    ['sv', 'Actionpunkt:<br>Vi behöver genomföra en kartläggning.', 'Vi behöver genomföra en kartläggning. → '],
    // Bidden in a list.
    ['nb', `<h3>Tiltak</h3>${list('Kartlegg behovet', 'Send brev til kommunen')}`, 'Kartlegg behovet → ', 'Send brev til kommunen → '],
    ['nn', list('Opprett ein konto', 'Send brev til kommunen'), 'Opprett ein konto → ', 'Send brev til kommunen → '],
    ['da', list('Opret en konto', 'Send brev til kommunen'), 'Opret en konto → ', 'Send brev til kommunen → '],
    ['sv', list('Grillen är trasig', 'Beställ kakor!'), 'Beställ kakor! → '],
    // Nobody is named, and something new is made.
    ['da', 'Der oprettes en gruppe til formålet.', 'Der oprettes en gruppe til formålet. → '],
    ['da', 'Grillen er gammel. Tilbud indhentes.', 'Tilbud indhentes. → '],
    ['da', 'Der skal etableres en dialog med kommunen.', 'Der skal etableres en dialog med kommunen. → '],
    ['nb', 'Det mangler lys. Dette tas opp med kommunen.', 'Dette tas opp med kommunen. → '],
    ['fi', 'Tutkittava, riittääkö sähkö.', 'Tutkittava, riittääkö sähkö. → '],
    ['fi', '<p><b>Päätös</b>: Tehdään kooste tarjouksista.</p>', 'Tehdään kooste tarjouksista. → '],
    // Who sees to what the sentence is about.
    ['en', 'It is unclear (Ola to check) if we may come.', 'It is unclear (Ola to check) if we may come. → Ola'],
    // Whose the list is stands in its heading.
    ['en', `<p>Actions for WP2 leader:</p>${list('Send the letter to the council')}`, 'Send the letter to the council → WP2 leader'],
    ['nb', `<p>Oppgaver til Ola:</p>${list('Sende brev til kommunen')}`, 'Sende brev til kommunen → Ola'],
    ['nb', `<p>Oppgaver til neste møte:</p>${list('Sende brev til kommunen')}`, 'Sende brev til kommunen → '],
    // Whose each is stands behind a dash, with its day.
    [
      'nn',
      'Oppfølging: Påmelding – Ola, frist 27. oktober. Lise les sakspapira.',
      'Påmelding – Ola, frist 27. oktober. → Ola',
      'Lise les sakspapira. → Lise',
    ],
    [
      'nn',
      list('Teknisk sjef i Fossdalen tek kontakt med jordskifteretten.'),
      'Teknisk sjef i Fossdalen tek kontakt med jordskifteretten. → Teknisk sjef i Fossdalen',
    ],
    // In brackets at the end of what it is about.
    ['nn', 'Røyra blir lagde likevel (Ola følgjer opp dette).', 'Røyra blir lagde likevel (Ola følgjer opp dette). → Ola'],
    // Each unit has its part.
    [
      'nb',
      'Oppgaver fordeles.<br>Fotballstyret: Rydder kontoret.<br>Skistyret: Henger opp skapet.<br>Trimstyret: Rydder gangen.',
      'Fotballstyret: Rydder kontoret. → Fotballstyret',
      'Skistyret: Henger opp skapet. → Skistyret',
      'Trimstyret: Rydder gangen. → Trimstyret',
    ],
    // What has been done is told behind a colon; what has not is a task still.
    [
      'fi',
      list(
        'Olli pyytää tarjoukset kaivuusta: tehty, ks. kohta 4',
        'Liisa toimittaa pöytäkirjat: tehty 20.4.',
        'Olli etsii talkooväkeä: kesken',
      ),
      'Olli etsii talkooväkeä: kesken → Olli',
    ],
    ['da', '<h3>Beslutning</h3><p>De fælles takster for 2026 vedtages.</p>'],
    // In what comes up or is told at the end, however formal the rest.
    [
      'nb',
      '#Eventuelt\n<p>Lise spurte om svømmehallen. Leder undersøker dette og gir svar før sommeren.</p><h3>Vedtak</h3><p>Tas til orientering.</p>',
      'Leder undersøker dette og gir svar før sommeren. → Leder',
    ],
    // It was decided that somebody does it, whoever that is.
    ['sv', 'Det beslutades att Nils ska skapa en lista.', 'Det beslutades att Nils ska skapa en lista. → Nils'],
    ['nn', '<h3>Vedtak</h3><p>Kvart medlem snakkar med elevrådet.</p>', 'Kvart medlem snakkar med elevrådet. → Kvart medlem'],
    [
      'sv',
      '<h3>Beslut</h3><p>Kvinnojouren ska senast den 31 mars lämna in en redovisning.</p>',
      'Kvinnojouren ska senast den 31 mars lämna in en redovisning. → Kvinnojouren',
    ],
    [
      'sv',
      '<h3>Beslut</h3><p>Planen antas. Handläggaren redovisar tillsynen i september.</p>',
      'Handläggaren redovisar tillsynen i september. → Handläggaren',
    ],
    [
      'fi',
      '<h3>Päätös</h3><p>Hyväksyttiin. Seurojen on toimitettava selvitys 28.2. mennessä.</p>',
      'Seurojen on toimitettava selvitys 28.2. mennessä. → Seurojen',
    ],
    ['nn', 'Lise, som sit i nemnda, tingar bussen til turen.', 'Lise, som sit i nemnda, tingar bussen til turen. → Lise'],
    // Given to somebody, or taken on.
    ['nb', 'Denne jobben ble delegert til Ola og Lise etter møtet.', 'Denne jobben ble delegert til Ola og Lise etter møtet. → Ola+Lise'],
    ['sv', 'Ola har lovat återkomma med ett pris.', 'Ola har lovat återkomma med ett pris. → Ola'],
    ['en', 'Ola said he’ll work on the list.', 'Ola said he’ll work on the list. → Ola'],
    [
      'en',
      'Ola will write to them. He will also work on the list.',
      'Ola will write to them. → Ola',
      'He will also work on the list. → Ola',
    ],
    [
      'en',
      'The path is still wet - the Chairman will again inspect.',
      'The path is still wet - the Chairman will again inspect. → Chairman',
    ],
    // One after another.
    [
      'en',
      'Kari check the fence, Ola will work on the map, Lise put the notice at the hall',
      'Kari check the fence → Kari',
      'Ola will work on the map → Ola',
      'Lise put the notice at the hall → Lise',
    ],
    // Between who and what stands an arrow, either way, or a colon behind the thing; "!!" marks a task as an arrow does.
    ['nb', 'Vi går for det billigste. Plakat -> Ola. Det funket dårlig sist.', 'Plakat -> Ola. → Ola'],
    ['fi', 'Aika sovittiin. Olli -> tilaa roskalavan.', 'Olli -> tilaa roskalavan. → Olli'],
    ['nn', 'Årsmøtet blir på skulen. Innkalling i avisa: Ola. Lise hadde med kart.', 'Innkalling i avisa: Ola. → Ola'],
    ['en', 'The hall is booked. Notice in the paper: Ola.', 'Notice in the paper: Ola. → Ola'],
    ['da', '<p>!! Ola: rykke leverandøren</p>', 'Ola: rykke leverandøren → Ola'],
    // In a box beside the text.
    ['en', '<aside class="todo"><b>ACTION</b> Ola to book the device</aside>', 'Ola to book the device → Ola'],
    ['sv', '<aside><b>Att göra</b><ul><li>Ola: beställa kakor</li></ul></aside>', 'Ola: beställa kakor → Ola'],
    // What somebody is like tells nothing of the task.
    ['sv', 'Vi skriver till personen som hörde av sig.', 'Vi skriver till personen som hörde av sig. → Vi'],
  ])('%s: %s', (code, body, ...tasks) => expect(tasksIn(code, body)).toEqual(tasks));
});

describe('no task', () => {
  it.each<Row>([
    // What a body holds of a matter that others decide.
    ['nb', '#Høringsuttalelse om ny kommunelov\n<h3>Vedtak</h3><p>Staten må fullfinansiere nye oppgaver. Normen skal opprettholdes.</p>'],
    ['nn', '#Høyringsuttale om ny kommunelov\n<h3>Vedtak</h3><p>Norma må haldast ved lag. Staten skal betale.</p>'],
    ['sv', '#Remissvar om ny kommunallag\n<h3>Beslut</h3><p>Staten ska finansiera nya uppgifter. Normen måste behållas.</p>'],
    ['da', '#Høringssvar om ny kommunelov\n<h3>Beslutning</h3><p>Staten skal finansiere nye opgaver.</p>'],
    ['en', '#Consultation response on the new Act\n<h3>Decision</h3><p>Central government must fund new duties.</p>'],
    ['nb', '<h3>Vedtak</h3><p>Velforeningen mener at normen skal opprettholdes.</p>'],
    // In a clause that asks or describes.
    ['nb', '<h3>Vedtak</h3><p>Notatet viser hvordan staten skal styre kommunene.</p>'],
    ['sv', 'Lise frågar hur felen ska anmälas.'],
    ['en', 'The hall is closed because it is required before the inspection.'],
    ['nb', 'Diskusjon om hvert medlem har ansvar for å rydde.'],
    // Who stands for election, or comes in.
    ['da', 'Ola Vikan stiller op som kasserer.'],
    ['nb', 'Ola stiller til valg. Lise kommer inn som nestleder.'],
    ['sv', 'Ola ställer upp för omval.'],
    // Labels and their values, of a meeting or a thing.
    ['da', '<p>Udvalg: Magistraten</p><p>Dato: 02-12-2026</p>'],
    ['nb', list('Ola: Docker', 'Lise: Drupal')],
    // An arrow between two people, or two things; a question; an office and who holds it.
    ['nb', 'Nøkkelen er levert. Ola -> Lise. Det er bra.'],
    ['en', 'The price went up. Old price -> new price.'],
    ['sv', 'Priset är högt. Affisch -> Ola? Det får vi se.'],
    ['nn', 'Valet er gjort. Leiar for komiteen: Ola.'],
    // A box beside the text that leads elsewhere.
    ['en', '<aside><b>ACTION</b> Ola to book the device <a href="/a">Ola to book the device on the page of the site</a></aside>'],
    // What is turned round, and what is said of always.
    ['nb', '<h3>Vedtak</h3><p>Kommunene skal imidlertid ikke pålegges dette.</p>'],
    ['fi', 'Sihteeri ilmoittaa kulloinkin tarkastusvuorossa olevat jäsenet.'],
    ['fi', 'Kyläyhdistyksen seuraava kokous pidetään 5.5.2026.'],
    ['fi', 'Kenttään voi kuitenkin kirjoittaa suoraan.'],
    ['en', 'It gathers all the services required.'],
    ['en', 'The board agreed to hold the general meeting on Thursday, May 15, 2026.'],
    ['sv', 'Ordföranden informerade om grillkväll, Mikael Vinds vandringar och att stugan håller öppet sommaren ut.'],
    ['da', 'Udkastet gennemgås.'],
  ])('%s: %s', (code, body) => expect(tasksIn(code, body)).toEqual([]));
});

describe('a table of notes', () => {
  const told = (...[what, note, who]: [string, string, string]): string =>
    `<table><tr><th>${what}</th><th>${note}</th><th>${who}</th></tr>` +
    '<tr><td>Lys</td><td>31 av 48 har svart på dette. Ringe rundt til dem som tviler.</td><td>Ola, 1. april</td></tr>' +
    '<tr><td>Havn</td><td>Kommunen mudrer i november. Det blir fint.</td><td>-</td></tr></table>';

  it.each<[LanguageCode, string]>([
    ['nb', told('Punkt', 'Notat', 'Hvem / når')],
    ['nb', told('Sak', 'Referat', 'Ansvar')],
  ])('%s: the last that was said of an item is the task, where somebody stands beside it', (code, body) =>
    expect(tasksIn(code, body)).toEqual(['Ringe rundt til dem som tviler. → Ola']),
  );
});

describe('under its heading', () => {
  it('the title that stands again is no task, though a name ends it', () =>
    expect(tasksIn('nb', '#Søknad om fritak – Ola Vikan\n<p>Søknad om fritak – Ola Vikan</p><p>Saken ble drøftet.</p>')).toEqual([]));
});
