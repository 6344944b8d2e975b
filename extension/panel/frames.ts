/** A page can show its minutes in frames: their outlines are one in the panel, and each mark knows its frame. */
import type { Outline, OutlineCase, OutlineItem } from '../platform/messages';

export interface FrameOutline {
  /** 0 is the page's own. */
  frame: number;
  outline: Outline;
}

/** The frame that a mark of a joined outline stands in, and what it is called there. */
export function placeOf(mark: string): { frame: number; mark: string } {
  const [, frame = '0', own = mark] = /^(\d+):(.*)$/u.exec(mark) ?? [];
  return { frame: Number(frame), mark: own };
}

/** What a page of several frames is, as its panel tells it: what some of them hold goes before what others do not. */
const STATES: Outline['state'][] = ['found', 'reading', 'failed', 'off', 'none'];
const KINDS: Outline['kind'][] = ['minutes', 'agenda', 'presentation', 'none'];

/** @returns the outlines as one, in the frames' order; undefined where there are none */
export function joined(outlines: readonly FrameOutline[]): Outline | undefined {
  const first = outlines[0]?.outline;
  if (!first) return undefined;
  const found = outlines.filter(({ outline }) => outline.state === 'found');
  const main = found[0]?.outline ?? first;
  return {
    state: STATES.find(state => outlines.some(({ outline }) => outline.state === state)) ?? 'none',
    kind: KINDS.find(kind => found.some(({ outline }) => outline.kind === kind)) ?? 'none',
    url: first.url,
    title: main.title,
    meeting: main.meeting,
    ...(main.municipality ? { municipality: main.municipality } : {}),
    cases: found.flatMap(({ frame, outline }) => outline.cases.map(one => caseIn(frame, one, outline.url))),
    kept: found.flatMap(({ frame, outline }) => outline.kept.map(one => (one.mark ? { ...one, mark: `${frame}:${one.mark}` } : one))),
    hidden: found.flatMap(({ outline }) => outline.hidden),
    loose: found.flatMap(({ frame, outline }) => outline.loose.map(item => itemIn(frame, item))),
  };
}

const itemIn = (frame: number, item: OutlineItem): OutlineItem => ({ ...item, mark: `${frame}:${item.mark}` });

/** Links of a frame are meant from its own address. */
const caseIn = (frame: number, one: OutlineCase, base: string): OutlineCase => ({
  ...one,
  mark: `${frame}:${one.mark}`,
  items: one.items.map(item => itemIn(frame, item)),
  documents: one.documents.map(link => ({ ...link, href: URL.canParse(link.href, base) ? new URL(link.href, base).href : link.href })),
});
