import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Subtitle1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  names: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, columns: '14rem auto' },
});

/** Those who get no messages; shown only when there are some. */
export const UnreachablePeople = () => {
  const { t } = useTranslation('overview');
  const { people } = usePeople();
  const styles = useStyles();
  const unreached = people.filter(({ reachable }) => !reachable);
  if (unreached.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="unreachable">
      <Subtitle1 as="h2" id="unreachable">
        {t('unreachable.title')}
      </Subtitle1>
      <Body1>
        {t('unreachable.body', { count: unreached.length })} {t('unreachable.what')}
      </Body1>
      <Accordion collapsible>
        <AccordionItem value="names">
          <AccordionHeader>{t('unreachable.show')}</AccordionHeader>
          <AccordionPanel>
            <ul className={styles.names}>
              {unreached.map(({ personId, name }) => (
                <li key={personId}>{name}</li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
};
