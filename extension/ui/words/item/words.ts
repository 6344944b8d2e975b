/** Words of an open item: its fields, what is said when they change, its history. */
export interface ItemWords {
  /** Said when something has been done; each can be undone. */
  toasts: {
    done: string;
    reopened: string;
    status: (status: string) => string;
    title: string;
    note: string;
    priority: string;
    tags: string;
    ownDue: string;
    reminder: string;
    asked: string;
    /** @param field what the field is called */
    corrected: (field: string) => string;
    added: string;
    deleted: string;
  };
  /** When the page was found to say another thing, or nothing of it any more. */
  seen: Record<'changed' | 'gone', (date: string) => string>;
  openSource: string;
  close: string;
  title: string;
  quote: string;
  written: (date: string) => string;
  savedOn: (date: string) => string;
  changedOn: (date: string) => string;
  ownDue: string;
  ownDueClear: string;
  inMinutes: (due: string) => string;
  noDue: string;
  notNamed: string;
  reminders: { none: string; day: string; dayBefore: string; week: string; own: string; before: (days: number) => string };
  reminderDay: string;
  reminderComes: (date: string) => string;
  reminderPassed: string;
  reminderNeedsDate: string;
  reminderBlocked: string;
  addTag: string;
  removeTag: (tag: string) => string;
  asked: string;
  askedWho: string;
  askedOn: string;
  askedAdd: string;
  askedRemove: (who: string) => string;
  links: string;
  /** Opens the fields for what was read wrongly. */
  correct: string;
  /** What kind of thing it was read as, beside what the user says it is. */
  readAs: (kind: string) => string;
  history: string;
  historyNone: string;
  nothing: string;
  changedTo: string;
  delete: string;
  copy: string;
  copyAs: { text: string; markdown: string; rich: string };
  copied: string;
  copyFailed: string;
  question: string;
  fresh: string;
  freshHint: string;
  freshDone: string;
  gone: string;
  statusMenu: string;
}
