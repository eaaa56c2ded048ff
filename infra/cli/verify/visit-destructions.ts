import { destructionCommandOf, destructionDecider } from '@loggkontroll/core/retention';
import type { Destructions } from '@loggkontroll/sharepoint/records';
import { destructions } from '@loggkontroll/sharepoint/schema';
import type { KindVisitor } from './record-kind.ts';

/** The destructions: the bot's alone, of records that are no longer there to be spoken of. */
export const visitDestructions = <Result>(
  store: Destructions,
  { visit }: KindVisitor<Result>,
): Promise<Result> =>
  visit({
    schema: destructions,
    store,
    isDerived: () => true,
    mentions: () => [],
    process: { decider: destructionDecider, commandOf: destructionCommandOf },
  });
