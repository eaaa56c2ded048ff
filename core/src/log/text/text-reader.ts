import { decoderFor, type Decoder } from './decoders.ts';
import {
  narrowEncodingOf,
  sniff,
  sniffLength,
  type Encoding,
  type NarrowEncodingOf,
  type NotText,
} from './encoding.ts';

/** Finds out the encoding of a stream of bytes and decodes it. The text does not depend on how the bytes were cut. */
export interface TextReader {
  /** The text that can be told so far; `undefined` once the bytes turned out to be no text. */
  push(bytes: Uint8Array): string | undefined;
  end(): string | undefined;
  /** Plain ASCII is told as UTF-8. */
  encoding(): Encoding;
  notText(): NotText | undefined;
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

const nothing = new Uint8Array(0);

const firstAboveAscii = (bytes: Uint8Array): number => {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) >= 0x80) return i;
  return -1;
};

/** A reader for one file. `narrowOf`: for formats that say themselves which 8-bit encoding they are in. */
export const createTextReader = (narrowOf: NarrowEncodingOf = narrowEncodingOf): TextReader => {
  let held = nothing;
  let stage: 'beginning' | 'ascii' | 'undecided' | 'decided' = 'beginning';
  let encoding: Encoding | undefined;
  let decoder: Decoder = decoderFor('utf-8');
  let notText: NotText | undefined;

  const decide = (as: Encoding): void => {
    encoding = as;
    decoder = decoderFor(as);
    stage = 'decided';
  };

  /** Works off what is held, as far as it can be decided; `last` forces every decision. Undefined: no text. */
  const advance = (last: boolean): string | undefined => {
    if (stage === 'beginning') {
      if (held.length < sniffLength && !last) return '';
      const sniffed = sniff(held.subarray(0, sniffLength), narrowOf);
      if (sniffed.kind === 'not-text') {
        notText = sniffed.found;
        held = nothing;
        return undefined;
      }
      held = held.subarray(sniffed.bomLength);
      if (sniffed.encoding) decide(sniffed.encoding);
      else stage = 'ascii';
    }
    let text = '';
    if (stage === 'ascii') {
      const at = firstAboveAscii(held);
      text = decoder.decode(at < 0 ? held : held.subarray(0, at));
      held = at < 0 ? nothing : held.subarray(at);
      if (at >= 0) stage = 'undecided';
    }
    if (stage === 'undecided') {
      if (held.length < sniffLength && !last) return text;
      decide(narrowOf(held.subarray(0, sniffLength)) ?? 'windows-1252');
    }
    if (stage === 'decided') {
      text += decoder.decode(held);
      held = nothing;
    }
    return text;
  };

  return {
    push: (bytes) => {
      if (notText) return undefined;
      if (stage === 'decided') return decoder.decode(bytes);
      held = joined(held, bytes);
      return advance(false);
    },
    end: () => {
      const text = notText ? undefined : advance(true);
      return text === undefined ? undefined : text + decoder.end();
    },
    encoding: () => encoding ?? 'utf-8',
    notText: () => notText,
  };
};
