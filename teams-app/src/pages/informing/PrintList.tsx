import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { informingList } from '@loggkontroll/ui/documents';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { makePdf, openFile } from '../../documents/index.ts';
import { useSession } from '../../session/index.ts';
import { leftIn } from './stored-round.ts';
import type { StoredRound } from './stored-round.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** A list to sign for those who have not confirmed, with names and nothing else of them; nothing when nobody is left. */
export const PrintList = ({
  round,
  unitName,
}: {
  readonly round: StoredRound;
  readonly unitName: string;
}) => {
  const { t } = useTranslation(['informing', 'informingPoints']);
  const { language, clock } = useSession();
  const { people } = usePeople();
  const styles = useStyles();
  const [state, setState] = useState<'ready' | 'making' | 'failed'>('ready');
  const left = leftIn(round);
  if (left.length === 0) return null;
  const [
    {
      state: { points, year, responsible },
    },
  ] = round;
  const print = async (): Promise<void> => {
    setState('making');
    try {
      const model = informingList(
        {
          ...{ unitName, year, names: left.map(({ name }) => name) },
          points: points.map((point) => t(`informingPoints:${point}`)),
          responsible: people.find(({ personId }) => personId === responsible)?.name ?? t('print.manager'),
        },
        language,
      );
      const { bytes } = await makePdf({ model, createdAt: clock.now() });
      openFile(t('print.name', { year }), { bytes: new Uint8Array(bytes), form: 'pdf' });
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className={styles.root}>
      <Body1>{t('print.lead')}</Body1>
      <Button
        disabledFocusable={state === 'making'}
        icon={state === 'making' ? <Spinner size="tiny" aria-label={t('print.making')} /> : null}
        onClick={() => void print()}
      >
        {t('print.button')}
      </Button>
      {state === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t('print.failed')}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
