/** The marks' look on a page (design: Marks). Tint: it binds, or is yours. Line below: what it is. Line through: it fell. */
import type { MarkKind, Strength } from '../platform/marks';

/** What stands behind the page's text. */
export type Ground = 'light' | 'dark' | 'between';

/** The looks of marks, each one CSS highlight named "sakspor-…", and what kind of mark it belongs to. Later ones paint over earlier ones. */
export const LOOKS = {
  decision: { kind: 'decision', priority: 1 },
  'decision-line': { kind: 'decision', priority: 1 },
  vote: { kind: 'vote', priority: 2 },
  proposal: { kind: 'proposal', priority: 2 },
  fallen: { kind: 'fallen', priority: 2 },
  case: { kind: 'case', priority: 3 },
  'action-tint': { kind: 'action', priority: 4 },
  'action-line': { kind: 'action', priority: 5 },
  who: { kind: 'who', priority: 6 },
  due: { kind: 'due', priority: 6 },
  saved: { kind: 'saved', priority: 7 },
  /** What the card tells of, whatever its kind. */
  open: { kind: undefined, priority: 8 },
  /** Where the keyboard is. */
  focus: { kind: undefined, priority: 9 },
} as const satisfies Record<string, { kind: MarkKind | undefined; priority: number }>;

export type Look = keyof typeof LOOKS;

/** @param px of each line that is drawn; whole pixels, since Firefox rounds down */
export interface Line {
  where: 'underline' | 'overline' | 'line-through' | 'underline overline';
  shape: 'solid' | 'dotted' | 'double' | 'dashed';
  px: number;
  colour: string;
}

export interface Style {
  tint?: string;
  ink?: string;
  line?: Line;
}

type Colours = Record<MarkKind, string>;
type Tints = Record<'decision' | 'action' | 'saved' | 'open', string>;

const INK: Record<'light' | 'dark', Colours> = {
  light: {
    case: '#6B7B88',
    decision: '#1D5A9E',
    action: '#9E430C',
    who: '#5B3A9E',
    due: '#8E1F5B',
    proposal: '#5A6670',
    vote: '#4C5F12',
    fallen: '#5F6468',
    saved: '#7A5B00',
  },
  dark: {
    case: '#8494A0',
    decision: '#93C1F5',
    action: '#F2A56B',
    who: '#C3ADF5',
    due: '#F29BC4',
    proposal: '#AAB5BD',
    vote: '#BFCF7C',
    fallen: '#9DA5A9',
    saved: '#EBC75A',
  },
};

const TINTS: Record<'light' | 'dark', Record<Strength, Tints>> = {
  light: {
    quiet: { decision: '#F1F6FB', action: '#FDF6EE', saved: '#FFF5D3', open: '#F9DFC0' },
    normal: { decision: '#E3EDF8', action: '#FBEDDD', saved: '#FFEBA8', open: '#F9DFC0' },
    strong: { decision: '#CFE2F8', action: '#FCDDB8', saved: '#FFDE70', open: '#FAC78C' },
  },
  dark: {
    quiet: { decision: '#1A2634', action: '#2E2018', saved: '#352D0F', open: '#5C3A1D' },
    normal: { decision: '#1B2F45', action: '#422814', saved: '#4D3D08', open: '#5C3A1D' },
    strong: { decision: '#1F4267', action: '#5C3514', saved: '#564402', open: '#673D18' },
  },
};

const FOCUS = { light: '#0A4FB3', dark: '#9CC4FF' };

/** How thick, in px. Kinds that share a shape differ so much in thickness that nobody needs their colours. */
const THICKNESS: Record<Strength, Record<Exclude<Look, 'decision' | 'action-tint' | 'focus'>, number>> = {
  quiet: {
    case: 3,
    'decision-line': 1,
    'action-line': 2,
    who: 2,
    due: 1,
    proposal: 1,
    vote: 1,
    fallen: 1,
    saved: 1,
    open: 3,
  },
  normal: {
    case: 3,
    'decision-line': 1,
    'action-line': 2,
    who: 2,
    due: 2,
    proposal: 1,
    vote: 1,
    fallen: 1,
    saved: 1,
    open: 3,
  },
  strong: {
    case: 6,
    'decision-line': 2,
    'action-line': 4,
    who: 4,
    due: 3,
    proposal: 3,
    vote: 2,
    fallen: 2,
    saved: 3,
    open: 6,
  },
};

/** How each look is drawn. Where the ground is neither light nor dark, no colour of ours would stand out: only lines, in the page's ink. */
export function stylesOf(ground: Ground, strength: Strength): Record<Look, Style> {
  const between = ground === 'between';
  const colours = between ? undefined : INK[ground];
  const tints = between ? undefined : TINTS[ground][strength];
  const px = THICKNESS[strength];
  const line = (where: Line['where'], shape: Line['shape'], look: keyof typeof px, kind: MarkKind): { line: Line } => ({
    line: { where, shape, px: px[look], colour: colours?.[kind] ?? 'currentColor' },
  });
  const tint = (name: keyof Tints): Style => (tints ? { tint: tints[name] } : {});
  const ink = (kind: MarkKind): Style => (colours && strength !== 'quiet' ? { ink: colours[kind] } : {});
  return {
    case: line('underline', 'solid', 'case', 'case'),
    decision: tint('decision'),
    // A tint alone is too faint for who sees little, and there is none on a ground between.
    'decision-line': strength === 'strong' || between ? line('underline', 'solid', 'decision-line', 'decision') : {},
    'action-tint': tint('action'),
    'action-line': line('underline', 'solid', 'action-line', 'action'),
    who: { ...ink('who'), ...line('underline', 'dotted', 'who', 'who') },
    due: { ...ink('due'), ...line('underline', 'double', 'due', 'due') },
    proposal: line('underline', 'dashed', 'proposal', 'proposal'),
    vote: line('underline overline', 'solid', 'vote', 'vote'),
    fallen: { ...(colours ? { ink: colours.fallen } : {}), ...line('line-through', 'solid', 'fallen', 'fallen') },
    saved: { ...tint('saved'), ...line('overline', 'solid', 'saved', 'saved') },
    open: { ...tint('open'), ...line('underline', 'solid', 'open', 'action') },
    focus: {
      ...tint('open'),
      line: { where: 'underline overline', shape: 'solid', px: px.open, colour: between ? 'currentColor' : FOCUS[ground] },
    },
  };
}

const offsetOf = (look: Look): string => (look === 'case' ? '30%' : '24%');

function ruleOf(look: Look, { tint, ink, line }: Style, strength: Strength): string {
  const said: string[] = [];
  if (tint) said.push(`background-color:${tint}`);
  if (ink) said.push(`color:${ink}`);
  if (line) said.push(`text-decoration:${line.where} ${line.shape} ${line.px}px ${line.colour}`);
  if (line?.where.startsWith('underline')) said.push(`text-underline-offset:${offsetOf(look)}`);
  // Heavier ink; strokes of text are not painted in highlights.
  if (look === 'who' && strength !== 'quiet') said.push(`text-shadow:.4px 0 0 ${ink ?? 'currentColor'}`);
  return said.join(';');
}

/**
 * Where the system forces its colours there are neither tints nor inks. Chromium then paints every highlight on the
 * system's ground for selections and all lines in its ink: only what lies within that ground is seen, so lines go up to
 * the letters, and each kind needs a line of its own below. Without any colour, a wave is what is left for what is saved.
 */
const FORCED: Partial<Record<Look, string>> = {
  case: 'underline solid 3px',
  'decision-line': 'underline dotted 1px',
  'action-line': 'underline solid 2px',
  who: 'underline dotted 3px',
  due: 'underline double 1px',
  proposal: 'underline dashed 2px',
  vote: 'underline overline solid 1px',
  fallen: 'line-through solid 1px',
  saved: 'underline wavy 1px',
  open: 'underline overline solid 4px',
  focus: 'underline overline double 2px',
};

function forcedRuleOf(look: Look): string {
  const line = FORCED[look];
  return `background-color:Canvas;color:CanvasText;text-shadow:none${line ? `;text-decoration:${line} CanvasText;text-underline-offset:1px` : ''}`;
}

/**
 * @param on the elements whose text it is for, as a selector; all where it is left out
 * @returns style rules for the highlights named "sakspor-…"; nothing of them is printed.
 */
export function highlightCss(ground: Ground, strength: Strength, on = ''): string {
  const styles = Object.entries(stylesOf(ground, strength)) as [Look, Style][];
  const rules = (make: (look: Look, style: Style) => string) =>
    styles.map(([look, style]) => `${on}::highlight(sakspor-${look}){${make(look, style)}}`).join('');
  return `@media not print{${rules((look, style) => ruleOf(look, style, strength))}}
@media (forced-colors:active){${rules(forcedRuleOf)}}`;
}
