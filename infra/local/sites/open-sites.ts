import { instantFromMs, msOf, type IsoInstant } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import { connect, localApp, localPersona, type Connection } from '@loggkontroll/sharepoint/connection';
import type { Municipality } from '../demo/index.ts';
import { localApps } from '../local-apps.ts';
import { startStandIn, type Mount, type StandIn } from '../sharepoint-stand-in/index.ts';

/** The municipality's SharePoint on this machine. */
export interface LocalSites {
  readonly standIn: StandIn;
  readonly registerUrl: string;
  readonly vaultUrl: string;
  /** Both sites with one person's rights. */
  readonly as: (personId: PersonId) => Connection;
  readonly bot: () => Connection;
  readonly administrator: () => Connection;
  readonly now: () => IsoInstant;
  readonly setClock: (to: IsoInstant) => void;
  readonly close: () => Promise<void>;
}

/** Where the sites' data is kept and who listens. */
export interface LocalSitesOptions {
  readonly municipality: Municipality;
  /** Nothing: in memory. */
  readonly databaseFile?: string;
  /** Nothing: any free port. */
  readonly port?: number;
  readonly mounts?: readonly Mount[];
  /** As a new site in SharePoint is, and as the provisioner refuses it. */
  readonly membersCanShare?: boolean;
  /** Nothing: SharePoint's own 5,000. */
  readonly listViewThreshold?: number;
  /** Whether an indexed filter that matches more rows than the threshold is refused even in pages. Nothing: no. */
  readonly refusesWideFilters?: boolean;
  /** The machine's time in milliseconds, where it is to be another. */
  readonly clock?: () => number;
}

const registerPath = '/sites/register';
const vaultPath = '/sites/vault';
const fullControl = { [registerPath]: 'fullcontrol', [vaultPath]: 'fullcontrol' } as const;

/** Opens the municipality's two sites, made (empty) the first time; both belong to the suite's administrator. */
export const openSites = async ({
  municipality,
  databaseFile,
  port,
  mounts,
  membersCanShare = false,
  listViewThreshold,
  refusesWideFilters = false,
  clock,
}: LocalSitesOptions): Promise<LocalSites> => {
  const sharing = { MembersCanShare: membersCanShare };
  const [owner = ''] = municipality.members.administrator;
  const standIn = await startStandIn({
    ...(databaseFile !== undefined && { databaseFile }),
    ...(port !== undefined && { port }),
    ...(mounts !== undefined && { mounts }),
    ...(listViewThreshold !== undefined && { listViewThreshold }),
    refusesWideFilters,
    ...(clock !== undefined && { clock }),
    people: municipality.people.map(({ personId, upn, name }) => ({ oid: personId, upn, name, email: upn })),
    sites: [
      { path: registerPath, title: 'Loggkontroll', owner, webProperties: sharing },
      { path: vaultPath, title: 'Loggkontroll valv', owner, webProperties: { ...sharing, NoCrawl: true } },
    ],
    apps: [
      { clientId: localApps.bot, name: 'Loggkontroll', grants: fullControl },
      { clientId: localApps.administrator, name: 'Loggkontroll administration', grants: fullControl },
    ],
  });
  const registerUrl = `${standIn.url}${registerPath}`;
  const vaultUrl = `${standIn.url}${vaultPath}`;
  return {
    standIn,
    registerUrl,
    vaultUrl,
    as: (personId) => connect({ registerUrl, vaultUrl, auth: localPersona(personId), personId }),
    bot: () => connect({ registerUrl, vaultUrl, auth: localApp(localApps.bot), journey: 'bot' }),
    administrator: () => connect({ registerUrl, vaultUrl, auth: localApp(localApps.administrator) }),
    now: () => instantFromMs(standIn.now().getTime()),
    setClock: (to) => standIn.shiftClock(msOf(to) - Date.now()),
    close: () => standIn.close(),
  };
};
