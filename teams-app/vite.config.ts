import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Relative addresses: the built folder can be served from any path. */
export default defineConfig(({ command }) => {
  // A build is for use, whoever starts it: inside a test run NODE_ENV would otherwise choose React's slow twin.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    base: './',
    plugins: [react()],
    resolve: {
      conditions: ['source', ...defaultClientConditions],
      dedupe: ['react', 'react-dom', 'i18next'],
    },
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      sourcemap: false,
      manifest: 'build-manifest.json',
    },
    worker: { format: 'es' },
  };
});
