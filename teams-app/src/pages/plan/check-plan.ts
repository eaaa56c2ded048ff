import { verifyProof } from '@loggkontroll/core/draw';
import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { committedRule } from '@loggkontroll/core/workflow';
import type { Attempt } from '@loggkontroll/core/workflow';
import type { Refusal } from '@loggkontroll/ui/texts';
import type { Session } from '../../session/index.ts';
import { readPopulation } from './plan-commands.ts';

/** Runs the draw of an attempt again from the kept population: accepts when all agrees. One request. */
export const checkAttempt = async (session: Session, attempt: Attempt): Promise<Result<unknown, Refusal>> => {
  const { committed, bytes, drawn } = attempt;
  if (bytes === undefined || drawn === undefined) return refuse({ code: 'plan-not-drawn' });
  const population = await readPopulation(session, committed);
  if (!population.ok) return population;
  const { commitment } = committed;
  const { nonce, seed, picks } = drawn;
  return verifyProof(
    { commitment, nonce, bytes, seed, picks, rule: committedRule(committed) },
    population.value,
  );
};
