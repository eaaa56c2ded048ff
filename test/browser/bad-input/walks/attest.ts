import { givenOrder } from '../../review/given-order.ts';
import { eventsOf } from './held.ts';
import type { Walk } from './walk.ts';
import { attestantOf } from '../../../contract/sharepoint/attestant-of.ts';

export const attest: Walk = {
  name: 'attesting an order',
  once: ['orderPlaced', 'orderAttested'],
  begin: async (suite, page, id, query) => {
    const { order } = await givenOrder(suite, id, { until: 'placed' });
    await page.goto(suite.address(attestantOf(order), `orders/${order.orderId}`, query));
    const button = page.getByRole('button', { name: 'Attestera', exact: true });
    await button.waitFor();
    return {
      write: { path: /Lists\/Orders.*items\(/, verb: 'MERGE' },
      save: () => button.click(),
      saved: () => page.getByText('Attesterad, dagar ska lottas').waitFor(),
      kept: () => button.waitFor(),
      held: () => eventsOf(suite, 'orders', order.orderId),
    };
  },
};
