import { zipSync } from 'fflate';
import type { Organisation } from './organisation.ts';

/** The files of teams-app/manifest. */
export interface ManifestFiles {
  /** With its placeholders. */
  readonly manifest: string;
  /** Everything else of the package, by name. */
  readonly others: Readonly<Record<string, Uint8Array>>;
}

/** The manifest needs a value that nobody gives. */
export class PlaceholderUnknown extends Error {
  override readonly name = 'PlaceholderUnknown';
}

/** The manifest with an organisation's values put in, as they stand in JSON. Throws {@link PlaceholderUnknown}. */
export const filledManifest = (manifest: string, organisation: Organisation, version: string): string => {
  const values: Readonly<Record<string, string>> = {
    VERSION: version,
    APP_ID: organisation.teamsAppId,
    ORGANISATION: organisation.name,
    WEBSITE_URL: organisation.websiteUrl,
    PRIVACY_URL: organisation.privacyUrl,
    TERMS_URL: organisation.termsUrl,
    TAB_URL: organisation.tabUrl,
    TAB_DOMAIN: new URL(organisation.tabUrl).host,
    BOT_ID: organisation.botAppId,
    CLIENT_ID: organisation.tabClientId,
    SHAREPOINT_ORIGIN: new URL(organisation.registerUrl).origin,
  };
  return manifest.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new PlaceholderUnknown(`The manifest asks for ${name}`);
    return JSON.stringify(value).slice(1, -1);
  });
};

/** The zip that is uploaded in Teams: always the same bytes for the same files. */
export const teamsPackage = ({ others }: ManifestFiles, manifest: string): Uint8Array =>
  zipSync(
    { 'manifest.json': new TextEncoder().encode(manifest), ...others },
    { mtime: new Date('2026-01-01T12:00:00Z'), level: 9 },
  );
