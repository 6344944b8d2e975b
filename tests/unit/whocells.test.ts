/** Tables whose column for who holds more than names: whole tasks, and what only looks like them. */
import { describe, expect, it } from 'vitest';
import { actionsOf, minutesOf } from './support';

const TITLE = '<h1>Referat fra møte i Fjellvik velforening 12. mars 2026</h1><p>Til stede: Kari Nesheim (leder), Ola Vikan</p>';
const row = (cells: readonly string[], tag: string): string => `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** What is to be done, by whom and by when, in a table under the second of two cases. */
function told(head: readonly string[], ...rows: readonly string[][]): [string, string, string | undefined][] {
  const table = `<table>${row(head, 'th')}${rows.map(cells => row(cells, 'td')).join('')}</table>`;
  return actionsOf(minutesOf(`${TITLE}<h2>Sak 1/26 Åpning</h2><p>–</p><h2>Sak 2/26 Arbeid</h2>${table}`)).map(
    ({ text, responsible, due }) => [text, responsible.map(({ name }) => name).join('+'), due?.date],
  );
}

describe('a column for who and when, and none for the tasks', () => {
  const SAID = ['Sak', 'Hva ble sagt', 'Ansvar / frist'];

  it('holds the task before its doer', () => {
    expect(
      told(
        SAID,
        ['Porten', 'Porten henger.', 'Bestille ny hengsel – Kari, innen 1. mai'],
        ['Veien', 'Veien er hullete.', 'Skaffe tilbud – Ola, innen 15. mai'],
      ),
    ).toEqual([
      ['Bestille ny hengsel – Kari, innen 1. mai', 'Kari', '2026-05-01'],
      ['Skaffe tilbud – Ola, innen 15. mai', 'Ola', '2026-05-15'],
    ]);
  });

  it('holds the task in a line above its doer', () => {
    expect(
      told(
        SAID,
        ['Porten', 'Porten henger.', 'Bestille ny hengsel<br>Kari, innen 1. mai'],
        ['Veien', 'Veien er hullete.', 'Skaffe to tilbud<br>Ola, innen 2. mai'],
      ),
    ).toEqual([
      ['Bestille ny hengsel', 'Kari', '2026-05-01'],
      ['Skaffe to tilbud', 'Ola', '2026-05-02'],
    ]);
  });

  it('holds the task before who is to do it in brackets, everybody too', () => {
    expect(
      told(
        SAID,
        ['Porten', 'Porten henger.', 'Forslag til farge sendes Kari innen 1. mai (alle)'],
        ['Veien', 'Veien er hullete.', 'Skaffe to tilbud på grus (Ola)'],
      ),
    ).toEqual([
      ['Forslag til farge sendes Kari innen 1. mai (alle)', 'alle', '2026-05-01'],
      ['Skaffe to tilbud på grus (Ola)', 'Ola', undefined],
    ]);
  });

  it('holds what each is to do behind the name', () => {
    expect(told(SAID, ['Porten', 'Porten henger.', 'Kari: bestille hengsel innen 1. mai<br>Ola: male porten'])).toEqual([
      ['bestille hengsel innen 1. mai', 'Kari', '2026-05-01'],
      ['male porten', 'Ola', undefined],
    ]);
  });

  it('two who do it, in a line each, are no task and its doer', () => {
    expect(
      told(
        SAID,
        ['Porten', 'Porten henger.', 'Kari<br>Ola, innen 1. mai'],
        ['Veien', 'Veien er hullete.', 'Ola<br>Kari, innen 2. mai'],
      ).map(([, who]) => who),
    ).toEqual(['Kari+Ola', 'Ola+Kari']);
  });
});

it('a thing that somebody is to see to by a day stands behind their letters', () => {
  expect(
    told(
      ['Sak', 'Hva ble sagt', 'Oppfølging'],
      ['Banken', 'Det ble snakket om banken.', 'KN: nye fullmakter i banken, senest 15. mai'],
      ['Veien', 'Veien er hullete.', 'Ola ringer kommunen'],
    ),
  ).toEqual([
    ['nye fullmakter i banken, senest 15. mai', 'KN', '2026-05-15'],
    ['Ola ringer kommunen', 'Ola', undefined],
  ]);
});

it('a column whose head says that it holds tasks has one in each line that begins with somebody', () => {
  const head = ['Sak', 'Referat', 'Oppgave / hvem / når'];
  expect(
    told(head, ['Veien', 'Veien er hullete.', 'FA lytter seg gjennom Engveien senest 1. mai<br>Kari skifter skiltene før ferien']).map(
      ([text, who]) => [text, who],
    ),
  ).toEqual([
    ['FA lytter seg gjennom Engveien senest 1. mai', 'FA'],
    ['Kari skifter skiltene før ferien', 'Kari'],
  ]);
  // When it is to be done stands in a line of its own.
  expect(told(head, ['Veien', 'Veien er hullete.', 'Kari skifter skiltene<br>Frist: 1. mai']).map(([text]) => text)).not.toContain(
    'Frist: 1. mai',
  );
});

it('beside what was decided, each line of a cell for follow-up is a task, one of them a thing alone', () => {
  expect(
    told(
      ['Sak', 'Drøfting og vedtak', 'Oppfølging'],
      ['Veien', 'Veien er hullete.', 'Skilt og port males innen 1. mai (Kari og Ola)'],
      ['Huset', 'Huset er trekkfullt.', 'Kari skriver til utleieren innen 7. mai<br>Ola: flytteplan'],
    ),
  ).toEqual([
    ['Skilt og port males innen 1. mai (Kari og Ola)', 'Kari+Ola', '2026-05-01'],
    ['Kari skriver til utleieren innen 7. mai', 'Kari', '2026-05-07'],
    ['flytteplan', 'Ola', undefined],
  ]);
});

describe('a column of days, whatever its head', () => {
  const days = (head: string, first: string, second: string) =>
    told(['Hva', 'Hvem', head], ['Innkalling i avisa', 'Kari', first], ['Rekneskap til revisor', 'Ola', second]).map(([, , due]) => due);

  it('holds the deadlines, where they are still to come', () =>
    expect(days('Til', '13. mars', '1. april')).toEqual(['2026-03-13', '2026-04-01']));
  it('and none, where they are over', () => expect(days('Fra', '1. mars 2026', '2. mars 2026')).toEqual([undefined, undefined]));
});

describe('a column for who beside one for the tasks', () => {
  it('holds a unit and its one behind a dash: they are who, and no task', () => {
    expect(
      told(
        ['Tiltak', 'Ansvar', 'Frist'],
        ['Bestille ny hengsel', 'Drift – Kari', '1. mai'],
        ['Skaffe tilbud', 'Teknisk – Ola', '15. mai'],
      ).map(([text, , due]) => [text, due]),
    ).toEqual([
      ['Bestille ny hengsel', '2026-05-01'],
      ['Skaffe tilbud', '2026-05-15'],
    ]);
  });

  it('and the row’s deadline and state hold for what it tells too', () => {
    expect(
      told(
        ['Tiltak', 'Ansvar', 'Frist', 'Status'],
        ['Porten', 'Kari: bestiller ny hengsel', '1. mai', 'Utført'],
        ['Veien', 'Ola: skaffer to tilbud på grus', '15. mai', 'Pågår'],
      ),
    ).toEqual([['skaffer to tilbud på grus', 'Ola', '2026-05-15']]);
  });
});
