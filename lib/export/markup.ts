/**
 * Writes HTML that holds foreign words. Markup is made by `element` alone; whatever else is given to it is words, and is
 * escaped. No piece of markup is ever put together from text.
 */

/** A finished piece of markup: only this module can make one. */
class Markup {
  readonly #html: string;
  constructor(html: string) {
    this.#html = html;
  }
  toString(): string {
    return this.#html;
  }
}

export type { Markup };

type Child = Markup | string | false | undefined | readonly Child[];
type Attributes = Readonly<Record<string, string | undefined>>;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/gu, sign => ESCAPES[sign] as string);

const VOID = new Set(['br', 'hr', 'meta']);

const write = (child: Child): string =>
  child instanceof Markup ? String(child) : typeof child === 'string' ? escaped(child) : child ? child.map(write).join('') : '';

/** An element; an attribute that is undefined is left out. Fails for what runs code, since nothing here needs it. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
  if (!/^[a-z][a-z0-9]*$/u.test(name) || /^(?:script|iframe|object|embed|style|template)$/u.test(name))
    throw new Error(`no element: ${name}`);
  const written = Object.entries(attributes).map(([key, value]) => {
    if (!/^[a-z][a-z-]*$/u.test(key) || key.startsWith('on')) throw new Error(`no attribute: ${key}`);
    return value === undefined ? '' : ` ${key}="${escaped(value)}"`;
  });
  const start = `<${name}${written.join('')}>`;
  return new Markup(VOID.has(name) ? start : `${start}${children.map(write).join('')}</${name}>`);
}

/** Rules for the looks. They are the program's own words: nothing in a style can be escaped, so nothing in it may end it. */
export function styleSheet(css: string): Markup {
  if (css.includes('<')) throw new Error('a style cannot hold "<"');
  return new Markup(`<style>${css}</style>`);
}

/** A whole document as text. */
export const documentOf = (html: Markup): string => `<!doctype html>\n${html}\n`;
