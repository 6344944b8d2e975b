/** The card's fields for what was read wrongly: what it is, its title, who is to do it, in which case. */
import type { JSX } from 'preact';
import type { Correctable } from '../../lib/followup/correctable';
import { FOLLOWUP_KINDS, type FollowUpKind, LIMITS } from '../../lib/followup/followup';
import { words } from '../ui/words/index';

interface EditProps {
  written: Correctable;
  write(written: Correctable): void;
  /** A field has been left. */
  left(written: Correctable): void;
}

export function Edit({ written, write, left }: EditProps): JSX.Element {
  const w = words.value;
  const { columns } = w.exported;
  const field = (name: Exclude<keyof Correctable, 'kind'>, most: number) => ({
    class: 'field',
    value: written[name],
    maxLength: most,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => write({ ...written, [name]: event.currentTarget.value }),
    onChange: () => left(written),
  });
  return (
    <div class="edit" id="edit">
      <label>
        <span class="label">{columns.kind}</span>
        <select
          class="field"
          value={written.kind}
          onChange={event => {
            const now = { ...written, kind: event.currentTarget.value as FollowUpKind };
            write(now);
            left(now);
          }}
        >
          {FOLLOWUP_KINDS.map(kind => (
            <option key={kind} value={kind}>
              {w.kind[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="label">{w.responsible}</span>
        <input {...field('responsible', LIMITS.name)} />
      </label>
      <label class="whole">
        <span class="label">{columns.title}</span>
        <textarea rows={2} {...field('title', LIMITS.title)} />
      </label>
      <label>
        <span class="label">{columns.caseNumber}</span>
        <input {...field('caseNumber', LIMITS.number)} />
      </label>
      <label>
        <span class="label">{columns.caseTitle}</span>
        <input {...field('caseTitle', LIMITS.title)} />
      </label>
    </div>
  );
}
