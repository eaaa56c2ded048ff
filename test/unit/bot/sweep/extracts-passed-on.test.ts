import { createSweep } from '@loggkontroll/bot/sweep';
import { formatDelivery } from '@loggkontroll/core/log';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { extractFactsOf, extractReviewIdOf } from '@loggkontroll/core/workflow';
import type { ClientExtract, ExtractCommand } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids, units, upnOf } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { acting, actingBot } from '../../../contract/sharepoint/reference-flow.ts';
import { addLog, logOf, makerFor, row } from '../../core/log/files.ts';
import * as extract from '../../core/workflow/extract/examples.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const { von } = shippedPolicies;
const extractId = 'extract-1';
const selection = { of: 'event', from: '2026-09-01', to: '2026-09-30' } as const;

let suite: MemorySuite;
let sweep: () => Promise<void>;

beforeEach(() => {
  suite = memorySuite('2026-10-05T09:00:00Z', Object.values(shippedPolicies));
  sweep = createSweep(suite.services);
  const own = { unitId: 'unit-1', role: 'chef', from: '2024-01-01', to: undefined };
  suite.moreEmployees.push(
    { ...own, employeeId: 'other01', name: 'Person otherManager', personId: ids.otherManager },
    { ...own, employeeId: 'area01', name: 'Person area', personId: ids.area },
  );
});

const act = async (command: ExtractCommand, who: Who | 'bot') => {
  const { actor } = who === 'bot' ? actingBot : acting(who);
  const now = await suite.services.clock.now();
  accepted(await suite.register.extracts.act(extractId, command, { actor, now }));
};
const state = async (): Promise<ClientExtract> =>
  accepted(await suite.register.extracts.find(extractId)).state;
const letIn = async () => {
  const { itemId } = accepted(await suite.register.extracts.find(extractId));
  const all = suite.openedBeside.filter((each) => each.list === 'extracts' && each.itemId === itemId);
  return all.at(-1)?.upns;
};

/** The log has been delivered, with rows of these accounts; the manager is to review it. */
const delivered = async (...accounts: readonly string[]) => {
  const { commands, request } = extract;
  const mine = {
    handler: ids.manager,
    handlersManager: ids.area,
    assessor: ids.manager,
    orderer: ids.manager,
  };
  const facts = von && extractFactsOf({ ...request, extractId, ...mine }, von);
  if (facts === undefined) throw new Error('VON has client extracts.');
  const now = await suite.services.clock.now();
  const asked = { ...acting('manager'), now };
  accepted(await suite.register.extracts.create({ type: 'requestExtract', ...facts }, asked));
  await sweep();
  await act(commands.giveClient, 'manager');
  await act(commands.showIdentity, 'manager');
  await act(commands.release, 'manager');
  await act(commands.order, 'manager');
  await act({ ...commands.takeOn, administrator: ids.logAdministrator }, 'logAdministrator');
  await sweep();
  const maker = makerFor({ selection });
  addLog(maker, logOf(...accounts.map((employee) => row({ employee }))));
  suite.logFiles.set((await state()).logRoom ?? '', formatDelivery(accepted(maker.finish())));
  await act(commands.deliver, 'logAdministrator');
  await sweep();
};

const passTo = async (assessor: string, handler: string = ids.manager) => {
  await act(
    { type: 'passOnExtract', handler, handlersManager: ids.area, assessor, orderer: ids.manager },
    'manager',
  );
};

const reviewer = async () => {
  const found = await suite.register.reviews.find(extractReviewIdOf(await state()) ?? '');
  return found.ok ? found.value.state.reviewer : undefined;
};

test('the new assessor reviews it where they do not stand in it', async () => {
  await delivered('anna01');
  await passTo(ids.otherManager);
  await sweep();
  expect(await reviewer()).toBe(ids.otherManager);
});

test('otherwise the nearest manager above who does not, and nothing says why', async () => {
  await delivered('anna01', 'other01');
  await passTo(ids.otherManager);
  await sweep();
  const above = (await suite.services.directory.people()).get(ids.otherManager)?.managerId;
  expect(await reviewer()).toBe(above);
  const { history } = accepted(await suite.register.extracts.find(extractId));
  expect(history.at(-1)?.event).toEqual({ type: 'extractReviewerNamed', reviewer: above });
  expect(suite.faults).toEqual([]);
});

test('nobody is named where everybody above stands in it too; passed on to somebody else it goes on', async () => {
  const own = { unitId: 'unit-1', role: 'chef', from: '2024-01-01', to: undefined };
  suite.moreEmployees.push({ ...own, employeeId: 'head01', name: 'Person head', personId: ids.head });
  const told = jest.spyOn(suite.services.log, 'info');
  await delivered('area01', 'head01');
  await passTo(ids.area);
  await sweep();
  expect((await state()).delivered?.awaitsReviewer).toBe(true);
  expect(await reviewer()).toBe(ids.manager);
  expect(told.mock.calls.map(([facts]) => facts)).toContainEqual({
    ...{ task: 'name-extract-reviewers', recordId: extractId, code: 'extract-nobody-reviews' },
  });
  await passTo(ids.manager);
  await sweep();
  expect(await reviewer()).toBe(ids.manager);
  expect((await state()).delivered).not.toHaveProperty('awaitsReviewer');
  expect(suite.faults).toEqual([]);
});

test('nobody new reads or reviews the log while it cannot be known', async () => {
  await delivered('anna01');
  const { logRoom = '' } = await state();
  const before = suite.logRooms.get(logRoom);
  suite.logFiles.set(logRoom, 'not a delivery');
  await passTo(ids.otherManager);
  await sweep();
  expect(await reviewer()).toBe(ids.manager);
  expect(suite.logRooms.get(logRoom)).toEqual(before);
  expect((await state()).delivered?.awaitsReviewer).toBe(true);
});

test('whoever was let in to the record, or to its review, is let in no more when it has passed on', async () => {
  await delivered('anna01');
  expect(await letIn()).toBeUndefined();
  await passTo(ids.otherManager);
  await sweep();
  expect(await letIn()).toEqual([upnOf('manager'), upnOf('otherManager')]);
  await passTo(ids.manager);
  await sweep();
  expect(await letIn()).toEqual([upnOf('manager')]);
  const reviews = suite.openedBeside.filter(({ list }) => list === 'reviews').map(({ upns }) => upns);
  expect(reviews).toEqual([[upnOf('otherManager')], [upnOf('manager')]]);
  const times = suite.openedBeside.length;
  await sweep();
  expect(suite.openedBeside).toHaveLength(times);
});

describe('When the manager', () => {
  /** As the directory has units: led by whoever leads or stands in. */
  const led = (who: Who) => {
    const now = units.map((unit) => (unit.unitId === 'unit-1' ? { ...unit, managerId: ids[who] } : unit));
    Object.assign(suite.services.directory, { units: () => Promise.resolve(now) });
  };
  /** Another instance of the bot, which remembers nothing. */
  const sweepAnew = () => createSweep(suite.services)();

  test('is away, the substitute has the extract, its rooms and its review, and nobody else; afterwards all comes back', async () => {
    await delivered('anna01');
    const { subjectRoom = '', logRoom = '' } = await state();
    suite.substitutes.set(ids.manager, ids.otherManager);
    led('otherManager');
    await sweepAnew();
    expect(await state()).toMatchObject({
      ...{ handler: ids.otherManager, assessor: ids.otherManager, orderer: ids.otherManager },
    });
    expect(await reviewer()).toBe(ids.otherManager);
    expect(suite.subjectRooms.get(subjectRoom)).toEqual([{ upn: upnOf('otherManager'), may: 'act' }]);
    expect(suite.logRooms.get(logRoom)).toMatchObject({
      ...{ stage: 'at-reviewer', reviewer: { upn: upnOf('otherManager') }, reading: [] },
    });
    expect(await letIn()).toEqual([upnOf('otherManager')]);
    const { history } = accepted(await suite.register.extracts.find(extractId));
    await sweepAnew();
    expect(accepted(await suite.register.extracts.find(extractId)).history).toEqual(history);

    suite.substitutes.clear();
    led('manager');
    await sweepAnew();
    expect(await state()).toMatchObject({ handler: ids.manager, assessor: ids.manager });
    expect(await reviewer()).toBe(ids.manager);
    expect(suite.subjectRooms.get(subjectRoom)).toEqual([{ upn: upnOf('manager'), may: 'act' }]);
    expect(suite.faults).toEqual([]);
  });

  test('is away and the substitute stands in its log, the manager above reviews it', async () => {
    await delivered('anna01', 'other01');
    suite.substitutes.set(ids.manager, ids.otherManager);
    led('otherManager');
    await sweepAnew();
    const above = (await suite.services.directory.people()).get(ids.otherManager)?.managerId;
    expect((await state()).assessor).toBe(ids.otherManager);
    expect(await reviewer()).toBe(above);
  });

  test('leads no more, the successor has it; what somebody has passed on stays where it is', async () => {
    await delivered('anna01');
    await passTo(ids.head);
    led('otherManager');
    await sweepAnew();
    expect(await state()).toMatchObject({ handler: ids.otherManager, assessor: ids.head });
  });
});
