/** The list as a report in one HTML file: style inside, nothing loaded, nothing run, made to be printed on A4. */
import type { FollowUp, Status } from '../followup/followup';
import { documentOf, element, type Markup, styleSheet } from './markup';
import { type Report, type ReportItem, reportOf } from './report';
import { reportStyle } from './reportstyle';
import { partsOf } from './text';
import type { ExportWords, ReportBy } from './words';

/** What stands in the box before an item; the other states are told in words beside it. */
const MARK: Partial<Record<Status, string>> = { done: '✓', dropped: '–' };

/** Above so many letters an item may be broken over two pages. */
const LONG = 2500;

/** No script may run whatever the file holds, and nothing is fetched from anywhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Words of unknown direction: a page that reads from right to left must not turn the line around it. */
const words = (text: string): Markup => element('bdi', {}, text);

/** Words in which the addresses of pages can be followed. */
const linked = (text: string): Markup =>
  element('bdi', {}, ...partsOf(text).map(({ text: part, link }) => (link ? element('a', { href: link, rel: 'noreferrer' }, part) : part)));

function itemMarkup(one: ReportItem, said: ExportWords): Markup {
  const { columns } = said;
  const meta = [one.who, one.meeting, ...one.apart].filter(Boolean);
  const long = one.quote.length + one.note.length > LONG;
  return element(
    'li',
    { class: long ? 'item long' : 'item' },
    element('span', { class: 'box', role: 'img', 'aria-label': said.status[one.status] }, MARK[one.status] ?? ''),
    element(
      'div',
      {},
      element('h3', {}, words(one.title)),
      meta.length > 0 && element('p', { class: 'meta' }, ...meta.flatMap((text, i) => (i ? [' · ', words(text)] : [words(text)]))),
    ),
    one.due && element('p', { class: 'due' }, element('b', {}, words(one.due.text)), element('span', { class: 'meta' }, one.due.about)),
    element(
      'div',
      { class: 'more' },
      one.quote ? element('blockquote', { lang: one.language, cite: one.link?.href }, words(one.quote)) : undefined,
      one.note ? element('p', { class: 'note' }, element('b', {}, `${columns.note}: `), linked(one.note)) : undefined,
      one.asked ? element('p', { class: 'note' }, element('b', {}, `${columns.asked}: `), words(one.asked)) : undefined,
      one.link && element('p', { class: 'link' }, element('a', { href: one.link.href, rel: 'noreferrer' }, words(one.link.text))),
    ),
  );
}

/** The report's own elements, without a document around them. */
function bodyOf(list: readonly FollowUp[], said: ExportWords, now: number, by?: ReportBy): { report: Report; body: Markup } {
  const report = reportOf(list, said, now, by);
  const groups = report.groups.map(({ heading, items }) =>
    element(
      'section',
      {},
      element('h2', {}, words(heading), ' ', element('small', {}, String(items.length))),
      element('ul', {}, ...items.map(one => itemMarkup(one, said))),
    ),
  );
  const body = element(
    'body',
    {},
    element(
      'header',
      {},
      element('div', {}, element('h1', {}, report.title), report.about ? element('p', { class: 'meta' }, words(report.about)) : undefined),
      element('p', { class: 'meta when' }, report.printed, element('br', {}), report.counts),
    ),
    element('main', {}, ...groups),
    element('footer', {}, said.report.foot),
  );
  return { report, body };
}

/** The same report as the body of a page that brings its own looks (see reportstyle.ts). @param now milliseconds since 1970 */
export const toHtmlBody = (list: readonly FollowUp[], said: ExportWords, now: number, by?: ReportBy): string =>
  String(bodyOf(list, said, now, by).body);

/** @param now milliseconds since 1970 */
export function toHtml(list: readonly FollowUp[], said: ExportWords, now: number, by?: ReportBy): string {
  const { report, body } = bodyOf(list, said, now, by);
  return documentOf(
    element(
      'html',
      { lang: said.tag },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('meta', { name: 'referrer', content: 'no-referrer' }),
        element('title', {}, report.title),
        styleSheet(reportStyle(said)),
      ),
      body,
    ),
  );
}
