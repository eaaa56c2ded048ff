import type { Translations } from '@loggkontroll/ui/texts';
import type { screening as sv } from './sv-screening.ts';

/** As the Swedish words. */
export const screening: Translations<typeof sv>['en'] = {
  sight: {
    label: 'What is shown',
    findings: 'To look at',
    everything: 'The whole log',
    findingsTree: 'To look at, the most important first',
  },
  reasons: {
    title: 'Why this is here',
    none: 'Nothing in particular to look at',
    show: 'Show what it rests on',
    hide: 'Hide what it rests on',
    partly: '{{flag}} (some of the rows)',
    withoutAssignment: 'No assignment in the registers',
    unexplained: 'Neither the employee nor the employee’s unit is assigned the person on this day.',
  },
  explanation: {
    direct: 'Direct relation according to the register',
    administrative: 'Administrative task according to the register',
    'other-authority': 'Other authority according to the register',
  },
  flag: {
    'outside-shift': 'Outside the shift',
    'odd-hour': 'Unusual time of day',
    'own-record': 'The employee’s own record',
    colleague: 'The person is a colleague',
    'former-colleague': 'The person is a former colleague',
    'possible-relative': 'Same surname',
    'protected-identity': 'Protected identity',
    'watched-client': 'Specially watched',
    'closed-case': 'Closed case',
    'deceased-client': 'Deceased person',
    'other-unit': 'Another unit than the employee’s',
    'print-or-copy': 'Print or copy',
    'break-glass': 'Emergency access',
    'self-granted-role': 'Gave themselves the role',
    'pattern-break': 'The day differs from the usual',
    'no-use': 'Shifts but no rows in the log',
    other: 'Other reason ({{flag}})',
  },
  evidence: {
    'assigned-to-employee': 'The person is assigned to the employee{{period}}.',
    'assigned-to-unit': 'The person is assigned to {{unit}}{{period}}.',
    'not-scheduled':
      'The nearest shift is {{day}} {{from}}–{{to}}. {{minutes}} minutes before and after count.',
    'odd-by-the-clock':
      'The employee is in no schedule. The time then goes by the clock: {{from}}–{{to}} is unusual.',
    'own-number': 'The person’s identity number is the employee’s own.',
    'client-employed': 'The person is employed{{period}}.',
    'client-was-employed': 'The person was employed until {{to}}.',
    'same-surname': 'The surname is borne by {{bearers}} of {{people}} people in the registers.',
    protected: {
      protected: 'The person has a protected identity according to the register.',
      local: 'The person is locally protected according to the register.',
    },
    watched: {
      media: 'The person is known in the media.',
      local: 'The person is locally known.',
      diagnosis: 'The person has a sensitive diagnosis or situation.',
      event: 'The person is part of an event that may draw attention.',
      relative: 'The person is close to an employee.',
    },
    'case-closed': 'The case was closed on {{on}}.',
    'case-closed-undated': 'The case is closed according to the register.',
    'client-deceased': 'The person has died. The case was closed on {{on}}.',
    'client-deceased-undated': 'The person has died according to the register.',
    'said-by-the-log': 'The log says so.',
    'other-units-that-day': 'On that day the employee belonged to {{units}}.',
    'done-by-the-log': 'The log says “{{words}}”.',
    'unlike-the-group':
      'The day looks different from what is usual for {{role}} at {{unit}}. There may be quite ordinary reasons.',
    'unlike-the-group-unnamed':
      'The day looks different from what is usual for others in the same role and unit. There may be quite ordinary reasons.',
    'scheduled-without-access':
      'The employee has shifts between {{from}} and {{to}}, but the log has not a single row.',
    other: 'The reason is of a kind that this version has no words for ({{code}}).',
  },
  period: {
    since: ' since {{from}}',
    between: ' from {{from}} until {{to}}',
    until: ' until {{to}}',
  },
  note: {
    about: 'About {{name}}',
    help: 'Nothing to judge. Raise it with the employee if you wonder.',
  },
  rest: {
    title: 'The rest of the log',
    explained: 'What the registers explain, with nothing in particular to look at.',
    unexplained:
      'Assignments did not come along, so the registers explain nothing. Go through the whole log.',
    nothingFlagged: 'Nothing in the log is flagged.',
    show: 'Show the whole log',
  },
  accept: {
    title: 'What the registers explain',
    day: 'Everything for {{name}} on {{day}} that the registers explain and that is not flagged is judged as the registers say: {{verdicts}}. What you have judged already does not change, and nothing that is flagged goes along.',
    everything:
      'Everything in the log that the registers explain and that is not flagged is judged as the registers say: {{verdicts}}. What you have judged already does not change, and nothing that is flagged goes along.',
    dayButton: 'Accept for the whole day (A)',
    everythingButton: 'Accept for the whole log (Shift + A)',
    done: 'Everything that the registers explain is judged.',
    nothing: 'The registers explain nothing here that is not judged already, or flagged.',
    announce: 'Judged as the registers say. {{progress}}.',
  },
};
