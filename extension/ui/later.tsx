/** Parts of a page that are loaded only when they are first needed, so that nobody waits for them before. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Part = () => JSX.Element | null;

/** A component that is shown as soon as it has been loaded, and nothing before. @param load answers the same each time */
export function later(load: () => Promise<Part>): Part {
  let loaded: Part | undefined;
  return () => {
    const [, rerender] = useState(false);
    useEffect(() => {
      if (loaded) return;
      void load().then(part => {
        loaded = part;
        rerender(true);
      });
    }, []);
    return loaded ? loaded() : null;
  };
}
