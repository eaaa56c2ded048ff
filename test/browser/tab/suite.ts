import path from 'node:path';
import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import type { Municipality, Size } from '@loggkontroll/infra/local/demo';
import { startStandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { PersonId } from '@loggkontroll/core/organisation';
import { connect, localApp, localPersona } from '@loggkontroll/sharepoint/connection';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { ensureUnitFolders, provision } from '@loggkontroll/sharepoint/provisioning';
import { register, vault } from '@loggkontroll/sharepoint/schema';
import type { Page } from 'playwright-core';
import { serveTab } from './serve-tab.ts';

/** The client id of the bot. */
const botId = '00000000-0000-4000-8000-0000000b0700';
const owner = '00000000-0000-4000-8000-0000000000ff';

/** A provisioned municipality behind the stand-in, and the built tab in front of it on another origin. */
export interface Suite {
  readonly standIn: StandIn;
  readonly municipality: Municipality;
  readonly bot: Connection;
  readonly as: (personId: PersonId) => Connection;
  /** The tab's address for a person; `place` is what stands after `#/`, `query` goes before it. */
  readonly address: (personId: PersonId, place?: string, query?: string) => string;
  /** Moves the suite's clock to an instant. */
  readonly setClock: (instant: string) => void;
  readonly close: () => Promise<void>;
}

const safe = { MembersCanShare: false };

/** Starts everything at an instant. */
export const startSuite = async ({
  size,
  now,
}: {
  readonly size: Size;
  readonly now: string;
}): Promise<Suite> => {
  const municipality = makeMunicipality('tab-tests', size);
  const site = (name: string, title: string, more: Readonly<Record<string, unknown>> = {}) => ({
    path: `/sites/${name}`,
    title,
    owner,
    webProperties: { ...safe, ...more },
  });
  const standIn = await startStandIn({
    people: [
      { oid: owner, upn: 'owner@sagolunda.example', name: 'Owner', email: 'owner@sagolunda.example' },
      ...municipality.people.map(({ personId, upn, name }) => ({ oid: personId, upn, name, email: upn })),
    ],
    sites: [site('register', 'Register'), site('vault', 'Vault', { NoCrawl: true })],
    apps: [
      {
        clientId: botId,
        name: 'Loggkontroll',
        grants: { '/sites/register': 'fullcontrol', '/sites/vault': 'fullcontrol' },
      },
    ],
  });
  const setClock = (instant: string): void => standIn.shiftClock(Date.parse(instant) - Date.now());
  setClock(now);
  const sites = {
    registerUrl: `${standIn.url}/sites/register`,
    vaultUrl: `${standIn.url}/sites/vault`,
  };
  const bot = connect({ ...sites, auth: localApp(botId) });
  const provisioned = await provision({ register, vault }, bot);
  if (!provisioned.ok) throw new Error(JSON.stringify(provisioned.refusal));
  const { departments, units, people, staff, members } = municipality;
  await importOrganisation(bot, { departments, units, people, employees: staff, members });
  await ensureUnitFolders(bot, { units, departments, people });
  const tab = await serveTab(path.join(process.cwd(), 'teams-app', 'dist'), {
    ...sites,
    signIn: { kind: 'local', clockUrl: `${standIn.url}/_local/clock` },
  });
  standIn.clearRequests();
  return {
    standIn,
    municipality,
    bot,
    as: (personId) => connect({ ...sites, auth: localPersona(personId), personId }),
    address: (personId, place = '', query = '') => `${tab.url}/?person=${personId}${query}#/${place}`,
    setClock,
    close: async () => {
      await tab.close();
      await standIn.close();
    },
  };
};

/** Fails when a page logs an error or throws. */
export const watchErrors = (page: Page): readonly string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};
