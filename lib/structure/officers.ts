/** Who led the meeting and who wrote: by a label, by the role that stands with a name, by who was elected. */
import type { Field } from '../find/fields';
import { peopleIn } from '../find/listed';
import type { Vocabulary } from '../language/vocabulary';
import type { Person } from '../minutes';
import { type Block, collapse, type Source } from '../read/source';

type Office = 'chair' | 'secretary';

/** How many blocks from its beginning the first cases may take to elect somebody. */
const OPENING = 40;

/**
 * @param fields labels before the first case; `ending` those at the document's end
 * @param known everybody named in the lists, those present first
 */
export function officersOf(
  source: Source,
  first: number,
  fields: readonly Field[],
  ending: readonly Field[],
  known: readonly Person[],
  vocabulary: Vocabulary,
): Partial<Record<Office, string>> {
  const found: Partial<Record<Office, string>> = {};
  for (const office of ['chair', 'secretary'] as const) {
    const name =
      labelled(office, fields, known, vocabulary) ??
      (office === 'chair' ? elected(source, first, known, vocabulary) : undefined) ??
      byRole(office, known, vocabulary) ??
      labelled(office, ending, known, vocabulary);
    if (name) found[office] = name;
  }
  return found;
}

function labelled(office: Office, fields: readonly Field[], known: readonly Person[], vocabulary: Vocabulary): string | undefined {
  for (const field of fields) {
    if (!field.kinds.includes(office)) continue;
    for (const value of field.values.slice(0, 2)) {
      const [person] = peopleIn([value.text.split(/\n/u)[0] ?? ''], vocabulary);
      if (!person) continue;
      const whole = person.name.includes(' ') && !/^(?:\p{Lu}{2,}\s?)+$/u.test(person.name.split(' ')[0] ?? '');
      const only = known.filter(other => other.name.split(' ')[0] === person.name);
      if (whole || only.length || (field.marked && value.text.trim().split(/\s+/u).length <= 3)) return person.name;
      break;
    }
  }
  return undefined;
}

/** The words that can each say what somebody is, in "1B, referent", "prosjektleder (referent)", "Clerk and minutes". */
const roleParts = (role: string, vocabulary: Vocabulary): string[] =>
  role
    .split(new RegExp(String.raw`[,/;()]|\s(?:${vocabulary.and})\s`, 'iu'))
    .map(part => part.trim())
    .filter(Boolean);

function byRole(office: Office, known: readonly Person[], vocabulary: Vocabulary): string | undefined {
  const pattern = vocabulary.fields.find(field => field.kind === office)?.pattern;
  // "Committee Clerk" is a clerk; "vice ordförande" does not lead.
  const says = (part: string): boolean =>
    pattern !== undefined && (pattern.test(part) || (office === 'secretary' && pattern.test(part.split(' ').at(-1) as string)));
  return known.find(person => person.role && roleParts(person.role, vocabulary).some(says))?.name;
}

/** "Jørgen blev valgt som ordstyrer", "Till ordförande för mötet valdes Anna Berg": whom the meeting gave the chair. */
function elected(source: Source, first: number, known: readonly Person[], vocabulary: Vocabulary): string | undefined {
  const chair = vocabulary.fields.find(field => field.kind === 'chair')?.phrases;
  if (!chair) return undefined;
  for (const block of source.blocks.slice(Math.max(0, first - 6), first + OPENING)) {
    if (block.furniture || block.end - block.start > 300) continue;
    for (const sentence of collapse(source.text.slice((block as Block).start, block.end)).split(/[.;]\s/u)) {
      const role = chair.exec(sentence);
      const verb = vocabulary.chosen.exec(sentence);
      if (!role || !verb || Math.abs(role.index - verb.index) > 50) continue;
      const names = [...sentence.matchAll(/\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}[\p{L}.-]+){0,3}/gu)]
        .map(match => match[0])
        .filter(name => known.some(person => person.name === name || person.name.split(' ')[0] === name));
      const [name] = names;
      if (name && names.length === 1) return known.find(person => person.name === name || person.name.split(' ')[0] === name)?.name;
    }
  }
  return undefined;
}
