/** Finding items by their words as they are typed, with Nordic letters or without. */
import { caseOf } from './corrected';
import { fold, foldTwice } from './fold';
import type { FollowUp } from './followup';
import { ahead, once } from './once';

/** Nobody types it, and it is no white space that folding would take away. */
const APART = '\u0000';

/** All text of an item: the user's own and the evidence. */
function textOf(one: FollowUp): string {
  const { meeting, case: matter } = one;
  const own = caseOf(one);
  const parts: (string | undefined)[] = [
    one.title, one.note, one.quote, meeting.body, meeting.title, meeting.date, meeting.municipality,
    matter.number, matter.reference, matter.title, one.due?.text, one.due?.date, one.ownDue, one.source?.title, one.source?.url,
    ...one.tags, own.number, own.title, ...(one.ownResponsible ?? []),
  ]; // biome-ignore format: one list of fields
  for (const { name, resolved } of one.responsible) parts.push(name, resolved);
  for (const { who, on } of one.asked) parts.push(who, on);
  return parts.filter(Boolean).join(APART);
}

/** An item's text as it is searched; found out once an item. Fields are apart, so that no phrase runs over two of them. */
export const searchText = once((one: FollowUp): string => {
  const plain = fold(textOf(one));
  const twice = foldTwice(plain);
  return twice === plain ? plain : plain + APART + twice;
});

/** What is searched for: each word, and each phrase in quotes, in the ways that it can be written. */
export type Query = readonly (readonly [string, string])[];

const WORDS = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|(\S+)/gu;
const LONGEST = 400;

/** Cuts what was typed into words; `"to ord"`, `«to ord»` and `”två ord”` stay together. Empty where nothing is searched for. */
export function queryOf(typed: string): Query {
  const query: [string, string][] = [];
  for (const [, phrase, word] of typed.slice(0, LONGEST).matchAll(WORDS)) {
    const plain = fold(phrase ?? word ?? '').replaceAll(APART, '');
    if (plain) query.push([plain, foldTwice(plain)]);
  }
  return query;
}

/** Whether every word of the query stands somewhere in the item; true for an empty query. */
export function matches(one: FollowUp, query: Query): boolean {
  if (!query.length) return true;
  const text = searchText(one);
  return query.every(([plain, twice]) => text.includes(plain) || (twice !== plain && text.includes(twice)));
}

/** Folds the text of items that have not been searched yet, so that the first letter typed finds all of it ready. See `ahead`. */
export const prepareSearch = ahead(searchText);
