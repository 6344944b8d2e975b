import { many } from '../many';
import type { PageWords } from './words';

export const da: PageWords = {
  savedHere: 'Gemt fra denne side',
  changed: 'Ordlyden er ændret, siden du gemte.',
  before: 'Da du gemte',
  now: 'Nu',
  gone: 'Teksten blev ikke fundet igen på siden. Dit citat er bevaret.',
  savedByHand: 'Gemt af dig.',
  sameMatter: n => `Samme sag: ${many(n, 'tidligere post', 'tidligere poster')}`,
  inList: 'Åbn i listen',
  saveSelection: 'Gem i Sakspor',
  ownDue: 'Egen frist',
};
