import type { ShortcutsWords } from './words';

export const en: ShortcutsWords = {
  title: 'Keyboard shortcuts',
  text: 'From a mark, Enter opens its card and Esc leaves it. The browser keeps the keys, and that is where you change them.',
  commands: {
    _execute_action: 'Open the side panel and read the page',
    selection: 'Save the selected text',
    list: 'Open the follow-up list',
    next: 'Next mark',
    previous: 'Previous mark',
  },
  none: 'No key',
  change: 'Change the shortcuts',
};
