import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { AppManifestUtils, type AppManifest } from '@microsoft/app-manifest';
import { exampleOrganisation, inRoot } from '@loggkontroll/infra/build';

const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
const release = path.join(folder, 'release');
const organisation = { ...exampleOrganisation, name: 'Granneby kommun' };

const pack = (...options: readonly string[]) =>
  promisify(execFile)(
    process.execPath,
    ['--conditions=source', path.join('infra', 'build', 'package.ts'), '--out', release, ...options],
    { cwd: process.cwd() },
  );
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(release, name)));
const json = (name: string): unknown => JSON.parse(strFromU8(read(name)));

beforeAll(async () => {
  writeFileSync(path.join(folder, 'organisation.json'), JSON.stringify(organisation));
  await pack('--organisation', path.join(folder, 'organisation.json'));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the Teams package holds a manifest that Microsoft’s validator accepts, and its icons', async () => {
  const files = unzipSync(read('loggkontroll-teams.zip'));
  expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as AppManifest & {
    readonly developer: { readonly name: string };
  };
  expect(manifest.developer.name).toBe('Granneby kommun');
  const schemas = path.join(
    path.dirname(require.resolve('@microsoft/app-manifest')),
    'json-schemas',
    'teams',
  );
  const schema: unknown = JSON.parse(
    readFileSync(path.join(schemas, `v${manifest.manifestVersion}`, 'MicrosoftTeams.schema.json'), 'utf8'),
  );
  expect(
    await AppManifestUtils.validateAgainstSchema(
      manifest,
      schema as Parameters<typeof AppManifestUtils.validateAgainstSchema>[1],
    ),
  ).toEqual([]);
});

test('the SharePoint package holds both web parts and their code', () => {
  const names = Object.keys(unzipSync(read('loggkontroll.sppkg')));
  expect(names).toContain('AppManifest.xml');
  expect(names.filter((name) => /\/WebPart_.*\.xml$/.test(name))).toHaveLength(2);
  expect(names.some((name) => /^ClientSideAssets\/.*\.js$/.test(name))).toBe(true);
});

test('the web parts know the organisation’s addresses, and their code is the one that was built', () => {
  const files = unzipSync(read('loggkontroll.sppkg'));
  const settings = Object.entries(files)
    .filter(([name]) => /\/WebPart_.*\.xml$/.test(name))
    .map(([, xml]) => {
      const [, manifest = ''] = /ComponentManifest="([^"]*)"/.exec(strFromU8(xml)) ?? [];
      const { alias, preconfiguredEntries } = JSON.parse(
        manifest.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
      ) as {
        readonly alias: string;
        readonly preconfiguredEntries: readonly { readonly properties: unknown }[];
      };
      return [alias, preconfiguredEntries.map(({ properties }) => properties)];
    });
  const { registerUrl, tabUrl, teamsAppId } = organisation;
  expect(Object.fromEntries(settings)).toEqual({
    LoggkontrollInternalControlWebPart: [{ registerUrl }],
    LoggkontrollRegistrationWebPart: [{ registerUrl, tabUrl, teamsAppId }],
  });
  const built = unzipSync(
    readFileSync(inRoot('spfx-webparts', 'sharepoint', 'solution', 'loggkontroll.sppkg')),
  );
  const code = (of: typeof files) =>
    Object.entries(of).filter(([name]) => name.startsWith('ClientSideAssets/') && !name.endsWith('/'));
  expect(code(files).map(([name]) => name)).toEqual(code(built).map(([name]) => name));
  for (const [name, bytes] of code(built))
    expect(Buffer.compare(bytes, files[name] ?? new Uint8Array())).toBe(0);
});

test('the tab is there with the organisation’s settings, and may be framed by Teams alone', () => {
  expect(readdirSync(path.join(release, 'tab'))).toContain('index.html');
  expect(json('tab/settings.json')).toEqual({
    registerUrl: organisation.registerUrl,
    vaultUrl: organisation.vaultUrl,
    yearEndUrl: organisation.yearEndUrl,
    botId: organisation.botAppId,
    signIn: { kind: 'teams', clientId: organisation.tabClientId, tenantId: organisation.tenantId },
  });
  expect(json('tab/staticwebapp.config.json')).toMatchObject({
    globalHeaders: { 'content-security-policy': expect.stringContaining('teams.microsoft.com') as string },
  });
});

test('the Azure template is there with its parameters', () => {
  expect(json('azure/main.json')).toMatchObject({ contentVersion: '1.0.0.0' });
  expect(json('azure/main.parameters.json')).toMatchObject({ parameters: { registerUrl: { value: '' } } });
});

test('an organisation with a value missing is refused by its name, and nothing is packed', async () => {
  const file = path.join(folder, 'incomplete.json');
  writeFileSync(file, JSON.stringify({ ...organisation, tenantId: undefined }));
  await expect(pack('--organisation', file)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('tenantId: missing') as string,
  });
});
