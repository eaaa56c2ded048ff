import { createSweep } from '@loggkontroll/bot/sweep';
import { caseFileName, formatCaseDocument } from '@loggkontroll/core/case-documents';
import { deliveryHash, formatDelivery, formatDraft, judge, unjudged } from '@loggkontroll/core/log';
import type { Delivery } from '@loggkontroll/core/log';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { accept } from '@loggkontroll/core/result';
import { caseIdFrom, extractFactsOf } from '@loggkontroll/core/workflow';
import type { ExtractCommand, ReviewFacts } from '@loggkontroll/core/workflow';
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

  const extractHash = async () => {
    const found = await suite.register.extracts.find(extractId);
    return found.ok ? found.value.state.delivered?.log.sha256 : undefined;
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

  describe('has of the extract’s log', () => {
    const delivery: Delivery = {
      ...{ format: 'loggkontroll-delivery', version: 1 },
      order: { orderId: extractId, number: 'U', of: 'client', from: '2026-09-01', to: '2026-09-30' },
      employees: ['ada01', 'bo01'].map((employeeId) => ({ employeeId, name: `Namn ${employeeId}` })),
      clients: [{ clientId: '19121212-1212', name: '' }],
      accesses: [0, 1].map((employee) => ({
        ...{ n: employee + 1, employee, client: 0, at: '2026-09-01T08:00:00', source: 0, line: employee + 1 },
        ...{ unit: null, act: 'read', actText: 'Läst', part: 'Journal' },
      })),
      ...{ duties: [], registers: [], gaps: [] },
      sources: [
        {
          ...{ profile: 'treserva', sha256: 'ab'.repeat(32), bytes: 1, encoding: 'utf-8', rows: 2 },
          ...{ rejected: 0, lines: [] },
        },
      ],
    };
    const log = formatDelivery(delivery);
    const held = async () => {
      const found = await suite.cases.find(fromExtract);
      if (!found.ok) throw new Error(found.refusal.code);
      return found.value.state;
    };
    const say = async (account: string) => {
      const content = { name: 'N', account };
      const document = { kind: 'subject', caseId: fromExtract, language: 'sv', content } as const;
      const text = formatCaseDocument(document);
      const sha256 = deliveryHash(text);
      const { room } = await held();
      await suite.caseRooms.put(room, caseFileName({ kind: 'subject', sha256, form: 'json' }), text);
      const now = await suite.services.clock.now();
      const command = { type: 'keepDocument', kind: 'subject', sha256 } as const;
      accepted(await suite.cases.act(fromExtract, command, { ...acting('manager'), now }));
    };
    const kept = async (kind: 'log' | 'judgements') => {
      const { room, documents } = await held();
      const sha256 = documents.findLast((document) => document.kind === kind)?.sha256;
      if (sha256 === undefined) return undefined;
      const read = await suite.caseRooms.readText(room, caseFileName({ kind, sha256, form: 'json' }), sha256);
      return read.ok ? read.value : undefined;
    };

    beforeEach(async () => {
      jest.spyOn(suite.services.rooms, 'readDelivery').mockResolvedValue(accept(log));
      await startInquiry(fromExtract);
      await sweep();
    });

    test('the part of whom it is said to be about, and nobody else’s', async () => {
      expect(await kept('log')).toBeUndefined();
      await say('Ada01');
      await sweep();
      await createSweep(suite.services)();
      const own = (await kept('log')) ?? '';
      expect(own).toContain('Namn ada01');
      expect(own).not.toContain('bo01');
      expect(await kept('judgements')).toBeUndefined();
      expect((await held()).documents.map(({ kind }) => kind)).toEqual(['subject', 'log']);
    });

    test('with the judgements of it, where it has been reviewed', async () => {
      const judgements = judge(unjudged(2), [1, 2], { verdict: 'suspicion', reason: 'Ingen uppgift' });
      const text = formatDraft(judgements, (await extractHash()) ?? '');
      jest.spyOn(suite.services.rooms, 'loadDraft').mockResolvedValue({ text } as never);
      await say('ada01');
      await sweep();
      expect(await kept('judgements')).toContain('Ingen uppgift');
    });

    describe('and when the registration of its review is corrected', () => {
      const registrationId = 'registration-of-extract';
      const reviewId = 'review-of-extract';
      const result = { finishedOn: '2026-10-05', outcome: 'remark', employees: 2, accesses: 2 } as const;
      const at = async (time: string) => {
        suite.setClock(time);
        return suite.services.clock.now();
      };

      beforeEach(async () => {
        const { reviews, registrations } = suite.register;
        const ofUnit = {
          policyId: 'von',
          departmentId: 'housing',
          unitId: 'unit-1',
          period: '2026',
        } as const;
        const review: ReviewFacts = {
          ...{ reviewId, kind: 'extract', orderId: extractId, number: 'U-1', policyVersion: 1, ...ofUnit },
          ...{ branch: 'provider', clusterName: 'Björken', employees: [], days: [] },
          ...{ reviewer: ids.manager, reviewersManager: ids.area, reviewBy: '2026-10-12' },
          ...{ logRoom: 'log-room', fileSha256: 'ab'.repeat(32), breachReport: 'always' },
        };
        accepted(await reviews.create({ type: 'openReview', ...review }, actingBot));
        const breach = { status: 'to-be-reported' } as const;
        const facts = { registrationId, kind: 'extract-review', reviewId, reviewer: ids.manager } as const;
        accepted(
          await registrations.create(
            { type: 'registerControl', ...facts, ...ofUnit, result: { ...result, breach } },
            actingBot,
          ),
        );
        await sweep();
      });

      const correct = async () => {
        const now = await at('2026-10-06T09:00:00Z');
        const breach = { status: 'reported', persons: 5 } as const;
        const command = { type: 'correctRegistration', result: { ...result, breach }, reason: 'F' } as const;
        const { registrations } = suite.register;
        accepted(await registrations.act(registrationId, command, { ...acting('manager'), now }));
        await sweep();
        await createSweep(suite.services)();
      };

      test('has the report with the number of persons of its own part of the log', async () => {
        const judgements = judge(unjudged(2), [1, 2], { verdict: 'suspicion', reason: 'Ingen uppgift' });
        const text = formatDraft(judgements, (await extractHash()) ?? '');
        jest.spyOn(suite.services.rooms, 'loadDraft').mockResolvedValue({ text } as never);
        await say('ada01');
        await sweep();
        await correct();
        expect((await held()).breach).toMatchObject({
          by: 'bot',
          position: { status: 'reported', persons: 1 },
        });
      });

      test('is asked for a position, once, where nobody can tell how many it concerns', async () => {
        await correct();
        const { breach, breachQuestioned } = await held();
        expect(breach).toBeUndefined();
        expect(breachQuestioned).toMatchObject({ changedAt: '2026-10-06T09:00:00Z' });
      });
    });

    test('nothing where the log has nobody of that account', async () => {
      await say('cia01');
      await sweep();
      expect((await held()).documents.map(({ kind }) => kind)).toEqual(['subject']);
    });
  });
});
