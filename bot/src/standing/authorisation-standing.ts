import type { PersonId } from '@loggkontroll/core/organisation';
import { authorisationStepOf, authorisationWaitsFor } from '@loggkontroll/core/workflow';
import type { Authorisation } from '@loggkontroll/core/workflow';
import { isOnlyTold } from '../cards/index.ts';
import type { AuthorisationAbout } from '../cards/index.ts';
import type { RecordStanding } from './record-standing.ts';

const waitsForThem = (
  { kind, step }: Pick<AuthorisationAbout, 'kind' | 'step'>,
  authorisation: Authorisation,
  viewer: PersonId,
): boolean => {
  const waits = authorisationWaitsFor(authorisation);
  const isTheirs = kind === 'escalation' || waits === viewer || waits === 'role:planner';
  return authorisationStepOf(authorisation) === step && isTheirs;
};

/** How an authorisation review stands with what a notice asks of one person: done as soon as it waits for something, or somebody, else. */
export const authorisationStanding = (
  about: Pick<AuthorisationAbout, 'kind' | 'step'>,
  authorisation: Authorisation,
  viewer: PersonId,
): RecordStanding => {
  if (isOnlyTold(about.kind)) return { state: 'open' };
  const { flaw, closed, withdrawn } = authorisation;
  const isOpen =
    about.step === 'assess-flaw'
      ? flaw !== undefined && !flaw.assessed && !closed && !withdrawn
      : waitsForThem(about, authorisation, viewer);
  return { state: isOpen ? 'open' : 'done' };
};
