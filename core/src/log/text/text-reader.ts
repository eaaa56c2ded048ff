import { createByteGate } from './byte-gate.ts';
import { decoderFor, type Decoder } from './decoders.ts';
import { narrowEncodingOf, type Encoding, type NarrowEncodingOf, type NotText } from './encoding.ts';

/** Finds out the encoding of a stream of bytes and decodes it. The text does not depend on how the bytes were cut. */
export interface TextReader {
  /** The text that can be told so far; `undefined` once the bytes turned out to be no text. */
  push(bytes: Uint8Array): string | undefined;
  end(): string | undefined;
  /** Plain ASCII is told as UTF-8. */
  encoding(): Encoding;
  notText(): NotText | undefined;
}

/** A reader for one file. `narrowOf`: for formats that say themselves which 8-bit encoding they are in. */
export const createTextReader = (narrowOf: NarrowEncodingOf = narrowEncodingOf): TextReader => {
  const gate = createByteGate(narrowOf);
  let encoding: Encoding | undefined;
  let decoder: Decoder = decoderFor('utf-8');

  const decoded = (settled: Uint8Array | undefined): string | undefined => {
    const known = gate.encoding();
    if (known && known !== encoding) {
      encoding = known;
      decoder = decoderFor(known);
    }
    return settled && decoder.decode(settled);
  };

  return {
    push: (bytes) => decoded(gate.push(bytes)),
    end: () => {
      const text = decoded(gate.end());
      return text === undefined ? undefined : text + decoder.end();
    },
    encoding: () => gate.encoding() ?? 'utf-8',
    notText: () => gate.notText(),
  };
};
