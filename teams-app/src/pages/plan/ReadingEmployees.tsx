import { Body1, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import type { KnownRegister } from './use-register.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, maxWidth: '460px' },
});

/** Says that every employee is being read, and how far it has come. */
export const ReadingEmployees = ({ told, readSoFar }: Pick<KnownRegister, 'told' | 'readSoFar'>) => {
  const { t } = useTranslation('plan');
  const { language } = useSession();
  const styles = useStyles();
  const words =
    told === undefined
      ? t('population.reading')
      : t('population.readingAll', { employees: told.registered.toLocaleString(language) });
  return (
    <div className={styles.root}>
      <Body1 role="status">{words}</Body1>
      <ProgressBar
        aria-label={words}
        {...(told && { value: Math.min(readSoFar, told.registered), max: Math.max(1, told.registered) })}
      />
      {readSoFar > 0 && (
        <Caption1>{t('population.readSoFar', { employees: readSoFar.toLocaleString(language) })}</Caption1>
      )}
    </div>
  );
};
