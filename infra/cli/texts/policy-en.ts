import type { PolicyRefusal } from '@loggkontroll/core/policy';
import type { Consequence } from '@loggkontroll/core/policy-versions';
import type { policySv } from './policy-sv.ts';

const standing: (typeof policySv)['standing'] = {
  draft: 'draft',
  active: 'in force',
  superseded: 'superseded',
  ended: 'ended',
  discarded: 'discarded',
  shipped: 'ships',
  set: 'in force',
  coming: 'in force soon',
  default: 'in force (default)',
};

const kinds = { plan: 'plans', order: 'controls', authorisation: 'authorisation reviews' };

const consequence = (of: Consequence): string => {
  switch (of.code) {
    case 'replaces':
      return `Holds instead of version ${of.version}.`;
    case 'holds-beside':
      return `Holds beside ${of.titles.join(', ')}.`;
    case 'default-ends':
      return `"${of.title}" has held since no routine was chosen. It holds no more.`;
    case 'default-holds':
      return `No routine is chosen any more. Then "${of.title}" holds.`;
    case 'keeps':
      return `${of.count} ${kinds[of.kind]} (${of.period}) keep version ${of.version}.`;
    case 'plan-begun':
      return `${of.count} plans (${of.period}) are begun by version ${of.version} and finished by it.`;
    case 'plan-out-of-reach':
      return `${of.count} plans (${of.period}) are begun by version ${of.version}. Order first: afterwards they can only be discarded, on the page Plan.`;
    case 'first-plan':
      return `The first plan by this version is for ${of.period}.`;
    case 'no-more-plans':
      return 'Nothing new is planned by it.';
    case 'periods-change':
      return [
        `The periods change in the midst of ${of.year}; the year is signed by the new ones.`,
        ...(of.without.length === 0
          ? []
          : [`For ${of.without.join(', ')} there is no plan: a stated deviation is needed there to sign.`]),
      ].join(' ');
    case 'inquiries-keep':
      return 'Targeted reviews, cases and client extracts that are under way keep their version.';
    case 'due-dates-stay':
      return 'Dates that are set do not change, nor who does what in what is under way.';
  }
};

/** See {@link policySv}. */
export const policyEn: typeof policySv = {
  description: 'See, compare, check, write and activate policies',
  listDescription: 'Every version and how it stands',
  showDescription: 'A version as JSON, which can be read in again',
  compareDescription: 'In what two versions differ, value by value',
  checkDescription: 'Check a file; nothing is read or written in SharePoint',
  draftDescription: 'Make a draft of a file (as an administrator)',
  activateDescription: 'Show what follows; with --confirm the version is activated (as an administrator)',
  reason: 'why, for those who read the history',
  confirm: 'activate the version',
  signIn: 'yourself, in a browser (with --client-id and --tenant-id)',
  standing,
  consequence,
  nothing: 'nothing',
  same: 'They are the same.',
  unknown: (name: string): string => `There is no version ${name}. Write for instance ffs@1.`,
  valid: (title: string): string => `"${title}" can be read in.`,
  problem: (problem: PolicyRefusal): string => {
    const { code, ...facts } = problem;
    const rest = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return ['FAULT', code, ...rest].join(' ');
  },
  drafted: (name: string): string => `${name} is made, as a draft.`,
  unconfirmed: 'Nothing is written. Give --confirm and --reason to activate the version.',
  activated: (name: string): string => `${name} is decided. The bot puts it in force shortly.`,
  refused: (code: string): string =>
    code === 'policy-version-not-an-administrator'
      ? 'An administrator decides this in their own name: use --sign-in. Nothing is written.'
      : code === 'policy-version-reason-missing'
        ? 'Say why with --reason. Nothing is written.'
        : `Nothing is written: ${code}`,
};
