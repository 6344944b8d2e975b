/** The outline as a trail: cases with what was decided and what is to be done, in the document's order. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { titleOf } from '../../lib/followup/followup';
import type { DocumentLink } from '../../lib/minutes';
import type { Outline, OutlineCase, OutlineItem } from '../platform/messages';
import { dueText, localToday } from '../ui/format';
import { Icon } from '../ui/icons';
import { toast } from '../ui/toast';
import { words } from '../ui/words/index';
import { pageWords } from '../ui/words/page/index';
import { panelWords } from '../ui/words/panel/index';
import { attempt } from './attempt';
import { Earlier } from './earlier';
import { GoTo } from './goto';
import { HiddenPassages } from './hidden';
import { KeptPassages } from './kept';
import { current, dismissMark, takeOut, tellPage } from './state';

const tab = signal<'cases' | 'followUps'>('cases');
const closed = signal<ReadonlySet<string>>(new Set());

export function Trail({ outline }: { outline: Outline }): JSX.Element {
  const w = panelWords.value;
  const actions = [...outline.cases.flatMap(one => one.items), ...outline.loose].filter(item => item.kind === 'action');
  const chosen = outline.kind === 'agenda' ? 'cases' : tab.value;
  const tabButton = (name: 'cases' | 'followUps', label: string) => (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      aria-selected={chosen === name}
      aria-controls="trail"
      class="button"
      onClick={() => (tab.value = name)}
    >
      {label}
    </button>
  );
  return (
    <main>
      {outline.kind !== 'agenda' && (
        <div class="views">
          <div class="tabs" role="tablist" aria-label={w.views}>
            {tabButton('cases', w.cases(outline.cases.length))}
            {tabButton('followUps', w.followUps(actions.length))}
          </div>
        </div>
      )}
      {outline.kind === 'agenda' ? (
        <Cases outline={outline} />
      ) : (
        <div id="trail" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
          {chosen === 'cases' ? <Cases outline={outline} /> : <Actions items={actions} />}
        </div>
      )}
      {outline.kind === 'agenda' && <p class="note">{w.agendaText}</p>}
      <KeptPassages kept={outline.kept} />
      <HiddenPassages hidden={outline.hidden} />
    </main>
  );
}

function Cases({ outline }: { outline: Outline }): JSX.Element {
  const p = panelWords.value;
  return (
    <>
      <ol class="trail">
        {outline.cases.map(one => (
          <CaseStop key={one.mark} one={one} agenda={outline.kind === 'agenda'} base={outline.url} />
        ))}
      </ol>
      {outline.loose.length > 0 && (
        <>
          <h2 class="note">{p.outside}</h2>
          <ol class="trail">
            {outline.loose.map(item => (
              <ItemStop key={item.mark} item={item} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function Actions({ items }: { items: OutlineItem[] }): JSX.Element {
  if (!items.length) return <p class="note">{panelWords.value.noFollowUps}</p>;
  return (
    <ol class="trail">
      {items.map(item => (
        <ItemStop key={item.mark} item={item} />
      ))}
    </ol>
  );
}

function CaseStop({ one, agenda, base }: { one: OutlineCase; agenda: boolean; base: string }): JSX.Element {
  const w = words.value;
  const p = panelWords.value;
  const actions = one.items.filter(item => item.kind === 'action').length;
  const open = !closed.value.has(one.mark);
  const fold = () => {
    const next = new Set(closed.value);
    if (!next.delete(one.mark)) next.add(one.mark);
    closed.value = next;
  };
  const name = one.title || `${w.case} ${one.number ?? ''}`;
  return (
    <li>
      <div class={`stop case-head${current.value === one.mark ? ' current' : ''}`}>
        <span class="node">
          <span class="square" />
        </span>
        <div>
          <GoTo mark={one.mark}>
            {one.number && (
              <span class="meta">
                {w.case} {one.number}
              </span>
            )}
            <span class="words">{name}</span>
          </GoTo>
          <Earlier mark={one.mark} />
          {agenda && one.documents.length > 0 && (
            <div class="docs">
              {one.documents.slice(0, 8).map(link => (
                <DocumentChip key={link.href + link.title} link={link} base={base} />
              ))}
            </div>
          )}
        </div>
        <div class="side">
          {actions > 0 && (
            <span class="count">
              <Icon name="action" /> <span>{actions}</span>
            </span>
          )}
          {one.items.length > 0 && (
            <button
              type="button"
              class="button bare"
              aria-expanded={open}
              aria-label={(open ? p.hide : p.show)(name)}
              title={(open ? p.hide : p.show)(name)}
              onClick={fold}
            >
              <Icon name={open ? 'up' : 'down'} />
            </button>
          )}
        </div>
      </div>
      {open && one.items.length > 0 && (
        <ol class="trail">
          {one.items.map(item => (
            <ItemStop key={item.mark} item={item} />
          ))}
        </ol>
      )}
    </li>
  );
}

function DocumentChip({ link, base }: { link: DocumentLink; base: string }): JSX.Element | null {
  const { title, href, format, size } = link;
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return null;
  }
  // A page's link may lead anywhere: only the web's own addresses are followed.
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return (
    <a class="chip" href={url.href} target="_blank" rel="noreferrer" title={panelWords.value.documents}>
      <Icon name="document" /> <span>{title}</span>
      {/* What the link says itself is not said twice. */}
      {format && !title.toLowerCase().includes(format.toLowerCase()) && <span class="format">{format}</span>}
      {size && !title.includes(size) && <span class="size">{size}</span>}
    </a>
  );
}

function ItemStop({ item }: { item: OutlineItem }): JSX.Element {
  const w = words.value;
  const icon = item.kind === 'decision' ? 'decision' : item.kind === 'fallen' ? 'fallen' : 'action';
  return (
    <li class={`stop ${item.kind}${current.value === item.mark ? ' current' : ''}`}>
      <span class="node">
        <Icon name={icon} />
      </span>
      <GoTo mark={item.mark}>
        <span class="visually-hidden">{w.kind[item.kind]}: </span>
        <span class="words">{titleOf(item.text)}</span>
        <ItemMeta item={item} />
      </GoTo>
      <div class="side">
        {item.kind !== 'fallen' && <Keep mark={item.mark} id={item.id} saved={item.saved} text={item.text} />}
        {item.kind === 'action' && !item.saved && <Dismiss item={item} />}
      </div>
    </li>
  );
}

/** Seen where the pointer or the focus is: saving is what most come for. */
function Dismiss({ item }: { item: OutlineItem }): JSX.Element {
  const { notAction, dismissed } = pageWords.value;
  return (
    <button
      type="button"
      class="button bare dismiss"
      aria-label={`${notAction}: ${titleOf(item.text)}`}
      title={notAction}
      onClick={() => attempt(async () => toast(dismissed, await dismissMark(item.mark)))}
    >
      <Icon name="unseen" />
    </button>
  );
}

function ItemMeta({ item }: { item: OutlineItem }): JSX.Element | null {
  const w = words.value;
  if (item.kind === 'fallen') return <span class="meta">{w.kind.fallen}</span>;
  if (item.kind === 'decision') {
    const said = [item.outcome ? w.outcome[item.outcome] : '', item.unanimous ? w.unanimous : '', item.votes ?? '']
      .filter(Boolean)
      .join(' · ');
    return said ? <span class="meta">{said}</span> : null;
  }
  const due = item.due ? dueText(w, item.due as Parameters<typeof dueText>[1], localToday()) : '';
  if (!item.responsible.length && !due) return null;
  return (
    <span class="meta">
      {item.responsible.length > 0 && <strong>{item.responsible.join(', ')}</strong>}
      {item.responsible.length > 0 && due ? ' · ' : ''}
      {due}
    </span>
  );
}

function Keep({ mark, id, saved, text }: { mark: string; id: string; saved: boolean; text: string }): JSX.Element {
  const w = words.value;
  const save = () =>
    attempt(async () => {
      await tellPage({ type: 'saveMark', mark });
      toast(w.savedToast, async () => {
        await takeOut(id);
      });
    });
  const unsave = () =>
    attempt(async () => {
      toast(w.list.deletedToast, await takeOut(id));
    });
  const label = saved ? w.unsave : w.save;
  return (
    <button
      type="button"
      class={saved ? 'button bare keep' : 'button bare keep outline'}
      aria-pressed={saved}
      aria-label={`${label}: ${titleOf(text)}`}
      title={label}
      onClick={saved ? unsave : save}
    >
      <Icon name={saved ? 'saved' : 'save'} />
    </button>
  );
}
