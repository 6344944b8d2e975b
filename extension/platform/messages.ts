/**
 * What the extension's parts say to each other: every message has a schema, and what does not fit it is not answered.
 * A page can never send one; a content script lives beside a page's script, so what it sends is checked all the same.
 */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { FollowUp } from '../../lib/followup/followup';
import type { DocumentLink, Meeting, Minutes, Outcome, ReasonRule } from '../../lib/minutes';
import { browser } from './browser';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** More actions than any minutes have of one person. */
export const MOST_AT_ONCE = 500;

/** Asked of the content script in a tab. */
export const PageRequest = v.variant('type', [
  v.strictObject({ type: v.literal('outline') }),
  v.strictObject({ type: v.literal('goTo'), mark: text(40), card: v.boolean() }),
  v.strictObject({ type: v.literal('saveMark'), mark: text(40) }),
  v.strictObject({ type: v.literal('unsaveMark'), mark: text(40) }),
  /** Saves all of the page's findings that have these ids; what has none here is another frame's. */
  v.strictObject({ type: v.literal('saveAll'), ids: v.pipe(v.array(text(40)), v.maxLength(MOST_AT_ONCE)) }),
  v.strictObject({ type: v.literal('dismissMark'), mark: text(40) }),
  /** The keyboard's focus goes to the next mark, or to the one before. */
  v.strictObject({ type: v.literal('step'), by: v.picklist([1, -1]) }),
  v.strictObject({ type: v.literal('saveSelection') }),
  /** Says why what the user asked for could not be done, in the user's language. */
  v.strictObject({ type: v.literal('tell'), text: text(400) }),
  v.strictObject({ type: v.literal('off') }),
]);
export type PageRequest = v.InferOutput<typeof PageRequest>;

/** One thing that is marked on the page, as the panel shows it. */
export interface OutlineItem {
  mark: string;
  /** Of its record in the list, whether it is there or not. */
  id: string;
  kind: 'decision' | 'action' | 'fallen';
  text: string;
  responsible: string[];
  /** Every name that the responsible go by: as written, and as found among those present. */
  names: string[];
  due?: { text: string; date?: string; precision: string };
  outcome?: Outcome;
  unanimous?: boolean;
  votes?: string;
  reasons: { rule: ReasonRule; words?: string }[];
  saved: boolean;
}

export interface OutlineCase {
  mark: string;
  id: string;
  number?: string;
  reference?: string;
  title: string;
  saved: boolean;
  items: OutlineItem[];
  documents: DocumentLink[];
}

/** A saved passage that is more to tell of than that it is saved: changed, gone, or none of today's marks. */
export interface OutlineKept {
  /** Of its record. */
  id: string;
  kind: FollowUp['kind'];
  quote: string;
  state: 'same' | 'changed' | 'gone';
  /** Of a changed one: what stands there now. */
  text?: string;
  /** Where it stands on the page; none where it is gone. */
  mark?: string;
}

/** What the content script answers with, and tells of when it changes. */
export interface Outline {
  state: 'reading' | 'found' | 'none' | 'off' | 'failed';
  kind: Minutes['kind'];
  url: string;
  title: string;
  meeting: Meeting;
  /** Whose meeting it is, where that is known. */
  municipality?: string;
  cases: OutlineCase[];
  loose: OutlineItem[];
  kept: OutlineKept[];
  /** What was dismissed on this page and stands there still: the ids of the dismissals, and the words. */
  hidden: { id: string; text: string }[];
  /** Of the answer to `saveSelection`: why there was nothing that could be saved. */
  unsaved?: 'nothing' | 'field' | 'unread' | 'none';
}

export const Announcement = v.variant('type', [
  v.strictObject({ type: v.literal('outlineChanged') }),
  v.strictObject({ type: v.literal('followUpsChanged') }),
  /** A selection stands where Sakspor may not read, and no page can say so. */
  v.strictObject({ type: v.literal('unsaved'), text: text(400) }),
  /** Told to a tab: its page goes by another address now, without having been loaded anew. */
  v.strictObject({ type: v.literal('moved') }),
  /** Sites were turned off: their readings end, unless another site that is still on holds the page. */
  v.strictObject({ type: v.literal('sitesRemoved'), removed: v.array(text(300)), granted: v.array(text(300)) }),
]);
export type Announcement = v.InferOutput<typeof Announcement>;

/** What the browser says where a tab has no content script. */
const NOBODY = /Receiving end does not exist|Could not establish connection|message port closed|channel closed/iu;

/** Asks the reader in a frame of a tab; undefined where there is none. What went wrong on the page is an Error here too. */
export async function askPage(tab: number, frame: number, request: PageRequest): Promise<Outline | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, request, { frameId: frame })) as Outline | undefined;
  } catch (error) {
    if (error instanceof Error && !NOBODY.test(error.message)) throw error;
    return undefined;
  }
}

/** Where a message came from: a tab and its frame, or none for the extension's own pages. */
export interface Sender {
  tab: number | undefined;
  frame: number | undefined;
  /** From a private window. */
  incognito: boolean;
}

/**
 * Answers messages of one schema from the extension's own parts; all others are left to whom they are meant for.
 * Not an async listener: that would answer every message. Returns what ends it.
 */
export function onMessage<S extends v.GenericSchema>(
  schema: S,
  answer: (message: v.InferOutput<S>, from: Sender) => Promise<unknown>,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(schema, message);
    return parsed.success
      ? answer(parsed.output, { tab: sender.tab?.id, frame: sender.frameId, incognito: sender.tab?.incognito === true })
      : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Hears announcements; returns what ends it. Never answers, so that replies meant for others are not taken. */
export function onAnnouncement(hear: (announcement: Announcement) => void): () => void {
  const listener = (message: unknown): undefined => {
    const parsed = v.safeParse(Announcement, message);
    if (parsed.success) hear(parsed.output);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
