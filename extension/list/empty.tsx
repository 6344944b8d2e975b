/** Where nothing is shown: why, and what to do next. */
import type { JSX } from 'preact';
import { isClosed } from '../../lib/followup/deadline';
import { PageDrawing } from '../ui/icons';
import { viewWords, workWords } from '../ui/words/list';
import { hasFilters } from './filters';
import { clearedFilters, followUps, listState, show } from './state';

interface Way {
  text: string;
  go(): void;
}

function Nothing({ trail, title, text, ways }: { trail: 'none' | 'full' | 'torn'; title: string; text: string; ways: Way[] }): JSX.Element {
  return (
    <div class="empty">
      <PageDrawing trail={trail} />
      <h2 class="section">{title}</h2>
      <p>{text}</p>
      <div class="ways">
        {ways.map(({ text: name, go }, i) => (
          <button key={name} type="button" class={i ? 'button outline' : 'button filled'} onClick={go}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

export function Empty({ write, read }: { write?: () => void; read?: () => void }): JSX.Element {
  const view = viewWords.value;
  const { query } = listState.value;
  const unfilter = { text: view.clearFilters, go: () => show(clearedFilters) };
  if (!followUps.value?.length)
    return (
      <Nothing
        trail="full"
        title={view.empty.title}
        text={view.empty.text}
        ways={[...(write ? [{ text: view.empty.write, go: write }] : []), ...(read ? [{ text: view.empty.import, go: read }] : [])]}
      />
    );
  if (query.trim())
    return (
      <Nothing
        trail="none"
        title={view.noHits(query.trim())}
        text={hasFilters() ? view.noHitsFilters : view.noHitsText}
        ways={[...(hasFilters() ? [unfilter] : []), { text: view.clearSearch, go: () => show({ query: '' }, 'replace') }]}
      />
    );
  if (hasFilters()) return <Nothing trail="none" title={view.noneFit} text={view.noneFitText} ways={[unfilter]} />;
  return (
    <Nothing
      trail="none"
      title={view.nothingOpen}
      text={view.nothingOpenText}
      ways={
        followUps.value.some(isClosed) ? [{ text: view.showClosed, go: () => show({ view: 'table', statuses: ['done', 'dropped'] }) }] : []
      }
    />
  );
}

/** The list could not be opened at all; what happened stands above. */
export function Failed(): JSX.Element {
  const view = viewWords.value;
  return (
    <Nothing
      trail="torn"
      title={view.storeFailed}
      text={view.storeFailedText}
      ways={[{ text: workWords.value.again, go: () => location.reload() }]}
    />
  );
}
