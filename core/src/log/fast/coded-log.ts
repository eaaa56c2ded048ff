import { accept, refuse } from '../../result/index.ts';
import type { LogFileReader } from '../profiles/profile.ts';
import type { TableLog } from '../profiles/table/table-log.ts';
import { fileRefusalOf } from '../refusal.ts';
import { createByteGate } from '../text/byte-gate.ts';
import { createCodedLines, type CodedOptions, type CodedSink } from './coded-lines.ts';

/** Reads a table of text as `openTextTable` does, to the same rows, faults and refusals, but as codes from its bytes. */
export const openCodedLog = (log: TableLog, sink: CodedSink, options: CodedOptions = {}): LogFileReader => {
  const gate = createByteGate();
  const lines = createCodedLines(log, sink, options);
  const push = (settled: Uint8Array | undefined): boolean => {
    if (settled) lines.push(settled, gate.encoding());
    return settled !== undefined && !lines.failed();
  };
  return {
    push: (bytes) => push(gate.push(bytes)),
    end: () => {
      push(gate.end());
      const found = gate.notText();
      if (found) return refuse({ code: 'file-not-text', found });
      const fault = lines.end();
      if (fault) return refuse(fileRefusalOf(fault, log.titles));
      const { reading } = lines;
      const why = reading.refusal();
      return why ? refuse(why) : accept({ ...reading.report(), encoding: gate.encoding() ?? 'utf-8' });
    },
  };
};
