import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { policyProblems } from '@loggkontroll/core/policy';
import { differenceBetween } from '@loggkontroll/core/policy-versions';
import type { WithSources } from '@loggkontroll/core/policy-versions';
import type { KnownPolicies, StoredVersion } from '@loggkontroll/sharepoint/policies';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink, PageFrame } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { actOn } from '../commands.ts';
import { OfVersion } from '../OfVersion.tsx';
import { policyPath } from '../paths.ts';
import { sectionOf } from '../sections.ts';
import { useDeciding } from '../use-deciding.tsx';
import { fieldId, isLocated } from './faults.ts';
import { SectionEditors } from './SectionEditors.tsx';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const Editor = ({
  stored,
  all,
  refresh,
}: {
  readonly stored: StoredVersion;
  readonly all: KnownPolicies;
  readonly refresh: () => Promise<void>;
}) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const session = useSession();
  const { busy, run, notice } = useDeciding();
  const [seen, setSeen] = useState(stored);
  const [draft, setDraft] = useState<WithSources>(stored.state.policy);
  const [open, setOpen] = useState<readonly string[]>([]);
  const [isSaved, setSaved] = useState(false);
  const base = seen.state.policy;
  const difference = useMemo(() => differenceBetween(base, draft), [base, draft]);
  const faults = useMemo(() => policyProblems(draft).filter(isLocated), [draft]);
  const count = difference.values.length;
  const change = (next: WithSources): void => {
    setSaved(false);
    setDraft(next);
  };
  const save = async (): Promise<void> => {
    const done = await run(() =>
      actOn(session, seen, { type: 'changeDraft', difference, onTopOf: seen.state.sha256 }),
    );
    if (done) {
      setSeen(done);
      setDraft(done.state.policy);
      setSaved(true);
    }
    await refresh();
  };
  const toFault = (): void => {
    const [fault] = faults;
    const section = fault && sectionOf(fault.path);
    if (fault === undefined || section === undefined) return;
    setOpen([...new Set([...open, section])]);
    requestAnimationFrame(() => {
      const field = document.getElementById(fieldId(fault.path));
      (field ?? document.getElementById(section))?.scrollIntoView({ block: 'center' });
      field?.focus();
    });
  };
  const said = (): string => {
    if (faults.length > 0) return t('edit.faults', { count: faults.length });
    if (count > 0) return t('edit.changed', { count });
    return isSaved ? t('edit.saved') : t('edit.unchanged');
  };
  return (
    <>
      <SectionEditors
        {...{ base, draft, faults, difference, all, open }}
        onOpen={setOpen}
        onChange={change}
      />
      {notice}
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabled={busy || count === 0 || faults.length > 0}
          onClick={() => void save()}
        >
          {t('edit.save')}
        </Button>
        <span role="status">{said()}</span>
        {faults.length > 0 && <Button onClick={toFault}>{t('edit.toFault')}</Button>}
      </div>
    </>
  );
};

/** Where a draft is changed, value by value. */
export const EditPage = () => {
  const { t } = useTranslation('policies');
  return (
    <OfVersion>
      {({ policy, standing, stored }, all, refresh) => (
        <PageFrame
          title={t('edit.title', { title: policy.routine.title })}
          lead={t('edit.lead', { version: policy.version })}
          back={<BackLink to={policyPath.one(policy)}>{t('backToOne')}</BackLink>}
        >
          {standing === 'draft' && stored ? (
            <Editor key={stored.recordId} stored={stored} all={all} refresh={refresh} />
          ) : (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{t('edit.unusable')}</MessageBarBody>
            </MessageBar>
          )}
        </PageFrame>
      )}
    </OfVersion>
  );
};
