/** The names, roles and committees that the user goes by, one a line; saved by leaving the field or the page. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { namesIn } from '../platform/settings';
import { optionsWords } from '../ui/words/options/index';

export function Mine({ names, save }: { names: readonly string[]; save(names: string[]): void }): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const leave = useRef(() => {});
  leave.current = () => {
    const written = namesIn((field.current?.value ?? '').split('\n'));
    if (written.join('\n') !== names.join('\n')) save(written);
  };
  useEffect(() => {
    const left = () => leave.current();
    document.addEventListener('visibilitychange', left);
    return () => document.removeEventListener('visibilitychange', left);
  }, []);
  return (
    <textarea
      id="mine"
      class="field"
      rows={5}
      ref={field}
      aria-describedby="mine-text"
      placeholder={optionsWords.value.mineHint}
      defaultValue={names.join('\n')}
      onBlur={() => leave.current()}
    />
  );
}
