/** What our scripts in one page know of each other. They share a world of their own, which the page cannot see. */
import type { LanguageCode } from '../../lib/minutes';
import type { PageWords } from '../ui/words/page/words';
import type { Words } from '../ui/words/words';
import type { Looks } from './looks';

export interface SaidWords {
  words: Words;
  page: PageWords;
}

export interface World {
  saksporReader?: {
    /** Of the version of the extension that still is there; one that was replaced can do nothing more. */
    isConnected(): boolean;
    /** Reads the page anew, unless it has only just begun to. */
    read(): void;
  };
  /** Whether a page's words may be those of minutes; there where the gate has looked before the reader came. */
  saksporGate?: (words: string) => boolean;
  /** Of a gate that has found nothing yet. */
  saksporLooks?: Looks;
  /** In the language of the interface; there before the reader is. */
  saksporWords?: SaidWords;
  /** The words of the languages that were met, packed. */
  saksporLanguages?: Partial<Record<LanguageCode, string>>;
}

export const world = globalThis as World;
