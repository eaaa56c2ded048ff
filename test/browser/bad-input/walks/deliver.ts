import { logText } from '../../review/given-log.ts';
import { givenOrder } from '../../review/given-order.ts';
import { eventsOf, filesIn } from './held.ts';
import type { Walk } from './walk.ts';
import type { Write } from '../cut.ts';

const delivering = (name: string, write: Write, files: boolean): Walk => ({
  name,
  once: [
    ...['orderPlaced', 'orderAttested', 'logRoomOpened', 'daysCommitted', 'daysAnswered', 'daysDrawn'],
    ...['logDelivered', ...(files ? ['delivery'] : [])],
  ],
  begin: async (suite, page, id, query) => {
    const given = await givenOrder(suite, id);
    const { orderId } = given.order;
    await page.goto(suite.address(given.logAdministrator, `orders/${orderId}`, query));
    await page.getByLabel('Logg ur verksamhetssystemet').setInputFiles({
      name: 'september.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(logText(given, { rows: 24, clients: 2 }), 'latin1'),
    });
    await page.getByRole('button', { name: 'Läs filerna' }).click();
    const prepared = page.getByRole('region', { name: 'Det här levereras' });
    await prepared.waitFor();
    const button = page.getByRole('button', { name: 'Leverera', exact: true });
    return {
      write,
      save: () => button.click(),
      saved: () => page.getByText('Hos granskaren').first().waitFor(),
      kept: async () => {
        await button.waitFor();
        await prepared.getByText('24 rader i loggen').waitFor();
      },
      held: async () => [
        ...(await eventsOf(suite, 'orders', orderId)),
        ...(files ? await filesIn(suite, given.room) : []),
      ],
    };
  },
});

export const deliverFile = delivering(
  'delivering a log, at the file',
  { path: /Logs.*files\/add/i, verb: 'POST' },
  true,
);

/** The file is in its room by then, where only those who deliver may open it; the next attempt finds it again. */
export const deliverOrder = delivering(
  'delivering a log, at the order',
  { path: /Lists\/Orders.*items\(/, verb: 'MERGE' },
  false,
);
