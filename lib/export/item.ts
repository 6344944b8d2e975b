/** One item to be pasted elsewhere: as plain text, as Markdown, as formatted text. */
import type { FollowUp } from '../followup/followup';
import { itemMarkdown } from './markdown';
import { element } from './markup';
import { type ReportItem, reportOf } from './report';
import type { ExportWords } from './words';

const told = (one: FollowUp, words: ExportWords, now: number): ReportItem => reportOf([one], words, now).groups[0]?.items[0] as ReportItem;

/** Everything that is known of it besides title and quote, as lines with their labels. */
function factsOf(one: ReportItem, { columns }: ExportWords): [label: string, text: string][] {
  const due = one.due ? [one.due.text, one.due.about && `(${one.due.about})`].filter(Boolean).join(' ') : '';
  const facts: [string, string][] = [
    [columns.responsible, one.who],
    [columns.due, due],
    ['', [one.meeting, ...one.apart].filter(Boolean).join(' · ')],
    [columns.note, one.note],
    [columns.asked, one.asked],
  ];
  return facts.filter(([, text]) => text);
}

/** @param now milliseconds since 1970, here and below: tells what is overdue */
export function itemAsText(one: FollowUp, words: ExportWords, now: number): string {
  const item = told(one, words, now);
  const facts = factsOf(item, words).map(([label, text]) => (label ? `${label}: ${text}` : text));
  return [item.title, ...facts, item.quote, item.link?.href ?? ''].filter(Boolean).join('\n');
}

export const itemAsMarkdown = (one: FollowUp, words: ExportWords, now: number): string => `${itemMarkdown(told(one, words, now), words)}\n`;

/** A piece of HTML for the clipboard; whoever takes it in sees formatted text and a link. */
export function itemAsHtml(one: FollowUp, words: ExportWords, now: number): string {
  const item = told(one, words, now);
  const lines = (text: string) => text.split('\n').flatMap((line, i) => (i ? [element('br', {}), line] : [line]));
  return String(
    element(
      'div',
      {},
      element('p', {}, element('b', {}, item.title)),
      element(
        'p',
        {},
        ...factsOf(item, words).flatMap(([label, text], i) => [
          ...(i ? [element('br', {})] : []),
          ...(label ? [element('b', {}, `${label}: `)] : []),
          ...lines(text),
        ]),
      ),
      item.quote ? element('blockquote', { lang: item.language, cite: item.link?.href }, ...lines(item.quote)) : undefined,
      item.link && element('p', {}, element('a', { href: item.link.href }, item.link.text)),
    ),
  );
}
