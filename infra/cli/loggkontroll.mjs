#!/usr/bin/env node
// Plain JavaScript, so that any Node can start it and find the one that the repository pins.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { programFile } from './program-file.mjs';

const needed = '22';
const pinned = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const node = [process.execPath, pinned].find((candidate) =>
  candidate === process.execPath ? process.versions.node.startsWith(`${needed}.`) : existsSync(candidate),
);

if (node === undefined) {
  console.error(
    `Loggkontroll behöver Node ${needed}; här körs ${process.version}. Kör npm ci i projektets mapp, eller installera Node ${needed}.\n` +
      `Loggkontroll needs Node ${needed}; this is ${process.version}. Run npm ci in the project's folder, or install Node ${needed}.`,
  );
  process.exit(2);
}

const child = spawn(node, [...programFile(), ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 2));
