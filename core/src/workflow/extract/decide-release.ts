import { canonicalJson } from '../../history/index.ts';
import { staffNaming } from '../../policy/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { isCount, isHash, isKnown } from '../form.ts';
import { isId, refuseDay, refuseEnded, refuseHandedOver, refuseHandler } from './checks.ts';
import { authorityGrounds, identityWays, maskReasons, releaseRefusalReasons } from './codes.ts';
import { awaitsReviewer, isReleased } from './demands.ts';
import type { ClientExtract, ExtractCommand, ExtractEvent, ReleaseDecision } from './extract.ts';
import type { ExtractRefusal } from './refusal.ts';

type Decision = Result<readonly ExtractEvent[], ExtractRefusal>;
type CommandOf<Type extends ExtractCommand['type']> = Extract<ExtractCommand, { type: Type }>;

const mostAccesses = 10_000_000;

/** E1: who asks, about whom and for which period stands in the room. Corrected until the log is there. */
export const giveClient = (
  { subjectSha256 }: CommandOf<'giveClient'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  if (context.actor.personId !== extract.handler) return refuse({ code: 'extract-not-yours' });
  const ended = refuseEnded(extract);
  if (ended) return refuse(ended);
  if (extract.subjectRoom === undefined) return refuse({ code: 'extract-room-not-open' });
  if (extract.delivered) return refuse({ code: 'extract-already-delivered' });
  if (!isHash(subjectSha256)) return refuse({ code: 'extract-document-malformed' });
  return extract.subjectSha256 === subjectSha256
    ? refuse({ code: 'extract-client-unchanged' })
    : accept([{ type: 'extractClientGiven', subjectSha256 }]);
};

/** E1: who asks shows who they are; to whom is whoever records it. */
export const showIdentity = (
  { how, on }: CommandOf<'showIdentity'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  const refusal = refuseHandler(extract, context);
  if (refusal) return refuse(refusal);
  if (extract.identity) return refuse({ code: 'extract-already-shown' });
  if (!isKnown(identityWays, how)) return refuse({ code: 'extract-code-unknown' });
  const wrong = refuseDay(on, context);
  return wrong ? refuse(wrong) : accept([{ type: 'identityShown', how, on }]);
};

/** E1: a representative shows that they may represent the client. */
export const showAuthority = (
  { ground, on }: CommandOf<'showAuthority'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  const refusal = refuseHandler(extract, context);
  if (refusal) return refuse(refusal);
  if (extract.requestedBy === 'client') return refuse({ code: 'extract-needs-no-authority' });
  if (extract.authority) return refuse({ code: 'extract-already-shown' });
  if (!isKnown(authorityGrounds, ground)) return refuse({ code: 'extract-code-unknown' });
  const wrong = refuseDay(on, context);
  return wrong ? refuse(wrong) : accept([{ type: 'authorityShown', ground, on }]);
};

/** The decision with nothing beside it; what is wrong with it otherwise. */
const plain = (decision: ReleaseDecision): ReleaseDecision | ExtractRefusal => {
  const unknown = { code: 'extract-code-unknown' } as const;
  if (decision.kind !== 'refused' && !isKnown(staffNaming, decision.staff)) return unknown;
  if (decision.kind === 'released') return { kind: 'released', staff: decision.staff };
  if (decision.reasons.length === 0) return { code: 'extract-reason-missing' };
  const codes: readonly string[] = decision.kind === 'refused' ? releaseRefusalReasons : maskReasons;
  if (!decision.reasons.every((reason) => isKnown(codes, reason))) return unknown;
  return decision.kind === 'refused' ? { kind: 'refused', reasons: decision.reasons } : plainMasks(decision);
};

const plainMasks = ({
  staff,
  reasons,
  masksSha256,
}: Extract<ReleaseDecision, { kind: 'released-with-masks' }>): ReleaseDecision | ExtractRefusal => {
  const decision = { kind: 'released-with-masks', staff, reasons } as const;
  if (masksSha256 === undefined) return decision;
  return isHash(masksSha256) ? { ...decision, masksSha256 } : { code: 'extract-document-malformed' };
};

/** Which employees are masked is known only once the log is there. */
const refuseMasks = (decision: ReleaseDecision, { delivered }: ClientExtract): ExtractRefusal | undefined =>
  'masksSha256' in decision && !delivered ? { code: 'extract-not-delivered' } : undefined;

const refuseUnshown = ({ rules, ...extract }: ClientExtract): ExtractRefusal | undefined => {
  if (rules.identityShown && !extract.identity) return { code: 'extract-identity-not-shown' };
  const mustShow = extract.requestedBy === 'representative' && rules.authorityShown;
  return mustShow && !extract.authority ? { code: 'extract-authority-not-shown' } : undefined;
};

/** E1: whether the log can be released. That it cannot may be decided of somebody who has shown nothing. */
export const assess = (
  command: CommandOf<'assessExtract'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  if (context.actor.personId !== extract.assessor) return refuse({ code: 'extract-not-the-assessor' });
  const ended = refuseEnded(extract) ?? refuseHandedOver(extract);
  if (ended) return refuse(ended);
  const decision = plain(command.decision);
  if ('code' in decision) return refuse(decision);
  const lacking =
    decision.kind === 'refused' ? undefined : (refuseUnshown(extract) ?? refuseMasks(decision, extract));
  if (lacking) return refuse(lacking);
  const { assessed } = extract;
  if (assessed && canonicalJson(assessed.decision) === canonicalJson(decision)) {
    return refuse({ code: 'extract-already-assessed', by: assessed.by, at: assessed.at });
  }
  return accept([{ type: 'extractAssessed', decision }]);
};

/**
 * E1: the log is ordered, for what stands in the Vault. Again, when another was delivered than was asked for, also where
 * the orderer takes it out; but not in place of one that an inquiry may need.
 */
export const order = (extract: ClientExtract, context: Context): Decision => {
  if (context.actor.personId !== extract.orderer) return refuse({ code: 'extract-not-the-orderer' });
  const ended = refuseEnded(extract) ?? refuseHandedOver(extract);
  if (ended) return refuse(ended);
  if (extract.rules.log === 'taken-out' && !extract.delivered)
    return refuse({ code: 'extract-log-is-taken-out' });
  if (!isReleased(extract)) return refuse({ code: 'extract-not-released' });
  if (extract.subjectSha256 === undefined) return refuse({ code: 'extract-client-not-given' });
  if (extract.controlled?.outcome === 'remark' || extract.inquiry)
    return refuse({ code: 'extract-log-is-kept' });
  if (extract.ordered && !extract.delivered) return refuse({ code: 'extract-already-ordered' });
  return accept([{ type: 'extractOrdered' }]);
};

/** One log administrator alone learns who the client is; a colleague may take over. */
export const takeOn = (
  { administrator }: CommandOf<'takeOnExtract'>,
  extract: ClientExtract,
  { actor }: Context,
): Decision => {
  const isTheirs = actor.roles.includes('log-administrator') && administrator === actor.personId;
  if (!isTheirs) return refuse({ code: 'extract-not-a-log-administrator' });
  const ended = refuseEnded(extract);
  if (ended) return refuse(ended);
  if (!extract.ordered) return refuse({ code: 'extract-not-ordered' });
  if (extract.delivered) return refuse({ code: 'extract-already-delivered' });
  return extract.administrator === administrator
    ? refuse({ code: 'extract-already-theirs' })
    : accept([{ type: 'extractTakenOn', administrator }]);
};

const refuseDeliverer = (
  extract: ClientExtract,
  { ordererVerified }: CommandOf<'deliverExtract'>,
  { actor }: Context,
): ExtractRefusal | undefined => {
  if (extract.rules.log === 'taken-out') {
    return actor.personId === extract.orderer ? undefined : { code: 'extract-not-the-orderer' };
  }
  if (!actor.roles.includes('log-administrator')) return { code: 'extract-not-a-log-administrator' };
  if (!extract.ordered) return { code: 'extract-not-ordered' };
  if (extract.administrator !== actor.personId) return { code: 'extract-not-taken-on' };
  return extract.rules.ordererVerified && !ordererVerified
    ? { code: 'extract-orderer-not-verified' }
    : undefined;
};

/** The log is in its room. LEAN: delivered only once it is verified that the orderer may order it. */
export const deliver = (
  command: CommandOf<'deliverExtract'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  const refusal = refuseDeliverer(extract, command, context) ?? refuseEnded(extract);
  if (refusal) return refuse(refusal);
  if (!isReleased(extract)) return refuse({ code: 'extract-not-released' });
  if (extract.subjectSha256 === undefined) return refuse({ code: 'extract-client-not-given' });
  if (extract.delivered) return refuse({ code: 'extract-already-delivered' });
  if (extract.logRoom === undefined) return refuse({ code: 'extract-room-not-open' });
  const { sha256, accesses } = command.log;
  if (!isHash(sha256)) return refuse({ code: 'extract-document-malformed' });
  if (!isCount(accesses, 0, mostAccesses)) return refuse({ code: 'extract-number-malformed' });
  const { reviewer } = command;
  if (reviewer !== undefined && !(extract.rules.reviewedToo && isId(reviewer)))
    return refuse({ code: 'extract-code-unknown' });
  const ordererVerified = extract.rules.log === 'from-log-administrator' && command.ordererVerified;
  const instead = reviewer === undefined ? {} : { reviewer };
  return accept([{ type: 'extractDelivered', log: { sha256, accesses }, ordererVerified, ...instead }]);
};

/** Nobody reviews a log before it is known that they do not stand in it (S3). */
export const nameReviewer = (
  { reviewer }: CommandOf<'nameExtractReviewer'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'extract-only-the-bot' });
  const ended = refuseEnded(extract);
  if (ended) return refuse(ended);
  if (!extract.delivered) return refuse({ code: 'extract-not-delivered' });
  if (!awaitsReviewer(extract)) return refuse({ code: 'extract-reviewer-known' });
  return isId(reviewer)
    ? accept([{ type: 'extractReviewerNamed', reviewer }])
    : refuse({ code: 'extract-code-unknown' });
};

/** VON, LEAN: the log is also reviewed, in *Granska* as every log; the bot says what came of it. */
export const control = (
  { finishedOn, outcome }: CommandOf<'controlExtract'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'extract-only-the-bot' });
  const ended = refuseEnded(extract);
  if (ended) return refuse(ended);
  if (!extract.delivered) return refuse({ code: 'extract-not-delivered' });
  if (extract.controlled) return refuse({ code: 'extract-already-controlled' });
  if (awaitsReviewer(extract)) return refuse({ code: 'extract-reviewer-unknown' });
  if (!isKnown(['no-remark', 'remark'], outcome)) return refuse({ code: 'extract-code-unknown' });
  const wrong = refuseDay(finishedOn, context);
  return wrong ? refuse(wrong) : accept([{ type: 'extractControlled', finishedOn, outcome }]);
};
