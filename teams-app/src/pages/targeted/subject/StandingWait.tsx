import {
  Body1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  next: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** That the bot is still looking in the employee register, and what happens then: to who takes the log out, or who gave whom it is about. */
export const StandingWait = ({ whose }: { readonly whose: 'taker' | 'giver' }) => {
  const { t } = useTranslation('targeted');
  const styles = useStyles();
  const steps =
    whose === 'taker' ? (['taker.read', 'taker.deliver'] as const) : (['giver.clear', 'giver.part'] as const);
  return (
    <div role="status" className={styles.root}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('apart.looking.title')}</MessageBarTitle> {t('apart.looking.body')}
        </MessageBarBody>
      </MessageBar>
      <div>
        <Body1>{t('apart.looking.next')}</Body1>
        <ol className={styles.next}>
          {steps.map((step) => (
            <li key={step}>
              <Body1>{t(`apart.looking.${step}`)}</Body1>
            </li>
          ))}
        </ol>
      </div>
      {whose === 'taker' && <Body1>{t('apart.looking.taker.otherwise')}</Body1>}
    </div>
  );
};
