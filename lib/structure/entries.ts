/** Who an entry of a list names as its doer: at its start, in brackets, or at its end. */
import { fieldKinds } from '../find/fields';
import { meansPerson } from '../find/people';
import { onceFor } from '../language/once';
import { wholly } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Action, Party, Span } from '../minutes';
import type { Block } from '../read/source';
import { dueOf, hasDeadline, taskAction, whoWithout } from './action';
import { doing } from './doing';
import { isNeed } from './entrusted';
import { isKnown, isKnownAmong, isNamed, names } from './names';
import { isAcquainted, isDoer, isInitials, isParty, partiesOf } from './parties';
import { deadlineOnly } from './prose';
import type { Line, Reading } from './reading';
import { type Tail, tailOf } from './tails';
import { isDoing } from './taskverbs';
import { ANYTHING, isInRun, ownerBehind } from './things';

/** "Pekka: hoidamme kutsut": what one who speaks says of what "we" do. */
const ownVerbs = onceFor(({ language: { inflection } }) => wholly(inflection?.ownVerbs ?? []));
const SEPARATOR = /^\s*(?:[:–-]|->)\s*/u;

/** "Lene skriver epost", "KML/JAA: avklarer husleien", "@Erik sjekker": a line that begins with its doer. */
export function nameFirst(line: Line, text: string, block: Block, reading: Reading, sure: boolean): Action | undefined {
  const { vocabulary } = reading;
  const lead = /^\s*(?:\d{1,2}[.)]\s*|\p{Ll}\)\s*|(?:[-–•·☐]|\*{1,2}|\[ ?\])\s*)?/u.exec(text)?.[0].length ?? 0;
  const bold = block.bold.find(span => span.start <= line.start + lead + 1 && span.end > line.start + lead);
  const at = names(vocabulary).exec(text.slice(lead, lead + 200));
  const listed = sure && !bold ? namesBefore(text, lead, reading) : undefined;
  // "**Kari:** order the coach"
  const heavy = bold ? text.slice(0, bold.end - line.start).replace(/[\s:]+$/u, '').length : 0;
  const end = heavy || (listed ?? lead + knownOf(at?.[0] ?? '', reading));
  if (end <= lead) return undefined;
  const who = text.slice(lead, end).replace(/[@:]/gu, ' ').trim();
  const known = listed !== undefined || isKnown(who, reading) || (SEPARATOR.test(text.slice(end)) && isEverybody(who, reading));
  const mention = /^@/u.test(text.slice(lead));
  const rest = text.slice(end);
  const separator = SEPARATOR.exec(rest);
  if (!known && !mention && !(bold && isParty(who, reading, separator !== null))) return undefined;
  // "Kari Lund (leder), Ola Vik": a list of people.
  if (/^\s*[(,]/u.test(rest) && !sure) return undefined;
  const told = rest.slice(separator?.[0].length ?? 0).trimStart();
  // What ends so leads up to a list.
  if (told.length < 4 || /^\S+(?:\s\S+){0,2}:\s*$/u.test(told)) return undefined;
  const verb = told.split(/\s/u)[0] ?? '';
  const acts =
    ownVerbs(vocabulary).test(verb) ||
    vocabulary.doing.test(told) ||
    vocabulary.infinitives.test(told) ||
    (vocabulary.present.test(verb) && /\s/u.test(told) && (sure || !vocabulary.stative.test(verb))) ||
    (vocabulary.modals.test(verb) && !isNeed(verb, vocabulary));
  const few = told.split(/\s/u, 4).slice(0, 3).join(' ');
  if (!separator && (vocabulary.negations.test(few) || (vocabulary.idioms.test(told) && !sure))) return undefined;
  const boldVerb =
    bold !== undefined && /^\p{Ll}/u.test(told) && !vocabulary.past.test(told.slice(0, 20)) && !vocabulary.stative.test(verb);
  const talks =
    /\?/u.test(told) ||
    vocabulary.past.test(told.slice(0, 60)) ||
    (vocabulary.speaking.test(verb) && !dueOf({ text, start: line.start }, reading, false));
  // "Kari: ringe kommunen": a paragraph that is a task's and no more.
  const ownVerb = separator !== null && ownVerbs(vocabulary).test(verb) && !vocabulary.stative.test(verb);
  const lists =
    block.marker !== '' ||
    sure ||
    (text.length < NOTE &&
      (ownVerb || vocabulary.infinitives.test(told) || beginsDoing(told, vocabulary) || isDueThing(told, reading)) &&
      (isAcquainted(who, reading) || isInitials(who, reading)));
  if (
    separator
      ? !(lists || mention) ||
        (talks && !sure) ||
        (block.marker !== '' &&
          !sure &&
          !acts &&
          !mention &&
          !dueOf({ text: text.slice(0, sentenceEnd(text, end)), start: line.start }, reading, false))
      : !(acts || boldVerb || mention) || (talks && !(sure && acts))
  )
    return undefined;
  const responsible: Party[] = partiesOf(who.replace(/\s*[/+]\s*/gu, ', '), line.start + text.indexOf(who.split(' ')[0] ?? '', 0), reading);
  const first = sentenceEnd(text, end);
  // "BM: the grammar is wrong. Sjur and BM look at it.": who spoke first does not do it alone.
  const next = names(vocabulary).exec(text.slice(first).trimStart())?.[0].trim();
  if (separator && !sure && next && next !== who && isKnown(next, reading)) return undefined;
  const whole = block.marker !== '' || sure;
  // What a paragraph's other sentences say of when is theirs, but for one that says no more than that.
  const due =
    dueOf({ text: text.slice(0, first), start: line.start }, reading, false) ??
    (whole ? dueOf({ text, start: line.start }, reading, false) : deadlineOnly({ start: line.start + first, end: line.end }, reading));
  // "Kari writes the letter and Ola asks for a price"
  const each = separator ? undefined : doing(text.slice(lead, first), line.start + lead, 'talk', reading, 'none')?.responsible;
  const all = each && each.length > responsible.length && each[0]?.start === responsible[0]?.start ? each : responsible;
  return make({ start: line.start + lead, end: line.start + (whole ? text.length : first) }, all, due, reading, 'name-first', who);
}

/** In a list of tasks whoever stands before a colon or a dash, a role as well: "The Secretary: write to …". */
function namesBefore(text: string, lead: number, reading: Reading): number | undefined {
  const [whole = '', before] = /^(\p{Lu}[^:–—]{1,60}?)\s*(?::|\s[–—-])\s/u.exec(text.slice(lead)) ?? [];
  if (!before || !isDoer(before, reading)) return undefined;
  // "Conductor: Kari asks the choir": what it is about, and then who.
  const next = names(reading.vocabulary)
    .exec(text.slice(lead + whole.length).trimStart())?.[0]
    .trim();
  return next && isKnown(next, reading) && !isKnown(before, reading) ? undefined : lead + before.length;
}

/** A verb of doing in the present tense, in small letters: "Kari: sends the letter". */
const beginsDoing = (text: string, vocabulary: Vocabulary): boolean => /^\p{Ll}/u.test(text) && isDoing(text, vocabulary);

/** "@Kari Order the coach": how much of the capital words is a name that is known; all of them where none is. */
function knownOf(words: string, reading: Reading): number {
  if (!words.startsWith('@')) return words.length;
  for (let end = words.length; end > 1; end = words.lastIndexOf(' ', end - 1)) if (isKnown(words.slice(1, end).trim(), reading)) return end;
  return words.length;
}

/** The first sentence of a paragraph is the task; a list item is one as a whole. */
function sentenceEnd(text: string, from: number): number {
  const stop = /[.!](?=\s+\p{Lu})/u.exec(text.slice(from));
  return stop ? from + stop.index + 1 : text.length;
}

/** "Alle: …": a word for everybody, and nothing else; with `most`, "All speakers": those who are something, in so many words. */
const isEverybody = (who: string, { vocabulary }: Reading, most = 1): boolean =>
  vocabulary.everybody.test(who) && who.split(/\s+/u).length <= most;

/** A line of its own that is longer tells more than a task. */
const NOTE = 160;

/** Behind a name: how long the task takes, "(Kari ~0,5h)". */
const ESTIMATE = /[\s,;]+[~≈]?\s?\d[\d.,]*\s?\p{L}{0,8}\.?$/u;

/**
 * "Bedre mobiltilpasning (Børre) til fredagsmøtet", "testing (BM, Trond)".
 * @param sure the line is one of a list of tasks: then any name at its end will do
 */
export function nameInBrackets(line: Line, text: string, block: Block, reading: Reading, sure = false): Action | undefined {
  // "Status (Kenneth) (20 min)": an agenda's entry.
  if (/\d\s?min\b/u.test(text)) return undefined;
  const listed = block.kind === 'item' || block.marker !== '' || /^(?:\d{1,2}[.)]|[-–•·])/u.test(text) || block.bold.length > 0;
  const told =
    block.kind === 'paragraph' &&
    text.length < NOTE &&
    (beginsTask(text, reading) || beginsWithVerb(text, reading) || nounIn(text, reading));
  const named = told || listed || sure;
  if (!named && !(block.kind === 'paragraph' && text.length < NOTE)) return undefined;
  for (const match of text.matchAll(/\(([^()]{2,60})\)/gu)) {
    const whole = (match[1] as string).replace(ESTIMATE, '').replace(/\s?\?$/u, '');
    const said = withoutLabel(whole, reading);
    const labelled = said !== whole && isDoer(said, reading);
    const opens = !text.slice(0, match.index).replace(POINT, '').trim();
    const closes = match.index + match[0].length >= text.trimEnd().replace(/[).!?]+$/u, ')').length;
    // "(Gisle, the old list goes to Kari)"
    const first = said.split(/(?:[,;]|\s\+)\s(?=\p{Ll})/u, 1)[0] as string;
    const inside = closes && isKnown(first, reading) ? first : said;
    const bold = block.bold.some(
      span => span.start >= line.start + match.index && span.end <= line.start + match.index + match[0].length + 1,
    );
    const short = /^\p{Lu}{2,4}(?:\s?[/,&+]\s?\p{Lu}{2,4})*$/u.test(inside) && isThing(text.slice(0, match.index), reading, 3);
    if (!named && !(closes && short)) continue;
    const anybody =
      sure && ((closes && (isNamed(inside, reading) || isEverybody(inside, reading))) || (opens && isEverybody(inside, reading, 3)));
    if (
      !(labelled || isKnown(inside, reading) || (closes && isKnownAmong(inside, reading)) || anybody || (bold && isParty(inside, reading)))
    )
      continue;
    if (match.index === 0 && text.length - match[0].length < 8) continue;
    // "Greta Moe (GM), the county": how her name is shortened.
    const name = match.index < NOTE ? text.slice(0, match.index).replace(POINT, '').trim() : '';
    if (/^\p{Lu}{2,4}$/u.test(inside) && /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,3}$/u.test(name) && meansPerson(inside, name)) continue;
    if (!sure && !labelled && reading.vocabulary.telling.test(text.replace(POINT, ''))) continue;
    const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    if (
      rest.replace(POINT, '').trim().length < (block.kind === 'item' ? 3 : 6) ||
      reading.vocabulary.past.test(rest.slice(0, 60)) ||
      /\?\s*$/u.test(rest)
    )
      continue;
    const responsible = partiesOf(inside, line.start + text.indexOf(inside, match.index), reading);
    return make(
      line,
      responsible,
      dueOf({ text, start: line.start }, reading, false) ?? loneDate(text, line, reading),
      reading,
      'name-in-brackets',
      inside,
    );
  }
  return undefined;
}

/**
 * "Sende rekneskapen – Eirik, innan 30. april", "Order vests (Ole, by the end of March)": the doer comes last, with the
 * deadline or without it.
 * @param sure the line is one of a list of tasks: then a role or a unit will do
 */
export function nameLast(line: Line, text: string, reading: Reading, sure: boolean): Action | undefined {
  const block = reading.source.blocks[line.block] as Block;
  const told = text.length < NOTE && (beginsTask(text, reading) || /(?:->|=>|[→➔])\s*@?\p{Lu}[^→>]{1,50}$/u.test(text));
  const listed = sure || told || block.kind === 'item' || POINT.test(text);
  if (!listed && text.length >= NOTE) return undefined;
  const named = listed || isInRun(line, reading) ? nameBehindThing(line, text, reading) : undefined;
  if (named) return named;
  const tail = tailOf(line, text, reading, sure, sure || told || nounIn(text, reading)) ?? bracketEnd(line, text, reading, sure);
  if (!tail) return undefined;
  const task = text.slice(0, tail.task);
  if (!listed && !(nounIn(task, reading) || (byLetters(tail) && isThing(task, reading, 3)))) return undefined;
  // "Information about the road – Kari": she told it.
  if (!sure && !told && !tail.due && reading.vocabulary.telling.test(task.replace(POINT, ''))) return undefined;
  if (reading.vocabulary.past.test(task.slice(0, 60)) || /\?\s*$/u.test(task)) return undefined;
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  return make(
    { start: line.start + lead, end: line.end },
    tail.who.flatMap(who => partiesOf(who.text, who.start, reading)),
    tail.due ?? dueOf({ text, start: line.start }, reading, false),
    reading,
    'name-in-brackets',
    tail.who.map(who => who.text).join(', '),
  );
}

const POINT = /^\s*(?:\d{1,2}[.)]|[-–•·▪])\s*/u;

/** Begins with what is to be done, as a verb. */
const beginsTask = (text: string, { vocabulary }: Reading): boolean => vocabulary.infinitives.test(text) && !vocabulary.telling.test(text);

/** Begins with a verb in the present tense and without its subject: "Purrar på nytt. (Arne)". */
function beginsWithVerb(text: string, { vocabulary }: Reading): boolean {
  const word = /^\p{Lu}\p{Ll}{2,}(?=\s)/u.exec(text)?.[0].toLowerCase() ?? '';
  if (!word || vocabulary.starters.has(word) || vocabulary.stative.test(word) || vocabulary.telling.test(text)) return false;
  return vocabulary.doing.test(text.slice(0, 80).toLowerCase()) && vocabulary.doing.exec(text.slice(0, 80).toLowerCase())?.index === 0;
}

/** How far into a line the noun may stand that names its task: "Ny bestilling av buss". */
const NEAR = 16;

/** Names what is to be done, as its first words or its last: "Bestilling av buss", "sopimuksen tarkistus". */
export function nounIn(text: string, { vocabulary }: Reading): boolean {
  const task =
    text
      .replace(POINT, '')
      .split(/\s[–—-]\s|[([/]/u, 1)[0]
      ?.trimEnd() ?? '';
  if (task.length < 6 || vocabulary.telling.test(task) || vocabulary.telling.test(/\S+$/u.exec(task)?.[0] ?? '')) return false;
  const found = vocabulary.nouns.exec(task);
  return (
    found !== null &&
    (found.index < NEAR
      ? !vocabulary.past.test(task) && !/[.!?:]\s/u.test(task)
      : found.index + found[0].length === task.length && isThing(task, { vocabulary }))
  );
}

/** Words without a verb that tells something, so many or more, and no name of what is told: "Ny kode til alarmen". */
function isThing(task: string, { vocabulary }: Pick<Reading, 'vocabulary'>, fewest = 2): boolean {
  const words = task.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (
    words.length < fewest ||
    vocabulary.telling.test(task) ||
    vocabulary.telling.test(words.at(-1) as string) ||
    /[.!?:]\s/u.test(task) ||
    vocabulary.past.test(task)
  )
    return false;
  return !words.some(
    word => /^\p{Ll}/u.test(word) && (vocabulary.stative.test(word) || vocabulary.modals.test(word) || vocabulary.speaking.test(word)),
  );
}

/** "nye fuldmagter i banken, senest 15. maj": a thing, and by when. */
const isDueThing = (told: string, reading: Reading): boolean => hasDeadline(told, reading, true) && isThing(told, reading);

/** By their first letters alone: "BH/DF". */
const byLetters = ({ who }: Tail): boolean => who.every(({ text }) => /^\p{Lu}{2,4}(?:\s?[/,&+]\s?\p{Lu}{2,4})*$/u.test(text));

/** "Order vests (Ole, by the end of March)" */
function bracketEnd(line: Line, text: string, reading: Reading, sure: boolean): Tail | undefined {
  const bracket = /[([]([^()[\]]{2,80})[)\]]\s*[.!]?$/u.exec(text);
  if (!bracket || bracket.index < 6) return undefined;
  const said = bracket[1] as string;
  const value = { text: said, start: line.start + bracket.index + 1 };
  const due = dueOf(value, reading, true);
  const who = whoWithout(due, value).filter(part => !reading.vocabulary.dueLeads.test(part.text));
  const [one] = who;
  if (!one || who.length !== 1) return undefined;
  const name = withoutLabel(one.text.replace(/^@/u, ''), reading);
  const known =
    isAcquainted(name, reading) ||
    (sure && (isParty(name, reading, true) || isNamed(name, reading))) ||
    // "Items to the secretary by 28 May (all)"
    (isEverybody(name, reading) && hasDeadline(text, reading, true));
  return known ? { task: bracket.index, who: [{ text: name, start: one.start + one.text.length - name.length }], due } : undefined;
}

/** "(Ansvar Kari)", "(ansv. Kari)": the label in the brackets is none of the name. */
function withoutLabel(whole: string, { vocabulary }: Reading): string {
  // "(4th form v/ Line)": who stands for them.
  const said = whole.replace(/^.*\sv\/\s?(?=\p{Lu})/u, '');
  const [lead = '', label = ''] = /^(\p{L}+\.?)\s?:?\s+(?=\p{Lu})/u.exec(said) ?? [];
  return label && fieldKinds(label, vocabulary).includes('responsible') ? said.slice(lead.length) : said;
}

const THING = /^(\p{L}[^:?!]{5,60}\s[^:?!]{2,40}):\s+([^:?]{2,60}?)[\s.]*$/u;

/** "kiosk and change: Bente and Kåre": who sees to each thing of a list, and nothing else; an office is nothing to do. */
export function nameBehindThing(line: Line, text: string, reading: Reading): Action | undefined {
  const { vocabulary } = reading;
  const [, thing = '', said = ''] = THING.exec(text) ?? (isInRun(line, reading) ? ANYTHING.exec(text) : null) ?? [];
  const from = text.lastIndexOf(said);
  const owner = ownerBehind({ text: text.slice(from), start: line.start + from }, reading);
  if (!owner || !/^\p{Lu}/u.test(owner.who.text) || !isKnown(owner.who.text, reading)) return undefined;
  const isOffice = (word: string): boolean =>
    vocabulary.roles.test(word) || vocabulary.seats.test(word) || fieldKinds(word, vocabulary).length > 0;
  const formal = isOffice(thing.split(/\s/u)[0] as string) || vocabulary.voteWords.test(thing) || vocabulary.past.test(thing);
  if (formal || fieldKinds(thing, vocabulary).length || vocabulary.chosen.test(thing)) return undefined;
  const { who, due } = owner;
  return make(
    line,
    partiesOf(who.text, who.start, reading),
    due ?? dueOf({ text: thing, start: line.start }, reading, false),
    reading,
    'name-in-brackets',
    who.text,
  );
}

const LEAD = /^\s*(?:☐|\[ ?\])\s*/u;

/** In a task's own line a bare date in front is its deadline: "07.11.2011 (Cip): ny macdict". */
function loneDate(text: string, line: Line, reading: Reading) {
  return dueOf({ text: text.slice(0, 30), start: line.start }, reading, true);
}

function make(
  span: Span,
  responsible: Party[],
  due: Action['due'],
  reading: Reading,
  rule: 'name-first' | 'name-in-brackets',
  words: string,
): Action | undefined {
  const made = taskAction([{ block: -1, ...span }], [], [], reading, 'label', [{ rule, words }]);
  if (!made) return undefined;
  return { ...made, responsible, ...(due ? { due } : {}) };
}
