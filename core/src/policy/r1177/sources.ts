import type { Source } from '../source.ts';
import { r1177AuthorisationSources } from './authorisation.ts';
import { r1177CaseSources } from './case.ts';
import { r1177TargetedSources } from './targeted.ts';

const section = (number: string): Source => ({ by: 'routine', section: number });
const organisationSets: Source = { by: 'organisation-sets' };
const extension: Source = { by: 'extension' };
const provider = 'systematic.branches.provider';

/** Where each value of the R1177 policy comes from; sections of the seed routine R1177. */
export const r1177Sources: Record<string, Source> = {
  routine: section('title page'),
  'systematic.cadence': section('2.1'),
  'systematic.moreOftenAllowed': organisationSets,
  [`${provider}.sample.kind`]: section('2.2'),
  [`${provider}.sample.employees`]: organisationSets,
  [`${provider}.drawnBy`]: section('2.2'),
  [`${provider}.reviewedTime`]: section('3.3'),
  [`${provider}.reviewedTime.atMostDays`]: organisationSets,
  [`${provider}.order`]: section('3.2, 3.3'),
  [`${provider}.order.needs`]: section('2.2'),
  [`${provider}.attest`]: organisationSets,
  [`${provider}.receiver`]: section('2.2'),
  [`${provider}.toldWhenOrdered`]: organisationSets,
  [`${provider}.handOver`]: section('2.2'),
  [`${provider}.reviewer`]: section('2.2'),
  [`${provider}.toldWhenReviewed`]: section('2.1'),
  [`${provider}.lookFor`]: section('3.2'),
  [`${provider}.lookForByUserKind`]: section('3.3.1'),

  workingTime: organisationSets,
  deadlines: organisationSets,
  reminders: extension,

  'documentation.fields': organisationSets,
  'documentation.internalControlRegister': extension,
  'documentation.annualReport': organisationSets,

  authorisationReview: section('3.1'),
  ...r1177AuthorisationSources,

  'yearEnd.signedBy': organisationSets,
  'yearEnd.statedDeviationAllowed': extension,

  retention: organisationSets,
  informing: organisationSets,
  reviewedAreTold: extension,

  ...r1177TargetedSources,

  'suspicion.haste.kind': section('2.1'),
  'suspicion.haste.withinWorkingDays': organisationSets,
  'suspicion.decides': section('2.1'),
  'suspicion.told': organisationSets,
  'suspicion.policeReport': organisationSets,
  'suspicion.breachReport': organisationSets,
  'suspicion.breachReport.clockHours': extension,

  ...r1177CaseSources,
  clientExtract: organisationSets,

  'screening.flags': extension,
  'screening.flags.own-record': section('3.3.1.1'),
  'screening.flags.colleague': section('3.2'),
  'screening.flags.former-colleague': section('3.2'),
  'screening.flags.protected-identity': section('3.2'),
  'screening.flags.watched-client': section('3.2'),
  'screening.flags.closed-case': section('3.3.1'),
  'screening.flags.deceased-client': section('3.3.1.1'),
  'screening.flags.self-granted-role': section('3.3.1.3'),
  'screening.shiftMarginMinutes': organisationSets,
  'screening.oddHours': organisationSets,
  'screening.patternBreak': extension,
};
