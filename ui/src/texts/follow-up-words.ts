import type { Party } from '@loggkontroll/core/policy';
import { parties } from '@loggkontroll/core/policy';
import type { AuthorisationDemand, CaseDemand, ExtractDemand } from '@loggkontroll/core/workflow';
import type { i18n } from 'i18next';
import { locales } from './dates.ts';
import { languageOf } from './language.ts';

type Demand = AuthorisationDemand | CaseDemand | ExtractDemand;
type Told = `${Party}-told`;

const toldParty = (demand: string): Party | undefined => parties.find((party) => demand === `${party}-told`);

const wordOf = (texts: i18n, demand: Demand): string => {
  const party = toldParty(demand);
  return party === undefined
    ? texts.t(`demands.${demand as Exclude<Demand, Told>}`, { ns: 'followUp' })
    : texts.t('told', { ns: 'followUp', party: partyWord(texts, party) });
};

const listed = (texts: i18n, words: readonly string[]): string =>
  new Intl.ListFormat(locales[languageOf(texts.language)], { type: 'conjunction' }).format(words);

/** A party of a policy as people call it: `förvaltningschefen`. */
export const partyWord = (texts: i18n, party: Party): string =>
  texts.t(`parties.${party}`, { ns: 'followUp' });

/** Several parties, as one says them in a sentence: `HR och dataskyddskontakten`. */
export const partyWords = (texts: i18n, parties: readonly Party[]): string =>
  listed(
    texts,
    parties.map((party) => partyWord(texts, party)),
  );

/** Steps that a case, an extract or an authorisation review lacks, as one says them in a list: `beslut och kontakt med HR`. */
export const demandWords = (texts: i18n, demands: readonly Demand[]): string =>
  listed(
    texts,
    demands.map((demand) => wordOf(texts, demand)),
  );
