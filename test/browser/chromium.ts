import { execFile, execFileSync } from 'node:child_process';
import { existsSync, statfsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import './late-answers.ts';
import { watched } from './watched.ts';

const installed = '/usr/bin/chromium';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=sv-SE',
  // Nothing outside this machine has a name here, so that what is asked of it fails and is seen.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** What pages and the browser draw in goes through files on the disk without this; a container's is often too small for it. */
const sharesMemory = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 512 * 1024 ** 2;
  } catch {
    return false;
  }
};

/** Unpacks the npm package's browser, its libraries and its fonts into TMPDIR. */
const unpacking = `
import { inflate } from '@sparticuz/chromium';
import { createRequire } from 'node:module';
import path from 'node:path';
const bin = path.join(path.dirname(createRequire(process.cwd() + '/')
  .resolve('@sparticuz/chromium')), '..', 'bin');
await Promise.all(['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => inflate(path.join(bin, name))));
`;

const unpacked = path.join(tmpdir(), 'loggkontroll-chromium-153');

/** Several test files may ask at once: the first folder that is whole is moved into place. */
const unpack = async (): Promise<void> => {
  if (existsSync(unpacked)) return;
  await mkdir(path.dirname(unpacked), { recursive: true });
  const folder = await mkdtemp(`${unpacked}-`);
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpacking], {
    env: { ...process.env, TMPDIR: folder },
  });
  try {
    await rename(folder, unpacked);
  } catch (error) {
    if (!existsSync(unpacked)) throw error;
    await rm(folder, { recursive: true });
  }
};

const lists = (command: string, flags: readonly string[], word: string): boolean => {
  try {
    return execFileSync(command, flags, { encoding: 'utf8' }).includes(word);
  } catch {
    return false;
  }
};

/** What the machine lacks comes with the package: the NSS libraries and a font. */
const environment = (): Record<string, string> => ({
  HOME: tmpdir(),
  PATH: process.env['PATH'] ?? '',
  TZ: 'Europe/Stockholm',
  ...(lists('/sbin/ldconfig', ['-p'], 'libnss3.so')
    ? {}
    : { LD_LIBRARY_PATH: path.join(unpacked, 'al2023', 'lib') }),
  ...(lists('fc-list', [], '.') ? {} : { FONTCONFIG_PATH: path.join(unpacked, 'fonts') }),
});

const launch = async (): Promise<Browser> => {
  const options = {
    args,
    ...(sharesMemory() && { ignoreDefaultArgs: ['--disable-dev-shm-usage'] }),
  };
  if (existsSync(installed)) return chromium.launch({ ...options, executablePath: installed });
  await unpack();
  return chromium.launch({
    ...options,
    executablePath: path.join(unpacked, 'chromium'),
    args: [...args, '--headless'],
    env: environment(),
  });
};

/** A headless Chromium: the machine's own where there is one, else the one from npm. Close it when done. */
export const launchChromium = async (): Promise<Browser> => watched(await launch());
