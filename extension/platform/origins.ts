/** Sites as the browser grants them: origins such as "https://fjordvag.kommune.no/*" and "*://*.kommune.no/*". */

/** "https://fjordvag.kommune.no/*" for any page of the site; undefined for pages that no site has. */
export function originOf(url: string | undefined): string | undefined {
  try {
    const { protocol, host } = new URL(url ?? '');
    return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${host.replace(/:\d+$/u, '')}/*` : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an origin holds a page's address; false for what is no address of the web. */
export function covers(origin: string, url: string): boolean {
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/u.exec(origin) ?? [];
  if (!host || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const name = protocol.slice(0, -1);
  if (scheme === '*' ? name !== 'http' && name !== 'https' : name !== scheme) return false;
  if (host === '*' || host === hostname) return true;
  // "*.kommune.no" is kommune.no itself too.
  return host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
}

/** An origin as people write it: "fjordvag.kommune.no". */
export const shownSite = (origin: string): string => origin.replace(/^[^/]*\/\//u, '').replace(/\/\*$/u, '');
