import { createSweep } from '@loggkontroll/bot/sweep';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import { memorySuite } from '../fakes/suite.ts';

test('rights that cannot be arranged keep nobody waiting, are told in the log, and are tried again', async () => {
  const suite = memorySuite();
  let tries = 0;
  const sweep = createSweep({
    ...suite.services,
    arrangeOrganisation: () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new SharePointFailure('unreachable')) : Promise.resolve();
    },
  });
  await suite.meet('planner');
  await sweep();
  expect(suite.seenBy('planner')).not.toEqual([]);
  expect(suite.faults).toMatchObject([{ task: 'arrange-organisation', code: 'unreachable' }]);
  await sweep();
  await sweep();
  expect(tries).toBe(2);
});
