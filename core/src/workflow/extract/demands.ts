import type { ClientExtract } from './extract.ts';
import type { ExtractDemand } from './refusal.ts';

/** Whether the assessment lets the log be released, masked or not. */
export const isReleased = ({ assessed }: ClientExtract): boolean =>
  assessed !== undefined && assessed.decision.kind !== 'refused';

/** Whether the log is to be reviewed too, and has not been. */
export const lacksControl = (extract: ClientExtract): boolean =>
  extract.rules.reviewedToo && isReleased(extract) && !extract.controlled;

/** Whether the log has passed to another assessor, and it is not known yet who reviews it. */
export const awaitsReviewer = ({ delivered }: ClientExtract): boolean => delivered?.awaitsReviewer === true;

/** Whether whoever received the request has yet to say who asks, or how that and their authority was shown. */
export const lacksRequest = ({ rules, ...extract }: ClientExtract): boolean =>
  extract.subjectSha256 === undefined || lacksShown({ rules, ...extract }).length > 0;

const lacksShown = ({ rules, ...extract }: ClientExtract): readonly ExtractDemand[] => [
  ...(rules.identityShown && !extract.identity ? (['identity'] as const) : []),
  ...(extract.requestedBy === 'representative' && rules.authorityShown && !extract.authority
    ? (['authority'] as const)
    : []),
];

const missingBeforeRelease = (extract: ClientExtract): readonly ExtractDemand[] => [
  ...lacksShown(extract),
  ...(extract.assessed ? [] : (['assessment'] as const)),
];

const missingOfLog = (extract: ClientExtract): readonly ExtractDemand[] => {
  if (!isReleased(extract)) return [];
  const mustOrder = extract.rules.log === 'from-log-administrator' && !extract.ordered;
  return [
    ...(mustOrder ? (['order'] as const) : []),
    ...(extract.delivered ? [] : (['delivery'] as const)),
    ...(lacksControl(extract) ? (['control'] as const) : []),
  ];
};

const missingAfterwards = ({ rules, ...extract }: ClientExtract): readonly ExtractDemand[] => [
  ...(extract.document ? [] : (['document'] as const)),
  ...(extract.handedOver ? [] : (['hand-over'] as const)),
  ...(extract.handedOver?.way === 'mail-with-receipt' && !extract.receipt ? (['receipt'] as const) : []),
  ...rules.notes.flatMap((what) => (extract.noted[what] ? [] : [`note-${what}` as const])),
  ...(extract.controlled?.outcome === 'remark' && !extract.inquiry ? (['inquiry'] as const) : []),
];

/** Every step that an extract still lacks as things stand, in the order in which one takes them. Sources: E1–E3, P17. */
export const missingExtractSteps = (extract: ClientExtract): readonly ExtractDemand[] => [
  ...missingBeforeRelease(extract),
  ...missingOfLog(extract),
  ...missingAfterwards(extract),
];
