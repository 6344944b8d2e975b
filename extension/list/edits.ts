/** Everything that the user does to items, each of it to be undone. */
import type { OwnChange } from '../../lib/followup/change';
import type { FollowUp, OwnField } from '../../lib/followup/followup';
import { change, remove, restore } from '../store/followups';
import { open } from './state';
import { did } from './undo';

/** What these fields hold now, to go back to. */
const before = (one: FollowUp, fields: OwnChange): OwnChange =>
  Object.fromEntries((Object.keys(fields) as OwnField[]).map(name => [name, one[name]]));

/** Changes fields of one item. Undone, only these go back: what was written since stays. @param text says what was done */
export function edit(one: FollowUp, fields: OwnChange, text?: string): Promise<boolean> {
  const old = before(one, fields);
  return did(change(one.id, fields, Date.now()), text, () => change(one.id, old, Date.now()));
}

export function erase(one: FollowUp, text: string): Promise<boolean> {
  if (open.value?.id === one.id) open.value = undefined;
  const removed = remove(one.id);
  return did(removed, text, async () => restore((await removed) ?? one));
}
