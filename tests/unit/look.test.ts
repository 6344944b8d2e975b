/** What the background does when it looks at the list: remind once, show what is overdue, set the next time. */
import { describe, expect, it } from 'vitest';
import { itemOfNotification, look, type Surroundings } from '../../extension/background/reminders';
import type { FollowUp } from '../../lib/followup/followup';
import type { LanguageCode } from '../../lib/minutes';
import { item } from './items';

const local = (day: string, time: string): number => new Date(`${day}T${time}`).getTime();
const NOW = local('2026-05-20', '12:00');

/** A browser that writes down what it is asked for, and a store with this list in it. */
function around(list: FollowUp[], { allowed = true, language = 'nb' as LanguageCode } = {}) {
  const shown: { id: string; title: string; message: string }[] = [];
  const state = {
    told: {} as Readonly<Record<string, string>>,
    count: -1,
    overdue: -1,
    title: '' as string | undefined,
    wake: -1 as number | undefined,
  };
  const surroundings: Surroundings = {
    list: async () => list,
    language: async () => language,
    told: async () => state.told,
    remember: async told => {
      state.told = told;
    },
    rememberCount: async count => {
      state.count = count;
    },
    notify: async (id, title, message) => {
      if (allowed) shown.push({ id, title, message });
      return allowed;
    },
    showOverdue: async (overdue, title) => {
      Object.assign(state, { overdue, title });
    },
    wakeAt: async time => {
      state.wake = time;
    },
  };
  return { surroundings, shown, state };
}

const reminded = (id: string, on: string, fields: Partial<FollowUp> = {}): FollowUp =>
  item({ id, reminder: { on }, savedAt: local('2026-05-01', '12:00'), ...fields });

describe('a look', () => {
  it('reminds of what is due, with its deadline and place, and only once', async () => {
    const { surroundings, shown, state } = around([reminded('item-1', '2026-05-20', { title: 'Lage plan\nfor gangvei' })]);
    expect(await look(surroundings, NOW)).toMatchObject({ reminded: 1 });
    expect(shown).toEqual([
      { id: 'reminder-item-1', title: 'Lage plan for gangvei', message: 'Frist: 1. juni 2026 · Formannskapet, sak 12/26' },
    ]);
    expect(state.told).toEqual({ 'item-1': '2026-05-20' });
    expect(await look(surroundings, NOW + 1)).toMatchObject({ reminded: 0 });
    expect(shown).toHaveLength(1);
  });
  it('reminds of what came while the machine slept, and of many at once in one', async () => {
    const list = Array.from({ length: 6 }, (_, i) => reminded(`item-${i}`, '2026-05-15', { title: `Oppgave ${i}` }));
    const { surroundings, shown } = around(list);
    expect(await look(surroundings, NOW)).toMatchObject({ reminded: 6 });
    expect(shown).toEqual([{ id: 'reminders', title: '6 påminnelser', message: '· Oppgave 0\n· Oppgave 1\n· Oppgave 2\n· Oppgave 3\n…' }]);
    expect(await look(surroundings, NOW)).toMatchObject({ reminded: 0 });
  });
  it('keeps reminders due until the user allows them', async () => {
    const list = [reminded('item-1', '2026-05-15')];
    const refused = around(list, { allowed: false });
    expect(await look(refused.surroundings, NOW)).toMatchObject({ reminded: 0 });
    expect(refused.state.told).toEqual({});
    const allowed = around(list);
    expect(await look(allowed.surroundings, NOW)).toMatchObject({ reminded: 1 });
  });
  it('shows how much is surely overdue, in the user’s language', async () => {
    const list = [
      item({ id: 'late-1', due: { text: 'x', date: '2026-05-19', precision: 'day' } }),
      item({ id: 'month1', due: { text: 'x', date: '2026-05', precision: 'month' } }),
      item({ id: 'done-1', status: 'done', due: { text: 'x', date: '2026-05-01', precision: 'day' } }),
    ];
    const { surroundings, state } = around(list, { language: 'sv' });
    expect(await look(surroundings, NOW)).toMatchObject({ overdue: 1 });
    expect(state).toMatchObject({ overdue: 1, title: 'Läs sidan med Sakspor (1 över tidsfristen)', count: 3 });
    const none = around([]);
    expect(await look(none.surroundings, NOW)).toEqual({ overdue: 0, reminded: 0 });
    expect(none.state).toMatchObject({ overdue: 0, title: undefined });
  });
  it('sets the next time, and none where nothing is to come', async () => {
    const { surroundings, state } = around([reminded('item-1', '2026-05-22', { due: undefined })]);
    expect(await look(surroundings, NOW)).toEqual({ overdue: 0, reminded: 0, next: local('2026-05-22', '08:00') });
    expect(state.wake).toBe(local('2026-05-22', '08:00'));
    const none = around([item({ due: undefined })]);
    await look(none.surroundings, NOW);
    expect(none.state.wake).toBeUndefined();
  });
  it.each<[LanguageCode, string]>([
    ['nb', 'Påminnelse · Formannskapet, sak 12/26'],
    ['fi', 'Muistutus · Formannskapet, asia 12/26'],
    ['en', 'Reminder · Formannskapet, item 12/26'],
  ])('says it in %s', async (language, message) => {
    const { surroundings, shown } = around([reminded('item-1', '2026-05-20', { due: undefined })], { language });
    await look(surroundings, NOW);
    expect(shown[0]?.message).toBe(message);
  });
});

describe('a notification', () => {
  it('knows its item; one of several knows none', () => {
    expect(itemOfNotification('reminder-item-1')).toBe('item-1');
    expect(itemOfNotification('reminders')).toBeUndefined();
  });
});
