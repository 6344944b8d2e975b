import { many } from '../many';
import type { PageWords } from './words';

export const sv: PageWords = {
  savedHere: 'Sparat från den här sidan',
  changed: 'Ordalydelsen har ändrats sedan du sparade.',
  before: 'När du sparade',
  now: 'Nu',
  gone: 'Texten hittades inte på sidan. Ditt citat finns kvar.',
  savedByHand: 'Sparat av dig.',
  sameMatter: n => `Samma ärende: ${many(n, 'tidigare post', 'tidigare poster')}`,
  inList: 'Öppna i listan',
  saveSelection: 'Spara i Sakspor',
  ownDue: 'Egen tidsfrist',
};
