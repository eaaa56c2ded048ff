import { EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { useTranslation } from 'react-i18next';
import { BackLink, PageFrame } from '../../app/index.ts';
import { Answered, useAnswer } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { NameSubstitute } from './NameSubstitute.tsx';
import { SubstituteList } from './SubstituteList.tsx';

/** Where a manager names who acts while they are away. */
export const SubstitutePage = () => {
  const { t } = useTranslation('organisation');
  const { me, roles } = useSession();
  const isManager = roles.includes('unit-manager');
  const answer = useAnswer(isManager ? ['substitutions'] : undefined, ({ connection }) =>
    openOrganisation(connection).substitutions(),
  );
  return (
    <PageFrame
      title={t('substitutes.title')}
      lead={t('substitutes.lead')}
      back={<BackLink to={tabPath.controls}>{t('back')}</BackLink>}
    >
      {isManager ? (
        <Answered answer={answer}>
          {(all) => {
            const own = all.filter(({ managerId }) => managerId === me.personId);
            return (
              <>
                <NameSubstitute own={own} refresh={answer.refresh} />
                <SubstituteList own={own} refresh={answer.refresh} />
              </>
            );
          }}
        </Answered>
      ) : (
        <EmptyState title={t('substitutes.notManager.title')}>{t('substitutes.notManager.body')}</EmptyState>
      )}
    </PageFrame>
  );
};
