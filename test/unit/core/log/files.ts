import { createHash } from 'node:crypto';
import { createDeliveryMaker, profiles } from '@loggkontroll/core/log';
import type {
  DeliveryMaker,
  DeliveryOrder,
  LogProfile,
  LogRow,
  LogRowFault,
  RegisterName,
  SourceReader,
  Stated,
} from '@loggkontroll/core/log';

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

export const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
/** Windows-1252 for what Latin-1 has as well. */
export const windows1252 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
export const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
export const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

export const header = 'Datum;Tid;Aktör;Personnummer;Namn;Enhet;H-Typ;Del av Treserva';

export interface WrittenRow {
  readonly date?: string;
  readonly time?: string;
  readonly employee?: string;
  readonly number?: string;
  readonly name?: string;
  readonly unit?: string;
  readonly act?: string;
  readonly part?: string;
}

export const row = (written: WrittenRow = {}): string =>
  [
    written.date ?? '2026-09-03',
    written.time ?? '08:15:00',
    written.employee ?? 'anna01',
    written.number ?? '19800101-9804',
    written.name ?? 'Åsberg, Örjan',
    written.unit ?? 'Björkens korttid',
    written.act ?? 'Läst',
    written.part ?? 'Journal',
  ].join(';');

export const logOf = (...rows: readonly string[]): string => [header, ...rows, ''].join('\r\n');

/** Cuts bytes at the given places; always the same bytes in all. */
export const pieces = (bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] => {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((from, index) => bytes.subarray(from, places[index] ?? bytes.length));
};

/** Reads a whole file with the Treserva profile. */
export const readTreserva = (bytes: Uint8Array, cuts: readonly number[] = [], stated: Stated = {}) =>
  readWith(profiles.treserva, bytes, cuts, stated);

/** Reads a whole file with any profile. */
export const readWith = (
  profile: LogProfile,
  bytes: Uint8Array,
  cuts: readonly number[] = [],
  stated: Stated = {},
) => {
  const rows: LogRow[] = [];
  const faults: { readonly line: number; readonly reason: LogRowFault }[] = [];
  const sink = {
    row: (read: LogRow) => rows.push(read),
    fault: (reason: LogRowFault, line: number) => faults.push({ line, reason }),
  };
  const reader = profile.open(sink, stated);
  for (const piece of pieces(bytes, cuts)) reader.push(piece);
  return { rows, faults, result: reader.end() };
};

export const draw = {
  of: 'draw',
  month: '2026-09',
  days: ['2026-09-10', '2026-09-03', '2026-09-22'],
  employees: [
    { employeeId: 'anna01', name: 'Anna Alm' },
    { employeeId: 'bo02', name: 'Bo Björk' },
  ],
} as const;

export const order = {
  orderId: 'order-1',
  number: 'FFS-2026-Q4-01',
  selection: draw,
  units: ['Björkens korttid'],
};

export const makerFor = (change: Partial<DeliveryOrder> = {}): DeliveryMaker =>
  createDeliveryMaker({ ...order, ...change });

/** Gives a file to its reader, piece by piece, to the end. */
export const give = (reader: SourceReader, ...given: readonly Uint8Array[]) => {
  for (const piece of given) reader.push(piece);
  return reader.end(sha256Of(Buffer.concat(given)));
};

export const addLog = (maker: DeliveryMaker, text: string) => give(maker.openLog(), utf8(text));

export const addRegister = (maker: DeliveryMaker, register: RegisterName, ...lines: readonly string[]) =>
  give(maker.openRegister(register), utf8(lines.join('\n')));

export const accepted = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.value;
};
