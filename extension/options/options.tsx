/** What the user can choose: the interface's language, the sites where Sakspor is always on, what is theirs, how marks look. */
import { signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { useState } from 'preact/hooks';
import { MUNICIPAL_ORIGINS } from '../platform/municipal';
import { originOf, shownSite } from '../platform/origins';
import { DEFAULTS, INTERFACE_LANGUAGES, readSettings, type Settings, writeSettings } from '../platform/settings';
import { onSitesChanged, removeSites, requestSites, sites } from '../platform/sites';
import { startWords, WORDS } from '../ui/words/index';
import { optionsWords } from '../ui/words/options/index';
import { sitesWords } from '../ui/words/sites/index';
import { Marks } from './marks';
import { Mine } from './mine';
import { Shortcuts } from './shortcuts';

const settings = signal<Settings>(DEFAULTS);
const granted = signal<string[]>([]);

async function change(fields: Partial<Settings>): Promise<void> {
  settings.value = { ...settings.value, ...fields };
  await writeSettings(settings.value);
}

const loadSites = async () => {
  granted.value = await sites();
};

function AddSite(): JSX.Element {
  const w = optionsWords.value;
  const [problem, setProblem] = useState('');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('site') as HTMLInputElement;
    const written = field.value.trim();
    const origin = originOf(/^https?:/u.test(written) ? written : `https://${written}`);
    if (!written || !origin || /\s/u.test(written)) {
      setProblem(w.addBad);
      return;
    }
    setProblem('');
    // Asked for in the submit itself: the browser wants the user's own act.
    requestSites([origin])
      .then(granted => {
        if (granted) field.value = '';
        else setProblem(w.addRefused);
      })
      .catch(() => setProblem(w.addRefused));
  };
  return (
    <form class="add" onSubmit={add}>
      <label>
        <span class="label">{w.addLabel}</span>
        <input name="site" class="field" autocomplete="off" placeholder={w.addHint} aria-describedby="problem" />
      </label>
      <button type="submit" class="button outline">
        {w.add}
      </button>
      <p id="problem" class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

/** Sites that are on, each to be turned off. */
function Sites({ origins, remove }: { origins: readonly string[]; remove: string }): JSX.Element | null {
  if (!origins.length) return null;
  return (
    <ul class="sites">
      {origins.map(origin => (
        <li key={origin}>
          <span>{shownSite(origin)}</span>
          <button type="button" class="button" aria-label={`${remove}: ${shownSite(origin)}`} onClick={() => removeSites([origin])}>
            {remove}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** All municipal sites at once: what will be asked for is listed before it is. */
function Municipal(): JSX.Element {
  const w = sitesWords.value;
  const on = MUNICIPAL_ORIGINS.filter(origin => granted.value.includes(origin));
  const off = MUNICIPAL_ORIGINS.filter(origin => !on.includes(origin));
  return (
    <div class="municipal">
      <h3 class="item-title">{w.all}</h3>
      <p>{off.length ? w.allText : w.allOn}</p>
      <Sites origins={on} remove={w.remove} />
      {off.length > 0 && (
        <ul class="hosts">
          {off.map(origin => (
            <li key={origin}>{shownSite(origin)}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        {off.length > 0 && (
          <button type="button" class="button outline" onClick={() => requestSites(off).catch(() => false)}>
            {w.turnOn}
          </button>
        )}
        {on.length > 0 && (
          <button type="button" class="button outline" onClick={() => removeSites(on)}>
            {w.turnOff}
          </button>
        )}
      </div>
    </div>
  );
}

function Options(): JSX.Element {
  const w = optionsWords.value;
  return (
    <main>
      <h1 class="title">{w.title}</h1>
      <section>
        <h2 class="section">
          <label for="language">{w.language}</label>
        </h2>
        <select
          id="language"
          class="field"
          value={settings.value.language}
          onChange={event => change({ language: event.currentTarget.value as Settings['language'] })}
        >
          <option value="auto">{w.languageAuto}</option>
          {INTERFACE_LANGUAGES.map(language => (
            <option key={language} value={language} lang={WORDS[language].tag}>
              {WORDS[language].language}
            </option>
          ))}
        </select>
        <p>{w.languageText}</p>
      </section>
      <section>
        <h2 class="section">{w.sites}</h2>
        <p>{granted.value.length ? w.sitesText : w.noSites}</p>
        <Sites origins={granted.value.filter(origin => !MUNICIPAL_ORIGINS.includes(origin))} remove={w.remove} />
        <AddSite />
        <Municipal />
      </section>
      <section>
        <h2 class="section">
          <label for="mine">{w.mine}</label>
        </h2>
        <p id="mine-text">{w.mineText}</p>
        <Mine names={settings.value.mine} save={mine => change({ mine })} />
      </section>
      <Marks marks={settings.value.marks} save={marks => change({ marks })} />
      <Shortcuts />
      <section>
        <h2 class="section">{w.selection}</h2>
        <label class="choice">
          <input type="checkbox" checked={settings.value.offer} onChange={event => change({ offer: event.currentTarget.checked })} />
          {w.offer}
        </label>
        <p>{w.offerText}</p>
      </section>
      <section>
        <h2 class="section">{w.privacy}</h2>
        <p>{w.privacyText}</p>
      </section>
    </main>
  );
}

await startWords(document.documentElement);
settings.value = await readSettings();
await loadSites();
onSitesChanged(() => void loadSites());
document.title = `${optionsWords.value.title} – Sakspor`;
render(<Options />, document.getElementById('app') as HTMLElement);
