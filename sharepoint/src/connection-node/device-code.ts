import { bearer } from '../connection/index.ts';
import type { Auth } from '../connection/index.ts';
import { deviceCodeTokens } from './tokens.ts';

/** A person with their own rights, on the command line: what somebody has to answer for themselves. */
export const deviceCode = (...settings: Parameters<typeof deviceCodeTokens>): Auth =>
  bearer(deviceCodeTokens(...settings));
