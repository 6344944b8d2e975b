/** What opens beside something: in the browser's top layer, and at the bottom on narrow screens. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Side = 'below' | 'beside';

const GAP = 6;
const EDGE = 8;

/** Puts a box that is shown already beside its anchor, within the window. */
function place(box: HTMLElement, anchor: Element, side: Side): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const rightmost = innerWidth - width - EDGE;
  const left = side === 'beside' ? at.right + GAP : at.left + width > innerWidth - EDGE ? at.right - width : at.left;
  const below = at.bottom + GAP;
  const fits = below + height <= innerHeight - EDGE || at.top < innerHeight / 2;
  const top = side === 'beside' ? at.top : fits ? below : at.top - GAP - height;
  box.style.setProperty('--left', `${Math.max(EDGE, Math.min(left, rightmost))}px`);
  box.style.setProperty('--top', `${Math.max(EDGE, Math.min(top, innerHeight - Math.min(height, innerHeight - 2 * EDGE) - EDGE))}px`);
}

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** The arrows go from one entry to the next, as in a menu; in a field they are the field's own. */
function onArrow(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  const target = event.target as HTMLElement;
  if (!step || target.matches('select, textarea, input:not([type="checkbox"], [type="radio"])')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(one => one.offsetParent);
  const to = Math.max(0, Math.min(all.length - 1, all.indexOf(target) + step));
  // Radios have their own way with arrows.
  if (target.matches('[type="radio"]') && all[to]?.matches('[type="radio"]')) return;
  event.preventDefault();
  all[to]?.focus();
}

interface FloatingProps {
  title: string;
  side?: Side;
  anchor: () => Element | null;
  /** It has been closed: by Escape, by a click elsewhere. */
  closed(): void;
  children: ComponentChildren;
}

/** Shown while it is rendered; the first thing in it gets the focus. */
export function Floating({ title, side = 'below', anchor, closed, children }: FloatingProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const put = () => {
      const to = anchor();
      if (to) place(element, to, side);
    };
    element.showPopover();
    put();
    (element.querySelector<HTMLElement>('[autofocus]') ?? element.querySelector<HTMLElement>(FOCUSABLE))?.focus({ preventScroll: true });
    addEventListener('resize', put);
    return () => removeEventListener('resize', put);
  }, []);
  return (
    <div
      popover="auto"
      class="popover"
      role="dialog"
      aria-label={title}
      ref={box}
      onKeyDown={onArrow}
      onToggle={event => {
        if (event.newState === 'closed') closed();
      }}
    >
      {children}
    </div>
  );
}

interface PopoverProps {
  /** Of the button. */
  class: string;
  /** What stands on the button. */
  face: ComponentChildren;
  /** For screen readers, where the face is not enough. */
  label?: string;
  /** Names what is opened. */
  title: string;
  side?: Side;
  /** Rendered while it is open; `close` gives the focus back to the button. */
  children: (close: () => void) => ComponentChildren;
}

/** A button and what it opens. */
export function Popover({ class: name, face, label, title, side = 'below', children }: PopoverProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        class={name}
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <Floating title={title} side={side} anchor={() => button.current} closed={() => setOpen(false)}>
          {children(close)}
        </Floating>
      )}
    </>
  );
}
