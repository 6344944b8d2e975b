/** Reading a backup back: what toJson wrote, in this version or an earlier one. What is not sound is refused whole. */
import * as v from 'valibot';
import { BACKUP_VERSION } from '../export/json';
import type { Dismissal } from '../followup/dismissal';
import { type FollowUp, LIMITS } from '../followup/followup';
import { fromVersion1, fromVersion2, type Version1 } from '../followup/older';
import { DismissalSchema, FollowUpSchema } from '../followup/schema';
import { ImportError } from './problem';

/** As many as nobody ever saved. */
export const MOST_ITEMS = 200_000;

export interface ReadBackup {
  followUps: FollowUp[];
  /** What the user had said is no action; none in files of before. */
  dismissals: Dismissal[];
  version: number;
  /** When it was made, ISO date and time; undefined where the file does not say. */
  exported?: string;
}

/** The fields that version 1 did not have yet. */
const LATER = { priority: 'normal', tags: [], asked: [], changed: {}, history: [] };

/**
 * @param now milliseconds since 1970: a change that the file says lies in the future counts as made now, so that it
 * cannot win over all that is to come
 * @throws ImportError with what is wrong; nothing of such a file is used
 */
export function readBackup(text: string, now: number): ReadBackup {
  const file = parsed(text);
  if (typeof file !== 'object' || file === null || Array.isArray(file)) throw new ImportError({ key: 'foreign' });
  const { format, version, exported, followUps, dismissals = [] } = file as Record<string, unknown>;
  if (format !== 'sakspor' || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new ImportError({ key: 'foreign' });
  if (version > BACKUP_VERSION) throw new ImportError({ key: 'newer', version });
  if (!Array.isArray(followUps)) throw new ImportError({ key: 'badItems', count: 1, first: 1, field: 'followUps' });
  if (!Array.isArray(dismissals)) throw new ImportError({ key: 'badItems', count: 1, first: 1, field: 'dismissals' });
  const count = Math.max(followUps.length, dismissals.length);
  if (count > MOST_ITEMS) throw new ImportError({ key: 'tooMany', count, most: MOST_ITEMS });
  return {
    followUps: itemsOf(followUps, version).map(one => notLater(one, now)),
    dismissals: dismissalsOf(dismissals).map(one => ({ ...one, at: Math.min(one.at, now) })),
    version,
    ...(typeof exported === 'string' && !Number.isNaN(Date.parse(exported)) ? { exported } : {}),
  };
}

function parsed(text: string): unknown {
  if (!/^\s*\{/u.test(text)) throw new ImportError(/^\s*\[/u.test(text) ? { key: 'foreign' } : { key: 'notJson' });
  if (isDeep(text)) throw new ImportError({ key: 'foreign' });
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = placeOf(error instanceof Error ? error.message : '', text);
    // No backup ends otherwise than with its closing brackets, and none stops making sense just at its end.
    if (at === undefined || at >= text.trimEnd().length || !/[\]}]\s*$/u.test(text)) throw new ImportError({ key: 'truncated' });
    const before = text.slice(0, at).split('\n');
    throw new ImportError({ key: 'notJson', line: before.length, column: (before.at(-1) as string).length + 1 });
  }
}

/** Deeper than any backup: parsing such a file can take minutes. */
const DEEPEST = 40;

function isDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inText) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > DEEPEST) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

/** Where JSON stopped making sense, as the browser tells it: by position, or by line and column; undefined where it does not. */
function placeOf(told: string, text: string): number | undefined {
  const position = /position (\d+)/u.exec(told)?.[1];
  if (position) return Number(position);
  const [, line, column] = /line (\d+) column (\d+)/u.exec(told) ?? [];
  if (!line || !column) return undefined;
  return text.split('\n', Number(line) - 1).reduce((sum, one) => sum + one.length + 1, 0) + Number(column) - 1;
}

/** Every item, checked and in the form of today. */
function itemsOf(list: readonly unknown[], version: number): FollowUp[] {
  const items: FollowUp[] = [];
  const bad: { at: number; field: string; title?: string }[] = [];
  list.forEach((written, i) => {
    const checked = check(version === 1 ? broughtForward(written, version) : written);
    // What came from version 1 by way of version 2 may be longer than an item can be today.
    const again = checked.success || version === 1 ? checked : check(broughtForward(written, version));
    if (again.success) items.push(again.output);
    else bad.push({ at: i + 1, field: fieldOf(again.issues[0]), ...titleOf(written) });
  });
  const [first] = bad;
  if (first)
    throw new ImportError({
      key: 'badItems',
      count: bad.length,
      first: first.at,
      field: first.field,
      ...(first.title ? { title: first.title } : {}),
    });
  return items;
}

function dismissalsOf(list: readonly unknown[]): Dismissal[] {
  const checked = list.map(one => v.safeParse(DismissalSchema, one, { abortEarly: true }));
  const bad = checked.filter(one => !one.success);
  const [first] = bad;
  if (first) {
    const field = `dismissals.${fieldOf(first.issues[0])}`;
    throw new ImportError({ key: 'badItems', count: bad.length, first: checked.indexOf(first) + 1, field });
  }
  return checked.map(one => one.output as Dismissal);
}

const check = (item: unknown) => v.safeParse(FollowUpSchema, item, { abortEarly: true });

const fieldOf = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue)?.slice(0, LIMITS.tag) ?? '';

function titleOf(written: unknown): { title?: string } {
  const title = typeof written === 'object' && written !== null && 'title' in written ? written.title : undefined;
  return typeof title === 'string' && title ? { title: title.slice(0, LIMITS.tag) } : {};
}

/** An item in the form of today; what is none is given back as it is, for the check to refuse. */
function broughtForward(written: unknown, version: number): unknown {
  if (typeof written !== 'object' || written === null) return written;
  const whole = version === 1 ? { ...LATER, ...written } : written;
  if (!v.is(Loose, whole)) return written;
  return version === 1 ? fromVersion1(whole as unknown as Version1) : fromVersion2(whole as unknown as FollowUp);
}

const texts = v.record(v.string(), v.optional(v.string()));

/** Just sound enough to be brought forward: all that is cut or looked at there is of the right sort. */
const Loose = v.looseObject({
  title: v.string(),
  note: v.string(),
  quote: v.string(),
  status: v.string(),
  meeting: texts,
  case: texts,
  responsible: v.array(v.looseObject({ name: v.string(), resolved: v.optional(v.string()) })),
  due: v.optional(v.looseObject({ text: v.string() })),
  source: v.optional(v.looseObject({ url: v.string(), title: v.string() })),
  anchor: v.optional(v.looseObject({ exact: v.string(), prefix: v.string(), suffix: v.string(), start: v.number() })),
  savedAt: v.number(),
  changedAt: v.number(),
  changed: v.looseObject({}),
});

/** A clock that was wrong, or a file that wants to win: no time lies after now. */
function notLater(one: FollowUp, now: number): FollowUp {
  const late = (time: number): boolean => time > now;
  if (!late(one.changedAt) && !late(one.savedAt) && !Object.values(one.changed).some(late) && !one.history.some(step => late(step.at)))
    return one;
  const at = (time: number): number => Math.min(time, now);
  return {
    ...one,
    savedAt: at(one.savedAt),
    changedAt: at(one.changedAt),
    changed: Object.fromEntries(Object.entries(one.changed).map(([field, time]) => [field, at(time)])),
    history: one.history.map(step => ({ ...step, at: at(step.at) })),
  };
}
