import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ClientCertificateCredential, ManagedIdentityCredential } from '@azure/identity';
import type { TokenCredential } from '@azure/identity';
import { certificate, managedIdentity } from '@loggkontroll/sharepoint/connection-node';
import type { Auth } from '@loggkontroll/sharepoint/connection';
import type { BotIdentity } from '../adapter/index.ts';
import { machineClock } from '../services/index.ts';
import { keyVaultSigner, openVaultKey } from '../signing/index.ts';
import type { Environment } from './environment.ts';
import { localOptions } from './local-options.ts';
import { createLog } from './logger.ts';
import type { BotOptions } from './options.ts';

interface Credentials {
  readonly identity: BotIdentity;
  readonly auth: Auth;
  readonly azure: TokenCredential;
}

type Production = Exclude<Environment, { LOGGKONTROLL_MODE: 'local' }>;

const credentialsOf = async (environment: Production): Promise<Credentials> => {
  const { BOT_APP_ID: appId, BOT_TENANT_ID: tenantId } = environment;
  if (environment.BOT_APP_TYPE === 'UserAssignedMSI') {
    return {
      identity: { kind: 'managed-identity', appId, tenantId },
      auth: managedIdentity(appId),
      azure: new ManagedIdentityCredential({ clientId: appId }),
    };
  }
  const pem = await readFile(environment.BOT_CERTIFICATE_FILE, 'utf8');
  const thumbprint = new X509Certificate(pem).fingerprint.replaceAll(':', '');
  return {
    identity: { kind: 'single-tenant', appId, tenantId, certificate: { thumbprint, privateKey: pem } },
    auth: certificate({ tenantId, clientId: appId, pem }),
    azure: new ClientCertificateCredential(tenantId, appId, { certificate: pem }),
  };
};

const sweepEveryMs = 15_000;
const rememberForMs = 5 * 60_000;

/** What to start the bot with, from its environment. */
export const optionsFrom = async (environment: Environment): Promise<BotOptions> => {
  const { PORT: port, REGISTER_URL: registerUrl, VAULT_URL: vaultUrl } = environment;
  const log = createLog(environment.LOG_LEVEL);
  if (environment.LOGGKONTROLL_MODE === 'local') {
    return localOptions({
      ...{ port, registerUrl, vaultUrl, log },
      clockUrl: environment.CLOCK_URL,
      appId: environment.BOT_LOCAL_APP,
      tabUrl: environment.TAB_URL,
      yearEndUrl: environment.YEAR_END_URL,
      keyFile: environment.SIGNING_KEY_FILE,
      language: environment.BOT_LANGUAGE,
    });
  }
  const { identity, auth, azure } = await credentialsOf(environment);
  return {
    ...{ host: '0.0.0.0', port, identity, log, sweepEveryMs, rememberForMs },
    sharePoint: { registerUrl, vaultUrl, auth, namesJourneys: false },
    signer: keyVaultSigner(await openVaultKey(environment.SIGNING_KEY_URL, azure)),
    tab: {
      url: environment.TAB_URL,
      teamsAppId: environment.TEAMS_APP_ID,
      yearEndUrl: environment.YEAR_END_URL,
    },
    clock: machineClock,
  };
};
