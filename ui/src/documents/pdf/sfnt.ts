const woff = 0x774f4646;
const woff2 = 0x774f4632;
const headerBytes = 44;
const entryBytes = 20;

interface FontTable {
  readonly tag: number;
  readonly checksum: number;
  readonly data: Uint8Array;
}

const inflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')),
    ).arrayBuffer(),
  );

const unpackedTables = (file: Uint8Array<ArrayBuffer>, view: DataView): Promise<readonly FontTable[]> =>
  Promise.all(
    Array.from({ length: view.getUint16(12) }, async (_, index) => {
      const at = headerBytes + index * entryBytes;
      const [offset, packed, length] = [at + 4, at + 8, at + 12].map((place) => view.getUint32(place));
      const bytes = file.slice(offset, (offset ?? 0) + (packed ?? 0));
      return {
        tag: view.getUint32(at),
        checksum: view.getUint32(at + 16),
        data: packed === length ? bytes : await inflated(bytes),
      };
    }),
  );

const aligned = (length: number): number => Math.ceil(length / 4) * 4;

const written = (flavour: number, tables: readonly FontTable[]): Uint8Array => {
  const start = 12 + 16 * tables.length;
  const bytes = new Uint8Array(tables.reduce((sum, { data }) => sum + aligned(data.length), start));
  const view = new DataView(bytes.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let at = start;
  tables.forEach(({ tag, checksum, data }, index) => {
    [tag, checksum, at, data.length].forEach((value, place) => {
      view.setUint32(12 + 16 * index + 4 * place, value);
    });
    bytes.set(data, at);
    at += aligned(data.length);
  });
  return bytes;
};

/**
 * A font as TrueType has it: WOFF is unpacked once, since fontkit would unpack the outlines anew for each character.
 * WOFF2 is refused with a `RangeError`: fontkit reads it, but embeds its outlines wrongly.
 */
export const sfntOf = async (file: Uint8Array): Promise<Uint8Array> => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const signature = view.getUint32(0);
  if (signature === woff2) throw new RangeError('A font must be TTF or WOFF, not WOFF2.');
  if (signature !== woff) return file;
  return written(view.getUint32(4), await unpackedTables(Uint8Array.from(file), view));
};
