/** The sheet of keys. */
import type { JSX } from 'preact';
import { Dialog } from '../ui/dialog';
import { helpWords } from '../ui/words/list';
import { KEYS, sheet, singleKeys, useSingleKeys } from './keyboard';

/** Keys as they stand on a keyboard. */
const SHOWN: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', Delete: 'Del' };
const isMac = /Mac|iPhone|iPad/u.test(navigator.platform);

const shown = (key: string, control: boolean): string[] => [
  ...(control ? [isMac ? '⌘' : 'Ctrl'] : []),
  ...key.split('+').map(one => SHOWN[one] ?? (one.length === 1 ? one.toUpperCase() : one)),
];

const close = () => {
  sheet.value = false;
};

export function KeySheet(): JSX.Element | null {
  if (!sheet.value) return null;
  const { keys } = helpWords.value;
  return (
    <Dialog class="wide" title={keys.title} about={keys.never} close={close}>
      <label class="option-line">
        <input type="checkbox" autofocus checked={singleKeys.value} onChange={event => useSingleKeys(event.currentTarget.checked)} />
        <span>{keys.single}</span>
      </label>
      <div class="key-groups">
        {(['move', 'page', 'change'] as const).map(group => (
          <section key={group}>
            <h3>{keys.groups[group]}</h3>
            <dl>
              {KEYS.filter(key => key.group === group).map(({ name, keys: all, control = false }) => (
                <div key={name}>
                  <dt>
                    {(all.length > 2 ? [all[0] as string, all.at(-1) as string] : all).map((key, i) => (
                      <span key={key}>
                        {i > 0 && <span class="meta"> {all.length > 2 ? '–' : keys.or} </span>}
                        {shown(key, control).map(part => (
                          <kbd key={part}>{part}</kbd>
                        ))}
                      </span>
                    ))}
                  </dt>
                  <dd>{keys.names[name]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
