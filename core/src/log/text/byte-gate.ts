import {
  narrowEncodingOf,
  sniff,
  sniffLength,
  type Encoding,
  type NarrowEncodingOf,
  type NotText,
} from './encoding.ts';

/** Lets the bytes of a file through once it is settled how they are to be decoded, however they were cut. */
export interface ByteGate {
  /** What is settled now, less a byte order mark; `undefined` once the bytes turned out to be no text. */
  push(bytes: Uint8Array): Uint8Array | undefined;
  end(): Uint8Array | undefined;
  /** `undefined` while everything that was let through is ASCII. */
  encoding(): Encoding | undefined;
  notText(): NotText | undefined;
}

const nothing = new Uint8Array(0);

/** A gate for one file. `narrowOf`: for formats that say themselves which 8-bit encoding they are in. */
export const createByteGate = (narrowOf: NarrowEncodingOf = narrowEncodingOf): ByteGate => {
  let held = nothing;
  let stage: 'beginning' | 'ascii' | 'undecided' | 'decided' = 'beginning';
  let encoding: Encoding | undefined;
  let notText: NotText | undefined;

  const letThrough = (length: number): Uint8Array => {
    const settled = held.subarray(0, length);
    held = length < held.length ? held.subarray(length) : nothing;
    return settled;
  };

  /** Works off what is held, as far as it can be decided; `last` forces every decision. */
  const advance = (last: boolean): Uint8Array | undefined => {
    if (stage === 'beginning') {
      if (held.length < sniffLength && !last) return nothing;
      const sniffed = sniff(held.subarray(0, sniffLength), narrowOf);
      if (sniffed.kind === 'not-text') {
        notText = sniffed.found;
        held = nothing;
        return undefined;
      }
      letThrough(sniffed.bomLength);
      encoding = sniffed.encoding;
      stage = encoding ? 'decided' : 'ascii';
    }
    if (stage === 'ascii') {
      const at = firstAboveAscii(held);
      if (at < 0) return letThrough(held.length);
      if (at > 0) return joined(letThrough(at), advance(last) ?? nothing);
      stage = 'undecided';
    }
    if (stage === 'undecided') {
      if (held.length < sniffLength && !last) return nothing;
      encoding = narrowOf(held.subarray(0, sniffLength)) ?? 'windows-1252';
      stage = 'decided';
    }
    return letThrough(held.length);
  };

  return {
    push: (bytes) => {
      if (notText) return undefined;
      if (stage === 'decided') return bytes;
      held = joined(held, bytes);
      const settled = advance(false);
      // The caller may use its bytes again.
      if (held.buffer === bytes.buffer) held = held.slice();
      return settled;
    },
    end: () => (notText ? undefined : advance(true)),
    encoding: () => encoding,
    notText: () => notText,
  };
};

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

const firstAboveAscii = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) >= 0x80) return at;
  return -1;
};
