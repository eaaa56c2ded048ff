import type { LogRow } from '../../access.ts';
import { canonicalPersonalIdentityNumber } from '../../personal-identity-number.ts';
import type { LogRowFault } from '../../refusal.ts';
import { createMomentReader } from '../../text/moment.ts';
import { remembered } from '../../text/remembered.ts';
import { bitOf, marksOfBits } from '../marks.ts';
import type { LogSink, Stated } from '../profile.ts';
import { actOf, markOf } from './acts.ts';
import type { LogRecord, Texts } from './log-record.ts';

const rememberedNumbers = 20_000;

type Common = Omit<LogRow, 'clientId' | 'clientName' | 'part'>;

/**
 * Makes rows of entries: one for each resource with a patient. The unit is the one where the user was at work, which
 * the contract demands; the resource's own may be another provider's. Source: LogType, UserType, ResourceType.
 */
export const createRowMaker = (sink: LogSink, stated: Stated): ((record: LogRecord) => void) => {
  const momentOf = createMomentReader();
  const clientOf = remembered(
    (text) => canonicalPersonalIdentityNumber(text.slice(4), Number(text.slice(0, 4))),
    rememberedNumbers,
  );

  const commonOf = ({ line, texts, tooLong, brokenEncoding }: LogRecord): Common | LogRowFault => {
    if (tooLong) return 'line-too-long';
    if (brokenEncoding) return 'broken-encoding';
    const startDate = texts.get('activity/startDate');
    if (startDate === undefined) return 'time-missing';
    const moment = momentOf(startDate, '');
    if ('fault' in moment) return moment.fault;
    const employeeId = identityOf(texts, 'user/userId');
    if (employeeId === '') return 'employee-missing';
    const actText = texts.get('activity/activityType') ?? '';
    if (actText === '') return 'act-missing';
    const mark = markOf(actText);
    const employeeName = texts.get('user/name');
    return {
      line,
      at: moment.at,
      employeeId: employeeId.toLowerCase(),
      ...(employeeName === undefined ? {} : { employeeName }),
      unit: unitOf(texts) ?? stated.unit ?? '',
      act: actOf(actText),
      actText,
      ipAddress: undefined,
      workstation: undefined,
      marks: marksOfBits(mark ? bitOf(mark) : 0),
    };
  };

  return (record) => {
    const common = commonOf(record);
    if (typeof common === 'string') {
      sink.fault(common, record.line);
      return;
    }
    const year = common.at.slice(0, 4);
    let patients = 0;
    for (const resource of record.resources) {
      const number = identityOf(resource, 'patient/patientId');
      const clientName = resource.get('patient/patientName') ?? '';
      if (number === '' && clientName === '') continue;
      patients++;
      const clientId = number === '' ? '' : clientOf(year + number);
      sink.row({ ...common, clientId, clientName, part: resource.get('resourceType') ?? '' });
    }
    if (patients === 0) sink.fault('client-missing', record.line);
  };
};

/** An identifier is a text, or a pair of which `extension` is the identifier and `root` says of what kind. */
const identityOf = (texts: Texts, path: string): string =>
  texts.get(`${path}/extension`) ?? texts.get(path) ?? '';

const unitOf = (texts: Texts): string | undefined =>
  texts.get('user/careUnit/careUnitName') ?? texts.get('user/careUnit/careUnitId');
