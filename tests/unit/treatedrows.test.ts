/** Tables whose rows hold all that was said of a case, and in a column beside it whose its tasks are. */
import { describe, expect, it } from 'vitest';
import { actionsOf, decisionsOf, minutesOf } from './support';

/** A cell's paragraphs stand between bars. */
const cell = (text: string): string =>
  `<td>${text
    .split('|')
    .map(line => `<p>${line}</p>`)
    .join('')}</td>`;
const table = (...rows: string[][]): string =>
  `<table><tr><th>Sak nr.</th><th>Sak / behandling</th><th>Ansvar / frist</th></tr>${rows.map(row => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
const minutes = minutesOf(
  `<h1>Referat fra arbeidsmiljøutvalget</h1><p>Dato: 12. mars 2026</p><p>Til stede: Kari Nesheim, Ola Vikan, Lise Bakkejord</p>${table(
    ['3/26', 'Godkjenning av referat|Referatet ble godkjent.', ''],
    [
      '4/26',
      'Inneklima|Ola la fram målingene. Lise foreslo: «Utvalget krever at rommene stenges.» Forslaget falt.|Vedtak: Utvalget ber om en ny måling. Anlegget får service.',
      'Teknisk sjef|Frist: 1. juni',
    ],
    ['', 'Nytt verneombud må velges.', 'Styrer Lia|snarest'],
    ['5/26', 'Støy|Tillitsvalgte mener at tidsplanen er for stram.|Kari tar det opp med entreprenøren.', 'Kari|15. april'],
    ['6/26', 'Omorganisering|Vikan orienterte.|Tas til orientering.', 'Rådmannen orienterer på nytt i neste møte'],
    ['7/26', 'Lys|Resten av stolpene kommer når grøfta er lukket.', '2/26: Teknisk sjef|innen utg. av august'],
  )}`,
);
const told = actionsOf(minutes).map(({ text, responsible, due }) => [text, responsible.map(({ name }) => name).join('+'), due?.date ?? '']);

describe('the row of a case', () => {
  it('has one sentence as its task, whose that is beside it', () => {
    expect(told.slice(0, 1)).toEqual([['Anlegget får service.', 'Teknisk sjef', '2026-06-01']]);
    expect(told.slice(2, 3)).toEqual([['Kari tar det opp med entreprenøren.', 'Kari', '2026-04-15']]);
  });
  it('is followed by another where the case has a second task', () =>
    expect(told[1]).toEqual(['Nytt verneombud må velges.', 'Styrer Lia', '']));
  it('may say the task in the column for who', () =>
    expect(told[3]?.slice(0, 2)).toEqual(['Rådmannen orienterer på nytt i neste møte', 'Rådmannen']));
  it('may say with a number which of its matters is meant', () => expect(told[4]?.slice(1)).toEqual(['Teknisk sjef', '2026-08']));
  it('has nothing else of what was said for a task', () => expect(told).toHaveLength(5));
  it('holds no proposal that fell', () =>
    expect([...actionsOf(minutes), ...decisionsOf(minutes)].filter(({ text }) => text.includes('stenges'))).toEqual([]));
});

describe('a column that asks who and when', () => {
  const rows = [
    ['1. Budget', 'Tre skoler har underskud.', 'Karen og Ole: Planer til Lise senest 23. februar|Lise: Undersøge muligheder'],
    ['2. Aula', 'Tidsplanen blev gennemgået.', 'Ole, 20. marts'],
    ['3. Skærme', 'Den gamle er i stykker.', 'Ny skærm op – Ole, senest 31. marts|Undersøge en automat – Karen, svar på næste møde'],
    ['4. Parkering', 'Regionen har ikke svaret.', 'Rykke regionen for svar om afgiften|Lise / inden 1. april'],
    ['5. Eventuelt', 'Intet.', ''],
  ];
  const notes = minutesOf(
    `<h1>Referat af ledermøde 30. januar 2026</h1><p>Til stede: Karen Nesgaard, Ole Vig, Lise Bakkegaard</p><table><tr><th>Punkt</th><th>Referat</th><th>Opfølgning: hvem / hvornår</th></tr>${rows
      .map(row => `<tr>${row.map(cell).join('')}</tr>`)
      .join('')}</table>`,
  );
  it('may say in a line for each of them what is to be done', () =>
    expect(actionsOf(notes).map(({ text, responsible }) => [text, responsible.map(({ name }) => name).join('+')])).toEqual([
      ['Planer til Lise senest 23. februar', 'Karen+Ole'],
      ['Undersøge muligheder', 'Lise'],
      ['Tidsplanen blev gennemgået.', 'Ole'],
      ['Ny skærm op – Ole, senest 31. marts', 'Ole'],
      ['Undersøge en automat – Karen, svar på næste møde', 'Karen'],
      ['Rykke regionen for svar om afgiften', 'Lise'],
    ]));
});
