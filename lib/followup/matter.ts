/**
 * The same matter, across meetings and bodies: what the archive gave one reference; else what one body gave one number.
 * A number without a year ("§ 34") begins anew, so it holds for one meeting only.
 */
import { caseOf } from './corrected';
import { foldName } from './fold';
import type { FollowUp } from './followup';
import { municipalityKey } from './municipality';
import { once } from './once';

type Told = Pick<FollowUp, 'meeting' | 'case' | 'ownCase' | 'source'>;

/** "Dnr KS/2018:014" and "KS 2018/14" are one, "2021/1234" and "21/1234-5" too (the last number is a document's). */
export function referenceKey(reference: string): string {
  const tokens = reference
    .replace(/^\s*\p{L}*nr\.?:?\s+/iu, '')
    .replace(/^(\D*\d{2,4}\/\d+)-\d+\s*$/u, '$1')
    .match(/\p{L}+|\d+/gu);
  if (!tokens?.some(token => /\d/u.test(token))) return '';
  return tokens
    .map(token => (/\d/u.test(token) ? token.replace(/^(?:19|20)(?=\d\d$)/u, '').replace(/^0+(?=\d)/u, '') : token.toUpperCase()))
    .join('-');
}

/** "PS 012/21" and "12/2021" are one; empty where there is no number. */
function numberKey(number: string): { key: string; yearly: boolean } {
  const [, of, year] = /(\d+)\s?[/-]\s?((?:19|20)?\d\d)$/u.exec(number.trim()) ?? [];
  if (of && year) return { key: `${Number(of)}/${year.slice(-2)}`, yearly: true };
  const key = (number.toLowerCase().match(/\d+|\p{L}+/gu) ?? []).map(token => token.replace(/^0+(?=\d)/u, '')).join('.');
  return { key, yearly: false };
}

/** What an item says of its matter; each part may be empty. */
interface Signs {
  municipality: string;
  reference: string;
  /** Body and number (with the meeting, where the number alone would not do), or the title within one meeting. */
  place: string;
}

const signsOf = once((one: Told): Readonly<Signs> => {
  const { meeting, source } = one;
  const matter = caseOf(one);
  const municipality = municipalityKey(meeting.municipality ?? '');
  const reference = matter.reference ? referenceKey(matter.reference) : '';
  const body = foldName(meeting.body ?? meeting.title ?? '') || (source?.url.replace(/#.*$/u, '') ?? '');
  const { key, yearly } = numberKey(matter.number ?? '');
  const title = foldName(matter.title ?? '');
  const day = meeting.date ?? source?.url.replace(/#.*$/u, '') ?? '';
  const place = !body ? '' : key ? `${body}|${key}${yearly ? '' : `|${day}`}` : title ? `${body}|${day}|${title}` : '';
  return { municipality, reference, place };
});

const agree = (a: string, b: string): boolean => !a || !b || a === b;

/** Whether two items are of the same matter, as far as they themselves can tell. */
export function sameMatter(a: Told, b: Told): boolean {
  const [x, y] = [signsOf(a), signsOf(b)];
  if (!agree(x.municipality, y.municipality)) return false;
  if (x.reference && y.reference) return x.reference === y.reference;
  return x.place !== '' && x.place === y.place;
}

/** What an item alone tells of its matter; undefined where it belongs to none. In a list, `mattersOf` knows more. */
export function matterKey(one: Told): string | undefined {
  const { municipality, reference, place } = signsOf(one);
  if (reference) return `r|${municipality}|${reference}`;
  return place ? `p|${municipality}|${place}` : undefined;
}

/** Where all that is known under a key is one and the same thing, that thing. */
class Only {
  private readonly found = new Map<string, string | null>();
  add(key: string, value: string): void {
    if (!value) return;
    const known = this.found.get(key);
    this.found.set(key, known === undefined || known === value ? value : null);
  }
  get(key: string): string {
    return this.found.get(key) ?? '';
  }
}

/**
 * The matter of each item of a list, as a key that is the same for the same matter. Items without a reference join
 * those of the same body and number that have one, and items of an unknown municipality the only one it can be.
 * @returns undefined for items that belong to no matter
 */
export function mattersOf<T extends Told>(list: readonly T[]): Map<T, string | undefined> {
  const towns = new Only();
  const references = new Only();
  const known = list.map(one => ({ one, ...signsOf(one) }));
  for (const { municipality, reference, place } of known) {
    towns.add(`r|${reference}`, municipality);
    towns.add(`p|${place}`, municipality);
  }
  for (const signs of known) {
    signs.municipality ||= towns.get(signs.reference ? `r|${signs.reference}` : `p|${signs.place}`);
    references.add(`${signs.municipality}|${signs.place}`, signs.reference);
  }
  return new Map(
    known.map(({ one, municipality, reference, place }) => {
      const joined = reference || (place ? references.get(`${municipality}|${place}`) : '');
      return [one, joined ? `r|${municipality}|${joined}` : place ? `p|${municipality}|${place}` : undefined];
    }),
  );
}
