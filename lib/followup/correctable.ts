/** What the user can correct of what was read, as fields to write in, and what of it is the user's own then. Nothing that was read is lost. */
import { caseOf, kindOf, responsibleOf } from './corrected';
import { type FollowUp, type FollowUpKind, LIMITS } from './followup';
import type { CardFields } from './schema';

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
