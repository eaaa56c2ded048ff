import type { KeyProperties, VaultProperties } from '@azure/arm-keyvault';
import { call, concat, extensionResourceId, property, resourceId } from './expression.ts';
import { identityId, identityPrincipalId } from './identity.ts';
import { parameter } from './parameters.ts';
import type { TemplateResource } from './template.ts';

const vaultType = 'Microsoft.KeyVault/vaults';
const keyType = 'Microsoft.KeyVault/vaults/keys';
const apiVersion = '2023-07-01';
const keyName = 'witness';
const cryptoUser = '12338af0-0e69-4776-bea7-57ae8d297424';

/** Key vaults' names are unique in the world and at most 24 characters. */
export const keyVaultName = concat(
  'kv',
  call('uniqueString', property(call('resourceGroup'), 'id'), parameter('name')),
);

/** The key vault's resource id. */
export const keyVaultId = resourceId(vaultType, keyVaultName);

const keyId = resourceId(keyType, keyVaultName, keyName);

/** The address of the key that signs what the bot does for somebody; without version, the newest. */
export const signingKeyUri = property(call('reference', keyId, apiVersion), 'keyUri');

/** Rights by role only, no purge: a deleted signing key would make old signatures impossible to prove. */
export const keyVault: TemplateResource<VaultProperties> = {
  type: vaultType,
  apiVersion,
  name: keyVaultName,
  location: parameter('location'),
  properties: {
    tenantId: property(call('subscription'), 'tenantId'),
    sku: { family: 'A', name: 'standard' },
    enableRbacAuthorization: true,
    enableSoftDelete: true,
    softDeleteRetentionInDays: 90,
    enablePurgeProtection: true,
  },
};

/** ES256: ECDSA over P-256, signing and verifying only; the private half never leaves the vault. */
export const signingKey: TemplateResource<KeyProperties> = {
  type: keyType,
  apiVersion,
  name: concat(keyVaultName, '/', keyName),
  dependsOn: [keyVaultId],
  properties: { kty: 'EC', curveName: 'P-256', keyOps: ['sign', 'verify'], attributes: { enabled: true } },
};

interface RoleAssignmentProperties {
  readonly roleDefinitionId: string;
  readonly principalId: string;
  readonly principalType: 'ServicePrincipal';
}

const signingRightType = 'Microsoft.Authorization/roleAssignments';
const signingRightName = call('guid', keyId, identityId, cryptoUser);

/** The resource id of the right to sign. */
export const signingRightId = extensionResourceId(keyId, signingRightType, signingRightName);

/** The bot may sign with this one key. */
export const signingRight: TemplateResource<RoleAssignmentProperties> = {
  type: signingRightType,
  apiVersion: '2022-04-01',
  name: signingRightName,
  scope: keyId,
  dependsOn: [keyId, identityId],
  properties: {
    roleDefinitionId: call('subscriptionResourceId', 'Microsoft.Authorization/roleDefinitions', cryptoUser),
    principalId: identityPrincipalId,
    principalType: 'ServicePrincipal',
  },
};
