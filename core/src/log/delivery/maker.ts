import { ordinaryScreening } from '../../policy/index.ts';
import { refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { profiles, type ProfileName } from '../profiles/index.ts';
import type { LogFileReader, LogFileReport, LogSink, Stated } from '../profiles/profile.ts';
import type { FileRefusal, LogRefusal, LogRowFault, RejectedLine } from '../refusal.ts';
import type { RegisterName } from '../registers/register-name.ts';
import type { RegisterReader } from '../registers/register.ts';
import type { CodedRows } from '../screening/coded-rows.ts';
import { createContextBuilder } from '../screening/context/context-builder.ts';
import type { ScreeningContext } from '../screening/context/context.ts';
import type { Dictionaries } from '../screening/dictionaries.ts';
import type { Scope } from '../screening/scope.ts';
import { createScreening, type Screening, type ScreeningPlan } from '../screening/screening.ts';
import { assembleDelivery, maximumAccesses } from './assemble.ts';
import type { Delivery } from './delivery.ts';
import type { DeliveryOrder } from './order.ts';
import { createNameCollector } from './employee-names.ts';
import { namedEmployees, yearOf, type Selection } from './selection.ts';
import { createVisitCollector } from './visits.ts';

/** Receives one file in pieces of bytes. */
export interface SourceReader {
  /** False once the file is known to be unusable: `end` says why, and the rest need not be read. */
  push(bytes: Uint8Array): boolean;
  /**
   * Undefined when the file was read to its end and is usable. Whoever has the file gives its SHA-256, in hexadecimal;
   * one that was given up needs none.
   */
  end(sha256?: string): LogRefusal | undefined;
}

/** Receives the rows of one log, one by one or in batches of codes. */
export interface ScreeningSink extends LogSink {
  readonly dictionaries: Dictionaries;
  readonly rows: (rows: CodedRows) => void;
}

/**
 * Makes one delivery: the registers first, in any order, then the logs, one after the other, then `finish`. Every row is
 * screened; of what does not concern the order's selection no more is remembered than who had whom on which
 * day, so that memory does not grow with the files.
 */
export interface DeliveryMaker {
  /** A reader for a register. Throws once a log has been opened. */
  openRegister(register: RegisterName): SourceReader;
  /** A reader for a log of a profile, or whatever reader gives its rows to the sink. */
  openLog(how?: ProfileName | ((sink: ScreeningSink) => LogFileReader), stated?: Stated): SourceReader;
  finish(): Result<Delivery, LogRefusal>;
}

const shownFaults = 500;

/** A maker for one order. Files that were refused leave no trace in the delivery. */
export const createDeliveryMaker = (order: DeliveryOrder): DeliveryMaker => {
  const { selection } = order;
  const builder = createContextBuilder(yearOf(selection));
  const visits = createVisitCollector(selection);
  const names = createNameCollector(yearOf(selection));
  /** What logs call the holders of accounts, for those whom the register does not name. */
  const calledInLogs = new Map<string, string>();
  const sources: Delivery['sources'] = [];
  const registers: Delivery['registers'] = [];
  const missingColumns = new Set<string>();
  let begun: { readonly plan: ScreeningPlan; readonly screening: Screening } | undefined;

  /** The context is complete when the first log is opened. */
  const settled = () => (begun ??= begin(order, builder.build()));
  const accounts = namedEmployees(selection).map(({ employeeId }) => employeeId);
  if (accounts.length > 0) builder.assume(accounts, order.units);
  const readerOf = (register: RegisterName): RegisterReader => {
    if (register === 'visits') return visits.open();
    const reader = builder.open(register);
    return register === 'employees' ? both(reader, names.open()) : reader;
  };

  return {
    openRegister: (register) => {
      if (begun) throw new Error('Registers are read before logs.');
      return counting(
        readerOf(register),
        { kind: 'register', register },
        ({ rows, rejected, lines }, file) => {
          registers.push({ register, ...file, rows, rejected, lines: [...lines] });
          return undefined;
        },
      );
    },
    openLog: (how = 'treserva', stated) => {
      const { plan, screening } = settled();
      const lines: RejectedLine<LogRowFault>[] = [];
      const source = sources.length;
      const part = createScreening(plan);
      const called = new Map<string, string>();
      const sink: ScreeningSink = {
        dictionaries: part.dictionaries,
        rows: (rows) => part.take(rows, source),
        row: (row) => {
          const { employeeId, employeeName } = row;
          if (employeeName !== undefined && !called.has(employeeId)) called.set(employeeId, employeeName);
          part.row(row, source);
        },
        fault: (reason, line) => {
          if (lines.length < shownFaults) lines.push({ line, reason });
        },
      };
      const reader = typeof how === 'string' ? profiles[how].open(sink, stated) : how(sink);
      return counting(reader, { kind: 'log' }, (report: LogFileReport, file) => {
        const as = sources.findIndex((known) => known.sha256 === file.sha256);
        if (as >= 0) return { code: 'log-twice', as };
        screening.absorb(part.exportPart());
        const { profile, encoding, rows, rejected, preamble } = report;
        sources.push({
          ...{ profile, ...file, encoding, rows, rejected, lines },
          ...(preamble.length === 0 ? {} : { preamble: [...preamble] }),
        });
        for (const column of report.missingColumns) missingColumns.add(column);
        for (const [account, name] of called) if (!calledInLogs.has(account)) calledInLogs.set(account, name);
        return undefined;
      });
    },
    finish: () => {
      if (sources.length === 0) return refuse({ code: 'log-missing' });
      const { plan, screening } = settled();
      const result = screening.finish();
      const { dictionaries } = screening;
      return assembleDelivery({
        ...{
          order,
          context: plan.context,
          dictionaries,
          result,
          visits,
          nameOf: (account) => names.nameOf(account) ?? calledInLogs.get(account),
        },
        ...{ sources, registers, missingColumns },
      });
    },
  };
};

const begin = (order: DeliveryOrder, context: ScreeningContext) => {
  const rules = order.screening ?? ordinaryScreening;
  const plan: ScreeningPlan = {
    context,
    rules,
    scope: scopeOf(order.selection),
    keepAtMost: maximumAccesses,
  };
  return { plan, screening: createScreening(plan) };
};

const scopeOf = (selection: Selection): Scope => {
  const accounts = namedEmployees(selection).map(({ employeeId }) => employeeId);
  if (selection.of === 'draw') return { accounts, days: selection.days };
  const period = { from: selection.from, to: selection.to };
  switch (selection.of) {
    case 'employees':
      return { accounts, period };
    case 'client':
      return { clients: [selection.client], period };
    case 'event':
      return { period };
  }
};

/** Gives the bytes to two readers of one file; the first one's word on the file counts. */
const both = (first: RegisterReader, second: RegisterReader): RegisterReader => ({
  push: (bytes) => {
    second.push(bytes);
    return first.push(bytes);
  },
  end: () => {
    second.end();
    return first.end();
  },
});

interface FileFacts {
  readonly sha256: string;
  readonly bytes: number;
}

interface Endable<T> {
  push(bytes: Uint8Array): boolean;
  end(): Result<T, FileRefusal>;
}

const counting = <T>(
  reader: Endable<T>,
  file: Extract<LogRefusal, { file: unknown }>['file'],
  done: (report: T, facts: FileFacts) => LogRefusal | undefined,
): SourceReader => {
  let bytes = 0;
  return {
    push: (piece) => {
      bytes += piece.length;
      return reader.push(piece);
    },
    end: (sha256) => {
      const result = reader.end();
      if (!result.ok) return { ...result.refusal, file };
      if (sha256 === undefined) throw new Error('A file that was read to its end has a hash.');
      return done(result.value, { sha256, bytes });
    },
  };
};
