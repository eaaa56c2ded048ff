import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { sayAmount, sayOfKind } from './amount.ts';
import type { Coming } from './coming.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  bar: {
    height: '14px',
    minWidth: '3px',
    marginBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
  },
  kinds: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A bar for now and for each year, as long as what goes then beside the others, and the same in words below it. */
export const ComingPicture = ({ coming }: { readonly coming: readonly Coming[] }) => {
  const { t } = useTranslation('retention');
  const styles = useStyles();
  const most = Math.max(1, ...coming.map(({ all }) => all.atLeast));
  const name = (when: Coming['when']): string =>
    typeof when === 'number' ? String(when) : t(`when.${when}`);
  return (
    <section className={styles.root} aria-label={t('picture')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('picture')}
      </Subtitle2>
      <ul className={styles.list}>
        {coming.map(({ when, all, byKind }) => (
          <li key={when}>
            <span className={styles.head}>
              <span>{name(when)}</span>
              <span>{sayAmount(t, all)}</span>
            </span>
            <div
              className={styles.bar}
              style={{ width: `${String((all.atLeast / most) * 100)}%` }}
              aria-hidden
            />
            <div className={styles.kinds}>{byKind.map((each) => sayOfKind(t, each)).join(' · ')}</div>
          </li>
        ))}
      </ul>
    </section>
  );
};
