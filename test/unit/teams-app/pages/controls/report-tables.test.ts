import type { TFunction } from 'i18next';
import { controlFiguresOf, likeControlsOf } from '@loggkontroll/core/report';
import { addTexts, createTexts } from '@loggkontroll/ui/texts';
import type { Control } from '@loggkontroll/core/workflow';
import type { YearOfFigures } from '../../../../../teams-app/src/pages/controls/figures/figures-of-year.ts';
import { reportTables } from '../../../../../teams-app/src/pages/controls/figures/report-tables.ts';
import { yearsTable } from '../../../../../teams-app/src/pages/controls/figures/years-table.ts';
import { sayFigures } from '../../../../../teams-app/src/pages/controls/figures/say-figures.ts';
import { figures } from '../../../../../teams-app/src/pages/controls/figures/texts.ts';

const texts = createTexts('sv');
addTexts(texts, 'figures', figures);
const t: TFunction<['figures', 'common']> = texts.getFixedT('sv', ['figures', 'common']);
const say = sayFigures(t, 'sv', {
  department: (id) => ({ housing: 'Bostad', authority: 'Myndighet' })[id] ?? id,
  policy: () => 'Rutinen',
  unit: (id) => ({ u: 'Björken' })[id] ?? id,
});

const control = (controlId: string, said: Partial<Control> = {}): Control => ({
  ...{ controlId, kind: 'systematic-review', policyId: 'ffs', year: 2026, period: '2026-Q3' },
  ...{ branch: 'provider', departmentId: 'housing', unitId: 'u', clusterName: 'U' },
  ...{ dueOn: '2026-10-31', status: 'expected', corrections: [] },
  ...said,
});

const found: YearOfFigures = {
  controls: likeControlsOf([control('a'), control('b', { departmentId: 'authority', status: 'deviation' })]),
  shares: [{ policyId: 'ffs', employees: 200, reviewed: 30 }],
  requests: [
    {
      departmentId: 'housing',
      kinds: {
        systematic: { requested: 3, delivered: 2, notCarriedOut: 1 },
        targeted: { requested: 0, delivered: 0, notCarriedOut: 0 },
        extract: { requested: 1, delivered: 0, notCarriedOut: 0 },
      },
    },
  ],
  departments: new Map(),
  unreadable: 0,
};

test('one table a way to look at it, with a sum where there is more than one row; every row as wide as its heading', () => {
  const tables = reportTables(found, '2026-10-05', say);
  expect(tables.map(({ title, rows }) => [title, rows.map(([name]) => name)])).toEqual([
    ['Per avdelning', ['Myndighet', 'Bostad', 'Alla']],
    ['Per slag av kontroll', ['Systematisk loggkontroll']],
    ['Per rutin', ['Rutinen']],
    ['Hur många som har granskats', ['Rutinen']],
    ['Begärda loggar', ['Bostad', 'Bostad']],
  ]);
  for (const { columns, rows } of tables)
    for (const cells of rows) expect(cells).toHaveLength(columns.length);
  expect(tables[0]?.rows[2]?.slice(0, 3)).toEqual(['Alla', 2, 0]);
  expect(tables[3]?.rows).toEqual([['Rutinen', 200, 30, '15\u00a0%']]);
  expect(tables[4]?.rows[1]).toEqual(['Bostad', 'Loggutdrag till klient', 1, 0, 0]);
});

test('what somebody may not see is not there, and neither is an empty table', () => {
  const none = { ...found, controls: undefined, shares: undefined, requests: [] };
  expect(reportTables(none, '2026-10-05', say)).toEqual([]);
});

test('whoever sees their own units alone has them unit by unit', () => {
  const own = { ...found, shares: undefined, requests: undefined, units: new Map([['u', 'Björken']]) };
  const [first] = reportTables(own, '2026-10-05', say);
  expect([first?.title, first?.rows.map(([name]) => name)]).toEqual(['Per enhet', ['Björken']]);
});

test('years stand beside one another as shares, with how many were reviewed under each routine that has drawn anybody', () => {
  const figuresOf = (...controls: readonly Control[]) =>
    controlFiguresOf(likeControlsOf(controls), '2026-10-05');
  const { columns, rows } = yearsTable(say, [
    { year: 2025, figures: figuresOf(control('a', { status: 'deviation' }), control('b')), shares: [] },
    { year: 2026, figures: figuresOf(control('c', { dueOn: '2026-10-01' })), shares: found.shares },
  ]);
  expect(columns).toEqual([
    ...[
      'År',
      'Planerade',
      'Gjorda',
      'Andel gjorda',
      'Andel utan anmärkning',
      'Försenade',
      'Anmälda incidenter',
    ],
    'Granskade av dem med åtkomst: Rutinen',
  ]);
  expect(rows).toEqual([
    ['2025', 2, 0, '0\u00a0%', '–', 0, 0, '–'],
    ['2026', 1, 0, '0\u00a0%', '–', 1, 0, '15\u00a0%'],
  ]);
});
