import type { History } from '../history/index.ts';
import type { Role } from '../organisation/index.ts';
import type { Refused } from '../result/index.ts';
import { replayKnown, retrace } from '../workflow/index.ts';
import type { Retracing } from '../workflow/index.ts';

const everyRole: readonly Role[] = [
  'planner',
  'log-administrator',
  'unit-manager',
  'department-head',
  'administrator',
];

/**
 * Asks a process for the numbers of the events that it would not have written, whoever has which role today: SharePoint's
 * rights have let them save. Of a history that a newer version of the suite has gone on with, none: that one can tell.
 */
export const notAsDecidedIn =
  <State, Command, Event, R extends Refused>(process: Omit<Retracing<State, Command, Event, R>, 'rolesOf'>) =>
  (history: History<never>): readonly number[] => {
    const events: History<Event> = history;
    if (!replayKnown(process.decider, events).ok) return [];
    return retrace({ ...process, rolesOf: () => everyRole }, events).map(({ n }) => n);
  };
