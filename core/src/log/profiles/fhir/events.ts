import { msOf, parseIsoInstant } from '../../../calendar/index.ts';
import type { LogRow } from '../../access.ts';
import { canonicalPersonalIdentityNumber } from '../../personal-identity-number.ts';
import type { LogRowFault } from '../../refusal.ts';
import { replacement } from '../../text/decoders.ts';
import { parseJson, textAt, valueAt } from '../../text/json-value.ts';
import type { OnRecord } from '../../text/json-records.ts';
import { remembered } from '../../text/remembered.ts';
import { createSwedishClock } from '../../text/swedish-time.ts';
import { bitOf, marksOfBits } from '../marks.ts';
import type { LogSink, Stated } from '../profile.ts';
import { actOf } from './acts.ts';
import { accountOf, actorOf, agentNameOf, breaksGlass, networkOf, unitOf } from './agents.ts';
import { partOf, patientsOf } from './patients.ts';

const rememberedNumbers = 20_000;

type Common = Omit<LogRow, 'clientId' | 'clientName'>;

/** Makes rows of records: one for each patient of an event. A record may be a bundle's entry. */
export const createEventReader = (sink: LogSink, stated: Stated): OnRecord => {
  const clock = createSwedishClock();
  const clientOf = remembered(
    (text) => canonicalPersonalIdentityNumber(text.slice(4), Number(text.slice(0, 4))),
    rememberedNumbers,
  );

  const momentOf = (event: unknown): { readonly at: string } | { readonly fault: LogRowFault } => {
    const written = whenOf(event);
    if (written.length === 0) return { fault: 'time-missing' };
    const instant = written.map(parseIsoInstant).find((parsed) => parsed !== undefined);
    return instant === undefined ? { fault: 'date-unreadable' } : { at: clock(msOf(instant)) };
  };

  const commonOf = (event: unknown, line: number): Common | LogRowFault => {
    const moment = momentOf(event);
    if ('fault' in moment) return moment.fault;
    const actor = actorOf(event);
    const employeeId = accountOf(actor, event);
    if (employeeId === '') return 'employee-missing';
    const employeeName = agentNameOf(actor, event);
    const { act, actText } = actOf(event);
    if (actText === '') return 'act-missing';
    return {
      ...{ line, at: moment.at, employeeId, act, actText },
      ...(employeeName === '' ? {} : { employeeName }),
      unit: unitOf(actor, event) || (stated.unit ?? ''),
      part: partOf(event),
      ...networkOf(actor),
      marks: marksOfBits(breaksGlass(event) ? bitOf('break-glass') : 0),
    };
  };

  return (text, line) => {
    const event = text === undefined ? 'line-too-long' : eventIn(text);
    if (typeof event === 'string') {
      sink.fault(event, line);
      return;
    }
    const common = commonOf(event, line);
    if (typeof common === 'string') {
      sink.fault(common, line);
      return;
    }
    const patients = patientsOf(event);
    if (patients.length === 0) sink.fault('client-missing', line);
    for (const { id, name } of patients) {
      sink.row({
        ...common,
        clientId: id === '' ? '' : clientOf(common.at.slice(0, 4) + id),
        clientName: name,
      });
    }
  };
};

const eventIn = (text: string): object | LogRowFault => {
  if (text.includes(replacement)) return 'broken-encoding';
  const record = parseJson(text);
  if (typeof record !== 'object' || record === null) return 'record-unreadable';
  const resource = textAt(record, 'resourceType') === '' ? valueAt(record, 'resource') : record;
  const isEvent = textAt(resource, 'resourceType') === 'AuditEvent';
  return isEvent && typeof resource === 'object' && resource !== null ? resource : 'no-access';
};

/** When it happened, else when it was recorded. Source: AuditEvent R4 (period, recorded) and R5 (occurred, recorded). */
const whenOf = (event: unknown): readonly string[] =>
  [
    textAt(event, 'occurredDateTime'),
    textAt(event, 'occurredPeriod', 'start'),
    textAt(event, 'period', 'start'),
    textAt(event, 'recorded'),
  ].filter((text) => text !== '');
