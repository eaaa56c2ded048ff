import { Body1, Body1Strong, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DueLabel, dueOf } from '@loggkontroll/ui/components';
import { formatDay, formatInstant, formatPeriod } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useSession, useToday } from '../../session/index.ts';
import type { Task } from './task.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  late: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  today: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  words: { flex: '1 1 16rem', minWidth: 0, display: 'flex', flexDirection: 'column' },
  where: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** One thing to do: what, where, by when, and the button that leads there. */
export const TaskRow = ({ task, primary }: { readonly task: Task; readonly primary: boolean }) => {
  const { t, i18n } = useTranslation('overview');
  const { language } = useSession();
  const today = useToday();
  const navigate = useNavigate();
  const styles = useStyles();
  const period = formatPeriod(language, task.period);
  const day = task.kind === 'open-authorisations' ? formatDay(language, task.period) : '';
  const title = t(`task.${task.kind}`, { number: task.number, period, day });
  /* Most go on: those alone that do something else have a word of their own. */
  const own: string = `button.${task.kind}`;
  const button = t(i18n.exists(own, { ns: 'overview' }) ? (own as 'button.plan') : 'button.go-on');
  const standing = dueOf(task.dueOn, today)?.standing;
  return (
    <li
      className={mergeClasses(
        styles.row,
        standing === 'late' && styles.late,
        standing === 'today' && styles.today,
      )}
    >
      <div className={styles.words}>
        <Body1Strong>{title}</Body1Strong>
        {task.dueAt !== undefined && (
          <Body1 className={styles.where}>{t('until', { at: formatInstant(language, task.dueAt) })}</Body1>
        )}
        {task.where !== '' && (
          <Body1 className={styles.where}>
            {task.where}, {period}
          </Body1>
        )}
      </div>
      <DueLabel dueOn={task.dueOn} today={today} />
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        aria-label={`${button}: ${title}`}
        onClick={() => navigate(`/${task.path}`)}
      >
        {button}
      </Button>
    </li>
  );
};
