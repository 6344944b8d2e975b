/** Brings records of earlier versions to the form of today: of an old backup, of a database that was not opened for long. */
import { type FollowUp, freshOwn, LIMITS, type OwnField, titleOf } from './followup';
import { municipalityOf } from './municipality';

/** What version 1 kept. Nothing in it had a limit yet. */
export type Version1 = Omit<FollowUp, 'priority' | 'tags' | 'asked' | 'ownDue' | 'reminder' | 'changed' | 'history'>;

/** What the first versions did not limit, cut to what a record may hold today; no list must become too big to be read back. */
function cut<T extends Version1>(one: T): T {
  const { meeting, case: matter, source, due } = one;
  const short = (text: string | undefined, most: number): string | undefined => text?.slice(0, most);
  const next: T = {
    ...one,
    title: one.title.slice(0, LIMITS.title),
    note: one.note.slice(0, LIMITS.note),
    quote: one.quote.slice(0, LIMITS.quote),
    meeting: known({ ...meeting, title: short(meeting.title, LIMITS.name), body: short(meeting.body, LIMITS.name) }),
    case: known({
      number: short(matter.number, LIMITS.number),
      reference: short(matter.reference, LIMITS.reference),
      title: short(matter.title, LIMITS.title),
    }),
    responsible: one.responsible
      .slice(0, LIMITS.responsible)
      .map(party => known({ ...party, name: party.name.slice(0, LIMITS.name), resolved: short(party.resolved, LIMITS.name) })),
  };
  if (due) next.due = { ...due, text: due.text.slice(0, LIMITS.name) };
  if (source) next.source = { ...source, title: source.title.slice(0, LIMITS.name) };
  if (one.anchor) {
    const { exact, prefix, suffix, start } = one.anchor;
    next.anchor = { exact: exact.slice(0, LIMITS.quote), prefix: prefix.slice(-200), suffix: suffix.slice(0, 200), start };
  }
  return next;
}

/** Without what is undefined. */
const known = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const CHANGEABLE: readonly (OwnField & keyof Version1)[] = ['title', 'note', 'status'];

/** When the fields of version 1 were changed: it kept one time for all of them. */
function changedIn(one: Version1): FollowUp['changed'] {
  if (one.changedAt <= one.savedAt) return {};
  const fresh = freshOwn(titleOf(one.quote));
  return Object.fromEntries(CHANGEABLE.filter(field => one[field] !== fresh[field]).map(field => [field, one.changedAt]));
}

/** With the municipality, where the page's address or titles tell it. */
function withMunicipality<T extends Version1>(one: T): T {
  if (one.meeting.municipality) return one;
  const municipality = municipalityOf({
    url: one.source?.url,
    titles: [one.source?.title, one.meeting.title, one.meeting.body],
    body: one.meeting.body,
    language: one.language,
  });
  return municipality ? { ...one, meeting: { ...one.meeting, municipality: municipality.slice(0, LIMITS.name) } } : one;
}

/** A record of version 1 as it is kept today; nothing of it is lost but what is longer than a record can be. */
export const fromVersion1 = (one: Version1): FollowUp =>
  cut(withMunicipality({ ...freshOwn(one.title), ...one, changed: changedIn(one), history: [] }));

/** A record of version 2: it may have come from version 1, which knew no times of change, no limits and no municipality. */
export const fromVersion2 = (one: FollowUp): FollowUp =>
  cut(withMunicipality(Object.keys(one.changed).length ? one : { ...one, changed: changedIn(one) }));
