/** Small choices of this page, kept in its own storage: what was seen last, whether single keys do something. */

export type Kept = 'state' | 'keys' | 'importColumns';

const name = (what: Kept): string => `sakspor-list-${what}`;

/** What was kept; undefined where there is nothing, or the browser has no storage for us. */
export function kept(what: Kept): string | undefined {
  try {
    return localStorage.getItem(name(what)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(what: Kept, value: string): void {
  try {
    localStorage.setItem(name(what), value);
  } catch {
    // Nothing is lost but a convenience.
  }
}

/** Forgets all of it. */
export function forget(): void {
  for (const what of ['state', 'keys', 'importColumns'] as const) {
    try {
      localStorage.removeItem(name(what));
    } catch {
      return;
    }
  }
}
