import type { PersonId } from '../../organisation/index.ts';
import type { ControlCommand, ControlEvent } from '../control/control.ts';
import type { OrderCommand, OrderEvent } from '../order/order.ts';
import type { PlanCommand, PlanEvent } from '../plan/plan.ts';
import type { RegistrationCommand, RegistrationEvent } from '../registration/registration.ts';
import type { ReviewCommand, ReviewEvent } from '../review/review.ts';
import type { YearEndCommand, YearEndEvent } from '../year-end/year-end.ts';

/** The command that a plan's event is the outcome of. */
export const planCommandOf = (event: PlanEvent): PlanCommand => {
  switch (event.type) {
    case 'planCommitted': {
      const { attempt: _, ...facts } = event;
      return { ...facts, type: 'commitPlan' };
    }
    case 'planAnswered':
      return { type: 'answerPlan', bytes: event.bytes };
    case 'planDrawn':
      return { type: 'drawPlan', nonce: event.nonce, seed: event.seed, picks: event.picks };
    case 'redrawRequested':
      return { type: 'requestRedraw', reason: event.reason };
    case 'planDiscarded':
      return { type: 'discardPlan', reason: event.reason };
    case 'ordersPlaced':
      return { ...event, type: 'placeOrders' };
    case 'orderReplaced':
      return { ...event, type: 'replaceOrder' };
  }
};

/** The command that an order's event is the outcome of. */
export const orderCommandOf = (event: OrderEvent): OrderCommand => {
  switch (event.type) {
    case 'orderPlaced':
      return { ...event, type: 'placeOrder' };
    case 'orderAttested':
      return { type: 'attest' };
    case 'orderRejected':
      return { type: 'reject', reason: event.reason };
    case 'ordererVerified':
      return { type: 'verifyOrderer' };
    case 'permissionConfirmed':
      return { type: 'confirmPermission', givenBy: event.givenBy };
    case 'logRoomOpened':
      return { type: 'openLogRoom', logRoom: event.logRoom };
    case 'daysCommitted':
      return { type: 'commitDays', commitment: event.commitment };
    case 'daysAnswered':
      return { type: 'answerDays', bytes: event.bytes };
    case 'daysDrawn':
      return { type: 'drawDays', nonce: event.nonce, seed: event.seed, days: event.days };
    case 'daysRedrawRequested':
      return { type: 'requestDaysRedraw', reason: event.reason };
    case 'logDelivered':
      return { type: 'deliverLog', file: event.file };
    case 'wishChanged':
      return { ...event, type: 'changeWish' };
    case 'logSent':
      return { type: 'sendLog' };
    case 'receiptConfirmed':
      return { type: 'confirmReceipt' };
    case 'logNotReceived':
      return { type: 'reportNotReceived' };
    case 'logHandedOver':
      return { type: 'handOver' };
    case 'destructionAsked':
      return { type: 'askForDestruction', by: event.by };
    case 'logDestroyed':
      return { type: 'stateDestroyed', on: event.on };
    case 'logFateRecorded':
      return { type: 'recordLogFate', fate: event.fate };
    case 'replacementRecorded':
      return { type: 'recordReplacement', replacedBy: event.replacedBy };
    case 'orderPassedOn':
      return { ...event, type: 'passOrderOn' };
  }
};

/** The command that a review's event is the outcome of. */
export const reviewCommandOf = (event: ReviewEvent): ReviewCommand => {
  switch (event.type) {
    case 'reviewOpened':
      return { ...event, type: 'openReview' };
    case 'reviewStarted':
      return { type: 'startReview' };
    case 'reviewRegistered':
      return { ...event, type: 'registerReview' };
    case 'reviewPassedOn':
      return { ...event, type: 'passReviewOn' };
    case 'reviewWithdrawn':
      return { type: 'withdrawReview' };
  }
};

/** The command that a registration's event is the outcome of. */
export const registrationCommandOf = (event: RegistrationEvent): RegistrationCommand => {
  switch (event.type) {
    case 'controlRegistered':
      return { ...event, type: 'registerControl' };
    case 'registrationCorrected':
      return { ...event, type: 'correctRegistration' };
  }
};

/** The command that a control's event is the outcome of. */
export const controlCommandOf = (event: ControlEvent): ControlCommand => {
  switch (event.type) {
    case 'controlExpected':
      return { ...event, type: 'expectControl' };
    case 'controlDone':
      return { ...event, type: 'completeControl' };
    case 'controlCorrected':
      return { ...event, type: 'correctControl' };
    case 'deviationStated':
      return { type: 'stateDeviation', reason: event.reason };
    case 'controlForgone':
      return { ...event, type: 'forgoControl' };
    case 'controlWithdrawn':
      return { type: 'withdrawControl', replacedBy: event.replacedBy };
  }
};

/**
 * The command that a signature is the outcome of. What was missing when it was given is not kept in the event, so the
 * command says that nothing was.
 */
export const yearEndCommandOf =
  (headOf: (departmentId: string) => PersonId | undefined) =>
  ({ departmentId, year, records }: YearEndEvent): YearEndCommand => ({
    type: 'signYear',
    departmentId,
    departmentHead: headOf(departmentId) ?? '',
    year,
    records,
    missing: [],
  });
