/** The icons that are shown on pages too. Apart from the others, so that pages do not carry those. */
import type { JSX } from 'preact';

export const PAGE_PATHS = {
  case: 'M2 4.5a1 1 0 0 1 1-1h3.2l1.6 1.8H13a1 1 0 0 1 1 1V12a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1z',
  decision: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M5.4 8.2l1.8 1.8 3.4-3.8',
  action: 'M3 2.5v5.2a2 2 0 0 0 2 2h8M10 6.4l3.3 3.3L10 13',
  who: 'M8 7.6a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6M2.6 14c.5-2.6 2.6-4 5.4-4s4.9 1.4 5.4 4',
  due: 'M2.5 4a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM2.5 6.500h11M5.3 1.500v3M10.7 1.500v3',
  fallen: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M3.8 3.800l8.4 8.4',
  saved: 'M4 2.500h8v11L8 10.6 4 13.500z',
  save: 'M4 2.500h8v11L8 10.6 4 13.500z',
  up: 'M3.5 10L8 5.500l4.5 4.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  close: 'M3.5 3.500l9 9M12.5 3.500l-9 9',
  document: 'M4 1.800h5L12.2 5v9.200H4zM9 1.800V5h3.2',
} as const;

export type PageIconName = keyof typeof PAGE_PATHS;

/** Drawn on the grid of 16 px. */
export function Glyph({ path, filled }: { path: string; filled: boolean }): JSX.Element {
  return (
    <svg class={filled ? 'icon filled' : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

export function PageIcon({ name }: { name: PageIconName }): JSX.Element {
  return <Glyph path={PAGE_PATHS[name]} filled={name === 'saved'} />;
}
