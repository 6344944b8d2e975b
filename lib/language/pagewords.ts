/** How the languages count a document's pages, all in one: whoever reads the pages does not know its language yet. */

/** Before a page's number. */
export const PAGE_WORDS = ['side', 'sida', 'sid', 'sivu', 'page', 's'];
/** Between a page's number and how many there are: "3 av 12". */
export const OF_PAGES = ['av', 'af', 'of'];

/** What a link says that leads to another place of the same page. */
export const TO_TOP = ['back to top', 'takaisin alkuun', 'til toppen', 'till toppen', 'tilbake til toppen', 'tillbaka till toppen'];
