/**
 * What is printed: a clean report of all that the view shows, grouped as it is, although only what is near the window
 * is rendered on the screen. It is made when the browser says that it will print, and taken away after.
 */
import { type JSX, render } from 'preact';
import { toHtmlBody } from '../../lib/export/html';
import { reportOf } from '../../lib/export/report';
import { pageStyle, reportStyle } from '../../lib/export/reportstyle';
import { exportWordsOf } from '../../lib/export/words';
import type { FollowUp } from '../../lib/followup/followup';
import { words } from '../ui/words/index';
import { viewWords } from '../ui/words/list';
import { CELLS } from './columns';
import { rows } from './lineup';
import { current, listState, shown } from './state';

const itemsShown = (): FollowUp[] => shown.value.flatMap(one => current(one.id) ?? []);

const TABLE_STYLE = `
table { width: 100%; border-collapse: collapse; margin-top: 12px; font-size: 10pt; line-height: 13pt; }
th, td { overflow-wrap: break-word; padding: 3pt 6pt 3pt 0; border-bottom: 1px solid #9aa5a2; text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; white-space: nowrap; }
tr { break-inside: avoid; }
svg { display: none; }
.visually-hidden { display: block; font-weight: 400; }
`;

/** The table as it is chosen and sorted on the screen. */
function PrintedTable({ items }: { items: readonly FollowUp[] }): JSX.Element {
  const w = words.value;
  const exported = exportWordsOf(w.exported);
  const view = viewWords.value;
  const { columns } = listState.value;
  const report = reportOf(items, exported, Date.now());
  return (
    <>
      <header>
        <div>
          <h1>{exported.sheet}</h1>
          <p class="meta">{report.about}</p>
        </div>
        <p class="meta when">
          {report.printed}
          <br />
          {report.counts}
        </p>
      </header>
      <table>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column}>{view.columns[column]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(one => (
            <tr key={one.id}>
              {columns.map(column => (
                <td key={column}>{column === 'title' ? one.title : CELLS[column](one, w)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** Writes the report into a tree of its own, so that neither its looks nor the page's touch the other. */
function put(root: ShadowRoot): void {
  const exported = exportWordsOf(words.value.exported);
  const { view } = listState.value;
  const body = document.createElement('body');
  root.adoptedStyleSheets = [sheetOf(reportStyle(exported) + TABLE_STYLE)];
  // Page boxes are the document's own business.
  document.adoptedStyleSheets = [sheetOf(pageStyle(exported) + (view === 'table' ? '@page { size: A4 landscape; }' : ''))];
  root.replaceChildren(body);
  if (view === 'table') {
    render(<PrintedTable items={rows.value.flatMap(line => current(line.one.id) ?? [])} />, body);
    return;
  }
  // The same report as the HTML export: parsed, never run, since nothing in it is a script and none would be allowed.
  const report = new DOMParser().parseFromString(toHtmlBody(itemsShown(), exported, Date.now(), view), 'text/html');
  body.append(...report.body.childNodes);
}

/** Begins to answer the browser's printing, by whatever key or menu it comes. */
export function watchPrinting(host: HTMLElement): void {
  const root = host.attachShadow({ mode: 'open' });
  addEventListener('beforeprint', () => put(root));
  addEventListener('afterprint', () => {
    root.replaceChildren();
    document.adoptedStyleSheets = [];
  });
}
