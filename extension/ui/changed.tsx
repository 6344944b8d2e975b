/** A passage whose wording has changed: what was saved beside what stands there now. */
import type { JSX } from 'preact';
import { pageWords } from './words/page/index';

/** @param language of the passage, where it is known */
export function Changed({ before, now, language }: { before: string; now: string; language?: string | undefined }): JSX.Element {
  const w = pageWords.value;
  return (
    <div class="changed">
      <p>{w.changed}</p>
      <div class="pair">
        <div>
          <p class="meta">{w.before}</p>
          <blockquote lang={language}>{before}</blockquote>
        </div>
        <div>
          <p class="meta">{w.now}</p>
          <blockquote lang={language}>{now}</blockquote>
        </div>
      </div>
    </div>
  );
}
