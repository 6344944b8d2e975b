/** The keys of a page's front matter that tell of a meeting, as those who write it call them in any of the languages. */

/** What the page is called. */
export const TITLE_KEYS: readonly string[] = ['title', 'tittel', 'titel', 'otsikko', 'rubrik'];

/** When and where it was, who came, who led it and wrote. */
export const FACT_KEYS: readonly string[] = [
  ...['date', 'dato', 'datum', 'pvm', 'päivämäärä', 'start', 'start_?date', 'end', 'end_?date', 'time', 'tid', 'aika'],
  ...['location', 'place', 'venue', 'sted', 'stad', 'plats', 'paikka'],
  ...[
    'author',
    'referent',
    'chair',
    'secretary',
    'møteleder',
    'ordfører',
    'ordförande',
    'sekretær',
    'sekreterare',
    'puheenjohtaja',
    'sihteeri',
  ],
  ...[
    'attendees',
    'present',
    'absent',
    'tilstede',
    'til stede',
    'deltakere',
    'deltagere',
    'deltagare',
    'närvarande',
    'läsnä',
    'forfall',
    'afbud',
  ],
];
