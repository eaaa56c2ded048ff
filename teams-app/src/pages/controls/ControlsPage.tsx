import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { periodsOfYear } from '@loggkontroll/core/calendar';
import { EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { formatPeriod } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useHref, useSearchParams } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import { Answered, useAnswer, useUnits } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { seesSupervision } from './supervision/sees-supervision.ts';
import { ControlFilters } from './ControlFilters.tsx';
import type { Choice } from './ControlFilters.tsx';
import { seesFigures } from './figures/sees-figures.ts';
import { seesRetention } from './retention/sees-retention.ts';
import { registrationsOf } from './registration-row.ts';
import type { RegistrationRow } from './registration-row.ts';
import { RegistrationTable } from './RegistrationTable.tsx';
import { controls } from './texts.ts';

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
  const unit = query.get('unit') ?? '';
  const answer = useAnswer(['registrations', year], (session) => registrationsOf(session, year));
  const unitName = (unitId: string): string => units.get(unitId)?.name ?? unitId;
  const choicesOf = (rows: readonly RegistrationRow[]): readonly Choice[] => [
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
      value: unit,
      options: [
        ['', t('filter.anyUnit')] as const,
        ...[...new Set(rows.map(({ unitId }) => unitId))]
          .map((unitId) => [unitId, unitName(unitId)] as const)
          .sort(([, a], [, b]) => a.localeCompare(b, 'sv')),
      ],
    },
  ];
  const choose = (name: Choice['name'], value: string) => {
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
      <Answered answer={answer}>
        {(rows) => {
          const shown = rows.filter(
            (row) => (period === '' || row.period === period) && (unit === '' || row.unitId === unit),
          );
          const remarks = shown.filter(({ outcome }) => outcome === 'remark').length;
          return (
            <>
              <ControlFilters choices={choicesOf(rows)} onChoose={choose} />
              {shown.length > 0 ? (
                <>
                  <Body1 role="status">{t('summary', { count: shown.length, remarks })}</Body1>
                  <RegistrationTable rows={shown} unitName={unitName} />
                </>
              ) : (
                <EmptyState title={t('empty.title')}>
                  {rows.length > 0 ? t('empty.filtered') : t('empty.body')}
                </EmptyState>
              )}
            </>
          );
        }}
      </Answered>
    </PageFrame>
  );
};
