import { Button, MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { DocumentModel } from '@loggkontroll/ui/documents';
import { useState } from 'react';
import { makePdf, saveFile } from '../../../documents/index.ts';
import { useSession } from '../../../session/index.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Form = 'xlsx' | 'pdf';

/** Saves what a page shows, on paper and where there are figures as a workbook. */
export const SaveReport = ({
  name,
  words,
  document,
  workbook,
}: {
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly words: Readonly<Record<'label' | 'pdf' | 'making' | 'failed', string>> & {
    readonly xlsx?: string;
  };
  /** `madeAt`: ISO instant. */
  readonly document: (madeAt: string) => DocumentModel;
  readonly workbook?: () => Promise<Uint8Array<ArrayBuffer>>;
}) => {
  const { clock } = useSession();
  const styles = useStyles();
  const [state, setState] = useState<'ready' | Form | 'failed'>('ready');
  const pdf = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const createdAt = clock.now();
    return new Uint8Array((await makePdf({ model: document(createdAt), createdAt })).bytes);
  };
  const save = async (form: Form, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<void> => {
    setState(form);
    try {
      saveFile(name, { bytes: await make(), form });
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  const making = state === 'xlsx' || state === 'pdf';
  const ways = [...(workbook ? [['xlsx', workbook] as const] : []), ['pdf', pdf] as const];
  return (
    <div className={styles.root} role="group" aria-label={words.label}>
      <div className={styles.buttons}>
        {ways.map(([form, make]) => (
          <Button
            key={form}
            disabledFocusable={making}
            icon={state === form ? <Spinner size="tiny" label={words.making} labelPosition="after" /> : null}
            onClick={() => void save(form, make)}
          >
            {state === form ? '' : words[form]}
          </Button>
        ))}
      </div>
      {state === 'failed' && (
        <MessageBar intent="error">
          <MessageBarBody>{words.failed}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
