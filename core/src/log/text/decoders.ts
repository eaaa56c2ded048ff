import { sequenceLength, type Encoding } from './encoding.ts';

/** Turns bytes, in pieces of any size, into text. What cannot be decoded becomes U+FFFD. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
  /** What is left when the input has ended. */
  end(): string;
}

/** Stands where bytes could not be read. */
export const replacement = '\ufffd';

const unit = 0xfffd;

const gathered = 8192;

interface Gatherer {
  readonly put: (code: number) => void;
  readonly putAscii: (bytes: Uint8Array, from: number, to: number) => void;
  readonly take: () => string;
}

const stringOf = (units: Uint8Array | Uint16Array): string =>
  Reflect.apply(String.fromCharCode, undefined, units) as string;

/** Text is gathered in UTF-16 units and made a string piece by piece: many times faster than letter by letter. */
const gatherer = (): Gatherer => {
  const units = new Uint16Array(gathered);
  let length = 0;
  let text = '';
  const flush = (): void => {
    if (length > 0) text += stringOf(units.subarray(0, length));
    length = 0;
  };
  return {
    putAscii: (bytes, from, to) => {
      flush();
      for (let at = from; at < to; at += gathered)
        text += stringOf(bytes.subarray(at, Math.min(to, at + gathered)));
    },
    put: (code) => {
      if (length === units.length) flush();
      units[length++] = code;
    },
    take: () => {
      flush();
      const taken = text;
      text = '';
      return taken;
    },
  };
};

/** Bytes 0x80–0x9f of Windows-1252; the five that mean nothing are U+FFFD. */
const upperControls = [
  0x20ac,
  unit,
  0x201a,
  0x0192,
  0x201e,
  0x2026,
  0x2020,
  0x2021,
  0x02c6,
  0x2030,
  0x0160,
  0x2039,
  0x0152,
  unit,
  0x017d,
  unit,
  unit,
  0x2018,
  0x2019,
  0x201c,
  0x201d,
  0x2022,
  0x2013,
  0x2014,
  0x02dc,
  0x2122,
  0x0161,
  0x203a,
  0x0153,
  unit,
  0x017e,
  0x0178,
];

const windows1252 = (): Decoder => {
  const out = gatherer();
  return {
    decode: (bytes) => {
      for (const byte of bytes) {
        out.put(byte >= 0x80 && byte <= 0x9f ? (upperControls[byte - 0x80] ?? unit) : byte);
      }
      return out.take();
    },
    end: () => '',
  };
};

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

const utf16 = (littleEndian: boolean): Decoder => {
  const out = gatherer();
  let held: number | undefined;
  let high: number | undefined;
  const put = (code: number): void => {
    if (high !== undefined) {
      out.put(isLow(code) ? high : unit);
      if (isLow(code)) out.put(code);
      high = undefined;
      if (isLow(code)) return;
    }
    if (isHigh(code)) high = code;
    else out.put(isLow(code) ? unit : code);
  };
  return {
    decode: (bytes) => {
      for (const byte of bytes) {
        if (held === undefined) {
          held = byte;
        } else {
          put(littleEndian ? held | (byte << 8) : (held << 8) | byte);
          held = undefined;
        }
      }
      return out.take();
    },
    end: () => (held === undefined && high === undefined ? '' : replacement),
  };
};

/** From so many bytes on, letters of ASCII are quicker made a string by themselves. */
const longRun = 64;

const asciiEnd = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < bytes.length && (bytes[at] as number) < 0x80) at++;
  return at;
};

const utf8 = (): Decoder => {
  const out = gatherer();
  let missing = 0;
  let code = 0;
  let least = 0;
  const begin = (byte: number): void => {
    const length = sequenceLength(byte);
    if (length === 1) {
      out.put(unit);
      return;
    }
    missing = length - 1;
    code = byte & (0x7f >> length);
    least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  };
  const complete = (): void => {
    if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
      out.put(unit);
    } else if (code < 0x10000) {
      out.put(code);
    } else {
      out.put(0xd800 + ((code - 0x10000) >> 10));
      out.put(0xdc00 + ((code - 0x10000) & 0x3ff));
    }
  };
  return {
    decode: (bytes) => {
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] as number;
        if (missing > 0 && (byte & 0xc0) === 0x80) {
          code = (code << 6) | (byte & 0x3f);
          if (--missing === 0) complete();
          continue;
        }
        if (missing > 0) {
          missing = 0;
          out.put(unit);
        }
        if (byte >= 0x80) {
          begin(byte);
          continue;
        }
        const end = asciiEnd(bytes, at);
        if (end - at >= longRun) out.putAscii(bytes, at, end);
        else for (let one = at; one < end; one++) out.put(bytes[one] as number);
        at = end - 1;
      }
      return out.take();
    },
    end: () => {
      const cut = missing > 0;
      missing = 0;
      return cut ? replacement : '';
    },
  };
};

/** A decoder for one file. Byte order marks are the caller's to skip. */
export const decoderFor = (encoding: Encoding): Decoder => {
  switch (encoding) {
    case 'utf-8':
      return utf8();
    case 'utf-16le':
      return utf16(true);
    case 'utf-16be':
      return utf16(false);
    case 'windows-1252':
      return windows1252();
  }
};
