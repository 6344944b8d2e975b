/** What a label's words say that its value is. */
import type { FieldKind } from '../language/language';
import { onceFor } from '../language/once';
import { anyOf } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import { attendingLabel } from './attending';

/** Labels of lists of people: who met, and who did not. */
export const LISTS_OF: ReadonlySet<FieldKind> = new Set(['present', 'attended', 'absent', 'others']);

const kindCache = new WeakMap<Vocabulary, Map<string, FieldKind[]>>();

const separators = onceFor(({ and }) => new RegExp(`\\s*(?:[,/&+]|\\s(?:${and})\\s)\\s*`, 'iu'));

/** All labels there are: most texts have none of them, and need not be asked for each kind. */
const labels = onceFor(({ language, relatives }) => anyOf([language, ...relatives].flatMap(({ fields }) => Object.values(fields).flat())));

/** What a label can mean; "Tid og sted", "Møtested, dato" mean two things. */
export function fieldKinds(label: string, vocabulary: Vocabulary): FieldKind[] {
  if (label.length > 70) return [];
  let cache = kindCache.get(vocabulary);
  if (!cache) {
    cache = new Map();
    kindCache.set(vocabulary, cache);
  }
  const known = cache.get(label);
  if (known) return known;
  const clean = label.replace(/\([^)]*\)/gu, ' ').trim();
  let kinds = labels(vocabulary).test(clean) ? kindsOfPhrases(clean, vocabulary) : [];
  // "Mötets ordförande", "Meeting’s moderator".
  const [whose = '', ...rest] = clean.split(' ');
  if (!kinds.length && rest.length === 1 && /[sn]$/u.test(whose) && vocabulary.meetings.test(whose.replace(/[’']?s$/u, '')))
    kinds = kindsOfPhrases(rest.join(' '), vocabulary).filter(kind => kind === 'chair' || kind === 'secretary');
  if (!kinds.length) {
    const list = attendingLabel(clean, vocabulary);
    if (list) kinds = [list];
  }
  cache.set(label, kinds);
  return kinds;
}

function kindsOfPhrases(label: string, vocabulary: Vocabulary): FieldKind[] {
  const whole = vocabulary.fields.filter(field => field.pattern.test(label)).map(field => field.kind);
  const parts = label.split(separators(vocabulary)).filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return whole;
  const each = parts.map(part => vocabulary.fields.filter(field => field.pattern.test(part)).map(field => field.kind));
  const when = (kind: FieldKind): boolean => kind === 'place' || kind === 'date' || kind === 'time';
  if (!each.every(list => list.length) || (whole.length && !whole.every(when))) return whole;
  return [...new Set([...whole, ...each.flat().filter(kind => !whole.length || when(kind))])];
}
