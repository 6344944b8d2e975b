/** Taking the list out: what of it, and in which form. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FORMAT_KINDS, type FormatId } from '../../lib/export/kinds';
import type { FollowUp } from '../../lib/followup/followup';
import { Icon, type IconName } from '../ui/icons';
import { Popover } from '../ui/popover';
import { toast } from '../ui/toast';
import { viewWords, workWords } from '../ui/words/list';
import { takeBackup } from './backup';
import { dismissals } from './dismissed';
import { download } from './download';
import { whole } from './followups';
import { selected } from './selection';
import { current, followUps, listState, shown } from './state';

const MAIN: readonly FormatId[] = ['xlsx', 'ics', 'ics-tasks', 'html', 'markdown'];
const MORE: readonly FormatId[] = ['csv', 'todoist', 'tasklist', 'annotations', 'json'];
const ICONS: Record<FormatId, IconName> = {
  xlsx: 'table',
  ics: 'due',
  'ics-tasks': 'check',
  html: 'print',
  markdown: 'list',
  csv: 'table',
  todoist: 'check',
  tasklist: 'list',
  annotations: 'document',
  json: 'document',
};

type Scope = 'selected' | 'view' | 'all';

/** What is exported: the chosen items, what the filters let through, or all. */
function itemsOf(scope: Scope): readonly FollowUp[] {
  if (scope === 'selected') return selected.value;
  return scope === 'view' ? shown.value.flatMap(one => current(one.id) ?? []) : (followUps.value ?? []);
}

async function exportAs(id: FormatId, scope: Scope): Promise<void> {
  const words = workWords.value.export;
  await whole();
  const items = itemsOf(scope);
  if (!items.length) {
    toast(words.nothing);
    return;
  }
  try {
    const { view } = listState.value;
    const options = { ...(view === 'table' ? {} : { by: view }), ...(scope === 'all' ? { dismissals: dismissals.value ?? [] } : {}) };
    const count = await download(id, items, options);
    const out = items.length - count;
    toast([words.done(count), out ? words.leftOut(out) : ''].filter(Boolean).join(' '));
  } catch {
    toast(words.failed);
  }
}

export function ExportMenu(): JSX.Element {
  return (
    <div class="menu">
      <Popover
        class="button outline"
        title={viewWords.value.export}
        face={
          <>
            <Icon name="export" /> <span>{viewWords.value.export}</span>
          </>
        }
      >
        {close => <ExportPanel close={close} />}
      </Popover>
    </div>
  );
}

export function ExportPanel({ close }: { close(): void }): JSX.Element {
  const words = workWords.value.export;
  const scopes: Scope[] = selected.value.length ? ['selected', 'view', 'all'] : ['view', 'all'];
  const [scope, setScope] = useState<Scope>(scopes[0] as Scope);
  const [more, setMore] = useState(false);
  const entry = (id: FormatId) => (
    <Entry
      key={id}
      id={id}
      icon={ICONS[id]}
      {...words.formats[id]}
      go={() => {
        close();
        void exportAs(id, scope);
      }}
    />
  );
  return (
    <div class="export-panel">
      <fieldset class="segments">
        <legend class="visually-hidden">{words.scope}</legend>
        {scopes.map(one => (
          <button key={one} type="button" class="button" aria-pressed={one === scope} onClick={() => setScope(one)}>
            {words.scopes[one](itemsOf(one).length)}
          </button>
        ))}
      </fieldset>
      <ul class="options">
        {MAIN.map(entry)}
        <li class="apart">
          <button type="button" class="button entry more-formats" aria-expanded={more} onClick={() => setMore(!more)}>
            <Icon name="more" />
            <span>
              <b>{words.moreFormats}</b> <span class="meta">{words.moreFormatsText}</span>
            </span>
          </button>
        </li>
        {more && MORE.map(entry)}
        <li class="apart">
          <button
            type="button"
            class="button entry"
            data-format="backup"
            onClick={() => {
              close();
              void takeBackup();
            }}
          >
            <Icon name="save" />
            <span>
              <b>{words.backup}</b> <span class="meta">{words.backupText}</span>
            </span>
          </button>
        </li>
      </ul>
    </div>
  );
}

function Entry({ id, icon, name, text, go }: { id: FormatId; icon: IconName; name: string; text: string; go(): void }): JSX.Element {
  return (
    <li>
      <button type="button" class="button entry" data-format={id} data-ending={FORMAT_KINDS[id].ending} onClick={go}>
        <Icon name={icon} />
        <span>
          <b>{name}</b> <span class="meta">{text}</span>
        </span>
      </button>
    </li>
  );
}
