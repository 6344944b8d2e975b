/** A list of people under a label that is none of those that are known. */
import { fieldKinds } from '../find/fields';
import { peopleIn } from '../find/listed';
import type { Vocabulary } from '../language/vocabulary';
import type { Person } from '../minutes';
import type { Source } from '../read/source';

const LABEL_AND_LIST = /^\s*(\p{Lu}[\p{L} ]{1,24}):\s+(\S.*)$/su;
const LONGEST_LIST = 600;
/** How many blocks a document's top may be. */
const TOP = 5;
const NAME = /^\p{Lu}[\p{L}.’-]*(?:\s\p{Lu}[\p{L}.’-]*){0,3}$/u;

/** "Who: Ingrid (chair), Matti, Sofie": before the first case a list of people is who came, whatever its label. */
export function unnamedList(source: Source, first: number, last: number, vocabulary: Vocabulary): Person[] {
  const own = source.blocks.slice(first, last).filter(block => !block.furniture);
  for (const { cell, start, end } of own.slice(0, TOP)) {
    const text = cell ? '' : source.text.slice(start, Math.min(end, start + LONGEST_LIST));
    const [, label = '', list = ''] = LABEL_AND_LIST.exec(text) ?? [];
    if (!label || fieldKinds(label, vocabulary).some(kind => kind !== 'responsible')) continue;
    const people = peopleIn([list], vocabulary);
    const names = people.map(({ name }) => name).join('');
    const letters = (words: string): number => words.match(/\p{L}/gu)?.length ?? 0;
    const said = letters(list.replace(/\([^()]*\)/gu, ''));
    if (people.length < 3 || letters(names) < said * 0.9 || !people.every(({ name }) => NAME.test(name))) continue;
    return people;
  }
  return [];
}
