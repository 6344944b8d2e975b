/** The addresses that a page of one document goes through by itself. */
import { addressOf } from '../../lib/followup/followup';

/** An address without its fragment, unless the page keeps its own addresses there ("#/sak/12"). */
export const routeOf = (url: string): string => (/#!?\//u.test(url) ? url : addressOf(url));
