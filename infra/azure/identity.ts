import { call, concat, property, resourceId } from './expression.ts';
import { parameter } from './parameters.ts';
import type { TemplateResource } from './template.ts';

const type = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const apiVersion = '2023-01-31';

/** The bot's name. */
export const identityName = concat(parameter('name'), '-bot');

/** The identity's resource id. */
export const identityId = resourceId(type, identityName);

const details = call('reference', identityId, apiVersion);

/** The identity's client id: the bot's app id, and who is granted the two sites. */
export const identityClientId = property(details, 'clientId');

/** The identity's object id, for role assignments. */
export const identityPrincipalId = property(details, 'principalId');

/** One identity for Teams, SharePoint and the key: no secret to keep or to renew. */
export const identity: TemplateResource<Record<string, never>> = {
  type,
  apiVersion,
  name: identityName,
  location: parameter('location'),
  properties: {},
};
