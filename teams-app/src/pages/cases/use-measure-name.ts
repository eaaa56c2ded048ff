import { parties } from '@loggkontroll/core/policy';
import type { ChosenMeasure, Measure } from '@loggkontroll/core/policy';
import { addOtherLanguages } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';

type Named = ChosenMeasure | 'police-report' | 'lex-sarah';

/** A measure as people call it: in the page's language, or in a document's. */
export const useMeasureName = (): ((measure: Measure, language?: Language) => string) => {
  const { i18n } = useTranslation('cases');
  addOtherLanguages(i18n);
  return (measure, language) => {
    const t = i18n.getFixedT(language ?? i18n.language, 'cases');
    const told = parties.find((party) => measure === `${party}-told`);
    if (told === undefined) return t(`measure.${measure as Named}`);
    const followUp = i18n.getFixedT(language ?? i18n.language, 'followUp');
    return t('measureTold', { party: followUp(`parties.${told}`) });
  };
};
