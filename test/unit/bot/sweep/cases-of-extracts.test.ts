import { createSweep } from '@loggkontroll/bot/sweep';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { caseIdFrom, extractFactsOf } from '@loggkontroll/core/workflow';
import type { ExtractCommand } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { acting, actingBot } from '../../../contract/sharepoint/reference-flow.ts';
import * as extract from '../../core/workflow/extract/examples.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const { von } = shippedPolicies;

let suite: MemorySuite;
let sweep: () => Promise<void>;

beforeEach(() => {
  suite = memorySuite('2026-10-05T09:00:00Z', Object.values(shippedPolicies));
  sweep = createSweep(suite.services);
});

describe('A case that a client’s extract gives cause to', () => {
  const extractId = 'extract-1';
  const fromExtract = caseIdFrom({ extractId });
  const another = caseIdFrom({ requestId: 'asked' });

  const startInquiry = async (recordId: string) => {
    const { commands, request } = extract;
    const mine = {
      handler: ids.manager,
      handlersManager: ids.area,
      assessor: ids.manager,
      orderer: ids.manager,
    };
    const steps: readonly (readonly [ExtractCommand, Who | 'bot'])[] = [
      [commands.openSubjectRoom, 'bot'],
      [commands.giveClient, 'manager'],
      [commands.showIdentity, 'manager'],
      [commands.release, 'manager'],
      [commands.order, 'manager'],
      [{ ...commands.takeOn, administrator: ids.logAdministrator }, 'logAdministrator'],
      [commands.openLogRoom, 'bot'],
      [commands.deliver, 'logAdministrator'],
      [{ type: 'startInquiry', kind: 'case', recordId }, 'manager'],
    ];
    const { extracts } = suite.register;
    const now = await suite.services.clock.now();
    const facts = von && extractFactsOf({ ...request, extractId, ...mine }, von);
    if (facts === undefined) throw new Error('VON has client extracts.');
    accepted(await extracts.create({ type: 'requestExtract', ...facts }, { ...acting('manager'), now }));
    for (const [command, who] of steps) {
      const { actor } = who === 'bot' ? actingBot : acting(who);
      accepted(await extracts.act(extractId, command, { actor, now }));
    }
  };

  test('is opened once, to whoever has the extract, from when they said so', async () => {
    await startInquiry(fromExtract);
    await sweep();
    await createSweep(suite.services)();
    const found = await suite.cases.find(fromExtract);
    expect(found.ok && found.value.state).toMatchObject({
      ...{ origin: { kind: 'extract', extractId }, responsible: ids.manager, unitId: 'unit-1' },
      discoveredAt: '2026-10-05T09:00:00Z',
    });
    expect(suite.cases.itemsOf(fromExtract)).toHaveLength(1);
  });

  test('is not opened under the name of another', async () => {
    await startInquiry(another);
    await sweep();
    expect(suite.cases.itemsOf(fromExtract)).toHaveLength(0);
    expect(suite.cases.itemsOf(another)).toHaveLength(0);
  });
});
