import { periodsOfYear } from '@loggkontroll/core/calendar';
import type { Branch, Department, PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { refHash } from '@loggkontroll/core/retention';
import { confirmedWhere, isPlannedByEach, yearEndIdOf } from '@loggkontroll/core/workflow';
import type { Control, Signature } from '@loggkontroll/core/workflow';
import type { Me } from '@loggkontroll/sharepoint/organisation';
import { destroyedRecords } from '@loggkontroll/sharepoint/records';
import type { RecordPage, Register } from '@loggkontroll/sharepoint/records';
import type { RegisteredControl, RoutineOfYear, RowKind } from '@loggkontroll/ui/components/internal-control';
import { readRules } from '../shared/read-policies';
import type { Rules } from '../shared/read-policies';
import type { Session } from '../shared/session';

const branches = ['provider', 'authority'] as const;

/** What is the same for every department and year. */
export interface Frame {
  readonly me: Me;
  /** Departments whose register the person may see. */
  readonly departments: readonly Department[];
  readonly units: readonly Unit[];
  readonly rules: Rules;
  readonly nameOf: (personId: PersonId) => string | undefined;
}

/** Five requests, all at once. Heads see their own departments, planners all; SharePoint's rights say the same. */
export const loadFrame = async ({ organisation, settings }: Session): Promise<Frame> => {
  const [me, departments, units, people, rules] = await Promise.all([
    organisation.me(),
    organisation.departments(),
    organisation.units(),
    organisation.people(),
    readRules(settings),
  ]);
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  return {
    me,
    departments: departments
      .filter(({ headId }) => me.roles.includes('planner') || headId === me.personId)
      .sort((a, b) => Number(b.headId === me.personId) - Number(a.headId === me.personId)),
    units,
    rules,
    nameOf: (personId) => names.get(personId),
  };
};

/** A department's records of a year. */
export interface YearRecords {
  readonly controls: readonly RegisteredControl[];
  /** Records whose history does not hold. */
  readonly damaged: number;
  readonly signatures: readonly Signature[];
  /** Whether a control that is gone was destroyed in order. */
  readonly isDestroyed: (controlId: string) => boolean;
}

type ControlPage = Awaited<ReturnType<Register['controls']['list']>>;

const registeredFrom = ({ records }: Pick<ControlPage, 'records'>): readonly RegisteredControl[] =>
  records.map(({ state, history }) => ({ control: state, historyHash: history.at(-1)?.hash ?? '' }));

const readPages = async <E>(
  page: RecordPage<Control, E>,
): Promise<Pick<RecordPage<Control, E>, 'records' | 'damaged'>> => {
  if (!page.more) return page;
  const rest = await readPages(await page.more());
  return { records: [...page.records, ...rest.records], damaged: [...page.damaged, ...rest.damaged] };
};

/** The controls as they stand now. One request for up to 5,000. */
export const loadControls = async (
  { register }: Session,
  departmentId: string,
  year: number,
): Promise<Pick<YearRecords, 'controls' | 'damaged'>> => {
  const first = await register.controls.list({
    where: { DepartmentId: departmentId, Year: String(year) },
    pageSize: 5000,
  });
  const { records, damaged } = await readPages(first);
  return { controls: registeredFrom({ records }), damaged: damaged.length };
};

/** What is known of controls that were signed and are gone: asked for only where there are such, two requests. */
const destroyedOf = async (
  { destructions, settings }: Session,
  year: number,
  controls: readonly RegisteredControl[],
  signature: Signature | undefined,
): Promise<YearRecords['isDestroyed']> => {
  const present = new Set(controls.map(({ control: { controlId } }) => controlId));
  if (signature?.records.every(({ controlId }) => present.has(controlId)) !== false) return () => false;
  const { begun } = await destroyedRecords(destructions, settings, year);
  return (controlId) => begun.has(refHash(`control/${controlId}`));
};

/** Two requests at once; two more where something that was signed is gone. */
export const loadYear = async (
  session: Session,
  departmentId: string,
  year: number,
): Promise<YearRecords> => {
  const [{ controls, damaged }, signed] = await Promise.all([
    loadControls(session, departmentId, year),
    session.register.signatures.find(yearEndIdOf(departmentId, year)),
  ]);
  const unreadable = !signed.ok && signed.refusal.code === 'record-damaged' ? 1 : 0;
  const signatures = signed.ok ? signed.value.state.signatures : [];
  return {
    controls,
    damaged: damaged + unreadable,
    signatures,
    isDestroyed: await destroyedOf(session, year, controls, signatures.at(-1)),
  };
};

const rowKindOf = (policies: readonly Policy[], branch: Branch): RowKind => {
  const samples = policies.flatMap(({ systematic }) => systematic.branches[branch]?.sample ?? []);
  const drawsOperations = samples.every((sample) => sample.kind === 'clusters' && sample.of === 'operation');
  return samples.length > 0 && drawsOperations ? 'operation' : 'unit';
};

/** What the organisation's routines demand of a year. */
export const demandOf = (
  { policies, plannedPeriods }: Rules,
  year: number,
  departmentId?: string,
): {
  readonly routines: readonly RoutineOfYear[];
  readonly rowKinds: Readonly<Record<Branch, RowKind>>;
  readonly deviationAllowed: boolean;
} => ({
  routines: policies.map((policy) => ({
    policyId: policy.id,
    title: policy.routine.title,
    branches: branches.filter((branch) => policy.systematic.branches[branch] !== undefined),
    periods: periodsOfYear(policy.systematic.cadence, year),
    plannedPeriods: plannedPeriods(policy.id, departmentId),
    isPlannedByEach: isPlannedByEach(policy),
    awaitsInforming: policy.yearEnd.awaitsInforming === true,
    confirmedIn: {
      provider: confirmedWhere(policy, 'provider'),
      authority: confirmedWhere(policy, 'authority'),
    },
  })),
  rowKinds: { provider: rowKindOf(policies, 'provider'), authority: rowKindOf(policies, 'authority') },
  deviationAllowed: policies.every(({ yearEnd }) => yearEnd.statedDeviationAllowed),
});
