/** "Write a question": a draft in the item's own language, to be edited, copied, or opened in the mail program. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowUp } from '../../lib/followup/followup';
import { type Draft, mailOf, questionOf } from '../../lib/followup/question';
import { QUESTION_KINDS, type QuestionKind } from '../../lib/followup/questions/words';
import { QUESTION_WORDS } from '../../lib/followup/questionwords';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icons';
import { toast } from '../ui/toast';
import { words } from '../ui/words/index';
import { helpWords, itemWords } from '../ui/words/list';
import { questioned } from './questioning';
import { today } from './state';

const close = () => {
  questioned.value = undefined;
};

export function QuestionDialog(): JSX.Element | null {
  const one = questioned.value;
  return one ? <Question key={one.id} one={one} /> : null;
}

function Question({ one }: { one: FollowUp }): JSX.Element {
  const { question } = helpWords.value;
  const draftOf = (of: QuestionKind) => questionOf(one, { kind: of, today: today.value, fallback: words.value.code });
  const [kind, setKind] = useState<QuestionKind>('question');
  // Each kind has a draft of its own, so that looking at the other loses no writing.
  const [drafts, setDrafts] = useState<Record<QuestionKind, Draft>>({
    question: draftOf('question'),
    interpellation: draftOf('interpellation'),
  });
  const draft = drafts[kind];
  const text = useRef<HTMLTextAreaElement>(null);
  // Read from the top, not from where the writing ends.
  useEffect(() => {
    text.current?.setSelectionRange(0, 0);
    text.current?.scrollTo(0, 0);
  }, [kind]);
  const change = (fields: Partial<Draft>) => setDrafts({ ...drafts, [kind]: { ...draft, ...fields } });
  const mail = mailOf(draft);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(draft.text);
      toast(question.copied);
    } catch {
      toast(itemWords.value.copyFailed);
    }
  };
  return (
    <Dialog
      class="wide question"
      title={itemWords.value.question}
      about={question.about}
      close={close}
      foot={
        <>
          <p class="meta">{mail.cut && question.cut}</p>
          <a class="button outline" href={mail.href}>
            <Icon name="mail" /> {question.mail}
          </a>
          <button type="button" class="button filled" onClick={copy}>
            <Icon name="copy" /> {question.copy}
          </button>
        </>
      }
    >
      <fieldset class="segments">
        <legend class="visually-hidden">{question.kind}</legend>
        {QUESTION_KINDS.map(name => (
          <button key={name} type="button" class="button" lang={draft.language} aria-pressed={name === kind} onClick={() => setKind(name)}>
            {QUESTION_WORDS[draft.language].kinds[name]}
          </button>
        ))}
      </fieldset>
      <label>
        <span class="label">{question.subject}</span>
        <input
          class="field"
          lang={draft.language}
          value={draft.subject}
          onInput={event => change({ subject: event.currentTarget.value })}
        />
      </label>
      <label>
        <span class="label">{question.text}</span>
        <textarea
          class="field draft"
          lang={draft.language}
          autofocus
          ref={text}
          rows={18}
          value={draft.text}
          onInput={event => change({ text: event.currentTarget.value })}
        />
      </label>
    </Dialog>
  );
}
