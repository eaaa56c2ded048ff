import type { Source } from '../source.ts';
import { ffsAuthorisationSources } from './authorisation.ts';
import { ffsCaseSources } from './case.ts';
import { ffsTargetedSources } from './targeted.ts';

const section = (number: string): Source => ({ by: 'routine', section: number });
const organisationSets: Source = { by: 'organisation-sets' };
const extension: Source = { by: 'extension' };

/** Where each value of the FFS policy comes from; sections of the seed routine FFS. */
export const ffsSources: Record<string, Source> = {
  routine: section('title page'),
  'systematic.cadence': section('6.2'),
  'systematic.moreOftenAllowed': organisationSets,

  'systematic.branches.provider.sample': section('6.2'),
  'systematic.branches.provider.drawnBy': section('6.3.1'),
  'systematic.branches.provider.reviewedTime': section('6.3.1'),
  'systematic.branches.provider.order': section('6.4.1'),
  'systematic.branches.provider.attest': section('6.3.1'),
  'systematic.branches.provider.attest.ownOrderAllowed': organisationSets,
  'systematic.branches.provider.receiver': section('6.4.1'),
  'systematic.branches.provider.toldWhenOrdered': section('6.4.1'),
  'systematic.branches.provider.handOver': section('6.4.1'),
  'systematic.branches.provider.reviewer': section('6.3.1'),
  'systematic.branches.provider.toldWhenReviewed': organisationSets,
  'systematic.branches.provider.lookFor': section('6.4.1'),

  'systematic.branches.authority.sample': section('6.2'),
  'systematic.branches.authority.drawnBy': section('6.3.2'),
  'systematic.branches.authority.reviewedTime': section('6.3.2'),
  'systematic.branches.authority.order': section('6.4.2'),
  'systematic.branches.authority.attest': section('6.3.2'),
  'systematic.branches.authority.receiver': section('6.3.2'),
  'systematic.branches.authority.toldWhenOrdered': organisationSets,
  'systematic.branches.authority.handOver': section('6.4.2'),
  'systematic.branches.authority.reviewer': section('6.4.2'),
  'systematic.branches.authority.toldWhenReviewed': organisationSets,
  'systematic.branches.authority.lookFor': section('6.4.2'),

  workingTime: organisationSets,
  deadlines: organisationSets,
  reminders: extension,

  'documentation.fields': section('6.5'),
  'documentation.internalControlRegister': extension,
  'documentation.annualReport': organisationSets,

  'authorisationReview.kind': section('5.2'),
  'authorisationReview.doneBy': section('5.2'),
  'authorisationReview.protectedPersonsToo': section('5.2'),
  'authorisationReview.controller': section('5.5'),
  ...ffsAuthorisationSources,

  'yearEnd.signedBy': section('5.5'),
  'yearEnd.statedDeviationAllowed': extension,

  retention: organisationSets,
  informing: section('2.1'),
  'informing.0.confirmed': organisationSets,
  reviewedAreTold: extension,

  ...ffsTargetedSources,

  'suspicion.haste': organisationSets,
  'suspicion.decides': section('8'),
  'suspicion.told': section('8'),
  'suspicion.policeReport.assessed': section('8'),
  'suspicion.policeReport.filedBy': organisationSets,
  'suspicion.breachReport.duty': section('9'),
  'suspicion.breachReport.to': section('9'),
  'suspicion.breachReport.clockHours': extension,
  'suspicion.breachReport.lexSarahConsidered': organisationSets,

  ...ffsCaseSources,
  clientExtract: organisationSets,

  'screening.flags': extension,
  'screening.flags.outside-shift': section('6.4.2'),
  'screening.flags.odd-hour': section('6.4.2'),
  'screening.shiftMarginMinutes': organisationSets,
  'screening.oddHours': organisationSets,
  'screening.patternBreak': extension,
};
