/** The branches a policy has rules for (utförare, myndighet). */
export const branches = ['provider', 'authority'] as const;

/** Who does something or is told. `orderer`, `unit-manager` and `employee-manager` follow from the order at hand. */
export const parties = [
  /** Business developer (VU) where there is one; plans the reviews. */
  'planner',
  'log-administrator',
  'local-support',
  /** Whoever placed the order. */
  'orderer',
  /** The manager of the drawn operation or unit. */
  'unit-manager',
  /** The nearest manager of the drawn employee. */
  'employee-manager',
  'manager-manager',
  'head-of-operations',
  'delegated-reviewer',
  'business-area-manager',
  'department-head',
  'head-of-administration',
  'hr',
  'hr-strategist',
  'data-protection-contact',
  'medical-responsible-officer',
  'social-responsible-officer',
] as const;

/** See {@link parties}. */
export type Party = (typeof parties)[number];

/** What a reviewer looks for (P8). */
export const lookForCodes = [
  'duties-against-clients',
  'time-of-day',
  'relation-tied-to-assignment',
  'hours-outside-schedule',
  'private-ties',
  'local-or-media-interest',
  'no-use-of-the-system',
  'colleague-or-former-colleague',
  'protected-identity',
  'own-case',
  'closed-case',
  'case-no-longer-current',
  'role-given-to-oneself',
  'sensitive-diagnosis',
  'sensitive-situation',
  'relative-in-the-operation',
  'not-needed-for-the-work',
  'needed-before-a-shift',
  'deviating-pattern',
] as const;

/** The users whose access is looked at in a way of its own (R1177 3.3.1). */
export const userKinds = ['case-receiver', 'case-handler', 'access-administrator'] as const;

/** What a log administrator can add to a delivered log when asked (LEAN, interpretation of log extracts). */
export const supplements = ['ip-address', 'workstation', 'fuller-description-of-changes'] as const;

/** See {@link supplements}. */
export type Supplement = (typeof supplements)[number];

/** How a log can reach whoever ordered it other than in Loggkontroll (LEAN, the duty of user support). */
export const sentWays = ['post', 'encrypted-mail'] as const;

/** See {@link sentWays}. */
export type SentWay = (typeof sentWays)[number];

/** What is written down about a finished review (P9). */
export const documentedFields = [
  'finished-on',
  'reviewer',
  'number-reviewed',
  'with-or-without-remark',
  'breach-reported',
  'breach-persons',
] as const;

/** What employees are told (P12). */
export const informingPoints = [
  'only-what-the-work-needs',
  'everything-is-logged',
  'access-is-reviewed',
  'more-is-unlawful-access',
] as const;

/** The kinds of record that have a rule for how long they are kept (P11). */
export const retainedKinds = [
  'log-without-remark',
  'log-with-remark',
  'registration',
  'yearly-compilation',
  'case',
  'internal-control',
  'client-extract',
  'authorisation-review',
  'case-request',
  'informing',
] as const;

/**
 * What a screening of a log can flag, each of which a routine can leave out. The last two are of an employee, the others
 * of one access. Sources: VON (odd hours outside the schedule, private ties, local or media interest, no use), R1177 3.3
 * (colleagues, protected identity, own, closed and no longer current cases, roles given to oneself), LEAN (deviating
 * pattern); `other-unit`, `print-or-copy` and `break-glass` are the suite's own.
 */
export const screeningFlags = [
  'outside-shift',
  'odd-hour',
  'own-record',
  'colleague',
  'former-colleague',
  'possible-relative',
  'protected-identity',
  'watched-client',
  'closed-case',
  'deceased-client',
  'other-unit',
  'print-or-copy',
  'break-glass',
  'self-granted-role',
  'pattern-break',
  'no-use',
] as const;
