import { periodEnd, periodNamed } from '@loggkontroll/core/calendar';
import type { Department } from '@loggkontroll/core/organisation';
import { forgoneControlIdOf } from '@loggkontroll/core/workflow';
import { parseInformingFigures } from '@loggkontroll/core/report';
import type { Control, InformingLeft, MissingControl, SignedRecord } from '@loggkontroll/core/workflow';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import { EmptyState, FailureNotice, LoadingRows, PolicyNotice } from '@loggkontroll/ui/components';
import { DepartmentYear, InternalControl } from '@loggkontroll/ui/components/internal-control';
import type { UnplannedPeriod } from '@loggkontroll/ui/components/internal-control';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadFailure } from '../shared/LoadFailure';
import type { Session } from '../shared/session';
import { useLoaded } from '../shared/use-loaded';
import { whenSaved } from '../shared/when-saved';
import { demandOf, loadFrame, loadYear } from './load-year';
import type { Frame, YearRecords } from './load-year';
import { signYear } from './sign-year';

const yearsBack = 5;

type SavedControl = Extract<
  Awaited<ReturnType<Session['register']['controls']['find']>>,
  { readonly ok: true }
>['value'];

/** The year with a control as it has just been saved. */
const withControl =
  ({ recordId, state, history }: SavedControl) =>
  (before: YearRecords): YearRecords => {
    const saved = { control: state, historyHash: history.at(-1)?.hash ?? '' };
    const isSame = ({ control }: YearRecords['controls'][number]): boolean => control.controlId === recordId;
    return {
      ...before,
      controls: before.controls.some(isSame)
        ? before.controls.map((each) => (isSame(each) ? saved : each))
        : [...before.controls, saved],
    };
  };

interface YearProps {
  readonly session: Session;
  readonly frame: Frame;
  readonly department: Department;
  readonly year: number;
}

const ChosenYear = ({ session, frame, department, year }: YearProps): ReactElement => {
  const { departmentId } = department;
  const ask = useCallback(() => loadYear(session, departmentId, year), [session, departmentId, year]);
  const { value, failure, reload, replace } = useLoaded(ask);
  const { me, rules } = frame;
  if (!value) return failure ? <FailureNotice kind={failure} onRetry={reload} /> : <LoadingRows rows={5} />;

  const { deviationAllowed, ...demand } = demandOf(rules, year, departmentId);
  const mayDeviate = me.roles.includes('planner') || me.personId === department.headId;
  const sign = async (
    records: readonly SignedRecord[],
    missing: readonly MissingControl[],
    informingLeft: readonly InformingLeft[],
  ) => {
    try {
      return whenSaved(
        await signYear(session, me, { department, year, records, missing, informingLeft }),
        ({ state: { signatures } }) => replace((before) => ({ ...before, signatures })),
      );
    } catch (error) {
      if (isSharePointFailure(error, 'conflict')) reload();
      throw error;
    }
  };
  const { controls } = session.register;
  const ofControl = async ({ controlId }: Control, reason: string) =>
    whenSaved(
      await controls.act(controlId, { type: 'stateDeviation', reason }, session.acting(me)),
      (saved) => replace(withControl(saved)),
    );
  const ofPeriod = async ({ policyId, period, branch }: UnplannedPeriod, reason: string) =>
    whenSaved(
      await controls.ensure(
        {
          type: 'forgoControl',
          reason,
          controlId: forgoneControlIdOf(policyId, departmentId, branch, period),
          kind: 'systematic-review',
          policyId,
          year,
          period,
          branch,
          departmentId,
          unitId: '',
          clusterName: department.name,
          dueOn: periodEnd(periodNamed(period)),
        },
        session.acting(me),
      ),
      (saved) => replace(withControl(saved)),
    );
  return (
    <>
      {failure && <FailureNotice kind={failure} onRetry={reload} />}
      <DepartmentYear
        register={{
          year,
          department,
          units: frame.units.filter((unit) => unit.departmentId === departmentId),
          nameOf: frame.nameOf,
          informing: parseInformingFigures(rules.informingTold(departmentId) ?? ''),
          ...demand,
          ...value,
        }}
        me={me.personId}
        today={session.today()}
        sign={sign}
        deviations={deviationAllowed && mayDeviate ? { ofControl, ofPeriod } : undefined}
      />
    </>
  );
};

const Years = ({ session, frame }: Pick<YearProps, 'session' | 'frame'>): ReactElement => {
  const { departments } = frame;
  const thisYear = Number(session.today().slice(0, 4));
  const [departmentId, setDepartmentId] = useState(departments[0]?.departmentId ?? '');
  const [year, setYear] = useState(thisYear);
  const department = departments.find((each) => each.departmentId === departmentId);
  return (
    <InternalControl
      departments={departments}
      years={Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back)}
      departmentId={departmentId}
      year={year}
      chooseDepartment={setDepartmentId}
      chooseYear={setYear}
    >
      {department && (
        <ChosenYear
          key={`${departmentId}/${year}`}
          session={session}
          frame={frame}
          department={department}
          year={year}
        />
      )}
    </InternalControl>
  );
};

/** The internal-control register with the Register behind it. */
export const InternalControlSurface = ({ session }: { readonly session: Session }): ReactElement => {
  const { t } = useTranslation('webPart');
  const ask = useCallback(() => loadFrame(session), [session]);
  const { value, failure, reload } = useLoaded(ask);
  if (!value) return failure ? <LoadFailure kind={failure} onRetry={reload} /> : <LoadingRows rows={5} />;
  const { unusable } = value.rules;
  if (unusable) return <PolicyNotice unusable={unusable} onRetry={reload} />;
  if (value.departments.length === 0) {
    return <EmptyState title={t('nothingToSeeTitle')}>{t('nothingToSee')}</EmptyState>;
  }
  return <Years session={session} frame={value} />;
};
