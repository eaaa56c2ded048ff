import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import type { Context } from '../decider.ts';
import { isCount, isKnown } from '../form.ts';
import type {
  Authorisation,
  AuthorisationCommand,
  AuthorisationEvent,
  FlawAssessment,
} from './authorisation.ts';
import { isDoer, refuseDay, refuseEnded } from './checks.ts';
import type { AuthorisationRefusal } from './refusal.ts';

type Decision = Result<readonly AuthorisationEvent[], AuthorisationRefusal>;
type CommandOf<Type extends AuthorisationCommand['type']> = Extract<AuthorisationCommand, { type: Type }>;

const mostPersons = 10_000_000;

const isOfReview = (authorisation: Authorisation, context: Context): boolean => {
  const { lister, decider, ownDecider, carrier, controller } = authorisation;
  return [lister, decider, ownDecider, carrier, controller].some((doer) => isDoer(doer, context));
};

/** A2: whoever of the review finds that secrecy has failed says so, without saying of whom. */
export const reportFlaw = (
  { on }: CommandOf<'reportSecrecyFlaw'>,
  authorisation: Authorisation,
  context: Context,
): Decision => {
  if (!isOfReview(authorisation, context)) return refuse({ code: 'authorisation-not-yours' });
  const ended = refuseEnded(authorisation);
  if (ended) return refuse(ended);
  if (authorisation.flaw) return refuse({ code: 'authorisation-flaw-already-found' });
  const wrong = refuseDay(on, context);
  return wrong ? refuse(wrong) : accept([{ type: 'secrecyFlawFound', on }]);
};

/** The assessment with nothing beside it; what is wrong with it otherwise. */
const plain = (
  { deviationOn, position }: FlawAssessment,
  foundOn: string,
  context: Context,
): FlawAssessment | AuthorisationRefusal => {
  const deviation = deviationOn === undefined ? {} : { deviationOn };
  const wrong = deviationOn === undefined ? undefined : refuseDay(deviationOn, context, foundOn);
  if (wrong) return wrong;
  if (position.kind === 'no-breach') return { ...deviation, position: { kind: 'no-breach' } };
  const { kind, reportedOn, persons } = position;
  const late = refuseDay(reportedOn, context, foundOn);
  if (late) return late;
  return isKnown(['breach'], kind) && isCount(persons, 1, mostPersons)
    ? { ...deviation, position: { kind, reportedOn, persons } }
    : { code: 'authorisation-malformed' };
};

/** FFS 5.4.1: the controller reports a deviation, and takes a position on whether it is a personal-data breach. */
export const assessFlaw = (
  { assessment }: CommandOf<'assessSecrecyFlaw'>,
  authorisation: Authorisation,
  context: Context,
): Decision => {
  const { controller, flaw, rules } = authorisation;
  if (!isDoer(controller, context)) return refuse({ code: 'authorisation-not-the-controller' });
  const ended = refuseEnded(authorisation);
  if (ended) return refuse(ended);
  if (!flaw) return refuse({ code: 'authorisation-no-flaw' });
  if (flaw.assessed) return refuse({ code: 'authorisation-flaw-already-assessed' });
  if (rules.secrecyFlaw.deviation && assessment.deviationOn === undefined) {
    return refuse({ code: 'authorisation-deviation-missing' });
  }
  const assessed = plain(assessment, flaw.on, context);
  return 'code' in assessed
    ? refuse(assessed)
    : accept([{ type: 'secrecyFlawAssessed', assessment: assessed }]);
};
