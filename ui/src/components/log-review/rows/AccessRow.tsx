import { makeStyles, tokens } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import type { Access } from '@loggkontroll/core/log';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { flagWords } from '../model/reason-words.ts';
import type { Standing } from '../model/standing.ts';
import { exactClock, unitWords } from '../model/words.ts';
import { useSay } from '../texts/index.ts';
import { VerdictMark } from '../VerdictMark.tsx';

const narrow = '@container log-review (max-width: 599px)';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '78px minmax(70px, 0.7fr) minmax(0, 1.2fr) minmax(0, 1.2fr) 160px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 36px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    cursor: 'pointer',
    [narrow]: {
      gridTemplateColumns: '78px minmax(0, 1fr)',
      lineHeight: tokens.lineHeightBase200,
      paddingBlock: tokens.spacingVerticalXS,
    },
  },
  time: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  flag: { fontSize: '14px', verticalAlign: '-2px', marginInlineStart: '4px' },
  cell: { overflowWrap: 'anywhere', [narrow]: { gridColumn: 2 } },
  verdict: { justifySelf: 'end', [narrow]: { gridColumn: 2, justifySelf: 'start' } },
});

/** One row of the log. */
export const AccessRow = memo(
  ({ access, standing }: { readonly access: Access; readonly standing: Standing }): ReactElement => {
    const { t } = useSay();
    const styles = useStyles();
    const flags = (access.flags ?? []).map(({ flag }) => flagWords(t, flag)).join(', ');
    return (
      <div className={styles.root} role="gridcell">
        <span className={styles.time}>
          {exactClock(access.at)}
          {flags !== '' && <FlagRegular className={styles.flag} aria-label={flags} title={flags} />}
        </span>
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
