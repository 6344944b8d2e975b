/** Finds the name of the body that a heading or a line names. */
import type { Vocabulary } from '../language/vocabulary';

/** The body that a heading names: from its first word to what is no longer part of the name. */
export function bodyIn(text: string, vocabulary: Vocabulary): string | undefined {
  const match = vocabulary.bodies.exec(text);
  if (!match || text.length > 160) return undefined;
  const words = text.slice(match.index).split(/\s+/u);
  let take = 1;
  while (take < words.length) {
    const word = words[take] as string;
    if (/^[-–,(:\d]/u.test(word) || /[:,;]$/u.test(words[take - 1] as string)) break;
    const tie = vocabulary.ties.has(word.toLowerCase()) && take + 1 < words.length && !/^\d/u.test(words[take + 1] as string);
    if (
      !tie &&
      !/^\p{Lu}/u.test(word) &&
      !/^(?:kommune|kommun|region|miljø|næring|kultur|oppvekst)/iu.test(word) &&
      !vocabulary.ties.has((words[take - 1] as string).toLowerCase())
    )
      break;
    take++;
  }
  while (take > 1 && vocabulary.ties.has((words[take - 1] as string).toLowerCase())) take--;
  const name = words
    .slice(0, take)
    .join(' ')
    .replace(/[\s:,;.–-]+$/u, '');
  // A word before it belongs to the name where it is capital: "Nordfjella regionråd".
  const before = /(?:\p{Lu}[\p{L}-]+\s)+$/u.exec(text.slice(0, match.index))?.[0] ?? '';
  const lead = before.trim().split(' ').filter(Boolean);
  const own = lead.filter(word => !vocabulary.kinds.minutes.test(word) && !vocabulary.kinds.agenda.test(word));
  const whole = [...own, name].join(' ');
  return genitive(whole, words[take]);
}

/** "Formannskapets behandling av …" names Formannskapet. */
const genitive = (name: string, after: string | undefined): string =>
  after && /^\p{Ll}/u.test(after) ? name.replace(/(?<=[et])s$/u, '') : name;
