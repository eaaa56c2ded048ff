import { parseEnvironment } from '@loggkontroll/bot/server';

const guid = '22222222-0000-4000-8000-000000000001';

const production = {
  NODE_ENV: 'production',
  REGISTER_URL: 'https://kommun.example/sites/register',
  VAULT_URL: 'https://kommun.example/sites/vault',
  TAB_URL: 'https://tab.example/',
  YEAR_END_URL: 'https://kommun.example/sites/register/SitePages/Internkontroll.aspx',
  BOT_APP_TYPE: 'UserAssignedMSI',
  BOT_APP_ID: guid,
  BOT_TENANT_ID: guid,
  TEAMS_APP_ID: guid,
  SIGNING_KEY_URL: 'https://vault.example/keys/bot',
};

const local = {
  LOGGKONTROLL_MODE: 'local',
  REGISTER_URL: 'http://127.0.0.1:4001/sites/register',
  VAULT_URL: 'http://127.0.0.1:4001/sites/vault',
  TAB_URL: 'http://127.0.0.1:4000/tab/',
  YEAR_END_URL: 'http://127.0.0.1:4002/',
  CLOCK_URL: 'http://127.0.0.1:4001/_local/clock',
  BOT_LOCAL_APP: guid,
  SIGNING_KEY_FILE: '.local/bot.pem',
};

test('managed identity, a certificate, and local mode are understood', () => {
  expect(parseEnvironment(production)).toMatchObject({ BOT_APP_TYPE: 'UserAssignedMSI', PORT: 3978 });
  const certificate = {
    ...production,
    BOT_APP_TYPE: 'SingleTenant',
    BOT_CERTIFICATE_FILE: '/run/bot.pem',
    PORT: '80',
  };
  expect(parseEnvironment(certificate)).toMatchObject({ BOT_CERTIFICATE_FILE: '/run/bot.pem', PORT: 80 });
  expect(parseEnvironment(local)).toMatchObject({ LOGGKONTROLL_MODE: 'local', BOT_LANGUAGE: 'sv' });
});

test('without an app id the bot does not start, and says why', () => {
  expect(() => parseEnvironment({ ...production, BOT_APP_ID: '' })).toThrow(
    /BOT_APP_ID is missing\. Without an app id the bot would believe anybody/,
  );
});

test('local mode is never taken in production', () => {
  expect(() => parseEnvironment({ ...local, NODE_ENV: 'production' })).toThrow(/BOT_APP_ID is missing/);
});

test('everything that is wrong is said at once, by name and without its value', () => {
  const wrong = { ...production, REGISTER_URL: 'kommun', PORT: 'many', TEAMS_APP_ID: undefined };
  const complaint = (): unknown => parseEnvironment(wrong);
  expect(complaint).toThrow(/- PORT cannot be used/);
  expect(complaint).toThrow(/- REGISTER_URL cannot be used/);
  expect(complaint).toThrow(/- TEAMS_APP_ID is missing\./);
  expect(complaint).not.toThrow(/kommun/);
});
