/** The marks' look on a page (design: Marks). Tint: it binds, or is yours. Line below: what it is. Line through: it fell. */

/** What stands behind the page's text. */
export type Ground = 'light' | 'dark' | 'between';

interface Colours {
  case: string;
  action: string;
  who: string;
  due: string;
  proposal: string;
  vote: string;
  fallen: string;
  saved: string;
  tints: { decision: string; action: string; saved: string; open: string };
}

const LIGHT: Colours = {
  case: '#6B7B88',
  action: '#9E430C',
  who: '#5B3A9E',
  due: '#8E1F5B',
  proposal: '#5A6670',
  vote: '#4C5F12',
  fallen: '#5F6468',
  saved: '#7A5B00',
  tints: { decision: '#E3EDF8', action: '#FBEDDD', saved: '#FFEBA8', open: '#F9DFC0' },
};

const DARK: Colours = {
  case: '#8494A0',
  action: '#F2A56B',
  who: '#C3ADF5',
  due: '#F29BC4',
  proposal: '#AAB5BD',
  vote: '#BFCF7C',
  fallen: '#9DA5A9',
  saved: '#EBC75A',
  tints: { decision: '#1B2F45', action: '#422814', saved: '#4D3D08', open: '#5C3A1D' },
};

const OFFSET = 'text-underline-offset:.24em';

/** @returns style rules for the highlights named "sakspor-…"; nothing of them is printed. */
export function highlightCss(ground: Ground): string {
  const c = ground === 'dark' ? DARK : LIGHT;
  const tint = (colour: string) => (ground === 'between' ? '' : `background-color:${colour};`);
  const ink = (colour: string) => (ground === 'between' ? '' : `color:${colour};`);
  const rules: Record<string, string> = {
    case: `text-decoration:underline solid 3px ${c.case};text-underline-offset:.3em`,
    decision: ground === 'between' ? `text-decoration:underline solid 1px currentColor;${OFFSET}` : tint(c.tints.decision),
    'action-tint': tint(c.tints.action),
    'action-line': `text-decoration:underline solid 2px ${c.action};${OFFSET}`,
    who: `${ink(c.who)}text-decoration:underline dotted 2px ${c.who};text-shadow:.4px 0 0 ${ground === 'between' ? 'currentColor' : c.who};${OFFSET}`,
    due: `${ink(c.due)}text-decoration:underline double 2px ${c.due};${OFFSET}`,
    proposal: `text-decoration:underline dashed 1px ${c.proposal};${OFFSET}`,
    vote: `text-decoration:underline overline solid 1px ${c.vote};${OFFSET}`,
    fallen: `${ink(c.fallen)}text-decoration:line-through solid 1px ${c.fallen}`,
    saved: `${tint(c.tints.saved)}text-decoration:overline solid 1px ${c.saved}`,
    open: `${tint(c.tints.open)}text-decoration:underline solid 3px ${c.action};${OFFSET}`,
  };
  const css = Object.entries(rules).map(([name, rule]) => `::highlight(sakspor-${name}){${rule}}`);
  return `@media not print{${css.join('')}}
@media (forced-colors:active){${Object.keys(rules)
    .map(name => `::highlight(sakspor-${name}){background-color:Canvas;color:CanvasText}`)
    .join('')}}`;
}
