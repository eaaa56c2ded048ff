import {
  authorisationDueOn,
  extractDueOn,
  informingDueOn,
  orderDueOn,
  reviewDueOn,
  targetedDueOn,
  yetToConfirm,
} from '@loggkontroll/core/workflow';
import type { Order, PlanState } from '@loggkontroll/core/workflow';
import { isAboutAuthorisation, isAboutCase, noticeCard, refusedCard } from '../cards/index.ts';
import type {
  About,
  AuthorisationAbout,
  CaseAbout,
  ExtractAbout,
  InformingAbout,
  NoticeOnCard,
  SystematicAbout,
  TargetedAbout,
} from '../cards/index.ts';
import type { Reply, Sender } from '../conversation/index.ts';
import type { Services } from '../services/index.ts';
import {
  authorisationOnCard,
  authorisationStanding,
  caseOnCard,
  caseStanding,
  extractOnCard,
  extractStanding,
  informingOnCard,
  informingStanding,
  noticeOnCard,
  orderStanding,
  periodInId,
  planStanding,
  reviewStanding,
  seenBy,
  subjectOfOrder,
  subjectOfReview,
  successorIn,
  targetedOnCard,
  targetedStanding,
  yearStanding,
} from '../standing/index.ts';
import type { RecordStanding } from '../standing/index.ts';
import { botTextIn } from '../texts/index.ts';
import { caseAbout } from './personal-documents.ts';
import { frameFor } from './frame.ts';

/** What showing a card as it stands needs. */
export type RefreshServices = Pick<
  Services,
  'register' | 'cases' | 'caseRooms' | 'messages' | 'directory' | 'linksFor'
>;

interface Shown {
  readonly notice: NoticeOnCard;
  readonly standing: RecordStanding;
}

type Look = (about: SystematicAbout, services: RefreshServices) => Promise<Shown | undefined>;

const planOf = async (planId: string, { register }: RefreshServices): Promise<PlanState | undefined> => {
  const plan = await register.plans.find(planId);
  return plan.ok ? plan.value.state : undefined;
};

/** Whether another order has been placed instead; a plan names it before it is there. */
const isReplaced = async ({ orderId, planId }: Order, services: RefreshServices): Promise<boolean> => {
  const successor = successorIn(await planOf(planId, services), orderId);
  return successor !== undefined && (await services.register.orders.find(successor.inForce)).ok;
};

const lookAtOrder: Look = async (about, services) => {
  const found = await services.register.orders.find(about.recordId);
  if (!found.ok) return undefined;
  const order = found.value.state;
  const replaced = about.kind === 'order-rejected' && (await isReplaced(order, services));
  const dueOn = about.kind === 'units-selected' ? about.dueOn : orderDueOn(order);
  return {
    notice: noticeOnCard({ ...about, dueOn }, subjectOfOrder(order)),
    standing: orderStanding(about, order, replaced),
  };
};

const lookAtReview: Look = async (about, { register }) => {
  const found = await register.reviews.find(about.recordId);
  if (!found.ok) return undefined;
  const review = found.value.state;
  return {
    notice: noticeOnCard({ ...about, dueOn: reviewDueOn(review) }, subjectOfReview(review)),
    standing: reviewStanding(review),
  };
};

/** A plan's card comes before the plan: it is open until there is one. */
const lookAtPlan: Look = async (about, services) => {
  const plan = await planOf(about.recordId, services);
  const { record, recordId } = about;
  const subject = { record, recordId, number: '', unitName: '', period: periodInId(recordId) };
  return { notice: noticeOnCard(about, subject), standing: planStanding(plan ?? { status: 'none' }) };
};

const lookAtYear: Look = async (about, { register, directory }) => {
  const [year, departments] = await Promise.all([
    register.signatures.find(about.recordId),
    directory.departments(),
  ]);
  const department = departments.find(({ departmentId }) => about.recordId.includes(`-${departmentId}-`));
  const { record, recordId } = about;
  const subject = {
    record,
    recordId,
    number: '',
    unitName: department?.name ?? '',
    period: periodInId(recordId),
  };
  const standing = yearStanding(year.ok ? year.value.state : { status: 'none' });
  return { notice: noticeOnCard(about, subject), standing };
};

const lookAt: Readonly<Record<SystematicAbout['record'], Look>> = {
  order: lookAtOrder,
  review: lookAtReview,
  plan: lookAtPlan,
  'year-end': lookAtYear,
};

const lookAtTargeted = async (
  about: TargetedAbout,
  { personId }: Sender,
  { register }: RefreshServices,
): Promise<Shown | undefined> => {
  const found = await register.targeted.find(about.recordId);
  if (!found.ok) return undefined;
  const { state } = found.value;
  return {
    notice: targetedOnCard({ ...about, dueOn: targetedDueOn(state) ?? about.dueOn }, state),
    standing: targetedStanding(about, state, personId),
  };
};

const lookAtExtract = async (
  about: ExtractAbout,
  { personId }: Sender,
  { register }: RefreshServices,
): Promise<Shown | undefined> => {
  const found = await register.extracts.find(about.recordId);
  if (!found.ok) return undefined;
  const { state } = found.value;
  return {
    notice: extractOnCard({ ...about, dueOn: extractDueOn(state) }, state),
    standing: extractStanding(about, state, personId),
  };
};

/** Of one review; what is told of all those of a date is not refreshed by Teams, and the bot changes it. */
const lookAtAuthorisation = async (
  about: AuthorisationAbout,
  { personId }: Sender,
  { register, directory }: RefreshServices,
): Promise<Shown | undefined> => {
  const [found, units] = await Promise.all([register.authorisations.find(about.recordId), directory.units()]);
  if (!found.ok || about.record !== 'authorisation') return undefined;
  const { state } = found.value;
  const { number, scope, unitId, doneBy, deadlines } = state;
  const isOpen = scope === 'unit';
  const shown = {
    number: isOpen ? number : '',
    unitName: isOpen ? (units.find((unit) => unit.unitId === unitId)?.name ?? '') : '',
    period: doneBy,
  };
  const dueOn = about.step === 'assess-flaw' ? deadlines.close : authorisationDueOn(state);
  return {
    notice: authorisationOnCard({ ...about, dueOn }, shown),
    standing: authorisationStanding(about, state, personId),
  };
};

const lookAtInforming = async (
  about: InformingAbout,
  { personId }: Sender,
  { register, directory }: RefreshServices,
): Promise<Shown | undefined> => {
  const [found, units] = await Promise.all([register.informing.find(about.recordId), directory.units()]);
  if (!found.ok) return undefined;
  const { state } = found.value;
  const unitName = units.find(({ unitId }) => unitId === state.unitId)?.name ?? '';
  const own = yetToConfirm(state).filter((employee) => employee.personId === personId);
  const dueOn = about.step === 'read' ? own.map(({ informBy }) => informBy).sort()[0] : informingDueOn(state);
  return {
    notice: informingOnCard({ ...about, dueOn }, state, unitName),
    standing: informingStanding(about, state, personId),
  };
};

const lookAtCase = async (
  about: CaseAbout,
  { personId }: Sender,
  services: RefreshServices,
): Promise<Shown | undefined> => {
  if (about.record === 'personal') {
    const held = await caseAbout(about.recordId, personId, services);
    return held && { notice: caseOnCard(about, ''), standing: caseStanding(about, held, personId) };
  }
  const found = await services.cases.find(about.recordId);
  if (!found.ok) return undefined;
  const { state } = found.value;
  const standing = caseStanding(about, state, personId);
  return { notice: caseOnCard(about, state.number), standing };
};

const look = (about: About, from: Sender, services: RefreshServices): Promise<Shown | undefined> => {
  if (about.record === 'targeted') return lookAtTargeted(about, from, services);
  if (isAboutAuthorisation(about)) return lookAtAuthorisation(about, from, services);
  if (isAboutCase(about)) return lookAtCase(about, from, services);
  if (about.record === 'extract') return lookAtExtract(about, from, services);
  if (about.record === 'informing') return lookAtInforming(about, from, services);
  /* What the reviewed are told, and what was found, never changes. */
  if (about.record === 'reviewed' || about.record === 'witness') return Promise.resolve(undefined);
  return lookAt[about.record](about, services);
};

/** Card data can be forged: only those whom the bot has told about a record are shown how it stands. */
const wasTold = async ({ recordId }: About, { personId }: Sender, { messages }: RefreshServices) =>
  (await messages.notices({ about: [recordId] })).some((notice) => notice.personId === personId);

/** The card as it stands now, for the one who looks at it. */
export const refreshCard = async (about: About, from: Sender, services: RefreshServices): Promise<Reply> => {
  const frame = frameFor(from, services);
  const shown = (await wasTold(about, from, services)) ? await look(about, from, services) : undefined;
  if (shown === undefined) {
    return { kind: 'card', card: refusedCard(botTextIn(from.language)('refused.staleCard'), frame).card };
  }
  const people = 'by' in shown.standing ? await services.directory.people() : new Map<never, never>();
  const standing = seenBy(shown.standing, from.personId, people, from.language);
  return { kind: 'card', card: noticeCard(shown.notice, standing, frame).card };
};
