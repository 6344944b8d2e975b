/** What a language that inflects names is to the parser: data only, as the rest of a language is. */

/** A case in which somebody who is to do something may be named. */
export type NameCase = 'owner' | 'to' | 'object' | 'from';

export interface Inflection {
  /** The endings of each: "Pekan vastuulla", "Pekalle", "Pekkaa", "Pekalta". */
  endings: Record<NameCase, string[]>;
  /** Between a name's last consonant and an ending: "Henrikille". */
  link: string;
  /** How a name's end changes before them: "nen>se" makes "Virtase-lle" of "Virtanen"; `_` is any one vowel. */
  stems: string[];
  vowels: string;
  /** Verbs whose doer stands in the owner's case: "Pekan tulee hakea". */
  needs: string[];
  /** Frames that give a task to somebody known by name, in that case; of an office they tell what it always does. */
  entrusted: Record<NameCase, string[]>;
  /** Behind somebody: what that one is to do, as "kysymään" in "pyydettiin Pekkaa kysymään". */
  toDo: string[];
  /** How somebody who speaks says what "I" or "we" do: "Pekka: hoidamme kutsut". */
  ownVerbs: string[];
}
