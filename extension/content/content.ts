/**
 * Put into a page at a click, or on a site where Sakspor is always on: one cheap look whether it can be minutes. Only
 * then is the reader asked for; on every other page nothing of Sakspor is left behind.
 */
import { mayBeMinutes } from '../../lib/gate';
import { ask } from '../platform/ask';
import { wordsOf } from './words';

/** How much of the page's text the gate is shown, in UTF-16 code units. */
const GATE_LETTERS = 60_000;

/** Lives in the isolated world: the page cannot see it. */
const world = globalThis as { saksporRead?: () => void };

// Asked for again in a page that is read already: read it anew.
if (world.saksporRead) world.saksporRead();
else if (document.body && mayBeMinutes(wordsOf(document.body, GATE_LETTERS))) ask({ type: 'reader' }).catch(() => undefined);
else ask({ type: 'told', state: 'none', actions: 0, url: location.href }).catch(() => undefined);
