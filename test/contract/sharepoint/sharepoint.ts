import { connect, localApp, localPersona } from '@loggkontroll/sharepoint/connection';
import type { Auth, Connection, Patience } from '@loggkontroll/sharepoint/connection';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { ensureUnitFolders, provision } from '@loggkontroll/sharepoint/provisioning';
import { register, vault } from '@loggkontroll/sharepoint/schema';
import { startStandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { StandIn, StandInOptions } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { databaseIn, seeded } from '../../seeds/seeded.ts';
import { departments, ids, organisation, people, units, upnOf } from './municipality.ts';
import type { Who } from './municipality.ts';

/** The client id of the bot. */
export const botId = '00000000-0000-4000-9000-000000000001';

/** SharePoint as the tests have it: two sites, and connections for anybody. */
export interface SharePoint {
  readonly standIn: StandIn;
  readonly bot: Connection;
  readonly as: (
    who: Who,
    options?: { readonly journey?: string; readonly patience?: Partial<Patience> },
  ) => Connection;
  readonly asBot: (options: {
    readonly journey?: string;
    readonly patience?: Partial<Patience>;
  }) => Connection;
  /** The requests that write, each operation of a batch for itself. */
  readonly writes: () => readonly string[];
  readonly close: () => Promise<void>;
}

interface Settings {
  readonly web?: Readonly<Record<string, unknown>>;
  readonly vaultWeb?: Readonly<Record<string, unknown>>;
  readonly site?: Readonly<Record<string, unknown>>;
  readonly listViewThreshold?: number;
  /** As a tenant may do with a filter that matches more than the threshold, however few are asked for at once. */
  readonly refusesWideFilters?: boolean;
  /** Where the stand-in keeps everything; otherwise in memory. */
  readonly databaseFile?: string;
  /** Pages beside the sites. */
  readonly mounts?: StandInOptions['mounts'];
}

const safe = { MembersCanShare: false };

/** Two sites, empty unless the database is there and filled; owned by somebody else, and the bot has full control. */
export const emptySites = async ({
  web,
  vaultWeb,
  site,
  listViewThreshold,
  refusesWideFilters = false,
  databaseFile,
  mounts,
}: Settings = {}): Promise<SharePoint> => {
  const standIn = await startStandIn({
    ...(listViewThreshold !== undefined && { listViewThreshold }),
    refusesWideFilters,
    ...(databaseFile !== undefined && { databaseFile }),
    ...(mounts !== undefined && { mounts }),
    people: (Object.keys(ids) as Who[]).map((who) => ({
      oid: ids[who],
      upn: upnOf(who),
      name: `Person ${who}`,
      email: upnOf(who),
    })),
    sites: [
      {
        path: '/sites/register',
        title: 'Register',
        owner: ids.owner,
        properties: site,
        webProperties: { ...safe, ...web },
      },
      {
        path: '/sites/vault',
        title: 'Vault',
        owner: ids.owner,
        properties: site,
        webProperties: { ...safe, NoCrawl: true, ...web, ...vaultWeb },
      },
    ],
    apps: [
      {
        clientId: botId,
        name: 'Loggkontroll',
        grants: { '/sites/register': 'fullcontrol', '/sites/vault': 'fullcontrol' },
      },
    ],
  });
  const open = (
    auth: Auth,
    options: {
      readonly personId?: string;
      readonly journey?: string;
      readonly patience?: Partial<Patience>;
    } = {},
  ): Connection =>
    connect({
      registerUrl: `${standIn.url}/sites/register`,
      vaultUrl: `${standIn.url}/sites/vault`,
      auth,
      ...options,
    });
  return {
    standIn,
    bot: open(localApp(botId)),
    as: (who, options) => open(localPersona(ids[who]), { personId: ids[who], ...options }),
    asBot: (options) => open(localApp(botId), options),
    writes: () =>
      standIn
        .requests()
        .flatMap((request) => (request.parts.length > 0 ? request.parts : [request]))
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path }) => `${method} ${decodeURIComponent(path)}`),
    close: () => standIn.close(),
  };
};

/** Both sites, filled. */
export interface FurnishedSites extends SharePoint {
  /** Everything that SharePoint keeps. */
  readonly databaseFile: string;
}

const furnish = async (databaseFile: string): Promise<void> => {
  const sharePoint = await emptySites({ databaseFile });
  const provisioned = await provision({ register, vault }, sharePoint.bot);
  if (!provisioned.ok) throw new Error(JSON.stringify(provisioned.refusal));
  await importOrganisation(sharePoint.bot, organisation);
  await ensureUnitFolders(sharePoint.bot, { units, departments, people });
  await sharePoint.close();
};

/** Both sites provisioned, with the tests' organisation and the folders of its units and departments. */
export const furnishedSites = async (
  settings: Pick<Settings, 'listViewThreshold' | 'refusesWideFilters' | 'mounts'> = {},
): Promise<FurnishedSites> => {
  const { folder, remove } = await seeded('contract', (made) => furnish(databaseIn(made)));
  const databaseFile = databaseIn(folder);
  const sharePoint = await emptySites({ ...settings, databaseFile });
  return {
    ...sharePoint,
    databaseFile,
    close: async () => {
      await sharePoint.close();
      await remove();
    },
  };
};
