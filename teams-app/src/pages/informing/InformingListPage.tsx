import { Badge } from '@fluentui/react-components';
import { EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { BackLink, PageFrame, RecordGroup, RecordLine } from '../../app/index.ts';
import { allOf, Answered, registerOf, useAnswer, useUnits } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { areOfSeveralRoutines, roundsOf } from './round-row.ts';
import type { RoundRow } from './round-row.ts';

/** The rounds of this and last year that this person may see, unit by unit: what is left first. One request. */
export const InformingListPage = () => {
  const { t } = useTranslation('informing');
  const { me, policies } = useSession();
  const units = useUnits();
  const year = Number(useToday().slice(0, 4));
  const asked = policies.some(({ informing }) => informing.some(({ confirmed }) => confirmed));
  const answer = useAnswer(['informing', me.personId, year], async ({ connection }) => {
    const where = { Year: [String(year - 1), String(year)] };
    return roundsOf(await allOf(await registerOf(connection).informing.summaries({ where })));
  });
  const routineOf = (policyId: string): string =>
    policies.find(({ id }) => id === policyId)?.routine.title ?? policyId;
  const lineOf = (
    { informingId, policyId, unitId, occasion, year: of, left, byList, dueOn }: RoundRow,
    several: boolean,
  ) => (
    <RecordLine
      key={informingId}
      path={tabPath.informing(informingId)}
      number={units.get(unitId)?.name ?? unitId}
      what={[t(`occasion.${occasion}`, { year: of }), ...(several ? [routineOf(policyId)] : [])].join(' · ')}
      dueOn={dueOn}
    >
      <Badge appearance="tint" color={left === 0 ? 'success' : 'brand'}>
        {left === 0 ? t('list.everybody') : t('list.left', { count: left })}
      </Badge>
      {byList > 0 && (
        <Badge appearance="outline" color="informative">
          {t('list.byList', { count: byList })}
        </Badge>
      )}
    </RecordLine>
  );
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      back={<BackLink to={tabPath.controls}>{t('toControls')}</BackLink>}
    >
      <Answered answer={answer}>
        {(rounds) =>
          rounds.length === 0 ? (
            <EmptyState title={t('empty.title')}>{t(asked ? 'empty.waiting' : 'empty.none')}</EmptyState>
          ) : (
            <>
              <RecordGroup
                title={t('list.running')}
                rows={rounds.filter(({ left }) => left > 0)}
                line={(row) => lineOf(row, areOfSeveralRoutines(rounds))}
              />
              <RecordGroup
                title={t('list.done')}
                rows={rounds.filter(({ left }) => left === 0)}
                line={(row) => lineOf(row, areOfSeveralRoutines(rounds))}
              />
            </>
          )
        }
      </Answered>
    </PageFrame>
  );
};
