/** Sentences that tell who is to do what in another order than "Kari sends the letter": and those that only look so. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../lib/minutes';
import { actionsOf, minutesOf } from './support';

const HEADS: Record<LanguageCode, [title: string, present: string, cases: [string, string]]> = {
  nb: [
    'Referat fra møte i Fjellvik velforening 12. mars 2026',
    'Til stede: Kari Nesheim (leder), Ola Vikan',
    ['Sak 1/26 Åpning', 'Sak 2/26 Veien'],
  ],
  nn: [
    'Referat frå møte i Fjellvik velforeining 12. mars 2026',
    'Til stades: Kari Nesheim (leiar), Ola Vikan',
    ['Sak 1/26 Opning', 'Sak 2/26 Vegen'],
  ],
  sv: [
    'Protokoll från möte i Fjällviks byalag 12 mars 2026',
    'Närvarande: Karin Nesberg (ordförande), Olle Vikman',
    ['§ 1 Öppnande', '§ 2 Vägen'],
  ],
  da: [
    'Referat fra møde i Fjeldvig beboerforening 12. marts 2026',
    'Til stede: Karen Nesholm (formand), Ole Vigsø',
    ['1. Åbning', '2. Vejen'],
  ],
  fi: ['Pöytäkirja, Tunturilan kyläyhdistys 12.3.2026', 'Läsnä: Kaisa Nesola (puheenjohtaja), Olli Vikari', ['1 § Avaus', '2 § Tie']],
  en: [
    'Minutes of the Fellwick Residents Association, 12 March 2026',
    'Present: Karen Nesham (Chair), Oliver Vickers',
    ['1. Opening', '2. The road'],
  ],
};

function told(code: LanguageCode, sentence: string): string[][] {
  const [title, present, [first, second]] = HEADS[code];
  const minutes = minutesOf(`<h1>${title}</h1><p>${present}</p><h2>${first}</h2><p>–</p><h2>${second}</h2><p>${sentence}</p>`);
  return actionsOf(minutes).map(({ responsible }) => responsible.map(({ name }) => name));
}

describe('who is to do it', () => {
  it.each<[LanguageCode, string, string[]]>([
    // Whom a pronoun stands for.
    ['nb', 'Kari har snakket med rektor. Hun sender notatet før påske.', ['Kari']],
    ['nn', 'Ola har snakka med rektor. Han sender notatet før påske.', ['Ola']],
    ['sv', 'Karin har pratat med rektorn. Hon skickar underlaget före påsk.', ['Karin']],
    ['da', 'Karen har talt med skolelederen. Hun sender notatet inden påske.', ['Karen']],
    ['en', 'Karen spoke to the head. She will send the note by Friday.', ['Karen']],
    // Behind a clause in front the verb comes first.
    ['nb', 'Siden broen er stengt, ringer Ola vegkontoret.', ['Ola']],
    ['da', 'Da broen er lukket, ringer Ole til kommunen.', ['Ole']],
    // What is done comes first.
    ['sv', 'Schemat för våren skriver Olle.', ['Olle']],
    // By whom it is done.
    ['nn', 'Ei felles liste blir laga av Ola og send ut til alle.', ['Ola']],
    ['sv', 'Utkastet tas om hand av Karin.', ['Karin']],
    // Said of somebody between commas.
    ['nn', '8. klasse tek seg av kaffien.', ['8. klasse']],
    // Somebody whom no list of roles has, in the place of who is given a task.
    ['nb', 'Glassmesteriet bes om å skifte ruta før jul.', ['Glassmesteriet']],
    ['sv', 'Ekbackens samfällighet får i uppdrag att sanda vägen.', ['Ekbackens samfällighet']],
    ['en', 'The Scout Group is asked to clear the path.', ['The Scout Group']],
    ['nb', 'Kirketjeneren bes om å få lyset i orden.', ['Kirketjeneren']],
  ])('%s: %s', (code, sentence, names) => {
    const found = told(code, sentence);
    expect(found).toHaveLength(1);
    expect(found[0]).toEqual(names);
  });

  it.each<[LanguageCode, string]>([
    ['nb', 'Trener Ola var fornøyd. Han skal hvile på onsdag.'],
    ['nb', 'Ola fortalte om turen. Han bor på Nesheim.'],
    ['da', 'Karen er udpeget af udvalget og afløser Ole.'],
    ['sv', 'Mötet öppnades av Karin.'],
    ['da', 'Karen vil have, at alle får egen nøgle.'],
    ['nb', 'Saken bes om å bli utsatt.'],
    ['sv', 'Klockan 10.00 kommer Karin.'],
  ])('%s, and nobody: %s', (code, sentence) => expect(told(code, sentence)).toEqual([]));
});
