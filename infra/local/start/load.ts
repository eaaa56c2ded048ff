import { isoInstantOf } from '@loggkontroll/core/calendar';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { keyFileSigner } from '@loggkontroll/bot/signing';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Municipality } from '../demo/index.ts';
import { playYearSoFar } from '../past/index.ts';
import { furnish, type LocalSites } from '../sites/index.ts';
import type { KeptData } from './kept-data.ts';

/** Something that has been done on the way, for whoever watches. */
export type Milestone = 'sites' | 'municipality' | '2026-Q1' | '2026-Q2' | '2026-Q3';

const pastBegins = isoInstantOf('2026-01-02T07:00:00Z');
const demoBegins = isoInstantOf('2026-10-01T06:00:00Z');

/** Last time's Playgrounds are gone, and with them the conversations. */
const forgetConversations = async (sites: LocalSites): Promise<void> => {
  const messages = openMessages(sites.bot());
  const organisation = openOrganisation(sites.bot());
  for (const { personId } of await messages.conversations()) {
    await messages.forget(personId);
    await organisation.setReachable(personId, false);
  }
};

/** VON's private providers are the organisation's to list: two made-up ones, so a version of its own. */
const asSet = (policy: Policy): Policy => {
  const { targeted } = policy;
  if (!targeted?.privateProviders) return policy;
  const organisations = [
    { id: 'sagoomsorg', name: 'Sagoomsorg AB' },
    { id: 'ovningsvarden', name: 'Övningsvården AB' },
  ];
  const privateProviders = { ...targeted.privateProviders, organisations };
  return { ...policy, version: policy.version + 1, targeted: { ...targeted, privateProviders } };
};

/** The past was under the routine that holds where nobody has set any; these hold from now on. */
const setPolicies = async (sites: LocalSites, policyIds: readonly string[]): Promise<void> => {
  const settings = openSettings(sites.administrator());
  for (const policy of policyIds.map((id) => shippedPolicies[id])) {
    if (policy === undefined) continue;
    const { id, routine } = policy;
    await settings.put({ key: policyKey(id), title: routine.title, value: JSON.stringify(asSet(policy)) });
  }
};

/** Loads the municipality, its past and its policies the first time; upgrades the sites every time. */
export const load = async (
  sites: LocalSites,
  municipality: Municipality,
  { isLoaded, loaded, signingKeyFile }: KeptData,
  {
    policies,
    reached,
  }: { readonly policies: readonly string[]; readonly reached: (milestone: Milestone) => void },
): Promise<void> => {
  if (!isLoaded) sites.setClock(pastBegins);
  await furnish(sites.administrator(), municipality);
  reached('municipality');
  if (isLoaded) return forgetConversations(sites);
  await playYearSoFar(municipality, sites, {
    signer: await keyFileSigner(signingKeyFile),
    progress: (period) => reached(period as string as Milestone),
  });
  await setPolicies(sites, policies);
  sites.setClock(demoBegins);
  loaded();
};
