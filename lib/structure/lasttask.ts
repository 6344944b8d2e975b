/** Which sentence of a cell tells the task that another cell of its row gives to somebody. */
import { sentencesOf } from '../find/sentences';
import type { Span } from '../minutes';
import type { Block, Cell } from '../read/source';
import { sentenceAction } from './prose';
import type { Line, Reading } from './reading';

/** What a cell last says is to be done; where no sentence of it tells a task, its last, if somebody is named for it (`named`). */
export function lastTask(cell: Cell, named: boolean, reading: Reading): Line | undefined {
  const { source, vocabulary } = reading;
  const sentences: (Span & { block: number })[] = [];
  for (let block = cell.first; block < cell.last; block++) {
    const { start, end } = source.blocks[block] as Block;
    sentences.push(...sentencesOf(source.text, start, end).map(one => ({ ...one, block })));
  }
  const told = sentences.filter(sentence => sentenceAction(sentence, 'tasks', reading)).at(-1);
  if (told || !named) return told;
  const last = sentences.at(-1);
  return last && !vocabulary.past.test(source.text.slice(last.start, last.end)) ? last : undefined;
}
