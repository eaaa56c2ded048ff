import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A list of records, each a line that leads to its page. */
export const RecordList = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <ul className={useStyles().list} aria-label={label}>
    {children}
  </ul>
);
