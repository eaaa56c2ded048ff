const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder >>> 0;
});

/** The CRC-32 of bytes that come in pieces: begin with 0, and give back what the last piece gave. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let remainder = ~before;
  for (let at = 0; at < bytes.length; at++) {
    remainder = (table[(remainder ^ (bytes[at] as number)) & 0xff] as number) ^ (remainder >>> 8);
  }
  return ~remainder >>> 0;
};
