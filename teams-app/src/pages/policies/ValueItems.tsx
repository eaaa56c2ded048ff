import { makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '@loggkontroll/core/policy';
import { SourceWords } from './SourceWords.tsx';
import { usePolicyWords } from './use-policy-words.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** A list item by item, each with its own source where it has one. */
export const ValueItems = ({
  policy: { sources },
  path,
  items,
}: {
  readonly policy: Pick<Policy, 'sources'>;
  readonly path: string;
  readonly items: readonly unknown[];
}) => {
  const { say } = usePolicyWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item, at) => (
        <li key={at}>
          {say(path, item)}
          <SourceWords source={sources[`${path}.${at}`]} />
        </li>
      ))}
    </ul>
  );
};
