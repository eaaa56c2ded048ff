import { Body1, Button } from '@fluentui/react-components';
import type { ExtractMasks } from '@loggkontroll/core/extract-text';
import { staffNaming } from '@loggkontroll/core/policy';
import type { StaffNaming } from '@loggkontroll/core/policy';
import { maskReasons, releaseRefusalReasons } from '@loggkontroll/core/workflow';
import type { ReleaseDecision } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel, Several } from '../../../app/index.ts';
import { useReadOnce } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { assessExtract, readMaterial } from '../material.ts';
import type { ExtractMaterial } from '../material.ts';
import type { PanelProps } from '../stored-extract.ts';
import { CodeRadios } from './CodeRadios.tsx';
import { MaskedEmployees } from './MaskedEmployees.tsx';
import { MaskedPreview } from './MaskedPreview.tsx';
import { ReadState } from './ReadState.tsx';
import { usePanelStyles } from './panel-styles.ts';

const kinds = ['released', 'released-with-masks', 'refused'] as const;
type Reason = (typeof maskReasons | typeof releaseRefusalReasons)[number];

/** Those who are masked, as they were read or as they have been changed since. */
const useMasked = (material: ExtractMaterial | undefined) => {
  const [changed, setChanged] = useState<ExtractMasks['employees']>();
  const before = material?.masks === 'unreadable' ? undefined : material?.masks;
  return { masked: changed ?? before?.employees ?? [], setMasked: setChanged };
};

/** Whether the log can be released, how staff are told of in it, and why something is not. */
export const AssessPanel = ({
  record,
  performing,
  onDone,
}: PanelProps & { readonly onDone?: () => void }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const styles = usePanelStyles();
  const { state } = record;
  const before = state.assessed?.decision;
  const [kind, setKind] = useState<ReleaseDecision['kind'] | undefined>(before?.kind);
  const [staff, setStaff] = useState<StaffNaming>(
    before && before.kind !== 'refused' ? before.staff : state.rules.staff,
  );
  const [reasons, setReasons] = useState<readonly Reason[]>(
    before && before.kind !== 'released' ? before.reasons : [],
  );
  const [tried, setTried] = useState(false);
  const reading = useReadOnce(() => readMaterial(session, state));
  const { masked, setMasked } = useMasked(reading.value);
  const { busy, perform } = performing;
  const offered: readonly Reason[] =
    kind === 'refused' ? releaseRefusalReasons : kind === 'released-with-masks' ? maskReasons : [];
  const given = [...reasons, ...(kind === 'released-with-masks' ? masked.map(({ reason }) => reason) : [])];
  const mustReadFirst =
    kind === 'released-with-masks' &&
    reading.value === undefined &&
    before?.kind === 'released-with-masks' &&
    before.masksSha256 !== undefined;
  const isLacking = kind === undefined || mustReadFirst || (offered.length > 0 && given.length === 0);
  const decision = (): ReleaseDecision | undefined => {
    if (kind === 'released') return { kind, staff };
    if (kind === 'released-with-masks')
      return { kind, staff, reasons: maskReasons.filter((code) => given.includes(code)) };
    return kind && { kind, reasons: releaseRefusalReasons.filter((code) => given.includes(code)) };
  };
  const decided = decision();
  const masks = masked.length === 0 ? undefined : { employees: masked };
  const assess = async (): Promise<void> => {
    setTried(true);
    if (isLacking || decided === undefined) return;
    if (await perform(() => assessExtract(session, record, decided, masks), t('assess.done'))) onDone?.();
  };
  const lacksReason = tried && offered.length > 0 && given.length === 0;
  return (
    <ActionPanel title={t('assess.title')}>
      <Body1>{t(state.delivered ? 'assess.again' : 'assess.body')}</Body1>
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
          <Several
            label={t('assess.reasons')}
            required={masked.length === 0}
            fault={lacksReason ? t('missing') : undefined}
            codes={offered}
            wordOf={(code) => t(`reason.${code}`)}
            chosen={reasons}
            onChange={setReasons}
          />
        )}
      </div>
      {kind === 'released-with-masks' && !state.delivered && <Body1>{t('masks.later')}</Body1>}
      {kind === 'released-with-masks' && state.delivered && reading.value === undefined && (
        <>
          <Body1>{t(tried && mustReadFirst ? 'masks.readFirst' : 'masks.read')}</Body1>
          <ReadState label={t('masks.fetch')} reading={reading} />
        </>
      )}
      {kind === 'released-with-masks' && reading.value !== undefined && decided !== undefined && (
        <>
          <div className={styles.form}>
            <MaskedEmployees delivery={reading.value.delivery} masked={masked} onChange={setMasked} />
          </div>
          <MaskedPreview extract={state} material={reading.value} decision={decided} masks={masks} />
        </>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => void assess()}>
          {busy ? t('going') : t('assess.go')}
        </Button>
        {onDone && <Button onClick={onDone}>{t('assess.leave')}</Button>}
      </div>
    </ActionPanel>
  );
};
