import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';

/** Who the bot is to Teams. `local` accepts anybody and is for one's own machine only. */
export type BotIdentity =
  | { readonly kind: 'local' }
  | { readonly kind: 'managed-identity'; readonly appId: string; readonly tenantId: string }
  | {
      readonly kind: 'single-tenant';
      readonly appId: string;
      readonly tenantId: string;
      readonly certificate: { readonly thumbprint: string; readonly privateKey: string };
    };

/** Where tokens from Teams are checked, when it is not Microsoft's public cloud. */
export interface TokenChecking {
  readonly openIdMetadataUrl: string;
  readonly issuer: string;
}

const credentialsOf = (identity: BotIdentity) => {
  switch (identity.kind) {
    case 'local':
      return {};
    case 'managed-identity':
      return {
        MicrosoftAppType: 'UserAssignedMsi',
        MicrosoftAppId: identity.appId,
        MicrosoftAppTenantId: identity.tenantId,
      };
    case 'single-tenant':
      return {
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppId: identity.appId,
        MicrosoftAppTenantId: identity.tenantId,
        CertificateThumbprint: identity.certificate.thumbprint,
        CertificatePrivateKey: identity.certificate.privateKey,
      };
  }
};

/** The application id, empty in local mode. */
export const appIdOf = (identity: BotIdentity): string => (identity.kind === 'local' ? '' : identity.appId);

/** The only tenant whose people the bot listens to; undefined in local mode. */
export const tenantOf = (identity: BotIdentity): string | undefined =>
  identity.kind === 'local' ? undefined : identity.tenantId;

/** How the SDK proves who the bot is, and checks who calls it. */
export const authenticationOf = (identity: BotIdentity, checking?: TokenChecking) =>
  new ConfigurationBotFrameworkAuthentication(
    checking === undefined
      ? {}
      : {
          ToBotFromChannelOpenIdMetadataUrl: checking.openIdMetadataUrl,
          ToBotFromChannelTokenIssuer: checking.issuer,
        },
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the SDK implements its abstract class instead of extending it
    new ConfigurationServiceClientCredentialFactory(credentialsOf(identity)),
  );
