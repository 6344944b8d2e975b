/** What the browser itself tells of its work: tasks and their time on the processor. */
import type { CDPSession } from 'playwright-core';

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the processor, without what other programs took of it; microseconds, as above. */
  tdur?: number;
  args?: { data?: { url?: string; type?: string } };
}

/** What the browser did while `work` went on. */
export async function traced(browser: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const gather = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', gather);
  await browser.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'v8'], recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const complete = new Promise(done => browser.once('Tracing.tracingComplete', done));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', gather);
  return events;
}

/** Where one of our scripts was taken up; undefined where it never was. @param file "reader.js" */
export const takenUp = (events: readonly TraceEvent[], file: string): TraceEvent | undefined =>
  events.find(event => event.name === 'EvaluateScript' && event.args?.data?.url?.endsWith(`/${file}`));

/** The whole events of one thread, the one that an event was on. */
export const threadOf = (events: readonly TraceEvent[], { pid, tid }: Pick<TraceEvent, 'pid' | 'tid'>): TraceEvent[] =>
  events.filter(event => event.ph === 'X' && event.pid === pid && event.tid === tid);

const isTask = ({ name }: TraceEvent) => /^(?:ThreadControllerImpl::RunTask|BlinkScheduler_PerformMicrotaskCheckpoint)$/u.test(name);
const isLayout = ({ name }: TraceEvent) => /^(?:UpdateLayoutTree|Layout|PrePaint|Paint)$/u.test(name);

/** The longest task of a thread in which the browser laid out and drew nothing, in ms of the processor. */
export function longestTask(thread: readonly TraceEvent[]): number {
  const layouts = thread.filter(isLayout);
  const holds = (task: TraceEvent, one: TraceEvent) => one.ts >= task.ts && one.ts < task.ts + (task.dur ?? 0);
  const tasks = thread.filter(event => isTask(event) && !layouts.some(one => holds(event, one)));
  return Math.max(0, ...tasks.map(task => task.tdur ?? 0)) / 1000;
}

/** The tasks of the thread that our reader ran on, in ms of the processor; `loading` is the one that took up its script. */
export function tasksOf(events: readonly TraceEvent[]): { loading: number; longest: number } {
  const script = takenUp(events, 'reader.js') as TraceEvent;
  const later = threadOf(events, script).filter(({ ts }) => ts > script.ts);
  return { loading: (script.tdur ?? 0) / 1000, longest: longestTask(later) };
}
