import { randomFrom } from '@loggkontroll/infra/local/demo';
import type { Clientele, Pools } from './clients.ts';
import type { Town } from './town.ts';

/** As `assignments.csv` has it; days of the month, both inclusive; undefined `to`: open. */
export interface Assignment {
  readonly subject: string;
  readonly client: number;
  readonly from: number;
  readonly to: number | undefined;
  readonly kind: 'direct' | 'administrative' | 'other-authority';
}

/** What holds for a whole town, and whose own concern some clients of other units are. */
export interface Assignments {
  readonly all: readonly Assignment[];
  /** Clients of other units that an employee alone is assigned, directly; by place of employee. */
  readonly ownClients: readonly (readonly number[])[];
}

const always = -400;

const ofUnit = (subject: string, pools: Pools): Assignment[] => {
  const all = (clients: readonly number[], kind: Assignment['kind'], from = always, to?: number) =>
    clients.map((client): Assignment => ({ subject, client, from, to, kind }));
  return [
    ...all(pools.ordinary, 'direct'),
    ...all(pools.administrative, 'administrative'),
    ...all(pools.otherAuthority, 'other-authority'),
    ...all(pools.ending, 'administrative'),
    ...all(pools.ending, 'direct', always, 12),
    ...all(pools.starting, 'direct', 18),
    ...all(pools.protectedIdentity, 'direct'),
    ...all(pools.watched, 'direct'),
    ...all(pools.closed, 'direct'),
    ...all(pools.deceased, 'direct'),
    // Over before the month: explains nothing in it.
    ...all(pools.unassigned.slice(0, 1), 'direct', always, 0),
  ];
};

/** Whose concern each client is. Two clients of a unit two further on are each employee's own concern. */
export const makeAssignments = ({ seed, units, employees }: Town, { pools }: Clientele): Assignments => {
  const random = randomFrom(`${seed}/assignments`);
  const ownClients = employees.map(({ employments, active }, index) => {
    if (!active) return [];
    const unit = ((employments[0]?.unit ?? index) + 2) % units.length;
    return random.sample(pools[unit]?.ordinary ?? [], 2);
  });
  const own = ownClients.flatMap((clients, index) =>
    clients.map((client): Assignment => ({
      subject: employees[index]?.account ?? '',
      client,
      from: -30,
      to: undefined,
      kind: 'direct',
    })),
  );
  return {
    all: [...units.flatMap((unit, index) => ofUnit(unit, pools[index] as Pools)), ...own],
    ownClients,
  };
};
