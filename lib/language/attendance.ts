/** The words that a language's labels of who met are made of: data only. */

export interface AttendanceWords {
  /** Was there, or those who were. */
  met: string[];
  /** Was not there. */
  away: string[];
  /** Those who sit for others. */
  deputies: string[];
  /** Those who do not sit in the body. */
  guests: string[];
  /** What else may stand in such a label and does not change it. */
  filler: string[];
}
