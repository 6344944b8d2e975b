/** Who led the meeting and who wrote: by a label, by the role that stands with a name, by who was elected. */
import type { Field } from '../find/fields';
import { peopleIn } from '../find/listed';
import type { Found, Matcher } from '../language/matcher';
import { GIVEN_NAMES } from '../language/names';
import type { Vocabulary } from '../language/vocabulary';
import type { Person } from '../minutes';
import { type Block, collapse, type Source } from '../read/source';
import { signaturesOf } from './signatures';

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
  const signed = signaturesOf(source, first, vocabulary);
  for (const office of ['chair', 'secretary'] as const) {
    const name =
      labelled(office, fields, known, vocabulary) ??
      elected(office, source, first, known, vocabulary) ??
      byRole(office, known, vocabulary) ??
      byRole(office, signed, vocabulary) ??
      labelled(office, ending, known, vocabulary) ??
      (office === 'secretary' ? writer(source, vocabulary) : undefined);
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
      // "Paragrafer 21-22" beside who signs.
      if (!person.name.includes(' ') && /\d/u.test(value.text)) continue;
      const whole = person.name.includes(' ') && !/^\p{Lu}{2,}(?:\s\p{Lu}{2,})*\s?$/u.test(person.name.split(' ')[0] ?? '');
      const only = known.filter(other => other.name.split(' ')[0] === person.name);
      if (only.length === 1) return only[0]?.name;
      // "Secretary – Write to the town": what the office is to do.
      const alone = value.text.trim().split(/\s+/u).length <= 3 && !/\s\p{Ll}{4,}/u.test(value.text);
      if (whole || only.length || (field.marked && alone)) return person.name;
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
    pattern !== undefined &&
    (pattern.test(part) ||
      // "(prosjektleder, referat)": what somebody saw to at the meeting.
      (office === 'secretary' && !part.includes(' ') && vocabulary.kinds.minutes.test(part)) ||
      (office === 'secretary' && pattern.test(part.split(' ').at(-1) as string)));
  return known.find(person => person.role && roleParts(person.role, vocabulary).some(says))?.name;
}

/** Somebody's name: two words or more, or a given name alone. */
const NAME = /\p{Lu}[\p{Ll}-]+(?:\s(?:\p{Lu}[\p{L}.-]*|a[fv]|von|de))*/gu;
/** How far a role, its verb and the name may stand from each other. */
const REACH = 60;

/** "Jørgen blev valgt som ordstyrer", "Till sekreterare valdes Ragnar": whom the meeting itself gave the office. */
function elected(office: Office, source: Source, first: number, known: readonly Person[], vocabulary: Vocabulary): string | undefined {
  const offices = vocabulary.fields.find(field => field.kind === office)?.phrases;
  if (!offices) return undefined;
  for (const block of source.blocks.slice(Math.max(0, first - 6), first + OPENING)) {
    if (block.furniture || block.end - block.start > 600) continue;
    for (const sentence of collapse(source.text.slice((block as Block).start, block.end)).split(/[.;]\s(?=\p{Lu})/u)) {
      const name = electedIn(sentence, office, offices, known, vocabulary);
      if (name) return name;
    }
  }
  return undefined;
}

function electedIn(
  sentence: string,
  office: Office,
  offices: Matcher,
  known: readonly Person[],
  vocabulary: Vocabulary,
): string | undefined {
  const [said] = sentence.split(/,\s/u).flatMap(part => namedWith(part, offices, known));
  if (said) return said;
  const opener = office === 'chair' ? openerIn(sentence, offices, known, vocabulary) : undefined;
  if (opener) return opener;
  const named = inBrackets(sentence, offices, known, vocabulary);
  if (named) return named;
  const others = vocabulary.fields.find(({ kind }) => kind === (office === 'chair' ? 'secretary' : 'chair'))?.phrases;
  for (const verb of vocabulary.chosen.all(sentence)) {
    const from = verb.index + verb[0].length;
    // "chaired the meeting" says it alone.
    const leads = office === 'chair' && (vocabulary.meetings.test(verb[0]) || offices.test(verb[0]));
    // "Kari Moe led the meeting, and Bo Li took the minutes"
    if (office === 'secretary' && vocabulary.meetings.test(verb[0]) && !offices.test(verb[0])) continue;
    const roles = [...offices.all(sentence)].filter(({ index }) => Math.abs(index - verb.index) <= REACH);
    // "Referent var Bo Li", "Bo Li var referent", "Bo Li förde protokollet": the words hold the office themselves.
    const inside = roles.find(({ index, 0: role }) => index >= verb.index && index + role.length <= from);
    const before =
      inside?.index === verb.index && (inside[0].length < verb[0].length || verb.index < 3)
        ? inside
        : roles.findLast(({ index }) => index < verb.index && !isOtherwise(sentence.slice(index, verb.index), others, vocabulary));
    const after = inside && inside !== before ? undefined : roles.find(({ index }) => index > verb.index);
    if (!leads && !before && !after && !inside) continue;
    const names = (text: string): string[] => [...text.matchAll(NAME)].flatMap(match => nameOf(match[0], known, vocabulary) ?? []);
    const subject = (): string | undefined => names(sentence.slice(0, verb.index)).at(-1);
    // "valdes Anna Berg till ordförande": the name between them; "valdes Anna Berg Till sekreterare …" begins another.
    const between = after ? sentence.slice(from, after.index) : '';
    // "… och till sekreterare Nils Ek".
    const behind = after && /^\s\p{Lu}/u.test(sentence.slice(after.index + after[0].length));
    const found =
      (leads && !(before && before === inside)) || (inside && !before)
        ? subject()
        : before
          ? (names(sentence.slice(from, from + REACH))[0] ??
            nameOf(BEHIND.exec(sentence.slice(from))?.[0].trim() ?? '', known, vocabulary, true))
          : ((behind ? names(sentence.slice((after as Found).index))[0] : undefined) ??
            (/\s\p{Ll}+\s(?:\p{Ll}+\s)?$/u.test(between) ? names(between).at(-1) : undefined) ??
            subject());
    if (found) return found;
  }
  return undefined;
}

/** "Valg af dirigent (Else Krus)": the election is a point of the agenda, and whom it fell on stands behind it. */
function inBrackets(sentence: string, offices: Matcher, known: readonly Person[], vocabulary: Vocabulary): string | undefined {
  const office = offices.exec(sentence);
  if (!office?.index || office.index > ELECTION || !vocabulary.caseTitles.test(sentence.slice(0, office.index + office[0].length)))
    return undefined;
  const [, written = ''] = /^\s*\((\p{Lu}[\p{L} .-]{2,40})\)\W*$/u.exec(sentence.slice(office.index + office[0].length)) ?? [];
  return written ? nameOf(written, known, vocabulary) : undefined;
}
/** How far into its title an office stands that is voted on. */
const ELECTION = 30;

/** "Kari Moe, leder for kvelden, ønsket velkommen": a name beside the office, and the words that open a meeting. */
function openerIn(sentence: string, offices: Matcher, known: readonly Person[], vocabulary: Vocabulary): string | undefined {
  const opening = vocabulary.welcoming.exec(sentence);
  const office = offices.exec(sentence);
  if (!opening || !office || office.index > opening.index || opening.index - office.index > REACH) return undefined;
  for (const match of sentence.slice(0, opening.index).matchAll(NAME)) {
    const end = match.index + match[0].length;
    // "Chair Kari Moe called the meeting to order": the office has a capital too.
    if (match.index === office.index && match[0].length > office[0].length + 1) {
      const own = nameOf(match[0].slice(office[0].length).trim(), known, vocabulary);
      if (own) return own;
    }
    const behind = /^,?\s$/u.test(sentence.slice(end, office.index));
    const before = /^,?\s$/u.test(sentence.slice(office.index + office[0].length, match.index));
    const name = behind || before ? nameOf(match[0], known, vocabulary) : undefined;
    if (name) return name;
  }
  return undefined;
}

/** "Valg av leder og referent. Til leder ble …": nearer the verb stands another office, or what somebody is to approve with its holder. */
const isOtherwise = (between: string, others: Matcher | undefined, { approving }: Vocabulary): boolean =>
  (others?.test(between) ?? false) || approving.test(between);

/** "…, Per Lie referent": a name with its office, and nothing else. */
function namedWith(part: string, offices: Matcher, known: readonly Person[]): string[] {
  const [, name = '', role = ''] = /^(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})\s(\p{Ll}+)\.?$/u.exec(part) ?? [];
  const person =
    name && offices.exec(role)?.[0] === role ? known.find(one => one.name === name || one.name.startsWith(`${name} `)) : undefined;
  return person ? [person.name] : [];
}

/** "… valdes Benny Ek": of somebody whose given name is in no list. */
const BEHIND = /^\s\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}-]+){1,2}/u;

/**
 * The one present whom the words name; else the words, where they can be nothing but a name.
 * @param placed where they stand only a name can
 */
function nameOf(written: string, known: readonly Person[], { starters, ties }: Vocabulary, placed = false): string | undefined {
  // "… valdes Anna Berg Till sekreterare": the next sentence has lost its full stop.
  const small = (word: string): boolean => starters.has(word.toLowerCase()) || ties.has(word.toLowerCase());
  const own = written.split(' ').filter((_, i, all) => i === 0 || !all.slice(1, i + 1).some(small));
  const words = own.join(' ').replace(/(?<=\p{Ll}{2})\.$/u, '');
  const person = known.find(({ name }) => name === words || name.split(' ')[0] === words || words.endsWith(name));
  if (person) return person.name;
  const [given = '', ...rest] = words.split(' ');
  return (GIVEN_NAMES.has(given) || (placed && rest.length)) && rest.length < 4 ? words : undefined;
}

/** "Referat: Søren Holm Bjerre": a whole name, and nothing else, behind the word for the minutes. */
function writer(source: Source, vocabulary: Vocabulary): string | undefined {
  for (const block of [...source.blocks.slice(-30), ...source.blocks.slice(0, 30)]) {
    if (block.furniture || block.end - block.start > 80) continue;
    const match = /^[^\p{L}]*(\p{L}+)\s?:\s+(\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}[\p{L}.-]*){1,3})\W*$/u.exec(
      source.text.slice(block.start, block.end),
    );
    if (match && vocabulary.kinds.minutes.test(match[1] as string)) return match[2];
  }
  return undefined;
}
