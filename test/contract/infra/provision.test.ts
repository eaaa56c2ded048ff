import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openSites, type LocalSites } from '@loggkontroll/infra/local/sites';
import { behindTheBack, loggkontroll, municipality } from './played-year.ts';

let sites: LocalSites;
const folder = mkdtempSync(path.join(tmpdir(), 'organisation-'));

beforeAll(async () => {
  sites = await openSites({ municipality });
});

afterAll(async () => {
  await sites.close();
  rmSync(folder, { recursive: true });
});

const provision = (...more: readonly string[]) =>
  loggkontroll('provision', '--register', sites.registerUrl, '--vault', sites.vaultUrl, ...more);

test('the first run writes, the second finds everything as it should be', async () => {
  const first = await provision();
  expect(first).toMatchObject({ exitCode: 0, err: '' });
  expect(first.out).toMatch(/Done\. \d+ of \d+ steps were written\./);
  expect(first.out).toContain('There are no units yet.');
  expect((await provision()).out).toContain('Everything was as it should be');
});

const organisation = () => {
  const { departments, units, people, staff, functions, members } = municipality;
  return { departments, units, people, employees: staff, functions, members };
};

const importing = (value: unknown) => {
  const file = path.join(folder, 'organisation.json');
  writeFileSync(file, JSON.stringify(value));
  return loggkontroll('import', '--register', sites.registerUrl, '--vault', sites.vaultUrl, '--file', file);
};

test('an organisation is read in, and a second time nothing is new', async () => {
  const first = await importing(organisation());
  expect(first).toMatchObject({ exitCode: 0, err: '' });
  expect(first.out).toContain('employees: 48 new, 0 changed, 0 as before');
  expect(first.out).toContain('functions: 9 new, 0 changed, 0 as before');
  expect((await importing(organisation())).out).toContain('employees: 0 new, 0 changed, 48 as before');
  expect((await provision()).out).not.toContain('There are no units yet.');
});

test('of employees no more is kept than their place of work', async () => {
  const stored = await openOrganisation(sites.administrator()).employees();
  expect(stored).toHaveLength(48);
  expect(JSON.stringify(stored)).not.toMatch(/personalId|surname/);
});

test.each([
  [
    'units[1].managerId',
    {
      ...organisation(),
      units: municipality.units.map((unit, index) => (index === 1 ? { ...unit, managerId: 'Kaj' } : unit)),
    },
  ],
  ['employees', { ...organisation(), employees: undefined }],
  ['planner', { ...organisation(), members: { ...municipality.members, planner: 'Leila' } }],
  ['departments', []],
])('a file with %s wrong is refused by the place', async (place, value) => {
  const { exitCode, err } = await importing(value);
  expect(exitCode).toBe(2);
  expect(err).toContain(`cannot be used: ${place} is missing or has the wrong form. Nothing was written.`);
});

test('functions that point at nobody are refused together, each with what to do', async () => {
  const [first] = municipality.functions;
  const functions = [
    { ...first, personId: '00000000-0000-4000-8000-000000000000' },
    { ...first, unitId: 'unit-99' },
  ];
  const { exitCode, err } = await importing({ ...organisation(), functions });
  expect(exitCode).toBe(2);
  expect(err).toContain('functions[0]: the person is not among people.');
  expect(err).toContain('functions[1]: the unit is not among units.');
  const misnamed = await importing({ ...organisation(), functions: [{ ...first, code: 'boss' }] });
  expect(misnamed.err).toContain('functions[0].code is missing or has the wrong form');
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
