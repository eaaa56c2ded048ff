export { acts, noMarks, rowMarks } from './access.ts';
export type { Act, LogRow, RowMark } from './access.ts';
export { canonicalPersonalIdentityNumber, isPersonalIdentityNumber } from './personal-identity-number.ts';
export type { FileRefusal, LogRefusal, LogRowFault, RejectedLine, SelectionRefusal } from './refusal.ts';
export type { Encoding, NotText } from './text/encoding.ts';
export { profiles } from './profiles/index.ts';
export type { ProfileName } from './profiles/index.ts';
export { detectionLength, detectProfile } from './profiles/detect.ts';
export { genericProfile } from './profiles/generic/generic.ts';
export { mappingColumns } from './profiles/generic/mapping.ts';
export type { Mapping, MappingColumn } from './profiles/generic/mapping.ts';
export { formatMapping, parseMapping } from './profiles/generic/parse-mapping.ts';
export type { MappingFault, MappingRefusal } from './profiles/generic/parse-mapping.ts';
export { mappingOf, proposeMapping } from './profiles/generic/proposal.ts';
export type { MappingProposal, TableSample } from './profiles/generic/proposal.ts';
export { sampleLength, sampleTable } from './profiles/generic/table-sample.ts';
export { lacksUnitAlone } from './profiles/lacks-unit.ts';
export { openLogOfAnyKind } from './profiles/open-log.ts';
export type { LogFileReader, LogFileReport, LogProfile, LogSink, Stated } from './profiles/profile.ts';
export { registerNames } from './registers/register-name.ts';
export type { RegisterName } from './registers/register-name.ts';
export { employmentShape } from './registers/employment-shape.ts';
export { openRegister } from './registers/register.ts';
export type { RegisterRowFault } from './registers/register.ts';
export { assignmentKinds } from './registers/shapes.ts';
export type { AssignmentKind, Span } from './registers/shapes.ts';
export type { Access, Delivery, Duty, Gap } from './delivery/delivery.ts';
export { createDeliveryMaker } from './delivery/maker.ts';
export type { DeliveryMaker, ScreeningSink, SourceReader } from './delivery/maker.ts';
export type { DeliveryOrder } from './delivery/order.ts';
export type { DayRange, SelectedEmployee, Selection } from './delivery/selection.ts';
export { maximumAccesses } from './delivery/assemble.ts';
export { openFileHash } from './delivery/file-hash.ts';
export type { FileHash } from './delivery/file-hash.ts';
export { deliveryHash, formatDelivery, parseDelivery } from './delivery/text.ts';
export type { DeliveryRefusal } from './delivery/text.ts';
export {
  answersOf,
  flowStep,
  maximumReason,
  questions,
  refuseJudgement,
  verdicts,
} from './judgement/flow.ts';
export type { FlowStep, Judgement, JudgementRefusal, Question, Verdict } from './judgement/flow.ts';
export { countJudgements, judge, judgeEach, undo, unjudged } from './judgement/judgements.ts';
export type { Judgements, Step } from './judgement/judgements.ts';
export { formatDraft, parseDraft } from './judgement/draft.ts';
export type { DraftRefusal } from './judgement/draft.ts';
export { prefilledResult } from './judgement/result.ts';
export { transferablesOf } from './screening/part.ts';
export type { ScreeningPart } from './screening/part.ts';
export { actCodes, createCodedRows } from './screening/coded-rows.ts';
export type { CodedRows } from './screening/coded-rows.ts';
export { createContextBuilder } from './screening/context/context-builder.ts';
export type { ContextBuilder, ContextRows } from './screening/context/context-builder.ts';
export type { ContextRegister, ScreeningContext } from './screening/context/context.ts';
export { dayNumberOf } from './screening/day-number.ts';
export { noUnit, notSaid } from './screening/dictionaries.ts';
export type { Dictionaries } from './screening/dictionaries.ts';
export type { Evidence, EvidenceCode, EvidenceValues } from './screening/evidence.ts';
export type { Flag } from './screening/flag.ts';
export { screeningGaps } from './screening/gap.ts';
export type { ScreeningGap } from './screening/gap.ts';
export type { LazyList } from './screening/lazy-list.ts';
export type {
  EmployeeFinding,
  Explained,
  Finding,
  FlagFinding,
  ScreenedAccess,
  ScreeningResult,
} from './screening/result.ts';
export type { Scope } from './screening/scope.ts';
export { createScreening } from './screening/screening.ts';
export type { Screening, ScreeningPlan } from './screening/screening.ts';
export { readTableFile } from './table-file.ts';
export type { NamedTable, ReadTable } from './table-file.ts';
export { readDate } from './text/moment.ts';
export { openCodedLog } from './fast/coded-log.ts';
export type { CodedOptions, CodedSink } from './fast/coded-lines.ts';
export { joinCodedParts, openCodedPart, placeToCut, tableBeginning } from './fast/coded-parts.ts';
export type { CodedPart, CodedPartReader, TableBeginning } from './fast/coded-parts.ts';
