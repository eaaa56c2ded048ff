import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Delivery } from '@loggkontroll/core/log';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { LinkDismissRegular } from '@fluentui/react-icons/svg/link-dismiss';
import { formatDay } from '@loggkontroll/ui/texts';
import { memo } from 'react';
import type { ReactElement } from 'react';
import type { Day, Group } from '../model/outline.ts';
import type { Standing } from '../model/standing.ts';
import {
  clientName,
  clientNumber,
  employeeName,
  groupWords,
  noRelationWords,
  relationWords,
} from '../model/words.ts';
import { reasonWords } from '../model/reason-words.ts';
import { onlyAccess } from '../model/rows.ts';
import { ReasonTags } from '../ReasonTags.tsx';
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
  relation: { verticalAlign: '-2px', marginInlineEnd: '4px', fontSize: '14px' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  whose: { fontSize: tokens.fontSizeBase200 },
  line: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  verdict: { [narrow]: { gridColumn: 2 } },
});

/** What the registers say of employee and client on the day. */
const Relations = ({
  day,
  group,
  delivery,
}: Pick<ClientRowProps, 'day' | 'group' | 'delivery'>): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const relations = relationWords(t, language, day, group.client);
  const Relation = relations.length > 0 ? LinkRegular : LinkDismissRegular;
  return (
    <div className={styles.line}>
      <Relation className={styles.relation} aria-hidden />
      {relations.length > 0 ? relations.join(' · ') : noRelationWords(t, delivery)}
    </div>
  );
};

export interface ClientRowProps {
  readonly group: Group;
  readonly day: Day;
  readonly open: boolean;
  /** It stands alone, with its reasons, and not under its employee and day. */
  readonly ranked: boolean;
  readonly standing: Standing;
  readonly delivery: Delivery;
  readonly setOpen: (group: Group, open: boolean) => void;
}

/** A client whom the employee was in on the day: what was done, what the registers say, how it is judged. */
export const ClientRow = memo(
  ({ group, day, open, ranked, standing, delivery, setOpen }: ClientRowProps): ReactElement => {
    const { t, language } = useSay();
    const styles = useStyles();
    const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
    const reasons = reasonWords(t, language, { delivery, day, group });
    const flags = reasons.filter(({ kind }) => kind === 'flag');
    const whose = `${employeeName(delivery, group.employee)}, ${formatDay(language, group.day, group.day)}`;
    return (
      <div className={styles.root} role="gridcell">
        {onlyAccess(group) ? (
          <span />
        ) : (
          <span
            className={styles.fold}
            aria-hidden
            title={t(open ? 'logReview:tree.collapse' : 'logReview:tree.expand')}
            onClick={(event) => {
              event.stopPropagation();
              setOpen(group, !open);
            }}
          >
            <Chevron />
          </span>
        )}
        <span>
          <span className={styles.name}>{clientName(t, delivery, group.client)}</span>
          <span className={styles.number}>{clientNumber(delivery, group.client)}</span>
          {ranked && <div className={styles.whose}>{whose}</div>}
          <div className={styles.line}>{groupWords(t, group)}</div>
          {!ranked && <Relations day={day} group={group} delivery={delivery} />}
          {(ranked || flags.length > 0) && <ReasonTags reasons={ranked ? reasons : flags} />}
          {!ranked && <span className={styles.hidden}>{whose}</span>}
        </span>
        <span className={styles.verdict}>
          <VerdictMark standing={standing} />
        </span>
      </div>
    );
  },
);
ClientRow.displayName = 'ClientRow';
