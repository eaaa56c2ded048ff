import { ffsPolicy, parsePolicyText } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import type { Settings } from '@loggkontroll/sharepoint/settings';
import type { Log } from './log.ts';
import { remembered } from './remembered.ts';

/** The routines that the organisation follows, as it has set them; what ships where it has set none. */
export type Policies = () => Promise<readonly Policy[]>;

/**
 * Reads the policies from the settings. One that cannot be used is left out, and the log says what is wrong where: what
 * hangs on it waits until it is corrected, and everything else goes on.
 */
export const createPolicies = (settings: Pick<Settings, 'all'>, log: Log, forMs: number): Policies =>
  remembered(async () => {
    const kept = await settings.all('policy/');
    if (kept.length === 0) return [ffsPolicy];
    return kept.flatMap(({ key, value }) => {
      const read = parsePolicyText(value);
      if (read.ok) return [read.value];
      log.error({ setting: key, ...read.refusal }, 'policy unusable');
      return [];
    });
  }, forMs);
