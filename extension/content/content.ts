/**
 * Put into a page at a click, or on a site where Sakspor is always on: a cheap look whether it can be minutes. Only
 * then is the reader asked for; on every other page nothing of Sakspor is left behind.
 */
import { mayBeMinutes } from '../../lib/gate';
import { ask } from '../platform/ask';
import { pageAddress } from './address';
import { Looks } from './looks';
import { world } from './world';

/** A PDF that the browser shows has no words for us; it is said why. */
const tellNone = () =>
  ask({
    type: 'told',
    state: 'none',
    actions: 0,
    url: pageAddress(),
    ...(document.contentType === 'application/pdf' ? { pdf: true } : {}),
  });

function begin(): void {
  if (world.saksporLooks?.hasJustFound()) return;
  world.saksporLooks?.end();
  let told = false;
  const looks = new Looks(mayBeMinutes, found => {
    if (found) ask({ type: 'reader' }).catch(() => undefined);
    // Where the extension is gone by now, nobody is left to look for.
    else if (!told) tellNone().catch(() => looks.end());
    told = true;
  });
  world.saksporLooks = looks;
  looks.look();
}

world.saksporGate = mayBeMinutes;
// Asked for again in a page that is read already: read it anew.
if (world.saksporReader?.isConnected()) world.saksporReader.read();
else begin();
