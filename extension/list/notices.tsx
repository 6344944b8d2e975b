/** What the user must know of the list itself, above it: trouble with the store, a list that is gone, a backup that is due. */
import type { ComponentChildren, JSX } from 'preact';
import { restoreMany } from '../store/bulk';
import { database } from '../store/database';
import { reopen } from '../store/trouble';
import { acceptList } from '../store/vanished';
import { savedDate } from '../ui/format';
import { Icon } from '../ui/icons';
import { toast } from '../ui/toast';
import { words } from '../ui/words/index';
import { workWords } from '../ui/words/list';
import { againCopy, copy, dueBackup, endCopy, last, laterBackup, startCopy, takeBackup } from './backup';
import { beginImport } from './importing';
import { followUps } from './state';
import { lost, trouble, troubled } from './trouble';

interface NoticeProps {
  title?: string;
  text: string;
  /** It cannot wait: read out at once. */
  urgent?: boolean;
  children?: ComponentChildren;
}

function Notice({ title, text, urgent = false, children }: NoticeProps): JSX.Element {
  return (
    <div class={urgent ? 'notice urgent' : 'notice'} role={urgent ? 'alert' : 'status'}>
      <Icon name={urgent ? 'warning' : 'save'} />
      <div>
        {title && <b>{title}</b>}
        <p>{text}</p>
      </div>
      <div class="ways">{children}</div>
    </div>
  );
}

const Way = ({ text, go, main = false }: { text: string; go(): void; main?: boolean }): JSX.Element => (
  <button type="button" class={main ? 'button outline' : 'button'} onClick={go}>
    {text}
  </button>
);

const reload = () => location.reload();

/** Puts what is shown back into a list that was deleted under the page. */
async function putBack(): Promise<void> {
  const list = followUps.value ?? [];
  try {
    await reopen(database);
    await restoreMany(list);
    trouble.value = undefined;
    toast(workWords.value.putBackDone);
  } catch (error) {
    troubled(error);
  }
}

async function startAnew(): Promise<void> {
  try {
    await acceptList(Date.now());
    lost.value = undefined;
  } catch (error) {
    troubled(error);
  }
}

function TroubleNotice(): JSX.Element | null {
  const now = trouble.value;
  const work = workWords.value;
  if (!now) return null;
  const putAway = () => {
    trouble.value = undefined;
  };
  const count = followUps.value?.length ?? 0;
  return (
    <Notice {...work.troubles[now]} urgent>
      {(now === 'newer' || now === 'outdated' || now === 'unavailable' || now === 'failed') && <Way text={work.reload} go={reload} main />}
      {now === 'vanished' &&
        (count > 0 ? <Way text={work.putBack(count)} go={putBack} main /> : <Way text={work.reload} go={reload} main />)}
      {(now === 'full' || now === 'blocked' || now === 'private' || now === 'failed') && <Way text={work.dismiss} go={putAway} />}
    </Notice>
  );
}

function LostNotice(): JSX.Element | null {
  const now = lost.value;
  const work = workWords.value;
  if (!now) return null;
  return (
    <Notice {...work.lost(now.count, savedDate(words.value, now.at))} urgent>
      <Way text={work.import.open} go={beginImport} main />
      <Way text={work.startAnew} go={startAnew} />
    </Notice>
  );
}

function BackupNotice(): JSX.Element | null {
  const { backup } = workWords.value;
  const n = dueBackup.value;
  const { state } = copy.value;
  if (state === 'asks')
    return (
      <Notice text={backup.copyAsks}>
        <Way text={backup.copyAllow} go={againCopy} main />
        <Way text={backup.copyOff} go={endCopy} />
      </Notice>
    );
  if (state === 'gone')
    return (
      <Notice text={backup.copyGone}>
        <Way text={workWords.value.import.choose} go={startCopy} main />
        <Way text={backup.copyOff} go={endCopy} />
      </Notice>
    );
  if (!n || trouble.value) return null;
  return (
    <Notice text={backup.due(n, !last.value?.at)}>
      <Way text={backup.take} go={takeBackup} main />
      <Way text={backup.later} go={laterBackup} />
    </Notice>
  );
}

export function Notices(): JSX.Element {
  return (
    <>
      <TroubleNotice />
      <LostNotice />
      <BackupNotice />
    </>
  );
}
