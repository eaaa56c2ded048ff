/** @jest-environment jsdom */
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { act, fireEvent, screen } from '@testing-library/react';
import { RequestPage } from '../../../../../teams-app/src/pages/extracts/RequestPage.tsx';
import { extracts } from '../../../../../teams-app/src/pages/extracts/texts/index.ts';
import { useTexts } from '../../../../../teams-app/src/texts/use-texts.ts';
import { sessionOf } from '../../fake-session.ts';
import { registers } from '../../registers.ts';
import { renderPage } from '../../render-page.tsx';

const mockRegisters = registers;
let mockPeople: Promise<typeof registers.people>;
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({
    people: () => mockPeople,
    units: () => Promise.resolve(mockRegisters.units),
  }),
}));

const show = (personId: string): void => {
  const Shown = () => {
    useTexts({ extracts });
    return <RequestPage />;
  };
  const policies = [shippedPolicies['von'] as Policy];
  renderPage(<Shown />, { session: { ...sessionOf(personId, []), policies } });
};

/** The people come when they are let; until then the units alone are known. */
const peopleLater = (): (() => void) => {
  let come = (): void => undefined;
  mockPeople = new Promise((resolve) => {
    come = () => resolve(registers.people);
  });
  return come;
};

it.each([
  ['whose managers report to this person', 'area', () => screen.findByRole('combobox', { name: /^Enhet/ })],
  ['of somebody who has none', 'planner', () => screen.findByText(/^Bara den som är chef för en enhet/)],
])('the units %s are not told before everybody is known', async (_, personId, told) => {
  const come = peopleLater();
  await act(async () => {
    show(personId);
    await Promise.resolve();
  });
  screen.getByLabelText('Hämtar …');
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.queryByText(/^Bara den som är chef för en enhet/)).toBeNull();
  come();
  await told();
});

it('says so when they cannot be read, and tries again', async () => {
  mockPeople = Promise.reject(new TypeError('fetch failed'));
  show('area');
  const again = await screen.findByRole('button', { name: 'Försök igen' });
  mockPeople = Promise.resolve(registers.people);
  fireEvent.click(again);
  await screen.findByRole('combobox', { name: /^Enhet/ });
});
