import { Inflate } from 'fflate';
import type { FileRefusal } from '../../refusal.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip.ts';

/** Why a part of a workbook is not read to its end. */
export type WorkbookFault = Extract<FileRefusal, { format: 'xlsx' } | { code: 'file-unsafe' }>;

/** Unpacks parts of one workbook; what all of them come to is bounded. */
export interface Unpacker {
  /**
   * Hands the unpacked bytes to `take`, piece by piece, until it says that it has enough by giving back false.
   * A part that was unpacked to its end is what was once packed, bit by bit; otherwise there is a fault.
   */
  unpack(entry: ZipEntry, take: (bytes: Uint8Array) => boolean): WorkbookFault | undefined;
}

/** What a workbook may unpack to: more than Excel's million rows of a log. */
const maximumUnpacked = 1024 * 1024 * 1024;

/** Real sheets pack to a tenth or a twentieth; a bomb to a thousandth. */
const maximumRatio = 200;
const unsuspected = 1024 * 1024;

/** No piece unpacks to more than about a thousand times this. */
const pieceLength = 16_384;

const broken: WorkbookFault = { code: 'file-broken', format: 'xlsx' };
const bomb: WorkbookFault = { code: 'file-unsafe', why: 'unpacked-size' };

/** An unpacker for one workbook. */
export const createUnpacker = (): Unpacker => {
  let left = maximumUnpacked;

  return {
    unpack: (entry, take) => {
      if (entry.size > left) return bomb;
      const unpackPiece = entry.deflated ? inflating() : (piece: Uint8Array) => piece;
      let crc = 0;
      let unpacked = 0;
      for (let read = 0; read < entry.packed.length;) {
        const piece = entry.packed.subarray(read, read + pieceLength);
        read += piece.length;
        const bytes = unpackPiece(piece, read === entry.packed.length);
        if (!bytes) return broken;
        unpacked += bytes.length;
        left -= bytes.length;
        if (unpacked > entry.size) return broken;
        if (unpacked > unsuspected && unpacked > read * maximumRatio) return bomb;
        crc = crc32(bytes, crc);
        if (!take(bytes)) return undefined;
      }
      return unpacked === entry.size && crc === entry.crc ? undefined : broken;
    },
  };
};

/** Unpacks deflated data piece by piece; `undefined` when it is none. */
const inflating = (): ((piece: Uint8Array, last: boolean) => Uint8Array | undefined) => {
  let unpacked = new Uint8Array(0);
  const stream = new Inflate((bytes) => (unpacked = bytes));
  return (piece, last) => {
    try {
      stream.push(piece, last);
    } catch {
      return undefined;
    }
    return unpacked;
  };
};
