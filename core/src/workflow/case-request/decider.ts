import { parseIsoInstant } from '../../calendar/index.ts';
import { functionCodes } from '../../organisation/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context, Decider } from '../decider.ts';
import { mostPersons } from '../case/checks.ts';
import { isCount, isKnown } from '../form.ts';
import { accessWishes } from './case-request.ts';
import type {
  CaseRequest,
  CaseRequestCommand,
  CaseRequestEvent,
  CaseRequestFacts,
  CaseRequestRefusal,
  CaseRequestState,
} from './case-request.ts';

type Decision = Result<readonly CaseRequestEvent[], CaseRequestRefusal>;

const isWishKnown = ({ wants, asFunction, beside }: CaseRequestFacts): boolean =>
  wants === undefined || (isKnown(accessWishes, wants) && asFunction === undefined && beside === undefined);

const mayAsk = ({ wants, asFunction, beside }: CaseRequestFacts, { roles }: Context['actor']): boolean => {
  if (asFunction !== undefined) return isKnown(functionCodes, asFunction);
  const isOpenToAll = wants !== undefined || beside !== undefined;
  return isOpenToAll || roles.includes('unit-manager') || roles.includes('department-head');
};

/** That the unit is the requester's, or the function, or the case beside which it is asked for, is held by the bot against the registers, which a request cannot look up. */
const request = (
  { type: _, ...facts }: Extract<CaseRequestCommand, { type: 'requestCase' }>,
  { actor, now }: Context,
): Decision => {
  const { requestId, policyId, departmentId, unitId, requester, discoveredAt, asFunction } = facts;
  const { beside, persons, wants } = facts;
  if (!isWishKnown(facts)) return refuse({ code: 'case-request-malformed' });
  if (!mayAsk(facts, actor) || requester !== actor.personId) return refuse({ code: 'case-not-a-manager' });
  if (parseIsoInstant(discoveredAt) !== discoveredAt) return refuse({ code: 'case-date-malformed' });
  if (discoveredAt > now) return refuse({ code: 'case-date-in-future' });
  if (persons !== undefined && (beside === undefined || !isCount(persons, 1, mostPersons)))
    return refuse({ code: 'case-number-malformed' });
  return accept([
    {
      ...{ type: 'caseRequested', requestId, policyId, departmentId, unitId, requester, discoveredAt },
      ...(asFunction === undefined ? {} : { asFunction }),
      ...(wants === undefined ? {} : { wants }),
      ...(beside === undefined ? {} : { beside }),
      ...(persons === undefined ? {} : { persons }),
    },
  ]);
};

/** A case has its id from the request; what a wish for access led to is named. */
const openRequested = (
  { accessId }: Extract<CaseRequestCommand, { type: 'openRequestedCase' }>,
  { status, wants }: CaseRequest,
): Decision => {
  if (status === 'opened') return refuse({ code: 'case-request-already-opened' });
  if (accessId !== undefined && wants === undefined) return refuse({ code: 'case-request-malformed' });
  return accept([{ type: 'requestedCaseOpened', ...(accessId === undefined ? {} : { accessId }) }]);
};

const decide = (command: CaseRequestCommand, state: CaseRequestState, context: Context): Decision => {
  switch (command.type) {
    case 'requestCase':
      return state.status === 'none'
        ? request(command, context)
        : refuse({ code: 'case-request-already-made' });
    case 'openRequestedCase':
      if (!isBot(context)) return refuse({ code: 'case-only-the-bot' });
      if (state.status === 'none') return refuse({ code: 'case-request-missing' });
      return openRequested(command, state);
  }
};

/** A manager's request for a case, and that the bot has opened it. */
export const caseRequestDecider: Decider<
  CaseRequestState,
  CaseRequestCommand,
  CaseRequestEvent,
  CaseRequestRefusal
> = {
  initial: { status: 'none' },
  decide,
  evolve: (state, event, { at }) => {
    switch (event.type) {
      case 'caseRequested': {
        const { type: _, ...facts } = event;
        return state.status === 'none' ? { ...facts, status: 'requested', requestedAt: at } : state;
      }
      case 'requestedCaseOpened': {
        if (state.status === 'none') return state;
        const { accessId } = event;
        return { ...state, status: 'opened', ...(accessId === undefined ? {} : { accessId }) };
      }
    }
  },
};
