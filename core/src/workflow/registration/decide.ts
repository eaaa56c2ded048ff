import { localOf, parseIsoDate } from '../../calendar/index.ts';
import type { IsoInstant } from '../../calendar/index.ts';
import { canonicalJson } from '../../history/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import type { ReviewResult } from '../review/review.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import type {
  Registration,
  RegistrationCommand,
  RegistrationEvent,
  RegistrationRefusal,
  RegistrationState,
} from './registration.ts';

type Decision = Result<readonly RegistrationEvent[], RegistrationRefusal>;
type CommandOf<Type extends RegistrationCommand['type']> = Extract<RegistrationCommand, { type: Type }>;

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** A review can be of a log without rows, and then of nobody; whoever fills in by hand says of whom. */
const isOfNobody = ({ reviewId }: Pick<Registration, 'reviewId'>, { accesses }: ReviewResult): boolean =>
  reviewId !== undefined && accesses === 0;

const refuseResult = (
  registration: Pick<Registration, 'reviewId'>,
  result: ReviewResult,
  now: IsoInstant,
): RegistrationRefusal | undefined => {
  const finishedOn = parseIsoDate(result.finishedOn);
  if (finishedOn === undefined) return { code: 'registration-date-malformed' };
  if (finishedOn > localOf(now).date) return { code: 'registration-finished-in-future' };
  if (!isCount(result.employees) || !isCount(result.accesses))
    return { code: 'registration-count-malformed' };
  if (result.employees === 0 && !isOfNobody(registration, result))
    return { code: 'registration-employees-missing' };
  if (result.outcome === 'no-remark' && result.breach.status !== 'not-applicable') {
    return { code: 'registration-breach-without-remark' };
  }
  if (result.breach.status === 'reported' && !(isCount(result.breach.persons) && result.breach.persons > 0)) {
    return { code: 'registration-breach-persons-missing' };
  }
  return undefined;
};

const register = (command: CommandOf<'registerControl'>, context: Context): Decision => {
  if (!isBot(context) && command.reviewer !== context.actor.personId) {
    return refuse({ code: 'registration-not-the-reviewer' });
  }
  const refusal = refuseResult(command, command.result, context.now);
  if (refusal) return refuse(refusal);
  const { type: _, ...facts } = command;
  return accept([{ type: 'controlRegistered', ...facts }]);
};

const correct = (
  command: CommandOf<'correctRegistration'>,
  registration: Registration,
  context: Context,
): Decision => {
  if (context.actor.personId !== registration.reviewer)
    return refuse({ code: 'registration-not-the-reviewer' });
  const reason = command.reason.trim();
  if (reason === '') return refuse({ code: 'registration-reason-missing' });
  const refusal = refuseResult(registration, command.result, context.now);
  if (refusal) return refuse(refusal);
  if (canonicalJson(command.result) === canonicalJson(registration.result)) {
    return refuse({ code: 'registration-unchanged' });
  }
  return accept([{ type: 'registrationCorrected', result: command.result, reason }]);
};

/** Whether a registration accepts a command. Source: FFS 6.5. */
export const decide = (
  command: RegistrationCommand,
  state: RegistrationState,
  context: Context,
): Decision => {
  switch (command.type) {
    case 'registerControl':
      return state.status === 'none'
        ? register(command, context)
        : refuse({ code: 'registration-already-made' });
    case 'correctRegistration':
      return state.status === 'none'
        ? refuse({ code: 'registration-missing' })
        : correct(command, state, context);
  }
};
