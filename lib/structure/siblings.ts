/** Lines side by side that say of one thing after another who sees to it: "Parade: Kari orders the band", "Café: the 6th form bakes". */
import type { Action } from '../minutes';
import { taskAction } from './action';
import { isAcquainted, partiesOf } from './parties';
import { sentenceAction } from './prose';
import type { Line, Reading } from './reading';

const THING = /^(\p{Lu}[^:.]{1,30}):\s+(?=\S)/u;
const DOER = /^(\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){0,2}|\d{1,2}\.?\s\p{L}+)\s+(\p{Ll}+)(?=[\s.]|$)/u;
/** Fewer may look alike by chance. */
const FEWEST = 3;

/** Where one of such lines tells a task, the others that name a doer and a verb tell theirs, whatever they do. */
export function siblingTasks(lines: Line[], reading: Reading): Action[] {
  const { source } = reading;
  const found: Action[] = [];
  let run: Line[] = [];
  const close = () => {
    if (run.length >= FEWEST && run.some(line => sentenceAction(line, 'talk', reading)?.responsible.length))
      found.push(...run.flatMap(line => doneBy(line, reading)));
    else if (run.length >= FEWEST) found.push(...ofUnits(run, reading));
    run = [];
  };
  for (const line of lines) {
    const block = source.blocks[line.block];
    const thing = THING.exec(source.text.slice(line.start, line.end))?.[1];
    const goes = thing && !block?.cell && !isAcquainted(thing, reading);
    if (!goes || (run.length && block?.group !== source.blocks[(run[0] as Line).block]?.group && block?.kind !== 'item')) close();
    if (goes) run.push(line);
  }
  close();
  return found;
}

function doneBy(line: Line, reading: Reading): Action[] {
  const { source, vocabulary } = reading;
  const text = source.text.slice(line.start, line.end);
  const lead = THING.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const [, who = '', verb = ''] = DOER.exec(rest) ?? [];
  if (!who || !(/^\d/u.test(who) || isAcquainted(who, reading)) || !vocabulary.present.test(verb) || vocabulary.stative.test(verb))
    return [];
  if (vocabulary.past.test(rest) || vocabulary.negations.test(rest) || vocabulary.speaking.test(verb) || /\?\s*$/u.test(rest)) return [];
  const action = taskAction([line], [], [], reading, 'label', [{ rule: 'doing', words: `${who} ${verb}` }]);
  return action ? [{ ...action, responsible: partiesOf(who, line.start + lead, reading) }] : [];
}

/** "Fotballstyret: Rydder kontoret", "Skistyret: Plukker søppel": each line is a unit's, and begins with what it does. */
function ofUnits(run: readonly Line[], reading: Reading): Action[] {
  const { source, vocabulary } = reading;
  const lines = run.map(line => {
    const text = source.text.slice(line.start, line.end);
    const rest = text.slice(THING.exec(text)?.[0].length ?? 0).toLowerCase();
    return { line, unit: THING.exec(text)?.[1] ?? '', rest, verb: /^\p{Ll}{3,}(?=\s\p{L}|\s\d)/u.exec(rest)?.[0] ?? '' };
  });
  const acts = ({ verb, rest }: (typeof lines)[number]): boolean =>
    verb !== '' && vocabulary.present.test(verb) && !vocabulary.stative.test(verb) && !vocabulary.past.test(rest);
  const sure = lines.filter(({ rest }) => vocabulary.doing.exec(rest)?.index === 0).length;
  const units = lines.every(({ unit }) => vocabulary.bodies.test(unit) || vocabulary.roles.test(unit));
  if (!units || !lines.every(acts) || sure < lines.length / 2) return [];
  return lines.flatMap(({ line, unit }) => {
    const action = taskAction([line], [], [], reading, 'label', [{ rule: 'name-first', words: unit }]);
    return action ? [{ ...action, responsible: partiesOf(unit, line.start, reading) }] : [];
  });
}
