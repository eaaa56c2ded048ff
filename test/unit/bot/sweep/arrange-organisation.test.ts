import { createSweep } from '@loggkontroll/bot/sweep';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import { ids, upnOf } from '../../../contract/sharepoint/municipality.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';

test('rights that cannot be arranged keep nobody waiting, are told in the log, and are tried again', async () => {
  const suite = memorySuite();
  let tries = 0;
  const sweep = createSweep({
    ...suite.services,
    arrangeOrganisation: () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new SharePointFailure('unreachable')) : Promise.resolve('all');
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

/** A sweep whose rights take so many turns to be given. */
const arrangingFor = (turns: number) => {
  const suite = memorySuite();
  let [left, woken] = [turns, 0];
  const arrangeOrganisation = () => {
    left -= 1;
    return Promise.resolve(left > 0 ? ('some-left' as const) : ('all' as const));
  };
  const sweep = createSweep({ ...suite.services, arrangeOrganisation }, () => {
    woken += 1;
  });
  return { suite, sweep, woken: () => woken, left: () => left };
};

test('rights that take many turns keep no reminder waiting, and the next turn comes at once', async () => {
  const { suite, sweep, woken, left } = arrangingFor(3);
  await suite.meet('planner');
  await sweep();
  expect(suite.seenBy('planner')).not.toEqual([]);
  expect(woken()).toBe(1);
  for (let more = 0; more < 4; more += 1) await sweep();
  expect({ woken: woken(), left: left() }).toEqual({ woken: 2, left: 0 });
});

test('whoever is let in to a record whose folder is to be given rights is let in once it has them', async () => {
  const { suite, sweep, left } = arrangingFor(3);
  await peopleIn(suite).place('passed', { attestant: ids.head, receiver: ids.head });
  await sweep();
  await sweep();
  expect({ left: left(), letIn: suite.letIn }).toEqual({ left: 1, letIn: [] });
  await sweep();
  await sweep();
  expect(suite.letIn).toMatchObject([{ list: 'orders', upns: [upnOf('head'), upnOf('head')] }]);
});
