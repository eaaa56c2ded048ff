import { Body1, Body1Strong, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Names } from './names.ts';
import { PicksList } from './PicksList.tsx';
import type { Plan } from './stored-plan.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  attempt: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  reason: { overflowWrap: 'anywhere' },
});

/** Draws that were given up, each with its reason: nothing is forgotten. */
export const EarlierDraws = ({ plan, names }: { readonly plan: Plan; readonly names: Names }) => {
  const { t } = useTranslation('plan');
  const styles = useStyles();
  const earlier = plan.attempts.filter(({ redrawReason }) => redrawReason !== undefined);
  if (earlier.length === 0) return null;
  return (
    <section className={styles.root} aria-label={t('draw.earlier')}>
      <Subtitle2 as="h2">{t('draw.earlier')}</Subtitle2>
      {earlier.map(({ attempt, drawn, redrawReason }) => (
        <div key={attempt} className={styles.attempt}>
          <Body1Strong>{t('draw.attempt', { n: attempt })}</Body1Strong>
          <Body1 className={styles.reason}>{t('draw.replaced', { reason: redrawReason })}</Body1>
          {drawn ? <PicksList picks={drawn.picks} names={names} /> : <Body1>{t('draw.neverDrawn')}</Body1>}
        </div>
      ))}
    </section>
  );
};
