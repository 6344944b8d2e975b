/** Why a file cannot be read in: a key that the interface puts into words, and what those words need. */
export type ImportProblem =
  | { key: 'empty' }
  | { key: 'tooLarge'; bytes: number; most: number }
  /** No text at all: a picture, a PDF, a program. */
  | { key: 'binary' }
  /** A workbook of Excel or another office program, which can be saved as CSV there. */
  | { key: 'workbook' }
  /** JSON that ends before its end. */
  | { key: 'truncated' }
  /** No JSON; the line and column where it stops making sense, where that is known. */
  | { key: 'notJson'; line?: number; column?: number }
  /** Sound, but of another program. */
  | { key: 'foreign' }
  /** A backup of a version of Sakspor that is newer than this one. */
  | { key: 'newer'; version: number }
  /** A backup with items in it that are none: how many, the first one's place in the file (from 1) and what is wrong with it. */
  | { key: 'badItems'; count: number; first: number; field: string; title?: string }
  | { key: 'tooMany'; count: number; most: number }
  /** A table with no row under its header. */
  | { key: 'noRows' }
  /** A quotation mark that is opened in this line and never closed. */
  | { key: 'openQuote'; line: number };

/** Thrown where a file cannot be read in. Nothing has been changed then. */
export class ImportError extends Error {
  constructor(readonly problem: ImportProblem) {
    super(problem.key);
    this.name = 'ImportError';
  }
}
