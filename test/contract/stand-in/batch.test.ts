import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { as, owner, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  await as(standIn, owner).web.lists.add('Orders');
});
afterAll(() => standIn.close());

test('parts of a batch answer in order, fail one by one, and count one by one', async () => {
  standIn.clearRequests();
  const [batch, execute] = as(standIn, owner).batched();
  const items = () => batch.web.lists.getByTitle('Orders').items;
  const answers = [
    items().add({ Title: 'One' }),
    items().add({ Title: 'Två' }),
    batch.web.lists.getByTitle('Missing')(),
    items().filter("Title eq 'Två'")(),
    items().getById(1).update({ Title: 'Ett' }),
    items().getById(2).delete(),
  ];
  const settled = Promise.allSettled(answers);
  await execute();
  const results = await settled;
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
  expect(results[3]).toMatchObject({ value: [{ Title: 'Två' }] });
  const left = await as(standIn, owner).web.lists.getByTitle('Orders').items.select('Title')();
  expect(left).toMatchObject([{ Title: 'Ett' }]);
  const [logged] = standIn.requests();
  expect(logged).toMatchObject({ method: 'POST', status: 200, operations: 6 });
  expect(logged?.parts.map(({ status }) => status)).toEqual([201, 201, 404, 200, 204, 200]);
});
