/** Small pages for the tests in browsers: minutes of an invented municipality, and ways to make a page of them live. */

const head = (title: string) =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${title}</title><style>.away{display:none}</style></head>`;

/** What a meeting's minutes begin with. */
export const FRONT =
  '<h1>Møteprotokoll Formannskapet</h1><p>Dato: 14.03.2026</p><p>Til stede: Kari Vik, Ola Nes, Siri Moe</p><p>Sekretær: Kari Vik</p>';

/** A case with one decision and one action. */
export const caseHtml = (n: number, task: string): string =>
  `<section id="case-${n}"><h2>Sak ${n}/26 Sak nummer ${n}</h2><h3>Vedtak</h3><p id="task-${n}">${task}</p></section>`;

export const TASKS = [
  'Rådmannen utarbeider en plan for gangveien innen 1. juni 2026.',
  'Kari Vik sender brev til naboene innen 15. april 2026.',
  'Ola Nes legger fram en oversikt over kostnadene innen 1. mai 2026.',
];

export const CASES = TASKS.map((task, i) => caseHtml(i + 1, task)).join('');

/** A whole page; `more` stands behind the minutes, as a page's scripts do. */
export const page = (content: string, more = '', title = 'Møteprotokoll Formannskapet 14.03.2026'): string =>
  `${head(title)}<body><main id="main">${content}</main>${more}</body></html>`;

export const minutes = (more = ''): string => page(FRONT + CASES, more);

/** A page about something else. */
export const NEWS = page(
  '<h1>Aktuelt</h1><p>Biblioteket holder åpent hele sommeren, og alle er velkomne til å låne bøker og spill.</p>',
  '',
  'Nytt fra Fjordvåg',
);
