import type { Auth, Patience } from '@loggkontroll/sharepoint/connection';
import type { Language } from '@loggkontroll/ui/texts';
import type { BotIdentity, TokenChecking } from '../adapter/index.ts';
import type { TabPlace } from '../cards/index.ts';
import type { Clock, Log } from '../services/index.ts';
import type { Signer } from '../signing/index.ts';

/** Everything that a bot is started with. */
export interface BotOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly identity: BotIdentity;
  readonly tokenChecking?: TokenChecking;
  readonly sharePoint: {
    readonly registerUrl: string;
    readonly vaultUrl: string;
    readonly auth: Auth;
    /** Local mode: name the journeys for the stand-in, which counts requests. */
    readonly namesJourneys: boolean;
    /** How patiently it asks, where that is to be otherwise than usual. */
    readonly patience?: Partial<Patience>;
  };
  readonly signer: Signer;
  /** Where daily roots are kept beside the log; absent where the log is the place outside SharePoint. */
  readonly rootFile?: string;
  readonly tab: TabPlace;
  readonly clock: Clock;
  /** Milliseconds between two sweeps. */
  readonly sweepEveryMs: number;
  /** Milliseconds for which people, units and policies are remembered. */
  readonly rememberForMs: number;
  /** One language for all, instead of each person's own. */
  readonly language?: Language;
  readonly log: Log;
}
