/** A row's deadline in two short lines: the date, never more exact than its source, and what it means today. */

import { reachText } from '../../lib/export/dates';
import { formatDay } from '../../lib/export/locale';
import { daysOver, dueOf, isClosed, lastDay } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import { dueText, savedDate } from '../ui/format';
import type { ViewWords } from '../ui/words/view/words';
import type { Words } from '../ui/words/words';

export interface ShownDue {
  text: string;
  /** Empty where nothing is to be added. */
  below: string;
  over: boolean;
}

/** @returns undefined where there is no deadline. @param today ISO day */
export function shownDue(one: FollowUp, today: string, w: Words, view: ViewWords): ShownDue | undefined {
  const due = dueOf(one);
  if (!due) return undefined;
  const text = dueText(w, due, today);
  const days = daysOver(due, today);
  if (isClosed(one)) {
    const at = one.changed.status;
    const date = at === undefined ? '' : savedDate(w, at);
    return { text, below: date && (one.status === 'done' ? view.doneOn(date) : view.droppedOn(date)), over: false };
  }
  if (days > 0) return { text, below: view.daysOver(days), over: true };
  if (one.ownDue) return { text, below: w.exported.own, over: false };
  const last = lastDay(due);
  const below = due.precision === 'day' && last ? away(last, today, w, view) : reachText(w.exported, due) || w.precision[due.precision];
  return { text, below, over: false };
}

/** "i dag", "i morgen", "torsdag", "om 3 uker", "om 5 måneder". Both ISO days, the first not before the second. */
function away(day: string, today: string, w: Words, view: ViewWords): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  if (days <= 1) return days ? view.tomorrow : view.today;
  if (days < 7) return formatDay(w.exported, day, { weekday: 'long' });
  if (days < 14) return view.inDays(days);
  return days < 60 ? view.inWeeks(Math.round(days / 7)) : view.inMonths(Math.round(days / 30.44));
}
