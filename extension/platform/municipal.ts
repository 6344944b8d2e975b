/**
 * What "all municipal sites" stands for: domains that only municipalities have, and the portals in which many of them
 * publish their meetings. Asked for as a whole, in one click; a municipality with a domain of its own is added by itself.
 */

/** Hosts as match patterns write them. */
export const MUNICIPAL_HOSTS = [
  '*.kommune.no',
  '*.herad.no',
  '*.kommun.se',
  '*.kommune.dk',
  '*.kunta.fi',
  // Elements
  '*.elementscloud.no',
  // ACOS
  '*.onacos.no',
  // Public 360
  'opengov.360online.com',
  // Netpublicator
  '*.netpublicator.com',
  // CloudNC
  '*.cloudnc.fi',
  // Dynasty
  '*.oncloudos.com',
  // Tweb
  '*.tweb.fi',
] as const;

export const MUNICIPAL_ORIGINS: readonly string[] = MUNICIPAL_HOSTS.map(host => `*://${host}/*`);
