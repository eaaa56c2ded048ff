import react from '@vitejs/plugin-react';
import path from 'node:path';
import { build, defaultClientConditions } from 'vite';
import { gzipKilobytes } from './initial-javascript.ts';
import { keepingMode } from './keeping-mode.ts';

/** The JavaScript of a page with the tab's libraries and nothing of the suite, built as the tab is; kB gzip. */
export const bareJavaScript = async (): Promise<number> => {
  const built = await keepingMode(() =>
    build({
      configFile: false,
      root: path.join(import.meta.dirname, 'bare-page'),
      logLevel: 'warn',
      plugins: [react()],
      resolve: {
        conditions: ['source', ...defaultClientConditions],
        dedupe: ['react', 'react-dom', 'i18next'],
      },
      build: { target: 'es2022', write: false, modulePreload: { polyfill: false } },
    }),
  );
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.reduce(
    (total, output) => total + (output.type === 'chunk' ? gzipKilobytes(output.code) : 0),
    0,
  );
};
