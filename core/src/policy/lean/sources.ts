import type { Source } from '../source.ts';
import { leanCaseSources } from './case.ts';
import { leanClientExtractSources } from './client-extract.ts';
import { leanTargetedSources } from './targeted.ts';

const section = (heading: string): Source => ({ by: 'routine', section: heading });
const organisationSets: Source = { by: 'organisation-sets' };
const extension: Source = { by: 'extension' };

const sampling = section('Stickprovskontroll');
const manager = section('Närmaste chefs ansvar');
const interpretation = section('Tolkning av loggutdrag');
const measures = section('Åtgärder som ska vidtas då oegentligheter har konstaterats');

const branch = (name: 'provider' | 'authority'): Record<string, Source> => {
  const path = `systematic.branches.${name}`;
  return {
    [path]: sampling,
    [`${path}.sample.periods`]: organisationSets,
    [`${path}.drawnBy`]: manager,
    [`${path}.reviewedTime.chosenBy`]: manager,
    [`${path}.order.ordererVerified`]: section('Användarstöds ansvar'),
    [`${path}.order.supplements`]: interpretation,
    [`${path}.order.sent`]: section('Användarstöds ansvar'),
    [`${path}.order.sent.arrivesWithinWorkingDays`]: organisationSets,
    [`${path}.order.sent.destroyedWithinWorkingDays`]: organisationSets,
    [`${path}.attest`]: organisationSets,
    [`${path}.toldWhenOrdered`]: organisationSets,
    [`${path}.handOver`]: organisationSets,
    [`${path}.toldWhenReviewed`]: organisationSets,
    [`${path}.lookFor`]: interpretation,
  };
};

/** Where each value of the LEAN policy comes from; headings of the seed routine LEAN. */
export const leanSources: Record<string, Source> = {
  routine: section('Bakgrund'),
  'routine.revised': organisationSets,
  'systematic.cadence': organisationSets,
  'systematic.moreOftenAllowed': section('Arbetsgivarens ansvar'),
  ...branch('provider'),
  ...branch('authority'),

  workingTime: organisationSets,
  deadlines: organisationSets,
  reminders: extension,

  'documentation.fields': organisationSets,
  'documentation.internalControlRegister': extension,
  'documentation.annualReport': organisationSets,

  authorisationReview: organisationSets,

  'yearEnd.signedBy': organisationSets,
  'yearEnd.statedDeviationAllowed': extension,

  retention: organisationSets,
  'retention.log-with-remark': section('Dokumentation'),
  'retention.case': section('Dokumentation'),

  informing: manager,
  'informing.0.points': section('Anställd personals ansvar'),
  'informing.0.points.2': extension,
  'informing.1.points': section('Anställd personals ansvar'),
  'informing.1.points.2': extension,
  'informing.0.confirmed': extension,
  'informing.1.confirmed': extension,
  reviewedAreTold: extension,

  ...leanTargetedSources,

  'suspicion.haste': organisationSets,
  'suspicion.decides': measures,
  'suspicion.told': measures,
  'suspicion.policeReport.assessed': organisationSets,
  'suspicion.policeReport.filedBy': measures,
  'suspicion.breachReport': organisationSets,
  'suspicion.breachReport.clockHours': extension,

  ...leanCaseSources,
  ...leanClientExtractSources,

  'screening.flags': extension,
  'screening.flags.colleague': interpretation,
  'screening.flags.former-colleague': interpretation,
  'screening.flags.watched-client': interpretation,
  'screening.flags.pattern-break': interpretation,
  'screening.shiftMarginMinutes': organisationSets,
  'screening.oddHours': organisationSets,
  'screening.patternBreak': organisationSets,
};
