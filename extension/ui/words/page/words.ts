/** Words of what the card and the panel say of saved passages, and of what the user saves or hides on a page. */
export interface PageWords {
  savedHere: string;
  /** The words have changed since they were saved. */
  changed: string;
  before: string;
  now: string;
  gone: string;
  /** Saved by the user, where the reading found nothing itself. */
  savedByHand: string;
  sameMatter: (n: number) => string;
  inList: string;
  /** In the menu of a selected text. */
  saveSelection: string;
  ownDue: string;
}
