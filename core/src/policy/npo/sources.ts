import type { Source } from '../source.ts';
import { npoAuthorisationSources } from './authorisation.ts';
import { npoCaseSources } from './case.ts';
import { npoClientExtractSources } from './client-extract.ts';
import { npoTargetedSources } from './targeted.ts';

const section = (heading: string): Source => ({ by: 'routine', section: heading });
const organisationSets: Source = { by: 'organisation-sets' };
const extension: Source = { by: 'extension' };

const responsibility = section('Ansvar');
const sampling = section('Systematisk stickprovskontroll av loggarna');
const targeted = section('Riktad kontroll av loggarna, vid t ex misstanke om obehörig åtkomst');
const measures = section('Vidta åtgärder vid misstanke om sekretessbrott och/eller dataintrång');
const provider = 'systematic.branches.provider';

/** Where each value of the NPO policy comes from; headings of the seed routine NPO. */
export const npoSources: Record<string, Source> = {
  routine: section('Dokumentet gäller för'),
  'routine.revised': organisationSets,
  'systematic.cadence': sampling,
  'systematic.moreOftenAllowed': sampling,
  [`${provider}.sample`]: sampling,
  [`${provider}.sample.probability`]: organisationSets,
  [`${provider}.drawnBy`]: responsibility,
  [`${provider}.reviewedTime`]: sampling,
  [`${provider}.reviewedTime.chosenBy`]: responsibility,
  [`${provider}.order`]: section('Instruktioner och protokoll som hör till rutinen'),
  [`${provider}.order.searchedBy`]: organisationSets,
  [`${provider}.attest`]: organisationSets,
  [`${provider}.receiver`]: responsibility,
  [`${provider}.toldWhenOrdered`]: organisationSets,
  [`${provider}.handOver`]: organisationSets,
  [`${provider}.reviewer`]: responsibility,
  [`${provider}.toldWhenReviewed`]: organisationSets,
  [`${provider}.lookFor`]: targeted,

  workingTime: organisationSets,
  deadlines: organisationSets,
  reminders: extension,

  'documentation.fields': organisationSets,
  'documentation.internalControlRegister': extension,
  'documentation.annualReport': organisationSets,

  authorisationReview: section('Underhålla behörigheter'),
  ...npoAuthorisationSources,

  'yearEnd.signedBy': organisationSets,
  'yearEnd.statedDeviationAllowed': extension,

  retention: organisationSets,
  'retention.registration': section('Arkivering'),

  informing: section('Information om loggkontroller'),
  'informing.0.confirmed': extension,
  'informing.1.confirmed': extension,
  reviewedAreTold: extension,

  ...npoTargetedSources,

  'suspicion.haste': organisationSets,
  'suspicion.decides': measures,
  'suspicion.decidesWith': measures,
  'suspicion.told': targeted,
  'suspicion.policeReport': organisationSets,
  'suspicion.breachReport': organisationSets,
  'suspicion.breachReport.clockHours': extension,

  ...npoCaseSources,
  ...npoClientExtractSources,

  'screening.flags': extension,
  'screening.flags.possible-relative': targeted,
  'screening.flags.watched-client': targeted,
  'screening.shiftMarginMinutes': organisationSets,
  'screening.oddHours': organisationSets,
  'screening.patternBreak': extension,
};
