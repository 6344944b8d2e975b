/** The navigation: the views with their counts, what narrows them, and where the list is. At the bottom on narrow screens. */
import type { JSX } from 'preact';
import { toAddress } from '../../lib/followup/address';
import { VIEWS, type View } from '../../lib/followup/view';
import { openOptions } from '../platform/tabs';
import { savedDate } from '../ui/format';
import { Icon, type IconName, Logo } from '../ui/icons';
import { Popover } from '../ui/popover';
import { words } from '../ui/words/index';
import { viewWords, workWords } from '../ui/words/list';
import { last } from './backup';
import { ExportPanel } from './exportmenu';
import { chosenText, FILTER_ICONS, FILTERS, FilterOptions, FilterSteps } from './filters';
import { viewCount } from './heading';
import { MoreEntries } from './more';
import { counts, listState, mine, narrow, show } from './state';

const ICONS: Record<View, IconName> = { deadline: 'due', meeting: 'meeting', case: 'trail', responsible: 'who', table: 'table' };

export function Views(): JSX.Element {
  const view = viewWords.value;
  const names = narrow.value ? view.tabs : view.views;
  const inBar = narrow.value ? VIEWS.filter(name => name !== 'table') : VIEWS;
  return (
    <nav class="views" aria-label={view.title}>
      <p class="brand">
        <Logo /> Sakspor
      </p>
      {inBar.map(name => (
        <ViewLink key={name} name={name} text={names[name]} />
      ))}
      {narrow.value ? <More /> : <Narrow />}
      <p class="local small">
        <Icon name="lock" />
        <span>
          {view.local} <BackupTaken />
        </span>
      </p>
    </nav>
  );
}

function ViewLink({ name, text }: { name: View; text: string }): JSX.Element {
  return (
    <a
      class="button"
      href={toAddress({ ...listState.value, view: name }) || '#'}
      aria-current={listState.value.view === name ? 'page' : undefined}
      onClick={event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        show({ view: name });
      }}
    >
      <Icon name={ICONS[name]} /> <span>{text}</span> <small>{viewCount(name)}</small>
    </a>
  );
}

function BackupTaken(): JSX.Element | null {
  const { backup } = workWords.value;
  if (last.value === undefined || !counts.value?.table) return null;
  return <>{last.value?.at ? backup.taken(savedDate(words.value, last.value.at)) : backup.never}</>;
}

/** The filters, on wide screens. */
function Narrow(): JSX.Element {
  const view = viewWords.value;
  return (
    <>
      <h2 class="narrow">{view.narrow}</h2>
      <Mine />
      {FILTERS.map(name => (
        <Popover
          key={name}
          class="button filter"
          title={view.filters[name]}
          side="beside"
          face={
            <>
              <Icon name={FILTER_ICONS[name]} /> <span>{view.filters[name]}</span> <small>{chosenText(name)}</small>
            </>
          }
        >
          {() => <FilterOptions name={name} />}
        </Popover>
      ))}
    </>
  );
}

/** Only what is the user's own; where nobody knows yet what that is, where to say it. */
function Mine(): JSX.Element {
  const view = viewWords.value;
  const face = (
    <>
      <Icon name="flag" /> <span>{view.mine}</span> <small>{mine.value.length ? counts.value?.mine : ''}</small>
    </>
  );
  if (!mine.value.length)
    return (
      <Popover class="button filter" title={view.mine} side="beside" face={face}>
        {() => (
          <div class="options hint">
            <h3>{view.mineUnset}</h3>
            <p>{view.mineUnsetText}</p>
            <button type="button" class="button outline" onClick={() => openOptions()}>
              {view.mineSet}
            </button>
          </div>
        )}
      </Popover>
    );
  const on = listState.value.mine;
  return (
    <button type="button" class="button filter" aria-pressed={on} onClick={() => show({ mine: !on })}>
      {face}
    </button>
  );
}

/** All that has no room in the bottom bar. */
function More(): JSX.Element {
  const view = viewWords.value;
  return (
    <Popover
      class="button"
      title={view.more}
      face={
        <>
          <Icon name="more" /> <span>{view.more}</span>
        </>
      }
    >
      {close => (
        <div class="more">
          <button
            type="button"
            class="button entry"
            onClick={() => {
              show({ view: 'table' });
              close();
            }}
          >
            <Icon name="table" /> <span>{view.views.table}</span> <small>{counts.value?.table}</small>
          </button>
          <h2 class="narrow">{view.narrow}</h2>
          <Mine />
          <FilterSteps />
          <h2 class="narrow">{viewWords.value.export}</h2>
          <ExportPanel close={close} />
          <h2 class="narrow">{workWords.value.more}</h2>
          <MoreEntries close={close} />
        </div>
      )}
    </Popover>
  );
}
