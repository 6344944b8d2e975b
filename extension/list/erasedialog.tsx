/** "Delete everything": says what will be deleted and what stays, and does it. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { announce } from '../platform/ask';
import { forgetRemembered } from '../platform/remembered';
import { eraseAll } from '../store/bulk';
import { Dialog } from '../ui/dialog';
import { toast } from '../ui/toast';
import { workWords } from '../ui/words/list';
import { takeBackup } from './backup';
import { dismissals } from './dismissed';
import { forget } from './kept';
import { pickNone } from './selection';
import { followUps, open } from './state';
import { troubled } from './trouble';

export const erasing = signal(false);

const close = () => {
  erasing.value = false;
};

async function eraseEverything(): Promise<void> {
  close();
  open.value = undefined;
  pickNone();
  try {
    const count = await eraseAll();
    await forgetRemembered();
    forget();
    announce({ type: 'followUpsChanged' });
    toast(workWords.value.erase.done(count));
  } catch (error) {
    troubled(error);
  }
}

export function EraseDialog(): JSX.Element | null {
  if (!erasing.value) return null;
  const { erase, cancel, hidden } = workWords.value;
  const hiddenCount = dismissals.value?.length ?? 0;
  const count = followUps.value?.length ?? 0;
  return (
    <Dialog
      title={erase.title}
      close={close}
      foot={
        <>
          <button type="button" class="button outline" onClick={takeBackup}>
            {erase.backup}
          </button>
          <span class="push" />
          <button type="button" class="button outline" autofocus onClick={close}>
            {cancel}
          </button>
          <button type="button" class="button outline danger" onClick={eraseEverything}>
            {count ? erase.confirm(count) : erase.open}
          </button>
        </>
      }
    >
      <ul class="listed">
        {count > 0 && <li>{erase.items(count)}</li>}
        {hiddenCount > 0 && <li>{hidden(hiddenCount)}</li>}
        <li>{erase.rest}</li>
      </ul>
      <p>{erase.stays}</p>
      <p>
        <strong>{erase.final}</strong>
      </p>
    </Dialog>
  );
}
