import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { inRoot } from '@loggkontroll/infra/build';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import { keepingMode } from '../../bench/bundles/keeping-mode.ts';
import { databaseIn } from '../../seeds/seeded.ts';
import { municipality } from '../municipality.ts';

/** What every quarter begins with, made once: a process that starts again and again is to start soon. */
export interface Stage {
  /** Where each kind of process is one file. */
  readonly children: string;
  /** A folder of one's own with the sites, provisioned and filled. */
  readonly furnished: () => Promise<{ readonly folder: string; readonly remove: () => Promise<void> }>;
  readonly remove: () => Promise<void>;
}

const furnishedOn = '2026-09-30T07:00:00Z';
const kinds = ['bot-child', 'sharepoint-child'] as const;

const buildChildren = async (outDir: string): Promise<void> => {
  const files = kinds.map((kind) => [kind, inRoot('test', 'faults', 'processes', `${kind}.ts`)] as const);
  await keepingMode(() =>
    build({
      configFile: false,
      root: inRoot(),
      logLevel: 'error',
      ssr: { noExternal: true, resolve: { conditions: ['source', 'node', 'import', 'default'] } },
      build: {
        ssr: true,
        outDir,
        target: 'node22',
        minify: false,
        rolldownOptions: {
          input: Object.fromEntries(files),
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
        },
      },
    }),
  );
};

const fill = async (folder: string): Promise<void> => {
  const sites = await openSites({ municipality, databaseFile: databaseIn(folder) });
  sites.setClock(isoInstantOf(furnishedOn));
  await furnish(sites.administrator(), municipality);
  await sites.close();
};

/** Builds the processes and furnishes the sites. */
export const raiseStage = async (): Promise<Stage> => {
  const whole = await mkdtemp(path.join(tmpdir(), 'loggkontroll-faults-'));
  const [children, furnished] = [path.join(whole, 'children'), path.join(whole, 'furnished')];
  await mkdir(furnished);
  await buildChildren(children);
  await fill(furnished);
  return {
    children,
    furnished: async () => {
      const folder = await mkdtemp(path.join(whole, 'quarter-'));
      await cp(furnished, folder, { recursive: true });
      return { folder, remove: () => rm(folder, { recursive: true }) };
    },
    remove: () => rm(whole, { recursive: true }),
  };
};
