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

const refuseDate = ({ finishedOn }: ReviewResult, now: IsoInstant): ReviewRefusal | undefined => {
  const day = parseIsoDate(finishedOn);
  if (day === undefined) return { code: 'review-date-malformed' };
  return day > localOf(now).date ? { code: 'review-finished-in-future' } : undefined;
};

/** What a log says that was judged row by row: the result agrees with the judgements. */
const refuseJudged = (
  { result, judgements }: CommandOf<'registerReview'>,
  { kind, employees }: Review,
): ReviewRefusal | undefined => {
  if (judgements === undefined) return { code: 'review-accesses-unjudged' };
  if ((result.outcome === 'remark') !== judgements.suspicion > 0) {
    return { code: 'review-outcome-contradicts-judgements' };
  }
  const isStated = kind !== undefined;
  if (isStated && !statesEmployees(result)) return { code: 'review-employees-not-stated' };
  const expected = isStated ? result.employees : employees.length;
  const agrees = result.employees === expected && result.accesses === judgedInAll(judgements);
  return agrees ? undefined : { code: 'review-counts-contradict-judgements' };
};

/** A log that was sent is judged elsewhere: its rows are counted by whoever read it. */
const refuseStated = (
  { result, judgements }: CommandOf<'registerReview'>,
  { employees }: Review,
): ReviewRefusal | undefined => {
  if (judgements !== undefined) return { code: 'review-not-judged-here' };
  const isCounted = Number.isInteger(result.accesses) && result.accesses >= 0;
  if (!isCounted) return { code: 'review-accesses-not-stated' };
  return result.employees === employees.length ? undefined : { code: 'review-counts-contradict-judgements' };
};

const refuseResult = (
  command: CommandOf<'registerReview'>,
  review: Review,
  now: IsoInstant,
): ReviewRefusal | undefined => {
  const { result, judgements, fileSha256 } = command;
  if (fileSha256 !== review.fileSha256) return { code: 'review-of-another-file' };
  if (judgements !== undefined && judgements.unjudged > 0) return { code: 'review-accesses-unjudged' };
  const refuseContent = review.sentAs === undefined ? refuseJudged : refuseStated;
  return refuseDate(result, now) ?? refuseContent(command, review) ?? refuseBreach(result, review);
};

const register = (command: CommandOf<'registerReview'>, review: Review, context: Context): Decision => {
  const refusal = refuseReviewer(review, context) ?? refuseResult(command, review, context.now);
  if (refusal) return refuse(refusal);
  const { result, judgements, fileSha256 } = command;
  return accept([{ type: 'reviewRegistered', result, ...(judgements && { judgements }), fileSha256 }]);
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
