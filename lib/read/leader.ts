/** The dots that lead from an entry of a contents list to its page: "Budget ............ 12". */

const DOTS = /\.{3}|…/u;
const TO_PAGE = /^[\s.…]*\d{1,4}\s*$/u;

/** @returns where the dots begin that end the text, with the page's number behind them or without; -1 where none do */
export function leaderIn(text: string): number {
  const at = text.search(DOTS);
  return at >= 0 && /^[\s.…\d]*$/u.test(text.slice(at)) ? at : -1;
}

/** Whether the text ends with such dots and the number of a page. */
export function leadsToPage(text: string): boolean {
  const at = leaderIn(text);
  return at >= 0 && TO_PAGE.test(text.slice(at));
}
