import type { Unit } from '@loggkontroll/core/organisation';
import { digestRecords } from '@loggkontroll/core/workflow';
import type { Control } from '@loggkontroll/core/workflow';
import type {
  RegisteredControl,
  RoutineOfYear,
  YearRegister,
} from '@loggkontroll/ui/components/internal-control';

export const head = 'head-1';
export const today = '2026-11-22';

const unit = (unitId: string, name: string, managerId: string): Unit => ({
  unitId,
  name,
  branch: 'provider',
  departmentId: 'provider-1',
  managerId,
});

export const units = [
  unit('unit-01', 'Gruppbostad Eken', 'manager-1'),
  unit('unit-02', 'Boendestöd Linden', 'manager-1'),
  unit('unit-03', 'Daglig verksamhet Fyren', 'manager-2'),
];

export const control = (controlId: string, over: Partial<Control> = {}): Control => ({
  controlId,
  kind: 'systematic-review',
  policyId: 'ffs',
  year: 2026,
  period: '2026-Q4',
  branch: 'provider',
  departmentId: 'provider-1',
  unitId: 'unit-01',
  clusterName: 'Gruppbostad Eken, Boendestöd Linden',
  dueOn: '2026-12-15',
  status: 'expected',
  corrections: [],
  ...over,
});

export const done = (controlId: string, over: Partial<Control> = {}): Control =>
  control(controlId, {
    status: 'done',
    done: {
      registrationId: `registration-${controlId}`,
      reviewer: 'manager-1',
      at: '2026-11-12T09:00:00Z',
      result: {
        finishedOn: '2026-11-12',
        outcome: 'no-remark',
        employees: 4,
        accesses: 212,
        breach: { status: 'not-applicable' },
      },
    },
    ...over,
  });

/** The control of an order that was rejected and placed again as `order-new`. */
export const withdrawn = (controlId: string, over: Partial<Control> = {}): Control =>
  control(controlId, {
    status: 'withdrawn',
    withdrawn: { at: '2026-10-12T07:00:00Z', replacedBy: 'order-new' },
    ...over,
  });

export const registered = (
  control: Control,
  historyHash = `hash of ${control.controlId}`,
): RegisteredControl => ({
  control,
  historyHash,
});

/** The routine in force, nothing of which is planned. */
export const ffs: RoutineOfYear = {
  ...{ policyId: 'ffs', title: 'Egenkontroll i Treserva', branches: ['provider', 'authority'] },
  ...{ periods: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'], plannedPeriods: [], isPlannedByEach: false },
  confirmedIn: { provider: 'elsewhere', authority: 'nowhere' },
  awaitsInforming: false,
};

/** A year whose first three quarters are done, and the given controls of the fourth. */
export const yearOf = (
  fourth: readonly RegisteredControl[],
  over: Partial<YearRegister> = {},
): YearRegister => ({
  year: 2026,
  department: { departmentId: 'provider-1', name: 'Bostad med särskild service', headId: head },
  units,
  rowKinds: { provider: 'operation', authority: 'unit' },
  routines: [ffs],
  controls: [
    ...['2026-Q1', '2026-Q2', '2026-Q3'].map((period) => registered(done(`control-${period}`, { period }))),
    ...fourth,
  ],
  damaged: 0,
  signatures: [],
  informing: undefined,
  isDestroyed: () => false,
  nameOf: (personId) => ({ [head]: 'Karin Ek', 'manager-1': 'Ola Berg' })[personId],
  ...over,
});

/** The register with a signature over everything in it. */
export const signed = (register: YearRegister): YearRegister => {
  const records = register.controls.map(({ control: { controlId }, historyHash }) => ({
    controlId,
    historyHash,
  }));
  return {
    ...register,
    signatures: [
      {
        departmentId: register.department.departmentId,
        year: register.year,
        records,
        digest: digestRecords(records),
        by: head,
        at: '2026-11-20T13:02:00Z',
      },
    ],
  };
};
