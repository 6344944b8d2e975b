/** The looks of the HTML report, on a screen and on A4: tokens, sizes and rules of the design's printed page. */
import type { ExportWords } from './words';

/** Words of the program as a string of a style sheet. */
const quoted = (text: string): string => `"${text.replace(/[\\"<\n]/gu, '')}"`;

/** What stands on every printed page: only a document itself can say so, no part of it. */
export const pageStyle = ({ report: { foot, page } }: ExportWords): string => `@page {
  size: A4;
  margin: 20mm 18mm 22mm;
  @bottom-left { content: ${quoted(foot)}; font: 9pt system-ui, sans-serif; color: #3a4744; }
  @bottom-right { content: ${quoted(page[0])} counter(page) ${quoted(page[1])} counter(pages); font: 9pt system-ui, sans-serif; color: #3a4744; }
}
`;

export const reportStyle = (words: ExportWords): string => `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 44px 24px; max-width: 48rem; background: #fff; color: #15211f;
  font: 15px/22px system-ui, sans-serif; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, blockquote { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: inherit; text-underline-offset: .15em; text-decoration-thickness: 1px; }
.meta { color: #3a4744; font-size: 13.5px; line-height: 19px; }
header { display: flex; justify-content: space-between; align-items: flex-end; gap: 6px 24px; padding-bottom: 12px; border-bottom: 2px solid; }
header .when { text-align: right; }
h1 { font-size: 26px; line-height: 32px; font-weight: 640; }
h2 { margin-top: 28px; padding-bottom: 8px; border-bottom: 1px solid #9aa5a2; font-size: 18px; line-height: 25px; font-weight: 640; }
h2 small { margin-left: 6px; font-size: 13.5px; font-weight: 400; }
.item { display: grid; grid-template-columns: 18px 1fr auto; gap: 0 16px; padding: 12px 0; }
.item + .item { border-top: 1px solid #9aa5a2; }
.box { width: 16px; height: 16px; margin-top: 3px; border: 1.5px solid #51605d; border-radius: 4px; font-size: 13px; line-height: 13px; font-weight: 700; text-align: center; }
h3 { font-size: 16px; line-height: 22px; font-weight: 600; }
.due { max-width: 14rem; text-align: right; }
.due b { display: block; font-size: 15.5px; line-height: 22px; font-weight: 600; }
.more { grid-column: 2 / -1; }
blockquote { margin-top: 6px; padding-left: 12px; border-left: 2px solid #51605d; font: 16px/25px ui-serif, Georgia, Cambria, serif; white-space: pre-line; }
.note { margin-top: 6px; white-space: pre-line; }
.link { margin-top: 4px; font-size: 13px; line-height: 18px; }
footer { margin-top: 32px; padding-top: 8px; border-top: 1px solid #9aa5a2; font-size: 13px; color: #3a4744; }
@media (max-width: 30rem) {
  header { display: block; }
  header .when { text-align: left; }
  .item { grid-template-columns: 18px 1fr; gap: 0 10px; }
  .due { grid-column: 2; max-width: none; text-align: left; }
}
@media print {
  body { max-width: none; padding: 0; }
  a { text-decoration: none; }
  h2, header { break-after: avoid; }
  h3, .due { break-after: avoid; }
  .item { break-inside: avoid; }
  .long { break-inside: auto; }
  blockquote, .note { orphans: 3; widows: 3; }
  footer { display: none; }
}
${pageStyle(words)}`;
