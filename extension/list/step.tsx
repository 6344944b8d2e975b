/** One meeting in the course of a matter, as a stop on its trail. */

import type { JSX } from 'preact';
import { caseOf, kindOf } from '../../lib/followup/corrected';
import type { Group, Step as StepOf } from '../../lib/followup/group';
import { plainDate } from '../ui/format';
import { Icon, type IconName } from '../ui/icons';
import { words } from '../ui/words/index';
import { viewWords } from '../ui/words/list';
import { today } from './state';

/** The stop has the shape of what happened. */
function nodeOf(step: StepOf): IconName {
  if ((step.date ?? '') > today.value) return 'proposal';
  if (step.items.some(one => kindOf(one) === 'decision' || kindOf(one) === 'action')) return 'decision';
  return step.items.some(one => kindOf(one) === 'case') ? 'case' : 'open';
}

export function Step({ step, group }: { step: StepOf; group: Group }): JSX.Element {
  const w = words.value;
  const node = nodeOf(step);
  const title = step.items.map(one => caseOf(one).title).find(Boolean);
  const own = group.by === 'case' && title !== group.title ? title : undefined;
  return (
    <div class="step">
      <span class="when meta">{step.date ? plainDate(w, step.date) : ''}</span>
      <span class={`node ${node}`}>
        <Icon name={node} />
      </span>
      <div class="step-text">
        <h3>
          {step.body ?? viewWords.value.none.meeting} {step.number && <span class="number">{`${w.caseWord} ${step.number}`}</span>}
        </h3>
        {own && <p>{own}</p>}
      </div>
    </div>
  );
}
