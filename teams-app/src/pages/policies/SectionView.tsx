import { Caption1, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { sourceOf } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { valuesOf } from '@loggkontroll/core/policy-versions';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasOwnSources } from './own-sources.ts';
import { pathsIn } from './sections.ts';
import type { SectionName } from './sections.ts';
import { SourceWords } from './SourceWords.tsx';
import { usePolicyWords } from './use-policy-words.ts';
import { ValueItems } from './ValueItems.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 18rem), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
  term: { color: tokens.colorNeutralForeground2, display: 'block' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  whole: { gridColumn: '1 / -1' },
});

const isLong = (value: unknown): boolean =>
  Array.isArray(value) && (value.length > 3 || typeof value[0] === 'object');

/** Long lists are shown item by item, and those in which one has a source of its own. */
const isListed = (policy: Policy, path: string, value: unknown): boolean =>
  isLong(value) || hasOwnSources(policy, path, value);

/** One part of a policy in plain words, each value with where it comes from. */
export const SectionView = ({
  policy,
  section,
  children,
}: {
  readonly policy: Policy;
  readonly section: SectionName;
  readonly children?: ReactNode;
}) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const { nameOf, say } = usePolicyWords();
  const values = valuesOf(policy);
  const paths = pathsIn(section, [policy]);
  const title = t(`sections.${section}`);
  return (
    <section className={styles.section} aria-label={title} id={section}>
      <Subtitle1 as="h2" className={styles.title}>
        {title}
      </Subtitle1>
      {paths.length === 0 && <span>{t('absent')}</span>}
      <dl className={styles.list}>
        {paths.map((path) => (
          <div key={path} className={isLong(values.get(path)) ? styles.whole : undefined}>
            <Caption1 as="dt" className={styles.term}>
              {nameOf(path)}
            </Caption1>
            <dd className={styles.value}>
              {isListed(policy, path, values.get(path)) ? (
                <ValueItems policy={policy} path={path} items={values.get(path) as readonly unknown[]} />
              ) : (
                say(path, values.get(path))
              )}
              <SourceWords source={sourceOf(policy, path)} />
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
};
