/** Forms of a language's verbs, made from its list of those that tell a task. */
import type { Language } from './language';

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

/** "tar kontakt" gives "ta kontakt", "sender" also "send"; a language without endings to change (English, Finnish) keeps its verbs. */
export function infinitivesOf({ tasks: { doing, infinitive, infinitives, imperative, alike } }: Language): string[] {
  const nouns = new Set(words(alike));
  const told = inOtherForm(doing, imperative).filter(phrase => !nouns.has(phrase.split(' ')[0] as string));
  return [...(infinitive.length ? inOtherForm(doing, infinitive) : doing), ...told, ...infinitives];
}

/** Phrases whose first word, the verb, has another ending: "er>e". */
export function inOtherForm(phrases: readonly string[], changes: readonly string[]): string[] {
  return phrases.flatMap(phrase => {
    const [verb = '', ...rest] = phrase.split(' ');
    const made = changes.flatMap(change => {
      const [from = '', to = ''] = change.split('>');
      return verb.endsWith(from) ? [verb.slice(0, verb.length - from.length) + to] : [];
    });
    return made.map(one => [one, ...rest].join(' '));
  });
}
