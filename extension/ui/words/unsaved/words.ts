/** Why a selection was not saved. The background says it, so that pages do not carry the words. */
export interface UnsavedWords {
  nothing: string;
  field: string;
  /** It stands in a frame that may not be read. */
  frame: string;
  /** It is no part of what was read. */
  unread: string;
  /** The page is no minutes. */
  none: string;
}
