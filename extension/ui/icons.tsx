/** Icons (design: 16 px grid, 1.6 px stroke, round ends). Decorative: the words beside them carry the meaning. */
import type { JSX } from 'preact';
import { Glyph, PAGE_PATHS } from './pageicons';

const PATHS = {
  ...PAGE_PATHS,
  vote: 'M3.5 13.500v-5M8 13.500v-11M12.5 13.500v-7',
  open: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12',
  done: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M5.4 8.200l1.8 1.8 3.4-3.8',
  list: 'M6 3.500h8M6 8h8M6 12.500h8M2.5 3.500h.01M2.5 8h.01M2.5 12.500h.01',
  gear: 'M8 10.200a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.400M8 1.800v2M8 12.200v2M1.8 8h2M12.2 8h2M3.6 3.600L5 5M11 11l1.4 1.400M3.6 12.400L5 11M11 5l1.4-1.4',
  external: 'M6.5 3H3v10h10V9.500M9.5 2.500h4v4M13.5 2.500L7.5 8.5',
  export: 'M8 10V2M5 4.800L8 2l3 2.800M2.5 9.500v3.700h11V9.5',
  trash: 'M2.5 4h11M6 4V2.500h4V4M4 4l.6 9.500h6.800L12 4M6.5 7v4M9.5 7v4',
  warning: 'M8 2.200l6.3 11H1.700zM8 6.500v3M8 11.400h.01',
  lock: 'M3.5 7.500h9v6.300h-9zM5.3 7.500V5.200a2.7 2.7 0 0 1 5.4 0v2.3',
  unseen:
    'M2 8c1.5-2.600 3.500-3.900 6-3.900s4.500 1.300 6 3.900c-1.500 2.600-3.500 3.900-6 3.900S3.500 10.600 2 8M3.2 13.200l9.600-10.400',
  again: 'M13 8a5 5 0 1 1-1.6-3.700M13 2v3h-3',
  pin: 'M5.5 2.5h5M6.2 2.5v4L4 9.2h8L9.8 6.5v-4M8 9.2v4.6',
  power: 'M8 2v5.500M4.3 4.300a5.2 5.2 0 1 0 7.4 0',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M10.8 10.8L14 14',
  plus: 'M8 3v10M3 8h10',
  more: 'M2.9 8a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0M7.4 8a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0M11.9 8a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0',
  back: 'M10 3.5L5.500 8l4.5 4.5',
  forward: 'M6 3.5L10.500 8 6 12.5',
  check: 'M3 8.500l3.2 3.2L13 4.5',
  meeting:
    'M4.5 5.500a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.200M11.5 5.500a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.200M1.8 9h12.400M3.5 9v4.500M12.5 9v4.5',
  trail: 'M3.5 3v10M7 3.500h6.500M7 8h6.500M7 12.500h6.500M3.5 3.500h.01M3.5 8h.01M3.5 12.500h.01',
  table: 'M2.5 3.500h11v9h-11zM2.5 6.500h11M6.5 6.500v6',
  flag: 'M3.5 14V2.500M3.5 3h8.300L10 5.800l1.8 2.700H3.5',
  globe: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M2 8h12M8 2c2 2 2.600 4 2.600 6S10 12 8 14M8 2C6 4 5.400 6 5.400 8S6 12 8 14',
  edit: 'M3 13l.8-3.200L10.600 3a1.400 1.400 0 0 1 2.400 2.400L6.200 12.200zM9.400 4.200l2.400 2.400',
  tag: 'M2.5 3v4.200l6.300 6.300 4.700-4.700L7.2 2.500H3zM5.4 5.400h.01',
  bell: 'M4 11V7a4 4 0 0 1 8 0v4l1.300 1.500H2.700zM6.800 14h2.400',
  copy: 'M5.5 5.500h8v8h-8zM10.5 5.500v-3h-8v8h3',
  history: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.800V8l2.300 1.600',
  question: 'M2.5 3h11v8H7.500L4.500 13.500V11h-2zM5 5.800h6M5 8.200h4',
  print: 'M4.5 6V2.500h7V6M4.500 11.500h-2V6h11v5.500h-2M4.500 9.500h7v4h-7z',
  import: 'M8 2v8M5 7.200L8 10l3-2.800M2.500 9.500v3.700h11V9.500',
  keyboard: 'M1.800 4.500h12.400v7H1.800zM4.500 7h.01M7 7h.01M9.500 7h.01M12 7h.01M5 9.500h6',
  mail: 'M2 4h12v8.500H2zM2 4.500l6 4.500 6-4.500',
  proposal:
    'M6 2.300a6 6 0 0 1 4 0M12.800 4.400a6 6 0 0 1 1.100 4.400M12.300 12.200A6 6 0 0 1 8.600 14M5 13.200a6 6 0 0 1-2.700-3.500M2.200 6.700a6 6 0 0 1 1.400-2.800',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, filled = name === 'saved' }: { name: IconName; filled?: boolean }): JSX.Element {
  return <Glyph path={PATHS[name]} filled={filled} />;
}

/** The mark: a trail with three stops. */
export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d="M5 4v11a4 4 0 0 0 4 4h9M5 5.500h8M12 12h7"
        fill="none"
        stroke="var(--accent)"
        stroke-width="2.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <circle cx="5" cy="4" r="2.4" fill="var(--accent)" />
      <circle cx="19" cy="19" r="2.4" fill="var(--accent)" />
    </svg>
  );
}

/** A page with or without a trail, for what is empty. */
export function PageDrawing({ trail }: { trail: 'none' | 'full' | 'torn' }): JSX.Element {
  return (
    <svg width="92" height="76" viewBox="0 0 92 76" aria-hidden="true" focusable="false" fill="none">
      {trail === 'full' ? (
        <g>
          <path d="M6 12v52" stroke="var(--line-strong)" stroke-width="2" />
          <rect x="2" y="10" width="8" height="8" rx="2" fill="var(--case)" />
          <circle cx="6" cy="38" r="4" fill="var(--action)" />
          <circle cx="6" cy="64" r="3.5" fill="var(--base)" stroke="var(--line-strong)" stroke-width="2" />
        </g>
      ) : (
        <path d="M6 8v60" stroke="var(--line-strong)" stroke-width="2" stroke-dasharray="1 5" stroke-linecap="round" />
      )}
      {trail === 'torn' ? (
        <path
          d="M20 62V8a4 4 0 0 1 4-4h56a4 4 0 0 1 4 4v52l-9-6-9 8-10-8-9 7-9-7-9 8z"
          fill="var(--surface)"
          stroke="var(--line-strong)"
          stroke-width="2"
        />
      ) : (
        <rect x="20" y="4" width="64" height="68" rx="5" fill="var(--surface)" stroke="var(--line-strong)" stroke-width="2" />
      )}
      <path d="M28 18h28M28 30h46M28 42h46" stroke="var(--line)" stroke-width="4" stroke-linecap="round" />
      {trail === 'full' && <path d="M28 42h20" stroke="var(--action)" stroke-width="4" stroke-linecap="round" />}
    </svg>
  );
}
