/** Tags as they are typed. */
import { foldName } from '../../lib/followup/fold';
import { LIMITS } from '../../lib/followup/followup';

/** These tags and those that were typed, with commas between them; each once, however it is written. */
export function withTags(tags: readonly string[], typed: string): string[] {
  const next = [...tags];
  for (const tag of typed.split(/[,;\n]/u).map(one => one.replace(/\s+/gu, ' ').trim().slice(0, LIMITS.tag)))
    if (tag && !next.some(one => foldName(one) === foldName(tag))) next.push(tag);
  return next.slice(0, LIMITS.tags);
}
