import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DueLabel } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { formatPeriod } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { ReviewRow } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { flex: '1 1 16rem', minWidth: 0, display: 'flex', flexDirection: 'column' },
  where: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const verbs = { opened: 'open', started: 'goOn', registered: 'see', withdrawn: 'see' } as const;

/** One log to review, and the way into it. */
export const ReviewLine = ({ row, primary }: { readonly row: ReviewRow; readonly primary: boolean }) => {
  const { t } = useTranslation('review');
  const { language } = useSession();
  const today = useToday();
  const navigate = useNavigate();
  const styles = useStyles();
  const verb = t(verbs[row.status]);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Body1Strong>{row.number}</Body1Strong>
        <Body1 className={styles.where}>
          {row.clusterName}, {formatPeriod(language, row.period)}
        </Body1>
      </div>
      {row.status !== 'registered' && <DueLabel dueOn={row.dueOn} today={today} />}
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        aria-label={`${verb}: ${row.number}`}
        onClick={() => navigate(`/${tabPath.review(row.reviewId)}`)}
      >
        {verb}
      </Button>
    </li>
  );
};
