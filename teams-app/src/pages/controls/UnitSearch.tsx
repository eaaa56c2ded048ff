import { Combobox, Field, Option, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { optionsLike } from './options.ts';
import type { Options } from './options.ts';

/** So many that one can look through them. */
const mostShown = 50;

const useStyles = makeStyles({
  box: { minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  list: { maxHeight: 'min(320px, 50vh)' },
});

/** Chooses one of many units by writing a part of its name. */
export const UnitSearch = ({
  label,
  className,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly className: string;
  readonly value: string;
  readonly options: Options;
  readonly onChoose: (value: string) => void;
}) => {
  const { t } = useTranslation('controls');
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const chosen = options.find(([option]) => option === value)?.[1] ?? value;
  const found = optionsLike(options, typed ?? '');
  return (
    <Field label={label} className={className}>
      <Combobox
        value={typed ?? chosen}
        selectedOptions={[value]}
        className={styles.box}
        ref={box}
        input={{ className: styles.input, autoComplete: 'off' }}
        listbox={{ className: styles.list }}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          // Without one where what is written begins no name: that chooses nothing.
          if (optionValue === undefined) return;
          setTyped(undefined);
          onChoose(optionValue);
        }}
        onOpenChange={(_, { open }) => {
          // What is written next takes the place of what was chosen before.
          if (open) box.current?.select();
          else setTyped(undefined);
        }}
      >
        {found.slice(0, mostShown).map(([option, text]) => (
          <Option key={option} value={option}>
            {text}
          </Option>
        ))}
        {found.length === 0 && <Option disabled>{t('filter.noUnit')}</Option>}
        {found.length > mostShown && (
          <Option disabled>{t('filter.moreUnits', { count: found.length - mostShown })}</Option>
        )}
      </Combobox>
    </Field>
  );
};
