/** A file in an archive, as the archive's directory says. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly deflated: boolean;
  readonly size: number;
  readonly crc: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const maximumComment = 65_535;
const maximumEntries = 5000;

/**
 * The files of a ZIP archive, by name, from its directory. `undefined` when it is no whole archive, or one of a kind
 * that no workbook is: in parts, encrypted, of more than 4 GiB, with two files of one name.
 */
export const readZip = (bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > maximumEntries || view.getUint16(end + 8, true) !== count) return undefined;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    const read = readEntry(bytes, view, at);
    if (!read || entries.has(read.entry.name)) return undefined;
    entries.set(read.entry.name, read.entry);
    at = read.next;
  }
  return entries;
};

const findEnd = (view: DataView): number | undefined => {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - maximumComment; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
};

const readEntry = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | undefined => {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return undefined;
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  if (encrypted || (method !== 0 && method !== 8)) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (next > bytes.length || local + 30 > bytes.length) return undefined;
  if (view.getUint32(local, true) !== localSignature) return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packedSize = view.getUint32(at + 20, true);
  if (start + packedSize > bytes.length) return undefined;
  const entry = {
    name: String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(nameLength, 1000))),
    packed: bytes.subarray(start, start + packedSize),
    deflated: method === 8,
    size: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
  };
  return { entry, next };
};
