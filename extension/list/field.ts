/** A field that is saved by leaving it, in whatever way: to another field, by closing the item, by leaving the page. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

type Element = HTMLInputElement | HTMLTextAreaElement;

interface FieldProps<E extends Element> {
  ref: RefObject<E | null>;
  defaultValue: string;
  onInput(event: { currentTarget: E }): void;
  onBlur(): void;
}

/**
 * @param value as it is saved; where it changes elsewhere, the field follows, unless something is being written in it
 * @param save gets what was written, only where it is new. Gives back whether it was saved (what was not is tried again
 *   when the field is left again), or what the field is to show in its place.
 */
export function useField<E extends Element>(value: string, save: (written: string) => Promise<boolean> | string): FieldProps<E> {
  const ref = useRef<E>(null);
  const saved = useRef(value);
  const written = useRef(value);
  const latest = useRef(save);
  latest.current = save;
  const put = (text: string) => {
    saved.current = text;
    written.current = text;
    if (ref.current && ref.current.value !== text) ref.current.value = text;
  };
  const leave = () => {
    if (written.current === saved.current) return;
    const before = saved.current;
    saved.current = written.current;
    const done = latest.current(written.current);
    if (typeof done === 'string') put(done);
    else
      void done.then(well => {
        if (!well) saved.current = before;
      });
  };
  useLayoutEffect(() => {
    if (written.current === saved.current) put(value);
  }, [value]);
  useEffect(() => {
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
    };
  }, []);
  useLayoutEffect(() => leave, []);
  return {
    ref,
    defaultValue: value,
    onInput: event => {
      written.current = event.currentTarget.value;
    },
    onBlur: leave,
  };
}
