/** Lists that a heading, or the case's title, says are lists of tasks. */
import { partOf } from '../find/headings';
import type { Action, Party, Span } from '../minutes';
import { type Block, blockAt } from '../read/source';
import { taskAction } from './action';
import { nameFirst, nameInBrackets, nameLast, nounIn } from './entries';
import { isLabelled } from './labels';
import { isDoer, isParty, partiesOf } from './parties';
import { piecesNamed } from './pieces';
import { dated, deadlineOnly, sentenceAction, sentencesWithNames } from './prose';
import { type Line, type Part, passage, type Reading } from './reading';
import { isDone } from './ticked';

/** The parts that list tasks, and those under somebody's name right behind one: "Tasks", "Kari", "Ola". */
export function taskParts(parts: readonly Part[], reading: Reading): { part: Part; owner: Party[] }[] {
  const found: { part: Part; owner: Party[] }[] = [];
  let open = false;
  for (const part of parts) {
    const owner: Party[] =
      part.kind === 'actions' ? ownerBehind(part, reading) : open && part.kind === 'other' ? ownerOf(part.heading, reading) : [];
    open = part.kind === 'actions' || owner.length > 0;
    if (open) found.push({ part, owner });
  }
  return found;
}

/** A case whose title names tasks, as "Next steps" does: the entries of its list that say what to do, or who is to do it. */
export function titled(title: Span | undefined, parts: readonly Part[], reading: Reading): Action[] {
  const { source, vocabulary } = reading;
  const [first] = parts;
  const text = title ? passage(source, title).text : '';
  const head = first?.kind === 'other' && text.length < 60 ? partOf(text, vocabulary, true) : undefined;
  if (!first || head?.kind !== 'actions') return [];
  const lines = first.lines.filter(line => {
    const block = source.blocks[line.block] as Block;
    const said = source.text.slice(line.start, line.end);
    return (
      (block.kind === 'item' || block.marker !== '' || MARKED.test(said)) && !vocabulary.past.test(said) && !vocabulary.telling.test(said)
    );
  });
  const found = listed(lines, { ...first, words: head.words }, reading, []);
  const told = found.filter(
    ({ text, responsible }) => responsible.length > 0 || vocabulary.infinitives.test(text) || nounIn(text, reading),
  );
  // Where most of them say what to do, the things among them are to be got or done.
  return told.length * 3 >= lines.length * 2 ? found : told;
}

/** A line that a typed mark makes an entry of a list. */
const MARKED = /^\s*(?:\d{1,2}[.)]|[-–•*])\s/u;

/** Who a line names that says nothing else: what stands below it is for them to do. */
function ownerOf({ start, end }: Span, reading: Reading): Party[] {
  const text = reading.source.text.slice(start, end);
  const who = text.replace(/[\s:.–-]+$/u, '');
  return who && who.length < 60 && !/:|[–—]|\s-\s/u.test(who) && isDoer(who, reading) ? partiesOf(who, start, reading) : [];
}

/** "Actions for WP2 leader:", "Oppgaver til Kari:" */
function ownerBehind({ heading: { start, end }, words }: Part, reading: Reading): Party[] {
  const said = reading.source.text.slice(start, end);
  const at = said.indexOf(words) + words.length;
  const [link] = /^\s\p{Ll}{2,4}\s/u.exec(said.slice(at)) ?? [];
  return link ? ownerOf({ start: start + at + link.length, end }, reading) : [];
}

/** A list of tasks: each of its lines is one, or each of its sentences that names its doer; `first` is who owns those on top. */
export function listed(lines: Line[], part: Part, reading: Reading, first: Party[]): Action[] {
  const { source, vocabulary } = reading;
  const found: Action[] = [];
  let owner: Party[] = first;
  /** The line right below somebody's name. */
  let below = first.length ? 0 : -1;
  for (const [i, line] of lines.entries()) {
    const block = source.blocks[line.block] as Block;
    const text = source.text.slice(line.start, line.end);
    const alone: Party[] = part.inline && i === 0 ? [] : ownerOf(line, reading);
    if (alone.length) {
      below = i + 1;
      owner = alone;
      continue;
    }
    if (block.kind === 'heading' || isLabelled(text, block, vocabulary) || isDone(text, block, line, reading) || text.trim().length < 6)
      continue;
    // "Täytäntöönpano: talouspalvelut": who is to know of it, and no task.
    if (part.inline && isParty(text.trim(), reading, true)) continue;
    if (/:\s*$/u.test(text) || (block.marker === '' && !part.inline && text.length < 25 && !/\s/u.test(text.trim()))) continue;
    const each = block.cell ? [] : piecesNamed(line, block, reading);
    if (each.length > 1) {
      found.push(...each);
      continue;
    }
    const named =
      nameFirst(line, text, block, reading, true) ??
      nameInBrackets(line, text, block, reading, true) ??
      nameLast(line, text, reading, true);
    const told = toldIn(line, part.words, reading);
    if (named && told.length < 2) {
      found.push(named);
      continue;
    }
    if (told.length) {
      found.push(...told);
      continue;
    }
    // Loose text under such a heading is a task only in a list or right after the heading's colon.
    const behind = part.inline && block.group === source.blocks[part.lines[0]?.block ?? line.block]?.group;
    if (block.marker === '' && block.kind !== 'item' && !behind && below !== i && !/^(?:\d{1,2}[.)]|[-–•])/u.test(text)) continue;
    const made = taskAction([line], [], [], reading, 'label', [{ rule: 'action-heading', words: part.words }]);
    if (made) found.push({ ...made, responsible: owner });
  }
  return found;
}

/** The tasks of one line: a sentence that names a doer begins each, and what names none goes on with the one before. */
export function toldIn(line: Span, words: string, reading: Reading): Action[] {
  const { source } = reading;
  const found: Action[] = [];
  for (const sentence of sentencesWithNames(source, line)) {
    const before = found.at(-1);
    const due = before && !before.due ? deadlineOnly(sentence, reading) : undefined;
    if (before && due) {
      found[found.length - 1] = dated(before, sentence, due, reading);
      continue;
    }
    const text = source.text.slice(sentence.start, sentence.end);
    // "Booking of the coach – Kari, by 1 May."
    const behind = /\s[–—-]\s/u.test(text)
      ? nameLast({ block: blockAt(source, sentence.start), ...sentence }, text, reading, true)
      : undefined;
    const told = behind ?? sentenceAction(sentence, 'tasks', reading);
    if (!told || (before && !told.responsible.length)) continue;
    // What a list's entry says before its task belongs to it.
    const from = found.length ? told.start : line.start;
    found.push({
      ...told,
      ...passage(source, { start: from, end: told.end }),
      evidence: 'label',
      reasons: [{ rule: 'action-heading', words }],
    });
  }
  return found;
}
