/** What the user marked on a page by hand: read with the parser's own eyes for who is to do it, and when. */
import { vocabularyOf } from './language/vocabulary';
import type { Action, Minutes, Span } from './minutes';
import type { Source } from './read/source';
import { finish } from './steps';
import { acquaintancesOf } from './structure/acquaintances';
import { dueOf, timeOf } from './structure/action';
import type { Ground } from './structure/ground';
import { sentenceAction, sentencesWithNames } from './structure/prose';
import { passage, type Reading } from './structure/reading';

const GROUNDS: readonly Ground[] = ['decided', 'tasks', 'talk'];

/**
 * The stretch as an action, whatever the parse made of it: responsible and due are found where its words tell them,
 * and left out where they do not.
 * @param minutes what was read of the same source
 * @param span into the source's text, not empty
 */
export function selectedAction(source: Source, minutes: Minutes, span: Span): Action {
  const vocabulary = vocabularyOf(minutes.language ?? 'nb');
  const { meeting } = minutes;
  const people = [...(meeting.present ?? []), ...(meeting.absent ?? [])];
  const acquaintances = finish(acquaintancesOf(source, people, vocabulary));
  const reading: Reading = {
    source,
    vocabulary,
    meeting,
    people,
    acquaintances,
    hasDecisionHeadings: false,
    informal: true,
    slides: false,
  };
  const words = passage(source, span);
  const found = sentencesWithNames(source, words).flatMap(sentence =>
    GROUNDS.flatMap(ground => sentenceAction(sentence, ground, reading) ?? []),
  );
  const own = { text: source.text.slice(words.start, words.end), start: words.start };
  const due = dueOf(own, reading, false) ?? timeOf(own, reading);
  return {
    ...words,
    responsible: found.find(one => one.responsible.length)?.responsible ?? [],
    ...(due ? { due } : {}),
    evidence: 'prose',
    reasons: [],
  };
}
