import type { Browser } from 'playwright-core';
import type { Person, PersonId } from '@loggkontroll/core/organisation';
import { localApps } from '../../../../infra/local/local-apps.ts';
import { connect, localApp } from '@loggkontroll/sharepoint/connection';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Register } from '@loggkontroll/sharepoint/records';
import type { PlaygroundClient } from '../../../contract/bot/playground-client.ts';
import { launchChromium } from '../../chromium.ts';
import { openScreen } from '../surfaces/screen.ts';
import type { Mishaps, Screen } from '../surfaces/screen.ts';
import { openTeams } from '../surfaces/teams.ts';
import { readCast } from './cast.ts';
import type { Cast } from './cast.ts';
import { runSuite } from './run-suite.ts';
import type { Suite } from './run-suite.ts';
import { standInAt } from './stand-in.ts';
import type { StandInClient } from './stand-in.ts';

/** The suite running, a browser, and everybody in it. */
export interface World {
  readonly suite: Suite;
  readonly standIn: StandInClient;
  readonly browser: Browser;
  readonly mishaps: Mishaps;
  readonly sites: { readonly registerUrl: string; readonly vaultUrl: string };
  /** With the rights of whoever looks after the sites: what really stands in the lists. */
  readonly owner: Connection;
  readonly records: Register;
  readonly cast: Cast;
  readonly personOf: (personId: PersonId) => Person;
  /** Somebody's window, the same for all of the walk: a secret of a draw lives in its storage. */
  readonly screenOf: (personId: PersonId) => Promise<Screen>;
  /** Somebody's Teams, the same for all of the walk. */
  readonly teamsOf: (personId: PersonId) => Promise<PlaygroundClient>;
  /** Takes a picture of every window, to see what went wrong. */
  readonly pictures: (name: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

const remembering = <T>(make: (personId: PersonId) => Promise<T>): [Map<string, Promise<T>>, typeof make] => {
  const made = new Map<string, Promise<T>>();
  return [
    made,
    (personId) => {
      const there = made.get(personId) ?? make(personId);
      made.set(personId, there);
      return there;
    },
  ];
};

/** Starts everything with a demo of the named size. */
export const openWorld = async (size: string): Promise<World> => {
  const suite = await runSuite(size);
  const browser = await launchChromium();
  const settings = (await (await fetch(`${suite.hub}/tab/settings.json`)).json()) as World['sites'];
  const sites = { registerUrl: settings.registerUrl, vaultUrl: settings.vaultUrl };
  const owner = connect({ ...sites, auth: localApp(localApps.administrator) });
  const cast = await readCast(owner);
  const personOf = (personId: PersonId): Person => {
    const person = cast.people.get(personId);
    if (person === undefined) throw new Error(`Nobody is ${personId}`);
    return person;
  };
  const mishaps: Mishaps = { outside: [], faults: [] };
  const [screens, screenOf] = remembering(() => openScreen(browser, mishaps));
  const [teams, teamsOf] = remembering((personId) => openTeams(suite, personOf(personId)));
  return {
    suite,
    standIn: standInAt(new URL(sites.registerUrl).origin),
    browser,
    mishaps,
    sites,
    owner,
    records: openRegister(owner),
    cast,
    personOf,
    screenOf,
    teamsOf,
    pictures: async (name) => {
      for (const [index, one] of [...screens.values()].entries()) {
        await (await one).picture(`${name}-${index + 1}`);
      }
    },
    end: async () => {
      for (const one of teams.values()) (await one.catch(() => undefined))?.close();
      for (const one of screens.values()) await (await one.catch(() => undefined))?.close();
      await browser.close();
      await suite.stop();
    },
  };
};
