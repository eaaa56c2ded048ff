import type { IPublicClientApplication } from '@azure/msal-browser';
import type { Behaviour } from '../behaviour.ts';
import { bearer } from './bearer.ts';

/** The app registration of the Teams app. */
export interface NestedApp {
  readonly clientId: string;
  readonly tenantId: string;
}

/** A request for a token needs the person: consent, or a second factor. */
const needsPerson = (error: unknown): boolean =>
  error instanceof Error && error.name === 'InteractionRequiredAuthError';

/**
 * The person who is signed in to Teams, by nested app authentication: the host gives the tokens, no server between.
 * The library is fetched when the first token is needed, so that a page does not load it to be shown.
 */
export const nestedApp = ({ clientId, tenantId }: NestedApp): Behaviour => {
  let application: Promise<IPublicClientApplication> | undefined;
  const start = async (): Promise<IPublicClientApplication> => {
    const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
    return createNestablePublicClientApplication({
      auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}` },
    });
  };
  return bearer(async (origin) => {
    application ??= start();
    const client = await application;
    const request = { scopes: [`${origin}/.default`] };
    const { accessToken } = await client.acquireTokenSilent(request).catch((error: unknown) => {
      if (needsPerson(error)) return client.acquireTokenPopup(request);
      throw error;
    });
    return accessToken;
  });
};
