/** Tasks told by a clause of a sentence that tells something else as well, and clauses that only tell what somebody says or thinks. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../lib/minutes';
import { tasksIn } from './assigned';

type Row = [code: LanguageCode, body: string, ...tasks: string[]];

describe('a task', () => {
  it.each<Row>([
    // Behind a wish, which is none.
    ['da', 'Museet vil gerne have dem, og Ola kører dem derhen.', 'Museet vil gerne have dem, og Ola kører dem derhen. → Ola'],
    // The pronoun stands for the sentence's own subject.
    ['da', 'Kari har set hullet, og hun sender et brev til ejerne.', 'Kari har set hullet, og hun sender et brev til ejerne. → Kari'],
    [
      'nb',
      'Kari har snakket med rektor, og hun skal høre med de andre.',
      'Kari har snakket med rektor, og hun skal høre med de andre. → Kari',
    ],
    // It stands for somebody of the sentence before the last, where the last names nobody.
    ['en', 'Ola wanted the money moved. There was no objection. He will ask the bank.', 'He will ask the bank. → Ola'],
    // What was told of before stands first.
    ['nn', 'Stillingane er ledige; det ordnar Kari denne veka.', 'det ordnar Kari denne veka. → Kari'],
    ['nb', 'Plakaten må ut – det ordner Ola.', 'Plakaten må ut – det ordner Ola. → Ola'],
    ['nn', 'Det ordnar dagleg leiar denne veka.', 'Det ordnar dagleg leiar denne veka. → dagleg leiar'],
    // A clause that describes whom the matter goes to, or what somebody does with it.
    [
      'sv',
      '<h3>Beslut</h3><p>Ärendet återremitteras till förvaltningen, som ska komplettera underlaget.</p>',
      'Ärendet återremitteras till förvaltningen, som ska komplettera underlaget. → förvaltningen',
    ],
    [
      'nn',
      '<h3>Vedtak</h3><p>Årsmeldinga vert godkjend med eit tillegg, som Kari skriv.</p>',
      'Årsmeldinga vert godkjend med eit tillegg, som Kari skriv. → Kari',
    ],
    [
      'en',
      'All points were closed but the logo, which Ola will follow up.',
      'All points were closed but the logo, which Ola will follow up. → Ola',
    ],
    // Behind a condition, of an office.
    [
      'da',
      '<h3>Beslutning</h3><p>Hvis restancen ikke er betalt i maj, sender administrationen sagen til advokat.</p>',
      'Hvis restancen ikke er betalt i maj, sender administrationen sagen til advokat. → administrationen',
    ],
    // What will be done by somebody.
    ['en', 'The map will be updated by the Clerk.', 'The map will be updated by the Clerk. → Clerk'],
    ['en', 'The text will be rewritten by Lise.', 'The text will be rewritten by Lise. → Lise'],
    ['sv', 'Listan görs av Ola.', 'Listan görs av Ola. → Ola'],
    // One word that no list has is asked to do something.
    ['nb', '<h3>Vedtak</h3><p>Laget ber byggherren vurdere to plasser.</p>', 'Laget ber byggherren vurdere to plasser. → byggherren'],
    // A verb of saying, with the words that make it more.
    ['sv', 'Parkeringen är full. Kari lyfter frågan i ledningsgruppen.', 'Kari lyfter frågan i ledningsgruppen. → Kari'],
    ['da', 'Lyset virker ikke. Kari siger det til teknisk service.', 'Kari siger det til teknisk service. → Kari'],
    // Each has a share of it.
    [
      'nn',
      '<p><b>Vedtak</b>: Planen vert godkjend.</p><p>Ansvar: Kari (kortversjon), Ola (heimesida). Frist: 10. november</p>',
      'Kari (kortversjon), Ola (heimesida). → Kari+Ola',
    ],
    [
      'sv',
      '<ul><li>buss (Ola)</li><li>kaffe (Lise + någon från länet)</li></ul>',
      'buss (Ola) → Ola',
      'kaffe (Lise + någon från länet) → Lise',
    ],
  ])('%s: %s', (code, body, ...tasks) => {
    expect(tasksIn(code, body)).toEqual(tasks);
  });
});

describe('no task', () => {
  it.each<[code: LanguageCode, body: string]>([
    // What somebody thinks or says.
    ['sv', 'Förvaltningen räknar med att hemtjänsten ska vara i balans vid årets slut.'],
    ['sv', 'Vårdförbundet anser att turerna försämrar hälsan och gör det svårt att rekrytera.'],
    // What was decided elsewhere, or on another day.
    ['sv', 'Kommunstyrelsen beslutade 3 februari att arbetstiden ska vara rökfri från 1 juli 2027.'],
    ['fi', 'Johtokunta päätti 19.5.2015 (§ 24), että maksua tarkistetaan investointiohjelman pohjalta.'],
    // What the law asks of everybody.
    ['fi', 'Kuntalain 113 §:n mukaan kunnanhallituksen on laadittava tilinpäätös maaliskuun loppuun mennessä.'],
    // How long something holds.
    ['nb', '<h3>Vedtak</h3><p>Bevillingen gjelder til 30. september 2028.</p>'],
    ['en', '<h3>Resolved</h3><p>The booking system is retained until 31 March 2028.</p>'],
    // A name, or what is somebody's, that ends as a passive does.
    ['sv', 'Jonas läste upp protokollet från november.'],
    ['sv', 'Revisorernas utlåtande lämnas senast den 30 september.'],
    ['sv', 'Kulturrådets ansökan stänger den 17 februari.'],
    // What strangers offer.
    ['da', 'En nyindflyttet familie har tilbudt at stå for fastelavnsfesten.'],
    ['nn', 'Ein nabo tilbyr seg å stå for forsikringa.'],
    // What closes, or replaces somebody, in a clause that describes it.
    ['en', 'Ola reported on the hearing of the plan, which closes on 18 July.'],
    ['en', 'The Chair welcomed Ola Vickers, who replaces the former member.'],
    // Proposals in a list, or in their own words.
    ['en', 'Two proposals had been received:\n- From the club: to raise the price from 2027.\nThe proposal was withdrawn.'],
    ['fi', 'Olli teki vastaesityksen: ”Aittaa vuokrataan ja vuokralainen hoitaa siivouksen.” Esitys hylättiin.'],
  ])('%s: %s', (code, body) => {
    expect(tasksIn(code, body)).toEqual([]);
  });
});

describe('a cell for who', () => {
  it('gives a task in each of its lines, where each tells who does what', () => {
    const row = (number: number, title: string, who: string) =>
      `<tr><td>§ ${number}</td><td><p><b>${title}</b></p><p>Frågan diskuterades en stund. Styrelsen beslutade enligt förslaget.</p></td><td>${who}</td></tr>`;
    const body = `<table><tr><td><b>§</b></td><td><b>Ärende</b></td><td><b>Ansvarig / klart</b></td></tr>${row(1, 'Ekonomi', '')}${row(2, 'Cyklar', '<p>Ola beställer låset</p><p>Kari märker upp cyklarna före den 12 november</p>')}${row(3, 'Dörrar', '<p>Lise målar dörren</p>')}</table>`;
    expect(tasksIn('sv', body)).toEqual([
      'Ola beställer låset → Ola',
      'Kari märker upp cyklarna före den 12 november → Kari',
      'Lise målar dörren → Lise',
    ]);
  });
});

describe('a link to the top of the page', () => {
  it('is none of the case’s text', () => {
    expect(tasksIn('fi', '<p>Keskusteltiin.</p><p><a href="#">Takaisin alkuun</a></p>')).toEqual([]);
  });
});
