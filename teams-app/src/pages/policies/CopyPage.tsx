import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '@loggkontroll/core/policy';
import { setValue } from '@loggkontroll/core/policy-versions';
import { numbered } from '@loggkontroll/sharepoint/policies';
import type { KnownPolicies } from '@loggkontroll/sharepoint/policies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { BackLink, PageFrame } from '../../app/index.ts';
import { useSession } from '../../session/index.ts';
import { makeDraft } from './commands.ts';
import { idFromTitle } from './new-id.ts';
import { OfVersion } from './OfVersion.tsx';
import { policyPath } from './paths.ts';
import { useDeciding } from './use-deciding.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem' },
  go: { alignSelf: 'flex-start' },
});

const CopyForm = ({
  policy,
  all,
  refresh,
}: {
  readonly policy: Policy;
  readonly all: KnownPolicies;
  readonly refresh: () => Promise<void>;
}) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const navigate = useNavigate();
  const session = useSession();
  const { busy, run, notice } = useDeciding();
  const [kind, setKind] = useState<'version' | 'own'>('version');
  const [title, setTitle] = useState('');
  const [system, setSystem] = useState(policy.routine.recordSystem);
  const [tried, setTried] = useState(false);
  const id = idFromTitle(title);
  const isTaken = all.versions.some((each) => each.policy.id === id);
  const titleFault = title.trim() === '' ? t('copy.nameMissing') : isTaken ? t('copy.nameTaken') : undefined;
  const go = async (): Promise<void> => {
    setTried(true);
    if (kind === 'own' && titleFault !== undefined) return;
    const own = (): Policy => {
      const named = setValue(policy, 'routine.title', title.trim(), policy);
      return { ...(setValue(named, 'routine.recordSystem', system.trim(), policy) as Policy), id };
    };
    const draft = numbered(kind === 'version' ? policy : own(), all);
    const made = await run(() => makeDraft(session, draft, policy));
    await refresh();
    if (made) navigate(`/${policyPath.edit(draft)}`);
  };
  const fault = tried && titleFault !== undefined ? { validationMessage: titleFault } : {};
  return (
    <form
      className={styles.form}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <Field label={t('copy.kind')}>
        <RadioGroup value={kind} onChange={(_, { value }) => setKind(value === 'own' ? 'own' : 'version')}>
          <Radio
            value="version"
            label={`${t('copy.version', { title: policy.routine.title })}. ${t('copy.versionHint')}`}
          />
          <Radio value="own" label={`${t('copy.own')}. ${t('copy.ownHint')}`} />
        </RadioGroup>
      </Field>
      {kind === 'own' && (
        <>
          <Field label={t('copy.name')} required {...fault}>
            <Input value={title} maxLength={100} onChange={(_, { value }) => setTitle(value)} />
          </Field>
          <Field label={t('copy.system')} required>
            <Input value={system} maxLength={100} onChange={(_, { value }) => setSystem(value)} />
          </Field>
        </>
      )}
      {notice}
      <Button type="submit" appearance="primary" className={styles.go} disabled={busy}>
        {t('copy.go')}
      </Button>
    </form>
  );
};

/** Makes a draft of a version: the next one of the same policy, or a policy of its own. */
export const CopyPage = () => {
  const { t } = useTranslation('policies');
  return (
    <OfVersion>
      {({ policy }, all, refresh) => (
        <PageFrame
          title={t('copy.title')}
          lead={t('copy.lead')}
          back={<BackLink to={policyPath.one(policy)}>{t('backToOne')}</BackLink>}
        >
          <CopyForm policy={policy} all={all} refresh={refresh} />
        </PageFrame>
      )}
    </OfVersion>
  );
};
