import type { Targeted, TargetedFacts } from '@loggkontroll/core/workflow';
import { FactList } from '@loggkontroll/ui/components';
import type { Fact } from '@loggkontroll/ui/components';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople, useUnits } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';

/** What the record says, and that it does not say whom it is about. */
export const TargetedFactsList = ({ facts }: { readonly facts: TargetedFacts | Targeted }) => {
  const { t } = useTranslation('targeted');
  const { language } = useSession();
  const today = useToday();
  const { nameOf } = usePeople();
  const units = useUnits();
  const { reading, decider, attestant, giver, requester, haste } = facts;
  const administrator = 'administrator' in facts ? facts.administrator : undefined;
  const people = [
    ['decider', decider],
    ['attestant', attestant],
    ['giver', giver],
    ['administrator', administrator],
    ['receiver', reading.by === 'reviewer' ? reading.receiver : undefined],
    ['reviewer', reading.by === 'reviewer' ? reading.reviewer : undefined],
  ] as const;
  const rows: readonly Fact[] = [
    [t('facts.reason'), t(`reason.${facts.reason}`)],
    [t('facts.about'), t(`about.${facts.about}`)],
    ...(haste === undefined ? [] : [[t('facts.haste'), t(`haste.${haste}`)] as const]),
    [t('facts.unit'), units.get(facts.unitId)?.name ?? facts.unitId],
    [t('facts.requester'), nameOf(requester)],
    ...people.flatMap(([part, personId]) =>
      personId === undefined ? [] : [[t(`part.${part}`), nameOf(personId)] as const],
    ),
    [t('facts.reviewBy'), formatDay(language, facts.reviewBy, today)],
  ];
  return <FactList title={t('facts.title')} facts={rows} note={t('facts.secret')} />;
};
