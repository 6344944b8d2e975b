/** Assertions of what comes by a step of its own: asked again until they hold. */
import { expect } from 'vitest';

/** Of what is asked; as long as `until` asks. To be called in a test, not in what goes before it. */
export const soon = <T>(ask: () => T) => expect.poll(ask, { interval: 100, timeout: 30_000 });
