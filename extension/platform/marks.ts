/** What the user can choose of the marks on pages. Apart from the browser's API, so that marks are tested without one. */

/** Kinds of marks, each of which can be turned off. */
export const MARK_KINDS = ['case', 'decision', 'action', 'who', 'due', 'proposal', 'vote', 'fallen', 'saved'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export const STRENGTHS = ['quiet', 'normal', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How marks are drawn on pages. */
export interface MarkSettings {
  /** Kinds that are not drawn; the panel tells of them all the same. */
  off: readonly MarkKind[];
  strength: Strength;
}

export const DEFAULT_MARKS: MarkSettings = { off: [], strength: 'normal' };

/** What was stored, by whatever version: what is not known is left out. */
export const marksIn = ({ off, strength }: { off?: unknown; strength?: unknown }): MarkSettings => ({
  off: MARK_KINDS.filter(kind => Array.isArray(off) && off.includes(kind)),
  strength: STRENGTHS.find(one => one === strength) ?? DEFAULT_MARKS.strength,
});
