import type {
  Configuration,
  ContainerAppProperties,
  ManagedEnvironmentProperties,
  Template,
} from '@azure/arm-appcontainers';
import { call, concat, numeric, property, resourceId } from './expression.ts';
import { identityClientId, identityId } from './identity.ts';
import { signingKeyUri, signingRightId } from './key-vault.ts';
import { logsOf } from './monitoring.ts';
import { parameter } from './parameters.ts';
import { tabId, tabUrl } from './tab.ts';
import type { TemplateResource } from './template.ts';

const environmentType = 'Microsoft.App/managedEnvironments';
const appType = 'Microsoft.App/containerApps';
const apiVersion = '2024-03-01';
const environmentName = concat(parameter('name'), '-environment');
const environmentId = resourceId(environmentType, environmentName);
const appName = concat(parameter('name'), '-bot');
const port = 3978;

/** The app's resource id. */
export const appId = resourceId(appType, appName);

/** The host name that Teams calls. */
export const appHost = property(call('reference', appId, apiVersion), 'configuration.ingress.fqdn');

/** Where the app runs; logs go through diagnostic settings, so that no key stands in the template. */
export const environment: TemplateResource<ManagedEnvironmentProperties> = {
  type: environmentType,
  apiVersion,
  name: environmentName,
  location: parameter('location'),
  properties: { appLogsConfiguration: { destination: 'azure-monitor' }, zoneRedundant: false },
};

/** The app's own lines and the platform's. */
export const environmentLogs = logsOf(environmentId);

const configuration: Configuration = {
  activeRevisionsMode: 'Single',
  ingress: { external: true, targetPort: port, transport: 'auto', allowInsecure: false },
  registries: [{ server: parameter('registryServer'), identity: identityId }],
};

const probe = (type: 'Liveness' | 'Readiness', path: string, periodSeconds: number) => ({
  type,
  httpGet: { path, port },
  periodSeconds,
});

const template: Template = {
  containers: [
    {
      name: 'bot',
      image: parameter('image'),
      resources: { cpu: 0.5, memory: '1Gi' },
      probes: [probe('Liveness', '/healthz', 30), probe('Readiness', '/readyz', 10)],
      env: [
        { name: 'NODE_ENV', value: 'production' },
        { name: 'PORT', value: String(port) },
        { name: 'BOT_APP_ID', value: identityClientId },
        { name: 'BOT_APP_TYPE', value: 'UserAssignedMSI' },
        { name: 'BOT_TENANT_ID', value: property(call('subscription'), 'tenantId') },
        { name: 'REGISTER_URL', value: parameter('registerUrl') },
        { name: 'VAULT_URL', value: parameter('vaultUrl') },
        { name: 'SIGNING_KEY_URL', value: signingKeyUri },
        { name: 'TEAMS_APP_ID', value: parameter('teamsAppId') },
        { name: 'TAB_URL', value: tabUrl },
        { name: 'YEAR_END_URL', value: parameter('yearEndUrl') },
      ],
    },
  ],
  scale: {
    minReplicas: numeric(parameter('minInstances')),
    maxReplicas: numeric(parameter('maxInstances')),
    rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '50' } } }],
  },
};

/** Any number of instances: nothing is shared in memory, so no stickiness and no order between them. */
export const app: TemplateResource<ContainerAppProperties> & Required<Pick<TemplateResource, 'identity'>> = {
  type: appType,
  apiVersion,
  name: appName,
  location: parameter('location'),
  identity: { type: 'UserAssigned', userAssignedIdentities: { [identityId]: {} } },
  dependsOn: [environmentId, identityId, signingRightId, tabId],
  properties: { environmentId, configuration, template },
};
