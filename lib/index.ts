/** The public face of the library. */
export { type ExportFormat, type ExportOptions, FORMATS, type FormatId } from './export/formats';
export { EXPORT_WORDS, type ExportWords, type ReportBy } from './export/words';
export { type FollowUp, followUpOf } from './followup/followup';
export { mayBeMinutes } from './gate';
export type * from './minutes';
export { parse } from './parse';
export { type HtmlOptions, readHtml, type Tree } from './read/html';
export { readHtmlFile } from './read/htmlfile';
export { readPlain } from './read/plain';
export type { Block, Piece, Source } from './read/source';
