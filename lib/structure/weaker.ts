/** Whether a series of numbers weighs less than headings without numbers: then it counts something else than cases. */
import { partHeading } from '../find/headings';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';
import { titleKey } from './agendalist';
import type { Weighed } from './bestofeach';
import { plainKey } from './contents';
import type { Heading } from './heading';
import type { Series } from './series';
import { headsParts } from './treated';

/** A short run of list numbers does not outweigh headings that run through the whole document. */
export function weaker(series: Series, unnumbered: Heading[], source: Source, vocabulary: Vocabulary): boolean {
  if (unnumbered.length >= 3 && (isAside(series, unnumbered, source) || areTasks(series, source, vocabulary))) return true;
  if (series.style !== 'dot' && series.style !== 'cell') return false;
  if ((series.cases.length > 1 || unnumbered.length < 3) && series.cases.every(one => headsParts(source, one.lastBlock, vocabulary)))
    return false;
  if (arePointsOf(series, unnumbered, source, vocabulary)) return false;
  // "14-24", "15-24": what the document itself counts so, it counts on purpose.
  if (series.cases.length >= 4 && series.cases.every(one => one.counted === 'own' && /\d\D+\d/u.test(one.number))) return false;
  // The lines that look like headings are the series' own, mostly: then their numbers say which of them are cases.
  const numbered = new Set(series.cases.map(one => one.block));
  const shared = unnumbered.filter(heading => numbered.has(heading.block)).length;
  if (shared >= 3 && shared >= series.cases.length * 0.4) return false;
  const strong = series.cases.filter(one => one.container !== 'plain' && one.container !== 'item').length;
  if (strong >= 2 && series.cases.length >= unnumbered.length * 0.6) return false;
  const first = series.cases[0]?.start ?? 0;
  const last = series.cases.at(-1)?.start ?? 0;
  const reach = (last - first) / Math.max(1, source.text.length);
  return unnumbered.length >= 2 && (series.score < unnumbered.length * 1.2 || reach < 0.15 || series.cases.length < 2);
}

/** "1. Suggestions", a list of them, and "2. Next meeting": what is listed are the points of the first. */
function arePointsOf({ cases }: Series, unnumbered: readonly Heading[], { blocks, text }: Source, { caseTitles }: Vocabulary): boolean {
  const [first, last] = [cases[0], cases.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    cases.length > 1 &&
    cases.every((one, i) => one.number === String(i + 1) && blocks[one.block]?.kind !== 'item') &&
    unnumbered.every(({ block, start }) => blocks[block]?.kind === 'item' && start > first.start) &&
    caseTitles.test(text.slice(last.titleStart, last.titleEnd).trim())
  );
}

/** A list of tasks: right under a heading that says so, and no other heading among them. */
function areTasks({ cases }: Series, { blocks, text }: Source, vocabulary: Vocabulary): boolean {
  const [first, last] = [cases[0]?.block ?? 0, cases.at(-1)?.block ?? 0];
  const head = blocks.slice(0, first).findLast(({ kind, furniture }) => kind === 'heading' && !furniture);
  const own = new Set(cases.map(({ block }) => block));
  const isOne = ({ kind, furniture }: Block, i: number): boolean => kind === 'item' || furniture || own.has(first + i);
  if (!head || !blocks.slice(first, last + 1).every(isOne)) return false;
  return partHeading(text.slice(head.start, head.end), head, vocabulary)?.kind === 'actions';
}

/**
 * Numbers amid many headings that are something else's: one in a sentence ("Decision: 3.4 is moved", "§ 12 of the act …"),
 * or a few right below each other, as papers that a case notes.
 */
function isAside({ style, cases }: Series, unnumbered: readonly Heading[], source: Source): boolean {
  const [first] = cases;
  const last = cases.at(-1);
  if (!first || !last) return false;
  const numbers = new Set(cases.map(one => `${one.prefix} ${plainKey(one)}`));
  const sentence = (one: Weighed): boolean =>
    (one.container === 'plain' || one.container === 'item') && /[.!]\s*$/u.test(source.text.slice(one.titleStart, one.titleEnd));
  if (numbers.size === 1) return style === 'word' || ((unnumbered[0]?.start ?? 0) < first.start && cases.every(sentence));
  // A list of the agenda, whose titles stand again over what was said.
  const headed = new Set(unnumbered.map(({ title }) => titleKey(source, title)));
  if (cases.filter(one => headed.has(titleKey(source, { start: one.titleStart, end: one.titleEnd }))).length >= cases.length / 2)
    return false;
  const close = last.titleEnd - first.start - cases.reduce((sum, one) => sum + one.titleEnd - one.start, 0) < cases.length * 30;
  return close && cases.length < unnumbered.length && (unnumbered[0]?.start ?? 0) < first.start;
}
