import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Body1Strong,
  makeStyles,
} from '@fluentui/react-components';
import type { Review } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import { usePolicyOf } from '../../data/index.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { lookFor } from './look-for-texts.ts';

const useStyles = makeStyles({ list: { marginTop: 0 } });

/** What the routine has the reviewer look for, also by what kind of user it is (P8, R1177 3.3). */
export const LookFor = ({ review }: { readonly review: Review }) => {
  useTexts({ lookFor });
  const { t } = useTranslation('lookFor');
  const styles = useStyles();
  const answer = usePolicyOf(review);
  const rule = answer.state === 'here' ? answer.value.policy?.systematic.branches[review.branch] : undefined;
  if (rule === undefined) return null;
  const points = (codes: readonly (typeof rule.lookFor)[number][]) => (
    <ul className={styles.list}>
      {codes.map((code) => (
        <li key={code}>
          <Body1>{t(`point.${code}`)}</Body1>
        </li>
      ))}
    </ul>
  );
  const ofKinds = Object.entries(rule.lookForByUserKind ?? {});
  return (
    <Accordion collapsible>
      <AccordionItem value="look-for">
        <AccordionHeader as="h2">{t('title')}</AccordionHeader>
        <AccordionPanel>
          {points(rule.lookFor)}
          {ofKinds.map(([kind, codes]) => (
            <section key={kind}>
              <Body1Strong>
                {t(`kind.${kind as keyof NonNullable<typeof rule.lookForByUserKind>}`)}
              </Body1Strong>
              {points(codes)}
            </section>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
