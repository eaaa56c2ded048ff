import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '@loggkontroll/infra/build';
import { gzipKilobytes } from '../bundles/initial-javascript.ts';

/** The JavaScript that a SharePoint page loads for both web parts together, as built for the package; kB gzip. */
export const webPartJavaScript = (): number =>
  readdirSync(inRoot('spfx-webparts/release/assets'))
    .filter((name) => name.endsWith('.js'))
    .reduce(
      (total, name) => total + gzipKilobytes(readFileSync(inRoot('spfx-webparts/release/assets', name))),
      0,
    );
