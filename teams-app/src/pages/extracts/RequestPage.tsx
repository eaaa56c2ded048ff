import { EmptyState, LoadingRows } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../app/index.ts';
import { Answered, useOrganisation } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { BackToExtracts } from './BackToExtracts.tsx';
import { hasExtracts } from './has-extracts.ts';
import { RequestForm } from './RequestForm.tsx';
import { requestUnitsOf } from './request-units.ts';

/** Where a client's request is received, without a word of who the client is: that is written in its room, afterwards. */
export const RequestPage = () => {
  const { t } = useTranslation('extracts');
  const { policies, me } = useSession();
  const offering = policies.filter(hasExtracts);
  const known = useOrganisation();
  return (
    <PageFrame title={t('request.title')} lead={t('request.lead')} back={<BackToExtracts />}>
      {offering.length === 0 ? (
        <EmptyState title={t('notInPolicy')} />
      ) : (
        <Answered answer={known} waiting={<LoadingRows rows={4} />}>
          {({ units, people }) => {
            const own = requestUnitsOf(me.personId, units, people);
            if (own.length === 0) return <EmptyState title={t('notForYou')} />;
            return <RequestForm offering={offering} units={own} people={people} />;
          }}
        </Answered>
      )}
    </PageFrame>
  );
};
