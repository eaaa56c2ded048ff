import { deployment, parameterFile, type TemplateResource } from '@loggkontroll/infra/azure';
import { evaluate } from './evaluate';

const given = Object.fromEntries(
  Object.entries(deployment.parameters).map(([name, { type, defaultValue }]) => [
    name,
    defaultValue ?? (type === 'int' ? 3 : `given-${name}`),
  ]),
);
const evaluated = (value: unknown): unknown => {
  if (typeof value === 'string') return evaluate(value, given);
  if (Array.isArray(value)) return value.map(evaluated);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [evaluate(key, given), evaluated(member)]),
  );
};
const resources = evaluated(deployment.resources) as TemplateResource[];
const text = JSON.stringify(deployment);

const idOf = ({ type, name, scope }: TemplateResource): string =>
  scope === undefined ? `/group/${type}/${name}` : `${scope}/providers/${type}/${name}`;
const ids = new Map(resources.map((resource) => [idOf(resource), resource]));

const waitsFor = (resource: TemplateResource, seen = new Set<string>()): Set<string> => {
  for (const id of resource.dependsOn ?? []) {
    if (seen.has(id)) continue;
    seen.add(id);
    const next = ids.get(id);
    if (next) waitsFor(next, seen);
  }
  return seen;
};

test('every expression can be evaluated, outputs too', () => {
  expect(() => evaluated(deployment)).not.toThrow();
});

test.each(resources)('$type has a provider, a dated API version, a name and properties', (resource) => {
  expect(resource.type).toMatch(/^Microsoft\.\w+(\/\w+)+$/);
  expect(resource.apiVersion).toMatch(/^20\d\d-\d\d-\d\d(-preview)?$/);
  expect(resource.name.split('/')).toHaveLength(resource.type.split('/').length - 1);
  expect(resource.properties).toEqual(expect.any(Object));
});

test('no two resources are the same', () => {
  expect(ids.size).toBe(resources.length);
});

test.each(resources)('what $type depends on and belongs to is in the template', (resource) => {
  for (const id of [
    ...(resource.dependsOn ?? []),
    ...(resource.scope === undefined ? [] : [resource.scope]),
  ]) {
    expect([...ids.keys()]).toContain(id);
  }
});

test.each(resources)('what $type reads of other resources exists before it', (resource) => {
  const before = waitsFor(resource);
  const read = [...JSON.stringify(resource).matchAll(/reference\(([^@]+)@([^)]+)\)/g)];
  for (const [, id = '', apiVersion] of read) {
    expect([...before]).toContain(id);
    expect(ids.get(id)?.apiVersion).toBe(apiVersion);
  }
});

test('every parameter is used, and the file to fill in asks for those without default', () => {
  for (const name of Object.keys(deployment.parameters)) expect(text).toContain(`parameters('${name}')`);
  expect(Object.keys(parameterFile.parameters).sort()).toEqual(
    Object.entries(deployment.parameters)
      .filter(([, { defaultValue }]) => defaultValue === undefined)
      .map(([name]) => name)
      .sort(),
  );
});

test('no secret, key or connection string stands in the template', () => {
  expect(/listKeys|listSecrets|secureString|password|sharedKey|connectionString/i.exec(text)).toBeNull();
});

const only = (type: string): TemplateResource => {
  const found = resources.filter((resource) => resource.type === type);
  expect(found).toHaveLength(1);
  return found[0] as TemplateResource;
};

test('the bot signs with an ES256 key that cannot be purged, and may use nothing else in the vault', () => {
  expect(only('Microsoft.KeyVault/vaults').properties).toMatchObject({
    enableRbacAuthorization: true,
    enablePurgeProtection: true,
  });
  expect(only('Microsoft.KeyVault/vaults/keys').properties).toMatchObject({
    kty: 'EC',
    curveName: 'P-256',
    keyOps: ['sign', 'verify'],
  });
  expect(only('Microsoft.Authorization/roleAssignments').scope).toBe(
    idOf(only('Microsoft.KeyVault/vaults/keys')),
  );
});

test('names keep to the length their services allow', () => {
  const longest = { ...given, name: 'n'.repeat(deployment.parameters['name']?.maxLength ?? 0) };
  const name = (type: string) =>
    evaluate(deployment.resources.find((resource) => resource.type === type)?.name ?? '', longest);
  expect(name('Microsoft.KeyVault/vaults').length).toBeLessThanOrEqual(24);
  expect(name('Microsoft.App/containerApps').length).toBeLessThanOrEqual(32);
  expect(name('Microsoft.BotService/botServices').length).toBeLessThanOrEqual(42);
});

test('the bot runs as one identity of a single tenant, in several instances that share nothing', () => {
  const identity = idOf(only('Microsoft.ManagedIdentity/userAssignedIdentities'));
  const app = only('Microsoft.App/containerApps');
  expect(app.identity?.userAssignedIdentities).toEqual({ [identity]: {} });
  expect(app.properties).toMatchObject({ template: { scale: { minReplicas: '2' } } });
  expect(JSON.stringify(app)).not.toContain('stickySessions');
  expect(only('Microsoft.BotService/botServices').properties).toMatchObject({
    msaAppType: 'UserAssignedMSI',
    msaAppMSIResourceId: identity,
    endpoint: expect.stringMatching(/^https:\/\/.*\/api\/messages$/) as string,
  });
});
