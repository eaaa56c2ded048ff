import { EmptyState } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../app/index.ts';
import { Answered, useAnswer } from '../../data/index.ts';
import { awaitedLists } from './awaited-lists.ts';
import { BackToAuthorisations } from './BackToAuthorisations.tsx';
import { ManyListsPanel } from './panels/ManyListsPanel.tsx';

/** Where whoever makes the lists of many units sends them from one file. */
export const ManyListsPage = () => {
  const { t } = useTranslation('authorisations');
  const answer = useAnswer(['awaited-lists'], awaitedLists);
  return (
    <PageFrame title={t('many.title')} lead={t('many.lead')} back={<BackToAuthorisations />}>
      <Answered answer={answer}>
        {(records) =>
          records.length === 0 ? (
            <EmptyState title={t('many.none')}>{t('many.noneWhy')}</EmptyState>
          ) : (
            <ManyListsPanel records={records} />
          )
        }
      </Answered>
    </PageFrame>
  );
};
