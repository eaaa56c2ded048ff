import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import type { Registration } from '@loggkontroll/core/workflow';
import type { Me } from '@loggkontroll/sharepoint/organisation';
import type { UnusablePolicy } from '@loggkontroll/ui/components';
import type { OwnRegistration, PolicyChoice } from '@loggkontroll/ui/components/registration-form';
import { readRules } from '../shared/read-policies';
import type { Session } from '../shared/session';
import { statesOf } from '../shared/states-of';

/** Everything the form needs to know. */
export interface RegistrationPage {
  readonly me: Me;
  /** Units the person may register for. */
  readonly units: readonly Unit[];
  readonly allUnits: readonly Unit[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly nameOf: (personId: PersonId) => string | undefined;
  readonly policies: readonly PolicyChoice[];
  readonly unusable: UnusablePolicy | undefined;
  readonly own: readonly OwnRegistration[];
}

const choiceOf = (policy: Policy): PolicyChoice => ({
  policyId: policy.id,
  title: policy.routine.title,
  cadence: policy.systematic.cadence,
  breachAlways: policy.suspicion.breachReport.duty === 'always',
});

const byFinished = (a: OwnRegistration, b: OwnRegistration): number =>
  a.registration.result.finishedOn < b.registration.result.finishedOn ? 1 : -1;

/**
 * Five requests, all at once. Units: the person's own and those of managers who report to them; for a planner, all.
 * SharePoint's rights in each unit's folder say the same.
 */
export const loadRegistration = async (session: Session): Promise<RegistrationPage> => {
  const { organisation, register, settings, myId } = session;
  const mine = (personId: string): Promise<readonly Registration[]> =>
    register.registrations.list({ where: { Reviewer: personId } }).then(statesOf);
  const asking = organisation.me();
  const [me, units, people, rules, own] = await Promise.all([
    asking,
    organisation.units(),
    organisation.people(),
    readRules(settings),
    myId === undefined ? asking.then(({ personId }) => mine(personId)) : mine(myId),
  ]);
  const reporting = new Set(
    people.filter(({ managerId }) => managerId === me.personId).map(({ personId }) => personId),
  );
  const isMine = ({ managerId }: Unit): boolean => managerId === me.personId;
  const mayRegister = (unit: Unit): boolean =>
    isMine(unit) || reporting.has(unit.managerId) || me.roles.includes('planner');
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  const unitNames = new Map(units.map(({ unitId, name }) => [unitId, name]));
  return {
    me,
    units: [...units.filter(isMine), ...units.filter((unit) => !isMine(unit) && mayRegister(unit))],
    allUnits: units,
    unitNames,
    nameOf: (personId) => names.get(personId),
    policies: rules.policies.map(choiceOf),
    unusable: rules.unusable,
    own: own
      .map((registration) => ({
        registration,
        unitName: unitNames.get(registration.unitId) ?? registration.unitId,
      }))
      .sort(byFinished),
  };
};
