import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { accept } from '@loggkontroll/core/result';
import { LoadingRows, RefusalNotice } from '@loggkontroll/ui/components';
import { SavingMessage } from '@loggkontroll/ui/components/saving';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { BackLink, PageFrame } from '../../app/index.ts';
import { Answered, useAnswer, usePeople, usePerform, useUnits } from '../../data/index.ts';
import type { Performing } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { ConfirmedList } from './ConfirmedList.tsx';
import { LeftList } from './LeftList.tsx';
import { NoteByList } from './NoteByList.tsx';
import { PointsTold } from './PointsTold.tsx';
import { PrintList } from './PrintList.tsx';
import { findRound, leftIn } from './stored-round.ts';
import type { StoredRound } from './stored-round.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(240px, 320px)',
    gap: tokens.spacingHorizontalXXXL,
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
});

const RoundWork = ({
  round,
  performing,
}: {
  readonly round: StoredRound;
  readonly performing: Performing<StoredRound>;
}) => {
  const { t } = useTranslation('informing');
  const { me } = useSession();
  const [{ state }] = round;
  const left = leftIn(round);
  const mayNote = [state.responsible, state.responsiblesManager].includes(me.personId);
  if (state.status === 'superseded') {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t('superseded')}</MessageBarBody>
      </MessageBar>
    );
  }
  if (left.length === 0) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{t('done')}</MessageBarBody>
      </MessageBar>
    );
  }
  return mayNote ? (
    <NoteByList round={round} left={left} performing={performing} />
  ) : (
    <LeftList left={left} />
  );
};

const RoundView = ({ informingId }: { readonly informingId: string }) => {
  const { t } = useTranslation('informing');
  const { nameOf } = usePeople();
  const units = useUnits();
  const styles = useStyles();
  const answer = useAnswer(['informing-round', informingId], (session) => findRound(session, informingId));
  const { performing, saving, said } = usePerform<StoredRound>(
    (changed) => void answer.put(accept(changed)),
    answer.refresh,
  );
  const state = answer.state === 'here' && answer.value.ok ? answer.value.value[0].state : undefined;
  const unitName = (state && units.get(state.unitId)?.name) ?? '';
  return (
    <PageFrame
      title={state ? unitName : t('title')}
      back={<BackLink to={tabPath.informingRounds}>{t('back')}</BackLink>}
      {...(state
        ? {
            lead: t('leadOf', {
              occasion: t(`occasion.${state.occasion}`, { year: state.year }),
              responsible: nameOf(state.responsible),
            }),
          }
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
                <RoundWork round={found.value} performing={performing} />
                <ConfirmedList round={found.value} />
              </div>
              <div className={styles.column}>
                <PointsTold points={found.value[0].state.points} />
                <PrintList round={found.value} unitName={unitName} />
              </div>
            </div>
          ) : (
            <RefusalNotice refusal={found.refusal} />
          )
        }
      </Answered>
    </PageFrame>
  );
};

/** A unit's round of informing: who has confirmed, who has not, and what is to be done. */
export const InformingPage = () => {
  const { informingId = '' } = useParams();
  return <RoundView key={informingId} informingId={informingId} />;
};
