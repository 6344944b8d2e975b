/** The five statuses for a row, or for all that are chosen: opened by a key. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { STATUSES, type Status } from '../../lib/followup/followup';
import { Icon } from '../ui/icons';
import { Floating } from '../ui/popover';
import { StatusIcon } from '../ui/status';
import { words } from '../ui/words/index';
import { itemWords } from '../ui/words/list';
import { edit, statusOfMany } from './edits';
import { wanted } from './lineup';
import { selected } from './selection';
import { current } from './state';

/** The row whose status is being set: its key, and its item's id. */
export const settingStatus = signal<{ key: string; id: string } | undefined>(undefined);

export function StatusMenu(): JSX.Element | null {
  const at = settingStatus.value;
  const one = at && current(at.id);
  if (!at || !one) return null;
  const w = words.value;
  const row = () => document.querySelector(`[data-key="${CSS.escape(at.key)}"]`);
  const close = () => {
    settingStatus.value = undefined;
    wanted.value = at.key;
  };
  const set = (status: Status) => {
    const many = selected.value;
    close();
    if (many.length) void statusOfMany(many, status);
    else void edit(one, { status }, itemWords.value.toasts.status(w.status[status]));
  };
  return (
    <Floating
      key={at.key}
      title={itemWords.value.statusMenu}
      anchor={() => row()?.querySelector('.status, .pick') ?? row()}
      closed={() => {
        settingStatus.value = undefined;
      }}
    >
      <ul class="options">
        {STATUSES.map(status => (
          <li key={status}>
            <button type="button" class="button entry" autofocus={status === one.status} onClick={() => set(status)}>
              <StatusIcon status={status} /> <span>{w.status[status]}</span>
              {status === one.status && <Icon name="check" />}
            </button>
          </li>
        ))}
      </ul>
    </Floating>
  );
}
