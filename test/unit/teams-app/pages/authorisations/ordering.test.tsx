/** @jest-environment jsdom */
import type { AccessAnswer, AccessFacts } from '@loggkontroll/core/authorisations';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AuthorisationListPage } from '../../../../../teams-app/src/pages/authorisations/AuthorisationListPage.tsx';
import { DecidePanel } from '../../../../../teams-app/src/pages/authorisations/panels/DecidePanel.tsx';
import type { PanelProps } from '../../../../../teams-app/src/pages/authorisations/stored-authorisation.ts';
import { authorisations } from '../../../../../teams-app/src/pages/authorisations/texts/index.ts';
import { useTexts } from '../../../../../teams-app/src/texts/use-texts.ts';
import { access, hash, listOf } from '../../../core/authorisations/rows.ts';
import { sessionOf } from '../../fake-session.ts';
import { registers } from '../../registers.ts';
import { renderPage } from '../../render-page.tsx';

const list = listOf(access('anna01'));
const mockFacts: AccessFacts = {
  ...{ reviewId: list.reviewId, listSha256: hash('1'), on: '2026-10-01', gone: [], ownAccounts: ['chef'] },
  rows: [{ own: false, standing: { standing: 'employed' }, since: 'same' }],
};
const mockListed = { list, facts: mockFacts, draft: { decided: new Map(), added: [] } };
const mockSent: AccessAnswer[] = [];
const mockRegisters = registers;
const mockRequests: unknown[] = [];
const everywhere = { departmentId: undefined, from: '2024-01-01', to: undefined };
const mockFunctions = [
  { code: 'head-of-operations', personId: 'head', unitId: 'p1', ...everywhere },
  { code: 'local-support', personId: 'planner', unitId: undefined, ...everywhere },
];
jest.mock('../../../../../teams-app/src/pages/authorisations/access-room.ts', () => ({
  readListed: () => Promise.resolve(mockListed),
  sendAnswer: (_: unknown, __: unknown, answer: AccessAnswer) => {
    mockSent.push(answer);
    return Promise.resolve({ ok: true });
  },
}));
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({
    people: () => Promise.resolve(mockRegisters.people),
    units: () => Promise.resolve(mockRegisters.units),
    functions: () => Promise.resolve(mockFunctions),
  }),
}));
jest.mock('@loggkontroll/sharepoint/records', () => ({
  openRegister: () => ({
    authorisations: { summaries: () => Promise.resolve({ items: [] }) },
    caseRequests: {
      create: (request: unknown) => {
        mockRequests.push(request);
        return Promise.resolve({ ok: true });
      },
    },
  }),
}));

const policyOf = (id: string): Policy => shippedPolicies[id] as Policy;
const Texts = ({ children }: { readonly children: ReactNode }) => {
  useTexts({ authorisations });
  return <>{children}</>;
};
const showPanel = (policyId: string): void => {
  const rules = policyOf(policyId).authorisation;
  const state = { rules, scope: 'unit', branch: 'provider', ownDecider: 'area' };
  const performing = {
    busy: false,
    perform: async (act: () => Promise<unknown>) => {
      await act();
      return true;
    },
  };
  const props = { record: { state }, performing, part: 'others' } as unknown as PanelProps & {
    readonly part: 'others';
  };
  renderPage(
    <Texts>
      <DecidePanel {...props} />
    </Texts>,
    { session: sessionOf('head', []) },
  );
};
const write = (label: RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

const order = (account: string): void => {
  press('Beställ en behörighet');
  write(/^Vem/, 'Ny Namnsson');
  write(/^Användare i verksamhetssystemet/, account);
  write(/^Vilken behörighet/, 'Läsa');
  write(/^Vad behövs den till/, 'Vikariat');
  write(/^Till och med/, '2027-01-31');
  press('Lägg till');
};

it('NPO: access is ordered for somebody who lacks it, says what is missing, is taken back, and goes with the answer', async () => {
  showPanel('npo');
  fireEvent.click(await screen.findByLabelText('Behåll'));
  press('Beställ en behörighet');
  press('Lägg till');
  expect(screen.getAllByText('Fyll i det här.')).toHaveLength(4);
  press('Avbryt');
  order('chef');
  press('Skicka svaret');
  await screen.findByText(/^Du kan inte beställa behörighet till dig själv/);
  expect(mockSent).toEqual([]);
  press('Ta bort Ny Namnsson');
  order('ny09');
  await screen.findByText(/^Ny Namnsson \(ny09\): Läsa\. Vikariat/);
  press('Skicka svaret');
  await waitFor(() => expect(mockSent).toHaveLength(1));
  expect(mockSent[0]?.added).toEqual([
    { account: 'ny09', name: 'Ny Namnsson', role: 'Läsa', why: 'Vikariat', until: '2027-01-31' },
  ]);
});

it('FFS has no such order', async () => {
  showPanel('ffs');
  await screen.findByLabelText('Behåll');
  expect(screen.queryByRole('button', { name: 'Beställ en behörighet' })).toBeNull();
});

const showList = (personId: string, policyId: string): void => {
  const session = { ...sessionOf(personId, []), policies: [policyOf(policyId)] };
  renderPage(
    <Texts>
      <AuthorisationListPage />
    </Texts>,
    { session },
  );
};

it('NPO: whoever decides of access asks for an order of one person’s, and says nothing of whom', async () => {
  mockRequests.length = 0;
  showList('head', 'npo');
  fireEvent.click(await screen.findByRole('button', { name: 'För en person' }));
  await waitFor(() => expect(mockRequests).toHaveLength(1));
  expect(mockRequests[0]).toMatchObject({
    ...{ type: 'requestCase', wants: 'access-order', policyId: 'npo', unitId: 'p1', requester: 'head' },
  });
});

it('NPO: others read how it goes, and begin nothing', async () => {
  showList('m1', 'npo');
  await screen.findByText('Beställ, ändra eller avsluta behörighet');
  expect(screen.queryByRole('button', { name: 'För en person' })).toBeNull();
});

it('FFS has no such order in its list', async () => {
  showList('head', 'ffs');
  await screen.findByText('Inga behörighetskontroller pågår');
  expect(screen.queryByText('Beställ, ändra eller avsluta behörighet')).toBeNull();
});
