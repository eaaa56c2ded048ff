import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import type { AppManifest } from '@microsoft/app-manifest';
import { tabEntityId } from '@loggkontroll/ui/links';
import { icons } from '../../../../teams-app/manifest/icons/icons.ts';

const folder = path.join(process.cwd(), 'teams-app', 'manifest');

const facts: Readonly<Record<string, string>> = {
  VERSION: '1.2.3',
  APP_ID: '6b9fd2c0-6a53-4d63-9e3c-0b7d6a9b1f11',
  BOT_ID: '2f1c0b1e-0f9a-4c69-8f0a-6a9f1f4e2d22',
  CLIENT_ID: '9d0a5f5e-8a5b-4f49-b1de-3f5a8d7c6b33',
  ORGANISATION: 'Exempelkommun',
  WEBSITE_URL: 'https://loggkontroll.example.se/',
  PRIVACY_URL: 'https://loggkontroll.example.se/integritet',
  TERMS_URL: 'https://loggkontroll.example.se/villkor',
  TAB_URL: 'https://loggkontroll.example.se/tab/index.html',
  TAB_DOMAIN: 'loggkontroll.example.se',
  SHAREPOINT_ORIGIN: 'https://exempelkommun.sharepoint.com',
};

const template = readFileSync(path.join(folder, 'manifest.json'), 'utf8');
const filled = template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => facts[name] ?? whole);
const manifest = JSON.parse(filled) as AppManifest & {
  readonly $schema: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly staticTabs: readonly { readonly entityId: string }[];
};

const schemas = path.join(path.dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');

const newest = readdirSync(schemas)
  .flatMap((name) => (/^v1\.(\d+)$/.exec(name)?.[1] === undefined ? [] : [Number(name.slice(3))]))
  .reduce((a, b) => Math.max(a, b));

describe('the Teams manifest', () => {
  it('is of the newest version that the validator knows', () => {
    expect(manifest.manifestVersion).toBe(`1.${newest}`);
    expect(manifest.$schema).toContain(`/v1.${newest}/`);
  });

  it('follows Microsoft’s schema', async () => {
    const schema: unknown = JSON.parse(
      readFileSync(path.join(schemas, `v1.${newest}`, 'MicrosoftTeams.schema.json'), 'utf8'),
    );
    const validate = (value: AppManifest) =>
      AppManifestUtils.validateAgainstSchema(
        value,
        schema as Parameters<typeof AppManifestUtils.validateAgainstSchema>[1],
      );
    await expect(validate(manifest)).resolves.toEqual([]);
    await expect(validate({ ...manifest, accentColor: 'petrol' })).resolves.not.toEqual([]);
  });

  it('has no place left to fill in that nobody fills', () => {
    expect(filled).not.toMatch(/\{\{\w+\}\}/);
  });

  it('names the tab that deep links name', () => {
    expect(manifest.staticTabs.map(({ entityId }) => entityId)).toContain(tabEntityId);
  });

  it('translates every text that a person sees, into texts short enough', () => {
    const english = JSON.parse(readFileSync(path.join(folder, 'en.json'), 'utf8')) as Record<string, string>;
    const { $schema, ...texts } = english;
    expect($schema).toContain(`/v1.${newest}/`);
    const swedish = new Map<string, string>();
    const collect = (at: string, value: unknown): void => {
      if (Array.isArray(value)) value.forEach((item, index) => collect(`${at}[${index}]`, item));
      else if (value !== null && typeof value === 'object') {
        for (const [name, member] of Object.entries(value))
          collect(at === '' ? name : `${at}.${name}`, member);
      } else if (/^(name|description)\.|\.name$|\.title$|commands.*\.description$/.test(at)) {
        swedish.set(at, String(value));
      }
    };
    collect('', manifest);
    swedish.delete('developer.name');
    expect(Object.keys(texts).sort()).toEqual([...swedish.keys()].sort());
    expect(texts['name.short']?.length).toBeLessThanOrEqual(30);
    expect(texts['description.short']?.length).toBeLessThanOrEqual(80);
    expect(texts['description.full']?.length).toBeLessThanOrEqual(4000);
  });
});

describe('the icons', () => {
  const file = (name: string) => readFileSync(path.join(folder, name));

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s is a PNG with sides of %i pixels', (name, size) => {
    const bytes = file(name);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    expect(Object.values(manifest.icons)).toContain(name);
  });

  it('are what the drawing draws', () => {
    expect(file('color.png').equals(icons.color())).toBe(true);
    expect(file('outline.png').equals(icons.outline())).toBe(true);
  });
});
