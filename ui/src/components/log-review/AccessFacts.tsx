import { makeStyles, tokens } from '@fluentui/react-components';
import type { Access } from '@loggkontroll/core/log';
import type { ReactElement } from 'react';
import { exactClock, unitWords } from './model/words.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  source: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Everything the log says of one access. */
export const AccessFacts = ({ access }: { readonly access: Access }): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const where = [access.part, unitWords(t, access), access.ipAddress, access.workstation];
  return (
    <div className={styles.root}>
      <div>
        {exactClock(access.at)} {access.actText}
      </div>
      <div>{where.filter(Boolean).join(' · ')}</div>
      <div className={styles.source}>{t('logReview:row.line', { line: access.line })}</div>
    </div>
  );
};
