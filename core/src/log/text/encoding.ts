/** The encodings that record systems write logs in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * A file that is no text at all: what its first bytes say it is. `old-excel`: of before 2007, or with a password.
 */
export type NotText = 'excel' | 'old-excel' | 'pdf' | 'compressed' | 'binary';

/** What the beginning of a file tells. `undefined` encoding: nothing but ASCII so far, both 8-bit encodings fit. */
export type Sniffed =
  | { readonly kind: 'text'; readonly encoding: Encoding | undefined; readonly bomLength: number }
  | { readonly kind: 'not-text'; readonly found: NotText };

/** So many bytes decide: from the beginning, and again from the first byte that is not ASCII. */
export const sniffLength = 65_536;

const zip = [0x50, 0x4b, 0x03, 0x04];

const magic: readonly (readonly [readonly number[], NotText])[] = [
  [zip, 'excel'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-excel'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x1f, 0x8b], 'compressed'],
];

const marks: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte);

/** Whether a file begins as a ZIP archive does, which a workbook is. */
export const isZip = (head: Uint8Array): boolean => startsWith(head, zip);

/** Which 8-bit encoding bytes are in; `undefined` if they do not tell. */
export type NarrowEncodingOf = (bytes: Uint8Array) => Encoding | undefined;

/** Looks at the first bytes of a file (up to `sniffLength`, fewer only if the file ends before). */
export const sniff = (head: Uint8Array, narrowOf: NarrowEncodingOf = narrowEncodingOf): Sniffed => {
  const foreign = magic.find(([beginning]) => startsWith(head, beginning));
  if (foreign) return { kind: 'not-text', found: foreign[1] };
  const marked = marks.find(([beginning]) => startsWith(head, beginning));
  if (marked) return { kind: 'text', encoding: marked[1], bomLength: marked[0].length };
  const wide = wideEncodingOf(head);
  if (wide === 'binary') return { kind: 'not-text', found: 'binary' };
  if (wide) return { kind: 'text', encoding: wide, bomLength: 0 };
  return { kind: 'text', encoding: narrowOf(head), bomLength: 0 };
};

/**
 * UTF-16 without a mark shows as NULs on one side of almost every pair, for letters of the West.
 * Many NULs without that pattern are no text; a few are left to the rows they stand in.
 */
const wideEncodingOf = (head: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | undefined => {
  const nuls = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const pairs = head.length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return even + odd > head.length * 0.1 ? 'binary' : undefined;
};

/**
 * UTF-8 or Windows-1252, by which of the two explains more of the bytes above ASCII;
 * `undefined` if there are none. A sequence cut off by the end of `bytes` counts for neither.
 */
export const narrowEncodingOf = (bytes: Uint8Array): 'utf-8' | 'windows-1252' | undefined => {
  let sequences = 0;
  let strays = 0;
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = sequenceLength(byte);
    if (i + length > bytes.length && length > 1) break;
    if (length > 1 && continues(bytes, i, length)) {
      sequences++;
      i += length;
    } else {
      strays++;
      i++;
    }
  }
  if (sequences === 0 && strays === 0) return undefined;
  return sequences >= strays ? 'utf-8' : 'windows-1252';
};

/** Bytes in the UTF-8 sequence that `lead` begins; 1 if none does. */
export const sequenceLength = (lead: number): number => {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
};

const continues = (bytes: Uint8Array, at: number, length: number): boolean => {
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
};
