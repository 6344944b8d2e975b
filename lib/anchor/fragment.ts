/**
 * A link that any browser opens at the passage: a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
 * `text=start,end` spans several blocks; one alone must not, so that a longer passage is named by both its ends.
 */

/** Words at each end that name a passage. */
const ENDS = 6;

/**
 * @param url of the page; a fragment of its own is kept before ours
 * @param exact the passage's words as they were read: blocks are parted by line breaks
 */
export function fragmentLink(url: string, exact: string): string {
  const lines = exact
    .split('\n')
    .map(line => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
  const first = lines[0]?.split(' ') ?? [];
  const last = lines.at(-1)?.split(' ') ?? [];
  if (!first.length) return url;
  const short = lines.length === 1 && first.length <= ENDS * 2;
  const text = short ? coded(first.join(' ')) : `${coded(first.slice(0, ENDS).join(' '))},${coded(last.slice(-ENDS).join(' '))}`;
  const [address = '', own = ''] = url.split('#', 2);
  return `${address}#${own.replace(/:~:.*$/u, '')}:~:text=${text}`;
}

/** A dash, a comma and an ampersand have a meaning of their own in a text fragment. */
const coded = (text: string): string => encodeURIComponent(text).replace(/-/gu, '%2D');
