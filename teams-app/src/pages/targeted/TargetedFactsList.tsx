import type { Targeted, TargetedFacts } from '@loggkontroll/core/workflow';
import { FactList } from '@loggkontroll/ui/components';
import type { Fact } from '@loggkontroll/ui/components';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople, useUnits } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';

/** What the record says, and that it does not say whom it is about. */
export const TargetedFactsList = ({ facts }: { readonly facts: TargetedFacts | Targeted }) => {
  const { t } = useTranslation(['targeted', 'provider']);
  const { language, policies } = useSession();
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
  const providers = policies.flatMap(({ targeted }) => targeted?.privateProviders?.organisations ?? []);
  const providerRows = (): readonly Fact[] => {
    if (reading.by !== 'private-provider') return [];
    const { providerId, asked } = reading;
    const name = providers.find(({ id }) => id === providerId)?.name ?? providerId;
    return [
      [t('provider:fact'), name],
      ...(asked === undefined
        ? []
        : [
            [
              t('provider:askedFact'),
              t('provider:askedWords', {
                who: t(`provider:asker.${asked.by}`),
                proof: t(`provider:proof.${asked.proof}`).toLocaleLowerCase(language),
              }),
            ] as const,
          ]),
    ];
  };
  const rows: readonly Fact[] = [
    [t('facts.reason'), t(`reason.${facts.reason}`)],
    [t('facts.about'), t(`about.${facts.about}`)],
    ...(haste === undefined ? [] : [[t('facts.haste'), t(`haste.${haste}`)] as const]),
    ...(reading.by === 'reviewer'
      ? [[t('facts.unit'), units.get(facts.unitId)?.name ?? facts.unitId] as const]
      : []),
    ...providerRows(),
    [t('facts.requester'), nameOf(requester)],
    ...people.flatMap(([part, personId]) =>
      personId === undefined ? [] : [[t(`part.${part}`), nameOf(personId)] as const],
    ),
    ...(reading.by === 'reviewer'
      ? [[t('facts.reviewBy'), formatDay(language, facts.reviewBy, today)] as const]
      : []),
  ];
  return <FactList title={t('facts.title')} facts={rows} note={t('facts.secret')} />;
};
