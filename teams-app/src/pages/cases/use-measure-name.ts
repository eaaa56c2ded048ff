import { parties } from '@loggkontroll/core/policy';
import type { ChosenMeasure, Measure } from '@loggkontroll/core/policy';
import { partyWord } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';

type Named = ChosenMeasure | 'police-report' | 'lex-sarah';

/** A measure as people call it. */
export const useMeasureName = (): ((measure: Measure) => string) => {
  const { t, i18n } = useTranslation('cases');
  return (measure) => {
    const told = parties.find((party) => measure === `${party}-told`);
    return told === undefined
      ? t(`measure.${measure as Named}`)
      : t('measureTold', { party: partyWord(i18n, told) });
  };
};
