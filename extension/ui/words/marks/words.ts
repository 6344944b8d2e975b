import type { MarkKind, Strength } from '../../../platform/marks';

/** Words of how marks are drawn on pages, and of their legend. */
export interface MarksWords {
  title: string;
  text: string;
  strength: string;
  strengths: Record<Strength, string>;
  /** Over the samples. */
  onLight: string;
  onDark: string;
  /** Of each kind: its name, what its mark looks like, and some words that bear it. */
  kinds: Record<MarkKind, { name: string; shape: string; sample: string }>;
}
