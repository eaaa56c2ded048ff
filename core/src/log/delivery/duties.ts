import { assignmentKinds, type Span } from '../registers/shapes.ts';
import { always, assignmentWidth, never, type ScreeningContext } from '../screening/context/context.ts';
import { startOf } from '../screening/context/grouped.ts';
import { dayNumberOf, isoOfDay, isoOfSeconds } from '../screening/day-number.ts';
import { plainSubject, type Dictionaries } from '../screening/dictionaries.ts';
import { employmentsOn } from '../screening/rules/employment-days.ts';
import type { Duty } from './delivery.ts';
import type { FoundAccesses } from './found-accesses.ts';
import type { Selection } from './selection.ts';
import type { VisitCollector } from './visits.ts';

/** What duties are told from. */
export interface DutySources {
  readonly selection: Selection;
  readonly context: ScreeningContext;
  readonly dictionaries: Dictionaries;
  readonly visits: VisitCollector;
  readonly found: FoundAccesses;
}

const dayInSeconds = 86_400;

/**
 * What the registers say of each employee on each drawn day, or where none were drawn on each day with an access: by
 * employee, then day. Source: FFS 6.4.
 */
export const dutiesOf = (sources: DutySources): Duty[] => {
  const { selection, found } = sources;
  const drawn = selection.of === 'draw' ? selection.days.toSorted() : undefined;
  return found.employees.flatMap(({ employeeId }, employee) =>
    (drawn ?? found.daysOf(employee)).map((day) => dutyOf(sources, plainSubject(employeeId), employee, day)),
  );
};

const dutyOf = (sources: DutySources, account: string, employee: number, day: string): Duty => {
  const { context, dictionaries, visits, found } = sources;
  const code = dictionaries.lists.subjects.find(account) ?? 0;
  const { employments } = context;
  const held = employmentsOn(employments, code, dayNumberOf(day)).map((place) => ({
    subject: employments.unit[place] ?? 0,
    ...employments.groups[employments.group[place] ?? 0],
  }));
  const shown = found.clientsOn(employee, day);
  return {
    employee,
    day,
    unit: held[0]?.unit || null,
    role: held[0]?.role || null,
    shifts: shiftsOn(context, code, dayNumberOf(day)),
    visits: visits.on(account, day).map(({ start, end, clientId }) => {
      const client = found.clientPlace(clientId);
      return { start, end, client: client !== undefined && shown.has(client) ? client : null };
    }),
    assignments: assignmentsOn(
      sources,
      code,
      held.length > 0 ? held.map(({ subject }) => subject) : context.assumed.subjects,
      shown,
      dayNumberOf(day),
    ),
  };
};

const shiftsOn = ({ shifts }: ScreeningContext, account: number, day: number): Span[] => {
  const spans: Span[] = [];
  for (let place = startOf(shifts.starts, account); place < startOf(shifts.starts, account + 1); place++) {
    const [from, to] = [shifts.from[place] ?? 0, shifts.to[place] ?? 0];
    if (from < (day + 1) * dayInSeconds && to >= day * dayInSeconds) {
      spans.push({ start: isoOfSeconds(from), end: isoOfSeconds(to) });
    }
  }
  return spans.sort((a, b) => (`${a.start} ${a.end}` < `${b.start} ${b.end}` ? -1 : 1));
};

/** Assignments that day, to the employee or one of these units, of clients whom the log shows that day. */
const assignmentsOn = (
  { context: { assignments }, dictionaries, found }: DutySources,
  account: number,
  units: Iterable<number>,
  shown: ReadonlySet<number>,
  day: number,
): Duty['assignments'] => {
  const belongs = new Set(units);
  const { words } = assignments;
  const told = [...shown].flatMap((client) => {
    const code = dictionaries.lists.clients.find(found.clients[client]?.clientId || 'no number') ?? 0;
    const held: Duty['assignments'] = [];
    const end = startOf(assignments.starts, code + 1) * assignmentWidth;
    for (
      let at = startOf(assignments.starts, code) * assignmentWidth;
      at < end && code > 0;
      at += assignmentWidth
    ) {
      const [subject = 0, from = always, to = never, kind = 0] = words.subarray(at, at + assignmentWidth);
      const through = subject === account ? 'employee' : belongs.has(subject) ? 'unit' : undefined;
      if (through === undefined || subject === 0 || from > day || to < day) continue;
      held.push({
        client,
        kind: assignmentKinds[kind] ?? 'direct',
        through,
        from: from === always ? null : isoOfDay(from),
        to: to === never ? null : isoOfDay(to),
      });
    }
    return held;
  });
  const key = ({ kind, through, from, to }: Duty['assignments'][number]): string =>
    `${kind} ${through} ${from ?? ''} ${to ?? ''}`;
  return told.sort((a, b) => a.client - b.client || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};
