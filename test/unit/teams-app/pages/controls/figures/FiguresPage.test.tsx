/** @jest-environment jsdom */
import { controlDecider, planDecider } from '@loggkontroll/core/workflow';
import type { ToldDraws } from '@loggkontroll/core/report';
import type { Role } from '@loggkontroll/core/organisation';
import { controls, plans } from '@loggkontroll/sharepoint/schema';
import type { ToldYear } from '@loggkontroll/sharepoint/settings';
import { screen } from '@testing-library/react';
import { FiguresPage } from '../../../../../../teams-app/src/pages/controls/figures/index.ts';
import { memoryStore } from '../../../../bot/fakes/memory-store.ts';
import { sessionOf } from '../../../fake-session.ts';
import { renderPage } from '../../../render-page.tsx';

const unsigned = () => ({ keyId: 'none', signature: '' });
const stores = () => ({
  controls: memoryStore(controls, controlDecider, unsigned),
  plans: memoryStore(plans, planDecider, unsigned),
});

let mockTold: ToldYear;
let mockRegister: ReturnType<typeof stores>;
let mockRead: string[];

const mockWatched = (name: 'controls' | 'plans') => ({
  ...mockRegister[name],
  list: (query: never) => {
    mockRead.push(name);
    return mockRegister[name].list(query);
  },
});
jest.mock('@loggkontroll/sharepoint/records', () => ({
  openRegister: () => ({ controls: mockWatched('controls'), plans: mockWatched('plans') }),
}));
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({
    departments: () => Promise.resolve([{ departmentId: 'housing', name: 'Bostad', headId: 'head' }]),
  }),
}));
jest.mock('@loggkontroll/sharepoint/settings', () => ({
  openFiguresTold: () => ({ read: () => Promise.resolve(mockTold) }),
}));

const drawn: ToldDraws = {
  shares: [{ policyId: 'ffs', employees: 50_000, reviewed: 15_000 }],
  draws: { standing: 3, givenUp: 0, begun: 0 },
};
const toldAt = (at: string): ToldYear => ({
  counted: { at },
  controls: new Map([
    [
      'housing',
      [
        {
          ...{ departmentId: 'housing', kind: 'systematic-review', policyId: 'ffs' },
          ...{ standing: 'without-remark', controls: 29_999 },
          ...{ breachesReported: 0, breachPersons: 0, breachesToReport: 0 },
        },
      ],
    ],
  ]),
  drawn,
  requests: undefined,
});
const untold: ToldYear = {
  ...{ counted: undefined, controls: new Map(), drawn: undefined, requests: undefined },
};

const show = (roles: readonly Role[] = ['planner']): void => {
  renderPage(<FiguresPage />, { session: sessionOf('planner', roles) });
};

beforeEach(() => {
  mockRegister = stores();
  mockRead = [];
  mockTold = untold;
});

test('what the bot has counted is shown, with when that was, and no record is read', async () => {
  mockTold = toldAt('2026-10-05T07:58:00Z');
  show();
  await screen.findByText('29999 av 29999');
  expect(screen.getByText(/räknades av boten 5 okt. 2026 09:58/)).toBeTruthy();
  expect(screen.getByText(/^30\s%$/)).toBeTruthy();
  expect(mockRead).toEqual([]);
});

test('a bot that has not counted since the day before yesterday is told of', async () => {
  mockTold = toldAt('2026-10-03T21:00:00Z');
  show();
  await screen.findByText(/Boten har inte räknat årets kontroller sedan 3 okt. 2026 23:00/);
});

test('counted yesterday evening is counted lately', async () => {
  mockTold = toldAt('2026-10-04T05:00:00Z');
  show();
  await screen.findByText(/räknades av boten 4 okt. 2026 07:00/);
});

test('a year that the bot has not counted is read from its records, and says nothing of the bot', async () => {
  await mockRegister.controls.create(
    {
      ...{ type: 'expectControl', controlId: 'c', kind: 'systematic-review', policyId: 'ffs', year: 2026 },
      ...{ period: '2026-Q3', branch: 'provider', departmentId: 'housing', unitId: 'u', clusterName: 'U' },
      dueOn: '2026-12-31',
    },
    { actor: { personId: 'bot', roles: ['bot'] }, now: '2026-10-01T08:00:00Z' as never },
  );
  show();
  await screen.findByText('0 av 1');
  expect(mockRead.sort()).toEqual(['controls', 'plans']);
  expect(screen.queryByText(/boten/i)).toBeNull();
});

test('a department head sees what was told of the department, and no draws', async () => {
  mockTold = { ...toldAt('2026-10-05T07:58:00Z'), drawn: undefined };
  show(['department-head']);
  await screen.findByText('29999 av 29999');
  expect(screen.queryByText('Hur många som har granskats')).toBeNull();
});
