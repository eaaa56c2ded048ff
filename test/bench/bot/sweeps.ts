import { setTimeout as pause } from 'node:timers/promises';
import type { LoggedRequest, StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { botJourneys } from '@loggkontroll/bot/server';
import { eventually } from '../../contract/bot/eventually.ts';

/** The requests as SharePoint counts them: each operation of a batch for itself. */
export const operationsOf = (requests: readonly LoggedRequest[]): number =>
  requests.reduce((sum, request) => sum + request.operations, 0);

const isFollowing = ({ path }: LoggedRequest): boolean => path.toLowerCase().endsWith('getchanges');

/** In local mode the bot forgets who is who every few seconds, elsewhere every few minutes: it is not counted. */
const isWhoIsWho = ({ path }: LoggedRequest): boolean =>
  /Lists%2F(People|Units|Departments|Settings)|sitegroups/i.test(path);

const changesNothing = (request: LoggedRequest): boolean => request.method === 'GET' || isFollowing(request);

/** Looking for notices that wait for people to be reached comes last in every sweep. */
const endsSweep = ({ path }: LoggedRequest): boolean => path.includes('held');

type Sweep = readonly LoggedRequest[];

/** The sweeps that have ended since the log was last cleared; the first may have begun before that. */
const endedSweeps = (standIn: StandIn): readonly Sweep[] => {
  const sweeps: LoggedRequest[][] = [[]];
  for (const request of standIn.requests(botJourneys.sweep)) {
    sweeps.at(-1)?.push(request);
    if (endsSweep(request)) sweeps.push([]);
  }
  return sweeps.slice(0, -1);
};

const isIdle = (sweep: Sweep): boolean => sweep.every(changesNothing);

const counted = (sweep: Sweep): number => operationsOf(sweep.filter((request) => !isWhoIsWho(request)));

const changesIn = (sweep: Sweep): number => operationsOf(sweep.filter((request) => !changesNothing(request)));

/** What the bot has cost SharePoint since the log was last cleared. */
export interface BotsWork {
  /** A sweep with nothing to do. */
  readonly idle: number;
  /** All sweeps that did something. */
  readonly requests: number;
  /** Those of the requests that changed something: what it has done. */
  readonly changes: number;
}

const paceMs = 1_000;
const patienceMs = 300_000;
const restingSweeps = 3;

/** Waits until the bot has nothing left to do. */
export const rest = (standIn: StandIn): Promise<BotsWork> =>
  eventually(
    'a sweep at rest',
    async () => {
      await pause(paceMs);
      const sweeps = endedSweeps(standIn);
      const last = sweeps.slice(-restingSweeps);
      if (sweeps.length <= restingSweeps || !last.every(isIdle)) return undefined;
      const busy = sweeps.filter((sweep) => !isIdle(sweep)).flat();
      return { idle: counted(last.at(-1) ?? []), requests: counted(busy), changes: changesIn(busy) };
    },
    patienceMs,
  );
