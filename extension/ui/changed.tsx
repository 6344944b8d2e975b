/** A passage whose wording has changed: what was saved beside what stands there now. */
import type { JSX } from 'preact';
import { pageWords } from './words/page/index';

export function Changed({ before, now }: { before: string; now: string }): JSX.Element {
  const w = pageWords.value;
  return (
    <div class="changed">
      <p>{w.changed}</p>
      <div class="pair">
        <div>
          <p class="meta">{w.before}</p>
          <blockquote>{before}</blockquote>
        </div>
        <div>
          <p class="meta">{w.now}</p>
          <blockquote>{now}</blockquote>
        </div>
      </div>
    </div>
  );
}
