import type {
  EmptyPopulation,
  PopulationRefusal,
  PopulationTextRefusal,
  ProofRefusal,
} from '@loggkontroll/core/draw';
import type {
  AuthorisationRefusal,
  CaseRefusal,
  CaseRequestRefusal,
  ControlRefusal,
  ExtractRefusal,
  InformingRefusal,
  OrderingRefusal,
  OrderRefusal,
  PlanRefusal,
  RegistrationRefusal,
  ReviewRefusal,
  TargetedRefusal,
  TargetedRequestRefusal,
  YearEndRefusal,
} from '@loggkontroll/core/workflow';
import type { PopulationFileRefusal } from '@loggkontroll/sharepoint/populations';
import type { RecordRefusal } from '@loggkontroll/sharepoint/records';
import type { i18n } from 'i18next';
import { formatInstant } from './dates.ts';
import { demandWords, partyWord } from './follow-up-words.ts';
import { languageOf } from './language.ts';

/** Everything that the domain and its stores can refuse with towards a person. */
export type Refusal =
  | AuthorisationRefusal
  | CaseRefusal
  | CaseRequestRefusal
  | ExtractRefusal
  | InformingRefusal
  | OrderRefusal
  | PlanRefusal
  | ReviewRefusal
  | TargetedRefusal
  | TargetedRequestRefusal
  | RegistrationRefusal
  | ControlRefusal
  | YearEndRefusal
  | OrderingRefusal
  | EmptyPopulation
  | PopulationRefusal
  | PopulationTextRefusal
  | PopulationFileRefusal
  | ProofRefusal
  | RecordRefusal;

export type RefusalCode = Refusal['code'];

const isYears = (refusal: Refusal): refusal is Extract<Refusal, { code: 'year-controls-missing' }> =>
  refusal.code === 'year-controls-missing';

/** The refusal in a sentence that says what to do; `nameOf` turns a PersonId into a name. */
export const describeRefusal = (
  texts: i18n,
  refusal: Refusal,
  nameOf: (personId: string) => string | undefined = () => undefined,
): string => {
  const someone = texts.t('person.someone', { ns: 'common' });
  return texts.t(refusal.code, {
    ns: 'refusals',
    by: 'by' in refusal ? (nameOf(refusal.by) ?? someone) : '',
    at: 'at' in refusal ? formatInstant(languageOf(texts.language), refusal.at) : '',
    missing: 'missing' in refusal && !isYears(refusal) ? demandWords(texts, refusal.missing) : '',
    needed: 'needed' in refusal ? refusal.needed : '',
    party: 'party' in refusal ? partyWord(texts, refusal.party) : '',
  });
};
