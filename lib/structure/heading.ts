/** The heading of a case, as it was found. */
import type { ReasonRule, Span } from '../minutes';

export interface Heading {
  block: number;
  lastBlock: number;
  start: number;
  title: Span;
  number?: string;
  reference?: string;
  rule: ReasonRule;
  words?: string;
  /** The title is a sentence, and part of the case's text. */
  said?: boolean;
  /** One past the last block that is the case's, where what follows belongs to none. */
  until?: number;
  /** Where the case's text begins, where that is not right behind its title. */
  from?: number;
}
