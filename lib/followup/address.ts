/** What the list shows ↔ the address's fragment, so that a view can be bookmarked, shared between tabs and gone back to. */
import { STATUSES } from './followup';
import { COLUMNS, DEFAULT_STATE, type ListState, PERIOD_DATES, PERIODS, type Period, VIEWS } from './view';

/** Longer ones are nobody's own. */
const MOST_VALUES = 50;
const LONGEST = 1000;

const LISTS = { municipality: 'municipalities', body: 'bodies', responsible: 'responsible', tag: 'tags' } as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** As in "#view=case&status=open,waiting&q=skole"; only what differs from the default is written, an empty text for nothing. */
export function toAddress(state: ListState): string {
  const fields = new URLSearchParams();
  if (state.view !== DEFAULT_STATE.view) fields.set('view', state.view);
  if (state.statuses.length) fields.set('status', state.statuses.join(','));
  for (const [name, field] of Object.entries(LISTS)) for (const value of state[field]) fields.append(name, value);
  const { period, sort, columns } = state;
  if (period) fields.set('period', `${period.of}:${'name' in period ? period.name : `${period.from ?? ''}..${period.to ?? ''}`}`);
  if (state.mine) fields.set('mine', '1');
  if (state.overdue) fields.set('overdue', '1');
  if (state.query) fields.set('q', state.query);
  if (sort.column !== DEFAULT_STATE.sort.column || sort.descending) fields.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  if (columns.join() !== DEFAULT_STATE.columns.join()) fields.set('columns', columns.join(','));
  const text = fields.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text && `#${text}`;
}

/**
 * Reads a fragment; what is not known in it is left out, so that an address of another version still opens.
 * @param hash with or without its "#"; of any length and content
 */
export function fromAddress(hash: string): ListState {
  const text = hash.replace(/^#/u, '').slice(0, 50_000);
  // Addresses of the first version.
  if (text === 'done') return { ...DEFAULT_STATE, statuses: ['done', 'dropped'] };
  if (text === 'all') return { ...DEFAULT_STATE, view: 'table' };
  const fields = new URLSearchParams(text);
  const known = <T extends string>(names: readonly T[], written: string | null): T[] => [
    ...new Set((written ?? '').split(',').filter((one): one is T => names.some(name => name === one))),
  ];
  const state: { -readonly [K in keyof ListState]: ListState[K] } = {
    ...DEFAULT_STATE,
    view: known(VIEWS, fields.get('view'))[0] ?? DEFAULT_STATE.view,
    statuses: known(STATUSES, fields.get('status')),
    mine: fields.get('mine') === '1',
    overdue: fields.get('overdue') === '1',
    query: (fields.get('q') ?? '').slice(0, LONGEST),
  };
  for (const [name, field] of Object.entries(LISTS))
    state[field] = [...new Set(fields.getAll(name).filter(value => value && value.length <= LONGEST))].slice(0, MOST_VALUES);
  const period = periodOf(fields.get('period') ?? '');
  if (period) state.period = period;
  const sort = fields.get('sort') ?? '';
  const [column] = known(COLUMNS, sort.replace(/^-/u, ''));
  if (column) state.sort = { column, descending: sort.startsWith('-') };
  const columns = known(COLUMNS, fields.get('columns'));
  if (columns.length) state.columns = columns;
  return state;
}

function periodOf(written: string): Period | undefined {
  const [, dates, rest = ''] = /^(\w+):(.*)$/u.exec(written) ?? [];
  const of = PERIOD_DATES.find(name => name === dates);
  if (!of) return undefined;
  const name = PERIODS.find(one => one === rest);
  if (name) return { of, name };
  const [from = '', to = ''] = rest.split('..');
  if (!DAY.test(from) && !DAY.test(to)) return undefined;
  return { of, ...(DAY.test(from) ? { from } : {}), ...(DAY.test(to) ? { to } : {}) };
}

/** The item that an address asks to open ("#item=…", as a reminder does); undefined where it asks for none. */
export function itemInAddress(hash: string): string | undefined {
  const id = new URLSearchParams(hash.replace(/^#/u, '').slice(0, 50_000)).get('item');
  return id && /^[a-z0-9-]{6,40}$/u.test(id) ? id : undefined;
}
