import { botRegistration, teamsChannel } from './bot-registration.ts';
import { app, appHost, environment, environmentLogs } from './hosting.ts';
import { identity, identityClientId, identityPrincipalId } from './identity.ts';
import { keyVault, signingKey, signingKeyUri, signingRight } from './key-vault.ts';
import { errors, keyVaultLogs, operators, silentSweep, workspace } from './monitoring.ts';
import { parameters } from './parameters.ts';
import { tab, tabUrl } from './tab.ts';
import { templateSchema, type DeploymentTemplate } from './template.ts';

/** Everything production needs in one resource group. SharePoint's side is provisioned by `loggkontroll provision`. */
export const deployment: DeploymentTemplate = {
  $schema: templateSchema,
  contentVersion: '1.0.0.0',
  parameters,
  resources: [
    identity,
    keyVault,
    signingKey,
    signingRight,
    workspace,
    keyVaultLogs,
    operators,
    silentSweep,
    errors,
    environment,
    environmentLogs,
    tab,
    app,
    botRegistration,
    teamsChannel,
  ],
  outputs: {
    botAppId: { type: 'string', value: identityClientId },
    botPrincipalId: { type: 'string', value: identityPrincipalId },
    botHost: { type: 'string', value: appHost },
    tabUrl: { type: 'string', value: tabUrl },
    signingKey: { type: 'string', value: signingKeyUri },
  },
};

/** A parameter file to fill in: every value that has no default. */
export const parameterFile = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
  contentVersion: '1.0.0.0',
  parameters: Object.fromEntries(
    Object.entries(parameters)
      .filter(([, parameter]) => !('defaultValue' in parameter))
      .map(([name]) => [name, { value: '' }]),
  ),
};
