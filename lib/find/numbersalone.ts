/** Numbers in lines of their own. */
import type { Source } from '../read/source';

/** How many numbers in a row make it sure that they count what stands below them. */
const RUN = 3;

/** Numbers in lines of their own that go on by one, each over a line that can be a title: how portals set out their items. */
export function numbersAlone({ text, blocks }: Source): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let titled = 0;
  let last = 0;
  const close = () => {
    if (titled >= RUN && titled > run.length / 2) for (const at of run) found.add(at);
    run = [];
    titled = 0;
  };
  for (const [i, block] of blocks.entries()) {
    if (block.furniture || block.kind !== 'paragraph' || block.end - block.start > 3) continue;
    const number = /^\d{1,3}$/u.test(text.slice(block.start, block.end)) ? Number(text.slice(block.start, block.end)) : 0;
    const title = blocks[i + 1];
    const said =
      title && title.kind === 'paragraph' && !title.furniture ? text.slice(title.start, Math.min(title.end, title.start + 200)) : '';
    if (!number || said.length > 180 || !/^["«“”]?\p{Lu}.*\p{Ll}{2}/u.test(said)) continue;
    // Where others have titles, one may run into what was said.
    if (/[.:;]$/u.test(said) && number !== last + 1 && number !== 1) continue;
    if (run.length && number !== last + 1) close();
    run.push(i);
    if (!/[.:;]$/u.test(said)) titled++;
    last = number;
  }
  close();
  return found;
}
