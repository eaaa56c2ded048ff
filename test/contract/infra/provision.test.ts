import { openSites, type LocalSites } from '@loggkontroll/infra/local/sites';
import { behindTheBack, loggkontroll, municipality } from './played-year.ts';

let sites: LocalSites;

beforeAll(async () => {
  sites = await openSites({ municipality });
});

afterAll(() => sites.close());

const provision = (...more: readonly string[]) =>
  loggkontroll('provision', '--register', sites.registerUrl, '--vault', sites.vaultUrl, ...more);

test('the first run writes, the second finds everything as it should be', async () => {
  const first = await provision();
  expect(first).toMatchObject({ exitCode: 0, err: '' });
  expect(first.out).toMatch(/Done\. \d+ of \d+ steps were written\./);
  expect(first.out).toContain('There are no units yet.');
  expect((await provision()).out).toContain('Everything was as it should be');
});

test('what a later run upgrades is named', async () => {
  const owner = behindTheBack(sites.registerUrl, municipality.members.administrator[0] ?? '');
  await owner.removeField('Controls', 'Period');
  const { out } = await provision('--json');
  expect(JSON.parse(out)).toMatchObject({
    provisioned: true,
    steps: expect.arrayContaining([
      expect.objectContaining({ kind: 'field', name: 'Controls.Period' }),
    ]) as unknown,
  });
});

test('sites that share unsafely are refused with what to change', async () => {
  const unsafe = await openSites({ municipality, membersCanShare: true });
  try {
    const { exitCode, out } = await loggkontroll(
      'provision',
      '--register',
      unsafe.registerUrl,
      '--vault',
      unsafe.vaultUrl,
    );
    expect(exitCode).toBe(1);
    expect(out).toContain('Members can share the Vault. Let owners alone share.');
  } finally {
    await unsafe.close();
  }
});

test.each([
  [
    'an address without encryption',
    ['--register', 'http://sharepoint.example/sites/a', '--vault', 'x'],
    'not encrypted',
  ],
  ['no address at all', ['--register', 'register', '--vault', 'x'], 'not a web address'],
  [
    'nobody to sign in as',
    ['--register', 'https://a.sharepoint.com/sites/a', '--vault', 'https://a.sharepoint.com/sites/b'],
    'Say who asks',
  ],
  [
    'a certificate that is not there',
    [
      ...['--register', 'https://a.sharepoint.com/sites/a', '--vault', 'https://a.sharepoint.com/sites/b'],
      ...['--certificate', '/nowhere.pem', '--client-id', 'a', '--tenant-id', 'b'],
    ],
    '/nowhere.pem cannot be read',
  ],
])('%s is told in words', async (_, args, sentence) => {
  const { exitCode, err } = await loggkontroll('provision', ...args);
  expect(exitCode).toBe(2);
  expect(err).toContain(sentence);
});
