import { Button } from '@fluentui/react-components';
import type { Review } from '@loggkontroll/core/workflow';
import { EmptyState } from '@loggkontroll/ui/components';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useSession } from '../../session/index.ts';

/** The review is done: what became of it, and what is left to remember. */
export const RegisteredView = ({ review }: { readonly review: Review }) => {
  const { t } = useTranslation('review');
  const { language } = useSession();
  const navigate = useNavigate();
  const { registered } = review;
  if (!registered) return null;
  const { outcome, breach } = registered.result;
  const at = formatInstant(language, registered.at);
  return (
    <div role="status">
      <EmptyState
        title={t('registered.title')}
        action={
          <Button appearance="primary" onClick={() => navigate('/')}>
            {t('registered.next')}
          </Button>
        }
      >
        {t(outcome === 'remark' ? 'registered.remark' : 'registered.noRemark', { at })}{' '}
        {breach.status === 'to-be-reported' && t('registered.breach')}
      </EmptyState>
    </div>
  );
};
