import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import {
  exampleOrganisation,
  filledManifest,
  OrganisationUnclear,
  parseOrganisation,
  PlaceholderUnknown,
  teamsPackage,
} from '@loggkontroll/infra/build';

const manifest = readFileSync(path.join(process.cwd(), 'teams-app', 'manifest', 'manifest.json'), 'utf8');

test('every place of the manifest is filled', () => {
  const filled = JSON.parse(filledManifest(manifest, exampleOrganisation, '1.2.3')) as {
    readonly version: string;
    readonly validDomains: readonly string[];
    readonly bots: readonly { readonly botId: string }[];
  };
  expect(filled.version).toBe('1.2.3');
  expect(filled.validDomains).toEqual(['loggkontroll.sagolunda.example']);
  expect(filled.bots[0]?.botId).toBe(exampleOrganisation.botAppId);
});

test('a value with quotes stays one value', () => {
  const filled = filledManifest(
    '{"name":"{{ORGANISATION}}"}',
    { ...exampleOrganisation, name: 'A "B" kommun' },
    '1',
  );
  expect(JSON.parse(filled)).toEqual({ name: 'A "B" kommun' });
});

test('a place that nobody fills is refused', () => {
  expect(() => filledManifest('{{SOMETHING}}', exampleOrganisation, '1')).toThrow(PlaceholderUnknown);
});

test('the zip holds the manifest and the rest at its root, the same bytes each time', () => {
  const files = { manifest, others: { 'color.png': new Uint8Array([1, 2, 3]) } };
  const zip = teamsPackage(files, '{}');
  expect(teamsPackage(files, '{}')).toEqual(zip);
  const unzipped = unzipSync(zip);
  expect(Object.keys(unzipped).sort()).toEqual(['color.png', 'manifest.json']);
  expect(strFromU8(unzipped['manifest.json'] ?? new Uint8Array())).toBe('{}');
});

test.each([
  ['botAppId', 'not-a-guid'],
  ['tabUrl', 'http://sagolunda.example/'],
  ['registerUrl', '/sites/register'],
  ['name', ''],
  ['tenantId', undefined],
])('an organisation with %s %j is refused by the value’s name', (key, value) => {
  const refused = () => parseOrganisation({ ...exampleOrganisation, [key]: value });
  expect(refused).toThrow(OrganisationUnclear);
  expect(refused).toThrow(key);
});

test('a complete organisation is accepted', () => {
  expect(parseOrganisation({ ...exampleOrganisation })).toEqual(exampleOrganisation);
});
