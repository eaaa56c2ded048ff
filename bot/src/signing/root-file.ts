import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Adds lines to a file, each once; makes the file if it is missing. For one's own machine. */
export const keepLine = async (file: string, line: string): Promise<void> => {
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.split('\n').includes(line)) return;
  await mkdir(path.dirname(file), { recursive: true });
  await appendFile(file, `${line}\n`);
};
