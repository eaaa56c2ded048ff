import { isPlannedByEach } from '@loggkontroll/core/workflow';
import { connect, localPersona, nestedApp } from '@loggkontroll/sharepoint/connection';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import type { Host } from '../host/host.ts';
import { ownClock, standInClock } from './clock.ts';
import { latestWord } from './latest-word.ts';
import type { Clock } from './clock.ts';
import { persona } from './persona.ts';
import { readPolicies } from './read-policies.ts';
import { loadSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import type { Session } from './session.ts';

/** On this computer, and nobody has said who they are. */
export class NobodyChosen extends Error {
  override readonly name = 'NobodyChosen';
}

/** The header by which the stand-in tells this person's own requests from others'. */
const journey = (): string => new URLSearchParams(window.location.search).get('journey') ?? 'tab';

/** Somebody is looking: after a few seconds it is better to say what is wrong than to go on trying. */
const patience = { tries: 3, longestWait: 15, longestSilence: 60 };

const connectAs = ({ registerUrl, vaultUrl, signIn }: Settings, host: Host): Connection => {
  if (signIn.kind === 'teams') {
    const known = host.personId === undefined ? {} : { personId: host.personId };
    return connect({ registerUrl, vaultUrl, auth: nestedApp(signIn), patience, ...known });
  }
  const personId = persona();
  if (personId === undefined) throw new NobodyChosen();
  const auth = localPersona(personId);
  return connect({ registerUrl, vaultUrl, auth, personId, patience, journey: journey() });
};

const clockOf = ({ signIn }: Settings): Promise<Clock> =>
  signIn.kind === 'local' ? standInClock(signIn.clockUrl) : Promise.resolve(ownClock());

/** On this computer the page must be told who opens it; SharePoint knows by itself. */
const yearEndPage = ({ yearEndUrl, signIn }: Settings, personId: string): string | undefined => {
  if (yearEndUrl === undefined || signIn.kind === 'teams') return yearEndUrl;
  const address = new URL(yearEndUrl);
  address.searchParams.set('person', personId);
  return address.toString();
};

/** Finds out where, who and when. Two requests to SharePoint: the person with groups, and the policies. */
export const openSession = async (host: Host): Promise<Session> => {
  const settings = await loadSettings();
  const connection = connectAs(settings, host);
  const [me, { policies, unusable, ownWord }, clock] = await Promise.all([
    openOrganisation(connection).me(),
    readPolicies(connection),
    clockOf(settings),
  ]);
  const yearEndUrl = yearEndPage(settings, me.personId);
  return {
    connection,
    me,
    roles: me.roles,
    policies,
    unusable,
    ownWord,
    latestWord: latestWord(connection, me.personId, ownWord),
    policy: policies.find((policy) => !isPlannedByEach(policy)) ?? policies[0],
    clock,
    language: host.language,
    ...(settings.botId !== undefined && { botId: settings.botId }),
    ...(yearEndUrl !== undefined && { yearEndUrl }),
  };
};
