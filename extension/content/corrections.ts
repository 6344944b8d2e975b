/** What the card lets the user correct of what was read, and what of it is the user's own then. Nothing that was read is lost. */
import { caseOf, kindOf, responsibleOf } from '../../lib/followup/corrected';
import { type FollowUp, type FollowUpKind, LIMITS } from '../../lib/followup/followup';
import type { CardFields } from '../../lib/followup/schema';

/** As the fields show it. */
export interface Correctable {
  kind: FollowUpKind;
  title: string;
  /** Names, parted by commas. */
  responsible: string;
  caseNumber: string;
  caseTitle: string;
}

type OwnName = 'ownResponsible' | 'ownCase' | 'ownKind';
type Told = Pick<FollowUp, 'kind' | 'title' | 'case' | 'responsible'> & { [N in OwnName]?: FollowUp[N] | undefined };

/** What the fields hold for a record; for one with nothing of the user's own, that is what was read. */
export function correctable(one: Told): Correctable {
  const { number = '', title = '' } = caseOf(one);
  const names = responsibleOf(one).map(party => party.resolved ?? party.name);
  return { kind: kindOf(one), title: one.title, responsible: names.join(', '), caseNumber: number, caseTitle: title };
}

export type Corrected = Required<Pick<CardFields, 'title' | 'ownResponsible' | 'ownCase' | 'ownKind'>>;

const line = (text: string, most: number): string => text.replace(/\s+/gu, ' ').trim().slice(0, most);
const namesOf = (text: string): string[] =>
  text
    .split(/[,;\n]/u)
    .map(name => line(name, LIMITS.name))
    .filter(Boolean)
    .slice(0, LIMITS.responsible);

/**
 * The user's own fields for what is written in the card; null where it says the same as what was read.
 * @param read what was read, with nothing of the user's own
 */
export function correctedFrom(read: Correctable, written: Correctable): Corrected {
  const names = namesOf(written.responsible);
  const [number, title] = [line(written.caseNumber, LIMITS.number), line(written.caseTitle, LIMITS.title)];
  const sameCase = number === line(read.caseNumber, LIMITS.number) && title === line(read.caseTitle, LIMITS.title);
  return {
    // An item without a title cannot be found again.
    title: line(written.title, LIMITS.title) || read.title,
    ownResponsible: names.join() === namesOf(read.responsible).join() ? null : names,
    ownCase: sameCase ? null : { ...(number ? { number } : {}), ...(title ? { title } : {}) },
    ownKind: written.kind === read.kind ? null : written.kind,
  };
}

/** What the fields show when a record has changed: its new words, but in no field that is being written in. */
export const goingOn = (written: Correctable, before: Correctable, now: Correctable): Correctable =>
  Object.fromEntries(
    (Object.keys(now) as (keyof Correctable)[]).map(name => [name, written[name] === before[name] ? now[name] : written[name]]),
  ) as unknown as Correctable;

/** What goes into a record that is only now made: what was read stands in it already. */
export const ownOf = (fields: CardFields): Partial<FollowUp> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
