import type { PersonId } from '@loggkontroll/core/organisation';
import { caseActionOf } from '@loggkontroll/core/workflow';
import type { Case, CaseAction } from '@loggkontroll/core/workflow';

/** Undefined when it is closed, or somebody else has it. What is offered is still decided, and refused in words, by the domain. */
export const actionFor = (held: Case, me: PersonId): CaseAction | undefined =>
  held.responsible === me ? caseActionOf(held) : undefined;
