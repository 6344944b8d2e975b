/** Long work in slices: between them the page has its turn, so that it never stands still for us. */
import type { Steps } from '../../lib/steps';

/**
 * Why a reading's work was ended, wherever that is. Said because the error that the browser makes where nothing is said
 * tells where in the script it arose, for which Chromium reads the whole of it once more: a long task each time.
 */
export const ENDED = 'ended';

/** How long we work before the page has its turn, in ms; a step that is begun is finished. */
const SLICE = 8;

/**
 * Lets the page do what waits: input, drawing, its own scripts. Not by `scheduler.yield`, whose rest goes before the
 * page's own timers: they would stand still until we are done.
 */
export function turn(): Promise<void> {
  return new Promise(done => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/**
 * @param signal ends the work: it then throws the signal's reason
 * @param show hears what is known so far, as soon as it is
 */
export async function inSlices<Whole, SoFar>(
  steps: Steps<Whole, SoFar>,
  signal: AbortSignal,
  show?: (soFar: SoFar) => void,
): Promise<Whole> {
  // What called for the work, and loading this very script, took their time too.
  await turn();
  for (let begun = performance.now(); ; ) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    const soFar = step.value;
    if (soFar === undefined && performance.now() - begun < SLICE) continue;
    await turn();
    begun = performance.now();
    if (soFar === undefined || signal.aborted) continue;
    // What is shown takes its own while.
    show?.(soFar);
    await turn();
    begun = performance.now();
  }
}
