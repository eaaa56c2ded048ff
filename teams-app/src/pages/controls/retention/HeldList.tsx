import { Body1, Link, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Forecast } from '@loggkontroll/core/retention';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router-dom';
import { useSession, useToday } from '../../../session/index.ts';
import { amountOf, sayAmount, sayOfKind } from './amount.ts';
import { heldOf } from './coming.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  why: { fontWeight: tokens.fontWeightSemibold },
  what: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const Card = ({
  why,
  what,
  next,
  link,
}: Readonly<Record<'why' | 'next', string>> & {
  readonly what?: string;
  readonly link?: readonly [href: string, words: string] | undefined;
}) => {
  const styles = useStyles();
  return (
    <li className={styles.card}>
      <span className={styles.why}>{why}</span>
      {what !== undefined && <span className={styles.what}>{what}</span>}
      <Body1>{next}</Body1>
      {link && <Link href={link[0]}>{link[1]}</Link>}
    </li>
  );
};

/** Where somebody can do something about it, if this person can. */
const useWays = (): Readonly<Partial<Record<'no-rule' | 'year-unsigned' | 'unfinished', string>>> => {
  const { roles, yearEndUrl } = useSession();
  const policies = useHref(`/${tabPath.policies}`);
  const orders = useHref(`/${tabPath.orders}`);
  return {
    ...(roles.includes('administrator') ? { 'no-rule': policies } : {}),
    ...(yearEndUrl === undefined ? {} : { 'year-unsigned': yearEndUrl }),
    ...(roles.includes('planner') ? { unfinished: orders } : {}),
  };
};

/** What stays although its time is out, why, and what ends that. Of cases there is one number, and nothing of which they are. */
export const HeldList = ({ forecast }: { readonly forecast: Forecast }) => {
  const { t } = useTranslation('retention');
  const styles = useStyles();
  const today = useToday();
  const ways = useWays();
  const held = heldOf(forecast, today);
  const ofCases = amountOf(forecast.withCases);
  if (held.length === 0 && ofCases.atLeast === 0) return null;
  return (
    <section className={styles.root} aria-label={t('held.title')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('held.title')}
      </Subtitle2>
      <ul className={styles.list}>
        {held.map(({ hold, all, byKind }) => {
          const isDoable = hold === 'no-rule' || hold === 'year-unsigned' || hold === 'unfinished';
          const way = isDoable ? ways[hold] : undefined;
          return (
            <Card
              key={hold}
              why={t('held.why', { why: t(`held.${hold}.why`), amount: sayAmount(t, all) })}
              what={byKind.map((each) => sayOfKind(t, each)).join(' · ')}
              next={t(`held.${hold}.next`)}
              link={isDoable && way !== undefined ? [way, t(`held.${hold}.link`)] : undefined}
            />
          );
        })}
        {ofCases.atLeast > 0 && (
          <Card
            why={t('held.why', { why: t('held.case.why'), amount: sayAmount(t, ofCases) })}
            next={t('held.case.next')}
          />
        )}
      </ul>
    </section>
  );
};
