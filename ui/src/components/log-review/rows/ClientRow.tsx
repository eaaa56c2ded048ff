import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Delivery } from '@loggkontroll/core/log';
import type { ReactElement } from 'react';
import type { Day, Group } from '../model/outline.ts';
import type { Standing } from '../model/standing.ts';
import {
  actWords,
  clientName,
  clientNumber,
  noRelationWords,
  relationWords,
  timeWords,
} from '../model/words.ts';
import { useSay } from '../texts/index.ts';
import { VerdictMark } from '../VerdictMark.tsx';

const narrow = '@container log-review (max-width: 599px)';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: '20px minmax(0, 1fr)' },
  },
  fold: {
    display: 'inline-flex',
    padding: '2px',
    fontSize: '16px',
    color: tokens.colorNeutralForeground2,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  number: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    marginInlineStart: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  verdict: { [narrow]: { gridColumn: 2 } },
});

/** A client whom the employee was in on the day: what was done, what the registers say, how it is judged. */
export const ClientRow = ({
  group,
  day,
  open,
  standing,
  delivery,
  toggle,
}: {
  readonly group: Group;
  readonly day: Day;
  readonly open: boolean;
  readonly standing: Standing;
  readonly delivery: Delivery;
  readonly toggle: () => void;
}): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const relations = relationWords(t, language, day, group.client);
  return (
    <div className={styles.root} role="gridcell">
      <span
        className={styles.fold}
        aria-hidden
        title={t(open ? 'logReview:tree.collapse' : 'logReview:tree.expand')}
        onClick={(event) => {
          event.stopPropagation();
          toggle();
        }}
      >
        <Chevron />
      </span>
      <span>
        <span className={styles.name}>{clientName(t, delivery, group.client)}</span>
        <span className={styles.number}>{clientNumber(delivery, group.client)}</span>
        <div className={styles.line}>{`${actWords(t, group)} ${timeWords(t, group)}`}</div>
        <div className={styles.line}>
          {relations.length > 0 ? relations.join(' · ') : noRelationWords(t, delivery)}
        </div>
      </span>
      <span className={styles.verdict}>
        <VerdictMark standing={standing} />
      </span>
    </div>
  );
};
