/** What the background remembers between its short lives, in the extension's own storage. */
import * as v from 'valibot';
import { browser } from './browser';

const Told = v.record(v.string(), v.string());

/** The day of which each item was reminded last, by its id. What is not as it should be counts as nothing. */
export async function toldReminders(): Promise<Readonly<Record<string, string>>> {
  const { told } = await browser.storage.local.get('told');
  const checked = v.safeParse(Told, told);
  return checked.success ? checked.output : {};
}

export const rememberTold = (told: Readonly<Record<string, string>>): Promise<void> => browser.storage.local.set({ told });

/** How many items the list had when the background last looked, and when (ms since 1970). */
export interface KnownList {
  count: number;
  at: number;
}

const KnownSchema = v.strictObject({ count: v.number(), at: v.number() });

/** Undefined where the background has not looked yet. */
export async function knownList(): Promise<KnownList | undefined> {
  const { known } = await browser.storage.local.get('known');
  const checked = v.safeParse(KnownSchema, known);
  return checked.success ? checked.output : undefined;
}

export const rememberList = (known: KnownList): Promise<void> => browser.storage.local.set({ known });

/** Forgets all of it: the user has deleted everything. */
export const forgetRemembered = (): Promise<void> => browser.storage.local.remove(['told', 'known']);

const GoingSchema = v.strictObject({ id: v.string(), at: v.number() });
/** How long a followed link is remembered, in ms: until its page has been loaded and read. */
const GOING = 60_000;

/** The list's link to an item's page is followed now. @param now ms since 1970 */
export const rememberGoing = (id: string, now: number): Promise<void> => browser.storage.session.set({ going: { id, at: now } });

/** Which of these items a link was followed for a moment ago; it is told once. @param now ms since 1970 */
export async function takeGoing(ids: readonly string[], now: number): Promise<string | undefined> {
  const { going } = await browser.storage.session.get('going');
  const checked = v.safeParse(GoingSchema, going);
  if (!checked.success || !ids.includes(checked.output.id) || now - checked.output.at > GOING) return undefined;
  await browser.storage.session.remove('going');
  return checked.output.id;
}

/** Whether the first page has been shown before: asked once, and from then on it has. */
export async function wasWelcomed(): Promise<boolean> {
  const { welcomed } = await browser.storage.local.get('welcomed');
  await browser.storage.local.set({ welcomed: true });
  return welcomed === true;
}
