/** What the commands' keys are now. They are the browser's: it keeps them, and has a page of its own for changing them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { COMMANDS, type Command, openShortcutSettings, shortcuts } from '../platform/commands';
import { Icon } from '../ui/icons';
import { shortcutsWords } from '../ui/words/shortcuts/index';

/** "Alt+Shift+S" as its keys; a Mac's "⌥⇧S" is one. */
const keysOf = (shortcut: string): string[] => shortcut.split('+').filter(Boolean);

export function Shortcuts(): JSX.Element {
  const w = shortcutsWords.value;
  const [known, setKnown] = useState<ReadonlyMap<Command, string>>(new Map());
  useEffect(() => {
    const look = () => void shortcuts().then(setKnown);
    look();
    // They are changed in another tab: seen again, this page shows what they are now.
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, []);
  return (
    <section class="shortcuts">
      <h2 class="section">{w.title}</h2>
      <p>{w.text}</p>
      <dl>
        {COMMANDS.map(command => {
          const keys = keysOf(known.get(command) ?? '');
          return (
            <div key={command}>
              <dt>{w.commands[command]}</dt>
              <dd>{keys.length ? keys.map(key => <kbd key={key}>{key}</kbd>) : <span class="meta">{w.none}</span>}</dd>
            </div>
          );
        })}
      </dl>
      <div>
        <button type="button" class="button outline" onClick={() => openShortcutSettings()}>
          <Icon name="keyboard" /> {w.change}
        </button>
      </div>
    </section>
  );
}
