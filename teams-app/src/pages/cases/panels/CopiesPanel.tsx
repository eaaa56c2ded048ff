import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { LoadingRows } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { Answered, useAnswer } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { readData } from '../documents/case-files.ts';
import { giveCopies } from '../documents/keep.ts';
import type { PanelProps } from '../stored-case.ts';
import { DocumentActions } from './DocumentActions.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '1.25rem' },
  action: { alignSelf: 'flex-start' },
});

/** Whoever took part gets a copy of the minutes; that they have is noted. */
export const CopiesPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation(['cases', 'common']);
  const session = useSession();
  const styles = useStyles();
  const { state } = record;
  const sha256 = state.minutes?.documentSha256 ?? '';
  const isToAll = state.rules.conversation.copiesTo === 'every-participant';
  const answer = useAnswer(['case-participants', sha256], async (asking) => {
    const read = await readData(asking, state, 'minutes', sha256);
    return (read?.content.present ?? [])
      .filter(({ roles }) => isToAll || roles.includes('employee'))
      .map(({ name }) => name);
  });
  const { busy, perform } = performing;
  const copies = isToAll ? (state.minutes?.participants ?? 1) : 1;
  return (
    <ActionPanel title={t('copies.title')}>
      <Body1>{t('copies.body', { count: copies })}</Body1>
      <Answered answer={answer} waiting={<LoadingRows rows={1} />}>
        {(names) => (
          <ul className={styles.list}>
            {names.map((name, index) => (
              <li key={index}>{name}</li>
            ))}
          </ul>
        )}
      </Answered>
      <DocumentActions record={record} document={{ kind: 'minutes', sha256 }} />
      <Button
        appearance="primary"
        className={styles.action}
        disabled={busy}
        onClick={() => void perform(() => giveCopies(session, record, copies), t('copies.done'))}
      >
        {busy ? t('common:state.working') : t('copies.go')}
      </Button>
    </ActionPanel>
  );
};
