import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Subject } from '@loggkontroll/core/subject';
import { formatShortDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../session/index.ts';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2, display: 'block' },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** Whom or what it is about, as it was given. */
export const SubjectFacts = ({ subject }: { readonly subject: Subject }) => {
  const { t } = useTranslation('targeted');
  const { language } = useSession();
  const styles = useStyles();
  const about = (): readonly (readonly [string, string])[] => {
    switch (subject.about) {
      case 'employee':
        return subject.people.flatMap(({ name, account }) => [
          [t('subject.name'), name] as const,
          [t('subject.account'), account] as const,
        ]);
      case 'client':
        return [[t('subject.client'), subject.client]];
      case 'event':
        return [[t('subject.event'), subject.event]];
    }
  };
  const day = (date: string): string => formatShortDay(language, date);
  const rows = [
    ...about(),
    [t('subject.scopeRead'), subject.scope] as const,
    [t('subject.period'), `${day(subject.from)} – ${day(subject.to)}`] as const,
    ...(subject.reason === undefined ? [] : [[t('subject.reason'), subject.reason] as const]),
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([term, value], index) => (
        <div key={index}>
          <Caption1 as="dt" className={styles.term}>
            {term}
          </Caption1>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
