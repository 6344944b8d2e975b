/** A file's bytes as text, whatever encoding an office program wrote them in. */
import { ImportError } from './problem';

const MEGABYTE = 1024 * 1024;
/** No list comes near these; larger ones would only make the page stand still. */
export const LARGEST = { json: 128 * MEGABYTE, csv: 32 * MEGABYTE };

/** To be asked before a file is read at all. @throws ImportError where it is too large or empty */
export function checkSize(bytes: number, format: keyof typeof LARGEST): void {
  if (bytes > LARGEST[format]) throw new ImportError({ key: 'tooLarge', bytes, most: LARGEST[format] });
  if (!bytes) throw new ImportError({ key: 'empty' });
}

const starts = (bytes: Uint8Array, ...marks: number[]): boolean => marks.every((mark, i) => bytes[i] === mark);

/**
 * UTF-8, UTF-16 (with its mark or without) or, where it is none of these, Windows-1252; without the byte-order mark.
 * @throws ImportError where it is no text
 */
export function textOf(bytes: Uint8Array): string {
  // A zip archive: every workbook of today; and the older form of Excel.
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ImportError({ key: 'workbook' });
  const text = decode(bytes).replace(/^\uFEFF/u, '');
  if (!text.trim()) throw new ImportError({ key: 'empty' });
  if (looksBinary(text)) throw new ImportError({ key: 'binary' });
  return text;
}

function decode(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = { even: 0, odd: 0 };
  const head = bytes.subarray(0, 2000);
  head.forEach((byte, i) => {
    if (!byte) zeros[i % 2 ? 'odd' : 'even']++;
  });
  if (zeros.odd > head.length / 4 && !zeros.even) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros.even > head.length / 4 && !zeros.odd) return new TextDecoder('utf-16be').decode(bytes);
  if (zeros.odd + zeros.even) throw new ImportError({ key: 'binary' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Pictures and PDFs are full of control characters; text has none but tabs and line breaks. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  if (head.startsWith('%PDF-')) return true;
  return (head.match(/[\u0000-\u0008\u000e-\u001f\u007f]/gu)?.length ?? 0) > head.length / 50;
}
