import { createSweep } from '@loggkontroll/bot/sweep';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';

test('a log that a policy keeps for years goes when they are out, counted from the end of the year', async () => {
  const suite = memorySuite('2026-10-05T09:00:00Z', [
    {
      ...ffsPolicy,
      retention: { ...ffsPolicy.retention, 'log-without-remark': { kind: 'years', years: 2 } },
    },
  ]);
  const people = peopleIn(suite);
  const sweep = createSweep(suite.services);
  const orderNow = async () => {
    const found = await suite.register.orders.find('kept');
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value.state;
  };
  await people.place('kept');
  await people.attest('kept');
  await sweep();
  await people.commitDays('kept');
  await sweep();
  await people.deliver('kept');
  await sweep();
  await people.review('kept');
  await sweep();
  suite.setClock('2028-12-31T21:00:00Z');
  await sweep();
  expect(await orderNow()).toMatchObject({ status: 'at-reviewer' });
  expect(await suite.services.rooms.names()).toHaveLength(1);
  suite.setClock('2028-12-31T23:30:00Z');
  await sweep();
  expect(await orderNow()).toMatchObject({ status: 'completed', logFate: { fate: 'deleted' } });
  expect(await suite.services.rooms.names()).toEqual([]);
});
