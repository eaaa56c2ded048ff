import { makeStyles, tokens } from '@fluentui/react-components';
import type { Access } from '@loggkontroll/core/log';
import { memo } from 'react';
import type { ReactElement } from 'react';
import type { Standing } from '../model/standing.ts';
import { exactClock, unitWords } from '../model/words.ts';
import { useSay } from '../texts/index.ts';
import { VerdictMark } from '../VerdictMark.tsx';

const narrow = '@container log-review (max-width: 599px)';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '60px minmax(70px, 0.7fr) minmax(0, 1.2fr) minmax(0, 1.2fr) 160px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 36px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    cursor: 'pointer',
    [narrow]: {
      gridTemplateColumns: '60px minmax(0, 1fr)',
      lineHeight: tokens.lineHeightBase200,
      paddingBlock: tokens.spacingVerticalXS,
    },
  },
  time: { fontVariantNumeric: 'tabular-nums' },
  cell: { overflowWrap: 'anywhere', [narrow]: { gridColumn: 2 } },
  verdict: { justifySelf: 'end', [narrow]: { gridColumn: 2, justifySelf: 'start' } },
});

/** One row of the log. */
export const AccessRow = memo(
  ({ access, standing }: { readonly access: Access; readonly standing: Standing }): ReactElement => {
    const { t } = useSay();
    const styles = useStyles();
    return (
      <div className={styles.root} role="gridcell">
        <span className={styles.time}>{exactClock(access.at)}</span>
        <span className={styles.cell}>{access.actText}</span>
        <span className={styles.cell}>{access.part}</span>
        <span className={styles.cell}>{unitWords(t, access)}</span>
        <span className={styles.verdict}>
          <VerdictMark standing={standing} />
        </span>
      </div>
    );
  },
);
AccessRow.displayName = 'AccessRow';
