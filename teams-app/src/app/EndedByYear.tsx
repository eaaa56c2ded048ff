import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Answered, useAnswer } from '../data/index.ts';
import { useSession, useToday } from '../session/index.ts';
import type { Session } from '../session/index.ts';

const useStyles = makeStyles({ show: { alignSelf: 'flex-start' } });

interface Props<R> {
  /** The name of the question, shared with no other. */
  readonly question: string;
  /** One request a year. */
  readonly ask: (session: Session, year: number) => Promise<readonly R[]>;
  readonly words: {
    /** On the button that asks for a year. */
    readonly show: (year: number) => string;
    readonly none: (year: number) => string;
  };
  readonly children: (rows: readonly R[], year: number) => ReactNode;
}

const OfYear = <R,>({ year, question, ask, words, children }: Props<R> & { readonly year: number }) => {
  const { me } = useSession();
  const answer = useAnswer([question, me.personId, year], (session) => ask(session, year));
  return (
    <Answered answer={answer}>
      {(rows) => (rows.length > 0 ? children(rows, year) : <Body1>{words.none(year)}</Body1>)}
    </Answered>
  );
};

/** What has ended, a year at a time, the latest first: asked for when somebody wants to see it. */
export const EndedByYear = <R,>(props: Props<R>) => {
  const styles = useStyles();
  const thisYear = Number(useToday().slice(0, 4));
  const [shown, setShown] = useState(0);
  const years = Array.from({ length: shown }, (_, back) => thisYear - back);
  return (
    <>
      {years.map((year) => (
        <OfYear key={year} {...props} year={year} />
      ))}
      <Button appearance="transparent" className={styles.show} onClick={() => setShown(shown + 1)}>
        {props.words.show(thisYear - shown)}
      </Button>
    </>
  );
};
