import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '@loggkontroll/sharepoint/connection';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { organisationArranger } from '@loggkontroll/sharepoint/provisioning';
import {
  letIn,
  openBeside,
  openCases,
  openDestructions,
  openPolicyVersions,
  openRegister,
  openTo,
} from '@loggkontroll/sharepoint/records';
import {
  authorisations,
  extracts,
  informing,
  orders,
  registrations,
  reviews,
} from '@loggkontroll/sharepoint/schema';
import {
  endedPolicyKey,
  formerPolicyTexts,
  openOwnWords,
  openForecasts,
  openFiguresTold,
  openInformingTold,
  openRunningCounts,
  openSettings,
  plannedSetting,
  policyKey,
  policySetting,
  publicKeyKey,
  openToldPopulations,
} from '@loggkontroll/sharepoint/settings';
import type { Settings } from '@loggkontroll/sharepoint/settings';
import { openWitness } from '@loggkontroll/sharepoint/witness';
import { openAccessRooms, openCaseRooms, openSubjectRooms, openVault } from '@loggkontroll/sharepoint/vault';
import { createBotAdapter } from '../adapter/index.ts';
import { linksInto } from '../cards/index.ts';
import type { BotEvent, Messenger } from '../conversation/index.ts';
import { createHandler, limitPerson } from '../handlers/index.ts';
import { createDirectory, createPolicies, createPolicyAt, createWitnessing } from '../services/index.ts';
import type { Services, Witnessing } from '../services/index.ts';
import { keepLine } from '../signing/index.ts';
import { createSweep, keepSweeping } from '../sweep/index.ts';
import { createApp } from './app.ts';
import type { BotOptions } from './options.ts';

/** A bot that runs. */
export interface RunningBot {
  /** Where it listens, without `/api/messages`. */
  readonly url: string;
  /** How many sweeps have gone through. */
  readonly sweeps: () => number;
  /** Sweeps at once instead of at the next turn. */
  readonly sweepNow: () => void;
  /** Ends the sweep under way and closes the door. */
  readonly close: () => Promise<void>;
}

/** The journeys that the bot's requests are counted under in local mode. */
export const botJourneys = { answers: 'bot-answers', sweep: 'bot-sweep' } as const;

const witnessingOf = (
  connection: Connection,
  settings: Settings,
  { signer, log, rootFile, rememberForMs }: BotOptions,
): Witnessing => {
  const exportRoot: Witnessing['exportRoot'] = async (site, root) => {
    log.info({ site, ...root }, 'witness root');
    if (rootFile !== undefined) await keepLine(rootFile, JSON.stringify({ site, ...root }));
  };
  return createWitnessing(openWitness(connection), settings, {
    seal: signer.seal,
    rememberForMs,
    exportRoot,
  });
};

const servicesFor = (
  options: BotOptions,
  journey: string,
  messenger: Messenger,
): Services & { readonly publishKey: () => Promise<void> } => {
  const { sharePoint, signer, log, rememberForMs } = options;
  const { registerUrl, vaultUrl, auth, namesJourneys, patience } = sharePoint;
  const connection = connect({
    ...{ registerUrl, vaultUrl, auth },
    ...(namesJourneys ? { journey } : {}),
    ...(patience === undefined ? {} : { patience }),
  });
  const organisation = openOrganisation(connection);
  const settings = openSettings(connection);
  const policies = createPolicies(settings, log, rememberForMs);
  const { keyId, jwk } = signer.publicKey;
  return {
    register: openRegister(connection, { seal: signer.seal }),
    organisation,
    messages: openMessages(connection),
    rooms: openVault(connection),
    subjectRooms: openSubjectRooms(connection),
    accessRooms: openAccessRooms(connection),
    populations: openPopulations(connection),
    cases: openCases(connection, { seal: signer.seal }),
    caseRooms: openCaseRooms(connection),
    destructions: openDestructions(connection, { seal: signer.seal }),
    messenger,
    directory: createDirectory(organisation, rememberForMs, options.clock),
    policies,
    policyAt: createPolicyAt(policies, (policyId) => formerPolicyTexts(connection, policyId)),
    policyVersions: openPolicyVersions(connection, { seal: signer.seal }),
    setPolicy: (policy) => settings.put(policySetting(policy)),
    endPolicy: (policyId) => settings.rename(policyKey(policyId), endedPolicyKey(policyId)),
    runningCounts: openRunningCounts(connection),
    forecasts: openForecasts(connection),
    clock: options.clock,
    log,
    letIn: (list, itemId, upns) =>
      letIn(
        connection,
        { orders, authorisations, informing, extracts, reviews, registrations }[list],
        itemId,
        upns,
      ),
    openBeside: (list, itemId, upns) =>
      openBeside(connection, { extracts, reviews, orders }[list], itemId, upns),
    arrangeOrganisation: organisationArranger(connection),
    openTargeted: (itemId, upns) => openTo(connection, 'targeted', itemId, upns),
    openCase: (itemId, upns) => openTo(connection, 'cases', itemId, upns),
    tellPlanned: (policyId, period, departmentId) =>
      settings.put(plannedSetting(policyId, period, departmentId)),
    ownWords: openOwnWords(connection),
    informingTold: openInformingTold(connection),
    toldPopulations: openToldPopulations(connection),
    figuresTold: openFiguresTold(connection),
    witnessing: witnessingOf(connection, settings, options),
    randomHex: () => randomBytes(32).toString('hex'),
    linksFor: (personId) => linksInto(options.tab, personId),
    publishKey: () =>
      settings.put({ key: publicKeyKey(keyId), title: 'Botens publika nyckel', value: JSON.stringify(jwk) }),
  };
};

/** Before its first sweep the bot publishes the key that its seals are checked with. */
const publishingFirst = (publish: () => Promise<void>, sweep: () => Promise<void>): (() => Promise<void>) => {
  let isPublished = false;
  return async () => {
    if (!isPublished) await publish();
    isPublished = true;
    await sweep();
  };
};

const refuseOpenDoor = ({ identity, host }: BotOptions): void => {
  if (identity.kind !== 'local') return;
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error('In production the bot must have an app id: without one it would believe anybody.');
  }
  if (!['127.0.0.1', 'localhost', '::1'].includes(host)) {
    throw new Error('Without an app id the bot listens on this machine only: let the host be 127.0.0.1.');
  }
};

/** Starts the bot: listens for Teams, and sweeps until it is closed. */
export const startBot = async (options: BotOptions): Promise<RunningBot> => {
  refuseOpenDoor(options);
  const { log, host, port, identity, language, tokenChecking } = options;
  const adapter = createBotAdapter({
    identity,
    handle: (event: BotEvent) => handle(event),
    onFault: (error) => log.error({ err: error }, 'turn failed'),
    ...(language === undefined ? {} : { language }),
    ...(tokenChecking === undefined ? {} : { tokenChecking }),
  });
  const server = createServer(
    createApp({ adapter, isReady: () => sweeping.sweeps() > 0, log, behindProxy: identity.kind !== 'local' }),
  );
  server.listen(port, host);
  await once(server, 'listening');
  const { publishKey, ...sweepServices } = servicesFor(options, botJourneys.sweep, adapter.messenger);
  const sweep = createSweep(sweepServices, () => sweeping.wake());
  const sweeping = keepSweeping(publishingFirst(publishKey, sweep), options.sweepEveryMs, log);
  const answerServices = servicesFor(options, botJourneys.answers, adapter.messenger);
  const handle = limitPerson(createHandler(answerServices, sweeping.wake));
  const address = server.address() as AddressInfo;
  log.info({ port: address.port }, 'listening');
  return {
    url: `http://${host}:${address.port}`,
    sweeps: sweeping.sweeps,
    sweepNow: sweeping.wake,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await Promise.all([closed, sweeping.close()]);
    },
  };
};
