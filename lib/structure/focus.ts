/** Of an action told in several sentences (a whole table cell): the one that tells the task. */
import { sentencesOf } from '../find/sentences';
import type { Action, Span } from '../minutes';
import { sentenceAction } from './prose';
import { passage, type Reading } from './reading';

/**
 * @param last of several that could be the task, the last is: what is said of a case ends with what was agreed on
 * @returns the action with its focus, or as it was where its text is one sentence or none of them stands out
 */
export function focused(action: Action, reading: Reading, last = false): Action {
  const { source } = reading;
  // Where the text is several stretches, other columns stand between them: each is read by itself.
  const sentences = (action.parts ?? [action])
    .flatMap(part => linesOf(source.text, part))
    .flatMap(line => sentencesOf(source.text, line.start, line.end));
  if (sentences.length < 2) return action;
  const isTask = (sentence: Span): boolean => sentenceAction(sentence, 'tasks', reading) !== undefined;
  const told =
    (last ? sentences.findLast(isTask) : sentences.find(isTask)) ??
    sentences.find(sentence =>
      [action.due, ...action.responsible].some(span => span && sentence.start <= span.start && span.end <= sentence.end),
    );
  return told ? { ...action, focus: passage(source, told) } : action;
}

/** A cell's lines end its sentences as full stops do. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    lines.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return lines;
}
