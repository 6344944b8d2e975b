/** The list in Markdown (CommonMark with GitHub's task lists): a report to read, and a list of tasks to tick off. */
import { isClosed } from '../followup/deadline';
import type { FollowUp } from '../followup/followup';
import { type ReportItem, reportOf } from './report';
import { partsOf } from './text';
import type { ExportWords, ReportBy } from './words';

/** Words in which nothing is a sign of Markdown's, wherever in a line they stand. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>|~&$#]/gu, '\\$&');

/** The same, and addresses of pages are links; one that would have to be encoded stays words. */
const inline = (text: string): string =>
  partsOf(text)
    .map(({ text: part, link: href }) => (href === part ? `<${href}>` : escaped(part)))
    .join('');

/** A line in which nothing at its beginning makes it a list, a heading or a rule. */
const line = (markdown: string): string =>
  markdown.replace(/^(?:[-+=:%]|\d{1,9}(?=[.)]))/u, sign => (/\d/u.test(sign) ? `${sign}\\` : `\\${sign}`));

/** Words of several lines: each break is kept, an empty line begins a new paragraph. */
const lines = (text: string, before = ''): string =>
  text
    .split(/\n\s*\n/u)
    .map(paragraph =>
      paragraph
        .split('\n')
        .map(one => one.trim())
        .filter(Boolean)
        .map(one => before + line(inline(one)))
        .join('\\\n'),
    )
    .filter(Boolean)
    .join(`\n${before.trimEnd()}\n`);

const link = (text: string, href: string): string => `[${escaped(text)}](<${href}>)`;

/** One item of a report, headed by its title. */
export function itemMarkdown(one: ReportItem, words: ExportWords): string {
  const { columns } = words;
  const due = one.due ? `**${inline(one.due.text)}**${one.due.about ? ` (${one.due.about})` : ''}` : '';
  return [
    `### ${inline(one.title)}`,
    line([due, ...[one.who, one.meeting, ...one.apart].map(inline)].filter(Boolean).join(' · ')),
    one.quote ? lines(one.quote, '> ') : '',
    one.note ? `**${columns.note}:** ${lines(one.note)}` : '',
    one.asked ? `**${columns.asked}:** ${inline(one.asked)}` : '',
    one.link ? link(one.link.text, one.link.href) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A report with quotes and links. @param now milliseconds since 1970 */
export function toMarkdown(list: readonly FollowUp[], words: ExportWords, now: number, by?: ReportBy): string {
  const report = reportOf(list, words, now, by);
  const head = [report.about, report.printed, report.counts].filter(Boolean).map(inline).join(' · ');
  const groups = report.groups.map(({ heading, items }) =>
    [`## ${inline(heading)} (${items.length})`, ...items.map(one => itemMarkdown(one, words))].join('\n\n'),
  );
  return `${[`# ${inline(report.title)}`, line(head), ...groups, '---', inline(words.report.foot)].join('\n\n')}\n`;
}

/** A task a line, in the same groups; what is done or dropped is ticked. @param now milliseconds since 1970 */
export function toTaskList(list: readonly FollowUp[], words: ExportWords, now: number, by?: ReportBy): string {
  const report = reportOf(list, words, now, by);
  const task = (one: ReportItem): string => {
    const title = one.status === 'dropped' ? `~~${inline(one.title)}~~` : inline(one.title);
    const about = one.due?.about ? ` (${one.due.about})` : '';
    const meeting = one.meeting && one.link ? link(one.meeting, one.link.href) : inline(one.meeting);
    const told = [inline(one.who), one.due ? inline(one.due.text) + about : '', meeting].filter(Boolean);
    return `- [${isClosed(one) ? 'x' : ' '}] ${[title, ...told].join(' · ')}`;
  };
  const groups = report.groups.map(({ heading, items }) => `## ${inline(heading)}\n\n${items.map(task).join('\n')}`);
  return `${[`# ${inline(report.title)}`, ...groups].join('\n\n')}\n`;
}
