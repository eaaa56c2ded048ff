import {
  createDeliveryMaker,
  deliveryHash,
  detectionLength,
  formatDelivery,
  registerNames,
} from '@loggkontroll/core/log';
import type {
  Delivery,
  DeliveryMaker,
  DeliveryOrder,
  LogRefusal,
  RegisterName,
  SourceReader,
} from '@loggkontroll/core/log';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { explainedShare } from './explained-share.ts';
import type { ExplainedShare } from './explained-share.ts';
import { hashFile } from './hash-file.ts';
import { openLog } from './open-log.ts';
import { readPieces } from './read-pieces.ts';
import type { LogReading } from './open-log.ts';

/** A log, and what is known of it beside its bytes. */
export interface LogFile extends LogReading {
  readonly file: Blob;
}

/** The files that a delivery is made of. */
export interface DeliveryFiles {
  readonly logs: readonly LogFile[];
  readonly registers: Readonly<Partial<Record<RegisterName, Blob>>>;
}

/** Which of the files. */
export type WhichFile =
  | { readonly kind: 'log'; readonly index: number }
  | { readonly kind: 'register'; readonly register: RegisterName };

/** How far the reading has come, in bytes of all files. */
export interface ReadingProgress {
  readonly read: number;
  readonly total: number;
}

/** A delivery that can be uploaded, and what is shown of it before. */
export interface PreparedDelivery {
  readonly text: string;
  /** SHA-256 of `text` in UTF-8. */
  readonly sha256: string;
  readonly facts: Pick<Delivery, 'order' | 'employees' | 'gaps' | 'sources' | 'registers'>;
  readonly accesses: number;
  /** Undefined where it says nothing, or would say something of one person. */
  readonly explained: ExplainedShare | undefined;
}

/** Why there is no delivery, and in which file it was found, if in one. */
export interface ReadingRefusal {
  readonly code: 'reading-refused';
  readonly refusal: LogRefusal | { readonly code: 'file-gone' };
  readonly file: WhichFile | undefined;
}

const refused = (refusal: ReadingRefusal['refusal'], file?: WhichFile): Result<never, ReadingRefusal> =>
  refuse({ code: 'reading-refused', refusal, file });

/** Reads one file piece by piece; the pieces before are forgotten. */
const readThrough = async (
  file: Blob,
  reader: SourceReader,
  sha256: Promise<string> | undefined,
  onBytes: (bytes: number) => void,
): Promise<ReadingRefusal['refusal'] | undefined> => {
  try {
    const isWhole = await readPieces(file, (bytes) => {
      onBytes(bytes.length);
      return reader.push(bytes);
    });
    return reader.end(isWhole ? await sha256 : undefined);
  } catch {
    return { code: 'file-gone' };
  }
};

/** The same promise; nobody need await it, should the file be refused before. */
const handled = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

/** The beginning of a file; undefined when it cannot be read any more. */
const headOf = (file: Blob): Promise<Uint8Array | undefined> =>
  file
    .slice(0, detectionLength)
    .arrayBuffer()
    .then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    );

/** What is told of a file while it is read: how many bytes more, and its SHA-256 when that is known. */
interface Beside {
  readonly onBytes: (bytes: number) => void;
  readonly hashes: ReadonlyMap<Blob, Promise<string>>;
}

/** Reads the registers and then the logs into the maker; undefined when all of them are usable. */
const readAll = async (
  maker: DeliveryMaker,
  registers: readonly { readonly file: Blob; readonly register: RegisterName }[],
  logs: readonly LogFile[],
  { onBytes, hashes }: Beside,
): Promise<Result<never, ReadingRefusal> | undefined> => {
  for (const { file, register } of registers) {
    const refusal = await readThrough(file, maker.openRegister(register), hashes.get(file), onBytes);
    if (refusal) return refused(refusal, { kind: 'register', register });
  }
  for (const [index, { file, ...known }] of logs.entries()) {
    const head = await headOf(file);
    const refusal = head
      ? await readThrough(file, maker.openLog(openLog(head, known)), hashes.get(file), onBytes)
      : ({ code: 'file-gone' } as const);
    if (refusal) return refused(refusal, { kind: 'log', index });
  }
  return undefined;
};

/**
 * Makes the delivery of an order out of files, registers first. Memory does not grow with them. `hash` gives a file's
 * SHA-256; it may take its time beside the reading, and is told when nobody needs it any more.
 */
export const makeDelivery = async (
  order: DeliveryOrder,
  { logs, registers }: DeliveryFiles,
  onProgress: (progress: ReadingProgress) => void,
  hash: (file: Blob, givenUp: AbortSignal) => Promise<string> = hashFile,
): Promise<Result<PreparedDelivery, ReadingRefusal>> => {
  const maker = createDeliveryMaker(order);
  const chosen = registerNames.flatMap((register) => {
    const file = registers[register];
    return file ? [{ file, register }] : [];
  });
  const files = [...chosen, ...logs].map(({ file }) => file);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let read = 0;
  const onBytes = (bytes: number): void => {
    read += bytes;
    onProgress({ read, total });
  };
  const ending = new AbortController();
  const hashes = new Map(files.map((file) => [file, handled(hash(file, ending.signal))]));
  const refusal = await readAll(maker, chosen, logs, { onBytes, hashes }).finally(() => ending.abort());
  if (refusal) return refusal;
  const made = maker.finish();
  if (!made.ok) return refused(made.refusal);
  const { order: about, employees, gaps, sources, registers: used, accesses } = made.value;
  const text = formatDelivery(made.value);
  const facts = { order: about, employees, gaps, sources, registers: used };
  return accept({
    ...{ text, sha256: deliveryHash(text), facts },
    ...{ accesses: accesses.length, explained: explainedShare(made.value) },
  });
};
