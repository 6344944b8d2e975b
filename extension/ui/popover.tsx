/** A button and what it opens: in the browser's top layer, beside the button, and at the bottom on narrow screens. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface PopoverProps {
  /** Of the button. */
  class: string;
  /** What stands on the button. */
  face: ComponentChildren;
  /** For screen readers, where the face is not enough. */
  label?: string;
  /** Names what is opened. */
  title: string;
  /** Where it opens, seen from the button. */
  side?: 'below' | 'beside';
  /** Rendered while it is open; `close` gives the focus back to the button. */
  children: (close: () => void) => ComponentChildren;
}

const GAP = 6;
const EDGE = 8;

/** Puts a box that is shown already beside its button, within the window. */
function place(box: HTMLElement, button: HTMLElement, side: 'below' | 'beside'): void {
  const at = button.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const rightmost = innerWidth - width - EDGE;
  const left = side === 'beside' ? at.right + GAP : at.left + width > innerWidth - EDGE ? at.right - width : at.left;
  const below = at.bottom + GAP;
  const fits = below + height <= innerHeight - EDGE || at.top < innerHeight / 2;
  const top = side === 'beside' ? at.top : fits ? below : at.top - GAP - height;
  box.style.setProperty('--left', `${Math.max(EDGE, Math.min(left, rightmost))}px`);
  box.style.setProperty('--top', `${Math.max(EDGE, Math.min(top, innerHeight - Math.min(height, innerHeight - 2 * EDGE) - EDGE))}px`);
}

export const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

export function Popover({ class: name, face, label, title, side = 'below', children }: PopoverProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    const element = box.current;
    if (element?.matches(':popover-open')) element.hidePopover();
    setOpen(false);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    const element = box.current;
    if (!open || !element || !button.current) return undefined;
    const put = () => {
      if (button.current) place(element, button.current, side);
    };
    element.showPopover();
    put();
    (element.querySelector<HTMLElement>('[autofocus]') ?? element.querySelector<HTMLElement>(FOCUSABLE))?.focus({ preventScroll: true });
    addEventListener('resize', put);
    return () => removeEventListener('resize', put);
  }, [open]);
  return (
    <>
      <button
        type="button"
        class={name}
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={label}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {face}
      </button>
      {open && (
        <div
          popover="auto"
          class="popover"
          role="dialog"
          aria-label={title}
          ref={box}
          onToggle={event => {
            if (event.newState === 'closed') setOpen(false);
          }}
        >
          {children(close)}
        </div>
      )}
    </>
  );
}
