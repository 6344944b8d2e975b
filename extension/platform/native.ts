/**
 * The browser's own API as webextension-polyfill gives it, for what is put into pages: as much of it as is used there.
 * The polyfill itself weighs more than the gate, and to set it up takes longer than the gate's whole look at a page.
 * Firefox has it as it is; in Chromium a listener answers by a callback, where the others give a promise.
 */
import type { Browser, Runtime } from 'webextension-polyfill';

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;
type Answering = (message: unknown, sender: chrome.runtime.MessageSender, reply: (answer: unknown) => void) => true | undefined;

/** How an answer that failed is sent; the polyfill at the other end knows it by this name. */
interface Failed {
  __mozWebExtensionPolyfillReject__: true;
  message: string;
}

const isFailed = (answer: unknown): answer is Failed =>
  typeof answer === 'object' && answer !== null && '__mozWebExtensionPolyfillReject__' in answer;

const answering =
  (listener: Listener): Answering =>
  (message, sender, reply) => {
    const answer = listener(message, sender as Runtime.MessageSender);
    if (!answer) return undefined;
    answer.then(reply, (error: unknown) => {
      reply({ __mozWebExtensionPolyfillReject__: true, message: error instanceof Error ? error.message : String(error) } satisfies Failed);
    });
    return true;
  };

/** Nobody answered, and nobody had to. */
const UNANSWERED = /message port closed before a response/u;

async function sendMessage(message: unknown): Promise<unknown> {
  const answer: unknown = await chrome.runtime.sendMessage(message).catch((error: Error) => {
    if (!UNANSWERED.test(error.message)) throw error;
  });
  if (isFailed(answer)) throw new Error(answer.message);
  return answer;
}

function chromium(): unknown {
  const known = new WeakMap<Listener, Answering>();
  const onMessage = {
    addListener(listener: Listener): void {
      const made = known.get(listener) ?? answering(listener);
      known.set(listener, made);
      chrome.runtime.onMessage.addListener(made);
    },
    removeListener(listener: Listener): void {
      const made = known.get(listener);
      if (made) chrome.runtime.onMessage.removeListener(made);
    },
  };
  return {
    runtime: {
      // After an update nothing is left of it.
      get id() {
        return chrome.runtime?.id;
      },
      sendMessage,
      onMessage,
    },
    storage: chrome.storage,
    i18n: chrome.i18n,
  };
}

/** As much of it as `extension/content/` uses. */
export default ((globalThis as unknown as { browser?: Browser }).browser ?? chromium()) as Browser;
