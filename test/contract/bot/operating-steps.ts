import type { Review } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openVault } from '@loggkontroll/sharepoint/vault';
import type { FaultyRecord } from '../../../infra/cli/verify/faults.ts';
import { accepted } from '../sharepoint/desk.ts';
import { acting, registerReview } from '../sharepoint/reference-flow.ts';
import { eventually } from './eventually.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

/** The manager registers a review without remark. */
export const register = async (suite: RunningSuite, { reviewId, fileSha256 }: Review): Promise<void> => {
  const { reviews } = openRegister(suite.sharePoint.as('manager'));
  accepted(await reviews.act(reviewId, registerReview(fileSha256), acting('manager')));
};

/** Waits until the bot has completed an order. */
export const completed = (suite: RunningSuite, orderId: string) =>
  eventually(`${orderId} completed`, async () => {
    const { state } = accepted(await openRegister(suite.sharePoint.bot).orders.find(orderId));
    return state.status === 'completed' ? state : undefined;
  });

/** What verify finds, but that the orders name a plan which these tests have not made. */
export const faultsIn = async ({ sharePoint }: RunningSuite): Promise<readonly FaultyRecord[]> =>
  (await verified(sharePoint.bot)).faults.filter(({ list }) => list !== 'Plans');

/** The names of the log rooms that are there. */
export const roomsIn = (suite: RunningSuite) => openVault(suite.sharePoint.bot).names();
