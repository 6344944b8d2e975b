/** What was moved, and in the same breath what became of it; and what was only moved. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../lib/minutes';
import { settledIn } from './onecase';

const ADOPTED: [LanguageCode, string][] = [
  ['nb', 'Forslag fra Kari om å flytte markedet ble vedtatt.'],
  ['nb', 'Forslaget fra Kari om å flytte markedet ble vedtatt med 5 mot 2 stemmer.'],
  ['nb', 'Etter forslag fra Kari vedtok utvalget å flytte markedet.'],
  ['nb', 'Kari foreslo å flytte markedet, og dette ble vedtatt.'],
  ['nb', 'Kari foreslo å flytte markedet, enstemmig vedtatt.'],
  ['nb', 'Kari foreslo å flytte markedet. Dette ble vedtatt.'],
  ['nb', 'Kari foreslo å flytte markedet. Forslaget ble vedtatt.'],
  ['nb', 'Utvalget vedtok, etter forslag fra Kari, å flytte markedet.'],
  ['nb', 'Styret gikk inn for Karis forslag.'],
  ['nb', 'Styret vedtok forslaget fra Kari.'],
  ['nb', 'Karis forslag fikk flertall.'],
  ['nb', 'Forslaget fikk flertall.'],
  ['nb', 'Det var flertall for forslaget.'],
  ['nb', 'Innstillingen fra rektor ble enstemmig vedtatt.'],
  ['nb', 'Rektors forslag til skolerute ble godkjent.'],
  ['nb', 'Skoleruta ble godkjent med den endring at høstferien flyttes.'],
  ['nn', 'Framlegg frå Kari om å flytta marknaden vart vedteke.'],
  ['nn', 'Etter framlegg frå Kari vedtok utvalet å flytta marknaden.'],
  ['nn', 'Kari føreslo å flytta marknaden, og dette vart vedteke.'],
  ['nn', 'Kari føreslo å flytta marknaden, samrøystes vedteke.'],
  ['nn', 'Utvalet gjekk inn for framlegget frå Kari.'],
  ['nn', 'Framlegget fekk fleirtal.'],
  ['nn', 'Det var fleirtal for framlegget.'],
  ['sv', 'Karins förslag om att flytta marknaden antogs.'],
  ['sv', 'Förslag från Karin om att flytta marknaden antogs.'],
  ['sv', 'På förslag av Karin beslutade rådet att flytta marknaden.'],
  ['sv', 'Karin föreslog att marknaden flyttas, vilket godkändes.'],
  ['sv', 'Karin föreslog att marknaden flyttas. Förslaget antogs.'],
  ['sv', 'Karin föreslog att marknaden flyttas. Rådet beslutade enligt förslaget.'],
  ['sv', 'Rådet beslutade på förslag av Karin att flytta marknaden.'],
  ['sv', 'Rådet gick på Karins förslag.'],
  ['sv', 'Rådet antog Karins förslag.'],
  ['sv', 'Förslaget vann majoritet.'],
  ['sv', 'Det var majoritet för förslaget.'],
  ['sv', 'Rektors förslag till läsårstider godkändes.'],
  ['da', 'Forslag fra Karen om at flytte markedet blev vedtaget.'],
  ['da', 'Karens forslag om at flytte markedet blev vedtaget.'],
  ['da', 'Efter forslag fra Karen vedtog rådet at flytte markedet.'],
  ['da', 'Karen foreslog at flytte markedet, hvilket blev vedtaget.'],
  ['da', 'Karen foreslog at flytte markedet. Det blev vedtaget.'],
  ['da', 'Rådet gik ind for Karens forslag.'],
  ['da', 'Rådet vedtog Karens forslag.'],
  ['da', 'Forslaget fik flertal.'],
  ['da', 'Der var flertal for forslaget.'],
  ['da', 'Lederens forslag til ferieplan blev godkendt.'],
  ['fi', 'Kaijan ehdotus markkinoiden siirtämisestä hyväksyttiin.'],
  ['fi', 'Kaijan ehdotuksesta johtokunta päätti siirtää markkinat.'],
  ['fi', 'Kaija ehdotti markkinoiden siirtämistä, mikä hyväksyttiin.'],
  ['fi', 'Kaija ehdotti markkinoiden siirtämistä. Ehdotus hyväksyttiin.'],
  ['fi', 'Johtokunta hyväksyi Kaijan ehdotuksen.'],
  ['fi', 'Ehdotus sai enemmistön.'],
  ['fi', 'Kaijan ehdotus hyväksyttiin yksimielisesti.'],
  ['en', 'A proposal by Cllr Nesbit to move the fair was adopted.'],
  ['en', "Cllr Nesbit's proposal to move the fair was carried."],
  ['en', 'On a motion by Cllr Nesbit, seconded by Cllr Vine, the Council resolved to write to the county.'],
  ['en', 'Cllr Nesbit proposed that Cllr Vine take the chair; this was seconded by Cllr Backham and agreed.'],
  ['en', 'Cllr Nesbit proposed moving the fair, seconded by Cllr Vine and carried.'],
  ['en', 'Cllr Nesbit proposed moving the fair. This was agreed.'],
  ['en', 'Cllr Nesbit proposed moving the fair and this was approved.'],
  ['en', 'It was proposed by Cllr Nesbit, seconded by Cllr Vine and resolved that the fee be raised.'],
  ['en', 'It was proposed and seconded that the fee be raised. All in favour.'],
  ['en', "The Council adopted Cllr Nesbit's proposal."],
  ['en', "The Council agreed to Cllr Nesbit's proposal."],
  ['en', 'The proposal received a majority.'],
  ['en', 'There was a majority for the proposal.'],
  ['en', "The Clerk's draft budget was approved."],
  ['en', "Cllr Nesbit's proposal was agreed."],
];

const REJECTED: [LanguageCode, string][] = [
  ['nb', 'Kari foreslo å flytte markedet, men det falt mot tre stemmer.'],
  ['nb', 'Forslag fra Kari om å flytte markedet ble ikke vedtatt.'],
  ['nb', 'Forslag fra Kari om å flytte markedet falt.'],
  ['nb', 'Det ble ikke flertall for forslaget.'],
  ['nn', 'Framlegg frå Kari om å flytta marknaden fall.'],
  ['nn', 'Det var ikkje fleirtal for framlegget.'],
  ['sv', 'Karins förslag om att flytta marknaden avslogs.'],
  ['sv', 'Förslaget fick inte majoritet.'],
  ['da', 'Forslag fra Karen om at flytte markedet faldt.'],
  ['da', 'Der var ikke flertal for forslaget.'],
  ['fi', 'Kaijan ehdotus markkinoiden siirtämisestä hylättiin.'],
  ['fi', 'Ehdotus ei saanut enemmistöä.'],
  ['en', 'A proposal by Cllr Nesbit to move the fair was not carried.'],
  ['en', "Cllr Nesbit's motion to move the fair was defeated."],
  ['en', 'There was no majority for the proposal.'],
];

const NOTED: [LanguageCode, string][] = [['en', 'The report was received.']];

const POSTPONED: [LanguageCode, string][] = [
  ['nb', 'Tas på neste møte.'],
  ['nb', 'Tas opp igjen på neste møte.'],
  ['sv', 'Tas upp på nästa möte.'],
  ['da', 'Tages op på næste møde.'],
  ['fi', 'Palataan asiaan seuraavassa kokouksessa.'],
  ['en', 'To be taken at the next meeting.'],
];

const SETTLING_NOTHING: [LanguageCode, string][] = [
  ['nb', 'Kari foreslo at planen ble vedtatt.'],
  ['nb', 'Kari foreslo å flytte markedet.'],
  ['nb', 'Kari foreslo at utvalget vedtar planen.'],
  ['nb', 'Budsjettet ble lagt fram og gjennomgått av Kari.'],
  ['nb', 'Kari foreslo at leder velges for to år, og at styret oppnevner en komité.'],
  ['nb', 'Forslag fra Kari om å flytte markedet ble drøftet.'],
  ['nb', 'Forslag fra Kari som ble vedtatt i fjor, er ikke fulgt opp.'],
  ['nb', 'Ola mente at forslaget ble vedtatt for fort.'],
  ['nb', 'Kari støttet forslaget.'],
  ['nb', 'Kari la fram forslaget, som støttes av rektor og FAU.'],
  ['nn', 'Kari føreslo at planen vart vedteken.'],
  ['nn', 'Kari føreslo å flytta marknaden.'],
  ['nn', 'Kari føreslo at leiaren vert vald for to år, og at utvalet set ned ei nemnd.'],
  ['nn', 'Framlegget frå Kari vart drøfta.'],
  ['nn', 'Kari støtta framlegget.'],
  ['sv', 'Karin föreslog att planen antas.'],
  ['sv', 'Karin yrkade att planen antas.'],
  ['sv', 'Karin föreslog att ordföranden väljs på två år, och att rådet tillsätter en grupp.'],
  ['sv', 'Förslaget från Karin diskuterades.'],
  ['sv', 'Förslaget, som antogs i fjol, har inte följts upp.'],
  ['sv', 'Karin stödde förslaget.'],
  ['da', 'Karen foreslog, at planen blev vedtaget.'],
  ['da', 'Karen foreslog at flytte markedet.'],
  ['da', 'Karen foreslog, at formanden vælges for to år, og at rådet nedsætter et udvalg.'],
  ['da', 'Forslaget fra Karen blev drøftet.'],
  ['da', 'Forslaget, som blev vedtaget sidste år, er ikke fulgt op.'],
  ['da', 'Karen støttede forslaget.'],
  ['fi', 'Kaija ehdotti, että suunnitelma hyväksytään.'],
  ['fi', 'Kaija ehdotti markkinoiden siirtämistä.'],
  ['fi', 'Kaija ehdotti, että puheenjohtaja valitaan kahdeksi vuodeksi ja että johtokunta perustaa ryhmän.'],
  ['fi', 'Kaijan ehdotuksesta keskusteltiin.'],
  ['fi', 'Kaija kannatti ehdotusta.'],
  ['en', 'Cllr Nesbit proposed that the plan be adopted.'],
  ['en', 'Cllr Nesbit proposed moving the fair.'],
  ['en', 'Cllr Nesbit proposed that the plan be approved and adopted.'],
  ['en', 'The Council received a letter of thanks from the scouts.'],
  ['en', 'The Council received £500 from the bank.'],
  ['en', 'Cllr Nesbit proposed that the chair be elected for two years and that a working party be appointed.'],
  ['en', 'The proposal by Cllr Nesbit was discussed.'],
  ['en', 'The proposal, which was adopted last year, has not been followed up.'],
  ['en', 'Cllr Nesbit supported the proposal.'],
  ['en', 'Cllr Nesbit asked that the motion be carried over.'],
];

describe('a matter', () => {
  it.each(ADOPTED)('is adopted by %s: "%s"', (code, form) => {
    expect(settledIn(code, form).map(one => one.outcome)).toEqual(['adopted']);
  });

  it.each(REJECTED)('is rejected by %s: "%s"', (code, form) => {
    expect(settledIn(code, form).map(one => one.outcome)).toEqual(['rejected']);
  });

  it.each(NOTED)('is noted by %s: "%s"', (code, form) => {
    expect(settledIn(code, form).map(one => one.outcome)).toEqual(['noted']);
  });

  it.each(POSTPONED)('is postponed by %s: "%s"', (code, form) => {
    expect(settledIn(code, form).map(one => one.outcome)).toEqual(['postponed']);
  });

  it.each(SETTLING_NOTHING)('is not settled by %s: "%s"', (code, form) => {
    expect(settledIn(code, form).map(one => one.text)).toEqual([]);
  });
});
