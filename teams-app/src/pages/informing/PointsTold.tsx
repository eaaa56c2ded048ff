import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Informing } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** What the employees are told, on the card and by whoever tells them. */
export const PointsTold = ({ points }: Pick<Informing, 'points'>) => {
  const { t } = useTranslation(['informing', 'informingPoints']);
  const styles = useStyles();
  return (
    <section>
      <Subtitle2 as="h2" className={styles.title}>
        {t('points')}
      </Subtitle2>
      <ul className={styles.list}>
        {points.map((point) => (
          <li key={point}>{t(`informingPoints:${point}`)}</li>
        ))}
      </ul>
    </section>
  );
};
