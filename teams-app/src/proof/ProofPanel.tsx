import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import type { Save } from '@loggkontroll/ui/components/saving';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** One fact of a proof: what it is called, and its hexadecimal text. */
export interface ProofFact {
  readonly name: 'commitment' | 'nonce' | 'bytes' | 'seed' | 'population';
  readonly value: string;
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  name: { color: tokens.colorNeutralForeground2, display: 'block' },
  value: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: '12px', overflowWrap: 'anywhere' },
  command: {
    boxSizing: 'border-box',
    maxWidth: '100%',
    margin: 0,
    padding: tokens.spacingHorizontalM,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Everything needed to run a draw again, a button that does it here, and the command that does it elsewhere. */
export const ProofPanel = ({
  facts,
  command,
  onCheck,
}: {
  readonly facts: readonly ProofFact[];
  readonly command: string;
  /** Works the draw out again; refuses where it does not agree. */
  readonly onCheck: () => Save;
}) => {
  const { t } = useTranslation(['proof', 'common']);
  const styles = useStyles();
  const { saving, run } = useSaving();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(command);
    setCopied(true);
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="proof">
        <AccordionHeader>{t('title')}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.panel}>
            <Body1>{t('intro')}</Body1>
            <dl className={styles.facts}>
              {facts.map(({ name, value }) => (
                <div key={name}>
                  <Caption1 as="dt" className={styles.name}>
                    {t(`fact.${name}`)}
                  </Caption1>
                  <dd className={styles.value}>{value}</dd>
                </div>
              ))}
            </dl>
            <Button disabled={saving.status === 'saving'} onClick={() => void run(onCheck)}>
              {saving.status === 'saving' ? t('checking') : t('check')}
            </Button>
            <SavingMessage saving={saving} saved={t('holds')} />
            <Body1>{t('command')}</Body1>
            <pre className={styles.command}>{command}</pre>
            <Button size="small" onClick={() => void copy().catch(() => setCopied(false))}>
              {copied ? t('common:action.copied') : t('copy')}
            </Button>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
