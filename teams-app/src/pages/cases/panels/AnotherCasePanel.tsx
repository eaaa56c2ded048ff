import { Body1, Button } from '@fluentui/react-components';
import { caseIdFrom } from '@loggkontroll/core/workflow';
import { tabPath } from '@loggkontroll/ui/links';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { ActionPanel } from '../../../app/index.ts';
import { registerOf } from '../../../data/index.ts';
import { contextOf, useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import { useFormStyles } from '../forms/form-styles.ts';
import { TextLine } from '../forms/TextLine.tsx';
import type { PanelProps } from '../stored-case.ts';

const isCount = (written: string): boolean => /^[1-9]\d{0,6}$/.test(written.trim());

/**
 * A case of its own for another employee of the same control or client's extract. Where the breach was reported already,
 * of all of them together, it is said how many persons each case concerns.
 */
export const AnotherCasePanel = ({
  record,
  performing,
  onLeave,
}: PanelProps & { readonly onLeave: () => void }) => {
  const { t } = useTranslation(['cases', 'common']);
  const session = useSession();
  const navigate = useNavigate();
  const styles = useFormStyles();
  const [requestId] = useState(() => crypto.randomUUID());
  const { caseId, policyId, departmentId, unitId, discoveredAt, breach } = record.state;
  const reported = breach?.position.status === 'reported' ? breach.position : undefined;
  const [here, setHere] = useState(String(reported?.persons ?? ''));
  const [there, setThere] = useState('');
  const [isTried, setTried] = useState(false);
  const { busy, perform } = performing;
  const fault = (written: string) => (isTried && !isCount(written) ? t('another.count') : undefined);
  const open = async (): Promise<void> => {
    setTried(true);
    if (reported !== undefined && !(isCount(here) && isCount(there))) return;
    const request = {
      type: 'requestCase',
      ...{ requestId, policyId, departmentId, unitId, discoveredAt, beside: caseId },
      requester: session.me.personId,
      ...(reported === undefined ? {} : { persons: Number(there) }),
    } as const;
    const done = await perform(async () => {
      const asked = await registerOf(session.connection).caseRequests.create(request, contextOf(session));
      if (!asked.ok) return asked;
      const persons = Number(here);
      if (reported === undefined || reported.persons === persons) return { ok: true, value: record };
      return act(session, record, { type: 'positionBreach', position: { ...reported, persons } });
    }, t('another.done'));
    if (done) navigate(`/${tabPath.case(caseIdFrom({ requestId }))}`, { state: { isComing: true } });
  };
  return (
    <ActionPanel title={t('more.another')}>
      <Body1>{t('another.body')}</Body1>
      <form
        className={styles.form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        {reported !== undefined && (
          <>
            <Body1>{t('another.divide', { count: reported.persons })}</Body1>
            <div className={styles.row}>
              <TextLine
                label={t('another.here')}
                type="number"
                min={1}
                required
                value={here}
                fault={fault(here)}
                onChange={setHere}
              />
              <TextLine
                label={t('another.there')}
                type="number"
                min={1}
                required
                value={there}
                fault={fault(there)}
                onChange={setThere}
              />
            </div>
          </>
        )}
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabled={busy}>
            {busy ? t('common:state.working') : t('another.go')}
          </Button>
          <Button disabled={busy} onClick={onLeave}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </form>
    </ActionPanel>
  );
};
