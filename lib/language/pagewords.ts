/** How the languages count a document's pages, all in one: whoever reads the pages does not know its language yet. */

/** Before a page's number. */
export const PAGE_WORDS = ['side', 'sida', 'sid', 'sivu', 'page', 's'];
/** Between a page's number and how many there are: "3 av 12". */
export const OF_PAGES = ['av', 'af', 'of'];
