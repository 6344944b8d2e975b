/** One meeting's three tasks in the forms that secretaries give them, in six languages; and sentences that look like tasks and are none. */
import { describe, expect, it } from 'vitest';
import type { Action, LanguageCode } from '../../lib/minutes';
import { minutesOf } from './support';

interface Words {
  head: string;
  present: string;
  case: (n: number) => string;
  talked: string;
  next: string;
  /** Column heads and labels: what, who, when. */
  labels: [string, string, string];
  heading: string;
  /** What is to be done, and who is to do it. */
  tasks: [string, string][];
  due: string;
}

const WORDS: Record<LanguageCode, Words> = {
  nb: {
    head: '<h1>Referat fra møte i Fjellvik velforening</h1><p>Dato: 12. mars 2026</p>',
    present: 'Til stede: Kari Nesheim (leder), Ola Vikan, Lise Bakkejord',
    case: n => `Sak ${n}/26`,
    talked: 'Saken ble drøftet.',
    next: 'Neste møte: 14. mai 2026',
    labels: ['Tiltak', 'Ansvarlig', 'Frist'],
    heading: 'Aksjonspunkter',
    tasks: [
      ['Bestille buss til turen', 'Kari'],
      ['Skrive brev til kommunen', 'Sekretæren'],
      ['Sjekke prisen på lamper', 'Ola, Lise'],
    ],
    due: '1. april',
  },
  nn: {
    head: '<h1>Referat frå møte i Fjellvik velforeining</h1><p>Dato: 12. mars 2026</p>',
    present: 'Til stades: Kari Nesheim (leiar), Ola Vikan, Lise Bakkejord',
    case: n => `Sak ${n}/26`,
    talked: 'Saka vart drøfta.',
    next: 'Neste møte: 14. mai 2026',
    labels: ['Oppgåve', 'Ansvarleg', 'Frist'],
    heading: 'Til neste gong',
    tasks: [
      ['Tinge buss til turen', 'Kari'],
      ['Skrive brev til kommunen', 'Sekretæren'],
      ['Sjekke prisen på lamper', 'Ola, Lise'],
    ],
    due: '1. april',
  },
  sv: {
    head: '<h1>Protokoll från möte i Fjällviks byalag</h1><p>Datum: 12 mars 2026</p>',
    present: 'Närvarande: Karin Ekblad (ordförande), Olle Stenmark, Maja Lindfors',
    case: n => `§ ${n}`,
    talked: 'Ärendet diskuterades.',
    next: 'Nästa möte: 14 maj 2026',
    labels: ['Åtgärd', 'Ansvarig', 'Klart'],
    heading: 'Att göra',
    tasks: [
      ['Beställa buss till resan', 'Karin'],
      ['Skriva brev till kommunen', 'Sekreteraren'],
      ['Kolla priset på lampor', 'Olle, Maja'],
    ],
    due: '1 april',
  },
  da: {
    head: '<h1>Referat af møde i Fjeldvig beboerforening</h1><p>Dato: 12. marts 2026</p>',
    present: 'Til stede: Karen Holm (formand), Ole Toft, Lise Bakgaard',
    case: n => `Punkt ${n}`,
    talked: 'Sagen blev drøftet.',
    next: 'Næste møde: 14. maj 2026',
    labels: ['Opgave', 'Ansvarlig', 'Frist'],
    heading: 'Huskeliste',
    tasks: [
      ['Bestille bus til turen', 'Karen'],
      ['Skrive brev til kommunen', 'Sekretæren'],
      ['Tjekke prisen på lamper', 'Ole, Lise'],
    ],
    due: '1. april',
  },
  fi: {
    head: '<h1>Tunturilahden kyläyhdistyksen kokouksen pöytäkirja</h1><p>Aika: 12.3.2026</p>',
    present: 'Läsnä: Hanna Koivula (puheenjohtaja), Juho Aalto, Leena Mäki',
    case: n => `§ ${n}`,
    talked: 'Asiasta keskusteltiin.',
    next: 'Seuraava kokous: 14.5.2026',
    labels: ['Tehtävä', 'Vastuuhenkilö', 'Määräaika'],
    heading: 'Muistilista',
    tasks: [
      ['Tilata bussi retkelle', 'Hanna'],
      ['Kirjoittaa kirje kaupungille', 'Sihteeri'],
      ['Selvittää lamppujen hinta', 'Juho, Leena'],
    ],
    due: '1.4.2026',
  },
  en: {
    head: '<h1>Minutes of the Fellwick Village Hall Committee</h1><p>Date: 12 March 2026</p>',
    present: 'Present: Karen Holm (Chair), Peter Toft, Lisa Barrow',
    case: n => `Item ${n}`,
    talked: 'The matter was discussed.',
    next: 'Next meeting: 14 May 2026',
    labels: ['Action', 'Responsible', 'Deadline'],
    heading: 'For next time',
    tasks: [
      ['Order a coach for the trip', 'Karen'],
      ['Write a letter to the council', 'Secretary'],
      ['Check the price of lamps', 'Peter, Lisa'],
    ],
    due: '1 April',
  },
};

const CODES = Object.keys(WORDS) as LanguageCode[];

const actionsIn = (code: LanguageCode, content: string): Action[] => {
  const { head, present, case: numbered, talked, next } = WORDS[code];
  const { cases, actions } = minutesOf(
    `<main>${head}<p>${present}</p><h2>${numbered(1)} A</h2><p>${talked}</p><h2>${numbered(2)} B</h2><p>${talked}</p>${content}<p>${next}</p></main>`,
  );
  return [...cases.flatMap(one => one.actions), ...actions];
};

const who = ({ responsible }: Action): string => responsible.map(({ name }) => name).join(', ');

const list = (entries: string[]): string => `<ul>${entries.map(entry => `<li>${entry}</li>`).join('')}</ul>`;
const row = (...cells: string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const lines = (entries: string[]): string => entries.map(entry => `<p>${entry}</p>`).join('');

/** Each makes a case's text of the tasks; `due` stands in the first alone. */
const FORMS: Record<string, (words: Words) => string> = {
  'a name behind a dash, a day behind another': ({ heading, tasks, due }) =>
    `<h3>${heading}</h3>${list(tasks.map(([task, who], i) => `${task} – ${who}${i ? '' : ` – ${due}`}`))}`,
  'names behind commas': ({ heading, tasks, due }) =>
    `<p>${heading}:</p>${list(tasks.map(([task, who], i) => `${task}, ${who}${i ? '' : `, ${due}`}`))}`,
  'names behind bars': ({ heading, tasks, due }) =>
    `<h3>${heading}</h3>${list(tasks.map(([task, who], i) => `${task} | ${who}${i ? '' : ` | ${due}`}`))}`,
  'names in square brackets': ({ heading, tasks }) => `<h3>${heading}</h3>${list(tasks.map(([task, who]) => `${task} [${who}]`))}`,
  'bold names at the end': ({ heading, tasks }) => `<h3>${heading}</h3>${list(tasks.map(([task, who]) => `${task} <b>${who}</b>`))}`,
  'names behind arrows': ({ heading, tasks }) => `<h3>${heading}</h3>${list(tasks.map(([task, who]) => `${task} → ${who}`))}`,
  'names before a dash': ({ heading, tasks }) => `<h3>${heading}</h3>${list(tasks.map(([task, who]) => `${who} – ${task}`))}`,
  'boxes to tick': ({ tasks }) => lines(tasks.map(([task, who]) => `☐ ${task} – ${who}`)),
  'a heading for each who': ({ heading, tasks }) =>
    `<h3>${heading}</h3>${tasks.map(([task, who]) => `<h4>${who}</h4>${list([task])}`).join('')}`,
  'a bold line for each who': ({ heading, tasks }) =>
    `<h3>${heading}</h3>${tasks.map(([task, who]) => `<p><b>${who}</b></p>${list([task])}`).join('')}`,
  'a list in the list for each who': ({ heading, tasks }) =>
    `<h3>${heading}</h3><ul>${tasks.map(([task, who]) => `<li>${who}${list([task])}</li>`).join('')}</ul>`,
  'a list of terms': ({ heading, tasks }) =>
    `<h3>${heading}</h3><dl>${tasks.map(([task, who]) => `<dt>${who}</dt><dd>${task}</dd>`).join('')}</dl>`,
  'labels in lines of their own': ({ labels: [what, by, when], tasks, due }) =>
    lines(tasks.flatMap(([task, who], i) => [`${what}: ${task}`, `${by}: ${who}`, ...(i ? [] : [`${when}: ${due}`])])),
  'a label that names its doer': ({ labels: [what], tasks }) => lines(tasks.map(([task, who]) => `${what} (${who}): ${task}`)),
  'a label in a line, its value in the next': ({ labels: [, by], tasks }) =>
    tasks.map(([task, who]) => `<p>${task}.</p><p><b>${by}</b></p><p>${who}</p>`).join(''),
  'a table without heads': ({ heading, tasks, due }) =>
    `<h3>${heading}</h3><table>${tasks.map(([task, who], i) => row(`${i + 1}`, task, who, i ? '' : due)).join('')}</table>`,
  'a table of labels and values': ({ labels: [what, by, when], tasks, due }) =>
    tasks.map(([task, who], i) => `<table>${row(what, task)}${row(by, who)}${i ? '' : row(when, due)}</table>`).join(''),
};

describe.each(Object.entries(FORMS))('%s', (_, form) => {
  it.each(CODES)('%s', code => {
    const found = actionsIn(code, form(WORDS[code]));
    expect(found.map(who)).toEqual(WORDS[code].tasks.map(([, name]) => name));
    if (form(WORDS[code]).includes(WORDS[code].due)) expect(found[0]?.due?.date).toBe('2026-04-01');
  });
});

describe('a sentence', () => {
  type Row = [code: LanguageCode, sentence: string, who: string];
  const GIVEN: Row[] = [
    // What was agreed, and what was added to a decision
    ['nb', 'Det ble enighet om at leder skriver til kommunen.', 'leder'],
    ['nn', 'Vi vart samde om at Kari skriv til kommunen.', 'Kari'],
    ['sv', 'Vi kom överens om att Karin skriver till kommunen.', 'Karin'],
    ['da', 'Vi blev enige om, at Karen skriver til kommunen.', 'Karen'],
    ['fi', 'Olimme yhtä mieltä siitä, että Hanna kirjoittaa kaupungille.', 'Hanna'],
    ['en', 'It was arranged that Karen will ring the supplier.', 'Karen'],
    // Who answers that they will has promised it
    ['nb', 'Lederen svarte at andre har ansvaret, men at hun vil ta kontakt med dem.', 'Lederen'],
    ['sv', 'Karin svarade att hon tar upp det med kommunen.', 'Karin'],
    ['da', 'Karen svarede, at hun vil tage det op med kommunen.', 'Karen'],
    ['en', 'Karen said she would circulate the notes tomorrow.', 'Karen'],
    // A clause behind "so" or "but"
    ['nb', 'Lyset er borte, så Kari ringer kommunen.', 'Kari'],
    ['nn', 'Lyset er borte, så Kari ringjer kommunen.', 'Kari'],
    ['sv', 'Lyset är borta, så Karin ringer kommunen.', 'Karin'],
    ['da', 'Lyset er væk, så Karen ringer til kommunen.', 'Karen'],
    ['fi', 'Valot ovat pimeinä, joten Hanna soittaa kaupungille.', 'Hanna'],
    ['en', 'The lights are out, so Karen will ring the council.', 'Karen'],
    // Told in the passive, with its doer
    ['nb', 'Vaktliste lages av Kari og Ola.', 'Kari, Ola'],
    ['nb', 'Spørsmålet besvares av teknisk sjef i neste møte.', 'teknisk sjef'],
    ['da', 'Spørgsmålet besvares af teknisk chef på næste møde.', 'teknisk chef'],
    ['sv', 'Frågan besvaras av tekniska chefen på nästa möte.', 'tekniska chefen'],
    // Asked for, and answered
    ['nb', 'Vi må ha en plan B. Hvem? Kari', 'Kari'],
    ['nn', 'Vi må ha ein plan B. Kven? Kari', 'Kari'],
    ['sv', 'Vi måste ha en plan B. Vem? Karin', 'Karin'],
    ['da', 'Vi skal have en plan B. Hvem? Karen', 'Karen'],
    ['fi', 'Tarvitaan varasuunnitelma. Kuka? Hanna', 'Hanna'],
    ['en', 'We need a plan B. Who? Karen', 'Karen'],
    // Everybody, behind what it is about
    ['nn', 'Bilete til nettsida: alle sender bilete til Kari.', 'alle'],
  ];
  it.each(GIVEN)('%s: "%s" is for %s', (code, sentence, name) => {
    expect(actionsIn(code, `<p>${sentence}</p>`).map(who)).toEqual([name]);
  });

  const NONE: [code: LanguageCode, sentence: string][] = [
    ['nb', 'Kari fortsetter som leder ett år til.'],
    ['nn', 'Kari held fram som leiar eitt år til.'],
    ['sv', 'Karin fortsätter som ordförande ett år till.'],
    ['da', 'Karen fortsætter som formand et år mere.'],
    ['en', 'Karen will continue as Chairman for another year.'],
    ['nb', 'Kari sender ikke noe brev til kommunen.'],
    ['en', 'Karen will not send a letter to the council.'],
    ['nb', 'Elevundersøkelsen gjennomføres i uke 46.'],
    ['da', 'Generalforsamlingen afholdes torsdag den 7. maj kl. 19 på skolen.'],
    ['nb', 'Kari kjenner reglene godt.'],
    ['sv', 'Karin påtalar att plogvallar lämnas vid hållplatserna.'],
    ['nb', 'Ola foreslo at Kari sender brev til kommunen, men fikk ikke støtte.'],
    ['sv', 'Förslaget att Karin ska skicka brev avslogs.'],
    ['en', 'The motion that Karen should send a letter was lost.'],
    ['fi', 'Ehdotus, että Hanna lähettää kirjeen, hylättiin.'],
    ['da', 'J.nr.: 00.01.00A Sagsid.: 2209 Initialer: KBL'],
    ['nb', 'Vi ble ikke enige om at Kari skriver til kommunen.'],
    ['en', 'Karen said she would prefer an earlier start.'],
    ['da', 'Der skal være valg i foråret.'],
  ];
  it.each(NONE)('%s: "%s" is no task', (code, sentence) => {
    expect(actionsIn(code, `<p>${sentence}</p>`)).toEqual([]);
  });
});
