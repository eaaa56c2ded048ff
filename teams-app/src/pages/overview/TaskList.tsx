import { Button, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from './task.ts';
import { TaskRow } from './TaskRow.tsx';

const shownAtFirst = 8;

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** Everything that waits for this person; the first is the one to do now. */
export const TaskList = ({ tasks }: { readonly tasks: readonly Task[] }) => {
  const { t } = useTranslation('overview');
  const [all, setAll] = useState(false);
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="tasks">
      <Subtitle1 as="h2" id="tasks">
        {t('tasks')}
      </Subtitle1>
      <ul className={styles.list}>
        {tasks.slice(0, all ? undefined : shownAtFirst).map((task, index) => (
          <TaskRow key={`${task.kind} ${task.key}`} task={task} primary={index === 0} />
        ))}
      </ul>
      {!all && tasks.length > shownAtFirst && (
        <Button appearance="transparent" onClick={() => setAll(true)}>
          {t('more', { count: tasks.length })}
        </Button>
      )}
    </section>
  );
};
