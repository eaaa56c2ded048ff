import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({ line: { display: 'block' } });

export interface NoticeProps {
  readonly title: string;
  /** What there is to say, a line each. */
  readonly lines: readonly ReactNode[];
}

/** A calm message of a title and a few short lines. */
export const Notice = ({ title, lines }: NoticeProps): ReactElement => {
  const styles = useStyles();
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.line}>{title}</MessageBarTitle>
        {lines.map((line, index) => (
          <span key={index} className={styles.line}>
            {line}
          </span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
};
