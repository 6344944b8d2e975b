import type { Command } from '../../../platform/commands';

/** Words of the shortcuts, and of where they are changed. */
export interface ShortcutsWords {
  title: string;
  text: string;
  commands: Record<Command, string>;
  /** Of one that has no key. */
  none: string;
  change: string;
}
