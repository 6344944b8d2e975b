/** The follow-up list: what was saved, in its views, to be followed, edited, finished and exported. */
import { effect } from '@preact/signals';
import { type JSX, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { itemInAddress } from '../../lib/followup/address';
import { onSettings, readSettings } from '../platform/settings';
import { Icon } from '../ui/icons';
import { later } from '../ui/later';
import { Toasts } from '../ui/toast';
import { startWords } from '../ui/words/index';
import { viewWords } from '../ui/words/list';
import { watchBackup } from './backup';
import { BulkBar } from './bulk';
import { ColumnsMenu } from './columns';
import { watchDismissals } from './dismissed';
import { fresh, writeFresh } from './edits';
import { Empty, Failed } from './empty';
import { EraseDialog } from './erasedialog';
import { ExportMenu } from './exportmenu';
import { Chips } from './filters';
import { beginImport, importing } from './importing';
import { Item } from './item';
import { watchKeys } from './keyboard';
import { KeySheet } from './keysheet';
import { closeItem, openItem } from './lineup';
import { MoreMenu } from './more';
import { Notices } from './notices';
import { lookNotifications } from './notifications';
import { watchPrinting } from './print';
import { questioned } from './questioning';
import { Rows } from './rows';
import { selecting } from './selection';
import { current, followUps, freshId, listState, mine, narrow, open, ready, shown, start } from './state';
import { StatusMenu } from './statusmenu';
import { Table } from './table';
import { Top } from './top';
import { trouble } from './trouble';
import { Views } from './views';
import { Working } from './working';

const ImportDialog = later(async () => (await import('./importdialog')).ImportDialog);
const QuestionDialog = later(async () => (await import('./questiondialog')).QuestionDialog);

/** The item that is being written by hand: as it is stored, or as far as it has come. */
const freshItem = () => (freshId.value ? (current(freshId.value) ?? fresh.value) : undefined);

function List(): JSX.Element {
  const written = freshItem();
  const opened = open.value && narrow.value ? current(open.value.id) : undefined;
  // On narrow screens an open item has the page for itself.
  const alone = narrow.value ? (written ?? opened) : undefined;
  const scrolled = useRef(0);
  useLayoutEffect(() => {
    if (!alone) return undefined;
    scrolled.current = scrollY;
    scrollTo(0, 0);
    return () => requestAnimationFrame(() => scrollTo(0, scrolled.current));
  }, [alone === undefined]);
  return (
    <>
      <Views />
      <main class={listState.value.view === 'table' ? 'wide' : ''}>
        {alone && <h1 class="visually-hidden">{alone.title || viewWords.value.views[listState.value.view]}</h1>}
        {alone && <Item key={alone.id} one={alone} close={closeItem} fresh={alone === written} />}
        <div hidden={Boolean(alone)}>
          <Top>
            {!selecting.value && !narrow.value && <ExportMenu />}
            <button type="button" class="button filled add" aria-label={viewWords.value.add} onClick={writeFresh}>
              <Icon name="plus" /> <span>{viewWords.value.add}</span>
            </button>
            {!narrow.value && <MoreMenu />}
          </Top>
          <Notices />
          {selecting.value ? (
            <BulkBar />
          ) : (
            <div class="bar">
              <Chips />
              {listState.value.view === 'table' && <ColumnsMenu />}
            </div>
          )}
          {written && !alone && (
            <div class="fresh">
              <Item key={written.id} one={written} close={closeItem} fresh />
            </div>
          )}
          <Content />
        </div>
      </main>
      {importing.value && <ImportDialog />}
      <EraseDialog />
      {questioned.value && <QuestionDialog />}
      <KeySheet />
      <StatusMenu />
      <Toasts />
      <Working />
    </>
  );
}

function Content(): JSX.Element | null {
  if (!ready.value) return trouble.value ? <Failed /> : <p class="visually-hidden">{viewWords.value.loading}</p>;
  if (!shown.value.length) return freshId.value ? null : <Empty write={writeFresh} read={beginImport} />;
  return listState.value.view === 'table' ? <Table /> : <Rows />;
}

/** Opens the item that the address asks for, as a reminder does, as soon as it is read. */
function followReminder(): void {
  const id = itemInAddress(location.hash);
  if (!id) return;
  const stop = effect(() => {
    if (!followUps.value) return;
    queueMicrotask(() => {
      stop();
      if (current(id)) openItem(id);
    });
  });
}

const settings = readSettings();
start();
watchBackup();
watchDismissals();
watchKeys();
void lookNotifications();
watchPrinting(document.getElementById('print') as HTMLElement);
followReminder();
addEventListener('hashchange', followReminder);
await startWords(document.documentElement);
mine.value = (await settings).mine;
onSettings(({ mine: names }) => {
  mine.value = names;
});
effect(() => {
  document.title = `${viewWords.value.views[listState.value.view]} – ${viewWords.value.title}`;
});
render(<List />, document.getElementById('app') as HTMLElement);
