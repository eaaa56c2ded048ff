import { controlFiguresBy, controlFiguresOf } from '@loggkontroll/core/report';
import type {
  ControlFigures,
  FiguresOf,
  LikeControls,
  RequestsOf,
  ReviewedShare,
} from '@loggkontroll/core/report';
import type { ReportTable } from '@loggkontroll/ui/documents';
import type { YearOfFigures } from './figures-of-year.ts';
import type { FigureGroup, SayFigures } from './say-figures.ts';

type Row = ReportTable['rows'][number];

const shown = [
  'planned',
  'done',
  'withoutRemark',
  'withRemark',
  'late',
  'awaited',
  'deviations',
  'breachesReported',
  'breachPersons',
  'breachesToReport',
] as const satisfies readonly (keyof ControlFigures)[];

const figuresTable = (
  say: SayFigures,
  group: FigureGroup,
  groups: readonly FiguresOf[],
  whole: ControlFigures,
): ReportTable => {
  const row = (name: string, figures: ControlFigures): Row => [name, ...shown.map((of) => figures[of])];
  return {
    title: say.groupTitle(group),
    note: '',
    columns: [say.group(group), ...shown.map((of) => say.figure(of))],
    rows: [
      ...groups.map(({ key, figures }) => row(say.nameIn(group, key), figures)),
      ...(groups.length > 1 ? [row(say.all, whole)] : []),
    ],
  };
};

const controlTables = (
  say: SayFigures,
  controls: readonly LikeControls[],
  today: string,
  isOfUnits: boolean,
): readonly ReportTable[] => {
  const whole = controlFiguresOf(controls, today);
  if (whole.planned === 0) return [];
  const by = (group: FigureGroup, keyOf: (like: LikeControls) => string) =>
    figuresTable(say, group, controlFiguresBy(controls, today, keyOf), whole);
  return [
    isOfUnits
      ? by('unit', ({ unitId = '' }) => unitId)
      : by('department', ({ departmentId }) => departmentId),
    by('kind', ({ kind }) => kind),
    by('policy', ({ policyId }) => policyId),
  ];
};

const shareTable = (say: SayFigures, shares: readonly ReviewedShare[]): ReportTable => ({
  ...{ title: say.shares.title, note: say.shares.note, columns: say.shares.columns },
  rows: shares.map(({ policyId, employees, reviewed }) => [
    say.nameIn('policy', policyId),
    employees,
    reviewed,
    say.percent(employees === 0 ? 0 : reviewed / employees),
  ]),
});

const requestTable = (say: SayFigures, requests: readonly RequestsOf[]): ReportTable => ({
  ...{ title: say.requests.title, note: say.requests.note, columns: say.requests.columns },
  rows: requests.flatMap(({ departmentId, kinds }) =>
    (['systematic', 'targeted', 'extract'] as const)
      .filter((kind) => kinds[kind].requested > 0)
      .map((kind): Row => {
        const { requested, delivered, notCarriedOut } = kinds[kind];
        const name = say.nameIn('department', departmentId);
        return [name, say.requestKind(kind), requested, delivered, notCarriedOut];
      }),
  ),
});

/** The figures of a year as tables: the same on the page, in the workbook and on paper. Empty ones are left out. */
export const reportTables = (
  { controls, shares, requests, units }: YearOfFigures,
  today: string,
  say: SayFigures,
): readonly ReportTable[] =>
  [
    ...(controls ? controlTables(say, controls, today, units !== undefined) : []),
    ...(shares ? [shareTable(say, shares)] : []),
    ...(requests ? [requestTable(say, requests)] : []),
  ].filter(({ rows }) => rows.length > 0);
