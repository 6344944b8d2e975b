/** Numbers of several levels, numbers with their year, and a case alone on its page: what is a case by its place, however it looks. */
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readPlain } from '../../lib/read/plain';

const read = (text: string): Minutes => parse(readPlain(text, 'x.txt'));
const titles = ({ cases }: Minutes): string[] => cases.map(one => `${one.number ?? ''} ${one.title}`.trim());

const HEAD = `Minutes of Thornmere Parish Council held on 3 April 2014
Present: Ann Lee (Chairman), Bo Hale, Cara Finch

`;

describe('numbers of several levels that go on one from the other', () => {
  it('are the cases, where a title is followed by its text as well', () => {
    const minutes = read(`${HEAD}4 Reports.

4.1 Chairman’s Report.

4.1.1 Draft regulations. It was agreed to write to the minister in support of the draft before the summer.

4.1.2 Spring event. Details of this event had been circulated to all members in the week before the meeting.

4.2 Clerk’s Report.

4.2.1 Manor Farm. A letter has been sent to the consultants with the position of the village in the matter.

4.2.2 Spring conference. The event took place on Friday 14 March and was attended by the clerk and one member.

5 Finance.

5.1 Accounts. The accounts and the monthly report had been given to all members and were looked through.

6 Planning. The plan for the barn was seen, and the council has no objection to what the owner wants to do.
`);
    expect(titles(minutes)).toEqual([
      '4 Reports.',
      '4.1 Chairman’s Report.',
      '4.1.1 Draft regulations',
      '4.1.2 Spring event',
      '4.2 Clerk’s Report.',
      '4.2.1 Manor Farm',
      '4.2.2 Spring conference',
      '5 Finance.',
      '5.1 Accounts',
      '6 Planning',
    ]);
  });

  it('count a case’s paragraphs where the lowest of them have no titles', () => {
    const cases = ['Reports', 'Finance', 'Planning'].map(
      (title, i) =>
        `${i + 1} ${title}\n\n${[1, 2, 3].map(n => `${i + 1}.${n} The members were told of what had been done since the last meeting.`).join('\n')}\n`,
    );
    expect(titles(read(HEAD + cases.join('\n')))).toEqual(['1 Reports', '2 Finance', '3 Planning']);
  });
});

describe('a number and its year', () => {
  it('are one, with a dash and room about it', () => {
    const minutes = read(`Referat fra styremøtet i Lomvik historielag den 22. feb. 2016
Tilstede: Odd Moe, Nils Vik, Eli Aas

10 – 2016        Godkjenning av innkalling

                 Innkallingen ble godkjent

11 – 2016        Årsmøteforberedelse

                 Nils gikk igjennom regnskapet som skal legges fram på møtet.

13 – 2016        Dugnad

                 Eli setter opp en liste.
`);
    expect(titles(minutes)).toEqual(['10/2016 Godkjenning av innkalling', '11/2016 Årsmøteforberedelse', '13/2016 Dugnad']);
    expect(minutes.meeting.body).toBe('Lomvik historielag');
  });
});

describe('a line right over the heading of a part', () => {
  it('is a case, where its number is the only one', () => {
    const minutes = read(`Granskningsnämnden, möte 16.4.2018

§ 19 Val av protokolljusterare

Beskrivning

Enligt 46 § i stadgan bygger protokollet på föredragningslistan, och det justeras på det sätt som organet bestämmer.

Beslutsförslag

Det väljs två protokolljusterare.

Beslut

Godkändes.

Eino Lahti och Tea Suo valdes till protokolljusterare.
`);
    expect(titles(minutes)).toEqual(['19 Val av protokolljusterare']);
    expect(minutes.cases[0]?.decisions.map(({ outcome }) => outcome)).toEqual(['adopted']);
  });

  it('is one of two, among lines that look like headings too', () => {
    const minutes = read(`Referat fra møde i Seniorrådet

Dato: 25. marts 2019
Deltagere: Anne Holm, Bo Lund

1. Valg af ordstyrer

Beslutning

Anne

2. Drøftelse af vedtægterne

Beslutning

Forvaltningen ønsker at opnå:

  • et råd som arbejder tættere sammen

Der er enighed om:

  • at dialogen er vigtig for de ældre.
`);
    expect(titles(minutes)).toEqual(['1 Valg af ordstyrer', '2 Drøftelse af vedtægterne']);
  });
});

describe('a motion that fell under the decision’s heading', () => {
  it('is not what was decided behind it', () => {
    const minutes = read(`Referat fra møde i Lokalrådet 16. maj 2018

2. Godkendelse af dagsordenen

Indstilling

Formanden foreslår, at rådet godkender dagsordenen.

Beslutning

Afbud:

Per Dam grundet sygdom

Der blev stillet forslag om, at punkt 7 blev pillet af. Forslaget faldt ved afstemning: 13 imod, 3 for. Det blev besluttet, at punktet skulle drøftes efter punkt 12.

Mødet sluttede kl. 22.15
`);
    expect(minutes.cases.flatMap(one => one.decisions.map(({ text, outcome }) => [text, outcome]))).toEqual([
      ['Det blev besluttet, at punktet skulle drøftes efter punkt 12.', 'adopted'],
    ]);
  });
});

describe('whose meeting it was', () => {
  it.each<[line: string, body: string | undefined]>([
    ['Referat styremøte ORKLA RIDEKLUBB 27 SEPT 2011', 'ORKLA RIDEKLUBB'],
    ['Referat styremøte LSG tysdag 7. februar 2024', 'LSG'],
    ['Referat fra møte 7. februar 2024', undefined],
    ['Referat fra møtet tirsdag 7. februar 2024', undefined],
  ])('%s', (line, body) => {
    expect(read(`${line}\n\nTil stede: Kari Moe, Ola Lie\n\nSak 1 Taket\nKari Moe undersøker prisene.\n`).meeting.body).toBe(body);
  });
});
