/** Cells that a spreadsheet would take for a formula, made text; and the way back. */
import { plainText } from './text';

/**
 * A spreadsheet runs what begins with these (OWASP, "CSV Injection"), wide forms and what stands behind unseen signs
 * included; a leading apostrophe makes it text. What begins with an apostrophe already gets another, so that one can be
 * taken off again.
 */
const FORMULA = /^'*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\n])/u;

/** A cell's text that no spreadsheet will run. */
export const guarded = (text: string): string => {
  const plain = plainText(text);
  return FORMULA.test(plain) ? `'${plain}` : plain;
};

/** The text of a cell without the apostrophe that guards it, as a spreadsheet gives it back. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);
