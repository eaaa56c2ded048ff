import { createHash } from 'node:crypto';
import path from 'node:path';
import { keyFileSigner } from '@loggkontroll/bot/signing';
import { instantFromMs, isoInstantOf, msOf, periodNamed } from '@loggkontroll/core/calendar';
import type { IsoInstant, Period } from '@loggkontroll/core/calendar';
import { seedOf } from '@loggkontroll/core/draw';
import type { History } from '@loggkontroll/core/history';
import { ffsPolicy } from '@loggkontroll/core/policy';
import {
  controlDecider,
  handle,
  orderDecider,
  planDecider,
  planIdOf,
  registrationDecider,
  reviewDecider,
  yearEndDecider,
} from '@loggkontroll/core/workflow';
import type { Control, Context, Decider, Order } from '@loggkontroll/core/workflow';
import type { Municipality } from '@loggkontroll/infra/local/demo';
import { openFilling } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import {
  controls,
  orders,
  plans,
  registrations,
  reviews,
  signatures,
  witness,
} from '@loggkontroll/sharepoint/schema';
import type { RecordList } from '@loggkontroll/sharepoint/schema';
import { openSettings, publicKeyKey } from '@loggkontroll/sharepoint/settings';
import { localApps } from '../../../infra/local/local-apps.ts';
import { finishedOrder } from './finished.ts';
import { beginningOf, quartersOrders } from './finished-quarter.ts';
import { must, oneOf, rolesOf } from './people.ts';
import { savedItem, sealed } from './saved-history.ts';
import { witnessOfTown } from './witnessed-town.ts';

/** The quarters that are behind the town. */
const quarters: readonly Period[] = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'].map(periodNamed);

/** After all of them. */
export const afterHistories = isoInstantOf('2026-12-01T09:00:00Z');

const controlsSigned = 100;

const hexOf = (name: string): string => createHash('sha256').update(name).digest('hex');

interface Made<Kept, Event> {
  readonly state: Kept;
  readonly history: History<Event>;
}

/** A plan in which these orders are drawn: committed, answered by the bot, drawn and placed. */
const planOf = (placed: readonly Order[], { planner, bot }: Record<'planner' | 'bot', Context>) => {
  const [first] = placed;
  if (first === undefined) throw new Error('A plan has at least one order.');
  const { planId, policyId, policyVersion, period, month } = first;
  const [commitment, nonce, bytes] = ['commitment', 'nonce', 'bytes'].map((name) =>
    hexOf(`${planId}/${name}`),
  ) as [string, string, string];
  const picks = placed.map(({ branch, clusterId, employees }) => ({
    ...{ branch, clusterId, employeeIds: employees.map(({ employeeId }) => employeeId) },
  }));
  const named = placed.map(({ clusterId, orderId }) => ({ clusterId, orderId }));
  let history: History<Parameters<typeof planDecider.evolve>[1]> = [];
  const step = (context: Context, command: Parameters<typeof planDecider.decide>[0]): void => {
    ({ history } = must(handle(planDecider, history, command, context)));
  };
  step(planner, {
    type: 'commitPlan',
    ...{ planId, policyId, policyVersion, period, month, commitment },
    samples: [],
    populationHash: hexOf(`${planId}/population`),
    employees: picks.length * 4,
    exclusions: [],
  });
  step(bot, { type: 'answerPlan', bytes });
  step(planner, { type: 'drawPlan', nonce, seed: seedOf(commitment, nonce, bytes), picks });
  step(planner, { type: 'placeOrders', orders: named });
  return history;
};

const signedYear = (
  { departments, ...municipality }: Municipality,
  done: readonly Made<Control, unknown>[],
  now: IsoInstant,
) =>
  departments.flatMap(({ departmentId, headId }) => {
    const records = done
      .filter(({ state }) => state.departmentId === departmentId && state.period.startsWith('2026'))
      .slice(0, controlsSigned)
      .map(({ state, history }) => ({
        controlId: state.controlId,
        historyHash: history.at(-1)?.hash ?? '',
      }));
    if (records.length === 0) return [];
    const roles = rolesOf({ departments, ...municipality }, headId);
    const command = { type: 'signYear' as const, departmentId, departmentHead: headId, year: 2026 };
    return [
      must(
        handle(
          yearEndDecider,
          [],
          { ...command, records, missing: [] },
          { actor: { personId: headId, roles }, now },
        ),
      ).history,
    ];
  });

/**
 * Makes the database of a town with a year behind it, `count` controls a quarter: every record with all its versions as
 * people and the bot would have saved them, sealed; with the plans that drew them, signatures over the year, and what the
 * bot would have witnessed meanwhile unless it is said that it does not.
 */
export const makeTownWithHistories = async (
  folder: string,
  municipality: Municipality,
  databaseFile: string,
  count: number,
  witnesses = true,
): Promise<void> => {
  const signer = await keyFileSigner(path.join(folder, 'key.pem'));
  const { keyId, jwk } = signer.publicKey;
  const sites = await openSites({ municipality, databaseFile });
  sites.setClock(beginningOf(periodNamed('2025-Q4')));
  await furnish(sites.administrator(), municipality);
  const title = 'Botens publika nyckel';
  await openSettings(sites.bot()).put({ key: publicKeyKey(keyId), title, value: JSON.stringify(jwk) });
  await sites.close();
  const filling = openFilling(databaseFile);
  const witnessing = witnessOfTown(signer.seal);
  const add = async <State extends { readonly status: string }, Kept extends State, Event>(
    schema: RecordList<Kept>,
    decider: Pick<Decider<State, never, Event, never>, 'initial' | 'evolve'>,
    histories: readonly History<Event>[],
  ): Promise<void> => {
    const items = [];
    for (const history of histories) {
      items.push(savedItem(schema, decider, await sealed(history, signer.seal)));
    }
    const { name } = schema.list;
    await witnessing.see(name, filling.add(`/sites/register/Lists/${name}`, localApps.bot, items), items);
  };
  const done: Made<Control, unknown>[] = [];
  for (const [index, quarter] of quarters.entries()) {
    const now = beginningOf(quarter);
    const as = (personId: string): Context => ({
      actor: { personId, roles: rolesOf(municipality, personId) },
      now,
    });
    const bot: Context = { actor: { personId: 'bot', roles: ['bot'] }, now };
    const logAdministrator = as(oneOf({ municipality }, 'log-administrator'));
    const drawn = quartersOrders(municipality, quarter, index * count, count);
    // No cluster stands twice in a plan.
    const ordersInPlan = new Set(drawn.map(({ clusterId }) => clusterId)).size;
    const placed = drawn.map((facts, at) => ({
      ...facts,
      planId: `${planIdOf(ffsPolicy.id, quarter)}-${Math.floor(at / ordersInPlan) + 1}`,
    }));
    const finished = placed.map((facts) => finishedOrder(facts, { as, bot, logAdministrator }));
    const planner = as(oneOf({ municipality }, 'planner'));
    const planned = Array.from({ length: Math.ceil(count / ordersInPlan) }, (_, at) =>
      planOf(
        finished.slice(at * ordersInPlan, (at + 1) * ordersInPlan).map(({ order }) => order.state),
        { planner, bot },
      ),
    );
    await add(plans, planDecider, planned);
    await add(
      orders,
      orderDecider,
      finished.map(({ order }) => order.history),
    );
    await add(
      reviews,
      reviewDecider,
      finished.map(({ review }) => review.history),
    );
    await add(
      registrations,
      registrationDecider,
      finished.map(({ registration }) => registration.history),
    );
    await add(
      controls,
      controlDecider,
      finished.map(({ control }) => control.history),
    );
    done.push(...finished.map(({ control }) => control as Made<Control, unknown>));
  }
  const lastDay = instantFromMs(msOf(afterHistories) - 86_400_000);
  await add(signatures, yearEndDecider, signedYear(municipality, done, lastDay));
  if (witnesses) filling.add(`/sites/register/Lists/${witness.name}`, localApps.bot, await witnessing.rows());
  filling.close();
};
