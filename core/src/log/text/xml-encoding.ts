import type { Encoding } from './encoding.ts';

const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;
const declarationLength = 200;

const narrow = /^(iso-?8859-?1|latin-?1|windows-1252|cp1252|us-ascii)$/i;

/** Which 8-bit encoding an XML document is in: what its declaration says, UTF-8 without one. */
export const xmlEncodingOf = (head: Uint8Array): Encoding => {
  const beginning = String.fromCharCode(...head.subarray(0, declarationLength));
  return narrow.test(declared.exec(beginning)?.[1] ?? '') ? 'windows-1252' : 'utf-8';
};
