import type { Month } from '@loggkontroll/core/calendar';
import { byTime, type Access } from './access.ts';
import {
  lastingAssignments,
  planVisits,
  visitAssignment,
  type Assignment,
  type Visit,
} from './assignments.ts';
import { makeClients, type Client } from './clients.ts';
import type { Municipality } from './municipality.ts';
import { ordinaryAccesses } from './ordinary-accesses.ts';
import { plantedAccesses, strayAccesses, type PlantedAccess } from './planted-accesses.ts';
import { makeShifts, type Shift } from './schedule.ts';

/** A month in the municipality: what was planned, and what the record system logged. */
export interface MunicipalityMonth {
  readonly month: Month;
  readonly clients: readonly Client[];
  readonly shifts: readonly Shift[];
  readonly visits: readonly Visit[];
  /** Assignments that hold from month to month. */
  readonly lasting: readonly Assignment[];
  /** The lasting ones, and the month's visits. */
  readonly assignments: readonly Assignment[];
  /** In the order of time, the planted ones among them. */
  readonly accesses: readonly Access[];
  readonly planted: readonly PlantedAccess[];
}

/** The same month for the same municipality, on every machine. */
export const makeMonth = (municipality: Municipality, month: Month): MunicipalityMonth => {
  const { seed } = municipality;
  const clients = makeClients(municipality);
  const shifts = makeShifts(municipality, month);
  const visits = planVisits(`${seed}/${month}`, shifts, clients);
  const lasting = lastingAssignments(clients);
  const planted = [
    ...plantedAccesses(`${seed}/${month}`, shifts, clients),
    ...strayAccesses(`${seed}/${month}`, shifts, clients),
  ];
  const ordinary = ordinaryAccesses(`${seed}/${month}`, shifts, visits, clients);
  return {
    month,
    clients,
    shifts,
    visits,
    lasting,
    assignments: [...lasting, ...visits.map(visitAssignment)],
    accesses: [...ordinary, ...planted.map(({ access }) => access)].sort(byTime),
    planted,
  };
};
