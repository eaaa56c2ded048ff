import { createSweep } from '@loggkontroll/bot/sweep';
import { accessFileName, formatAccessList } from '@loggkontroll/core/authorisations';
import { deliveryHash } from '@loggkontroll/core/log';
import type { Unit } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { authorisationFactsOf } from '@loggkontroll/core/workflow';
import type {
  Authorisation,
  AuthorisationCommand,
  AuthorisationFacts,
  AuthorisationScope,
} from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids, units } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { acting, actingBot } from '../../../contract/sharepoint/reference-flow.ts';
import { memorySuite } from '../fakes/suite.ts';

export const today = '2026-10-05';

const [provider, authority] = units;

/** A review of the provider's unit unless another is named, as it is opened for a date. */
export const byDate = (
  doneBy: string,
  {
    unit = provider,
    scope = 'unit',
  }: { readonly unit?: Unit | undefined; readonly scope?: AuthorisationScope } = {},
): AuthorisationFacts => {
  if (unit === undefined) throw new Error('a unit expected');
  const facts = authorisationFactsOf(
    {
      ...{ unit, scope, occasion: 'date', openedOn: '2026-09-14', doneBy, orderId: undefined },
      personOf: (party) =>
        ({
          'local-support': ids.member,
          'unit-manager': unit.managerId,
          'manager-manager': ids.area,
        })[party as string],
    },
    ffsPolicy,
  );
  if ('code' in facts) throw new Error(facts.code);
  return facts;
};

/** As {@link byDate}, of the authority's unit. */
export const ofAuthority = (doneBy: string): AuthorisationFacts => byDate(doneBy, { unit: authority });

/** The bot in memory with a local support, and the steps of an authorisation review, each followed by a sweep. */
export const authorisationSuite = () => {
  const suite = memorySuite();
  suite.functions.push({
    ...{ code: 'local-support', personId: ids.member, departmentId: undefined, unitId: undefined },
    ...{ from: '2024-01-01', to: undefined },
  });
  const sweep = createSweep(suite.services);
  const { authorisations } = suite.register;
  const opened = async (change: Partial<AuthorisationFacts> = {}): Promise<string> => {
    const facts = { ...byDate('2026-10-31'), ...change };
    const by = facts.scope === 'unit' ? actingBot : acting('planner');
    accepted(await authorisations.create({ type: 'openAuthorisation', ...facts }, by));
    await sweep();
    return facts.authorisationId;
  };
  const state = async (id: string): Promise<Authorisation> => accepted(await authorisations.find(id)).state;
  const act = async (id: string, who: Who, command: AuthorisationCommand): Promise<Authorisation> => {
    accepted(await authorisations.act(id, command, acting(who)));
    await sweep();
    return state(id);
  };
  /** A list of one employee and of the manager, sent by the local support unless somebody else is named. */
  const listed = async (id: string, who: Who = 'member'): Promise<Authorisation> => {
    const { room = '' } = await state(id);
    const row = { name: '', unit: '', role: '', from: null, to: null };
    const rows = [
      { ...row, account: 'emp00001' },
      { ...row, account: 'man01' },
    ];
    const text = formatAccessList({ reviewId: id, takenOn: today, rows });
    const sha256 = deliveryHash(text);
    await suite.services.accessRooms.put(room, accessFileName('list', sha256), text);
    return act(id, who, { type: 'sendAccessList', list: { sha256, takenOn: today, accounts: 2 } });
  };
  return { suite, sweep, opened, state, act, listed };
};
