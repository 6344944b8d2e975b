/** Cuts a stretch of text into sentences; abbreviations, initials, dates and numbered points do not end one. */
import type { Span } from '../minutes';

const ABBREVIATION =
  /(?:^|[\s(«"/])(?:\p{Lu}|bl\.?a|ca|dvs|evt|ev|f\.?eks|jf|jfr|kl|nr|mv|m\.?m|m\.?fl|m\.?v|mill|mrd|osv|o\.?l|pkt|pr|ref|repr|st|tlf|vedr|mht|iht|ift|ang|avd|inkl|ekskl|tf|t\.?o\.?m|t\.?ex|bl|dnr|ordf|pj|siht|esim|mm|ym|jne|ks|klo|puh|nro|mr|mrs|ms|dr|no|vs|e\.?g|i\.?e|etc|approx|ifm|if|vpl|hhv|sek|adm|dir|kom|plan|gbnr|gnr|bnr|art|cit|el|fr|pga|forts|hr|frk|s\.?k|p\.?g\.?a|m\.?a|d\.?v\.?s|o\.?s\.?v|(?:[A-Za-zÆØÅÄÖ]\.)+[A-Za-zÆØÅÄÖ]|jan|feb|febr|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|des|dec|man|tirs?|ons|tors?|fre|lør|søn)$/iu;

/** @returns the sentences' spans, offsets into the same text as `start` and `end`, white space cut off. */
export function sentencesOf(whole: string, start = 0, end = whole.length): Span[] {
  // Only the stretch itself is looked at: a search for the next full stop must not run on to the document's end.
  const text = whole.slice(start, end);
  const found: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    let a = from;
    let b = to;
    while (a < b && /\s/u.test(text[a] as string)) a++;
    while (b > a && /\s/u.test(text[b - 1] as string)) b--;
    if (b > a) found.push({ start: start + a, end: start + b });
    from = to;
  };
  for (const match of text.matchAll(/(?<![.!?…])[.!?…]+["»”’)\]]*(?=\s)|;(?=\s)|\n(?=\s*(?:[-–•]\s|\d{1,2}[.)]\s|[a-z]\)\s))/gu)) {
    const to = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, from, match.index, to)) continue;
    push(to);
  }
  push(text.length);
  return found;
}

function endsSentence(text: string, from: number, dot: number, to: number): boolean {
  const before = text.slice(Math.max(from, dot - 24), dot);
  const after = text.slice(to, to + 40).trimStart();
  // "1. mai", "31.12. mennessä", "punkt 2. skal": a number before and a small letter or a number after.
  if (/\d$/u.test(before))
    return /^[\p{Lu}«"–-]/u.test(after) && !(dot - from < 12 && /^\d{1,2}[.)]?$/u.test(text.slice(from, dot).trim()));
  if (/^\p{Ll}/u.test(after) && before.trim().split(/\s/u).at(-1)?.length !== undefined && ABBREVIATION.test(before)) return false;
  // "kl. 10.30", "ca. 2,5 mill.", "gnr. 86": what is counted or numbered belongs to the word before it.
  if (/^\d/u.test(after) && ABBREVIATION.test(before)) return false;
  if (/(?:^|[\s(])\p{Lu}$/u.test(before)) return false;
  if (/^\p{Ll}/u.test(after)) return !ABBREVIATION.test(before);
  if (/^\p{Lu}/u.test(after) && ABBREVIATION.test(before))
    return /(?:^|\s)(?:kl|osv|mv|etc|jne|ym|mm|o\.?l|m\.?m|kom|plan|el|st|no|if|fr)$/iu.test(before);
  return true;
}
