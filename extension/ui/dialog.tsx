/** A dialog over the page: the browser's own, which keeps the focus in it and gives it back. */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons';
import { words } from './words/index';

interface DialogProps {
  title: string;
  /** A line below the title. */
  about?: string | undefined;
  close(): void;
  /** What stands at the bottom: a reassurance on the left, buttons on the right. */
  foot?: ComponentChildren;
  class?: string;
  children?: ComponentChildren;
}

/** Shown while it is rendered. */
export function Dialog({ title, about, close, foot, class: name = '', children }: DialogProps): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${name}`}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        close();
      }}
      onKeyDown={event => event.stopPropagation()}
    >
      <div class="dialog-head">
        <div>
          <h2 id={id} class="section">
            {title}
          </h2>
          {about && <p class="meta">{about}</p>}
        </div>
        <button type="button" class="button bare" aria-label={words.value.close} title={words.value.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
      {foot && <div class="dialog-foot">{foot}</div>}
    </dialog>
  );
}
