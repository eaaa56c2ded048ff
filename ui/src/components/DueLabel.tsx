import { Badge, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { formatDay, languageOf } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { dueOf } from './due.ts';

const useStyles = makeStyles({ later: { color: tokens.colorNeutralForeground2 } });

/** When something is due, and how late it is. `dueOn` and `today` are ISO dates. */
export const DueLabel = ({
  dueOn,
  today,
}: {
  readonly dueOn: string | undefined;
  readonly today: string;
}) => {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const due = dueOf(dueOn, today);
  if (dueOn === undefined || due === undefined) return null;
  const on = t('due.on', { day: formatDay(languageOf(i18n.language), dueOn, today) });
  if (due.standing === 'late') {
    return (
      <Badge appearance="tint" color="danger" title={on}>
        {t('due.late', { count: due.days })}
      </Badge>
    );
  }
  if (due.standing === 'today') {
    return (
      <Badge appearance="tint" color="warning">
        {t('due.today')}
      </Badge>
    );
  }
  return <Caption1 className={styles.later}>{on}</Caption1>;
};
