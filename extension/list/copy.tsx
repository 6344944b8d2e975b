/** Copying one item: as plain text, as Markdown, or with its formatting for a text editor. */
import type { JSX } from 'preact';
import { itemAsHtml, itemAsMarkdown, itemAsText } from '../../lib/export/item';
import { exportWordsOf } from '../../lib/export/words';
import type { FollowUp } from '../../lib/followup/followup';
import { Icon } from '../ui/icons';
import { Popover } from '../ui/popover';
import { toast } from '../ui/toast';
import { words } from '../ui/words/index';
import { itemWords } from '../ui/words/list';

const FORMS = ['text', 'markdown', 'rich'] as const;
type Form = (typeof FORMS)[number];

async function write(one: FollowUp, form: Form): Promise<void> {
  const exported = exportWordsOf(words.value.exported);
  const now = Date.now();
  const text = form === 'markdown' ? itemAsMarkdown(one, exported, now) : itemAsText(one, exported, now);
  if (form !== 'rich') return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  // A text editor takes the first that it knows; a plain field takes the words.
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html', itemAsHtml(one, exported, now)), 'text/plain': blob('text/plain', text) }),
  ]);
}

async function copy(one: FollowUp, form: Form): Promise<void> {
  try {
    await write(one, form);
    toast(itemWords.value.copied);
  } catch {
    toast(itemWords.value.copyFailed);
  }
}

export function CopyMenu({ one }: { one: FollowUp }): JSX.Element {
  const item = itemWords.value;
  return (
    <Popover
      class="button"
      title={item.copy}
      face={
        <>
          <Icon name="copy" /> {item.copy}
        </>
      }
    >
      {close => (
        <ul class="options">
          {FORMS.map(form => (
            <li key={form}>
              <button
                type="button"
                class="button entry"
                data-copy={form}
                onClick={() => {
                  close();
                  void copy(one, form);
                }}
              >
                <span>{item.copyAs[form]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
