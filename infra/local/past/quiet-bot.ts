import {
  createDirectory,
  createPolicies,
  createPolicyAt,
  createWitnessing,
  type Services,
} from '@loggkontroll/bot/services';
import type { Signer } from '@loggkontroll/bot/signing';
import { createSweep } from '@loggkontroll/bot/sweep';
import { accept } from '@loggkontroll/core/result';
import type { Connection } from '@loggkontroll/sharepoint/connection';
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
  openOwnWords,
  openForecasts,
  openFiguresTold,
  openInformingTold,
  openRunningCounts,
  openSettings,
  plannedSetting,
  policyKey,
  policySetting,
  openToldPopulations,
} from '@loggkontroll/sharepoint/settings';
import { openWitness, type DutyRow } from '@loggkontroll/sharepoint/witness';
import { openAccessRooms, openCaseRooms, openSubjectRooms, openVault } from '@loggkontroll/sharepoint/vault';
import type { LocalSites } from '../sites/index.ts';

const rememberedForMs = 600_000;

const silent = (): void => undefined;

/** Nobody had the bot installed yet: every notice counts as taken care of, and nothing is said. */
const unheard: Pick<Services, 'messages' | 'messenger'> = {
  messages: {
    conversation: () => Promise.resolve(undefined),
    conversations: () => Promise.resolve([]),
    keep: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    claim: () => Promise.resolve({ outcome: 'in-hand' }),
    claimAll: (wanted) => Promise.resolve(wanted.map(() => ({ outcome: 'in-hand' }))),
    sent: () => Promise.resolve(),
    hold: () => Promise.resolve(),
    claimHeld: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
    closeUnlessChanged: () => Promise.resolve(),
    forgetAbout: () => Promise.resolve(),
    notices: () => Promise.resolve([]),
  },
  messenger: {
    send: () => Promise.resolve(accept('')),
    update: () => Promise.resolve(accept(undefined)),
  },
};

/** Everything that a sweep uses on one connection, but for its voice. */
export const servicesOn = (
  connection: Connection,
  clock: Services['clock'],
  log: Services['log'],
  { signer, randomHex }: { readonly signer: Signer; readonly randomHex: () => string },
): Omit<Services, 'messages' | 'messenger'> => {
  const organisation = openOrganisation(connection);
  const settings = openSettings(connection);
  const policies = createPolicies(settings, log, rememberedForMs);
  return {
    log,
    randomHex,
    organisation,
    letIn: (list, itemId, upns) =>
      letIn(
        connection,
        { orders, authorisations, informing, extracts, registrations, reviews }[list],
        itemId,
        upns,
      ),
    openBeside: (list, itemId, upns) =>
      openBeside(connection, { extracts, reviews, orders }[list], itemId, upns),
    arrangeOrganisation: organisationArranger(connection),
    cases: openCases(connection, { seal: (hash) => signer.seal(hash) }),
    caseRooms: openCaseRooms(connection),
    destructions: openDestructions(connection, { seal: (hash) => signer.seal(hash) }),
    openCase: (itemId, upns) => openTo(connection, 'cases', itemId, upns),
    openTargeted: (itemId, upns) => openTo(connection, 'targeted', itemId, upns),
    register: openRegister(connection, { seal: (hash) => signer.seal(hash) }),
    rooms: openVault(connection),
    subjectRooms: openSubjectRooms(connection),
    accessRooms: openAccessRooms(connection),
    directory: createDirectory(organisation, rememberedForMs, clock),
    policies,
    /* The past has the policies that are in force: nobody has set others before. */
    policyAt: createPolicyAt(policies, () => Promise.resolve([])),
    policyVersions: openPolicyVersions(connection, { seal: (hash) => signer.seal(hash) }),
    setPolicy: (policy) => settings.put(policySetting(policy)),
    endPolicy: (policyId) => settings.rename(policyKey(policyId), endedPolicyKey(policyId)),
    runningCounts: openRunningCounts(connection),
    forecasts: openForecasts(connection),
    populations: openPopulations(connection),
    ownWords: openOwnWords(connection),
    informingTold: openInformingTold(connection),
    toldPopulations: openToldPopulations(connection),
    figuresTold: openFiguresTold(connection),
    tellPlanned: (policyId, period, departmentId) =>
      settings.put(plannedSetting(policyId, period, departmentId)),
    clock,
    witnessing: createWitnessing(openWitness(connection), settings, {
      seal: (hash) => signer.seal(hash),
      rememberForMs: rememberedForMs,
      exportRoot: () => Promise.resolve(),
    }),
    linksFor: () => () => '',
  };
};

/** The past is witnessed by the bot that starts afterwards, which goes through everything. */
const offDuty: DutyRow = {
  read: () => Promise.resolve({ holder: 'the bot to come', until: '9999-12-31T00:00:00Z', progress: {} }),
  save: () => Promise.resolve(false),
};

/** The bot's own sweep, without its voice: answers draws, opens rooms, derives records, destroys logs. */
export const quietSweep = (
  sites: LocalSites,
  {
    witnesses = false,
    ...signing
  }: { readonly signer: Signer; readonly randomHex: () => string; readonly witnesses?: boolean },
): (() => Promise<void>) => {
  const clock = { now: () => Promise.resolve(sites.now()) };
  const log: Services['log'] = {
    info: silent,
    warn: silent,
    error: (facts, message) => {
      throw new Error(`${message}: ${JSON.stringify(facts)}`, {
        cause: (facts as { readonly err?: unknown }).err,
      });
    },
  };
  const services = servicesOn(sites.bot(), clock, log, signing);
  const witnessing = witnesses ? services.witnessing : { ...services.witnessing, duty: offDuty };
  return createSweep({ ...unheard, ...services, witnessing });
};
