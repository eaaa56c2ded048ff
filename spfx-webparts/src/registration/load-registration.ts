import type { Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import type { Registration } from '@loggkontroll/core/workflow';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { Me } from '@loggkontroll/sharepoint/organisation';
import type { RecordPage } from '@loggkontroll/sharepoint/records';
import type { OwnRegistration, PolicyChoice } from '@loggkontroll/ui/components/registration-form';
import { readRules } from '../shared/read-policies';
import type { Session } from '../shared/session';

/** Everything the form needs to know. */
export interface RegistrationPage {
  readonly me: Me;
  /** Units the person may register for. */
  readonly units: readonly Unit[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly policies: readonly PolicyChoice[];
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

/** Own registrations of every page, newest first. */
const allOf = async <E>(page: RecordPage<Registration, E>): Promise<readonly Registration[]> => {
  const found = page.records.map(({ state }) => state);
  return page.more ? [...found, ...(await allOf(await page.more()))] : found;
};

/** A request that the browser sent twice may have made two items of one record; the first counts. */
const isFirst = ({ registrationId }: Registration, index: number, all: readonly Registration[]): boolean =>
  all.findIndex((each) => each.registrationId === registrationId) === index;

/** Who may not see the list at all has registered nothing. */
const noneWithoutRights = (error: unknown): readonly Registration[] => {
  if (isSharePointFailure(error, 'forbidden') || isSharePointFailure(error, 'not-found')) return [];
  throw error;
};

/**
 * Five requests, all at once. Units: the person's own and those of managers who report to them; for a planner, all.
 * SharePoint's rights in each unit's folder say the same.
 */
export const loadRegistration = async (session: Session): Promise<RegistrationPage> => {
  const { organisation, register, settings, myId } = session;
  const mine = (personId: string): Promise<readonly Registration[]> =>
    register.registrations.list({ where: { Reviewer: personId } }).then(allOf, noneWithoutRights);
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
  const unitNames = new Map(units.map(({ unitId, name }) => [unitId, name]));
  return {
    me,
    units: [...units.filter(isMine), ...units.filter((unit) => !isMine(unit) && mayRegister(unit))],
    unitNames,
    policies: rules.policies.map(choiceOf),
    own: own
      .filter(isFirst)
      .map((registration) => ({
        registration,
        unitName: unitNames.get(registration.unitId) ?? registration.unitId,
      }))
      .sort(byFinished),
  };
};
