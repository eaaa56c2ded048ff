import { clockTimeOf } from '../calendar/index.ts';
import type { Policy } from './schema.ts';
import type { ScreeningRules } from './screening-schema.ts';

/** What holds where a policy says nothing of screening: every flag, and measures that organisations may change. */
export const ordinaryScreening: ScreeningRules = {
  flags: {
    'outside-shift': true,
    'odd-hour': true,
    'own-record': true,
    colleague: true,
    'former-colleague': true,
    'possible-relative': true,
    'protected-identity': true,
    'watched-client': true,
    'closed-case': true,
    'deceased-client': true,
    'other-unit': true,
    'print-or-copy': true,
    'break-glass': true,
    'self-granted-role': true,
    'pattern-break': true,
    'no-use': true,
  },
  shiftMarginMinutes: 30,
  oddHours: { from: clockTimeOf('22:00'), to: clockTimeOf('06:00') },
  patternBreak: { deviations: 3, leastEmployeeDays: 20 },
};

/** The rules by which a policy has logs screened. Policies from before there was screening have {@link ordinaryScreening}. */
export const screeningRulesOf = (policy: Policy): ScreeningRules => policy.screening ?? ordinaryScreening;
