/** Lists whose form says that they hold tasks: every entry begins with what is to be done, or a line before them says who is to do it. */
import type { Action, Party } from '../minutes';
import type { Block } from '../read/source';
import { taskAction } from './action';
import { bareStart, isParty, partiesOf } from './parties';
import { type Line, passage, type Reading } from './reading';
import { isDone } from './ticked';

/** The tasks of such lists among the lines of a case's part. */
export function toldByLists(lines: Line[], reading: Reading): Action[] {
  const found: Action[] = [];
  let lead: Line | undefined;
  for (let i = 0; i < lines.length; ) {
    const list = listAt(lines, i, reading);
    if (!list.length) {
      lead = lines[i++];
      continue;
    }
    const open = list.filter(line => {
      const block = reading.source.blocks[line.block] as Block;
      return !isDone(reading.source.text.slice(line.start, line.end), block, line, reading);
    });
    found.push(
      ...byQuestion(lead, open, reading),
      ...byLead(lead, open, reading),
      ...(lead && isSpoken(lead, reading) ? [] : byForm(open, reading)),
    );
    lead = list.at(-1);
    i += list.length;
  }
  return found;
}

const POINT = /^\s*[-–•·*]\s+(?=\p{L})/u;

/** "Kari says:", "We could:": what follows is what somebody said or thought of. */
function isSpoken({ start, end }: Line, { source, vocabulary }: Reading): boolean {
  const text = source.text.slice(start, end);
  if (!/:\s*$/u.test(text) || text.length > 120) return false;
  return (
    text.split(/[\s:]+/u).some(word => vocabulary.speaking.test(word) || vocabulary.stative.test(word)) || vocabulary.proposing.test(text)
  );
}

/** The entries of one list, from a line on. */
function listAt(lines: Line[], from: number, { source }: Reading): Line[] {
  const list: Line[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    const block = source.blocks[line.block] as Block;
    const listed = block.kind === 'item' || (!block.cell && POINT.test(source.text.slice(line.start, line.end)));
    if (!listed || block.checked !== undefined) break;
    list.push(line);
  }
  return list;
}

/** "Ciprian må", "The secretary shall:" and the list of it; the lead may be the list's own entry before them. */
function byLead(before: Line | undefined, list: Line[], reading: Reading): Action[] {
  const { source, vocabulary } = reading;
  const found: Action[] = [];
  let responsible = before ? leadOf(before, reading) : undefined;
  for (const line of list) {
    const led = leadOf(line, reading);
    if (led) responsible = led;
    // What does not say what to do ends the list of what is to be done.
    else if (!vocabulary.infinitives.test(source.text.slice(line.start, line.end).replace(POINT, ''))) responsible = undefined;
    else if (responsible)
      found.push({
        ...passage(source, line),
        responsible,
        evidence: 'label',
        reasons: [{ rule: 'doing', words: responsible.map(({ name }) => name).join(', ') }],
      });
  }
  return found;
}

const THING = /^(\p{Lu}[^:.]{1,30}):\s+(?=\S)/u;

/** "What each group is to do for next time", and under it each group with what that is. */
function byQuestion(before: Line | undefined, list: Line[], reading: Reading): Action[] {
  const { source, vocabulary } = reading;
  const textOf = ({ start, end }: Line): string => source.text.slice(start, end).replace(POINT, '').trim();
  const asks = (line: Line | undefined): boolean => {
    const text = line ? textOf(line) : '';
    return (
      text.length < 80 &&
      /^[^.?!]*:?$/u.test(text) &&
      text.split(/\s+/u).some(word => vocabulary.modals.test(word)) &&
      [...vocabulary.parts.words.all(text)].some(({ phrase }) => vocabulary.parts.kinds.get(phrase) === 'actions')
    );
  };
  const from = asks(before) ? 0 : list.findIndex(asks) + 1;
  if (from === 0 && !asks(before)) return [];
  return list.slice(from).flatMap(line => {
    const [lead = '', thing = ''] = THING.exec(textOf(line)) ?? [];
    const told = textOf(line).slice(lead.length);
    const verb = /^\p{L}+/u.exec(told)?.[0].toLowerCase() ?? '';
    if (!vocabulary.infinitives.test(told) && !vocabulary.modals.test(verb)) return [];
    const action = taskAction([line], [], [], reading, 'label', [{ rule: 'action-heading' }]);
    return action ? [{ ...action, responsible: thing ? partiesOf(thing, source.text.indexOf(thing, line.start), reading) : [] }] : [];
  });
}

/** Who a line that ends with a modal verb speaks of. */
function leadOf(line: Line, reading: Reading): Party[] | undefined {
  const { source, vocabulary } = reading;
  const led = /^(\S.{1,60}?)\s(\p{Ll}+)\s?:?$/u.exec(source.text.slice(line.start, line.end).trimEnd());
  const who = led?.[1] ?? '';
  const verb = led?.[2] ?? '';
  // "Kari tar:"
  const takes =
    /:\s*$/u.test(led?.[0] ?? '') && vocabulary.present.test(verb) && !vocabulary.stative.test(verb) && !vocabulary.speaking.test(verb);
  if (!led || !(vocabulary.modals.test(verb) || takes) || !isParty(who, reading, true)) return undefined;
  const from = bareStart(who, vocabulary);
  return partiesOf(who.slice(from), line.start + from, reading);
}

/** Two entries or more, and most of them, begin with an infinitive: "Bestille rom", "Kolla med kommunen". */
function byForm(list: Line[], reading: Reading): Action[] {
  const { source, vocabulary } = reading;
  if (reading.hasDecisionHeadings || list.length < 2) return [];
  const tasks = list.filter(line => {
    const text = source.text.slice(line.start, line.end).replace(POINT, '');
    return vocabulary.infinitives.test(text) && /^\P{L}*\p{Lu}?\p{Ll}+\s/u.test(text) && !/[?:]\s*$/u.test(text);
  });
  if (tasks.length < 2 || tasks.length < list.length * 0.6) return [];
  return tasks.flatMap(line => taskAction([line], [], [], reading, 'label', [{ rule: 'obligation' }]) ?? []);
}
