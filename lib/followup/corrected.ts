/** What an item says of itself, where the user has corrected what was read: the user's word goes first, the evidence stays. */
import type { FollowUp, FollowUpKind } from './followup';
import { once } from './once';

type Corrected<Read extends keyof FollowUp, Own extends keyof FollowUp> = Pick<FollowUp, Read> & { [N in Own]?: FollowUp[N] | undefined };

export const kindOf = (one: Corrected<'kind', 'ownKind'>): FollowUpKind => one.ownKind ?? one.kind;

/** The archive's reference is that of the case that was read: it goes with its number. */
export const caseOf = once((one: Corrected<'case', 'ownCase'>): FollowUp['case'] => {
  const { ownCase } = one;
  if (!ownCase) return one.case;
  const { number, reference } = one.case;
  return reference && ownCase.number === number ? { ...ownCase, reference } : ownCase;
});

/** Those who are to do it, as the minutes write them, or as the user says. */
export const responsibleOf = once(
  ({ responsible, ownResponsible }: Corrected<'responsible', 'ownResponsible'>): FollowUp['responsible'] =>
    ownResponsible?.map(name => ({ name })) ?? responsible,
);
