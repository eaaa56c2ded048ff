import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Delivery } from '@loggkontroll/core/log';
import type { ReactElement } from 'react';
import { gapWords, rejectedWords } from './model/gap-words.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  root: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingInlineStart: '1.2em' },
});

/** What the delivery lacks or could not read; nothing when there is nothing to say. */
export const MaterialNotice = ({ delivery }: { readonly delivery: Delivery }): ReactElement | null => {
  const { t, language } = useSay();
  const styles = useStyles();
  const words = [...gapWords(t, language, delivery), ...rejectedWords(t, delivery)];
  if (words.length === 0) return null;
  return (
    <Accordion collapsible className={styles.root}>
      <AccordionItem value="material">
        <AccordionHeader as="h2">{t('logReview:missing.title')}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {words.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
