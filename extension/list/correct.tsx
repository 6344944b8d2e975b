/** The open item's fields for what was read wrongly: what it is, who is to do it, in which case. What was read stays beside them. */
import type { JSX } from 'preact';
import type { OwnChange } from '../../lib/followup/change';
import { type Correctable, correctable, correctedFrom } from '../../lib/followup/correctable';
import { kindOf } from '../../lib/followup/corrected';
import { FOLLOWUP_KINDS, type FollowUp, type FollowUpKind, LIMITS } from '../../lib/followup/followup';
import { words } from '../ui/words/index';
import { itemWords } from '../ui/words/list';
import { edit } from './edits';
import { useField } from './field';
import { whoOf } from './place';
import { fieldName } from './told';

type Name = 'ownResponsible' | 'ownCase' | 'ownKind';

/** The item with nothing of the user's own in these fields. */
const read = ({ ownResponsible: _, ownCase: __, ownKind: ___, ...one }: FollowUp): FollowUp => one;

/** Saves one field as it is written now, the others as they are. */
function save(one: FollowUp, name: Name, written: Partial<Correctable>): Promise<boolean> {
  const next = correctedFrom(correctable(read(one)), { ...correctable(one), ...written });
  const value = next[name] ?? undefined;
  return edit(one, { [name]: value } as OwnChange, itemWords.value.toasts.corrected(fieldName(name, words.value)));
}

/** Who is to do it, with the doubt of the minutes where there is any. */
export function Responsible({ one }: { one: FollowUp }): JSX.Element {
  const w = words.value;
  const asWritten = one.responsible.map(({ name }) => name).join(', ');
  const doubt = whoOf(one) === correctable(one).responsible ? '' : whoOf(one);
  return (
    <Line
      one={one}
      name="ownResponsible"
      field="responsible"
      label={w.responsible}
      most={LIMITS.responsible * LIMITS.name}
      hint={kindOf(one) === 'note' ? undefined : itemWords.value.notNamed}
      below={one.ownResponsible && asWritten ? w.written(asWritten) : doubt}
    />
  );
}

/** What it is, and its case. @param id of the section, for what opens it */
export function Correct({ one, id }: { one: FollowUp; id: string }): JSX.Element {
  const w = words.value;
  const { columns } = w.exported;
  const was = correctable(read(one));
  const now = correctable(one);
  const below = (field: 'caseNumber' | 'caseTitle') => (was[field] && was[field] !== now[field] ? w.written(was[field]) : '');
  return (
    <section class="fields correct" id={id} aria-label={itemWords.value.correct}>
      <label>
        <span class="label">{columns.kind}</span>
        <select
          class="field"
          value={now.kind}
          onChange={event => void save(one, 'ownKind', { kind: event.currentTarget.value as FollowUpKind })}
        >
          {FOLLOWUP_KINDS.map(name => (
            <option key={name} value={name}>
              {w.kind[name]}
            </option>
          ))}
        </select>
        {now.kind !== was.kind && was.kind !== 'note' && <span class="meta">{itemWords.value.readAs(w.kind[was.kind])}</span>}
      </label>
      <Line one={one} name="ownCase" field="caseNumber" label={columns.caseNumber} most={LIMITS.number} below={below('caseNumber')} />
      <Line one={one} name="ownCase" field="caseTitle" label={columns.caseTitle} most={LIMITS.title} below={below('caseTitle')} />
    </section>
  );
}

interface LineProps {
  one: FollowUp;
  name: Name;
  field: Exclude<keyof Correctable, 'kind' | 'title'>;
  label: string;
  most: number;
  hint?: string | undefined;
  /** What stands beside it: how it was read. */
  below: string;
}

function Line({ one, name, field, label, most, hint, below }: LineProps): JSX.Element {
  const input = useField<HTMLInputElement>(correctable(one)[field], written => save(one, name, { [field]: written }));
  return (
    <label class={field}>
      <span class="label">{label}</span>
      <input {...input} class="field" maxLength={most} placeholder={hint} autocomplete="off" />
      {below && <span class="meta">{below}</span>}
    </label>
  );
}
