import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '@loggkontroll/core/workflow';
import { EmptyState } from '@loggkontroll/ui/components';
import { JudgedCounts } from '@loggkontroll/ui/components/log-review';
import { tabPath } from '@loggkontroll/ui/links';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useSession } from '../../session/index.ts';

const useStyles = makeStyles({
  judged: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}` },
});

/** The review is done: what became of it, what is left to remember, and which answers are kept. */
export const RegisteredView = ({ review }: { readonly review: Review }) => {
  const { t } = useTranslation('review');
  const { language } = useSession();
  const navigate = useNavigate();
  const styles = useStyles();
  const { registered } = review;
  if (!registered) return null;
  const { outcome, breach } = registered.result;
  const isExtracts = review.kind === 'extract';
  const said = outcome === 'remark' ? 'remark' : 'noRemark';
  const saidOfExtract = outcome === 'remark' ? 'extractRemark' : 'extractNoRemark';
  const saidOfSent = outcome === 'remark' ? 'sentRemark' : 'sentNoRemark';
  const whatFollows = isExtracts ? saidOfExtract : review.sentAs === undefined ? said : saidOfSent;
  const at = formatInstant(language, registered.at);
  return (
    <div role="status">
      <EmptyState
        title={t('registered.title')}
        action={
          <Button
            appearance="primary"
            onClick={() => navigate(isExtracts ? `/${tabPath.extract(review.orderId)}` : '/')}
          >
            {t(isExtracts ? 'registered.toExtract' : 'registered.next')}
          </Button>
        }
      >
        {t(`registered.${whatFollows}`, { at })}{' '}
        {breach.status === 'to-be-reported' && t('registered.breach')}
      </EmptyState>
      {registered.judgements && (
        <div className={styles.judged}>
          <JudgedCounts counts={registered.judgements} employees={registered.result.employees} />
        </div>
      )}
    </div>
  );
};
