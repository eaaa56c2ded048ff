import type { Department } from '@loggkontroll/core/organisation';
import type { Result } from '@loggkontroll/core/result';
import { countsInYear, digestRecords, yearEndIdOf } from '@loggkontroll/core/workflow';
import type {
  InformingLeft,
  MissingControl,
  SignedRecord,
  YearEndRefusal,
} from '@loggkontroll/core/workflow';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { Me } from '@loggkontroll/sharepoint/organisation';
import type { RecordRefusal, Register } from '@loggkontroll/sharepoint/records';
import type { Session } from '../shared/session';
import { loadControls } from './load-year';

export interface YearToSign {
  readonly department: Department;
  readonly year: number;
  /** What was shown to the person who signs. */
  readonly records: readonly SignedRecord[];
  readonly missing: readonly MissingControl[];
  readonly informingLeft: readonly InformingLeft[];
}

type Signed = Extract<Awaited<ReturnType<Register['signatures']['find']>>, { readonly ok: true }>['value'];

/**
 * Signs exactly what was shown. The register is read again first: when it has changed meanwhile, nothing is signed and
 * the failure is `conflict`.
 */
export const signYear = async (
  session: Session,
  me: Me,
  { department, year, records, missing, informingLeft }: YearToSign,
): Promise<Result<Signed, YearEndRefusal | RecordRefusal>> => {
  const { departmentId, headId } = department;
  const now = await loadControls(session, departmentId, year);
  const present = now.controls
    .filter(({ control }) => countsInYear(control))
    .map(({ control: { controlId }, historyHash }) => ({ controlId, historyHash }));
  const digest = digestRecords(records);
  if (now.damaged > 0 || digestRecords(present) !== digest) throw new SharePointFailure('conflict');
  const { signatures } = session.register;
  const command = {
    type: 'signYear',
    departmentId,
    departmentHead: headId,
    year,
    records,
    missing,
    informingLeft,
  } as const;
  const first = await signatures.ensure(command, session.acting(me));
  const isSigned = !first.ok || first.value.state.signatures.at(-1)?.digest === digest;
  return isSigned ? first : signatures.act(yearEndIdOf(departmentId, year), command, session.acting(me));
};
