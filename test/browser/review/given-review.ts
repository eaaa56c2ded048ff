import { makeDelivery } from '../../../teams-app/src/workers/make-delivery.ts';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { now } from './review-suite.ts';
import type { ReviewSuite } from './review-suite.ts';
import { plainMaterial } from './given-log.ts';
import type { LogMaterial } from './given-log.ts';
import { givenOrder } from './given-order.ts';
import type { GivenOrder } from './given-order.ts';

/** A delivered log that waits for its reviewer. */
export const givenReview = async (
  suite: ReviewSuite,
  name: string,
  size: { readonly rows: number; readonly clients: number } = { rows: 24, clients: 2 },
  {
    material = plainMaterial(size),
    ...options
  }: {
    readonly reviewerAmong?: boolean;
    /** The files that the delivery is made of; a plain log without assignments when nothing is said. */
    readonly material?: (given: GivenOrder) => LogMaterial;
  } = {},
): Promise<GivenOrder & { readonly sha256: string }> => {
  const given = await givenOrder(suite, name, options);
  const { order, days, room, logAdministrator } = given;
  const { log, registers } = material(given);
  const made = await makeDelivery(
    {
      ...{ orderId: order.orderId, number: order.number, units: [order.clusterName] },
      selection: { of: 'draw', month: order.month, days, employees: order.employees },
    },
    {
      logs: [{ file: new Blob([log]) }],
      registers: Object.fromEntries(
        Object.entries(registers).map(([register, text]) => [register, new Blob([text])]),
      ),
    },
    () => undefined,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  const { sha256, text, accesses } = made.value;
  const connection = suite.sites.as(logAdministrator);
  await openVault(connection).deliver(room, text);
  const delivered = await openRegister(connection).orders.act(
    order.orderId,
    { type: 'deliverLog', file: { sha256, accesses, rejectedRows: 0 } },
    { actor: { personId: logAdministrator, roles: ['log-administrator'] }, now: isoInstantOf(now) },
  );
  if (!delivered.ok) throw new Error(delivered.refusal.code);
  await given.reachReviewer(sha256);
  suite.sites.standIn.clearRequests();
  return { ...given, sha256 };
};
