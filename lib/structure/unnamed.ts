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
  for (const { cell, marker, start, end } of own.slice(0, TOP * 2)) {
    const text = cell || marker || end - start > LONGEST_LIST ? '' : source.text.slice(start, end);
    const people = text.split(',').length >= BARE ? peopleIn([text], vocabulary) : [];
    if (people.length >= BARE && isChaired(people, text, vocabulary)) return people;
  }
  return [];
}

/** How many there are at least in a list without a label. */
const BARE = 3;

/** "Kari Moe (KM) leder, Ola Vik (OV), Per Lie": whole names and nothing else, and one of them led the meeting. */
function isChaired(people: readonly Person[], text: string, { fields }: Vocabulary): boolean {
  const leads = fields.find(({ kind }) => kind === 'chair')?.pattern;
  const letters = (words: string): number => words.match(/\p{L}/gu)?.length ?? 0;
  const said = people.map(({ name, role = '', party = '', affiliation = '' }) => `${name}${role}${party}${affiliation}`).join('');
  return (
    people.every(({ name }) => NAME.test(name) && name.includes(' ')) &&
    people.filter(({ role }) => role).length <= people.length / 2 &&
    people.some(({ role = '' }) => role.split(/[,;()]/u).some(part => leads?.test(part.trim()))) &&
    letters(said) >= letters(text.replace(/\([^()]*\)/gu, '')) * 0.9
  );
}
