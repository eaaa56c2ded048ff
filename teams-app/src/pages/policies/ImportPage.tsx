import { Body1, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { parsePolicy, policyProblems } from '@loggkontroll/core/policy';
import type { Policy, PolicyRefusal } from '@loggkontroll/core/policy';
import { numbered } from '@loggkontroll/sharepoint/policies';
import type { KnownPolicies } from '@loggkontroll/sharepoint/policies';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { BackLink, PageFrame } from '../../app/index.ts';
import { Answered } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { makeDraft } from './commands.ts';
import { ProblemList } from './ProblemList.tsx';
import { policyPath } from './paths.ts';
import { useDeciding } from './use-deciding.tsx';
import { usePolicies } from './use-policies.ts';

const mostBytes = 200_000;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '48rem' },
  go: { alignSelf: 'flex-start' },
  file: { display: 'none' },
});

type Read =
  { readonly policy: Policy } | { readonly problems: readonly PolicyRefusal[] } | { readonly tooLarge: true };

const readFile = async (file: File): Promise<Read> => {
  if (file.size > mostBytes) return { tooLarge: true };
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    return { problems: [{ code: 'policy-not-json' }] };
  }
  const parsed = parsePolicy(json);
  return parsed.ok ? { policy: parsed.value } : { problems: policyProblems(json) };
};

const ImportForm = ({
  all,
  refresh,
}: {
  readonly all: KnownPolicies;
  readonly refresh: () => Promise<void>;
}) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const navigate = useNavigate();
  const session = useSession();
  const { busy, run, notice } = useDeciding();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Read>();
  const draft = read && 'policy' in read ? numbered(read.policy, all) : undefined;
  const go = async (): Promise<void> => {
    if (draft === undefined) return;
    const made = await run(() => makeDraft(session, draft, undefined));
    await refresh();
    if (made) navigate(`/${policyPath.one(draft)}`);
  };
  return (
    <div className={styles.form}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={t('import.choose')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void readFile(file).then(setRead);
          target.value = '';
        }}
      />
      <Button className={styles.go} onClick={() => input.current?.click()}>
        {t('import.choose')}
      </Button>
      {read && 'tooLarge' in read && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{t('import.tooLarge')}</MessageBarBody>
        </MessageBar>
      )}
      {read && 'problems' in read && <ProblemList problems={read.problems} />}
      {draft && (
        <>
          <Body1 role="status">
            {t('import.ready', { title: draft.routine.title, version: draft.version })}
          </Body1>
          {notice}
          <Button appearance="primary" className={styles.go} disabled={busy} onClick={() => void go()}>
            {t('import.go')}
          </Button>
        </>
      )}
    </div>
  );
};

/** Reads a policy in from a file and makes a draft of it. */
export const ImportPage = () => {
  const { t } = useTranslation('policies');
  const answer = usePolicies();
  return (
    <PageFrame
      title={t('import.title')}
      lead={t('import.lead')}
      back={<BackLink to={policyPath.list}>{t('back')}</BackLink>}
    >
      <Answered answer={answer}>{(all) => <ImportForm all={all} refresh={answer.refresh} />}</Answered>
    </PageFrame>
  );
};
