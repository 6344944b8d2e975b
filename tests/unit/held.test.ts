/** Minutes that leave out what others tell: who came, the day, a word for minutes. And pages that tell as much of something else. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/parse';
import { readPlain } from '../../lib/read/plain';

const kindOf = (text: string): string => parse(readPlain(text, 'x.md')).kind;

const NOTES =
  '1) Referat fra sidste møde.\nGodkendt.\n2) Bump på Lærkevej.\nAnsøgningen er sendt. Anders booker lokalet.\n3) Vejene.\nVi beslutter at afsætte 20.000 kr. til reparation.\n4) Evt.\nIntet.\n';
const SETTLED =
  'Årsberetning og regnskap ble godkjent.\n\n  • Forslag om telt i tre dager fikk ikke flertall.\n  • Forslag om høyde på trær fikk flertall. Trær under ledninger skal beskjæres.\n  • Forslag om felles innkjøp fikk ikke flertall.\n\nKontingenten ble vedtatt.\n\nSees til våren!\n';
const ANNUAL =
  'Det var 23 fremmøtte, og styreleder Ole Bergset åpnet møtet kl. 19.40.\n\nInnkallingen ble godkjent.\n\nHelga Rødsand ble valgt til ordstyrer, og Jarle Sævik til referent.\n\n### 1. Årsberetning for 2024\n\nÅrsberetningen ble enstemmig vedtatt.\n\n### 2. Regnskap\n\nRegnskapet ble godkjent.\n\n### 3. Kontingent\n\nDette ble vedtatt.\n\n### 4. Valg\n\nStyret ble gjenvalgt.\n\n### 5. Eventuelt\n\nIntet.\n';
const LOG =
  '### Saksliste\n* Hva har vi gjort?\n* Fordele oppgaver\n\n### Sak1: Hva har vi gjort?\n\n* Menyen er ferdig.\n\n### Sak2: Fordeling\n\n- Halvor: lage plakat\n- Jonas: skrive ferdig rapporten\n';

describe('a meeting that was held', () => {
  it.each([
    ['an agenda, a day, and under its numbers what was settled and done', `Best 2012-06-18\n\nHos Anders\nDagsorden\n${NOTES}`],
    [
      'a summary of what an annual meeting settled',
      `Oppsummering av årsmøtet 21. oktober 2018\n\nTakk for hyggelig årsmøte!\n\n${SETTLED}`,
    ],
    ['an annual meeting whose front matter is in Norwegian, without its day', `---\ntittel: Årsmøte 2025\n---\n${ANNUAL}`],
    ['a log that numbers its meetings', `# Logg møte1: onsdag 14.03.2018\n\n${LOG}`],
    [
      'a word for minutes that is made of others',
      'Utdrag fra styremøteprotokoll 3. september 2008.\n\nSak 22/08\n\nAktivitetsplanen ble vedtatt.\n\nSak 23/08\n\nHuset vårt.\n\nLeder lager en plan for låsing.\n\nSak 24/08\n\nÅrets jubilanter.\n\nVi spiller for Gro.\n',
    ],
  ])('%s', (_, text) => expect(kindOf(text)).toBe('minutes'));

  it.each([
    ['the same notes under no agenda and no day', `Best\n\nHos Anders\n${NOTES.replace('Godkendt.', 'Læst.')}`],
    [
      'news of a meeting that settled one thing',
      'Kommunestyremøtet 21. oktober 2018\n\nBudsjettet ble vedtatt.\n\nLes mer om budsjettet her.\n',
    ],
    [
      'news of what a council said at a meeting',
      'Slik gikk det da kommunestyret møttes og budsjettet var oppe i møtet 21. oktober 2018\n\nBudsjettet ble vedtatt.\n\nForslaget om svømmehall ble vedtatt.\n\nSaken om skolen ble utsatt.\n\nPlanen ble godkjent.\n\nLes mer her.\n',
    ],
    [
      'a call to a meeting that tells of one thing settled before',
      'Innkalling til årsmøte 21. oktober 2026\n\nDagsorden\n\n1. Velkommen\n\nPåmelding til Kari innen 1. oktober.\n\n2. Budsjett\n\nBudsjettet ble vedtatt i fjor.\n\n3. Valg\n\nStyret er på valg.\n\n4. Veien\n\nDen er hullete.\n\n5. Lek\n\nOm lekeplassen.\n',
    ],
    [
      'a course that is called a meeting and numbers its days',
      '# Møte1: kurs i fotografering\n\n1. Lys\n\nVi lærer om lys.\n\n2. Skygge\n\nVi lærer om skygge.\n',
    ],
    [
      'an invitation with its agenda',
      'Oppstartsmøte 21. oktober 2026\n\nSaksliste\n\n1. Velkommen\n2. Bli kjent\n3. Plan for året\n\nPåmelding til Kari innen 1. oktober.\n',
    ],
  ])('%s is none', (_, text) => expect(kindOf(text)).not.toBe('minutes'));
});
