import { localOf, parseIsoDate } from '../../calendar/index.ts';
import type { IsoInstant } from '../../calendar/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import type {
  JudgementCounts,
  Review,
  ReviewCommand,
  ReviewEvent,
  ReviewRefusal,
  ReviewResult,
  ReviewState,
} from './review.ts';

type Decision = Result<readonly ReviewEvent[], ReviewRefusal>;
type CommandOf<Type extends ReviewCommand['type']> = Extract<ReviewCommand, { type: Type }>;

const open = (command: CommandOf<'openReview'>, context: Context): Decision => {
  if (!isBot(context)) return refuse({ code: 'review-only-the-bot-opens' });
  const { type: _, ...facts } = command;
  return accept([{ type: 'reviewOpened', ...facts }]);
};

/** Nothing more happens to what is registered or withdrawn. */
const refuseOver = ({ registered, status }: Review): ReviewRefusal | undefined => {
  if (registered) return { code: 'review-already-registered', by: registered.by, at: registered.at };
  return status === 'withdrawn' ? { code: 'review-withdrawn' } : undefined;
};

/** The gate before every act of the reviewer. */
const refuseReviewer = (review: Review, { actor }: Context): ReviewRefusal | undefined => {
  if (actor.personId !== review.reviewer) return { code: 'review-not-the-reviewer' };
  if (review.employees.some(({ personId }) => personId === actor.personId)) {
    return { code: 'review-includes-yourself' };
  }
  return refuseOver(review);
};

const start = (review: Review, context: Context): Decision => {
  const refusal = refuseReviewer(review, context);
  if (refusal) return refuse(refusal);
  if (review.status === 'started') return refuse({ code: 'review-already-started' });
  return accept([{ type: 'reviewStarted' }]);
};

const judgedInAll = ({ unjudged: _, ...judged }: JudgementCounts): number =>
  Object.values(judged).reduce((sum, count) => sum + count, 0);

const refuseBreach = (result: ReviewResult, review: Review): ReviewRefusal | undefined => {
  const { outcome, breach } = result;
  if (outcome === 'no-remark') {
    return breach.status === 'not-applicable' ? undefined : { code: 'review-breach-without-remark' };
  }
  if (breach.status === 'not-applicable' && review.breachReport === 'always') {
    return { code: 'review-breach-report-missing' };
  }
  if (breach.status === 'reported' && !(Number.isInteger(breach.persons) && breach.persons > 0)) {
    return { code: 'review-breach-persons-missing' };
  }
  return undefined;
};

/** A log without rows can be of nobody: nobody has opened the client's record. */
const statesEmployees = ({ employees, accesses }: ReviewResult): boolean =>
  Number.isInteger(employees) && (employees > 0 || (employees === 0 && accesses === 0));

const refuseResult = (
  { result, judgements, fileSha256 }: CommandOf<'registerReview'>,
  review: Review,
  now: IsoInstant,
): ReviewRefusal | undefined => {
  if (fileSha256 !== review.fileSha256) return { code: 'review-of-another-file' };
  if (judgements.unjudged > 0) return { code: 'review-accesses-unjudged' };
  const finishedOn = parseIsoDate(result.finishedOn);
  if (finishedOn === undefined) return { code: 'review-date-malformed' };
  if (finishedOn > localOf(now).date) return { code: 'review-finished-in-future' };
  if ((result.outcome === 'remark') !== judgements.suspicion > 0) {
    return { code: 'review-outcome-contradicts-judgements' };
  }
  const isStated = review.kind !== undefined;
  if (isStated && !statesEmployees(result)) return { code: 'review-employees-not-stated' };
  const employees = isStated ? result.employees : review.employees.length;
  if (result.employees !== employees || result.accesses !== judgedInAll(judgements)) {
    return { code: 'review-counts-contradict-judgements' };
  }
  return refuseBreach(result, review);
};

const register = (command: CommandOf<'registerReview'>, review: Review, context: Context): Decision => {
  const refusal = refuseReviewer(review, context) ?? refuseResult(command, review, context.now);
  if (refusal) return refuse(refusal);
  const { result, judgements, fileSha256 } = command;
  return accept([{ type: 'reviewRegistered', result, judgements, fileSha256 }]);
};

const passOn = (command: CommandOf<'passReviewOn'>, review: Review, context: Context): Decision => {
  if (!isBot(context)) return refuse({ code: 'review-only-the-bot-passes-on' });
  const over = refuseOver(review);
  if (over) return refuse(over);
  const { type: _, ...people } = command;
  return people.reviewer === review.reviewer
    ? refuse({ code: 'review-already-theirs' })
    : accept([{ type: 'reviewPassedOn', ...people }]);
};

const withdraw = (review: Review, context: Context): Decision => {
  if (!isBot(context)) return refuse({ code: 'review-only-the-bot-withdraws' });
  const over = refuseOver(review);
  return over ? refuse(over) : accept([{ type: 'reviewWithdrawn' }]);
};

/**
 * Whether a review accepts a command. Sources: FFS 6.3–6.5, 7.4, 7.5; nobody reviews a log that includes themselves (S3):
 * for a targeted review or a client extract that is seen to before the log is delivered.
 */
export const decide = (command: ReviewCommand, state: ReviewState, context: Context): Decision => {
  if (command.type === 'openReview') {
    return state.status === 'none' ? open(command, context) : refuse({ code: 'review-already-open' });
  }
  if (state.status === 'none') return refuse({ code: 'review-missing' });
  switch (command.type) {
    case 'startReview':
      return start(state, context);
    case 'registerReview':
      return register(command, state, context);
    case 'passReviewOn':
      return passOn(command, state, context);
    case 'withdrawReview':
      return withdraw(state, context);
  }
};
