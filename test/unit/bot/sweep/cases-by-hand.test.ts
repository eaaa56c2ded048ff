import { createSweep } from '@loggkontroll/bot/sweep';
import { caseIdFrom } from '@loggkontroll/core/workflow';
import type { RegistrationFacts } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let sweep: () => Promise<void>;

beforeEach(() => {
  suite = memorySuite('2026-10-05T09:00:00Z');
  sweep = createSweep(suite.services);
});

describe('A control with a remark that was filled in by hand', () => {
  const registrationId = 'by-hand';
  const ofHand = caseIdFrom({ registrationId });
  const register = async (change: Partial<RegistrationFacts> = {}, who: Who = 'manager') => {
    const { registrations } = suite.register;
    accepted(
      await registrations.create(
        {
          ...{ type: 'registerControl', registrationId, kind: 'systematic-review', policyId: 'ffs' },
          ...{ period: '2026-Q4', departmentId: 'housing', unitId: 'unit-1', reviewer: ids[who] },
          result: {
            ...{ finishedOn: '2026-10-05', outcome: 'remark', employees: 2, accesses: 10 },
            breach: { status: 'reported', persons: 3 },
          },
          ...change,
        },
        { ...acting(who), now: await suite.services.clock.now() },
      ),
    );
  };
  const found = async () => {
    const one = await suite.cases.find(ofHand);
    return one.ok ? one.value.state : undefined;
  };

  test('opens a case, once, to whoever filled it in, with the breach that was reported', async () => {
    await register();
    await sweep();
    await createSweep(suite.services)();
    expect(await found()).toMatchObject({
      ...{ origin: { kind: 'registration', registrationId }, responsible: ids.manager },
      discoveredAt: '2026-10-05T09:00:00Z',
      breach: { by: 'bot', position: { status: 'reported', persons: 3 } },
    });
    expect(suite.cases.itemsOf(ofHand)).toHaveLength(1);
    expect(suite.faults).toEqual([]);
  });

  test('of a unit that is not theirs opens nothing, which is said once', async () => {
    await register({ unitId: 'unit-2', departmentId: 'authority' });
    await sweep();
    await sweep();
    expect(await found()).toBeUndefined();
    expect(suite.faults).toHaveLength(1);
  });

  test('opens a case also when the remark comes with a correction, and has what is corrected after that', async () => {
    const plain = { finishedOn: '2026-10-05', employees: 2, accesses: 10 } as const;
    await register({ result: { ...plain, outcome: 'no-remark', breach: { status: 'not-applicable' } } });
    await sweep();
    expect(await found()).toBeUndefined();
    const correct = async (breach: RegistrationFacts['result']['breach'], at: string) => {
      suite.setClock(at);
      const result = { ...plain, outcome: 'remark', breach } as const;
      const command = { type: 'correctRegistration', result, reason: 'Förbisett' } as const;
      const now = await suite.services.clock.now();
      accepted(
        await suite.register.registrations.act(registrationId, command, { ...acting('manager'), now }),
      );
      await sweep();
    };
    await correct({ status: 'to-be-reported' }, '2026-10-06T09:00:00Z');
    expect(await found()).toMatchObject({ discoveredAt: '2026-10-06T09:00:00Z' });
    expect(await found()).not.toHaveProperty('breach');
    await correct({ status: 'reported', persons: 2 }, '2026-10-07T09:00:00Z');
    expect(await found()).toMatchObject({ breach: { position: { status: 'reported', persons: 2 } } });
  });

  describe('and is of several employees', () => {
    const besideIt = caseIdFrom({ requestId: 'another' });
    const ask = async (change: object = {}, who: Who = 'manager') => {
      const now = await suite.services.clock.now();
      accepted(
        await suite.register.caseRequests.create(
          {
            ...{ type: 'requestCase', requestId: 'another', policyId: 'ffs', beside: ofHand, persons: 2 },
            ...{ departmentId: 'housing', unitId: 'unit-1', discoveredAt: '2026-10-05T09:00:00Z' },
            ...{ requester: ids[who], ...change },
          },
          { ...acting(who), now },
        ),
      );
      await sweep();
    };
    const beside = async () => {
      const one = await suite.cases.find(besideIt);
      return one.ok ? one.value.state : undefined;
    };

    beforeEach(async () => {
      await register();
      await sweep();
    });

    test('has a case for another, of the same control, with its own number of persons', async () => {
      suite.setClock('2026-10-05T10:00:00Z');
      await ask();
      await createSweep(suite.services)();
      expect(await beside()).toMatchObject({
        ...{ origin: { kind: 'registration', registrationId }, responsible: ids.manager },
        breach: { position: { status: 'reported', at: '2026-10-05T09:00:00Z', persons: 2 } },
      });
      expect(suite.cases.itemsOf(besideIt)).toHaveLength(1);
      expect(suite.faults).toEqual([]);
    });

    test('has one also for a planner who filled it in, of a unit that they do not lead', async () => {
      await register({ registrationId: 'by-planner', reviewer: ids.planner }, 'planner');
      await sweep();
      await ask({ beside: caseIdFrom({ registrationId: 'by-planner' }) }, 'planner');
      expect(await beside()).toMatchObject({
        origin: { kind: 'registration', registrationId: 'by-planner' },
        responsible: ids.planner,
      });
      const caseId = caseIdFrom({ registrationId: 'by-planner' });
      const first = await suite.cases.find(caseId);
      expect(first).toMatchObject({ value: { state: { responsible: ids.planner } } });
      const now = await suite.services.clock.now();
      const said = { type: 'keepDocument', kind: 'subject', sha256: 'ab'.repeat(32) } as const;
      accepted(await suite.cases.act(caseId, said, { ...acting('planner'), now }));
      await sweep();
      const then = await suite.cases.find(caseId);
      expect(then).toMatchObject({ value: { state: { responsible: ids.manager } } });
    });

    test('each is asked for a position anew when the number is corrected, which is of them all', async () => {
      await ask();
      suite.setClock('2026-10-07T09:00:00Z');
      const result = { finishedOn: '2026-10-05', outcome: 'remark', employees: 2, accesses: 10 } as const;
      const breach = { status: 'reported', persons: 9 } as const;
      const command = { type: 'correctRegistration', result: { ...result, breach }, reason: 'F' } as const;
      const now = await suite.services.clock.now();
      accepted(
        await suite.register.registrations.act(registrationId, command, { ...acting('manager'), now }),
      );
      await sweep();
      for (const held of [await found(), await beside()]) {
        expect(held?.breach).toBeUndefined();
        expect(held?.breachQuestioned).toMatchObject({ changedAt: '2026-10-07T09:00:00Z' });
      }
    });

    test.each([
      ['somebody who has never had it', { requester: ids.otherManager }, 'otherManager'],
      ['a case of which it is no part', { beside: 'case-of-others' }, 'manager'],
      ['more hours', { discoveredAt: '2026-10-05T09:30:00Z' }, 'manager'],
      ['another unit', { unitId: 'unit-2', departmentId: 'authority' }, 'manager'],
    ] as const)('nothing is opened for %s', async (_, change, who) => {
      suite.setClock('2026-10-05T10:00:00Z');
      await ask(change, who);
      expect(await beside()).toBeUndefined();
      expect(suite.faults).toHaveLength(1);
    });
  });
});
