import { createSweep } from '@loggkontroll/bot/sweep';
import { controlIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import type { Register } from '@loggkontroll/sharepoint/records';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const orders = ['a', 'b', 'c'];
const registrationOf = (orderId: string): string => registrationIdOf(reviewIdOf(orderId));

let suite: MemorySuite;
beforeEach(async () => {
  suite = memorySuite();
  const people = peopleIn(suite);
  const sweep = createSweep(suite.services);
  for (const order of orders) {
    await people.place(order);
    await people.attest(order);
    await sweep();
    await people.commitDays(order);
    await sweep();
    await people.deliver(order);
    await sweep();
    await people.review(order);
  }
  await sweep();
  await sweep();
  suite.setClock('2026-12-30T09:00:00Z');
});

/** Which registrations and controls an instance reads whole, by their ids, that begins anew. */
const readAnew = async (): Promise<readonly string[]> => {
  const read: string[] = [];
  const note = ({ where }: { readonly where: { readonly RecordId?: unknown } }): void => {
    if (Array.isArray(where.RecordId)) read.push(...where.RecordId.map(String));
  };
  const { register } = suite.services;
  const { registrations, controls } = register;
  const watched: Register = {
    ...register,
    registrations: {
      ...registrations,
      list: (query) => {
        note(query);
        return registrations.list(query);
      },
    },
    controls: {
      ...controls,
      list: (query) => {
        note(query);
        return controls.list(query);
      },
    },
  };
  await createSweep({ ...suite.services, register: watched })();
  return read.filter((recordId) => !recordId.includes('authorisation'));
};

const statusOf = async (orderId: string): Promise<string> => {
  const found = await suite.register.controls.find(controlIdOf({ orderId }));
  return found.ok ? found.value.state.status : found.refusal.code;
};

const correct = async (orderId: string): Promise<void> => {
  const found = await suite.register.registrations.find(registrationOf(orderId));
  if (!found.ok) throw new Error(found.refusal.code);
  const result = { ...found.value.state.result, employees: 9 };
  const command = { type: 'correctRegistration', result, reason: 'Fel antal' } as const;
  const corrected = await suite.register.registrations.act(found.value, command, acting('manager'));
  if (!corrected.ok) throw new Error(corrected.refusal.code);
};

const employeesIn = async (orderId: string): Promise<number | undefined> => {
  const found = await suite.register.controls.find(controlIdOf({ orderId }));
  return found.ok ? found.value.state.done?.result.employees : undefined;
};

test('an instance that begins anew reads one of the controls that are done, and no registration of long ago', async () => {
  expect(await Promise.all(orders.map(statusOf))).toEqual(['done', 'done', 'done']);
  expect(await readAnew()).toEqual([controlIdOf({ orderId: 'a' })]);
});

test('a registration that has not completed its control is taken up', async () => {
  const { controls } = suite.register;
  const stored = await controls.find(controlIdOf({ orderId: 'b' }));
  if (!stored.ok) throw new Error(stored.refusal.code);
  await controls.destroy(stored.value.itemId, '2026-12-17T09:00:00Z');
  await createSweep(suite.services)();
  expect(await statusOf('b')).toBe('done');
});

test('what rests is taken up when it is corrected, also while no instance was there', async () => {
  const sweep = createSweep(suite.services);
  await sweep();
  await correct('b');
  await sweep();
  expect(await employeesIn('b')).toBe(9);
  await correct('c');
  await createSweep(suite.services)();
  expect(await employeesIn('c')).toBe(9);
});

test('the second item of what rests is taken away', async () => {
  const sweep = createSweep(suite.services);
  await sweep();
  suite.register.registrations.repeat(registrationOf('c'));
  await sweep();
  expect(suite.register.registrations.itemsOf(registrationOf('c'))).toHaveLength(1);
  suite.register.registrations.repeat(registrationOf('c'));
  await createSweep(suite.services)();
  expect(suite.register.registrations.itemsOf(registrationOf('c'))).toHaveLength(1);
});
