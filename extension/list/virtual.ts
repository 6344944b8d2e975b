/** Rendering only what is near the window, by TanStack Virtual; the page itself scrolls, and lines have any height. */
import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Options {
  count: number;
  /** The same function as long as the lines are the same: a new one has every line looked at anew. */
  keyOf: (index: number) => string;
  /** Height of a line that has not been measured yet, px. */
  guess: (index: number) => number;
  /** What holds the lines: its place on the page is where the first begins. */
  holder: RefObject<HTMLElement | null>;
  /** Lines that must stay rendered wherever the window is: the open one, and the one with the focus. */
  stay: readonly number[];
}

export interface Virtual {
  items: VirtualItem[];
  /** Height of all lines together, px. */
  height: number;
  /** How far a rendered line is from the one rendered before it (or from the top), px. */
  gapBefore: (at: number) => number;
  measure: (element: HTMLElement | null) => void;
  scrollTo: (index: number) => void;
}

/** Lists up to this long are rendered whole, so that the browser's own search and screen readers have all of them. */
const WHOLE = 60;

export function useVirtual({ count, keyOf, guess, holder, stay }: Options): Virtual {
  const [, rerender] = useReducer<number, void>(n => n + 1, 0);
  const [margin, setMargin] = useState(0);
  const options = {
    count,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => scrollY,
    estimateSize: guess,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: 80,
    scrollPaddingEnd: 100,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      count <= WHOLE
        ? Array.from({ length: count }, (_, i) => i)
        : [...new Set([...defaultRangeExtractor(range), ...stay.filter(i => i >= 0 && i < count)])].sort((a, b) => a - b),
    onChange: () => rerender(),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    const top = Math.round((holder.current?.getBoundingClientRect().top ?? 0) + scrollY);
    if (Math.abs(top - margin) > 1) setMargin(top);
  });
  const items = virtualizer.getVirtualItems();
  return {
    items,
    height: virtualizer.getTotalSize(),
    gapBefore: at => (items[at]?.start ?? 0) - (items[at - 1]?.end ?? margin),
    measure: virtualizer.measureElement,
    scrollTo: index => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
