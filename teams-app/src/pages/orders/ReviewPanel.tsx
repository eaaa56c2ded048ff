import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import { tabPath } from '@loggkontroll/ui/links';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { ActionPanel } from '../../app/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import type { StoredOrder } from './stored-order.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** The reviewer's way from the order to the review. */
export const ReviewPanel = ({ order }: { readonly order: StoredOrder }) => {
  const { t } = useTranslation('orders');
  const { language } = useSession();
  const today = useToday();
  const navigate = useNavigate();
  const styles = useStyles();
  return (
    <ActionPanel title={t('review.title')}>
      <Body1>{t('review.body', { day: formatDay(language, order.state.deadlines.reviewBy, today) })}</Body1>
      <Button
        appearance="primary"
        className={styles.action}
        onClick={() => navigate(`/${tabPath.review(reviewIdOf(order.recordId))}`)}
      >
        {t('review.go')}
      </Button>
    </ActionPanel>
  );
};
