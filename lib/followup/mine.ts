/** What is the user's own to follow: by the names, roles and committees that the user goes by. */
import { responsibleOf } from './corrected';
import { foldName } from './fold';
import type { FollowUp } from './followup';

/**
 * Makes the test for "mine": whether a name or a body is one the user goes by. A single word may have an ending
 * ("ordfører" is "Ordføreren" too); names of several words must be there whole ("Kari Vik" is not "Kari Viken").
 */
export function mineTest(mine: readonly string[]): (one: Pick<FollowUp, 'responsible' | 'ownResponsible' | 'meeting'>) => boolean {
  const wanted = mine.map(foldName).filter(Boolean);
  const known = new Map<string, boolean>();
  const isMine = (name: string): boolean => {
    const answer = known.get(name) ?? wanted.some(one => names(foldName(name), one));
    known.set(name, answer);
    return answer;
  };
  return one =>
    wanted.length > 0 &&
    (responsibleOf(one).some(party => isMine(party.name) || (party.resolved !== undefined && isMine(party.resolved))) ||
      (one.meeting.body !== undefined && isMine(one.meeting.body)));
}

const ENDING = 3;
const STEM = 5;

function names(text: string, wanted: string): boolean {
  if (` ${text} `.includes(` ${wanted} `)) return true;
  if (wanted.includes(' ') || wanted.length < STEM) return false;
  return text.split(' ').some(word => {
    const [short, long] = word.length < wanted.length ? [word, wanted] : [wanted, word];
    return short.length >= STEM && long.startsWith(short) && long.length - short.length <= ENDING;
  });
}
