import type { Source } from '../source.ts';
import { vonCaseSources } from './case.ts';
import { vonClientExtractSources } from './client-extract.ts';
import { vonTargetedSources } from './targeted.ts';

const section = (heading: string): Source => ({ by: 'routine', section: heading });
const organisationSets: Source = { by: 'organisation-sets' };
const extension: Source = { by: 'extension' };

const extent = section('Hur ofta och i vilken omfattning');
const systematic = section('Tillvägagångssätt vid systematisk loggkontroll');
const checked = section('Genomförande av loggkontroller');
const disposal = section('Gallring och arkivering');
const suspected = section('Vid misstanke om överträdelse');
const confirmed = section('Vid dataintrång eller olovlig läsning');

const branch = (name: 'provider' | 'authority'): Record<string, Source> => {
  const path = `systematic.branches.${name}`;
  return {
    [path]: systematic,
    [`${path}.sample`]: extent,
    [`${path}.reviewedTime`]: extent,
    [`${path}.attest`]: organisationSets,
    [`${path}.toldWhenOrdered`]: organisationSets,
    [`${path}.handOver`]: organisationSets,
    [`${path}.reviewer`]: section('Ansvariga för att genomföra loggkontroller'),
    [`${path}.toldWhenReviewed`]: organisationSets,
    [`${path}.lookFor`]: checked,
  };
};

/** Where each value of the VON policy comes from; headings of the seed routine VON. */
export const vonSources: Record<string, Source> = {
  routine: section('Syfte'),
  'routine.revised': organisationSets,
  'systematic.cadence': extent,
  'systematic.moreOftenAllowed': organisationSets,
  ...branch('provider'),
  ...branch('authority'),

  workingTime: organisationSets,
  deadlines: organisationSets,
  reminders: extension,

  'documentation.fields': organisationSets,
  'documentation.internalControlRegister': extension,
  'documentation.annualReport': extent,

  authorisationReview: organisationSets,

  'yearEnd.signedBy': organisationSets,
  'yearEnd.statedDeviationAllowed': extension,

  retention: disposal,
  'retention.case.years': organisationSets,

  informing: section('Information om loggkontroller'),
  'informing.0.when': organisationSets,
  'informing.0.confirmed': extension,
  reviewedAreTold: extension,

  ...vonTargetedSources,

  'suspicion.haste': section('Tillvägagångssätt vid riktad kontroll'),
  'suspicion.decides': suspected,
  'suspicion.told': suspected,
  'suspicion.policeReport.assessed': confirmed,
  'suspicion.policeReport.filedBy': organisationSets,
  'suspicion.breachReport': confirmed,
  'suspicion.breachReport.to': organisationSets,
  'suspicion.breachReport.clockHours': extension,

  ...vonCaseSources,
  ...vonClientExtractSources,

  'screening.flags': extension,
  'screening.flags.outside-shift': checked,
  'screening.flags.odd-hour': checked,
  'screening.flags.possible-relative': checked,
  'screening.flags.watched-client': checked,
  'screening.flags.no-use': checked,
  'screening.shiftMarginMinutes': organisationSets,
  'screening.oddHours': organisationSets,
  'screening.patternBreak': extension,
};
