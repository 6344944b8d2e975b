// What the bench puts into the list's page before its own scripts, to time it from within: no word goes to and fro
// between two programs while the clock runs.

/** Runs in the page. Leaves its functions as `globalThis.saksporBench`. */
export function timeList() {
  const LONGEST_WAIT = 30_000;
  const all = selector => [...document.querySelectorAll(selector)];

  /** When the browser has drawn what is there now, ms since the navigation began. */
  const drawn = () =>
    new Promise(done => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          done(performance.now());
        };
        port2.postMessage(null);
      });
    });

  /** Notes the time between two frames from now on; ended, it gives the longest and the usual one. */
  function frames() {
    const gaps = [];
    let before = performance.now();
    let ended = false;
    const next = () => {
      if (ended) return;
      const now = performance.now();
      gaps.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    return () => {
      ended = true;
      gaps.push(performance.now() - before);
      return { longest: Math.max(...gaps), usual: gaps.sort((a, b) => a - b)[gaps.length >> 1] };
    };
  }

  /** Does something and waits until the page shows what it should; both in ms. */
  async function until(deed, holds) {
    const end = frames();
    const begun = performance.now();
    await deed();
    for (;;) {
      const at = await drawn();
      if (holds()) return { ms: at - begun, longest: end().longest };
      if (at - begun > LONGEST_WAIT) throw new Error('The page never showed what it should.');
    }
  }

  const type = letters => {
    document.querySelector('.search input').focus();
    document.execCommand('insertText', false, letters);
  };

  const opened = new Promise(done => {
    const observer = new MutationObserver(async () => {
      if (!document.querySelector('.row')) return;
      observer.disconnect();
      const rows = await drawn();
      type('r');
      const usable = await drawn();
      if (document.querySelector('.search input').value !== 'r') throw new Error('The field did not take the letter.');
      done({ rows, usable });
    });
    observer.observe(document, { childList: true, subtree: true });
  });

  let made;
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = blob => {
    made = blob;
    return createObjectURL(blob);
  };

  const click = selector => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`Nothing to click at ${selector}`);
    element.click();
  };
  const shows = async selector => {
    for (let i = 0; i < 100 && !document.querySelector(selector); i++) await drawn();
  };

  globalThis.saksporBench = {
    opened: () => opened,

    /** One letter more in the search; right when the number of hits is told and every row is one of them. */
    letter(letter, count, ids) {
      const hits = new Set(ids);
      const right = () =>
        Number(document.querySelector('.search [role="status"]').textContent.replace(/\D/gu, '')) === count &&
        all('[data-key]').every(({ dataset: { key } }) => !/:item\d+$/u.test(key) || hits.has(key.slice(key.lastIndexOf(':') + 1)));
      return until(() => type(letter), right);
    },

    clear: () =>
      until(
        () => click('.search .clear'),
        () => document.querySelector('.search input').value === '',
      ),

    /** From the top of the page to its end, so many pixels in each frame. */
    async scroll(step) {
      scrollTo(0, 0);
      await drawn();
      const end = frames();
      for (let before = -1; scrollY !== before; ) {
        before = scrollY;
        scrollBy(0, step);
        await new Promise(requestAnimationFrame);
      }
      const { longest, usual } = end();
      scrollTo(0, 0);
      await drawn();
      return { longest, usual };
    },

    /** What is shown in one format, from the click until the file is handed over. */
    async exported(format) {
      click('.menu > button');
      await shows('.menu .more-formats');
      click('.menu .more-formats');
      await shows(`.menu [data-format="${format}"]`);
      await drawn();
      made = undefined;
      const told = await until(
        () => click(`.menu [data-format="${format}"]`),
        () => made !== undefined,
      );
      return { ...told, bytes: made.size };
    },

    /** Chooses all rows of the table and gives them a status, the nth of the menu. @returns also how many there were */
    async status(nth) {
      document.querySelector('.row .open').dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
      await shows('.bulk .all');
      const choosing = await until(
        () => click('.bulk .all'),
        () => !document.querySelector('.bulk .all'),
      );
      click('.deeds > .button');
      await shows('.popover .entry');
      const entry = all('.popover .entry')[nth];
      const name = entry.textContent.trim();
      await drawn();
      const done = () =>
        document.querySelector('.toast:not(.working)') !== null &&
        all('.row .status-cell').length > 0 &&
        all('.row .status-cell').every(cell => cell.textContent.trim() === name);
      const told = await until(() => entry.click(), done);
      click('.bulk > button');
      return { ...told, choosing: choosing.longest };
    },
  };
}
