import { accept, refuse } from '../../../result/index.ts';
import { createTextReader } from '../../text/text-reader.ts';
import { xmlEncodingOf } from '../../text/xml-encoding.ts';
import { createXmlReader } from '../../text/xml.ts';
import type { LogFileReader, LogProfile, LogSink, Stated } from '../profile.ts';
import { createRecordTally } from '../record-tally.ts';
import { createRecordCollector } from './log-record.ts';
import { createRowMaker } from './rows.ts';

/** What its records call what the law demands (R5), and the client's name. */
export const rivtaFields = {
  moment: 'startDate',
  employee: 'userId',
  client: 'patientId',
  unit: 'careUnitId',
  act: 'activityType',
  clientName: 'patientName',
};

const contract = /urn:riv:[\w:]*auditing:log|urn:riv:ehr:log/;
const entry = /<(?:[\w.-]+:)?logId[\s>]/;

/**
 * A log of the national service contract informationsecurity:auditing:log 2.0, which the log service of NPÖ builds on:
 * an XML document with entries `log` inside anything (an answer to GetLogs, a call of StoreLog, a SOAP envelope).
 * Source: the contract's schema, LogType; NPO 8.
 */
export const rivta: LogProfile = {
  name: 'rivta',
  recognise: ({ text }) =>
    text.trimStart().startsWith('<') && (contract.test(text) || entry.test(text))
      ? { kind: 'yes' }
      : { kind: 'no' },
  open: (sink, stated = {}) => openXmlLog(sink, stated),
};

const openXmlLog = (sink: LogSink, stated: Stated): LogFileReader => {
  const text = createTextReader(xmlEncodingOf);
  const tally = createRecordTally(sink, rivtaFields);
  let blank = true;
  let seen = false;
  const collector = createRecordCollector(createRowMaker(tally, stated), () => (seen = true));
  const xml = createXmlReader(collector);
  const push = (piece: string): boolean => {
    if (blank && piece.trim() !== '') blank = false;
    return xml.push(piece);
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
      const fault = xml.end();
      if (fault) return refuse(fault);
      if (!seen) return refuse({ code: 'file-unrecognised' });
      const why = tally.refusal();
      if (why) return refuse(why);
      return accept({ profile: 'rivta', ...tally.report(), encoding: text.encoding(), preamble: [] });
    },
  };
};
