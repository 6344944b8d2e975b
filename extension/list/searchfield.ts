/** The way to the search field, for the keyboard: on narrow screens it is opened first. */
export const searchField: { open(): void } = { open: () => undefined };
