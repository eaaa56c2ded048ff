import { createPolicies } from '@loggkontroll/bot/services';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Setting, Settings } from '@loggkontroll/sharepoint/settings';

const policiesFrom = (...kept: readonly Pick<Setting, 'key' | 'value'>[]) => {
  const settings: Pick<Settings, 'all'> = {
    all: () => Promise.resolve(kept.map((setting) => ({ ...setting, title: '' }))),
  };
  const error = jest.fn();
  const log = { info: jest.fn(), warn: jest.fn(), error };
  return { policies: createPolicies(settings, log, 1000), error };
};

const { deadlines, ...rest } = ffsPolicy;
const misspelt = { ...rest, dedlines: deadlines };

test('what ships counts where the organisation has set nothing', async () => {
  const { policies } = policiesFrom();
  expect(await policies()).toEqual([ffsPolicy]);
});

test('a policy with an unknown field is left out, the others go on, and the log says what to correct', async () => {
  const other = { ...ffsPolicy, id: 'other' };
  const { policies, error } = policiesFrom(
    { key: 'policy/ffs', value: JSON.stringify(misspelt) },
    { key: 'policy/other', value: JSON.stringify(other) },
  );
  expect(await policies()).toEqual([other]);
  expect(error.mock.calls).toEqual([
    [
      {
        setting: 'policy/ffs',
        code: 'policy-unknown-field',
        path: 'dedlines',
        suggestion: 'deadlines',
      },
      'policy unusable',
    ],
  ]);
});

test('nothing takes the place of the only policy while it cannot be used', async () => {
  const { policies } = policiesFrom({ key: 'policy/ffs', value: JSON.stringify(misspelt) });
  expect(await policies()).toEqual([]);
});
