/** Tasks that are given: "ber rådmannen om å …", "Sekretariatet får fullmakt til å …". */
import { onceFor } from '../language/once';
import { frame, wholly } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import { type Found, type Ground, isOwnBody, isReport } from './ground';
import { endsIn, isInflected } from './inflected';
import { isIndirect } from './obligations';
import { outcomeWords } from './outcomes';
import { isParty, isStranger, isUnknownParty, partiesOf } from './parties';
import type { Reading } from './reading';

/** A word that ties a party to what stands before it, and is none of its name: "that the Clerk", "and Simon". */
const leads = onceFor(({ and, language }) => new RegExp(`^(?:${and}|${language.clauses.split(' ').join('|')})\\s+`, 'iu'));

/** The frames whose fixed words stand in the sentence. */
function framesIn(text: string, { assignments: { words, frames } }: Vocabulary): string[] {
  const phrases = new Set([...words.all(text)].map(found => found.phrase));
  return [...phrases].flatMap(phrase => frames.get(phrase) ?? []);
}

/**
 * The task that a sentence gives somebody by one of the language's frames, or by a request that names nobody.
 * @param start the text's offset in the Source's text
 */
export function assignment(text: string, start: number, ground: Ground, reading: Reading): Found | undefined {
  const { vocabulary } = reading;
  let best: { who: string; at: number; words: string; before: string } | undefined;
  for (const phrase of framesIn(text, vocabulary)) {
    const match = frame(phrase).exec(text);
    const raw = match?.groups?.who;
    if (!match || !raw) continue;
    const slotFirst = text.indexOf(raw, match.index) <= match.index + 2;
    // "Sekretæren ber kommunen om svar": who asks has the task, unless it is the body that met.
    if (!slotFirst && isOther(text.slice(0, match.index), reading) && !vocabulary.past.test(text.slice(match.index).split(/\s+/u)[0] ?? ''))
      continue;
    const who =
      partyWithin(raw, match.groups?.rest ?? '', endsFrame(text, raw, match), reading) ??
      (slotFirst ? undefined : toldToDo(text.slice(text.indexOf(raw, match.index)), ground, reading)) ??
      (takesSomebody(phrase, match.index <= 1 || !slotFirst, vocabulary) && isUnknownParty(raw, reading) ? raw : undefined);
    if (!who) continue;
    if (vocabulary.telling.test(who)) continue;
    // "… to reach out to the city to get": whom it is done to.
    const led = slotFirst ? text.slice(0, text.indexOf(who, match.index)).trimEnd().split(' ').at(-1) : '';
    if (led && vocabulary.links.test(led)) continue;
    if (vocabulary.offering.test(phrase) && isStranger(who, reading)) continue;
    // "… about whether Kari has the task to …"
    if (slotFirst && isIndirect(text.slice(0, text.indexOf(who, match.index)), vocabulary)) continue;
    const rest = (match.groups?.rest ?? '').trim();
    if (rest.length < 3) continue;
    // "Invite Kari Moe to a meeting", "forward the request to the office": a way, and no verb.
    if (vocabulary.links.test(phrase.split(' ').at(-1) ?? '') && vocabulary.articles.has(rest.split(/\s/u, 1)[0] ?? '')) continue;
    // "The Board agreed to release …": it settles.
    const verb =
      text
        .slice(text.indexOf(raw, match.index) + raw.length)
        .trim()
        .split(/\s+/u)[0] ?? '';
    if (slotFirst && vocabulary.settling.test(verb) && isOwnBody(who, reading)) continue;
    if (!best || who.length < best.who.length)
      best = {
        who,
        at: text.indexOf(who, match.index),
        // A slot in front may have caught what is told of others: "… had pointed out the need of Members to raise …".
        before: text.slice(0, slotFirst ? text.indexOf(who, match.index) : match.index),
        words: text.slice(match.index, match.index + match[0].length - (match.groups?.rest?.length ?? 0)).trim(),
      };
  }
  if (best) {
    // What is told of it before, or of another year, makes it a report; the frame itself may speak of the meeting in the past.
    const deciding = vocabulary.deciding.exec(text);
    // "It was agreed that …": the words that settle it lead up to the frame, and tell of nothing else.
    const settles = deciding !== null && deciding.index < 3 && deciding.index + deciding[0].length >= best.before.trimEnd().length;
    if (ground === 'talk' && ((!settles && isReport(best.before, reading)) || tellsOfOld(text, reading) || text.includes('§')))
      return undefined;
    // "Resolved that the Clerk be asked to …"
    const lead = leads(vocabulary).exec(best.who)?.[0].length ?? 0;
    return {
      responsible: partiesOf(best.who.slice(lead), start + best.at + lead, reading),
      reason: { rule: 'assignment', words: best.words },
    };
  }
  const asked = vocabulary.impersonal.exec(text);
  // "Udsat, da udvalget ønsker flere oplysninger": why it was settled so, and no request.
  if (asked && ground === 'decided' && !(asked.index > 0 && outcomeWords(text, vocabulary)?.index === 0))
    return { responsible: [], reason: { rule: 'assignment', words: asked[0] } };
  return undefined;
}

/** How many words behind the slot tell that nothing but somebody can stand in it: "… bes om å". */
const FIXED = 3;

/** The frame's slot is bounded, and behind it stands what one is to do: "ber … om å", "… får i oppdrag å". */
function takesSomebody(phrase: string, opens: boolean, { contentMarks }: Vocabulary): boolean {
  const [before = '', after = ''] = phrase.split('{who}').map(part => part.trim());
  const words = after.split(/\s+/u);
  return opens && contentMarks.has(words.at(-1) ?? '') && (before !== '' || words.length >= FIXED);
}

/** Names a year before the meeting's own. */
const tellsOfOld = (text: string, { meeting }: Reading): boolean =>
  [...text.matchAll(/(?<![\d/])(?:19|20)\d\d(?!\d)/gu)].some(([year]) => meeting.date !== undefined && year < meeting.date.slice(0, 4));

/** Somebody who is not the body that met, nor another one. */
function isOther(subject: string, reading: Reading): boolean {
  const said = subject.trim();
  const last = said.split(/\s+/u).at(-1) ?? '';
  return (
    said !== '' &&
    !/[,;:]$/u.test(said) &&
    isParty(said, reading, true) &&
    !isOwnBody(said, reading) &&
    !reading.vocabulary.bodies.test(last)
  );
}

/** The frame ends with its slot: then the party may go on into what follows. */
function endsFrame(text: string, raw: string, match: RegExpExecArray): boolean {
  return text.indexOf(raw, match.index) + raw.length + (match.groups?.rest?.length ?? 0) >= text.length;
}

/** The party in what a frame caught: the frame's slot may have caught words of the sentence around it. */
function partyWithin(raw: string, rest: string, leads: boolean, reading: Reading): string | undefined {
  const words = raw.trim().split(/\s+/u);
  const isSomebody = (tried: string): boolean =>
    isInflected(tried, reading) || (isParty(tried, reading, true) && !(leads && endsIn(tried, 'from', reading)));
  // Slot at the frame's end: the party may go on into the rest ("tekninen johtaja", "Teknisk Forvaltning").
  if (leads) {
    const more = rest.trim().split(/\s+/u).slice(0, 3);
    // "pyydetään Leena Lahtea kutsumaan ryhmän koolle": the name ends where its ending is.
    for (let extra = Math.min(3, more.length); extra >= 0; extra--) {
      const tried = [...words, ...more.slice(0, extra)].join(' ');
      if (isInflected(tried, reading)) return tried;
    }
    for (let extra = Math.min(3, more.length); extra >= 0; extra--) {
      const tried = [...words, ...more.slice(0, extra)].join(' ').replace(/[,.;:]+$/u, '');
      if (extra && /[,.;:]$/u.test([...words, ...more.slice(0, extra - 1)].join(' '))) continue;
      if (isSomebody(tried) && !(extra && !/\p{L}/u.test(more[extra - 1] ?? ''))) return tried;
    }
  }
  for (let from = 0; from < words.length; from++) {
    const tried = words.slice(from).join(' ');
    if (isSomebody(tried)) return tried;
  }
  return undefined;
}

/** "kunnossapitoa lisäämään": who stands before a form that tells what one is asked to do. */
function toldToDo(text: string, ground: Ground, reading: Reading): string | undefined {
  const words = text.split(/\s+/u).slice(0, UNTIL);
  if (!reading.vocabulary.language.inflection) {
    // "ber byggherren vurdere": one word, and what it is asked to do.
    const [who = '', ...rest] = words;
    const asks = ground === 'decided' && /^\p{Ll}{5,}$/u.test(who) && reading.vocabulary.infinitives.test(rest.join(' '));
    return asks && isUnknownParty(who, reading) ? who : undefined;
  }
  const at = words.findIndex(word => toDo(reading.vocabulary).test(word));
  const who = words.slice(0, at).join(' ');
  return at > 0 && endsIn(who, 'object', reading) && isUnknownParty(who, reading) ? who : undefined;
}

/** How many words from a request to what it asks for are looked at. */
const UNTIL = 5;
const toDo = onceFor(({ language: { inflection } }) => wholly(inflection?.toDo ?? []));
