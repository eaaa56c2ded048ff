import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { profiles, type ProfileName } from '../profiles/index.ts';
import type { LogFileReport } from '../profiles/profile.ts';
import type { FileRefusal, LogRefusal, LogRowFault, RejectedLine } from '../refusal.ts';
import { registerNames, type RegisterName } from '../registers/register-name.ts';
import type { RegisterReader } from '../registers/register.ts';
import { deliveryVersion, type Delivery, type Gap } from './delivery.ts';
import { createDutyCollector, dutyKey, type DutyCollector } from './duties.ts';
import type { DeliveryOrder } from './order.ts';
import { createSelection, type SelectedRow } from './selection.ts';

/** Receives one file in pieces of bytes. */
export interface SourceReader {
  /** False once the file is known to be unusable: `end` says why, and the rest need not be read. */
  push(bytes: Uint8Array): boolean;
  /** Undefined when the file was read to its end and is usable. */
  end(): LogRefusal | undefined;
}

/**
 * Makes one delivery: the logs first, one after the other, then the registers in the order of `registerNames`,
 * then `finish`. What is not concerned is forgotten row by row, so that memory does not grow with the files.
 */
export interface DeliveryMaker {
  openLog(profile?: ProfileName): SourceReader;
  openRegister(register: RegisterName): SourceReader;
  finish(): Result<Delivery, LogRefusal>;
}

const shownFaults = 500;

/** A maker for one order. Files that were refused leave no trace in the delivery. */
export const createDeliveryMaker = (order: DeliveryOrder): DeliveryMaker => {
  const selection = createSelection(order);
  const sources: Delivery['sources'] = [];
  const registers: Delivery['registers'] = [];
  const missingColumns = new Set<string>();
  let found: Found | undefined;

  /** Everything after the logs builds upon the clients that they show. */
  const settled = (): Found => (found ??= findOf(order, selection.rows()));

  const openLog = (name: ProfileName = 'treserva'): SourceReader => {
    const lines: RejectedLine<LogRowFault>[] = [];
    const source = sources.length;
    const reader = profiles[name].open({
      row: (row) => selection.take(row, source),
      fault: (reason, line) => {
        if (lines.length < shownFaults) lines.push({ line, reason });
      },
    });
    return hashing(reader, { kind: 'log' }, (report: LogFileReport, file) => {
      if (sources.some((known) => known.sha256 === file.sha256)) return { code: 'log-twice' };
      const { encoding, rows, rejected } = report;
      sources.push({ profile: name, ...file, encoding, rows, rejected, lines });
      for (const column of report.missingColumns) missingColumns.add(column);
      return undefined;
    });
  };

  const openRegister = (register: RegisterName): SourceReader => {
    const reader: RegisterReader = settled().duties.open(register);
    return hashing(reader, { kind: 'register', register }, ({ rows, rejected, lines }, file) => {
      registers.push({ register, ...file, rows, rejected, lines: [...lines] });
      return undefined;
    });
  };

  const gapsOf = ({ delivered, duties }: Found): Gap[] => [
    ...registerNames
      .filter((register) => registers.every((read) => read.register !== register))
      .map((register) => ({ code: 'register-missing' as const, register })),
    ...(['employees', 'shifts'] as const).flatMap((register) =>
      duties.unmentioned(register).map((employee) => ({
        code: 'employee-not-in-register' as const,
        register,
        employee,
      })),
    ),
    ...[...missingColumns].map((column) => ({ code: 'column-missing' as const, column })),
    ...selection.unseenEmployees().map((employee) => ({ code: 'employee-not-in-log' as const, employee })),
    ...selection.unseenDays().map((day) => ({ code: 'day-not-in-log' as const, day })),
    ...unknownActs(delivered),
    ...missingUnits(delivered),
  ];

  return {
    openLog,
    openRegister,
    finish: () => {
      if (sources.length === 0) return refuse({ code: 'log-missing' });
      const refusal = selection.refusal();
      if (refusal) return refuse(refusal);
      const all = settled();
      return accept({
        format: 'loggkontroll-delivery',
        version: deliveryVersion,
        order: {
          orderId: order.orderId,
          number: order.number,
          month: order.month,
          days: order.days.toSorted(),
        },
        employees: order.employees.map(({ employeeId, name }) => ({ employeeId, name })),
        clients: all.clients,
        accesses: all.delivered,
        duties: all.duties.duties(),
        sources,
        registers,
        gaps: gapsOf(all),
      });
    },
  };
};

interface Found {
  readonly clients: Delivery['clients'];
  readonly delivered: Delivery['accesses'];
  readonly duties: DutyCollector;
}

interface FileFacts {
  readonly sha256: string;
  readonly bytes: number;
}

interface Endable<T> {
  push(bytes: Uint8Array): boolean;
  end(): Result<T, FileRefusal>;
}

const hashing = <T>(
  reader: Endable<T>,
  file: Extract<LogRefusal, { file: unknown }>['file'],
  done: (report: T, facts: FileFacts) => LogRefusal | undefined,
): SourceReader => {
  const hash = sha256.create();
  let bytes = 0;
  return {
    push: (piece) => {
      hash.update(piece);
      bytes += piece.length;
      return reader.push(piece);
    },
    end: () => {
      const result = reader.end();
      if (!result.ok) return { ...result.refusal, file };
      return done(result.value, { sha256: bytesToHex(hash.digest()), bytes });
    },
  };
};

/** The rows as accesses, with each client once, in the order in which they first appear. */
const findOf = (order: DeliveryOrder, rows: readonly SelectedRow[]): Found => {
  const clients: Delivery['clients'] = [];
  const places = new Map<string, number>();
  const byDay = new Map<string, Set<number>>();
  const delivered = rows.map(({ employee, source, row }, index): Delivery['accesses'][number] => {
    const { clientId, clientName, at, line, unit, act, actText, part, ipAddress, workstation } = row;
    const key = clientId === '' ? `name ${clientName}` : clientId;
    const client = places.get(key) ?? clients.push({ clientId, name: clientName }) - 1;
    places.set(key, client);
    const day = dutyKey(employee, at.slice(0, 10));
    byDay.set(day, (byDay.get(day) ?? new Set()).add(client));
    return {
      ...{ n: index + 1, employee, client, at, source, line, unit, act, actText, part },
      ...(ipAddress === undefined ? {} : { ipAddress }),
      ...(workstation === undefined ? {} : { workstation }),
    };
  });
  return { clients, delivered, duties: createDutyCollector(order, places, byDay) };
};

const unknownActs = (accesses: Delivery['accesses']): Gap[] => {
  const counts = new Map<string, number>();
  for (const { act, actText } of accesses) {
    if (act === 'unknown') counts.set(actText, (counts.get(actText) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ code: 'act-unknown', text, accesses: count }));
};

const missingUnits = (accesses: Delivery['accesses']): Gap[] => {
  const count = accesses.filter(({ unit }) => unit === '').length;
  return count === 0 ? [] : [{ code: 'unit-missing', accesses: count }];
};
