/** Words of the keyboard's sheet and of the dialog that drafts a question. */

/** What a key does in the list. */
export const KEY_NAMES = [
  'next', 'previous', 'first', 'last', 'open', 'close', 'select', 'selectOn', 'selectAll', 'status', 'done', 'edit', 'due', 'tag', 'note',
  'source', 'question', 'delete', 'undo', 'search', 'fresh', 'views', 'print', 'sheet',
] as const; // biome-ignore format: one list
export type KeyName = (typeof KEY_NAMES)[number];

export interface HelpWords {
  print: string;
  keys: {
    open: string;
    title: string;
    /** Above the keys that move, that change, and all others. */
    groups: { move: string; change: string; page: string };
    names: Record<KeyName, string>;
    or: string;
    /** Single keys can be turned off: who speaks to the computer would press them unawares. */
    single: string;
    never: string;
  };
  question: {
    kind: string;
    subject: string;
    text: string;
    about: string;
    copy: string;
    copied: string;
    mail: string;
    cut: string;
  };
}
