import type { PersonId } from '@loggkontroll/core/organisation';
import { spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { answers } from './answers.ts';
import { basics } from './basics.ts';
import { addHeaders, behaviour } from './behaviour.ts';
import type { Behaviour } from './behaviour.ts';
import { patience, sending } from './sending.ts';
import type { Patience } from './sending.ts';

/** One SharePoint site as one identity sees it. */
export interface Site {
  /** Absolute, without a slash at the end. */
  readonly url: string;
  /** Server-relative, without a slash at the end, e.g. `/sites/register`. */
  readonly path: string;
  readonly sp: SPFI;
}

/** Both sites, with one identity's rights. */
export interface Connection {
  /** Who it is, when the platform has told. */
  readonly personId: PersonId | undefined;
  readonly register: Site;
  readonly vault: Site;
}

/** How to sign requests: one of this folder's or connection-node's behaviours. */
export type Auth = Behaviour;

export interface ConnectionSettings {
  readonly registerUrl: string;
  readonly vaultUrl: string;
  readonly auth: Auth;
  /**
   * The PersonId that the platform has authenticated (Teams' context, the page's context, the token's `oid`).
   * It names the person in records; what the person may do, SharePoint decides by `auth` alone.
   */
  readonly personId?: PersonId;
  /** Local mode only: the name under which the stand-in logs and counts requests. Never set it towards SharePoint. */
  readonly journey?: string;
  readonly patience?: Partial<Patience>;
}

/** The header that carries the journey to the stand-in. */
export const journeyHeader = 'X-Loggkontroll-Journey';

const journeyName = (journey: string): Behaviour =>
  behaviour((request) => {
    request.on.pre((url, init, result) =>
      Promise.resolve([url, addHeaders(init, { [journeyHeader]: journey }), result]),
    );
  });

/** Opens both sites for one identity. Nothing is sent before something is asked. */
export const connect = (settings: ConnectionSettings): Connection => {
  const behaviours = [
    basics(),
    sending({ ...patience, ...settings.patience }),
    answers(),
    settings.auth,
    ...(settings.journey === undefined ? [] : [journeyName(settings.journey)]),
  ];
  const site = (address: string): Site => {
    const url = address.replace(/\/+$/, '');
    return {
      url,
      path: decodeURIComponent(new URL(url).pathname).replace(/\/+$/, ''),
      sp: spfi(url).using(...behaviours),
    };
  };
  return {
    personId: settings.personId,
    register: site(settings.registerUrl),
    vault: site(settings.vaultUrl),
  };
};
