import { accept, refuse } from '../../../result/index.ts';
import { createTextReader } from '../../text/text-reader.ts';
import type { LogFileReader, LogProfile, LogSink, Stated } from '../profile.ts';
import { createRecordTally } from '../record-tally.ts';
import { createEventReader } from './events.ts';
import { createJsonLogCutter } from './json-log.ts';

/** What its records call what the law demands (R5), and the client's name. */
export const fhirFields = {
  moment: 'recorded',
  employee: 'agent.who',
  client: 'entity.what',
  unit: 'agent.location',
  act: 'action',
  clientName: 'entity.what.display',
};

const eventStated = /"resourceType"\s*:\s*"AuditEvent"/;

/**
 * A log of FHIR AuditEvents, R4 or R5: one a line (NDJSON), in a list, or in a Bundle, among them IHE BALP's pattern
 * for a patient's record that is read. Source: AuditEvent R4 and R5; IHE BALP, PatientRead.
 */
export const fhir: LogProfile = {
  name: 'fhir',
  recognise: ({ text }) =>
    /^\s*[{[]/.test(text) && eventStated.test(text) ? { kind: 'yes' } : { kind: 'no' },
  open: (sink, stated = {}) => openJsonLog(sink, stated),
};

const openJsonLog = (sink: LogSink, stated: Stated): LogFileReader => {
  const text = createTextReader(() => 'utf-8');
  const tally = createRecordTally(sink, fhirFields);
  const cutter = createJsonLogCutter(createEventReader(tally, stated));
  let blank = true;
  const push = (piece: string): boolean => {
    if (blank && piece.trim() !== '') blank = false;
    return cutter.push(piece);
  };

  return {
    push: (bytes) => {
      const piece = text.push(bytes);
      return piece !== undefined && push(piece);
    },
    end: () => {
      const rest = text.end();
      const found = text.notText();
      if (rest === undefined || found) return refuse({ code: 'file-not-text', found: found ?? 'binary' });
      push(rest);
      if (blank) return refuse({ code: 'file-empty' });
      const why = cutter.end() ?? tally.refusal();
      if (why) return refuse(why);
      return accept({ profile: 'fhir', ...tally.report(), encoding: text.encoding(), preamble: [] });
    },
  };
};
