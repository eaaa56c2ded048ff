import { Body1, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Policy } from '@loggkontroll/core/policy';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { compared } from './compared.ts';
import { hasOwnSources } from './own-sources.ts';
import { SourceWords } from './SourceWords.tsx';
import { usePolicyWords } from './use-policy-words.ts';
import { ValueItems } from './ValueItems.tsx';

const narrow = '@media (max-width: 599px)';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    [narrow]: { display: 'block' },
  },
  head: {
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
    },
  },
  body: { [narrow]: { display: 'block' } },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'block', padding: `${tokens.spacingVerticalS} 0` },
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalSNudge,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
    [narrow]: { display: 'block', padding: '2px 0' },
  },
  name: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  label: {
    display: 'none',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    [narrow]: { display: 'block' },
  },
});

/** Two policies value by value, in tables by part; only what differs unless everything is wanted. */
export const ComparedTables = ({
  one,
  other,
  titles,
  everything = false,
}: {
  readonly one: Policy;
  readonly other: Policy;
  readonly titles: readonly [string, string];
  readonly everything?: boolean;
}) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const { nameOf, say } = usePolicyWords();
  const parts = compared(one, other)
    .map(({ section, values }) => ({
      section,
      values: values.filter(({ differs }) => everything || differs),
    }))
    .filter(({ values }) => values.length > 0);
  const count = parts.flatMap(({ values }) => values.filter(({ differs }) => differs)).length;
  const said = (policy: Policy, path: string, value: unknown): ReactNode => {
    if (value === undefined) return t('compare.lacks');
    if (!hasOwnSources(policy, path, value)) return say(path, value);
    return <ValueItems policy={policy} path={path} items={value} />;
  };
  return (
    <>
      <Body1 role="status">{count === 0 ? t('compare.same') : t('compare.count', { count })}</Body1>
      {parts.map(({ section, values }) => (
        <section key={section} className={styles.section} aria-label={t(`sections.${section}`)}>
          <Subtitle2 as="h2" className={styles.title}>
            {t(`sections.${section}`)}
          </Subtitle2>
          <table className={styles.table}>
            <thead className={styles.head}>
              <tr>
                <th scope="col" className={styles.cell}>
                  {t('compare.value')}
                </th>
                {titles.map((title, at) => (
                  <th key={at} scope="col" className={styles.cell}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className={styles.body}>
              {values.map(({ path, one: a, other: b, sources: [from, to], differs }) => (
                <tr key={path} className={styles.row}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    {nameOf(path)}
                  </th>
                  <td className={styles.cell}>
                    <span className={styles.label}>{titles[0]}</span>
                    {said(one, path, a)}
                    <SourceWords source={from} />
                  </td>
                  <td className={mergeClasses(styles.cell, differs && styles.after)}>
                    <span className={styles.label}>{titles[1]}</span>
                    {said(other, path, b)}
                    <SourceWords source={to} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
};
