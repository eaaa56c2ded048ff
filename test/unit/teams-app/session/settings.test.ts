import { parseSettings, SettingsMissing } from '../../../../teams-app/src/session/settings.ts';

const sites = { registerUrl: 'https://a.example/sites/r', vaultUrl: 'https://a.example/sites/v' };
const teams = { kind: 'teams', clientId: 'c', tenantId: 't' };

describe('the tab’s settings', () => {
  it('are read for Teams and for one’s own computer', () => {
    expect(parseSettings({ ...sites, signIn: teams, more: 1 })).toEqual({ ...sites, signIn: teams });
    const told = { ...sites, signIn: teams, botId: 'b', yearEndUrl: 'https://a.example/year' };
    expect(parseSettings(told)).toEqual(told);
    const local = { kind: 'local', clockUrl: 'http://127.0.0.1/_local/clock' };
    expect(parseSettings({ ...sites, signIn: local }).signIn).toEqual(local);
  });

  it.each([
    ['nothing', null],
    ['no site', { ...sites, registerUrl: '', signIn: teams }],
    ['no vault', { registerUrl: sites.registerUrl, signIn: teams }],
    ['no sign-in', sites],
    ['an unknown sign-in', { ...sites, signIn: { ...teams, kind: 'password' } }],
    ['a sign-in without client', { ...sites, signIn: { kind: 'teams', tenantId: 't' } }],
    ['a local sign-in without clock', { ...sites, signIn: { kind: 'local' } }],
  ])('are never guessed: %s', (_, value) => {
    expect(() => parseSettings(value)).toThrow(SettingsMissing);
  });
});
