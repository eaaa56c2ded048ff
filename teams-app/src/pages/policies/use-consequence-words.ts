import type { Consequence } from '@loggkontroll/core/policy-versions';
import { formatDay, formatPeriod } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../session/index.ts';

/** What follows, in sentences. */
export const useConsequenceWords = (): ((consequence: Consequence) => string) => {
  const { t } = useTranslation('policies');
  const { language } = useSession();
  const today = useToday();
  const period = (text: string): string =>
    /^\d{4}-\d\d-\d\d$/.test(text) ? formatDay(language, text, today) : formatPeriod(language, text);
  return (consequence) => {
    switch (consequence.code) {
      case 'keeps': {
        const { kind, version, count } = consequence;
        return t(`consequence.keeps.${kind === 'authorisation' ? kind : 'order'}`, {
          ...{ version, count, period: period(consequence.period) },
        });
      }
      case 'plan-begun':
        return t('consequence.plan-begun', { ...consequence, period: period(consequence.period) });
      case 'plan-out-of-reach':
        return t('consequence.plan-out-of-reach', { ...consequence, period: period(consequence.period) });
      case 'first-plan':
        return t('consequence.first-plan', { period: period(consequence.period) });
      case 'holds-beside':
        return t('consequence.holds-beside', { titles: consequence.titles.join(', ') });
      case 'periods-change': {
        const { year, before, after, without } = consequence;
        const words = t('consequence.periods-change', {
          ...{ year, before: t(`cadence.${before}`), after: t(`cadence.${after}`) },
        });
        const periods = without.map(period).join(', ');
        return without.length === 0 ? words : `${words} ${t('consequence.without', { periods, year })}`;
      }
      case 'replaces':
        return t('consequence.replaces', { version: consequence.version });
      case 'default-ends':
        return t('consequence.default-ends', { title: consequence.title });
      case 'default-holds':
        return t('consequence.default-holds', { title: consequence.title });
      case 'inquiries-keep':
      case 'due-dates-stay':
      case 'no-more-plans':
        return t(`consequence.${consequence.code}`);
    }
  };
};
