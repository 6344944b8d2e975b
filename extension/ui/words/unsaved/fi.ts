import type { UnsavedWords } from './words';

export const fi: UnsavedWords = {
  nothing: 'Valitse ensin tallennettava teksti.',
  field: 'Kirjoituskentän tekstiä ei voi tallentaa.',
  frame: 'Teksti on kehyksessä, jota Sakspor ei saa lukea.',
  unread: 'Teksti ei kuulu siihen, minkä Sakspor on lukenut, eikä sitä voi tallentaa.',
  none: 'Sakspor ei löytänyt tältä sivulta pöytäkirjaa. Tekstiä ei tallennettu.',
};
