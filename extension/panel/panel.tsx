/** The side panel (Chromium) and sidebar (Firefox): all that the marks can do, from the keyboard and in words. */
import { type JSX, render } from 'preact';
import { ask } from '../platform/ask';
import type { Outline } from '../platform/messages';
import { MUNICIPAL_HOSTS } from '../platform/municipal';
import { openOptions } from '../platform/tabs';
import { longDate } from '../ui/format';
import { Icon, PageDrawing } from '../ui/icons';
import { Toasts } from '../ui/toast';
import { startWords, words } from '../ui/words/index';
import { panelWords } from '../ui/words/panel/index';
import { sitesWords } from '../ui/words/sites/index';
import { choosing, MineBar, MinePreview, SaveMine } from './mine';
import { alwaysOn, alwaysOnEverywhere, counts, look, read, site, start, tellPage, type Unread as UnreadReason, view } from './state';
import { Trail } from './trail';

function Panel(): JSX.Element {
  const shown = view.value;
  return (
    <>
      {shown.state === 'waiting' && <Waiting />}
      {shown.state === 'none' && <None />}
      {shown.state === 'unread' && <Unread why={shown.why} />}
      {shown.state === 'page' && <Page outline={shown.outline} />}
      {choosing.value ? <MineBar /> : <Bar />}
      <Toasts />
    </>
  );
}

function Page({ outline }: { outline: Outline }): JSX.Element {
  if (outline.state === 'reading') return <Waiting />;
  if (outline.state === 'none') return <None />;
  if (outline.state === 'off') return <Off />;
  if (outline.state === 'failed') return <Unread why="refused" />;
  return (
    <>
      <Head outline={outline} />
      {choosing.value ? <MinePreview /> : <Trail outline={outline} />}
    </>
  );
}

function Head({ outline }: { outline: Outline }): JSX.Element {
  const w = words.value;
  const p = panelWords.value;
  const { meeting } = outline;
  const here = site.value;
  const times = [meeting.startTime, meeting.endTime].filter(Boolean).join('–');
  const when = [meeting.date ? longDate(w, meeting.date) : '', times].filter(Boolean).join(' · ');
  return (
    <header class="head">
      <div>
        <h1 class="section">{meeting.body ?? meeting.title ?? outline.title}</h1>
        <p class="meta">{[when, meeting.place].filter(Boolean).join(' · ')}</p>
      </div>
      {here && !here.always && (
        <button type="button" class="button bare" aria-label={p.siteOn} title={p.siteOn} onClick={alwaysOn}>
          <Icon name="pin" />
        </button>
      )}
      <button type="button" class="button bare off" aria-label={p.turnOff} title={p.turnOff} onClick={() => tellPage({ type: 'off' })}>
        <Icon name="power" />
      </button>
    </header>
  );
}

function Waiting(): JSX.Element {
  const p = panelWords.value;
  return (
    <>
      <header class="head">
        <h1 class="section">{p.reading}</h1>
        <p class="meta">{p.readingText}</p>
      </header>
      <main aria-busy="true">
        <div class="bones">
          <span />
          <span />
          <span />
          <span />
        </div>
      </main>
    </>
  );
}

function None(): JSX.Element {
  const w = panelWords.value;
  return (
    <main class="empty">
      <PageDrawing trail="none" />
      <h1 class="section">{w.none}</h1>
      <p>{w.noneText}</p>
      <button type="button" class="button link" onClick={() => read(true)}>
        {w.readAnyway}
      </button>
    </main>
  );
}

function Off(): JSX.Element {
  const w = panelWords.value;
  return (
    <main class="empty">
      <PageDrawing trail="none" />
      <h1 class="section">{w.off}</h1>
      <p>{w.offText}</p>
      <button type="button" class="button filled" onClick={() => read()}>
        {w.on}
      </button>
    </main>
  );
}

function Unread({ why }: { why: UnreadReason }): JSX.Element {
  const w = panelWords.value;
  const here = site.value;
  if (why !== 'site' || !here)
    return (
      <main class="empty">
        <PageDrawing trail="torn" />
        <h1 class="section">{why === 'blocked' ? w.blocked : w.failed}</h1>
        <p>{why === 'blocked' ? w.blockedText : w.failedText}</p>
        <button type="button" class="button outline" onClick={() => (why === 'refused' ? read() : look())}>
          <Icon name="again" /> {w.again}
        </button>
      </main>
    );
  return (
    <main class="empty">
      <PageDrawing trail="full" />
      <h1 class="section">{w.siteTitle(here.host)}</h1>
      <p>{w.siteText}</p>
      <div class="buttons">
        <button type="button" class="button filled" onClick={alwaysOn}>
          {w.siteOn}
        </button>
        <button type="button" class="button outline" onClick={() => read()}>
          {w.readOnce}
        </button>
        <p class="meta">{w.asksOnce}</p>
      </div>
      <Municipal />
    </main>
  );
}

/** All municipal sites at once: what will be asked for is listed before it is. */
function Municipal(): JSX.Element {
  const w = sitesWords.value;
  return (
    <details class="municipal">
      <summary>{w.all}</summary>
      <p class="meta">{w.allText}</p>
      <ul class="meta">
        {MUNICIPAL_HOSTS.map(host => (
          <li key={host}>{host}</li>
        ))}
      </ul>
      <button type="button" class="button outline" onClick={alwaysOnEverywhere}>
        {w.turnOn}
      </button>
    </details>
  );
}

function Bar(): JSX.Element {
  const w = panelWords.value;
  const { open, over } = counts.value;
  const shown = view.value;
  const isMinutes = shown.state === 'page' && shown.outline.state === 'found' && shown.outline.kind !== 'agenda';
  const name = `${w.list}: ${[w.listCounts(open, over), over ? w.overShort(over) : ''].filter(Boolean).join(', ')}`;
  return (
    <footer class="bar">
      {isMinutes ? (
        <>
          <SaveMine />
          <button type="button" class="button bare outline" aria-label={name} title={name} onClick={() => ask({ type: 'openList' })}>
            <Icon name="list" />
          </button>
        </>
      ) : (
        <>
          <button type="button" class="button" onClick={() => ask({ type: 'openList' })}>
            <Icon name="list" /> {w.list}
          </button>
          <span class="meta grow">
            {w.listCounts(open, over)}
            {over > 0 && <span class="over"> · {w.overShort(over)}</span>}
          </span>
        </>
      )}
      <button type="button" class="button bare" aria-label={w.options} title={w.options} onClick={openOptions}>
        <Icon name="gear" />
      </button>
    </footer>
  );
}

await startWords(document.documentElement);
start();
render(<Panel />, document.getElementById('app') as HTMLElement);
