import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewResult } from '@loggkontroll/core/workflow';
import { ResultForm, registrationFormTexts } from '@loggkontroll/ui/components/registration-form';
import { useTranslation } from 'react-i18next';
import { registerOf } from '../../data/index.ts';
import { contextOf, useSession, useToday } from '../../session/index.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { LookFor } from './LookFor.tsx';
import type { StoredReview } from './open-review.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '640px' },
  names: { margin: 0 },
});

/** A log that was sent is read outside of here; what came of it is filled in. */
export const SentDesk = ({
  stored,
  onRegistered,
}: {
  readonly stored: StoredReview;
  readonly onRegistered: (review: StoredReview) => void;
}) => {
  useTexts({ registrationForm: registrationFormTexts });
  const { t } = useTranslation(['review', 'common']);
  const session = useSession();
  const today = useToday();
  const styles = useStyles();
  const { employees, breachReport, sentAs = 'post', unitId, policyId, period, fileSha256 } = stored.state;
  const register = async (result: ReviewResult) => {
    const registered = await registerOf(session.connection).reviews.act(
      stored,
      { type: 'registerReview', result, fileSha256 },
      contextOf(session),
    );
    if (registered.ok) onRegistered(registered.value);
    return registered;
  };
  return (
    <div className={styles.root}>
      <Body1>{t('sent.body', { way: t(`common:sentAs.${sentAs}`) })}</Body1>
      <ul className={styles.names}>
        {employees.map(({ employeeId, name }) => (
          <li key={employeeId}>
            <Body1>{name}</Body1>
          </li>
        ))}
      </ul>
      <LookFor review={stored.state} />
      <ResultForm
        of={{ unitId, policyId, period, employees: String(employees.length) }}
        today={today}
        breachAlways={breachReport === 'always'}
        register={register}
      />
    </div>
  );
};
