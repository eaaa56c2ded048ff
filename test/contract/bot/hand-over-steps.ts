import { accessFileName, formatAccessList } from '@loggkontroll/core/authorisations';
import { dayCommitment, drawDays, seedOf } from '@loggkontroll/core/draw';
import { deliveryHash } from '@loggkontroll/core/log';
import type { PersonId } from '@loggkontroll/core/organisation';
import { planOrganisation } from '@loggkontroll/core/organisation-import';
import type { SaidOrganisation } from '@loggkontroll/core/organisation-import';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { authorisationFactsOf, dayRuleOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { OrderCommand, OrderStatus, Review } from '@loggkontroll/core/workflow';
import { applyOrganisation, readOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openAccessRooms, openVault } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { ids, units } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting, actingBot, orderOf, registerReview } from '../sharepoint/reference-flow.ts';
import { access } from './authorisation-parts.ts';
import { eventually } from './eventually.ts';
import type { RunningSuite } from './running-bot.ts';

const nonce = '11'.repeat(32);

/** A review with a remark. */
export const remark = (fileSha256: string) => {
  const command = registerReview(fileSha256);
  return {
    ...command,
    result: { ...command.result, outcome: 'remark', breach: { status: 'to-be-reported' } },
    judgements: { ...command.judgements, direct: 1, suspicion: 1 },
  } as const;
};

/** The units, with somebody else to lead Björken. */
export const ledBy = (managerId: PersonId) =>
  units.map((unit) => (unit.unitId === 'unit-1' ? { ...unit, managerId } : unit));

/** The authorisation review that the steps open. */
export const authorisationId = 'authorisation-ffs-unit-1-2026-10-31';

/** What people do until a manager leaves, each with their own rights, and what is waited for. */
export const handOverSteps = (suite: RunningSuite) => {
  const registerOf = (who: Who) => openRegister(suite.sharePoint.as(who));
  const everything = () => openRegister(suite.sharePoint.bot);
  const vaultOf = (who: Who) => openVault(suite.sharePoint.as(who));

  const act = async (who: Who, orderId: string, command: OrderCommand): Promise<void> => {
    accepted(await registerOf(who).orders.act(orderId, command, acting(who)));
  };
  const orderOfId = async (orderId: string) => accepted(await everything().orders.find(orderId));
  const orderWhen = (orderId: string, status: OrderStatus) =>
    eventually(`${orderId} ${status}`, async () => {
      const { state } = await orderOfId(orderId);
      return state.status === status && (status === 'placed' || state.logRoom !== undefined)
        ? state
        : undefined;
    });
  const orderWith = (orderId: string, reviewer: PersonId) =>
    eventually(`${orderId} with ${reviewer}`, async () => {
      const record = await orderOfId(orderId);
      return record.state.reviewer === reviewer ? record : undefined;
    });
  const reviewWith = (orderId: string, reviewer: PersonId) =>
    eventually(`the review of ${orderId} with ${reviewer}`, async () => {
      const found = await everything().reviews.find(reviewIdOf(orderId));
      return found.ok && found.value.state.reviewer === reviewer ? found.value : undefined;
    });

  const place = async (orderId: string): Promise<void> => {
    const command = { type: 'placeOrder', ...orderOf(orderId) } as const;
    accepted(await registerOf('planner').orders.create(command, acting('planner')));
  };

  const deliver = async (orderId: string): Promise<Review> => {
    await act('manager', orderId, { type: 'attest' });
    const commitment = dayCommitment(dayRuleOf(await orderWhen(orderId, 'attested'), 1), nonce);
    await act('logAdministrator', orderId, { type: 'commitDays', commitment });
    const answered = await orderWhen(orderId, 'days-answered');
    const seed = seedOf(commitment, nonce, answered.dayDraws.at(-1)?.bytes ?? '');
    const days = drawDays(answered.month, answered.dayCount, seed);
    await act('logAdministrator', orderId, { type: 'drawDays', nonce, seed, days });
    const { sha256 } = await vaultOf('logAdministrator').deliver(
      answered.logRoom ?? '',
      `{"log":"${orderId}"}`,
    );
    const file = { sha256, accesses: 2, rejectedRows: 0 };
    await act('logAdministrator', orderId, { type: 'deliverLog', file });
    return (await reviewWith(orderId, ids.manager)).state;
  };

  /** What an administrator does with a table, in the tab or on the command line. */
  const arrange = async (said: SaidOrganisation): Promise<void> => {
    const administrator = suite.sharePoint.as('administrator');
    const plan = planOrganisation(await readOrganisation(administrator), said, {
      ...{ planners: [ids.planner], plannersOrder: true, openIn: () => undefined, today: '2026-10-05' },
    });
    expect(plan.problems).toEqual([]);
    accepted(await applyOrganisation(administrator, plan.changes));
  };
  const openAuthorisation = async (): Promise<void> => {
    const [unit] = units;
    if (unit === undefined) throw new Error('There is no unit.');
    const facts = authorisationFactsOf(
      {
        ...{
          unit,
          scope: 'unit',
          occasion: 'date',
          openedOn: '2026-09-14',
          doneBy: '2026-10-31',
          orderId: undefined,
        },
        personOf: (party) =>
          ({ 'local-support': ids.otherArea, 'unit-manager': ids.manager, 'manager-manager': ids.area })[
            party as string
          ],
      },
      ffsPolicy,
    );
    if ('code' in facts) throw new Error(facts.code);
    const { authorisations } = everything();
    accepted(await authorisations.create({ type: 'openAuthorisation', ...facts }, actingBot));
    const rooms = openAccessRooms(suite.sharePoint.as('otherArea'));
    const opened = await eventually('the list’s room', async () => {
      const record = accepted(await authorisations.find(facts.authorisationId));
      return record.state.room === undefined ? undefined : record;
    });
    const text = formatAccessList({
      reviewId: facts.authorisationId,
      takenOn: '2026-10-05',
      rows: [access('emp00001')],
    });
    const sha256 = deliveryHash(text);
    await eventually('the local support’s right', () =>
      rooms.put(opened.state.room ?? '', accessFileName('list', sha256), text).then(
        () => true,
        () => undefined,
      ),
    );
    const list = { sha256, takenOn: '2026-10-05', accounts: 1 };
    const own = registerOf('otherArea').authorisations;
    await eventually('the local support let in', async () =>
      (await own.find(opened.recordId)).ok ? true : undefined,
    );
    accepted(await own.act(opened.recordId, { type: 'sendAccessList', list }, acting('otherArea')));
  };

  return {
    registerOf,
    everything,
    vaultOf,
    act,
    orderOfId,
    orderWhen,
    orderWith,
    reviewWith,
    place,
    deliver,
    arrange,
    openAuthorisation,
  };
};
