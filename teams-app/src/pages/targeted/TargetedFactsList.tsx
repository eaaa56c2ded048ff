import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Targeted, TargetedFacts } from '@loggkontroll/core/workflow';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople, useUnits } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';

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

/** What the record says, and that it does not say whom it is about. */
export const TargetedFactsList = ({ facts }: { readonly facts: TargetedFacts | Targeted }) => {
  const { t } = useTranslation('targeted');
  const { language } = useSession();
  const today = useToday();
  const { nameOf } = usePeople();
  const units = useUnits();
  const styles = useStyles();
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
  const rows: readonly (readonly [string, string])[] = [
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
