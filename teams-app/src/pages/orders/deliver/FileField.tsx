import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  file: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface ChosenFile {
  readonly key: string;
  readonly name: string;
  /** What it has been seen to be. */
  readonly what?: string;
  /** What can be done with it beside taking it away. */
  readonly action?: ReactNode;
  readonly remove: () => void;
}

/** A button that chooses files, and those chosen. */
export const FileField = ({
  label,
  hint,
  accept,
  files,
  onChoose,
}: {
  readonly label: string;
  readonly hint: string;
  /** Which files a chooser offers first. */
  readonly accept: string;
  readonly files: readonly ChosenFile[];
  readonly onChoose: (files: readonly File[]) => void;
}) => {
  const { t } = useTranslation('deliver');
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Field label={label} hint={hint}>
        {({ 'aria-labelledby': labelledBy, 'aria-describedby': describedBy }) => (
          <div>
            <input
              ref={input}
              type="file"
              multiple
              accept={accept}
              className={styles.hidden}
              tabIndex={-1}
              aria-labelledby={labelledBy}
              onChange={({ target }) => {
                onChoose([...(target.files ?? [])]);
                target.value = '';
              }}
            />
            <Button
              icon={<DocumentAddRegular />}
              aria-describedby={[labelledBy, describedBy].filter(Boolean).join(' ')}
              onClick={() => input.current?.click()}
            >
              {t('choose')}
            </Button>
          </div>
        )}
      </Field>
      <ul className={styles.list}>
        {files.map(({ key, name, what, action, remove }) => (
          <li key={key} className={styles.file}>
            {what === undefined ? name : `${name} (${what})`}
            {action}
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={t('remove', { name })}
              onClick={remove}
            />
          </li>
        ))}
      </ul>
    </div>
  );
};
