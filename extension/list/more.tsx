/** What is done more seldom, in one menu: choosing, reading in, copies, deleting all. */
import type { JSX } from 'preact';
import { openOptions } from '../platform/tabs';
import { savedDate } from '../ui/format';
import { Icon, type IconName } from '../ui/icons';
import { Popover } from '../ui/popover';
import { words } from '../ui/words/index';
import { helpWords, workWords } from '../ui/words/list';
import { panelWords } from '../ui/words/panel/index';
import { canCopy, copy, endCopy, startCopy } from './backup';
import { dismissals } from './dismissed';
import { erasing } from './erasedialog';
import { beginImport } from './importing';
import { sheet } from './keyboard';
import { beginPicking } from './selection';
import { followUps, shown } from './state';

interface Entry {
  icon: IconName;
  text: string;
  about?: string;
  go(): void;
  danger?: boolean;
}

export function MoreEntries({ close }: { close(): void }): JSX.Element {
  const work = workWords.value;
  const { backup } = work;
  const { state, fileName = '', at } = copy.value;
  const copying: Entry[] = !canCopy()
    ? []
    : state === 'none'
      ? [{ icon: 'saved', text: backup.copy, about: backup.copyText, go: startCopy }]
      : [{ icon: 'saved', text: backup.copyOff, about: backup.copyOn(fileName, at ? savedDate(words.value, at) : ''), go: endCopy }];
  const entries: Entry[] = [
    ...(shown.value.length ? [{ icon: 'check' as const, text: work.select.many, go: beginPicking }] : []),
    { icon: 'import', text: work.import.open, go: beginImport },
    ...(shown.value.length ? [{ icon: 'print' as const, text: helpWords.value.print, go: () => window.print() }] : []),
    ...copying,
    {
      icon: 'keyboard',
      text: helpWords.value.keys.open,
      go: () => {
        sheet.value = true;
      },
    },
    { icon: 'gear', text: panelWords.value.options, go: () => void openOptions() },
    ...(followUps.value?.length || dismissals.value?.length
      ? [
          {
            icon: 'trash' as const,
            text: work.erase.open,
            danger: true,
            go: () => {
              erasing.value = true;
            },
          },
        ]
      : []),
  ];
  return (
    <ul class="options">
      {entries.map(({ icon, text, about, go, danger }) => (
        <li key={text}>
          <button
            type="button"
            class={danger ? 'button entry danger' : 'button entry'}
            onClick={() => {
              close();
              go();
            }}
          >
            <Icon name={icon} />
            <span>
              {text} {about && <span class="meta">{about}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function MoreMenu(): JSX.Element {
  const { more } = workWords.value;
  return (
    <div class="more-menu">
      <Popover class="button bare" label={more} title={more} face={<Icon name="more" />}>
        {close => <MoreEntries close={close} />}
      </Popover>
    </div>
  );
}
