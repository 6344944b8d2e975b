/** Notes of a few people who know each other: no word for minutes, no year, first names; and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/parse';
import { readPlain } from '../../lib/read/plain';
import { actionsOf } from './support';

const told = (text: string) => {
  const minutes = parse(readPlain(text, 'x.txt'));
  return [minutes.kind, ...actionsOf(minutes).map(one => `${one.responsible.map(({ name }) => name).join('+')}: ${one.text}`)];
};

describe('notes', () => {
  it.each([
    [
      'a day by its numbers, and who came (nb)',
      'Møte 3/4\n\nTil stede: Anna, Per, Kåre\n\n- Gikk gjennom budsjettet. Per sender tall til Anna.\n- Kåre sjekker med naboen om strøm.\n',
      ['Per: Per sender tall til Anna.', 'Kåre: Kåre sjekker med naboen om strøm.'],
    ],
    [
      'all came (nb)',
      'Fredag 15. april 11.30\nTil stede: Alle\n\nSiden sist: Erik har lagt til lyd.\nTil neste gang skal Erik fikse grafikken. Hanna skal starte å se på kartet.\n',
      ['Erik: Til neste gang skal Erik fikse grafikken.', 'Hanna: Hanna skal starte å se på kartet.'],
    ],
    [
      'what is done stands behind the agenda, without a heading (nb)',
      '## Fredag 15. april 11.30\n#### Til stede: Alle\nAgenda:\n- Se på hva som gikk bra sist\n- Fordele arbeid\n\nRefleksjon:\nVi vil bruke tavla mer.\n\nSiden sist har Erik lagt til lyd.\nTil neste gang skal Erik fikse grafikken. Hanna skal starte å se på kartet.\n',
      ['Erik: Til neste gang skal Erik fikse grafikken.', 'Hanna: Hanna skal starte å se på kartet.'],
    ],
    [
      'a meeting’s name and who came, and no day (nn)',
      '# Planmøte\n\nTil stades: Inga, Maja, Sjur\n\n# Skilt og merking\n\nKva skilt manglar? Sjå lista.\n\n**Oppgåve:**\n* finna fram gamle kart (**Maja**)\n* telja skilta langs elva (**Sjur**)\n\n# Rydding\n\nStien er open att.\n\n# Drikkevatn\n\nBrønnen er rein.\n\nSjekke om nabobrønnen er det (Inga)\n',
      ['Maja: finna fram gamle kart (Maja)', 'Sjur: telja skilta langs elva (Sjur)', 'Inga: Sjekke om nabobrønnen er det (Inga)'],
    ],
    [
      'what goes badly is no task (nb)',
      '# Prosjektmøte 5. mai\n\nDeltakere: Mona, Stian, Halvor\n\n## Status\nMona har fått logoen på plass. Stian sliter fortsatt med innloggingen.\n\n## Videre\n- Mona: lage plakat\n- Halvor skriver ferdig rapporten\n',
      ['Mona: Mona: lage plakat', 'Halvor: Halvor skriver ferdig rapporten'],
    ],
    [
      'nn',
      'Møte i dugnadsgruppa 12.3.\nTil stades: Anna, Per, Kåre\n\nPer kjøper maling. Anna spør naboen om stige.\nKåre lagar plan til neste møte.\n',
      ['Per: Per kjøper maling.', 'Anna: Anna spør naboen om stige.', 'Kåre: Kåre lagar plan til neste møte.'],
    ],
    [
      'sv',
      'Möte 2026-03-12\nNärvarande: Anna, Per, Kajsa\n\n* Hemsidan: Per lägger upp bilderna före fredag\n* Anna mejlar alla om städdagen\n* Budget: ok\n',
      ['Per: Hemsidan: Per lägger upp bilderna före fredag', 'Anna: Anna mejlar alla om städdagen'],
    ],
    [
      'da',
      'Møde i festudvalget d. 4. maj\nTil stede: Lone, Kim, Bente\n\nTelt: Kim ringer til udlejeren\nMad: Bente laver liste\nLone køber ind\n',
      ['Kim: Telt: Kim ringer til udlejeren', 'Bente: Mad: Bente laver liste', 'Lone: Lone køber ind'],
    ],
    [
      'fi',
      'Palaveri 12.3.2026\nPaikalla: Anna, Pekka, Liisa\n\n- Anna lähettää kutsut ensi viikolla\n- Pekka varaa tilan\n',
      ['Anna: Anna lähettää kutsut ensi viikolla', 'Pekka: Pekka varaa tilan'],
    ],
    [
      'en',
      '# Weekly sync 2024-03-12\n\nAttendees: Anna, Paul, Kate\n\nRelease is blocked by the login bug. Paul will look into it by Friday.\n\n## Action items\n- [ ] Anna: send the draft to Kate\n',
      ['Paul: Paul will look into it by Friday.', 'Anna: Anna: send the draft to Kate'],
    ],
    [
      'whatever the list of people is called (en)',
      '# Dev sync, Tue 13 Oct 2026\n\nWho: Ingrid (chair), Mathew (Kivilahti), Sofie\n\n## Release 3.4\nToo many open bugs.\n**Decision: 3.4 is moved to November.**\n\n- [ ] Sofie: check the reading order, w44\n- [ ] Ingrid: update the roadmap\n\n## Database\nMathew contacts the host for a date.\n\n## Camp\nIngrid looks at the funding call by Friday.\n\n## Any other business\nNone.\n',
      [
        'Sofie: Sofie: check the reading order, w44',
        'Ingrid: Ingrid: update the roadmap',
        'Mathew: Mathew contacts the host for a date.',
        'Ingrid: Ingrid looks at the funding call by Friday.',
      ],
    ],
  ])('%s', (_, text, tasks) => expect(told(text)).toEqual(['minutes', ...tasks]));

  it.each([
    [
      'an invitation to a meeting on a day',
      'Møte 3/4\n\nVelkommen til møte om ny skole onsdag 3/4 klokka 18. Anna fra kommunen forteller om planene, og Per viser tegninger.\n',
    ],
    [
      'news of who was somewhere',
      'Fredag 15. april\nTil stede på torget: Anna, Per og Kåre fra Venstre. De deler ut roser. Per sender melding når det er mer å si.\n',
    ],
    ['a duty roster', 'Vakter uke 14\n\nMandag 3/4: Anna, Per\nTirsdag 4/4: Kåre\n\nAnna sender nøkkelen til Kåre.\n'],
    [
      'the line-up of a match',
      'Kampen 13. april 2026\n\nFjellvær vant 3–1 hjemme. Nils skal hvile på onsdag. Per sender bilder.\n\nFjellvær: Jo Berntsen, Per Dahl, Nils Aune, Ali Hassan\n',
    ],
    [
      'a plan of rehearsals',
      '# Prøver\n\n## Tirsdag 3. mars 2026\nTil stede: Anna, Bo, Clara. Bo tar med kofferten.\n\n## Torsdag 5. mars 2026\nTil stede: alle. Clara sørger for mat.\n\n## Tirsdag 10. mars 2026\nTil stede: alle\n',
    ],
  ])('not %s', (_, text) => expect(told(text)).toEqual(['none']));
});
