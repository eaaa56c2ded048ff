import { partiesIn } from '@loggkontroll/core/workflow';
import type { Case } from '@loggkontroll/core/workflow';
import { FactList, capitalise } from '@loggkontroll/ui/components';
import type { Fact } from '@loggkontroll/ui/components';
import { formatInstant, partyWord } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople, useUnits } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';

/** What the case says, and that it does not say whom it is about. */
export const CaseFactsList = ({ held }: { readonly held: Case }) => {
  const { t, i18n } = useTranslation('cases');
  const { language } = useSession();
  const { nameOf } = usePeople();
  const units = useUnits();
  const { decidesWith } = held.rules;
  const others = partiesIn(held).flatMap((party): readonly Fact[] => {
    const personId = held.people[party];
    return personId === undefined || personId === held.responsible
      ? []
      : [[capitalise(partyWord(i18n, party)), nameOf(personId)]];
  });
  const rows: readonly Fact[] = [
    [t('facts.unit'), units.get(held.unitId)?.name ?? held.unitId],
    [t('facts.origin'), t(`origin.${held.origin.kind}`)],
    [t('facts.discovered'), formatInstant(language, held.discoveredAt)],
    [t('facts.opened'), formatInstant(language, held.openedAt)],
    [t('facts.responsible'), nameOf(held.responsible)],
    ...(decidesWith === undefined ? [] : [[t('facts.decidesWith'), partyWord(i18n, decidesWith)] as const]),
    ...others,
  ];
  return <FactList title={t('facts.title')} facts={rows} note={t('facts.secret')} />;
};
