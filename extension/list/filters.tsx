/** What narrows the list: a menu for each filter, and a chip for each that is on. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fold, foldName } from '../../lib/followup/fold';
import { STATUSES, type Status } from '../../lib/followup/followup';
import { municipalityKey } from '../../lib/followup/municipality';
import { isFiltered, type ListState, PERIOD_DATES, PERIODS, type Period } from '../../lib/followup/view';
import { shortDate } from '../ui/format';
import { Icon, type IconName } from '../ui/icons';
import { Popover } from '../ui/popover';
import { StatusIcon } from '../ui/status';
import { words } from '../ui/words/index';
import { viewWords } from '../ui/words/list';
import type { FilterName, ViewWords } from '../ui/words/view/words';
import type { Words } from '../ui/words/words';
import { clearedFilters, facets, listState, show, today } from './state';

export const FILTERS: readonly FilterName[] = ['status', 'municipality', 'body', 'responsible', 'tag', 'period'];
export const FILTER_ICONS: Record<FilterName, IconName> = {
  status: 'decision',
  municipality: 'globe',
  body: 'meeting',
  responsible: 'who',
  tag: 'tag',
  period: 'due',
};

/** The filters that hold a list of values: which field of the state, and which facet. */
const LISTS = { municipality: 'municipalities', body: 'bodies', responsible: 'responsible', tag: 'tags' } as const;
type ListFilter = keyof typeof LISTS;

/** The same value, however it is written. */
const same = (name: ListFilter) => {
  const key = name === 'municipality' ? municipalityKey : foldName;
  return (a: string, b: string): boolean => key(a) === key(b);
};

function periodName(period: Period, w: Words, view: ViewWords): string {
  if ('name' in period) return `${view.periodOf[period.of]}: ${view.periods[period.name].toLocaleLowerCase(w.tag)}`;
  const date = (day: string | undefined) => (day ? shortDate(w, day, today.value) : '');
  return `${view.periodOf[period.of]}: ${date(period.from)}–${date(period.to)}`;
}

interface Chip {
  key: string;
  text: string;
  without: Partial<ListState>;
}

/** What is on, each with the state that has it off. */
function chipsOf(state: ListState, w: Words, view: ViewWords): Chip[] {
  const lists = (Object.keys(LISTS) as ListFilter[]).flatMap(name => {
    const field = LISTS[name];
    return state[field].map(text => ({ key: `${name}:${text}`, text, without: { [field]: state[field].filter(one => one !== text) } }));
  });
  return [
    ...(state.mine ? [{ key: 'mine', text: view.mine, without: { mine: false } }] : []),
    ...(state.overdue ? [{ key: 'overdue', text: view.onlyOverdue, without: { overdue: false } }] : []),
    ...state.statuses.map(status => ({
      key: `status:${status}`,
      text: w.status[status],
      without: { statuses: state.statuses.filter(one => one !== status) },
    })),
    ...lists,
    ...(state.period ? [{ key: 'period', text: periodName(state.period, w, view), without: { period: undefined } }] : []),
  ];
}

/** A filter's value in few words: "Alle", "Fjordvåg", "2 valgt". */
export function chosenText(name: FilterName): string {
  const state = listState.value;
  const view = viewWords.value;
  if (name === 'period')
    return state.period ? ('name' in state.period ? view.periods[state.period.name] : view.periodOf[state.period.of]) : view.all;
  const chosen = name === 'status' ? state.statuses.map(status => words.value.status[status]) : state[LISTS[name]];
  const extra = name === 'status' && state.overdue ? [view.onlyOverdue] : [];
  const all = [...chosen, ...extra];
  return all.length > 1 ? view.chosen(all.length) : (all[0] ?? view.all);
}

/** Chips for what is on, and a button for more. */
export function Chips(): JSX.Element | null {
  const view = viewWords.value;
  const state = listState.value;
  const chips = chipsOf(state, words.value, view);
  if (!chips.length && state.view !== 'table') return null;
  return (
    <div class="chips">
      {chips.map(({ key, text, without }) => (
        <button key={key} type="button" class="chip active" aria-label={view.removeFilter(text)} onClick={() => show(without)}>
          <span>{text}</span> <Icon name="close" />
        </button>
      ))}
      <AddFilter />
      {chips.length > 1 && (
        <button type="button" class="button link small-button" onClick={() => show(clearedFilters)}>
          {view.clearFilters}
        </button>
      )}
    </div>
  );
}

function AddFilter(): JSX.Element {
  const view = viewWords.value;
  return (
    <Popover
      class="chip add"
      title={view.narrow}
      face={
        <>
          <Icon name="plus" /> {view.addFilter}
        </>
      }
    >
      {() => <FilterSteps />}
    </Popover>
  );
}

/** All filters, one after the other: first which, then its values. */
export function FilterSteps(): JSX.Element {
  const view = viewWords.value;
  const [name, setName] = useState<FilterName>();
  if (name)
    return (
      <>
        <button type="button" class="button back" autofocus onClick={() => setName(undefined)}>
          <Icon name="back" /> {view.filters[name]}
        </button>
        <FilterOptions name={name} />
      </>
    );
  return (
    <ul class="options">
      {FILTERS.map(one => (
        <li key={one}>
          <button type="button" class="button entry" onClick={() => setName(one)}>
            <Icon name={FILTER_ICONS[one]} /> <span>{view.filters[one]}</span> <small>{chosenText(one)}</small> <Icon name="forward" />
          </button>
        </li>
      ))}
    </ul>
  );
}

export function FilterOptions({ name }: { name: FilterName }): JSX.Element {
  if (name === 'status') return <StatusOptions />;
  if (name === 'period') return <PeriodOptions />;
  return <ListOptions name={name} />;
}

function StatusOptions(): JSX.Element {
  const { statuses, overdue } = listState.value;
  const choose = (status: Status, on: boolean) =>
    show({ statuses: STATUSES.filter(one => (one === status ? on : statuses.includes(one))) });
  return (
    <ul class="options">
      {STATUSES.map(status => (
        <li key={status} class="option">
          <label>
            <input type="checkbox" checked={statuses.includes(status)} onChange={event => choose(status, event.currentTarget.checked)} />
            <StatusIcon status={status} />
            <span>{words.value.status[status]}</span>
            <small>{facets.value.statuses[status]}</small>
          </label>
        </li>
      ))}
      <li class="option apart">
        <label>
          <input type="checkbox" checked={overdue} onChange={event => show({ overdue: event.currentTarget.checked })} />
          <Icon name="warning" />
          <span>{viewWords.value.onlyOverdue}</span>
        </label>
      </li>
    </ul>
  );
}

/** More than this many values get a field to find them by. */
const FEW = 8;
/** Nobody scrolls further. */
const MOST = 100;

function ListOptions({ name }: { name: ListFilter }): JSX.Element {
  const view = viewWords.value;
  const [query, setQuery] = useState('');
  const field = LISTS[name];
  const chosen = listState.value[field];
  const all = facets.value[field];
  const isSame = same(name);
  const isChosen = (value: string) => chosen.some(one => isSame(one, value));
  const found = all.filter(({ value }) => fold(value).includes(fold(query)));
  const choose = (value: string, on: boolean) =>
    show({ [field]: on ? [...chosen, value] : chosen.filter(one => !isSame(one, value)) } as Partial<ListState>);
  if (!all.length) return <p class="options nothing">{view.nothingToChoose}</p>;
  return (
    <>
      {all.length > FEW && (
        <input
          type="search"
          class="field"
          aria-label={view.find}
          placeholder={view.find}
          onInput={event => setQuery(event.currentTarget.value)}
        />
      )}
      <ul class="options">
        {found.slice(0, MOST).map(({ value, count }) => (
          <li key={value} class="option">
            <label>
              <input type="checkbox" checked={isChosen(value)} onChange={event => choose(value, event.currentTarget.checked)} />
              <span>{value}</span>
              <small>{count}</small>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

function PeriodOptions(): JSX.Element {
  const view = viewWords.value;
  const { period } = listState.value;
  const of = period?.of ?? 'due';
  const named = period && 'name' in period ? period.name : undefined;
  const days = period && !('name' in period) ? period : undefined;
  const setDay = (field: 'from' | 'to', day: string) => {
    const from = field === 'from' ? day : days?.from;
    const to = field === 'to' ? day : days?.to;
    show({ period: from || to ? { of, ...(from ? { from } : {}), ...(to ? { to } : {}) } : undefined });
  };
  return (
    <div class="options period">
      <div class="segments">
        {PERIOD_DATES.map(date => (
          <button
            key={date}
            type="button"
            class="button"
            aria-pressed={of === date}
            onClick={() => show({ period: { ...(period ?? { name: 'month' }), of: date } })}
          >
            {view.periodOf[date]}
          </button>
        ))}
      </div>
      <ul>
        <li class="option">
          <label>
            <input type="radio" name="period" checked={!period} onChange={() => show({ period: undefined })} />
            <span>{view.anyTime}</span>
          </label>
        </li>
        {PERIODS.map(name => (
          <li key={name} class="option">
            <label>
              <input type="radio" name="period" checked={named === name} onChange={() => show({ period: { of, name } })} />
              <span>{view.periods[name]}</span>
            </label>
          </li>
        ))}
      </ul>
      <div class="days">
        {(['from', 'to'] as const).map(field => (
          <label key={field}>
            <span class="label">{view[field]}</span>
            <input type="date" class="field" value={days?.[field] ?? ''} onChange={event => setDay(field, event.currentTarget.value)} />
          </label>
        ))}
      </div>
    </div>
  );
}

export const hasFilters = (): boolean => isFiltered({ ...listState.value, query: '' });
