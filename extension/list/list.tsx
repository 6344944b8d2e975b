/** The follow-up list: what was saved, in its views, to be followed, edited, finished and exported. */
import { effect } from '@preact/signals';
import { type JSX, render } from 'preact';
import { onSettings, readSettings } from '../platform/settings';
import { Toasts } from '../ui/toast';
import { startWords } from '../ui/words/index';
import { viewWords } from '../ui/words/list';
import { ColumnsMenu } from './columns';
import { Empty, Failed } from './empty';
import { ExportMenu } from './exportmenu';
import { Chips } from './filters';
import { Item } from './item';
import { closeItem } from './lineup';
import { Rows } from './rows';
import { current, failed, followUps, listState, mine, narrow, open, shown, start } from './state';
import { Table } from './table';
import { Top } from './top';
import { Views } from './views';

function List(): JSX.Element {
  const one = open.value && narrow.value ? current(open.value.id) : undefined;
  return (
    <>
      <Views />
      <main class={listState.value.view === 'table' ? 'wide' : ''}>
        {one && <Item one={one} close={closeItem} />}
        <div hidden={Boolean(one)}>
          <Top>
            <ExportMenu />
          </Top>
          <div class="bar">
            <Chips />
            {listState.value.view === 'table' && <ColumnsMenu />}
          </div>
          <Content />
        </div>
      </main>
      <Toasts />
    </>
  );
}

function Content(): JSX.Element | null {
  if (failed.value) return <Failed />;
  if (!followUps.value) return <p class="visually-hidden">{viewWords.value.loading}</p>;
  if (!shown.value.length) return <Empty />;
  return listState.value.view === 'table' ? <Table /> : <Rows />;
}

const settings = readSettings();
start();
await startWords(document.documentElement);
mine.value = (await settings).mine;
onSettings(({ mine: names }) => {
  mine.value = names;
});
effect(() => {
  document.title = `${viewWords.value.views[listState.value.view]} – ${viewWords.value.title}`;
});
render(<List />, document.getElementById('app') as HTMLElement);
