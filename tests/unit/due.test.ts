/** Deadlines: the phrase as written, the date it means where it means one, and what is no deadline of ours. */
import { describe, expect, it } from 'vitest';
import { findDue } from '../../lib/find/due';
import type { LanguageCode, Precision } from '../../lib/minutes';

const MEETING = '2026-03-11';
const best = (code: LanguageCode, text: string, meetingDate = MEETING) => findDue(text, { code, meetingDate })[0];

type Row = [code: LanguageCode, text: string, phrase: string, date: string | undefined, precision: Precision];

const DEADLINES: Row[] = [
  // Bokmål
  ['nb', 'Saken legges fram innen 1. mai.', 'innen 1. mai', '2026-05-01', 'day'],
  ['nb', 'Kari sender brevet senest 27. mars 2026', 'senest 27. mars 2026', '2026-03-27', 'day'],
  ['nb', 'Frist: 15.12', 'Frist: 15.12', '2026-12-15', 'day'],
  ['nb', 'Rapporten ligger klar innen fredag 8. mai kl. 12.', 'innen fredag 8. mai', '2026-05-08', 'day'],
  ['nb', 'innen utgangen av mai 2026', 'innen utgangen av mai 2026', '2026-05', 'month'],
  ['nb', 'Innen utgangen av 2. kvartal', 'Innen utgangen av 2. kvartal', '2026-Q2', 'quarter'],
  ['nb', 'i løpet av april', 'i løpet av april', '2026-04', 'month'],
  ['nb', 'i løpet av 1. halvår 2026', 'i løpet av 1. halvår 2026', '2026-06', 'half'],
  ['nb', 'innen utgangen av året', 'innen utgangen av året', '2026-12-31', 'day'],
  ['nb', 'innen årsskiftet', 'innen årsskiftet', '2026-12-31', 'day'],
  // A day before it that is no beginning of a range
  ['nb', 'Kari svarer på brevet av 3. mars innen 1. mai.', 'innen 1. mai', '2026-05-01', 'day'],
  ['en', 'Karen replies to the letter of 3 March by 1 May.', 'by 1 May', '2026-05-01', 'day'],
  // A year before it that is what the task is about
  ['da', 'Karen laver et budget for 2027 inden 7. maj.', 'inden 7. maj', '2026-05-07', 'day'],
  ['en', 'Karen prepares the forecast for 2027 by 7 May 2026.', 'by 7 May 2026', '2026-05-07', 'day'],
  // Nynorsk
  ['nn', 'Utvalet får saka tilbake innan 1. desember 2026.', 'innan 1. desember 2026', '2026-12-01', 'day'],
  ['nn', 'seinast 15. mai', 'seinast 15. mai', '2026-05-15', 'day'],
  ['nn', 'i løpet av mai', 'i løpet av mai', '2026-05', 'month'],
  ['nn', 'innan utgangen av 3. kvartal', 'innan utgangen av 3. kvartal', '2026-Q3', 'quarter'],
  // Swedish
  ['sv', 'Svaret lämnas senast den 30 augusti.', 'senast den 30 augusti', '2026-08-30', 'day'],
  ['sv', 'före 1 juni 2026', 'före 1 juni 2026', '2026-06-01', 'day'],
  ['sv', 'i slutet av april', 'i slutet av april', '2026-04', 'month'],
  ['sv', 'innan utgången av maj', 'innan utgången av maj', '2026-05', 'month'],
  ['sv', 'vid årsskiftet', 'vid årsskiftet', '2026-12-31', 'day'],
  ['sv', 'senast vid årsskiftet', 'senast vid årsskiftet', '2026-12-31', 'day'],
  // The end of the month that it is, the next such weekday, the whole of a month
  ['da', 'Anne sender rykker inden månedens udgang.', 'inden månedens udgang', '2026-03-31', 'day'],
  ['en', 'Philip circulates new dates before the end of the month.', 'before the end of the month', '2026-03-31', 'day'],
  ['nb', 'Kari sender dette innen utgangen av måneden.', 'innen utgangen av måneden', '2026-03-31', 'day'],
  ['fi', 'Sanna hoitaa kuun loppuun mennessä.', 'kuun loppuun mennessä', '2026-03-31', 'day'],
  ['en', 'Simon will circulate a clean copy by Friday.', 'by Friday', '2026-03-13', 'day'],
  ['nb', 'Kari sender brev innen onsdag.', 'innen onsdag', '2026-03-18', 'day'],
  ['fi', 'Teemu lähettää listan perjantaihin mennessä.', 'perjantaihin mennessä', '2026-03-13', 'day'],
  ['sv', 'Elsa skickar en skrivelse under oktober.', 'under oktober', '2026-10', 'month'],
  ['da', 'Lone rykker dem inden d. 20. maj.', 'inden d. 20. maj', '2026-05-20', 'day'],
  // A day and a month with a stroke: behind a weekday or what leads up to a deadline
  ['sv', 'Synpunkter lämnas senast tisdag 28/4.', 'senast tisdag 28/4', '2026-04-28', 'day'],
  ['nn', 'Kari skriv utkast til fredag 20/11', 'til fredag 20/11', '2026-11-20', 'day'],
  // A week is told as ISO 8601 counts it; one that is over is next year's
  ['nb', 'Kari sender listen innen uke 14.', 'innen uke 14', '2026-W14', 'week'],
  ['sv', 'senast v. 20', 'senast v. 20', '2026-W20', 'week'],
  ['da', 'senest uge 3 2027', 'senest uge 3 2027', '2027-W03', 'week'],
  ['fi', 'viimeistään viikolla 18', 'viimeistään viikolla 18', '2026-W18', 'week'],
  // Danish, Finnish, English
  ['da', 'Svaret sendes inden den 1. maj.', 'inden den 1. maj', '2026-05-01', 'day'],
  ['da', 'senest 15. juni 2026', 'senest 15. juni 2026', '2026-06-15', 'day'],
  ['fi', 'viimeistään 15.6.2026', 'viimeistään 15.6.2026', '2026-06-15', 'day'],
  ['fi', '31.12.2026 mennessä', '31.12.2026 mennessä', '2026-12-31', 'day'],
  ['fi', 'Olli testaa palautuksen vuoden loppuun mennessä.', 'vuoden loppuun mennessä', '2026-12-31', 'day'],
  ['fi', 'Olli kirjoittaa kirjeen syyskuun 10. päivään mennessä.', 'syyskuun 10. päivään mennessä', '2026-09-10', 'day'],
  ['fi', 'huhtikuun loppuun mennessä', 'huhtikuun loppuun mennessä', '2026-04', 'month'],
  ['en', 'by 5 April 2026', 'by 5 April 2026', '2026-04-05', 'day'],
  ['en', 'no later than 1 June', 'no later than 1 June', '2026-06-01', 'day'],
  ['en', 'by the end of May', 'by the end of May', '2026-05', 'month'],
];

describe('a deadline', () => {
  it.each(DEADLINES)('%s: "%s"', (code, text, phrase, date, precision) => {
    expect(best(code, text)).toMatchObject({ text: phrase, precision, strength: 2 });
    expect(best(code, text)?.date).toBe(date);
  });

  it.each(DEADLINES)('%s: "%s" stands where its span says', (code, text) => {
    for (const due of findDue(text, { code, meetingDate: MEETING })) expect(text.slice(due.start, due.end)).toBe(due.text);
  });
});

describe('a deadline that is no day of its own', () => {
  const VAGUE: [LanguageCode, string, string][] = [
    ['nb', 'Kari svarer snarest.', 'snarest'],
    ['nb', 'Dette gjøres så snart som mulig.', 'så snart som mulig'],
    ['nb', 'Listen oppdateres fortløpende.', 'fortløpende'],
    ['nn', 'Kari svarar så snart som råd.', 'så snart som råd'],
    ['sv', 'Lisa svarar så snart som möjligt.', 'så snart som möjligt'],
    ['sv', 'Detta görs omgående.', 'omgående'],
    ['da', 'Det sker snarest muligt.', 'snarest muligt'],
    ['fi', 'Asia selvitetään mahdollisimman pian.', 'mahdollisimman pian'],
    ['en', 'To be sent as soon as possible.', 'as soon as possible'],
    // Before something that happens
    ['nb', 'Kari ringer lagene før vinterferien.', 'før vinterferien'],
    ['nb', 'Kari ringer i god tid før påske.', 'i god tid før påske'],
    ['nb', 'Kari ringer innen jul.', 'innen jul'],
    ['sv', 'Detta löses innan lanseringen.', 'innan lanseringen'],
    ['da', 'Det sker inden skolestart.', 'inden skolestart'],
    ['fi', 'Asia selvitetään ennen lukuvuoden alkua.', 'ennen lukuvuoden alkua'],
    ['fi', 'Uusi naru kiinnitetään ennen itsenäisyyspäivää.', 'ennen itsenäisyyspäivää'],
    ['en', 'To be settled before the opening ceremony.', 'before the opening ceremony'],
    // When something is so, or has been done
    ['da', 'Karen sender materialet, når det foreligger.', 'når det foreligger'],
    ['nb', 'Kari signerer avtalen når advokaten har lest den.', 'når advokaten har lest den'],
    ['en', 'Karen signs the lease when it is ready.', 'when it is ready'],
  ];
  it.each(VAGUE)('%s: "%s" stays vague', (code, text, phrase) => {
    const [due] = findDue(text, { code, meetingDate: MEETING });
    expect(due).toMatchObject({ text: phrase, precision: 'vague' });
    expect(due).not.toHaveProperty('date');
  });

  const EVENTS: [LanguageCode, string, string][] = [
    ['nb', 'Saken tas opp til neste møte.', 'til neste møte'],
    ['nb', 'fram til neste møte', 'fram til neste møte'],
    ['nn', 'Ho gjev svar i neste møte.', 'i neste møte'],
    ['sv', 'Lisa återkommer till nästa möte.', 'till nästa möte'],
    ['da', 'Sagen tages op på næste møde.', 'på næste møde'],
    ['en', 'before the next meeting', 'before the next meeting'],
  ];
  it.each(EVENTS)('%s: "%s" is an event', (code, text, phrase) => {
    const [due] = findDue(text, { code, meetingDate: MEETING });
    expect(due).toMatchObject({ text: phrase, precision: 'event' });
    expect(due).not.toHaveProperty('date');
  });
  it('the next meeting has a date where the minutes name it', () => {
    expect(findDue('Svar i neste møte.', { code: 'nb', meetingDate: MEETING, nextMeeting: '2026-04-15' })[0]).toMatchObject({
      precision: 'event',
      date: '2026-04-15',
    });
  });

  it.each<[LanguageCode, string, string, string]>([
    ['nb', 'Kari lager en oversikt til neste møte, onsdag 3. juni.', 'til neste møte, onsdag 3. juni', '2026-06-03'],
    ['sv', 'Detta görs vid nästa möte 17/11.', 'vid nästa möte 17/11', '2026-11-17'],
    ['en', 'for the next meeting on 3 June', 'for the next meeting on 3 June', '2026-06-03'],
  ])('%s: "%s" is the day of the next meeting', (code, text, phrase, date) => {
    expect(findDue(text, { code, meetingDate: MEETING })).toMatchObject([{ text: phrase, precision: 'day', date }]);
  });
  it('what is on a day after the next meeting is none of its days', () => {
    const found = findDue('Svar til neste møte, og så sendes brevet 3. juni.', { code: 'nb', meetingDate: MEETING });
    expect(found[0]).toMatchObject({ text: 'til neste møte', precision: 'event' });
  });

  const NEVER_A_DAY: [LanguageCode, string][] = [
    ['nb', 'innen våren 2026'],
    ['nb', 'i løpet av høsten'],
    ['nb', 'i uke 12'],
    ['nb', 'innen utgangen av april'],
    ['nb', 'innen 2. kvartal 2026'],
    ['nb', 'snarest'],
    ['nb', 'neste møte'],
    ['nb', 'medio mai'],
    ['nn', 'i løpet av hausten'],
    ['nn', 'så fort som råd'],
    ['sv', 'under våren'],
    ['sv', 'vecka 23'],
    ['sv', 'i början av juni'],
    ['da', 'i løbet af foråret'],
    ['fi', 'syksyn aikana'],
    ['en', 'during the spring'],
  ];
  it.each(NEVER_A_DAY)('%s: "%s" never becomes a day', (code, text) => {
    for (const due of findDue(text, { code, meetingDate: MEETING }, true)) {
      expect(due.precision).not.toBe('day');
      expect(due.date ?? '').not.toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('no deadline of ours', () => {
  const NONE: [LanguageCode, string][] = [
    ['nb', 'Søknadsfrist er 15. desember.'],
    ['nb', 'Høringsfristen er satt til 1. juni 2026.'],
    ['nb', 'Klagefristen er 3 uker.'],
    ['nb', 'Satsene gjelder fra 1. januar 2027.'],
    ['nb', 'Vedtaket trer i kraft 1. august.'],
    ['nb', 'med virkning fra 1. mai 2026'],
    ['nb', 'kl. 10.30'],
    ['nb', 'kr 1.500'],
    ['nb', 'gbnr 86/1'],
    ['nb', 'sak 12/21'],
    ['nb', '§ 12-4'],
    ['nb', 'i 2027'],
    ['nn', 'Søknadsfristen er 15. desember.'],
    ['nn', 'Satsane gjeld frå 1. januar 2027.'],
    ['sv', 'Sista ansökningsdag är 15 december.'],
    ['sv', 'Taxan gäller från och med 1 januari 2027.'],
    ['sv', 'Beslutet träder i kraft den 1 juli.'],
    ['da', 'Ansøgningsfristen er 15. december.'],
    ['en', 'The application deadline is 15 December.'],
    ['nb', 'Kari redegjorde for saken.'],
    ['nb', 'Møtet fredag gikk bra.'],
    // A span of days
    ['nb', 'Innkalling sendes 14 dager før møtet.'],
    ['nb', 'Det var bedre før.'],
    ['sv', 'Lisa redogjorde för ärendet.'],
  ];
  it.each(NONE)('%s: "%s"', (code, text) => {
    expect(findDue(text, { code, meetingDate: MEETING })).toEqual([]);
  });
});

describe('how sure it is', () => {
  it('a bare date is weaker than one with a word that makes it a deadline', () => {
    expect(best('nb', 'Øvelsen holdes onsdag 20. mai.')?.strength).toBe(1);
    expect(best('sv', 'Under april görs en översyn.')).toMatchObject({ text: 'Under april', date: '2026-04', strength: 1 });
    expect(best('nb', 'Dreieboka er ferdig innen 20. mai.')?.strength).toBe(2);
    // The end of a period is no deadline.
    expect(best('nb', 'for perioden 1. juli 2026 til 30. juni 2027')).toMatchObject({ date: '2026-07-01', strength: 1 });
    expect(best('nb', 'Avtalen gjelder fra 2024 fram til 1. mai 2026')?.strength).not.toBe(2);
    expect(best('en', 'The lease runs from 2024 up to 1 May 2026')?.strength).not.toBe(2);
    expect(best('en', 'Karen sends the budget for 2027 at the latest by 1 May')).toMatchObject({ date: '2026-05-01', strength: 2 });
    expect(best('nb', 'Kari legger fram budsjettet for 2027 innen 1. mai')).toMatchObject({ date: '2026-05-01', strength: 2 });
    for (const [code, text] of [
      ['nb', 'Plan til 2027.'],
      ['nn', 'Plan til 2027.'],
      ['sv', 'Budget till 2027.'],
      ['da', 'Plan til 2027.'],
    ] as const)
      expect(findDue(text, { code, meetingDate: MEETING })).toEqual([]);
    expect(best('sv', 'Karin gör planen färdig inom 2026.')).toMatchObject({ text: 'inom 2026', strength: 2 });
    expect(findDue('Karen prepares the forecast for 2027.', { code: 'en', meetingDate: MEETING })).toEqual([]);
  });
  it('a weekday before what it is the day of has no date', () => {
    expect(best('en', 'Passenger counts for the Sunday sailing are needed.')?.date).toBeUndefined();
    expect(best('nb', 'Alle må være med før mandagsmøtet.')?.date).toBeUndefined();
  });
  it('the surer one comes first', () => {
    expect(best('nb', 'Øvelsen 20. mai: dreieboka skrives innen 30. april.')?.date).toBe('2026-04-30');
  });
  it('in a column for deadlines any date is one', () => {
    expect(findDue('20.5', { code: 'nb', meetingDate: MEETING }, true)[0]).toMatchObject({ date: '2026-05-20', strength: 2 });
  });
});

describe('the year that is left out', () => {
  it.each([
    ['2026-12-09', 'innen 15. januar', '2027-01-15'],
    ['2026-12-09', 'innen utgangen av januar', '2027-01'],
    ['2026-12-09', 'i løpet av 1. kvartal', '2027-Q1'],
    ['2026-12-09', 'innen 20. desember', '2026-12-20'],
    ['2026-01-14', 'innen 1. desember', '2026-12-01'],
    ['2026-03-11', 'innen 1. mars', '2026-03-01'],
  ])('a meeting of %s and "%s": %s', (meeting, text, date) => {
    expect(best('nb', text, meeting)?.date).toBe(date);
  });
});
