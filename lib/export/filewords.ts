/** The words that stand in exported files only. They are kept from the terms, which the interface carries into every page. */
import type { View } from '../followup/view';
import type { LanguageCode } from '../minutes';

/** What a report can be grouped by: the views of the list that have groups. */
export type ReportBy = Exclude<View, 'table'>;

export interface FileWords {
  /** Headings of what belongs to no meeting, to no case, to nobody. */
  noMeeting: string;
  noCase: string;
  noResponsible: string;
  report: {
    title: Record<ReportBy, string>;
    printed: (date: string) => string;
    counts: (open: number, over: number) => string;
    /** At the foot of every page. */
    foot: string;
    /** Around the number of a page and the number of pages: "Side 1 av 2". */
    page: [before: string, between: string];
  };
  /** Name of the sheet in a workbook: at most 31 letters, none of []/\:*? */
  sheet: string;
  /** A spreadsheet's code for a date: "dd.mm.yyyy". */
  dateFormat: string;
  /** At the end of words that were too long for the format. */
  cut: string;
}

const nb: FileWords = {
  noMeeting: 'Uten møte',
  noCase: 'Uten sak',
  noResponsible: 'Uten ansvarlig',
  report: {
    title: {
      deadline: 'Oppfølging etter frist',
      meeting: 'Oppfølging etter møte',
      case: 'Oppfølging etter sak',
      responsible: 'Oppfølging etter ansvarlig',
    },
    printed: date => `Skrevet ut ${date}`,
    counts: (open, over) => `${open} ${open === 1 ? 'åpen' : 'åpne'}${over ? `, ${over} over fristen` : ''}`,
    foot: 'Sakspor · sitatene er ordrett fra møtebøkene',
    page: ['Side ', ' av '],
  },
  sheet: 'Oppfølging',
  dateFormat: 'dd.mm.yyyy',
  cut: ' … (avkortet)',
};

const nn: FileWords = {
  noMeeting: 'Utan møte',
  noCase: 'Utan sak',
  noResponsible: 'Utan ansvarleg',
  report: {
    title: {
      deadline: 'Oppfølging etter frist',
      meeting: 'Oppfølging etter møte',
      case: 'Oppfølging etter sak',
      responsible: 'Oppfølging etter ansvarleg',
    },
    printed: date => `Skrive ut ${date}`,
    counts: (open, over) => `${open} ${open === 1 ? 'open' : 'opne'}${over ? `, ${over} over fristen` : ''}`,
    foot: 'Sakspor · sitata er ordrett frå møtebøkene',
    page: ['Side ', ' av '],
  },
  sheet: 'Oppfølging',
  dateFormat: 'dd.mm.yyyy',
  cut: ' … (avkorta)',
};

const sv: FileWords = {
  noMeeting: 'Utan sammanträde',
  noCase: 'Utan ärende',
  noResponsible: 'Utan ansvarig',
  report: {
    title: {
      deadline: 'Uppföljning efter tidsfrist',
      meeting: 'Uppföljning efter sammanträde',
      case: 'Uppföljning efter ärende',
      responsible: 'Uppföljning efter ansvarig',
    },
    printed: date => `Utskrivet ${date}`,
    counts: (open, over) => `${open} ${open === 1 ? 'öppen' : 'öppna'}${over ? `, ${over} över tidsfristen` : ''}`,
    foot: 'Sakspor · citaten är ordagranna ur protokollen',
    page: ['Sida ', ' av '],
  },
  sheet: 'Uppföljning',
  dateFormat: 'yyyy-mm-dd',
  cut: ' … (förkortat)',
};

const da: FileWords = {
  noMeeting: 'Uden møde',
  noCase: 'Uden sag',
  noResponsible: 'Uden ansvarlig',
  report: {
    title: {
      deadline: 'Opfølgning efter frist',
      meeting: 'Opfølgning efter møde',
      case: 'Opfølgning efter sag',
      responsible: 'Opfølgning efter ansvarlig',
    },
    printed: date => `Udskrevet ${date}`,
    counts: (open, over) => `${open} ${open === 1 ? 'åben' : 'åbne'}${over ? `, ${over} over fristen` : ''}`,
    foot: 'Sakspor · citaterne er ordrette fra referaterne',
    page: ['Side ', ' af '],
  },
  sheet: 'Opfølgning',
  dateFormat: 'dd.mm.yyyy',
  cut: ' … (forkortet)',
};

const fi: FileWords = {
  noMeeting: 'Ilman kokousta',
  noCase: 'Ilman asiaa',
  noResponsible: 'Ilman vastuuhenkilöä',
  report: {
    title: {
      deadline: 'Seuranta määräajan mukaan',
      meeting: 'Seuranta kokouksittain',
      case: 'Seuranta asioittain',
      responsible: 'Seuranta vastuuhenkilöittäin',
    },
    printed: date => `Tulostettu ${date}`,
    counts: (open, over) => `${open} ${open === 1 ? 'avoin' : 'avointa'}${over ? `, ${over} yli määräajan` : ''}`,
    foot: 'Sakspor · lainaukset ovat sanatarkasti pöytäkirjoista',
    page: ['Sivu ', ' / '],
  },
  sheet: 'Seuranta',
  dateFormat: 'd.m.yyyy',
  cut: ' … (lyhennetty)',
};

const en: FileWords = {
  noMeeting: 'No meeting',
  noCase: 'No item',
  noResponsible: 'Nobody named',
  report: {
    title: {
      deadline: 'Follow-up by deadline',
      meeting: 'Follow-up by meeting',
      case: 'Follow-up by item',
      responsible: 'Follow-up by who is responsible',
    },
    printed: date => `Printed ${date}`,
    counts: (open, over) => `${open} open${over ? `, ${over} overdue` : ''}`,
    foot: 'Sakspor · quotes are verbatim from the minutes',
    page: ['Page ', ' of '],
  },
  sheet: 'Follow-up',
  dateFormat: 'dd/mm/yyyy',
  cut: ' … (shortened)',
};

export const FILE_WORDS: Record<LanguageCode, FileWords> = { nb, nn, sv, da, fi, en };
