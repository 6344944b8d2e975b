/**
 * Is this page worth parsing at all? One cheap look at its lines, before anything else is done with it. Minutes name
 * themselves, those present, what was decided or who is to act, in lines of their own or as labels; words that only
 * stand in running text count for nothing. A page must show two such signs.
 */
import { GATE_WORDS, type GateWords, type Sign } from './gatewords';
import { Matcher } from './language/matcher';

/** How much of a page's text is looked at. */
const LOOKED_AT = 200_000;
/** A line that names something is short. */
const LONGEST = 160;

/** How many words may stand beside a label's own: whose decision it is, but nothing beside "contents". */
const BESIDE: Record<Sign, number> = { minutes: 9, agenda: 9, presentation: 9, people: 1, decision: 4, treatment: 4, task: 1, contents: 0 };

const CASE =
  /^[\s"«–•*]*(?:(?:\p{Lu}{1,4}[ -]?|\p{L}{3,6}(?:\s?nr\.?)?\s)\d{1,4}\s?\/\s?(?:20)?\d\d(?!\d)|\d{1,4}\/(?:20)?\d\d(?!\d)|§\s?\d+|\p{L}{0,12}\s?\d{1,4}\s§)/u;
const POINT = /^\s*\d{1,2}(?:\.\d)?\.?\s+\p{Lu}/u;

interface Signs {
  names: Matcher;
  labels: Matcher;
}

let known: Signs | undefined;

const tables: GateWords['names'][] = [GATE_WORDS.names, GATE_WORDS.labels];
const signs = (): Signs => {
  const [names, labels] = tables.map(table => new Matcher(Object.values(table).flat())) as [Matcher, Matcher];
  return { names, labels };
};

/** What a phrase is a sign of: looked for when one is found, as most pages have hardly any. */
const signsOf = (phrase: string): Sign[] =>
  tables.flatMap(table => (Object.keys(table) as Sign[]).filter(sign => table[sign]?.includes(phrase)));

/**
 * @param text what the page shows, a line for each piece of it; only its first part is looked at
 * @returns true where the page may be minutes; the parse decides
 */
export function mayBeMinutes(text: string): boolean {
  known ??= signs();
  const seen = new Set<Sign | 'cases' | 'points'>();
  let cases = 0;
  let points = 0;
  const looked = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  for (const line of looked.split('\n')) {
    if (line.length < 4) continue;
    const head = line.length > LONGEST ? line.slice(0, LONGEST) : line;
    if (CASE.test(head) && ++cases >= 1) seen.add('cases');
    else if (POINT.test(head) && ++points >= 3) seen.add('points');
    for (const label of labelsOf(head, line.length <= LONGEST)) {
      const found = known.labels.all(label).next().value;
      if (!found) continue;
      const rest = `${label.slice(0, found.index)} ${label.slice(found.index + found[0].length)}`;
      const beside = rest.split(/\s+/u).filter(word => /\p{L}/u.test(word)).length;
      for (const sign of signsOf(found.phrase)) if (beside <= BESIDE[sign]) seen.add(sign);
    }
    if (line.length <= LONGEST) for (const { phrase } of known.names.all(line)) for (const sign of signsOf(phrase)) seen.add(sign);
    if (enough(seen)) return true;
  }
  return false;
}

/** What stands before a colon or a comma, or a short line as a whole. */
function labelsOf(head: string, whole: boolean): string[] {
  const labels: string[] = [];
  for (const mark of ':,') {
    const at = head.indexOf(mark);
    if (at > 2 && at < 60) labels.push(head.slice(0, at));
  }
  if (!labels.length && whole && head.length < 60 && !/[.!?]\s*$/u.test(head)) labels.push(head);
  return labels;
}

/** A list of points alone, or a name in a menu, is on every site: one of the others must be there too. */
function enough(seen: ReadonlySet<Sign | 'cases' | 'points'>): boolean {
  if (seen.size < 2) return false;
  const own = ['people', 'decision', 'task', 'cases', 'treatment'].filter(sign => seen.has(sign as Sign)).length;
  if (own >= 2) return true;
  const named = seen.has('minutes') || seen.has('agenda') || seen.has('presentation') || seen.has('contents');
  return named && (own >= 1 || seen.has('points'));
}
