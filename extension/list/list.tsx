/** The follow-up list: what was saved, by deadline, to be followed, edited, finished and exported. */
import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { longDate } from '../ui/format';
import { Icon, type IconName, Logo, PageDrawing } from '../ui/icons';
import { Toasts, toast } from '../ui/toast';
import { startWords, words } from '../ui/words/index';
import { download, type Format } from './export';
import { Item } from './item';
import { count, failed, followUps, groups, over, shown, start, today, type View, view } from './state';

function List(): JSX.Element {
  return (
    <>
      <Views />
      <main>
        <Top />
        {failed.value ? <Failed /> : <Groups />}
      </main>
      <Toasts />
    </>
  );
}

const VIEW_ICONS: Record<View, IconName> = { open: 'due', done: 'done', all: 'list' };

function Views(): JSX.Element {
  const w = words.value.list;
  const names: Record<View, string> = { open: w.byDeadline, done: w.done, all: w.all };
  return (
    <nav class="views" aria-label={w.title}>
      <p class="brand">
        <Logo /> Sakspor
      </p>
      {(Object.keys(names) as View[]).map(name => (
        <a key={name} class="button" href={`#${name}`} aria-current={view.value === name ? 'page' : undefined}>
          <Icon name={VIEW_ICONS[name]} /> <span>{names[name]}</span> <small>{count(name)}</small>
        </a>
      ))}
      <p class="local small">
        <Icon name="lock" /> {w.local}
      </p>
    </nav>
  );
}

function Top(): JSX.Element {
  const w = words.value;
  const names: Record<View, string> = { open: w.list.byDeadline, done: w.list.done, all: w.list.all };
  const day = longDate(w, today.value);
  return (
    <header class="top">
      <div>
        <h1 class="title">{names[view.value]}</h1>
        <p class="meta">
          {day.charAt(0).toLocaleUpperCase(w.tag) + day.slice(1)} · {w.list.counts(count('open'), over.value)}
        </p>
      </div>
      <ExportMenu />
    </header>
  );
}

function ExportMenu(): JSX.Element {
  const w = words.value.list;
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    menu.current?.querySelector<HTMLElement>('li .button')?.focus();
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !menu.current?.contains(event.target as Node)) {
        setOpen(false);
        if (event instanceof KeyboardEvent) menu.current?.querySelector('button')?.focus();
      }
    };
    addEventListener('keydown', close);
    addEventListener('pointerdown', close);
    return () => {
      removeEventListener('keydown', close);
      removeEventListener('pointerdown', close);
    };
  }, [open]);
  const save = async (format: Format) => {
    setOpen(false);
    if (!shown.value.length) {
      toast(w.nothingToExport);
      return;
    }
    const list = shown.value;
    try {
      await download(format, list, words.value);
      toast(w.exportedToast(list.length));
    } catch {
      toast(w.exportFailed);
    }
  };
  const entry = (format: Format, icon: IconName, name: string, text: string) => (
    <li>
      <button type="button" class="button" onClick={() => save(format)}>
        <Icon name={icon} /> <span>{name}</span> <span class="meta">{text}</span>
      </button>
    </li>
  );
  return (
    <div class="menu" ref={menu}>
      <button type="button" class="button outline" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="export" /> {w.export}
      </button>
      {open && (
        <ul>
          {entry('csv', 'list', w.csv, w.csvText)}
          {entry('json', 'document', w.json, w.jsonText)}
        </ul>
      )}
    </div>
  );
}

function Groups(): JSX.Element | null {
  const w = words.value.list;
  if (!followUps.value) return null;
  if (!shown.value.length) return <Empty />;
  return (
    <>
      {groups.value.map(([name, list]) => (
        <section key={name} aria-labelledby={`group-${name}`}>
          <h2 id={`group-${name}`} class={name === 'overdue' ? 'group-title overdue' : 'group-title'}>
            {w.groups[name]} <small>{list.length}</small>
          </h2>
          <ul class="group">
            {list.map(one => (
              <Item key={one.id} one={one} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Empty(): JSX.Element {
  const w = words.value.list;
  const none = !followUps.value?.length;
  return (
    <div class="empty">
      <PageDrawing trail={none ? 'full' : 'none'} />
      <h2 class="section">{none || view.value === 'open' ? w.empty : w.emptyDone}</h2>
      <p>{none || view.value === 'open' ? w.emptyText : w.emptyDoneText}</p>
      {!none && view.value === 'done' && (
        <a class="button outline" href="#open">
          {w.emptyNext}
        </a>
      )}
    </div>
  );
}

function Failed(): JSX.Element {
  const w = words.value;
  return (
    <div class="empty" role="alert">
      <PageDrawing trail="torn" />
      <h2 class="section">{w.list.storeFailed}</h2>
      <p>{w.list.storeFailedText}</p>
      <button type="button" class="button filled" onClick={() => location.reload()}>
        {w.panel.again}
      </button>
    </div>
  );
}

await startWords(document.documentElement);
document.title = `${words.value.list.title} – Sakspor`;
start();
render(<List />, document.getElementById('app') as HTMLElement);
