import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import type { Context } from '../decider.ts';
import { isHash, isKnown } from '../form.ts';
import { refuseDay, refuseHandedOver, refuseHandler } from './checks.ts';
import { identityWays } from './codes.ts';
import { isReleased, lacksControl } from './demands.ts';
import type { ClientExtract, ExtractCommand, ExtractEvent, ExtractHandOver } from './extract.ts';
import type { ExtractRefusal } from './refusal.ts';

type Decision = Result<readonly ExtractEvent[], ExtractRefusal>;
type CommandOf<Type extends ExtractCommand['type']> = Extract<ExtractCommand, { type: Type }>;

/** E2: what the client gets to read: the readable extract, or the decision that nothing is released. */
export const makeDocument = (
  { sha256 }: CommandOf<'makeExtractDocument'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  const refusal = refuseHandler(extract, context) ?? refuseHandedOver(extract);
  if (refusal) return refuse(refusal);
  if (!extract.assessed) return refuse({ code: 'extract-not-released' });
  if (extract.subjectRoom === undefined) return refuse({ code: 'extract-room-not-open' });
  if (isReleased(extract) && !extract.delivered) return refuse({ code: 'extract-not-delivered' });
  if (!isHash(sha256)) return refuse({ code: 'extract-document-malformed' });
  return accept([{ type: 'extractDocumentMade', sha256 }]);
};

const refuseWay = (
  { way, identity }: ExtractHandOver,
  { rules }: ClientExtract,
): ExtractRefusal | undefined => {
  if (!rules.ways.includes(way)) return { code: 'extract-way-not-allowed' };
  if (way !== 'handed-over-against-identification') return undefined;
  if (identity === undefined) return { code: 'extract-identity-not-shown' };
  return isKnown(identityWays, identity) ? undefined : { code: 'extract-code-unknown' };
};

/** E3: it reaches the client in a way that the policy allows; in person only against identification. */
export const handOver = (
  command: CommandOf<'handOverExtract'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  const refusal = refuseHandler(extract, context) ?? refuseHandedOver(extract);
  if (refusal) return refuse(refusal);
  if (!extract.document) return refuse({ code: 'extract-no-document' });
  if (lacksControl(extract)) return refuse({ code: 'extract-not-controlled' });
  const { way, on, documentSha256, identity } = command;
  if (documentSha256 !== extract.document.sha256) return refuse({ code: 'extract-another-document' });
  const wrong = refuseWay(command, extract) ?? refuseDay(on, context, extract.requestedOn);
  if (wrong) return refuse(wrong);
  const inPerson = way === 'handed-over-against-identification' && identity !== undefined;
  return accept([{ type: 'extractHandedOver', way, on, documentSha256, ...(inPerson ? { identity } : {}) }]);
};

const refuseMail = (extract: ClientExtract, on: string, context: Context): ExtractRefusal | undefined => {
  const refusal = refuseHandler(extract, context);
  if (refusal) return refusal;
  const { handedOver, receipt } = extract;
  if (!handedOver) return { code: 'extract-not-handed-over' };
  const isMail = handedOver.way !== 'handed-over-against-identification';
  if (!isMail || receipt) return { code: 'extract-needs-no-receipt' };
  return refuseDay(on, context, handedOver.on);
};

/** E3: the client has signed for the mail. */
export const recordReceipt = (
  { on }: CommandOf<'recordReceipt'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  const refusal = refuseMail(extract, on, context);
  return refusal ? refuse(refusal) : accept([{ type: 'receiptRecorded', on }]);
};

/** The mail came back: it is handed over again, perhaps in another way. */
export const recordReturn = (
  { on }: CommandOf<'recordReturn'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  const refusal = refuseMail(extract, on, context);
  return refusal ? refuse(refusal) : accept([{ type: 'extractReturned', on }]);
};

/** E3: noted where the policy says; the text to paste is made of `extractNote`. */
export const note = (
  { what, on }: CommandOf<'noteExtract'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  const refusal = refuseHandler(extract, context);
  if (refusal) return refuse(refusal);
  if (!isKnown(['request', 'hand-over'], what)) return refuse({ code: 'extract-code-unknown' });
  if (what === 'hand-over' && !extract.handedOver) return refuse({ code: 'extract-not-handed-over' });
  if (extract.noted[what]) return refuse({ code: 'extract-already-noted' });
  const wrong = refuseDay(on, context, extract.requestedOn);
  return wrong ? refuse(wrong) : accept([{ type: 'extractNoted', what, on }]);
};

/** A GUID, or an id that is derived from a record's: never a number that could be somebody's. */
const isRecordId = (text: string): boolean =>
  /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(case|targeted)-[a-z0-9-]{1,150})$/.test(text);

/** E3: what the log shows gives cause to an inquiry. */
export const startInquiry = (
  { kind, recordId }: CommandOf<'startInquiry'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  const refusal = refuseHandler(extract, context);
  if (refusal) return refuse(refusal);
  if (!extract.delivered) return refuse({ code: 'extract-not-delivered' });
  if (extract.inquiry) return refuse({ code: 'extract-inquiry-already-started' });
  if (!isRecordId(recordId) || !isKnown(['targeted', 'case'], kind))
    return refuse({ code: 'extract-code-unknown' });
  return accept([{ type: 'inquiryStarted', kind, recordId }]);
};
