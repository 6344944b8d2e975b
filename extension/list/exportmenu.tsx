/** Taking the list out: what of it, and in which form. */
import type { JSX } from 'preact';
import { FORMATS, type FormatId } from '../../lib/export/formats';
import { Icon } from '../ui/icons';
import { Popover } from '../ui/popover';
import { viewWords } from '../ui/words/list';
import { download } from './download';
import { shown } from './state';

export function ExportMenu(): JSX.Element {
  return (
    <div class="menu">
      <Popover
        class="button outline"
        title={viewWords.value.export}
        face={
          <>
            <Icon name="export" /> {viewWords.value.export}
          </>
        }
      >
        {close => (
          <ul class="options">
            {(Object.keys(FORMATS) as FormatId[]).map(id => (
              <li key={id}>
                <button
                  type="button"
                  class="button entry"
                  data-format={id}
                  onClick={() => {
                    close();
                    void download(id, shown.value);
                  }}
                >
                  <span>{FORMATS[id].ending.toUpperCase()}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
    </div>
  );
}
