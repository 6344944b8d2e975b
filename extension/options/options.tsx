/** What the user can choose: the interface's language, and the sites where Sakspor is always on. */
import { signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { useState } from 'preact/hooks';
import { INTERFACE_LANGUAGES, readSettings, type Settings, writeSettings } from '../platform/settings';
import { onSitesChanged, originOf, removeSite, requestSite, sites } from '../platform/sites';
import { startWords, WORDS, words } from '../ui/words/index';

const settings = signal<Settings>({ language: 'auto', mine: [] });
const granted = signal<string[]>([]);

async function choose(language: Settings['language']): Promise<void> {
  settings.value = { ...settings.value, language };
  await writeSettings(settings.value);
}

const loadSites = async () => {
  granted.value = await sites();
};

/** "https://fjordvag.kommune.no/*" as people write it. */
const shownSite = (origin: string): string => origin.replace(/^[^/]*\/\//u, '').replace(/\/\*$/u, '');

function AddSite(): JSX.Element {
  const w = words.value.options;
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
    requestSite(origin)
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

function Options(): JSX.Element {
  const w = words.value;
  return (
    <main>
      <h1 class="title">{w.options.title}</h1>
      <section>
        <h2 class="section">
          <label for="language">{w.options.language}</label>
        </h2>
        <select
          id="language"
          class="field"
          value={settings.value.language}
          onChange={event => choose(event.currentTarget.value as Settings['language'])}
        >
          <option value="auto">{w.options.languageAuto}</option>
          {INTERFACE_LANGUAGES.map(language => (
            <option key={language} value={language} lang={WORDS[language].tag}>
              {WORDS[language].language}
            </option>
          ))}
        </select>
        <p>{w.options.languageText}</p>
      </section>
      <section>
        <h2 class="section">{w.options.sites}</h2>
        <p>{granted.value.length ? w.options.sitesText : w.options.noSites}</p>
        {granted.value.length > 0 && (
          <ul class="sites">
            {granted.value.map(origin => (
              <li key={origin}>
                <span>{shownSite(origin)}</span>
                <button
                  type="button"
                  class="button"
                  aria-label={`${w.options.remove}: ${shownSite(origin)}`}
                  onClick={() => removeSite(origin)}
                >
                  {w.options.remove}
                </button>
              </li>
            ))}
          </ul>
        )}
        <AddSite />
      </section>
      <section>
        <h2 class="section">{w.options.privacy}</h2>
        <p>{w.options.privacyText}</p>
      </section>
    </main>
  );
}

await startWords(document.documentElement);
settings.value = await readSettings();
await loadSites();
onSitesChanged(() => void loadSites());
document.title = `${words.value.options.title} – Sakspor`;
render(<Options />, document.getElementById('app') as HTMLElement);
