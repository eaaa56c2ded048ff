import { nestedApp } from '@loggkontroll/sharepoint/connection';
import {
  certificate,
  certificateTokens,
  deviceCode,
  managedIdentity,
} from '@loggkontroll/sharepoint/connection-node';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { fakeSharePoint, json } from './fake-sharepoint.ts';

const acquireTokenSilent = jest.fn();
const acquireTokenPopup = jest.fn();
const createNestablePublicClientApplication = jest.fn();
jest.mock('@azure/msal-browser', () => ({
  createNestablePublicClientApplication: (settings: unknown): unknown => {
    createNestablePublicClientApplication(settings);
    return { acquireTokenSilent, acquireTokenPopup };
  },
}));

const made: unknown[][] = [];
const getToken = jest.fn();
jest.mock('@azure/identity', () => {
  class Credential {
    getToken = getToken;
    constructor(...given: unknown[]) {
      made.push(given);
    }
  }
  return {
    ClientCertificateCredential: Credential,
    DeviceCodeCredential: Credential,
    ManagedIdentityCredential: Credential,
  };
});

const nothing = () => json({ value: [] });
const asksOnce = async (auth: ReturnType<typeof nestedApp>): Promise<string | null | undefined> => {
  const { connection, sent } = fakeSharePoint(nothing, { auth });
  await openOrganisation(connection).units();
  return sent[0]?.headers.get('Authorization');
};
const scopes = ['https://contoso.sharepoint.com/.default'];

beforeEach(() => {
  jest.resetAllMocks();
  made.length = 0;
});

describe('Nested app authentication', () => {
  const app = { clientId: 'client', tenantId: 'tenant' };

  test('takes the token that Teams gives, and starts the library once, when it is needed', async () => {
    acquireTokenSilent.mockResolvedValue({ accessToken: 'silent' });
    const { connection, sent } = fakeSharePoint(nothing, { auth: nestedApp(app) });
    expect(createNestablePublicClientApplication).not.toHaveBeenCalled();
    await openOrganisation(connection).units();
    await openOrganisation(connection).units();
    expect(sent.map(({ headers }) => headers.get('Authorization'))).toEqual([
      'Bearer silent',
      'Bearer silent',
    ]);
    expect(acquireTokenSilent).toHaveBeenCalledWith({ scopes });
    expect(createNestablePublicClientApplication.mock.calls).toEqual([
      [{ auth: { clientId: 'client', authority: 'https://login.microsoftonline.com/tenant' } }],
    ]);
  });

  test('asks the person when consent or a second factor is needed', async () => {
    const needed = Object.assign(new Error('interaction'), { name: 'InteractionRequiredAuthError' });
    acquireTokenSilent.mockRejectedValue(needed);
    acquireTokenPopup.mockResolvedValue({ accessToken: 'asked' });
    expect(await asksOnce(nestedApp(app))).toBe('Bearer asked');
  });

  test('has nobody signed in when Teams gives none', async () => {
    acquireTokenSilent.mockRejectedValue(new Error('no broker'));
    await expect(asksOnce(nestedApp(app))).rejects.toMatchObject({ code: 'signed-out' });
    expect(acquireTokenPopup).not.toHaveBeenCalled();
  });
});

describe('An application', () => {
  beforeEach(() => getToken.mockResolvedValue({ token: 'app', expiresOnTimestamp: 0 }));

  test('signs in with its certificate', async () => {
    expect(await asksOnce(certificate({ tenantId: 't', clientId: 'c', pem: 'PEM' }))).toBe('Bearer app');
    expect(made).toEqual([['t', 'c', { certificate: 'PEM' }]]);
    expect(getToken).toHaveBeenCalledWith(scopes[0]);
  });

  test('signs in with the identity of its machine, or a named one', async () => {
    expect(await asksOnce(managedIdentity())).toBe('Bearer app');
    expect(await asksOnce(managedIdentity('c'))).toBe('Bearer app');
    expect(made).toEqual([[], [{ clientId: 'c' }]]);
  });

  test('without a token is not signed in', async () => {
    getToken.mockResolvedValue(null);
    await expect(asksOnce(managedIdentity())).rejects.toMatchObject({ code: 'signed-out' });
  });

  test('has tokens for Microsoft Graph by the same identity', async () => {
    const tokens = certificateTokens({ tenantId: 't', clientId: 'c', pem: 'PEM' });
    expect(await tokens('https://graph.microsoft.com')).toBe('app');
    expect(getToken).toHaveBeenCalledWith('https://graph.microsoft.com/.default');
  });
});

test('a person on the command line is told the code to sign in with', async () => {
  getToken.mockResolvedValue({ token: 'person', expiresOnTimestamp: 0 });
  const told: string[] = [];
  const auth = deviceCode({ tenantId: 't', clientId: 'c' }, (message) => void told.push(message));
  expect(await asksOnce(auth)).toBe('Bearer person');
  const [[settings]] = made as [[{ readonly userPromptCallback: (code: object) => void }]];
  expect(settings).toMatchObject({ tenantId: 't', clientId: 'c' });
  settings.userPromptCallback({ message: 'Use the code ABC.' });
  expect(told).toEqual(['Use the code ABC.']);
});
