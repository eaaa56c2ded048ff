import { Body1, Button, Field, Select } from '@fluentui/react-components';
import { caseIdFrom } from '@loggkontroll/core/workflow';
import { tabPath } from '@loggkontroll/ui/links';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { ActionPanel } from '../../../app/index.ts';
import { Answered, registerOf, useAnswer } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-extract.ts';
import { usePanelStyles } from './panel-styles.ts';

/**
 * What the log shows gives cause to an inquiry: a targeted review is requested and the extract says which, or the bot
 * opens a case where it is clear already what has happened.
 */
export const InquirySection = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const navigate = useNavigate();
  const styles = usePanelStyles();
  const [recordId, setRecordId] = useState('');
  const { busy, perform } = performing;
  const { policyId, unitId } = record.state;
  const begun = { policyId, unitId, reason: 'suspicion' };
  const answer = useAnswer(['own-targeted', session.me.personId], async ({ connection, me }) => {
    const { targeted } = registerOf(connection);
    return (await targeted.summaries({ where: { Requester: me.personId } })).items;
  });
  return (
    <ActionPanel title={t('inquiry.title')}>
      <Body1>{t('inquiry.body')}</Body1>
      <div className={styles.actions}>
        <Button onClick={() => navigate(`/${tabPath.requestTargeted}`, { state: begun })}>
          {t('inquiry.request')}
        </Button>
        <Button
          disabled={busy}
          onClick={() =>
            void perform(
              () =>
                act(session, record, {
                  type: 'startInquiry',
                  kind: 'case',
                  recordId: caseIdFrom({ extractId: record.state.extractId }),
                }),
              t('inquiry.caseDone'),
            )
          }
        >
          {t('inquiry.openCase')}
        </Button>
      </div>
      <Answered answer={answer}>
        {(own) =>
          own.length === 0 ? null : (
            <div className={styles.form}>
              <Field label={t('inquiry.which')}>
                <Select value={recordId} onChange={(_, { value }) => setRecordId(value)}>
                  <option value="">{t('request.choose')}</option>
                  {own.map((each) => (
                    <option key={each.recordId} value={each.recordId}>
                      {each.title}
                    </option>
                  ))}
                </Select>
              </Field>
              <div className={styles.actions}>
                <Button
                  disabled={busy || recordId === ''}
                  onClick={() =>
                    void perform(
                      () => act(session, record, { type: 'startInquiry', kind: 'targeted', recordId }),
                      t('inquiry.done'),
                    )
                  }
                >
                  {t('inquiry.go')}
                </Button>
              </div>
            </div>
          )
        }
      </Answered>
    </ActionPanel>
  );
};
