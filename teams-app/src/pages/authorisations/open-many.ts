import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Party, Policy } from '@loggkontroll/core/policy';
import { accept } from '@loggkontroll/core/result';
import {
  authorisationFactsOf,
  authorisationIdOf,
  authorisationScopes,
  isAuthorisationReviewed,
} from '@loggkontroll/core/workflow';
import type { AuthorisationFacts, AuthorisationScope } from '@loggkontroll/core/workflow';
import type { Save } from '@loggkontroll/ui/components/saving';
import { allOf, registerOf } from '../../data/index.ts';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';

/** How one review of a unit stands, of those that go with a date. */
export type OpeningChoice =
  | { readonly is: 'opened' | 'nobody-decides' }
  | { readonly is: 'to-open'; readonly facts: AuthorisationFacts };

/** A unit and the reviews that it can have for a date; of protected persons only where the policy has such a list. */
export interface UnitToOpen {
  readonly unit: Unit;
  readonly choices: Readonly<Partial<Record<AuthorisationScope, OpeningChoice>>>;
}

/** The ids of the reviews that have been opened for a date. One request. */
export const openedFor = async (
  { connection }: Session,
  { id }: Policy,
  doneBy: string,
): Promise<readonly string[]> => {
  const rows = await registerOf(connection).authorisations.summaries({
    where: { PolicyId: id, DoneBy: doneBy },
  });
  return (await allOf(rows)).map(({ recordId }) => recordId);
};

/** Every unit whose access the policy has reviewed, with what can be opened of it for a date. */
export const unitsToOpen = (
  units: readonly Unit[],
  policy: Policy,
  {
    doneBy,
    today,
    opened,
    personOf,
  }: {
    readonly doneBy: string;
    /** ISO date. */
    readonly today: string;
    readonly opened: readonly string[];
    readonly personOf: (unit: Unit) => (party: Party) => PersonId | undefined;
  },
): readonly UnitToOpen[] => {
  const choiceOf = (unit: Unit, scope: AuthorisationScope): OpeningChoice | undefined => {
    if (opened.includes(authorisationIdOf(policy.id, unit.unitId, doneBy, scope))) return { is: 'opened' };
    const facts = authorisationFactsOf(
      {
        ...{ unit, scope, doneBy, occasion: 'date', openedOn: today, orderId: undefined },
        personOf: personOf(unit),
      },
      policy,
    );
    if (!('code' in facts)) return { is: 'to-open', facts };
    return facts.code === 'authorisation-nobody-decides' ? { is: 'nobody-decides' } : undefined;
  };
  return units
    .filter((unit) => isAuthorisationReviewed(policy, unit))
    .map((unit) => ({
      unit,
      choices: Object.fromEntries(
        authorisationScopes.flatMap((scope) => {
          const choice = choiceOf(unit, scope);
          return choice ? [[scope, choice]] : [];
        }),
      ),
    }))
    .sort((a, b) => a.unit.name.localeCompare(b.unit.name, 'sv'));
};

/** Opens them one by one, and tells after each how many there are: what has been opened stays when one of them fails. */
export const openMany = async (
  session: Session,
  all: readonly AuthorisationFacts[],
  told: (done: number) => void,
): Save => {
  const { authorisations } = registerOf(session.connection);
  const openedAt = session.clock.now();
  for (const [index, facts] of all.entries()) {
    const made = await authorisations.ensure(
      { type: 'openAuthorisation', ...facts, openedAt },
      contextOf(session),
    );
    if (!made.ok) return made;
    told(index + 1);
  }
  return accept(undefined);
};
