import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { periodsOfYear } from '@loggkontroll/core/calendar';
import { EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { formatPeriod } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useHref, useSearchParams } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import { Answered, useUnits } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { seesSupervision } from './supervision/sees-supervision.ts';
import { ControlFilters } from './ControlFilters.tsx';
import type { Filter } from './ControlFilters.tsx';
import { seesFigures } from './figures/sees-figures.ts';
import { seesRetention } from './retention/sees-retention.ts';
import { unitOptions } from './options.ts';
import { Registrations } from './Registrations.tsx';
import { controls } from './texts.ts';
import { useRegistrations } from './use-registrations.ts';

const shownYears = 4;

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

/** What has been registered, by year, period and unit. */
export const ControlsPage = () => {
  useTexts({ controls });
  const { t } = useTranslation(['controls', 'common']);
  const { policy, policies, language, roles } = useSession();
  const styles = useStyles();
  const informs = policies.some(({ informing }) => informing.some(({ confirmed }) => confirmed));
  const toInforming = useHref(`/${tabPath.informingRounds}`);
  const toFigures = useHref(`/${tabPath.figures}`);
  const toSupervision = useHref(`/${tabPath.supervision}`);
  const toRetention = useHref(`/${tabPath.retention}`);
  const toSubstitutes = useHref(`/${tabPath.substitutes}`);
  const toOrganisation = useHref(`/${tabPath.organisation}`);
  const thisYear = Number(useToday().slice(0, 4));
  const units = useUnits();
  const [query, setQuery] = useSearchParams();
  const years = Array.from({ length: shownYears }, (_, back) => String(thisYear - back));
  const wanted = query.get('year') ?? '';
  const year = years.includes(wanted) ? wanted : String(thisYear);
  const period = query.get('period') ?? '';
  const unitId = query.get('unit') ?? '';
  const { answer, wholeYear, isLongYear } = useRegistrations({ year, period, unitId });
  const unitName = (id: string): string => units.get(id)?.name ?? id;
  const known = isLongYear ? [...units.keys()] : (wholeYear ?? []).map((row) => row.unitId);
  const filters: readonly Filter[] = [
    { name: 'year', value: year, options: years.map((option) => [option, option] as const) },
    {
      name: 'period',
      value: period,
      options: [
        ['', t('filter.all')] as const,
        ...periodsOfYear(policy.systematic.cadence, Number(year)).map(
          (option) => [option, formatPeriod(language, option)] as const,
        ),
      ],
    },
    {
      name: 'unit',
      value: unitId,
      options: unitOptions([...known, unitId], unitName, t('filter.anyUnit')),
      isSearched: isLongYear,
    },
  ];
  const choose = (name: Filter['name'], value: string) => {
    const next = new URLSearchParams(query);
    if (value === '') next.delete(name);
    else next.set(name, value);
    if (name === 'year') next.delete('period');
    setQuery(next, { replace: true });
  };
  return (
    <PageFrame
      title={t('common:pages.controls')}
      lead={t('lead')}
      action={
        <span className={styles.links}>
          {informs && <Link href={toInforming}>{t('informing')}</Link>}
          {roles.includes('unit-manager') && <Link href={toSubstitutes}>{t('substitutes')}</Link>}
          {roles.includes('administrator') && <Link href={toOrganisation}>{t('organisation')}</Link>}
          {seesFigures(roles) && <Link href={toFigures}>{t('figures')}</Link>}
          {seesSupervision(roles) && <Link href={toSupervision}>{t('supervision')}</Link>}
          {seesRetention(roles) && <Link href={toRetention}>{t('retention')}</Link>}
        </span>
      }
    >
      <ControlFilters filters={filters} onChoose={choose} />
      <Answered answer={answer}>
        {(first) =>
          first.rows.length > 0 ? (
            <Registrations key={[year, period, unitId].join()} {...{ year, first, unitName }} />
          ) : (
            <EmptyState title={t('empty.title')}>
              {wholeYear?.length === 0 ? t('empty.body') : t('empty.filtered')}
            </EmptyState>
          )
        }
      </Answered>
    </PageFrame>
  );
};
