/** One and the same meeting in each language, to be laid out in as many ways as secretaries know. All names are invented. */
import type { Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';

/** Title, what was said, what was decided, what somebody is to do. */
type Told = readonly [title: string, said: string, decided: string, task?: string];

export interface Meeting {
  title: string;
  /** Date, place, who came. */
  head: readonly string[];
  /** The word before what was decided. */
  decision: string;
  cases: readonly Told[];
}

export const MEETINGS = {
  nb: {
    title: 'Referat fra møte i Eldrerådet',
    head: ['Dato: 12. mars 2026', 'Sted: Rådhuset', 'Til stede: Kari Nesheim (leder), Ola Vikan, Lise Bakkejord, Per Strandli'],
    decision: 'Vedtak',
    cases: [
      ['Godkjenning av innkalling', 'Lederen ønsket velkommen og gikk gjennom innkallingen.', 'Innkalling og saksliste godkjennes.'],
      [
        'Belysning langs Storelva',
        'Beboerne har klaget over mørke gangveier siden oktober. To personer har falt.',
        'Eldrerådet ber kommunen bytte lampene før vinteren.',
        'Ola sender brev til driftsavdelingen innen 1. april.',
      ],
      [
        'Kafeen på omsorgssenteret',
        'Driften går med underskudd, og det ble snakket om frivillige.',
        'Åpningstiden settes til kl. 10 til 14.',
        'Lise spør de frivillige om lørdagsvakter.',
      ],
      [
        'Buss til Nordbygda',
        'Ruta går bare to ganger om dagen. Flere kommer ikke til legen.',
        'Saken utsettes til neste møte.',
        'Kari tar kontakt med fylkeskommunen innen 20. mars.',
      ],
      ['Høring om velferdsteknologi', 'Planen har vært på høring siden januar. Rådet savner opplæring.', 'Eldrerådet støtter planen.'],
      ['Eventuelt', 'Per fortalte om turen til Skarvholmen.', '', 'Per bestiller buss til høstturen.'],
    ],
  },
  sv: {
    title: 'Protokoll från Pensionärsrådet',
    head: ['Datum: 12 mars 2026', 'Plats: Kommunhuset', 'Närvarande: Karin Nyberg (ordförande), Olof Vikander, Lisa Backlund'],
    decision: 'Beslut',
    cases: [
      ['Godkännande av dagordning', 'Ordföranden hälsade välkomna och gick igenom dagordningen.', 'Dagordningen godkänns.'],
      [
        'Belysning längs Storån',
        'De boende har klagat över mörka gångvägar sedan oktober. Två personer har ramlat.',
        'Rådet ber kommunen byta lamporna.',
      ],
      ['Kaféet på äldreboendet', 'Driften går med underskott, och man talade om frivilliga.', 'Öppettiden blir kl. 10 till 14.'],
      [
        'Buss till Norrbyn',
        'Linjen går bara två gånger om dagen. Flera kommer inte till läkaren.',
        'Ärendet bordläggs till nästa sammanträde.',
      ],
      ['Remiss om välfärdsteknik', 'Planen har varit på remiss sedan januari. Rådet saknar utbildning.', 'Rådet tillstyrker planen.'],
      ['Övriga frågor', 'Per berättade om resan till Skarvholmen.', ''],
    ],
  },
  da: {
    title: 'Referat fra Ældrerådet',
    head: ['Dato: 12. marts 2026', 'Sted: Rådhuset', 'Til stede: Karen Nygaard (formand), Ole Vig, Lise Bakkegård'],
    decision: 'Beslutning',
    cases: [
      ['Godkendelse af dagsorden', 'Formanden bød velkommen og gennemgik dagsordenen.', 'Dagsordenen blev godkendt.'],
      [
        'Belysning langs Storåen',
        'Beboerne har klaget over mørke stier siden oktober. To personer er faldet.',
        'Ældrerådet beder kommunen skifte lamperne.',
      ],
      ['Caféen på plejecentret', 'Driften giver underskud, og man talte om frivillige.', 'Åbningstiden bliver kl. 10 til 14.'],
      ['Bus til Nordby', 'Ruten kører kun to gange om dagen. Flere kommer ikke til lægen.', 'Sagen udsættes til næste møde.'],
      ['Høring om velfærdsteknologi', 'Planen har været i høring siden januar. Rådet savner oplæring.', 'Ældrerådet støtter planen.'],
      ['Eventuelt', 'Per fortalte om turen til Skarvholmen.', ''],
    ],
  },
  fi: {
    title: 'Vanhusneuvoston pöytäkirja',
    head: ['Aika: 12.3.2026 klo 13.00', 'Paikka: Kunnantalo', 'Läsnä: Kaarina Niemelä (puheenjohtaja), Olli Vikström, Liisa Pakkala'],
    decision: 'Päätös',
    cases: [
      [
        'Kokouksen avaus ja laillisuus',
        'Puheenjohtaja toivotti kaikki tervetulleiksi ja avasi kokouksen.',
        'Kokous todettiin lailliseksi.',
      ],
      [
        'Isonjoen rannan valaistus',
        'Asukkaat ovat valittaneet pimeistä poluista lokakuusta alkaen. Kaksi on kaatunut.',
        'Neuvosto pyytää kuntaa vaihtamaan lamput.',
      ],
      ['Palvelukeskuksen kahvila', 'Toiminta on tappiollista, ja keskusteltiin vapaaehtoisista.', 'Kahvila on avoinna klo 10–14.'],
      ['Bussi Pohjoiskylään', 'Linja kulkee vain kahdesti päivässä. Moni ei pääse lääkäriin.', 'Asia siirrettiin seuraavaan kokoukseen.'],
      [
        'Lausunto hyvinvointiteknologiasta',
        'Suunnitelma on ollut lausunnolla tammikuusta. Neuvosto kaipaa koulutusta.',
        'Neuvosto puoltaa suunnitelmaa.',
      ],
      ['Muut asiat', 'Pekka kertoi retkestä Lintusaareen.', ''],
    ],
  },
  en: {
    title: 'Minutes of the Elders Council',
    head: ['Date: 12 March 2026', 'Place: Village Hall', 'Present: Karen Nesbit (Chair), Oliver Vickers, Lisa Brooks'],
    decision: 'Decision',
    cases: [
      ['Apologies for absence', 'The Chair welcomed everybody and read the apologies.', 'The apologies were accepted.'],
      [
        'Street lights by the river',
        'Residents have complained of dark paths since October. Two people have fallen.',
        'The council asks the county to change the lamps.',
      ],
      ['The cafe at the care home', 'It runs at a loss, and volunteers were spoken of.', 'The cafe opens from 10 to 14.'],
      ['Bus to Northby', 'It runs only twice a day. Several people cannot reach the doctor.', 'The item is deferred to the next meeting.'],
      [
        'Consultation on care technology',
        'The plan has been out since January. The council misses training.',
        'The council supports the plan.',
      ],
      ['Any other business', 'Peter told of the trip to Skarholm.', ''],
    ],
  },
} as const satisfies Record<string, Meeting>;

export type MeetingLanguage = keyof typeof MEETINGS;

/** What stands under a case's title: what was said, what was decided behind its word, the task. */
export const bodyOf = ({ decision }: Meeting, [, said, decided, task]: Told): string[] =>
  [said, decided && `${decision}: ${decided}`, task ?? ''].filter(Boolean);

/** The parse of a web page with the meeting's head over what is given. */
export const asPage = ({ title, head }: Meeting, cases: string): Minutes =>
  parse(readHtmlFile(`<main><h1>${title}</h1>${head.map(line => `<p>${line}</p>`).join('')}${cases}</main>`));

/** The same as plain text. */
export const asText = ({ title, head }: Meeting, cases: string): Minutes => parse(readPlain(`${title}\n\n${head.join('\n')}\n\n${cases}`));

/** Words and figures alone, to compare what may be in capitals or end with a mark. */
export const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
