import { functionCodes, holdersOf } from '../../organisation/index.ts';
import type { FunctionHolder, PersonId, Unit } from '../../organisation/index.ts';
import type { Party } from '../../policy/index.ts';
import type { ClientExtract, ExtractFacts } from './extract.ts';

/** Who handles an extract, assesses it and orders its log. */
export type ExtractPeople = Pick<ExtractFacts, 'handler' | 'handlersManager' | 'assessor' | 'orderer'>;

/** The registers around an extract as they stand, led by whoever stands in. */
export interface ExtractPeopleDesk {
  /** The extract's unit, with whoever leads it now. */
  readonly unit: Unit;
  /** Who leads anything or has a function; whoever is away does all the same. */
  readonly leading: ReadonlySet<PersonId>;
  readonly functions: readonly FunctionHolder[];
  readonly managerOf: (personId: PersonId) => PersonId | undefined;
  /** Who acts for whom: the substitute, by the manager who is away. */
  readonly substitutes: ReadonlyMap<PersonId, PersonId>;
  /** ISO date. */
  readonly today: string;
  /** The people as a person has said them last: when it was requested, or passed on. */
  readonly said: ExtractPeople & { readonly isPassedOn: boolean };
}

/**
 * Who is to have a client's extract now, where that is not who has it: whoever a person named, their substitute while they
 * are away, or, where they have left the place that the policy gives the part to, whoever has that place. Whom somebody has
 * passed it to has it for as long as they lead anything. Undefined where everybody stays. It never passes to the log
 * administrator who is taking the log out, but to the manager above.
 */
export const extractPeopleNow = (
  extract: ClientExtract,
  desk: ExtractPeopleDesk,
): ExtractPeople | undefined => {
  const { unit, leading, functions, managerOf, substitutes, today, said } = desk;
  const actingFor = (personId: PersonId): PersonId => substitutes.get(personId) ?? personId;
  const following = (personId: PersonId, party: Party): PersonId => {
    if (said.isPassedOn && leading.has(personId)) return actingFor(personId);
    if (party === 'unit-manager') return unit.managerId;
    const code = functionCodes.find((each) => each === party);
    const holders = code === undefined ? [] : holdersOf(code, unit, today, functions);
    const [first = personId] = holders;
    return actingFor(holders.includes(personId) ? personId : first);
  };
  const apart = (personId: PersonId, before: PersonId): PersonId =>
    personId === extract.administrator && !extract.delivered ? (managerOf(personId) ?? before) : personId;
  const handler = apart(
    leading.has(said.handler) ? actingFor(said.handler) : unit.managerId,
    extract.handler,
  );
  const assessor = apart(following(said.assessor, extract.rules.assessedBy), extract.assessor);
  const orderer = apart(following(said.orderer, extract.rules.orderedBy), extract.orderer);
  const stays = handler === extract.handler && assessor === extract.assessor && orderer === extract.orderer;
  return stays ? undefined : { handler, handlersManager: managerOf(handler), assessor, orderer };
};
