import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Role } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { noWord } from '@loggkontroll/core/waiting';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import type { Session } from '../../../teams-app/src/session/index.ts';

/** Somebody's session at an instant. Its connection leads nowhere: tests put the stores beside it. */
export const sessionOf = (
  personId: string,
  roles: readonly Role[],
  now = '2026-10-05T08:00:00Z',
): Session => {
  const site = (name: string) => ({ url: `https://a.example/sites/${name}`, path: `/sites/${name}` });
  const connection = { personId, register: site('register'), vault: site('vault') };
  return {
    connection: connection as unknown as Connection,
    me: { personId, name: `${personId} Andersson` },
    roles,
    policies: [ffsPolicy],
    unusable: [],
    ownWord: noWord,
    latestWord: () => Promise.resolve(noWord),
    policy: ffsPolicy,
    clock: { now: () => isoInstantOf(now), adjust: () => Promise.resolve() },
    language: 'sv',
  };
};
