import { Body1, Button, Checkbox, Field } from '@fluentui/react-components';
import { staffNaming } from '@loggkontroll/core/policy';
import type { StaffNaming } from '@loggkontroll/core/policy';
import { maskReasons, releaseRefusalReasons } from '@loggkontroll/core/workflow';
import type { ReleaseDecision } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-extract.ts';
import { CodeRadios } from './CodeRadios.tsx';
import { usePanelStyles } from './panel-styles.ts';

const kinds = ['released', 'released-with-masks', 'refused'] as const;

/** Whether the log can be released, how staff are told of in it, and why something is not. */
export const AssessPanel = ({
  record,
  performing,
  onDone,
}: PanelProps & { readonly onDone?: () => void }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const styles = usePanelStyles();
  const [kind, setKind] = useState<ReleaseDecision['kind']>();
  const [staff, setStaff] = useState<StaffNaming>(record.state.rules.staff);
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const { busy, perform } = performing;
  const offered: readonly (typeof maskReasons | typeof releaseRefusalReasons)[number][] =
    kind === 'refused' ? releaseRefusalReasons : kind === 'released-with-masks' ? maskReasons : [];
  const isLacking = kind === undefined || (offered.length > 0 && reasons.length === 0);
  const decision = (): ReleaseDecision | undefined => {
    if (kind === 'released') return { kind, staff };
    if (kind === 'released-with-masks')
      return { kind, staff, reasons: maskReasons.filter((code) => reasons.includes(code)) };
    return kind && { kind, reasons: releaseRefusalReasons.filter((code) => reasons.includes(code)) };
  };
  const assess = async (): Promise<void> => {
    setTried(true);
    const decided = decision();
    if (isLacking || decided === undefined) return;
    const command = { type: 'assessExtract', decision: decided } as const;
    if (await perform(() => act(session, record, command), t('assess.done'))) onDone?.();
  };
  return (
    <ActionPanel title={t('assess.title')}>
      <Body1>{t('assess.body')}</Body1>
      <div className={styles.form}>
        <CodeRadios
          label={t('assess.label')}
          codes={kinds}
          words={(code) => t(`decision.${code}`)}
          value={kind}
          onChange={(next) => {
            setKind(next);
            setReasons([]);
          }}
          fault={tried && kind === undefined ? t('missing') : undefined}
        />
        {kind !== undefined && kind !== 'refused' && (
          <CodeRadios
            label={t('assess.staff')}
            codes={staffNaming}
            words={(code) => t(`staff.${code}`)}
            value={staff}
            onChange={(next) => next && setStaff(next)}
          />
        )}
        {offered.length > 0 && (
          <Field
            label={t('assess.reasons')}
            required
            {...(tried && reasons.length === 0 ? { validationMessage: t('missing') } : {})}
          >
            <div role="group" aria-label={t('assess.reasons')}>
              {offered.map((code) => (
                <div key={code}>
                  <Checkbox
                    label={t(`reason.${code}`)}
                    checked={reasons.includes(code)}
                    onChange={(_, { checked }) =>
                      setReasons(
                        checked === true ? [...reasons, code] : reasons.filter((each) => each !== code),
                      )
                    }
                  />
                </div>
              ))}
            </div>
          </Field>
        )}
        <div className={styles.actions}>
          <Button appearance="primary" disabled={busy} onClick={() => void assess()}>
            {busy ? t('going') : t('assess.go')}
          </Button>
        </div>
      </div>
    </ActionPanel>
  );
};
