import { isInForce } from '@loggkontroll/sharepoint/policies';
import type { KnownPolicies, KnownPolicy } from '@loggkontroll/sharepoint/policies';
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { PageFrame, RecordGroup, RecordLine } from '../../app/index.ts';
import { Answered } from '../../data/index.ts';
import { policyPath } from './paths.ts';
import { StandingBadge } from './StandingBadge.tsx';
import { usePolicies } from './use-policies.ts';
import { useStandingWords } from './use-standing-words.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const groups = ['inForce', 'drafts', 'shipped', 'former'] as const;

const groupOf = (known: KnownPolicy): (typeof groups)[number] => {
  if (isInForce(known)) return 'inForce';
  if (known.standing === 'draft') return 'drafts';
  return known.standing === 'shipped' ? 'shipped' : 'former';
};

const inOrder = (a: KnownPolicy, b: KnownPolicy): number =>
  a.policy.routine.title.localeCompare(b.policy.routine.title, 'sv') || b.policy.version - a.policy.version;

const Groups = ({ versions, byDefault }: KnownPolicies) => {
  const { t } = useTranslation('policies');
  const words = useStandingWords();
  return (
    <>
      {byDefault && <Body1 as="p">{t('none')}</Body1>}
      {groups.map((group) => (
        <RecordGroup
          key={group}
          title={t(`group.${group}`)}
          rows={versions.filter((known) => groupOf(known) === group).sort(inOrder)}
          line={(known) => (
            <RecordLine
              key={`${known.policy.id}/${known.policy.version}`}
              path={policyPath.one(known.policy)}
              number={`${known.policy.routine.title}, ${t('version', { version: known.policy.version })}`}
              what={`${known.policy.routine.recordSystem}. ${words(known)}`}
              dueOn={undefined}
            >
              <StandingBadge known={known} />
            </RecordLine>
          )}
        />
      ))}
    </>
  );
};

/** Every policy there is: in force, drafts, those that ship, and those that have been in force. */
export const PolicyListPage = () => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const navigate = useNavigate();
  const answer = usePolicies();
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <div className={styles.actions}>
        <Button onClick={() => navigate(`/${policyPath.compare()}`)}>{t('act.compare')}</Button>
        <Button onClick={() => navigate(`/${policyPath.import}`)}>{t('act.import')}</Button>
      </div>
      <Answered answer={answer}>{(known) => <Groups {...known} />}</Answered>
    </PageFrame>
  );
};
