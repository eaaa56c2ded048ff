import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');
const tab = path.join(root, 'teams-app');

/** What the tab's own page is allowed. */
const policy = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/.exec(
  readFileSync(path.join(tab, 'index.html'), 'utf8'),
)?.[0];
if (policy === undefined) throw new Error('The tab has no Content-Security-Policy.');

const [, , outDir = ''] = process.argv;

// Built as the tab is, by its own settings.
await build({
  configFile: path.join(tab, 'vite.config.ts'),
  root: path.join(import.meta.dirname, 'page'),
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, manifest: false },
  plugins: [{ name: 'policy', transformIndexHtml: (html) => html.replace('<head>', `<head>${policy}`) }],
});
