/** The first page: what Sakspor does, in one screen, and a page to try it on. Opened when it is installed. */
import { type JSX, render } from 'preact';
import { ask } from '../platform/ask';
import { localToday, longDate, shortDate } from '../ui/format';
import { Icon, type IconName, Logo } from '../ui/icons';
import { startWords, words } from '../ui/words/index';
import { welcomeWords } from '../ui/words/welcome/index';

const PROMISES: IconName[] = ['lock', 'unseen', 'export'];

function Welcome(): JSX.Element {
  const w = welcomeWords.value;
  return (
    <main>
      <p class="name">
        <Logo /> Sakspor
      </p>
      <div class="say">
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        <ol class="steps">
          {w.steps.map(([what, how], i) => (
            <li key={what}>
              <span class="number" aria-hidden="true">
                {i + 1}
              </span>
              <div>
                <h2 class="item-title">{what}</h2>
                <p>{how}</p>
              </div>
            </li>
          ))}
        </ol>
        <div class="buttons">
          <a class="button filled" href="try.html">
            {w.tryOut}
          </a>
          <button type="button" class="button outline" onClick={() => ask({ type: 'openList' })}>
            {w.openList}
          </button>
        </div>
      </div>
      <div class="show">
        <Picture />
        <ul class="promises">
          {w.promises.map(([what, how], i) => (
            <li key={what}>
              <Icon name={PROMISES[i] ?? 'lock'} />
              <span>
                <strong>{what}</strong> {how}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}

/** Minutes as they look when they are marked. Drawn with the page's own elements: nothing is read here. */
function Picture(): JSX.Element {
  const w = welcomeWords.value;
  const day = localToday(new Date(Date.now() + 60 * 86_400_000));
  const [before, who, task, due, end] = w.task(shortDate(words.value, day, localToday()));
  return (
    <figure aria-label={w.picture}>
      <div class="paper">
        <p class="heading">
          <span class="case">{w.heading}</span>
        </p>
        <p class="part">{w.discussion}</p>
        <p>
          <s>{w.fallen}</s>
        </p>
        <p>
          <span class="vote">{w.vote}</span>
        </p>
        <p class="part">{w.decision}</p>
        <p class="task">
          <span class="action">{before}</span>
          <span class="who">{who}</span>
          <span class="action">{task}</span>
          <span class="due">{due}</span>
          <span class="action">{end}</span>
        </p>
      </div>
      <div class="note">
        <p class="kind">
          <Icon name="action" /> {words.value.kind.action}
        </p>
        <p class="item-title">{w.taskTitle}</p>
        <p>
          {w.who} · <span class="meta">{longDate(words.value, day)}</span>
        </p>
      </div>
    </figure>
  );
}

await startWords(document.documentElement);
document.title = `${welcomeWords.value.title} – Sakspor`;
render(<Welcome />, document.getElementById('app') as HTMLElement);
