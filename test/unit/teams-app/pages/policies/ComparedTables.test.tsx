/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { ComparedTables } from '../../../../../teams-app/src/pages/policies/ComparedTables.tsx';
import { policies } from '../../../../../teams-app/src/pages/policies/texts/index.ts';
import { useTexts } from '../../../../../teams-app/src/texts/use-texts.ts';
import { sessionOf } from '../../fake-session.ts';
import { renderPage } from '../../render-page.tsx';

const path = 'systematic.branches.provider.lookFor';
const { provider } = ffsPolicy.systematic.branches;
if (provider === undefined) throw new Error('FFS reviews no providers.');

/** A version with a word more, which the organisation itself has put there. */
const more: Policy = {
  ...ffsPolicy,
  version: 2,
  systematic: {
    ...ffsPolicy.systematic,
    branches: {
      ...ffsPolicy.systematic.branches,
      provider: { ...provider, lookFor: [...provider.lookFor, 'sensitive-diagnosis'] },
    },
  },
  sources: { ...ffsPolicy.sources, [`${path}.${provider.lookFor.length}`]: { by: 'organisation-sets' } },
};

const Page = () => {
  useTexts({ policies });
  return <ComparedTables one={ffsPolicy} other={more} titles={['Version 1', 'Version 2']} />;
};

test('a word with a source of its own has that beside it, and the others the list’s', () => {
  renderPage(<Page />, { session: sessionOf('administrator', ['administrator']) });
  const [before, after] = within(screen.getAllByRole('row')[1] ?? document.body).getAllByRole('cell');
  expect(before?.querySelector('li')).toBeNull();
  const items = within(after ?? document.body).getAllByRole('listitem');
  expect(items).toHaveLength(provider.lookFor.length + 1);
  expect(items.map(({ textContent }) => textContent?.includes('Ni bestämmer själva'))).toEqual([
    ...provider.lookFor.map(() => false),
    true,
  ]);
});
