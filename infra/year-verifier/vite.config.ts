import { createHash } from 'node:crypto';
import { defaultClientConditions, defineConfig } from 'vite';
import type { Plugin } from 'vite';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Puts script and style into the page itself, and allows exactly these two and nothing else, no network either. */
const inOneFile = (): Plugin => ({
  name: 'in-one-file',
  enforce: 'post',
  generateBundle: (_, bundle) => {
    const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
    if (page?.type !== 'asset') throw new Error('There is no page.');
    let script = '';
    let style = '';
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk') script += part.code;
      else if (part.fileName.endsWith('.css')) style += String(part.source);
      if (part !== page) Reflect.deleteProperty(bundle, part.fileName);
    }
    const code = script.replaceAll('</script', '<\\/script');
    const policy = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
    const html = String(page.source)
      .replace(/\s*<script [^>]*src=[^>]*><\/script>/g, '')
      .replace(/\s*<link [^>]*rel="stylesheet"[^>]*>/g, '')
      .replace('</title>', () => `</title>\n    <style>${style}</style>`)
      .replace(
        '<meta charset',
        () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <meta charset`,
      )
      .replace('</body>', () => `  <script type="module">${code}</script>\n  </body>`);
    page.source = html;
    page.fileName = 'loggkontroll-kontroll.html';
  },
});

export default defineConfig(({ command }) => {
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    base: './',
    plugins: [inOneFile()],
    resolve: { conditions: ['source', ...defaultClientConditions] },
    build: { target: 'es2022', modulePreload: { polyfill: false }, outDir: 'dist', emptyOutDir: true },
  };
});
