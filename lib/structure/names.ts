/** Names as they stand before a task or behind it, and whether they are those of people who are known. */
import { beginsOtherwise, isName, meansPerson } from '../find/people';
import { onceFor } from '../language/once';
import { isAcquainted, isAcronym } from './parties';
import type { Reading } from './reading';

/** A run of names that a text begins with. */
export const names = onceFor(
  ({ and }) => new RegExp(`^@?(?:\\p{Lu}[\\p{L}.’-]*)(?:(?:\\s*[/,&+]\\s*|\\s${and}\\s|\\s)@?\\p{Lu}[\\p{L}.’-]*){0,5}`, 'u'),
);
/** Between the names of a list. */
const between = onceFor(({ and }) => new RegExp(`\\s*[/,&+]\\s*|\\s${and}\\s`, 'u'));

/** All of the names in a list are those of people who are known. */
export const isKnown = (who: string, reading: Reading): boolean => {
  const { people, vocabulary } = reading;
  const names = who
    .split(between(vocabulary))
    .map(name => name.trim())
    .filter(Boolean);
  return names.length > 0 && names.every(name => isAcquainted(name, reading) || people.some(person => firstOrFull(name, person.name)));
};

function firstOrFull(name: string, full: string): boolean {
  if (beginsOtherwise(name, full)) return false;
  if (name === full || name === full.split(' ')[0]) return true;
  if (/^\p{Lu}{2,4}$/u.test(name) && meansPerson(name, full)) return true;
  // "Cip" and "T." are short for a name; "To" is a word that "Tor" begins with.
  const short = name.replace(/\.$/u, '');
  return (short.length > 2 || short !== name) && full.startsWith(short);
}

/** Names of which one is known, and the others are none of other things. */
export const isKnownAmong = (said: string, reading: Reading): boolean =>
  isNamed(said, reading) && said.split(between(reading.vocabulary)).some(name => isKnown(name.trim(), reading));

/** Names as they are written behind a task, of people whom nothing else needs to make known. */
export const isNamed = (said: string, { vocabulary }: Reading): boolean =>
  said.split(between(vocabulary)).every(name => isName(name.trim(), vocabulary));

/** "NTNU and USIT": organisations by their letters. */
export const areAcronyms = (words: string, { vocabulary }: Reading): boolean =>
  /^\p{Lu}{2}/u.test(words) && words.split(between(vocabulary)).every(isAcronym);
