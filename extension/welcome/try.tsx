/** A page to try Sakspor on: invented minutes, read and marked by the same reader that reads a municipality's pages. */
import { type JSX, render } from 'preact';
import { ask } from '../platform/ask';
import { INTERFACE_LANGUAGES, readSettings } from '../platform/settings';
import { languageScript, READER_SCRIPT, wordsScript } from '../platform/sites';
import { ownAddress } from '../platform/tabs';
import { Logo } from '../ui/icons';
import { startWords, words } from '../ui/words/index';
import { sampleOf } from '../ui/words/sample/index';
import type { Sample } from '../ui/words/sample/words';
import { welcomeWords } from '../ui/words/welcome/index';

/** What stands around the minutes is no part of them. */
function Frame(): JSX.Element {
  const w = welcomeWords.value;
  return (
    <aside>
      <p class="name">
        <Logo /> <strong>{w.example}</strong>
      </p>
      <p>{w.exampleText}</p>
      <div class="buttons">
        <a class="button" href="welcome.html">
          {w.back}
        </a>
        <button type="button" class="button outline" onClick={() => ask({ type: 'openList' })}>
          {w.openList}
        </button>
      </div>
    </aside>
  );
}

function Minutes({ sample: { site, title, facts, cases } }: { sample: Sample }): JSX.Element {
  return (
    <>
      <header>{site}</header>
      <main>
        <h1>{title}</h1>
        {facts.map(([label, value]) => (
          <p key={label} class="fact">
            <strong>{label}:</strong> {value}
          </p>
        ))}
        {cases.map(one => (
          <section key={one.heading}>
            <h2>{one.heading}</h2>
            {one.parts.map(({ heading, lines, table }) => (
              <div key={heading}>
                <h3>{heading}</h3>
                {lines.map(line => (
                  <p key={line}>{line}</p>
                ))}
                {table && <Table rows={table} />}
              </div>
            ))}
          </section>
        ))}
      </main>
    </>
  );
}

function Table({ rows: [head = [], ...rows] }: { rows: readonly (readonly string[])[] }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {head.map(cell => (
            <th key={cell}>{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(cells => (
          <tr key={cells.join()}>
            {cells.map(cell => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

await startWords(document.documentElement);
const sample = sampleOf(words.value.code, Date.now());
document.title = `${sample.title} – ${sample.site}`;
render(
  <>
    <Frame />
    <Minutes sample={sample} />
  </>,
  document.getElementById('app') as HTMLElement,
);
// Nothing may be put into the extension's own pages: this one takes up the reader by itself.
for (const file of [wordsScript(await readSettings()), ...INTERFACE_LANGUAGES.map(languageScript), READER_SCRIPT]) {
  const script = document.createElement('script');
  script.src = ownAddress(file);
  script.async = false;
  document.head.append(script);
}
