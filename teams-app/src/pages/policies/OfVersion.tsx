import { versionIn } from '@loggkontroll/sharepoint/policies';
import type { KnownPolicies, KnownPolicy } from '@loggkontroll/sharepoint/policies';
import { EmptyState } from '@loggkontroll/ui/components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { BackLink, PageFrame } from '../../app/index.ts';
import { Answered } from '../../data/index.ts';
import { policyPath } from './paths.ts';
import { usePolicies } from './use-policies.ts';

/** The version that the address names, or that there is none. */
export const OfVersion = ({
  children,
}: {
  readonly children: (known: KnownPolicy, all: KnownPolicies, refresh: () => Promise<void>) => ReactNode;
}) => {
  const { t } = useTranslation('policies');
  const { policyId, version } = useParams();
  const answer = usePolicies();
  const back = <BackLink to={policyPath.list}>{t('back')}</BackLink>;
  const none = (
    <PageFrame title={t('missing.title')} back={back}>
      <EmptyState title={t('missing.title')}>{t('missing.body')}</EmptyState>
    </PageFrame>
  );
  if (answer.state !== 'here')
    return (
      <PageFrame title={t('title')} back={back}>
        <Answered answer={answer}>{() => null}</Answered>
      </PageFrame>
    );
  const known = versionIn(answer.value, policyId, version);
  return known === undefined ? none : <>{children(known, answer.value, answer.refresh)}</>;
};
