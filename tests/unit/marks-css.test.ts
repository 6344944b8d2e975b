/** How marks look: enough contrast for who sees little, and told apart without colour. */
import { describe, expect, it } from 'vitest';
import { MARK_KINDS, STRENGTHS, type Strength } from '../../extension/platform/marks';
import { highlightCss, LOOKS, type Look, type Style, stylesOf } from '../../extension/ui/marks-css';

/** Relative luminance of "#RRGGBB", as WCAG counts it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Pages as they mostly are: their ground and their ink. */
const PAGES = { light: ['#FFFFFF', '#F5F7F6', '#15211F'], dark: ['#16191C', '#000000', '#E6ECEA'] } as const;
const grounds = ['light', 'dark'] as const;
const cases = grounds.flatMap(ground => STRENGTHS.map(strength => [ground, strength] as const));
const stylesIn = (ground: 'light' | 'dark', strength: Strength) => Object.entries(stylesOf(ground, strength)) as [Look, Style][];

/** The tints that a look can lie on. */
const UNDER: Partial<Record<Look, Look[]>> = {
  'decision-line': ['decision'],
  'action-line': ['action-tint', 'saved', 'open'],
  who: ['action-tint', 'saved', 'open'],
  due: ['action-tint', 'saved', 'open'],
  saved: ['saved'],
  open: ['open'],
  focus: ['open'],
};

describe.each(cases)('on a %s page, %s', (ground, strength) => {
  const styles = stylesIn(ground, strength);
  const [plain, tinted, ink] = PAGES[ground];

  it('every line stands out from the page and from the tint beneath it (3:1, as WCAG asks of what is no text)', () => {
    for (const [look, { line }] of styles) {
      if (!line) continue;
      const tints = (UNDER[look] ?? []).flatMap(under => stylesOf(ground, strength)[under].tint ?? []);
      const behind = [plain, tinted, ...tints];
      const least = Math.min(...behind.map(colour => contrast(line.colour, colour)));
      expect({ look, enough: least >= 3 }, `${look} ${least.toFixed(2)}`).toEqual({ look, enough: true });
    }
  });

  it('words stay readable on every tint (4.5:1)', () => {
    for (const [look, style] of styles) {
      if (style.tint) expect(contrast(ink, style.tint), look).toBeGreaterThanOrEqual(4.5);
      const behind = [plain, ...(UNDER[look] ?? []).flatMap(under => stylesOf(ground, strength)[under].tint ?? [])];
      // Who and when keep their own ink on each of them.
      for (const colour of style.ink ? behind : []) expect(contrast(style.ink ?? ink, colour), look).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('without colours', () => {
  /** What is left of a look: its lines. The saved one is a line more over that of its kind. */
  const shapeOf = (look: Look, strength: Strength): string => {
    const { line } = stylesOf('between', strength)[look];
    return line ? `${line.where} ${line.shape} ${line.px}` : '';
  };

  it.each(STRENGTHS)('every kind has a shape of its own, %s', strength => {
    const looks: Look[] = ['case', 'decision-line', 'action-line', 'who', 'due', 'proposal', 'vote', 'fallen', 'saved'];
    const shapes = looks.map(look => shapeOf(look, strength));
    expect(shapes).not.toContain('');
    expect(new Set(shapes).size).toBe(looks.length);
  });

  it('strong lines of one shape differ by half or more', () => {
    const px = (look: Look) => stylesOf('light', 'strong')[look].line?.px ?? 0;
    expect(px('action-line')).toBeGreaterThanOrEqual(px('decision-line') * 1.5);
    expect(px('case')).toBeGreaterThanOrEqual(px('action-line') * 1.5);
  });

  it('a ground between light and dark gets lines in the ink of the page, and no tint', () => {
    for (const strength of STRENGTHS)
      for (const { tint, ink, line } of Object.values(stylesOf('between', strength))) {
        expect({ tint, ink }).toEqual({});
        expect(line?.colour ?? 'currentColor').toBe('currentColor');
      }
  });

  it('forced colours keep a line for every kind, each its own, and no colour of ours', () => {
    const forced = /@media \(forced-colors:active\)\{(.*)\}$/su.exec(highlightCss('light', 'normal'))?.[1] ?? '';
    expect(forced).not.toMatch(/#[0-9A-F]{6}/u);
    const lines = new Map(
      [...forced.matchAll(/sakspor-([\w-]+)\)\{[^}]*text-decoration:([^;}]+)/gu)].map(([, look, line]) => [look as Look, line]),
    );
    expect(new Set(lines.values()).size).toBe(lines.size);
    const kinds = new Set([...lines.keys()].map(look => LOOKS[look].kind));
    for (const kind of MARK_KINDS) expect(kinds).toContain(kind);
  });
});

describe('strong', () => {
  it.each(grounds)('draws every kind with a line, none thinner than 2 px, and none thinner than normal, on %s', ground => {
    for (const [look, { line }] of stylesIn(ground, 'strong')) {
      if (LOOKS[look].kind && look !== 'decision' && look !== 'action-tint') expect(line?.px, look).toBeGreaterThanOrEqual(2);
      expect(line?.px ?? 0, look).toBeGreaterThanOrEqual(stylesOf(ground, 'normal')[look].line?.px ?? 0);
    }
    const drawn = new Set(stylesIn(ground, 'strong').flatMap(([look, { line }]) => (line ? LOOKS[look].kind : [])));
    for (const kind of MARK_KINDS) expect(drawn).toContain(kind);
  });
});

describe('the rules', () => {
  it('hold for the whole page, or only within what is named', () => {
    expect(highlightCss('light', 'normal')).toContain('{::highlight(sakspor-case){text-decoration:underline solid 3px #6B7B88');
    expect(highlightCss('dark', 'quiet', '.on-dark')).toContain('.on-dark::highlight(sakspor-case){');
  });

  it('print nothing', () => {
    const css = highlightCss('light', 'strong');
    expect(css.startsWith('@media not print{')).toBe(true);
    expect(css.indexOf('@media (forced-colors:active)')).toBeGreaterThan(0);
  });
});
