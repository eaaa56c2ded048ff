import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deployment, parameterFile } from '../azure/index.ts';
import type { Organisation } from './organisation.ts';
import { inRoot } from './root.ts';
import { filledSolution } from './solution-package.ts';
import { staticSiteConfiguration } from './static-site.ts';
import { filledManifest, teamsPackage, type ManifestFiles } from './teams-package.ts';

const readManifestFiles = (): ManifestFiles => {
  const folder = inRoot('teams-app', 'manifest');
  const others = readdirSync(folder).filter(
    (name) => /\.(png|json)$/.test(name) && !/^(manifest|tsconfig)\.json$/.test(name),
  );
  return {
    manifest: readFileSync(path.join(folder, 'manifest.json'), 'utf8'),
    others: Object.fromEntries(
      others.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
    ),
  };
};

/** The tab's settings beside its page, for an organisation. */
export const tabSettings = ({
  registerUrl,
  vaultUrl,
  yearEndUrl,
  botAppId,
  tabClientId,
  tenantId,
}: Organisation) => ({
  registerUrl,
  vaultUrl,
  yearEndUrl,
  botId: botAppId,
  signIn: { kind: 'teams', clientId: tabClientId, tenantId },
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes everything that is handed out to a folder, whatever was there before; gives the paths. The parts must have been built. */
export const writeRelease = (
  release: string,
  organisation: Organisation,
  version: string,
): readonly string[] => {
  rmSync(release, { recursive: true, force: true });
  mkdirSync(path.join(release, 'azure'), { recursive: true });
  const files = readManifestFiles();
  const solution = readFileSync(inRoot('spfx-webparts', 'sharepoint', 'solution', 'loggkontroll.sppkg'));
  const manifest = filledManifest(files.manifest, organisation, version);
  cpSync(inRoot('teams-app', 'dist'), path.join(release, 'tab'), { recursive: true });
  const written: Readonly<Record<string, string | Uint8Array>> = {
    'loggkontroll.sppkg': filledSolution(solution, organisation),
    'loggkontroll-teams.zip': teamsPackage(files, manifest),
    'tab/settings.json': json(tabSettings(organisation)),
    'tab/staticwebapp.config.json': json(staticSiteConfiguration),
    'loggkontroll-kontroll.html': readFileSync(
      inRoot('infra', 'year-verifier', 'dist', 'loggkontroll-kontroll.html'),
    ),
    'azure/main.json': json(deployment),
    'azure/main.parameters.json': json(parameterFile),
  };
  for (const [name, contents] of Object.entries(written)) writeFileSync(path.join(release, name), contents);
  return Object.keys(written).map((name) => path.join(release, name));
};
