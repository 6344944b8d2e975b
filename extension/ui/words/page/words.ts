/** Words of what the card says of saved passages, and of what the user saves or hides on a page. */
export interface PageWords {
  /** The words have changed since they were saved. */
  changed: string;
  before: string;
  now: string;
  /** Saved by the user, where the reading found nothing itself. */
  savedByHand: string;
  /** In the menu of a selected text. */
  saveSelection: string;
  ownDue: string;
  notAction: string;
  /** Said when it has been hidden. */
  dismissed: string;
  /** Opens the fields of what was read. */
  edit: string;
}
