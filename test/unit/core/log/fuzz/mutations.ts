import type { Random } from './random.ts';

/** Bytes that mean something to one of the formats. */
const telling = [
  ...Buffer.from('\0\t\n\r ";,\'<>&/=![]{}:\\-_019eZ'),
  0x80,
  0xbf,
  0xc3,
  0xe5,
  0xed,
  0xf4,
  0xfe,
  0xff,
];

/** Pieces that mean something to one of the formats. */
const tokens = [
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '&#x0;',
    '&#99999999;',
    '&lt;',
    '</',
    '/>',
    '<log>',
    '</log>',
    '<x/>',
  ],
  ...['"entry":[', '},{', '\\u0000', '\\ud800', 'null', '1e999', '[[[[', '{}', '"":'],
  ...['""', '";"', '\r\n', '\n\n', '\r', ';;;;', '_x0000_', '\ufeff', '\ufffd', 'Datum;Tid', '__proto__'],
].map((text) => new Uint8Array(Buffer.from(text)));

const spliced = (bytes: Uint8Array, from: number, to: number, piece: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(bytes.length - (to - from) + piece.length);
  whole.set(bytes.subarray(0, from));
  whole.set(piece, from);
  whole.set(bytes.subarray(to), from + piece.length);
  return whole;
};

const nothing = new Uint8Array(0);

/** Bytes with something changed between two places; what stands outside is as it was. */
export const mutatedWithin = (bytes: Uint8Array, from: number, to: number, random: Random): Uint8Array => {
  const place = from + random.below(to - from);
  const end = Math.min(to, place + 1 + random.below(random.of([1, 4, 40])));
  switch (random.below(7)) {
    case 0:
      return spliced(bytes, place, place + 1, new Uint8Array([random.below(256)]));
    case 1:
      return spliced(bytes, place, place + 1, new Uint8Array([random.of(telling)]));
    case 2:
      return spliced(bytes, place, place, new Uint8Array([random.of(telling)]));
    case 3:
      return spliced(bytes, place, end, nothing);
    case 4:
      return spliced(bytes, place, place, random.of(tokens));
    case 5:
      return spliced(bytes, place, end, random.of(tokens));
    default:
      return spliced(bytes, place, place, bytes.slice(place, end));
  }
};

/** Bytes with up to four things changed anywhere, cut off, or mixed up with themselves. */
export const mutated = (bytes: Uint8Array, random: Random): Uint8Array => {
  let changed = bytes;
  for (let left = 1 + random.below(4); left > 0 && changed.length > 0; left--) {
    switch (random.below(10)) {
      case 0:
        changed = changed.slice(0, random.below(changed.length + 1));
        break;
      case 1: {
        const from = random.below(changed.length);
        const piece = changed.slice(from, from + random.below(200));
        const at = random.below(changed.length + 1);
        changed = spliced(changed, at, Math.min(changed.length, at + random.below(200)), piece);
        break;
      }
      default:
        changed = mutatedWithin(changed, 0, changed.length, random);
    }
  }
  return changed;
};
