/** Numbers and titles that an editor, an export or the secretary broke: what is a case all the same, and what heads the document. */
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readPlain } from '../../lib/read/plain';

const read = (text: string): Minutes => parse(readPlain(text, 'x.md'));
const titles = ({ cases }: Minutes): string[] => cases.map(one => `${one.number ?? ''} ${one.title}`.trim());
const present = ({ meeting }: Minutes): string[] => (meeting.present ?? []).map(({ name }) => name);

describe('numbers', () => {
  it('may all be "1.", where each heading became a list of its own', () => {
    const minutes = read(`Protokoll, styrelsemöte, Ängby fiber

Datum: 131110
Närvarande: Bengt Ek, Roy Holm, Lisa Dahl

1. MEDLEMMAR:
• Dags dato 123 medlemmar i föreningen, och fem har sagt att de kommer.

1. EKONOMI:
• Kassan är 18 188 kr efter att fakturan från grävfirman har betalats.

1. PROJEKTERING:
• Mall för tidplanen skickas till kommunen. RH

1. ÖVRIGA FRÅGOR:
• Hemsidan uppdateras LD
`);
    expect(titles(minutes)).toEqual(['1 MEDLEMMAR', '1 EKONOMI', '1 PROJEKTERING', '1 ÖVRIGA FRÅGOR']);
    expect(minutes.meeting.date).toBe('2013-11-10');
    expect(minutes.cases.flatMap(one => one.actions).map(({ responsible }) => responsible[0]?.resolved)).toEqual(['Roy Holm', 'Lisa Dahl']);
  });

  it('may be of two years in January', () => {
    const cases = ['5/93 FLERE I GRUPPEN?', '11/93 HYTTETUR', '9/93 KULTURKONFERANSE', '01/94 POSTKONTORET', '02/94 HOVEDUTVALGET'];
    const body = cases.map(
      title => `${title}\nVi snakket om dette en god stund.\n\nVEDTAK:\nAlle sjekker kalenderen sin til neste møte.\n`,
    );
    const minutes = read(`Referat fra 23. januar 1994\n\nTilstede: Tove, Rene og Stein\n\n${body.join('\n')}`);
    expect(titles(minutes)).toEqual([
      '5/93 FLERE I GRUPPEN?',
      '11/93 HYTTETUR',
      '9/93 KULTURKONFERANSE',
      '01/94 POSTKONTORET',
      '02/94 HOVEDUTVALGET',
    ]);
  });

  it('of another year are no cases where one stands alone among them', () => {
    const cases = ['1/10 Regionrådet', '2/10 Budsjett', '3/10 Næringsplan', '4/10 Eventuelt'].map(
      title => `Sak ${title}\n\nSaken ble drøftet en god stund av dem som var til stede.\n\nVedtak:\nSaken tas til orientering.\n`,
    );
    cases.splice(2, 0, '88/09 Formannskapet i Lomvik kommune\n\nDe har sendt en uttalelse om saken, som er vedlagt.\n');
    const minutes = read(`Møteprotokoll fra rådmannsutvalget 12. januar 2010\n\nTil stede: Kari Moe, Ola Lie\n\n${cases.join('\n')}`);
    expect(titles(minutes)).toEqual(['1/10 Regionrådet', '2/10 Budsjett', '3/10 Næringsplan', '4/10 Eventuelt']);
  });

  it('may begin with 2, and the last case may be as long as all the others', () => {
    const minutes = read(`Referat af møde den 31. januar 2004

Til stede: Alfred, Hanne Vik, Lise Jul, Robert
2. Valg af ordstyrer – Alfred
3. Valg af referent – Lise
4. Godkendelse af referat fra sidste møde.
Referatet blev godkendt.
5. Statistik over besøg på hjemmesiden: Gammelt materiale er afleveret på sekretariatet.
6. Timer og økonomi i arbejdet med hjemmesiden. Robert laver et udkast, når han ved lidt mere.
7. Evt. Robert sender et overslag ud. Alfred og Robert koordinerer dagsorden til næste gang, og der er mange andre ting at tale om.
`);
    expect(titles(minutes).map(title => title.slice(0, 9))).toEqual([
      '2 Valg af',
      '3 Valg af',
      '4 Godkend',
      '5 Statist',
      '6 Timer o',
      '7 Evt.',
    ]);
  });

  it('may have a tab behind them in plain text, which makes no table of the line', () => {
    const minutes = read(`# Steering group

16 December 2019, online

Attendees: Ann Lee, Bo Hale, Cara Finch

**1. Approval of the agenda**
- The agenda was approved by all.

**2.\tProject reports**
- The plan and the schedule were agreed at the last meeting of the team.

**3.\tAny other business**
- Ann Lee to send a reminder to the board.
`);
    expect(titles(minutes)).toEqual(['1 Approval of the agenda', '2 Project reports', '3 Any other business']);
  });
});

describe('titles', () => {
  it('that many meetings have end where a sentence begins in the same line', () => {
    const minutes = read(`Elm Village Hall. Minutes of the Annual General Meeting held on 14 November 2018

Present: M Reeve (Chair), G Phillips (Treasurer), P Sewell

1. Election of Officers Upon the proposition of P Sewell, it was resolved unanimously "That M Reeve be re-appointed as Chair."

2. Chair's Report a) The chair was pleased to tell that the houses on the site beside the hall are begun. b) New floors have been laid in the kitchen.

3. Any Other Business P Sewell proposed that action be taken to clean the chairs in the hall before the summer.

4. Closure There being no further business for discussion, the Meeting was declared closed at 8.05pm.
`);
    expect(titles(minutes)).toEqual(['1 Election of Officers', "2 Chair's Report", '3 Any Other Business', '4 Closure']);
  });

  it('have no address in brackets behind them', () => {
    const minutes = read(`# Minutes of the steering group, 3 May 2026\n\nPresent: Ann Lee, Bo Hale\n
4.1 Portal [https://example.org/issues/497]\nThe portal was opened in March, and Ann Lee writes to all who use it.\n
4.2 Queue [https://example.org/issues/440]\nThe workshop is held in May, and Bo Hale books the room for it.\n
4.3 Plan\nThe plan is as before, and nothing was said of it that had not been said already.\n`);
    expect(titles(minutes)).toEqual(['4.1 Portal', '4.2 Queue', '4.3 Plan']);
  });

  it('of the document are no cases where they are said twice at its top', () => {
    const title = 'TCM07: Council Meeting, Oxbridge, 15-16 May 2003';
    const minutes = read(`---\ntitle: "${title}"\ndate: 2003-05-16\n---\n# ${title}\n
Minutes of the Text Council Meeting\nHeld at Rowley House, Oxbridge\n\nPresent: Syd Bowman (SB), Alex Biro (AB), Lou Barnard (LB)\n
* The agenda was looked through, and these minutes follow it.
* AB presented the documents. It was agreed that the first chapter was close to completion.\n`);
    expect(minutes.kind).toBe('minutes');
    expect(titles(minutes)).toEqual([]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual(['It was agreed that the first chapter was close to completion.']);
  });
});

describe('who came', () => {
  const NAMES = '  - Ann Lee (AL), Lomvik\n  - Bo Hale (BH), Fjordby\n  - Cara Finch, Lomvik\n';
  const REST =
    '**2. Approval of the agenda**\n  - The agenda was approved by all.\n\n**3. Approval of previous minutes**\n  - The minutes were approved.\n';

  it.each([
    ['a numbered heading', `**1. Attendees**\n${NAMES}`],
    ['a numbered label in the first case', `**1. Welcome**\n\n*1.1 Attendees:*\n${NAMES}\n*1.2 Apologies:*\n  - Mikko Visala, Lomvik\n`],
  ])('may stand under %s', (_, first) => {
    const minutes = read(`# Steering Committee\n\n16 December 2019, online\n\n${first}\n${REST}`);
    expect(minutes.kind).toBe('minutes');
    expect(present(minutes)).toEqual(['Ann Lee', 'Bo Hale', 'Cara Finch']);
  });
});

it('minutes that name themselves need no day where only meetings have such points', () => {
  const minutes = read(`Referat af Repræsentantskabsmøde 2009\n
Punkt 1 - Valg af dirigent\nBestyrelsen foreslog Søren Lind, som modtog valget.\n
Punkt 2 - Godkendelse af regnskab\nRegnskabet blev godkendt.\n
Punkt 3 - Indkomne forslag\nForslaget blev forkastet.\n
Punkt 4 - Fastsættelse af kontingent\nForslaget om 300 kr. blev vedtaget.\n
Punkt 5 - Eventuelt\nDer blev spurgt til en kontaktperson.\n`);
  expect(minutes.kind).toBe('minutes');
  expect(minutes.cases.length).toBe(5);
});
