/** The part of the store that needs no extension around it: any page with a disk will do. */
export { noteBackup } from '../../extension/store/backup';
export { changeMany, eraseAll, importMany, removeMany, restoreMany } from '../../extension/store/bulk';
export { copyState, keepCopy, writeCopy } from '../../extension/store/copy';
export { database } from '../../extension/store/database';
export { all, change, save } from '../../extension/store/followups';
export { onTrouble, reopen, troubleOf } from '../../extension/store/trouble';
export { readBackup } from '../../lib/import/json';
