import { Body1, Button } from '@fluentui/react-components';
import { extractReviewIdOf } from '@loggkontroll/core/workflow';
import { tabPath } from '@loggkontroll/ui/links';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { ActionPanel } from '../../../app/index.ts';
import { Answered, paceWhile, registerOf, useAnswer } from '../../../data/index.ts';
import type { PanelProps } from '../stored-extract.ts';
import { usePanelStyles } from './panel-styles.ts';

type Found = Awaited<ReturnType<ReturnType<typeof registerOf>['reviews']['find']>>;

/** VON, LEAN: the log is reviewed before the client has it, in *Granska* as every log. */
export const ControlPanel = ({ record: { state }, performing: { refresh } }: PanelProps) => {
  const { t } = useTranslation('extracts');
  const navigate = useNavigate();
  const styles = usePanelStyles();
  const reviewId = extractReviewIdOf(state) ?? '';
  const pace = useMemo(
    () => paceWhile<Found>((found) => !found.ok || found.value.state.status === 'registered'),
    [],
  );
  const answer = useAnswer(
    ['extract-review', reviewId],
    async ({ connection }) => {
      const found = await registerOf(connection).reviews.find(reviewId);
      // The bot then says so in the extract, and the page has another step.
      if (found.ok && found.value.state.status === 'registered') await refresh();
      return found;
    },
    { pace },
  );
  return (
    <ActionPanel title={t('control.title')}>
      <Body1>{t('control.body')}</Body1>
      <Answered answer={answer}>
        {(found) => {
          if (!found.ok) return <Body1 role="status">{t('control.awaited')}</Body1>;
          if (found.value.state.status === 'registered')
            return <Body1 role="status">{t('control.registered')}</Body1>;
          return (
            <div className={styles.actions}>
              <Button appearance="primary" onClick={() => navigate(`/${tabPath.review(reviewId)}`)}>
                {t('control.go')}
              </Button>
            </div>
          );
        }}
      </Answered>
    </ActionPanel>
  );
};
