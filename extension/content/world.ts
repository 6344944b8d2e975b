/** What our scripts in one page know of each other. They share a world of their own, which the page cannot see. */
import type { Looks } from './looks';

export interface World {
  saksporReader?: {
    /** Of the version of the extension that still is there; one that was replaced can do nothing more. */
    isConnected(): boolean;
    /** Reads the page anew, unless it has only just begun to. */
    read(): void;
  };
  /** Of a gate that has found nothing yet. */
  saksporLooks?: Looks;
}

export const world = globalThis as World;
