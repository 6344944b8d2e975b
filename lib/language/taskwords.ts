/** What a language says of tasks: data only, written as in language.ts. */
export interface TaskWords {
  /** Frames in which somebody is given a task: "ber {who} om å", "{who} får fullmakt til å". */
  assignments: string[];
  /** Assignments that name nobody: "det bes om at", "administrationen" left out. */
  impersonal: string[];
  /** Endings of verbs in present or future tense, as phrases ("*er"). */
  present: string[];
  /** Endings that are a verb's behind a person's name, and many other words' elsewhere: "Anna books". */
  personal: string[];
  /** Present-tense verbs that are no doing ("er", "mener"). */
  stative: string[];
  /** Verbs by which a body decides, which make no task ("godkjenner", "vedtar"). */
  settling: string[];
  /** Verbs that are surely a task when their subject is a body or a person ("sender", "utarbeider"). */
  doing: string[];
  /** How a present tense's ending becomes the infinitive's: "er>e" makes "sende" of "sender". */
  infinitive: string[];
  /** How it becomes what one is told to do: "er>" makes "send" of "sender". */
  imperative: string[];
  /** Such forms that are mostly nouns: "svar", "kontakt". */
  alike: string;
  /** More verbs as a task names them: in the present tense they may tell of talk ("spørre"), or are many other things ("få inn"). */
  infinitives: string[];
  /** How a present tense's ending becomes the passive's: "er>es" makes "sendes" of "sender"; none where it has other words. */
  passiveOf: string[];
  /** Begins a clause that asks or describes, and gives no task: "hvordan", "som". */
  indirect: string;
  /** "Tilbyr", "lovet": what somebody who was not there offers to do is no task yet. */
  offering: string;
  /** Says that those who met agreed on what follows: "ble enige om at", or that it was added: "med tillegg om at". */
  agreeing: string[];
  /** Ties a clause to the one before it and stands before its subject: "så", "men". */
  hence: string[];
  /** Stand for somebody who was named before: "han". */
  pronouns: string[];
  /** Stand for several who were named before: "de". */
  plurals: string[];
  /** Stand for the one who speaks: "jeg"; none where the verb alone tells it. */
  selves: string[];
  /** Behind somebody's name, and nothing else with it: that what was told before is theirs to see to ("er ansvarlig"). */
  answering: string[];
  /** Verbs of what takes place: a date beside them says when, and is no deadline ("avholdes"). */
  holding: string[];
  modals: string[];
  /** Between the doer and the task where no verb stands: "BH to provide the data". */
  links: string[];
  /** Between a modal verb and what is to be done to something: "will be written". */
  become: string[];
  /** Endings of verbs in the passive. */
  passive: string[];
  /** Passive or impersonal obligation: "må avklares", "skal lages". */
  obligations: string[];
  /** Fixed phrases with a verb of doing in them that give nobody a task: "legges til grunn". */
  idioms: string[];
  /** "Ikke": what follows is not done, or not to be done. */
  negations: string[];
  /** Signs of the past or of a report in a sentence, which make it no task. */
  past: string[];
  /** Says that a task is done ("utført", "klart"). */
  done: string[];
  /** Says that it is done in part only. */
  partly: string[];
  /** Ticks an entry of a list off, as its last word, without a mark before it: "check". */
  ticks: string[];
  /** Heads a list of open tasks inline: "TODO", "Aksjon". */
  marks: string[];
  /** Names of what is to be done, which stand in a task's line in the place of a verb: "bestilling av", "*tarkistus". */
  nouns: string[];
  /** Names of what is told or treated at a meeting: who stands behind them speaks, and is given no task ("orientering"). */
  telling: string[];
}
