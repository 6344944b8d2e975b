/** The minutes of the example page: invented, one meeting in each language, as such a meeting is written down there. */

/** The days that the example speaks of, as the language writes them, so that it never is old. */
export interface SampleDays {
  meeting: string;
  /** The year of the meeting, two digits. */
  year: string;
  /** So many days after the meeting. */
  after: (days: number) => string;
}

export interface SamplePart {
  heading: string;
  lines: readonly string[];
  /** What is to be followed up, as a table: its head, then its rows. */
  table?: readonly (readonly string[])[];
}

export interface Sample {
  /** Of the page. */
  site: string;
  title: string;
  /** Labels and values. */
  facts: readonly (readonly [string, string])[];
  cases: readonly { heading: string; parts: readonly SamplePart[] }[];
}

export type SampleOf = (days: SampleDays) => Sample;
