import type { PersonId } from '@loggkontroll/core/organisation';
import { extractStepOf, extractWaitsFor } from '@loggkontroll/core/workflow';
import type { ClientExtract } from '@loggkontroll/core/workflow';
import type { ExtractAbout } from '../cards/index.ts';
import type { RecordStanding } from './record-standing.ts';

/** How a client extract stands with what a notice asks of one person: done as soon as it waits for something, or somebody, else. */
export const extractStanding = (
  { kind, step }: Pick<ExtractAbout, 'kind' | 'step'>,
  extract: ClientExtract,
  viewer: PersonId,
): RecordStanding => {
  const waits = extractWaitsFor(extract);
  const isTheirs = kind === 'escalation' || waits === viewer || waits?.startsWith('role:') === true;
  return { state: extractStepOf(extract) === step && isTheirs ? 'open' : 'done' };
};
