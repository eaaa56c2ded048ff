import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Party } from '@loggkontroll/core/policy';
import type { Case } from '@loggkontroll/core/workflow';
import { formatInstant, partyWord } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople, useUnits } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';

const useStyles = makeStyles({
  section: {
    alignSelf: 'start',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0 },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2, display: 'block' },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** What the case says, and that it does not say whom it is about. */
export const CaseFactsList = ({ held }: { readonly held: Case }) => {
  const { t, i18n } = useTranslation('cases');
  const { language } = useSession();
  const { nameOf } = usePeople();
  const units = useUnits();
  const styles = useStyles();
  const { decidesWith } = held.rules;
  const others = (Object.entries(held.people) as [Party, PersonId][]).filter(
    ([, personId]) => personId !== held.responsible,
  );
  const rows: readonly (readonly [string, string])[] = [
    [t('facts.unit'), units.get(held.unitId)?.name ?? held.unitId],
    [t('facts.origin'), t(`origin.${held.origin.kind}`)],
    [t('facts.discovered'), formatInstant(language, held.discoveredAt)],
    [t('facts.opened'), formatInstant(language, held.openedAt)],
    [t('facts.responsible'), nameOf(held.responsible)],
    ...(decidesWith === undefined ? [] : [[t('facts.decidesWith'), partyWord(i18n, decidesWith)] as const]),
    ...others.map(([party, personId]) => [capitalised(partyWord(i18n, party)), nameOf(personId)] as const),
  ];
  return (
    <section className={styles.section} aria-labelledby="facts">
      <Subtitle2 as="h2" id="facts" className={styles.title}>
        {t('facts.title')}
      </Subtitle2>
      <dl className={styles.facts}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <Caption1 as="dt" className={styles.term}>
              {term}
            </Caption1>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <Caption1>{t('facts.secret')}</Caption1>
    </section>
  );
};
