import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { Log } from '../services/index.ts';
import { redact } from './redact.ts';

/** Log lines as JSON, each without anything that looks like a personal identity number. */
export const createLog = (level: string, destination?: DestinationStream): Log => {
  const options = { level, base: null, hooks: { streamWrite: redact } };
  return destination === undefined ? pino(options) : pino(options, destination);
};
