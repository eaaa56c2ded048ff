import {
  Button,
  Caption1,
  Field,
  MessageBar,
  MessageBarBody,
  Subtitle1,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { consequencesOfActivating, consequencesOfEnding } from '@loggkontroll/core/policy-versions';
import { openRunningCounts } from '@loggkontroll/sharepoint/settings';
import type { KnownPolicies, KnownPolicy } from '@loggkontroll/sharepoint/policies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { BackLink, PageFrame } from '../../app/index.ts';
import { Answered, useAnswer } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { activate, actOn } from './commands.ts';
import { ComparedTables } from './ComparedTables.tsx';
import { OfVersion } from './OfVersion.tsx';
import { policyPath } from './paths.ts';
import { useConsequenceWords } from './use-consequence-words.ts';
import { useDeciding } from './use-deciding.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '48rem' },
  wide: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  go: { alignSelf: 'flex-start' },
});

interface Props {
  readonly act: 'activate' | 'end';
  readonly known: KnownPolicy;
  readonly all: KnownPolicies;
  readonly refresh: () => Promise<void>;
}

const WhatFollows = ({ act, known: { policy }, all }: Props) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const today = useToday();
  const words = useConsequenceWords();
  const answer = useAnswer(['running'], async ({ connection }) => ({
    counts: await openRunningCounts(connection).read(),
  }));
  return (
    <section className={styles.section} aria-label={t('activate.whatChanges')}>
      <Subtitle1 as="h2" className={styles.title}>
        {t('activate.whatChanges')}
      </Subtitle1>
      <Answered answer={answer}>
        {({ counts: running }) => {
          const planned = all.plannedOf(policy.id);
          const rules = { inForce: all.inForce, byDefault: all.byDefault, running, planned, today };
          const consequences =
            act === 'activate'
              ? consequencesOfActivating(policy, rules)
              : consequencesOfEnding(policy, rules, ffsPolicy);
          return (
            <>
              <ul className={styles.list}>
                {consequences.map((consequence, at) => (
                  <li key={at}>{words(consequence)}</li>
                ))}
              </ul>
              {running === undefined && <Caption1>{t('activate.unknown')}</Caption1>}
            </>
          );
        }}
      </Answered>
    </section>
  );
};

const Decide = (props: Props) => {
  const { act, known, refresh } = props;
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const navigate = useNavigate();
  const session = useSession();
  const { busy, run, notice } = useDeciding();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { policy, stored } = known;
  const go = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    const done = await run(() =>
      act === 'end' && stored
        ? actOn(session, stored, { type: 'endPolicy', reason })
        : activate(session, known, reason),
    );
    await refresh();
    if (done) navigate(`/${policyPath.one(policy)}`);
  };
  const fault = tried && reason.trim() === '' ? { validationMessage: t('activate.reasonMissing') } : {};
  return (
    <form
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <Field label={t('activate.reason')} required {...fault}>
        <Textarea
          value={reason}
          rows={3}
          maxLength={1000}
          resize="vertical"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      {notice}
      <Button type="submit" appearance="primary" className={styles.go} disabled={busy}>
        {t(act === 'end' ? 'activate.endGo' : 'activate.go')}
      </Button>
    </form>
  );
};

/** Shows what changes before a version is put in force, or a policy taken out of it, and asks why. */
export const ActivatePage = ({ act }: { readonly act: 'activate' | 'end' }) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  return (
    <OfVersion>
      {(known, all, refresh) => {
        const { policy } = known;
        const present = all.inForce.find(({ id }) => id === policy.id);
        const title = policy.routine.title;
        const isLast = act === 'end' && all.inForce.length === 1 && policy.id === ffsPolicy.id;
        const titleOf = (version: number): string => `${title}, ${t('version', { version })}`;
        return (
          <PageFrame
            title={
              act === 'end'
                ? t('activate.endTitle', { title })
                : t('activate.title', { title, version: policy.version })
            }
            back={<BackLink to={policyPath.one(policy)}>{t('backToOne')}</BackLink>}
          >
            {isLast ? (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{t('activate.last')}</MessageBarBody>
              </MessageBar>
            ) : (
              <>
                <WhatFollows act={act} known={known} all={all} refresh={refresh} />
                {act === 'activate' && present && present.version !== policy.version && (
                  <section
                    className={styles.wide}
                    aria-label={t('activate.differs', { version: present.version })}
                  >
                    <Subtitle1 as="h2" className={styles.title}>
                      {t('activate.differs', { version: present.version })}
                    </Subtitle1>
                    <ComparedTables
                      one={present}
                      other={policy}
                      titles={[titleOf(present.version), titleOf(policy.version)]}
                    />
                  </section>
                )}
                <Decide act={act} known={known} all={all} refresh={refresh} />
              </>
            )}
          </PageFrame>
        );
      }}
    </OfVersion>
  );
};
