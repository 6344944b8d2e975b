/** The address of what is read. */

/** The page's own; a frame that has none (`about:srcdoc`) goes by that of the page which it stands in. */
export const pageAddress = (): string => (location.protocol === 'about:' ? document.baseURI : location.href);
