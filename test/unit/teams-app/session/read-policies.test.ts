import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { formatOwnWord, noWord } from '@loggkontroll/core/waiting';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { policyAt } from '../../../../teams-app/src/session/policy-at.ts';
import { PolicyUnusable, readPolicies } from '../../../../teams-app/src/session/read-policies.ts';

interface Kept {
  readonly key: string;
  readonly value: string;
}

let mockKept: readonly Kept[];
let mockFormer: readonly string[];
const mockAsked = jest.fn();
jest.mock('@loggkontroll/sharepoint/settings', () => ({
  readBeginning: (_: unknown, personId: string) => {
    mockAsked(personId);
    return Promise.resolve({
      policies: mockKept.filter(({ key }) => key.startsWith('policy/')),
      ownWord: mockKept.find(({ key }) => key === `own-word/${personId}`)?.value,
    });
  },
  formerPolicyTexts: (_: unknown, policyId: string) => {
    mockAsked(`former ${policyId}`);
    return Promise.resolve(mockFormer);
  },
}));

const nowhere = { personId: 'm1' } as Connection;
const kept = (policy: Partial<Policy> & { readonly id: string }): Kept => ({
  key: `policy/${policy.id}`,
  value: JSON.stringify(policy),
});
const von = shippedPolicies['von'] ?? ffsPolicy;
const { deadlines: _, ...lacking } = ffsPolicy;

beforeEach(() => {
  mockKept = [];
  mockFormer = [];
  mockAsked.mockClear();
});

describe('the policies in force', () => {
  it('are those the organisation has set, found with one request', async () => {
    mockKept = [kept(von), kept(ffsPolicy), { key: 'public-key/1', value: '{}' }];
    expect(await readPolicies(nowhere)).toMatchObject({ policies: [von, ffsPolicy], unusable: [] });
    expect(mockAsked.mock.calls).toEqual([['m1']]);
  });

  it('come with what the bot has told this person', async () => {
    const word = { ...noWord, functions: ['hr' as const] };
    mockKept = [{ key: 'own-word/m1', value: formatOwnWord(word) }];
    expect(await readPolicies(nowhere)).toMatchObject({ policies: [ffsPolicy], ownWord: word });
  });

  it('are the FFS routine where none is set', async () => {
    expect(await readPolicies(nowhere)).toEqual({ policies: [ffsPolicy], unusable: [], ownWord: noWord });
  });

  it('go on when another cannot be used, which is told', async () => {
    mockKept = [kept(lacking), kept(von)];
    expect(await readPolicies(nowhere)).toMatchObject({
      policies: [von],
      unusable: [{ setting: 'policy/ffs', problem: { code: 'policy-missing-field', path: 'deadlines' } }],
    });
  });

  it('are not replaced by what ships when none that is set can be used', async () => {
    mockKept = [kept(lacking), { key: 'policy/own', value: 'not JSON' }];
    const refused: unknown = await readPolicies(nowhere).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PolicyUnusable);
    expect(refused).toMatchObject({
      unusable: [{ setting: 'policy/ffs' }, { setting: 'policy/own', problem: { code: 'policy-not-json' } }],
    });
  });
});

describe('the policy of a record', () => {
  const at = (version: number, policies: readonly Policy[]) =>
    policyAt({ policies, connection: nowhere }, { policyId: 'von', policyVersion: version });
  const own = { ...von, version: 2 };

  it('is the one in force, or the one that ships, without a request', async () => {
    expect(await at(2, [ffsPolicy, own])).toEqual(own);
    expect(await at(1, [own])).toEqual(von);
    expect(mockAsked).not.toHaveBeenCalled();
  });

  it('is otherwise what the settings said then', async () => {
    mockFormer = [JSON.stringify({ ...von, version: 4 }), 'not JSON', JSON.stringify(own)];
    expect(await at(2, [ffsPolicy])).toEqual(own);
    expect(await at(3, [ffsPolicy])).toBeUndefined();
    expect(mockAsked.mock.calls).toEqual([['former von'], ['former von']]);
  });
});
