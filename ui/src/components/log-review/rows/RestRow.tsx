import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Standing } from '../model/standing.ts';
import { useSay } from '../texts/index.ts';
import { VerdictMark } from '../VerdictMark.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What is left of the log when everything to look at has been looked at. */
export const RestRow = ({
  explains,
  standing,
}: {
  /** False when the registers explain nothing. */
  readonly explains: boolean;
  readonly standing: Standing;
}): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  return (
    <div className={styles.root} role="gridcell">
      <div>
        <div className={styles.title}>{t('logReview:rest.title')}</div>
        <div className={styles.line}>
          {t(explains ? 'logReview:rest.explained' : 'logReview:rest.unexplained')}
        </div>
      </div>
      <VerdictMark standing={standing} />
    </div>
  );
};
