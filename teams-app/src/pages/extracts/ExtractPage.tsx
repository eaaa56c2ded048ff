import { makeStyles, tokens } from '@fluentui/react-components';
import { awaitsReviewer } from '@loggkontroll/core/workflow';
import { accept } from '@loggkontroll/core/result';
import { LoadingRows, RefusalNotice } from '@loggkontroll/ui/components';
import { SavingMessage } from '@loggkontroll/ui/components/saving';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import {
  Answered,
  paceWhile,
  registerOf,
  useAnswer,
  usePeople,
  usePerform,
  useUnits,
} from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { BackToExtracts } from './BackToExtracts.tsx';
import { ExtractBadge } from './ExtractBadge.tsx';
import { ExtractFacts } from './ExtractFacts.tsx';
import { ExtractWork } from './ExtractWork.tsx';
import { actionFor } from './extract-action.ts';
import type { StoredExtract } from './stored-extract.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(240px, 320px)',
    gap: tokens.spacingHorizontalXXXL,
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
});

const ExtractView = ({ extractId }: { readonly extractId: string }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const { nameOf } = usePeople();
  const units = useUnits();
  const styles = useStyles();
  const pace = useMemo(
    () =>
      paceWhile<Awaited<ReturnType<ReturnType<typeof registerOf>['extracts']['find']>>>(
        (found) =>
          found.ok &&
          (actionFor(found.value.state, session) === 'await-room' || awaitsReviewer(found.value.state)),
      ),
    [session],
  );
  const answer = useAnswer(
    ['extract', extractId],
    ({ connection }) => registerOf(connection).extracts.find(extractId),
    { pace },
  );
  const { performing, saving, said } = usePerform<StoredExtract>(
    (changed) => void answer.put(accept(changed)),
    answer.refresh,
  );
  const state = answer.state === 'here' && answer.value.ok ? answer.value.value.state : undefined;
  return (
    <PageFrame
      title={state?.number ?? t('title')}
      back={<BackToExtracts />}
      {...(state
        ? { lead: units.get(state.unitId)?.name ?? '', action: <ExtractBadge status={state.status} /> }
        : {})}
    >
      <Answered answer={answer} waiting={<LoadingRows rows={4} height={96} />}>
        {(found) =>
          found.ok ? (
            <div className={styles.columns}>
              <div className={styles.column}>
                <SavingMessage
                  saving={saving}
                  nameOf={nameOf}
                  {...(said === undefined ? {} : { saved: said })}
                />
                <ExtractWork record={found.value} performing={performing} />
              </div>
              <ExtractFacts extract={found.value.state} />
            </div>
          ) : (
            <RefusalNotice refusal={found.refusal} />
          )
        }
      </Answered>
    </PageFrame>
  );
};

/** One client extract: what is to be done with it, and its facts. */
export const ExtractPage = () => {
  const { extractId = '' } = useParams();
  return <ExtractView key={extractId} extractId={extractId} />;
};
