/** The dialog of an import: choose a file, say what its columns are, see what it would do, and only then do it. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Column } from '../../lib/export/columns';
import type { FollowUp, OwnField } from '../../lib/followup/followup';
import type { MergeChange, MergePlan } from '../../lib/followup/merge';
import type { Table } from '../../lib/import/csv';
import { canImport, IMPORT_COLUMNS, type Mapping } from '../../lib/import/mapping';
import { Dialog } from '../ui/dialog';
import { savedDate } from '../ui/format';
import { PageDrawing } from '../ui/icons';
import { words } from '../ui/words/index';
import { itemWords, workWords } from '../ui/words/list';
import { beginImport, endImport, type Importing, importing } from './importing';
import { placeOf } from './place';
import { problemText } from './problem';
import { confirmImport, previewTable, readFile } from './reading';
import { today } from './state';
import { fieldName, told } from './told';

export function ImportDialog(): JSX.Element | null {
  const now = importing.value;
  if (!now) return null;
  const work = workWords.value.import;
  switch (now.step) {
    case 'choose':
      return <Choose />;
    case 'reading':
      return (
        <Dialog title={work.reading} about={now.file} close={endImport}>
          <p role="status">{work.reading} …</p>
        </Dialog>
      );
    case 'problem':
      return <Problem key="problem" now={now} />;
    case 'columns':
      return <Columns key="columns" {...now} />;
    case 'preview':
      return <Preview key="preview" now={now} />;
  }
}

function FileField({ text, primary = true }: { text: string; primary?: boolean }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={text}
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void readFile(file);
        }}
      />
      <button type="button" class={primary ? 'button filled' : 'button outline'} autofocus onClick={() => input.current?.click()}>
        {text}
      </button>
    </>
  );
}

function Choose(): JSX.Element {
  const work = workWords.value.import;
  const [over, setOver] = useState(false);
  return (
    <Dialog title={work.title} close={endImport}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file on; the button in it does the same. */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault();
          const file = event.dataTransfer?.files[0];
          if (file) void readFile(file);
        }}
      >
        <PageDrawing trail="none" />
        <p>{work.text}</p>
        <FileField text={work.choose} />
        <p class="meta">{work.drop}</p>
      </div>
    </Dialog>
  );
}

function Problem({ now }: { now: Extract<Importing, { step: 'problem' }> }): JSX.Element {
  const work = workWords.value.import;
  return (
    <Dialog
      title={work.problemTitle}
      about={now.file}
      close={endImport}
      foot={
        <>
          <p class="meta">{work.nothingChanged}</p>
          <button type="button" class="button outline" onClick={endImport}>
            {work.close}
          </button>
          <FileField text={work.other} />
        </>
      }
    >
      <p role="alert">{problemText(now.problem, workWords.value)}</p>
    </Dialog>
  );
}

function Columns({ file, table, mapping: proposed }: { file: string; table: Table; mapping: Mapping }): JSX.Element {
  const work = workWords.value.import;
  const names = words.value.exported.columns;
  const [mapping, setMapping] = useState<Mapping>(proposed);
  const choose = (at: number, column: Column | undefined) =>
    // Each thing comes from one column: the one chosen last.
    setMapping(mapping.map((one, i) => (i === at ? column : one === column ? undefined : one)));
  const ready = canImport(mapping);
  return (
    <Dialog
      class="wide"
      title={work.columns}
      about={`${file} · ${work.items(table.rows.length)}`}
      close={endImport}
      foot={
        <>
          <p class="meta" role="status">
            {ready ? work.columnsText : work.needsTitle}
          </p>
          <button type="button" class="button outline" onClick={endImport}>
            {workWords.value.cancel}
          </button>
          <button type="button" class="button filled" disabled={!ready} onClick={() => previewTable(file, table, mapping)}>
            {work.preview}
          </button>
        </>
      }
    >
      <table class="columns-table">
        <thead>
          <tr>
            <th scope="col">{work.column}</th>
            <th scope="col">{work.example}</th>
            <th scope="col">{work.means}</th>
          </tr>
        </thead>
        <tbody>
          {table.header.map((name, at) => {
            const header = name || String(at + 1);
            return (
              <tr key={at}>
                <th scope="row">{header}</th>
                <td class="meta">{table.rows.find(row => row[at])?.[at]?.slice(0, 80)}</td>
                <td>
                  <select
                    class="field"
                    aria-label={`${header}: ${work.means}`}
                    value={mapping[at] ?? ''}
                    onChange={event => choose(at, (event.currentTarget.value || undefined) as Column | undefined)}
                  >
                    <option value="">{work.leaveOut}</option>
                    {IMPORT_COLUMNS.map(column => (
                      <option key={column} value={column}>
                        {names[column]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Dialog>
  );
}

const FEW = 3;
const MOST = 300;

function Preview({ now }: { now: Extract<Importing, { step: 'preview' }> }): JSX.Element {
  const work = workWords.value.import;
  const { plan, theirs, dismissals, made, rows } = now;
  const [all, setAll] = useState(false);
  const items = plan.added.length + plan.changed.length;
  const count = items + dismissals.length;
  const about = [now.file, made && work.made(savedDate(words.value, Date.parse(made))), work.items(theirs.length)]
    .filter(Boolean)
    .join(' · ');
  const shown = all ? MOST : FEW;
  return (
    <Dialog
      class="import"
      title={work.title}
      about={about}
      close={endImport}
      foot={
        count ? (
          <>
            <p class="meta">{work.reassurance}</p>
            <button type="button" class="button outline" onClick={endImport}>
              {workWords.value.cancel}
            </button>
            <button type="button" class="button filled" autofocus onClick={() => confirmImport(theirs, dismissals)}>
              {work.confirm(count)}
            </button>
          </>
        ) : (
          <>
            <p class="meta">{work.nothing}</p>
            <button type="button" class="button outline" onClick={beginImport}>
              {work.other}
            </button>
            <button type="button" class="button filled" autofocus onClick={endImport}>
              {work.close}
            </button>
          </>
        )
      }
    >
      <Tiles plan={plan} />
      {dismissals.length > 0 && <p class="meta">{workWords.value.hidden(dismissals.length)}</p>}
      {rows && (rows.problemCount > 0 || rows.skipped > 0) && (
        <div class="row-problems meta">
          {rows.skipped > 0 && <p>{work.skipped(rows.skipped)}</p>}
          {rows.problemCount > 0 && <p>{work.problems(rows.problemCount)}</p>}
          <ul>
            {rows.problems.slice(0, FEW).map(({ row, column, value }) => (
              <li key={`${row}${column}`}>{work.problem(row, words.value.exported.columns[column], value)}</li>
            ))}
          </ul>
        </div>
      )}
      <ul class="changes">
        {plan.added.slice(0, shown).map(one => (
          <Added key={one.id} one={one} />
        ))}
        {plan.changed.slice(0, Math.max(0, shown - plan.added.length)).map(change => (
          <ChangedItem key={change.after.id} change={change} />
        ))}
      </ul>
      {!all && items > FEW && (
        <button type="button" class="button link" onClick={() => setAll(true)}>
          {work.showAll(items)}
        </button>
      )}
    </Dialog>
  );
}

function Tiles({ plan }: { plan: MergePlan }): JSX.Element {
  const work = workWords.value.import;
  const tiles = [
    ['added', plan.added.length, work.added],
    ['changed', plan.changed.length, work.changed],
    ['unchanged', plan.unchanged, work.unchanged],
  ] as const;
  return (
    <ul class="tiles">
      {tiles.map(([name, count, text]) => (
        <li key={name} class={name}>
          <b>{count}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function Added({ one }: { one: FollowUp }): JSX.Element {
  return (
    <li>
      <span class="chip added">{workWords.value.import.isAdded}</span>
      <div>
        <p class="item-title">{one.title}</p>
        <p class="meta">{placeOf(words.value, one, today.value)}</p>
      </div>
    </li>
  );
}

function ChangedItem({ change: { before, after, fields } }: { change: MergeChange }): JSX.Element {
  const w = words.value;
  const value = (one: FollowUp, field: OwnField) => told(field, one[field], w, itemWords.value) || itemWords.value.nothing;
  return (
    <li>
      <span class="chip changed">{workWords.value.import.isChanged}</span>
      <div>
        <p class="item-title">{after.title}</p>
        {fields.map(field => (
          <p class="meta" key={field}>
            {fieldName(field, w)}: <s>{value(before, field)}</s> <span aria-hidden="true">→</span>
            <span class="visually-hidden">{itemWords.value.changedTo}</span> <b>{value(after, field)}</b>
          </p>
        ))}
      </div>
    </li>
  );
}
