/** @jest-environment jsdom */
import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Destruction, Forecast } from '@loggkontroll/core/retention';
import { readSupervision } from '../../../../../../teams-app/src/pages/controls/supervision/read-supervision.ts';
import { sessionOf } from '../../../fake-session.ts';

type Asked = Readonly<Record<string, unknown>>;

const destruction = (year: number, status: Destruction['status'], records: number): Destruction => ({
  ...{ destructionId: `destruction-${year}-${status}`, kind: 'order', year, dueOn: '2026-09-01' },
  ...{ begunAt: '2026-09-01T08:00:00Z', status },
  records: Array.from({ length: records }, (_, at) => `hash-${at}`),
});

let mockForecast: Forecast | undefined;
let mockDestructions: readonly Destruction[];
let mockAsked: Asked[];
const mockEmpty = { records: [], damaged: [] };

jest.mock('@loggkontroll/sharepoint/records', () => ({
  openRegister: () => ({
    signatures: { list: () => Promise.resolve(mockEmpty) },
    informing: { summaries: () => Promise.resolve({ items: [] }) },
  }),
  openDestructions: () => ({
    list: ({
      where,
    }: {
      readonly where: { readonly Status?: readonly string[]; readonly Year?: string };
    }) => {
      mockAsked.push(where);
      const found = mockDestructions.filter(
        ({ status, year }) =>
          (where.Status?.includes(status) ?? true) && (where.Year ?? String(year)) === String(year),
      );
      return Promise.resolve({ records: found.map((state) => ({ state })), damaged: [] });
    },
  }),
}));
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({ departments: () => Promise.resolve([]) }),
}));
jest.mock('@loggkontroll/sharepoint/settings', () => ({
  openFiguresTold: () => ({
    read: () =>
      Promise.resolve({
        ...{ counted: { at: '2026-10-05T07:58:00Z' }, controls: new Map(), requests: undefined },
        drawn: { shares: [], draws: { standing: 3, givenUp: 1, begun: 0 } },
      }),
  }),
  openForecasts: () => ({ read: () => Promise.resolve(mockForecast) }),
}));

const forecast = (belonged?: readonly { readonly year: number; readonly records: number }[]): Forecast => ({
  ...{
    countedOn: '2026-10-05' as IsoDate,
    nextOn: '2026-10-12' as IsoDate,
    under: [],
    rows: [],
    withCases: 0,
  },
  gone: { ...{ upTo: 9, begun: [], notThrough: [] }, ...(belonged === undefined ? {} : { belonged }) },
});
const read = (year: number) => readSupervision(sessionOf('planner', ['planner']), year, '2026-10-05');

beforeEach(() => {
  mockAsked = [];
  mockDestructions = [
    destruction(2025, 'done', 30),
    destruction(2025, 'held', 2),
    destruction(2024, 'begun', 5),
  ];
});

test('what the bot has counted is not read one by one', async () => {
  mockForecast = forecast([
    { year: 2025, records: 32 },
    { year: 2024, records: 5 },
  ]);
  const { answers, countedAt } = await read(2025);
  expect(answers.destroyed).toEqual({ records: 30, heldRecords: 2 });
  expect(answers.draws).toEqual({ standing: 3, givenUp: 1, begun: 0 });
  expect(countedAt).toBe('2026-10-05T07:58:00Z');
  expect((await read(2024)).answers.destroyed).toEqual({ records: 0, heldRecords: 0 });
  expect(mockAsked.filter(({ Year }) => Year !== undefined)).toEqual([]);
});

test.each([undefined, forecast()])('where it has not, every destruction of the year is', async (told) => {
  mockForecast = told;
  expect((await read(2025)).answers.destroyed).toEqual({ records: 30, heldRecords: 2 });
  expect(mockAsked).toContainEqual({ Year: '2025' });
});
