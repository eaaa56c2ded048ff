import type { BotProperties, MsTeamsChannel } from '@azure/arm-botservice';
import { call, concat, property, resourceId } from './expression.ts';
import { appHost, appId } from './hosting.ts';
import { identityClientId, identityId } from './identity.ts';
import { parameter } from './parameters.ts';
import type { TemplateResource } from './template.ts';

const botType = 'Microsoft.BotService/botServices';
const apiVersion = '2022-09-15';
const botName = concat(parameter('name'), '-bot');

/** Known to Teams by the managed identity: a single tenant, no secret. */
export const botRegistration: TemplateResource<BotProperties> = {
  type: botType,
  apiVersion,
  name: botName,
  location: 'global',
  kind: 'azurebot',
  sku: { name: 'S1' },
  dependsOn: [identityId, appId],
  properties: {
    displayName: 'Loggkontroll',
    endpoint: concat('https://', appHost, '/api/messages'),
    msaAppType: 'UserAssignedMSI',
    msaAppId: identityClientId,
    msaAppTenantId: property(call('subscription'), 'tenantId'),
    msaAppMSIResourceId: identityId,
    disableLocalAuth: true,
  },
};

/** The one channel. */
export const teamsChannel: TemplateResource<MsTeamsChannel> = {
  type: 'Microsoft.BotService/botServices/channels',
  apiVersion,
  name: concat(botName, '/MsTeamsChannel'),
  location: 'global',
  dependsOn: [resourceId(botType, botName)],
  properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true, enableCalling: false } },
};
