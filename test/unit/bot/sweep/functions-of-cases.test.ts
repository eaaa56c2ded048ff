import { createSweep } from '@loggkontroll/bot/sweep';
import type { FunctionCode, FunctionHolder } from '@loggkontroll/core/organisation';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { askedCase } from '../fakes/asked-case.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let sweep: () => Promise<void>;
const { ask, held, say } = askedCase(() => suite);

beforeEach(() => {
  suite = memorySuite('2026-10-05T09:00:00Z', [ffsPolicy, shippedPolicies['npo'] ?? ffsPolicy]);
  suite.moreEmployees.push({
    ...{ employeeId: 'mem01', name: 'N', personId: ids.member, unitId: 'unit-2', role: 'handläggare' },
    ...{ from: '2024-01-01', to: undefined },
  });
  sweep = createSweep(suite.services);
});

describe('Functions that change while a case runs', () => {
  const holds = (who: Who, code: FunctionCode = 'data-protection-contact', to?: string): FunctionHolder => ({
    ...{ code, personId: ids[who], departmentId: undefined, unitId: undefined },
    ...{ from: '2024-01-01', to },
  });
  const partyIs = async () => (await held()).state.people['data-protection-contact'];
  const handOvers = async () =>
    (await held()).history.filter(({ event }) => event.type === 'caseHandedOver').length;

  test('are followed: the new holder stands there, and the former does no more', async () => {
    suite.functions.push(holds('planner'));
    await ask();
    await sweep();
    expect(await partyIs()).toBe(ids.planner);
    suite.functions.splice(0, 1, holds('planner', 'data-protection-contact', '2026-10-04'), holds('head'));
    await sweep();
    await createSweep(suite.services)();
    expect(await partyIs()).toBe(ids.head);
    expect(await handOvers()).toBe(1);
    expect((await held()).state).toMatchObject({ responsible: ids.manager, responsiblesManager: ids.area });
  });

  test('fill a place that nobody had, and leave it when nobody has it any more', async () => {
    await ask();
    await sweep();
    expect(await partyIs()).toBeUndefined();
    suite.functions.push(holds('head'));
    await sweep();
    expect(await partyIs()).toBe(ids.head);
    suite.functions.pop();
    await sweep();
    expect(await partyIs()).toBeUndefined();
  });

  test('change nothing where another has it as well, or where it is the function that decides', async () => {
    suite.functions.push(holds('planner'), holds('planner', 'head-of-operations'));
    await ask({ policyId: 'npo', asFunction: 'head-of-operations', requester: ids.planner }, 'planner');
    await sweep();
    suite.functions.push(holds('head'));
    suite.functions.splice(1, 1, holds('head', 'head-of-operations'));
    await sweep();
    expect((await held()).state.people).toMatchObject({
      'data-protection-contact': ids.planner,
      'head-of-operations': ids.planner,
    });
    expect(await handOvers()).toBe(0);
  });

  test('never put the one it is about there, and leave who stands in for them', async () => {
    await ask();
    await sweep();
    await say('mem01');
    await sweep();
    const before = await handOvers();
    suite.functions.push(holds('member'));
    await sweep();
    expect(await partyIs()).not.toBe(ids.member);
    suite.functions.push(holds('head'));
    await sweep();
    expect(await partyIs()).toBe(ids.head);
    expect(await handOvers()).toBe(before + 1);
  });
});
