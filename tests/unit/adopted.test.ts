/** The proposal that a decision takes: before it or behind it, by its points, and whoever presents it. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/parse';
import { readPlain } from '../../lib/read/plain';
import { actionsOf, minutesOf } from './support';

const frame = (content: string) =>
  minutesOf(
    `<h1>Referat af møde i Teknisk Udvalg den 3. februar 2026</h1><p>Til stede: Vagn Øst, Jette Lund</p><h2>9. Dagsorden</h2><h4>Beslutning</h4><p>Godkendt.</p><h2>10. Nye broer</h2>${content}`,
  );
const tasks = (content: string) => actionsOf(frame(content)).map(one => one.text);

const proposal = `<h4>Indstilling</h4><p>Forvaltningen indstiller,</p><ol><li>at Kærbroen prioriteres først</li><li>at vejchefen orienterer udvalget om fremdriften senest den 15. september 2026</li></ol>`;
const decision = (text: string) => `<h4>Beslutning</h4><p>${text}</p>`;

describe('a proposal behind its decision', () => {
  it.each([
    'Indstillingen blev herefter godkendt. Jette Lund stemte imod.',
    'Udvalget godkendte indstillingens punkt 1 og 2.',
    'Udvalget godkendte indstillingens punkt 2.',
  ])('is taken by "%s"', text =>
    expect(tasks(decision(text) + proposal)).toEqual(['vejchefen orienterer udvalget om fremdriften senest den 15. september 2026']),
  );
  it.each([
    'Udvalget godkendte indstillingens punkt 1.',
    'Indstillingen blev ikke godkendt.',
    'Indstillingen bortfaldt.',
    'Forslaget fra Jette Lund blev godkendt.',
  ])('is not by "%s"', text => expect(tasks(decision(text) + proposal)).toEqual([]));
});

describe('who presents a proposal', () => {
  it('stands between its heading and its words', () => {
    const minutes = parse(
      readPlain(
        'Kunnanhallitus\nPÖYTÄKIRJA 5/2026\nAika: 16.03.2026 klo 16.00\n\n§ 47\nTilinpäätös\n\nPäätös: Hyväksyttiin.\n\n§ 48\nUrakoitsijan valinta\n\nPäätösehdotus: \n\nEsittelijä: kunnanjohtaja Aino Suo\n\n1. Urakoitsijaksi valitaan Rakennus Oy.\n2. Tekninen johtaja valtuutetaan allekirjoittamaan urakkasopimus.\n\nPäätös: Hyväksyttiin.\n',
        'x.txt',
      ),
    );
    expect(actionsOf(minutes).map(one => one.text)).toEqual(['Tekninen johtaja valtuutetaan allekirjoittamaan urakkasopimus.']);
  });
});

describe('a body and a day before a colon', () => {
  it('head what it decided then; the last is in force', () => {
    const { cases } = frame(
      `<p><b>Udvalget indstiller,</b></p><p>at vejchefen holder en øvelse i efteråret 2026</p><p><i>Økonomiudvalget, 14. januar 2026, pkt. 66:</i><br>Anbefales.</p><p><i>Teknisk Udvalg, 3. februar 2026, pkt. 10:</i><br>Vedtaget.</p>`,
    );
    expect(cases[1]?.decisions.map(({ text, body, date }) => [text, body, date])).toEqual([
      ['Anbefales.', 'Økonomiudvalget', '2026-01-14'],
      ['Vedtaget.', 'Teknisk Udvalg', '2026-02-03'],
    ]);
  });
  it('while a sentence behind them tells of it', () => {
    const { cases } = frame(
      '<p>Økonomiudvalget 14. januar 2026: Udvalget vedtog at bede om en rapport.</p><h4>Beslutning</h4><p>Udsat.</p>',
    );
    expect(cases[1]?.decisions.map(({ text }) => text)).toEqual(['Udsat.']);
  });
});

describe('a sentence behind a quotation', () => {
  it('binds, though the same mark opens and closes', () =>
    expect(tasks(decision('Udvalget vælger forslaget "Glimt". Formanden bemyndiges til at underskrive aftalen.'))).toEqual([
      'Formanden bemyndiges til at underskrive aftalen.',
    ]));
});

describe('what a decision refuses', () => {
  it('is what was decided, also where more stands below it', () => {
    const minutes = minutesOf(
      '<h1>Protokoll Miljönämnden 2025-11-12</h1><p>Närvarande: Karin Wall, Ove Lind</p><h2>§ 104 Plan</h2><p><b>Nämndens beslut</b></p><p>Planen godkänns.</p><h2>§ 105 Förhandsbesked</h2><p><b>Nämndens beslut</b></p><p>Ansökan om förhandsbesked avslås.</p><p>Avgiften är 9 840 kronor enligt taxan.</p>',
    );
    expect(minutes.cases[1]?.decisions.map(one => one.text)).toEqual([
      'Ansökan om förhandsbesked avslås. Avgiften är 9 840 kronor enligt taxan.',
    ]);
  });
});
