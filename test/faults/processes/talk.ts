import type { ChildProcess } from 'node:child_process';

interface Question {
  readonly id: number;
  readonly question: unknown;
}

interface Answer {
  readonly id: number;
  readonly answer: unknown;
}

let asked = 0;

/** Asks a process that this one has started; undefined when it ends before it has answered. */
export const ask = (child: ChildProcess, question: unknown): Promise<unknown> => {
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    const done = (answer: unknown): void => {
      child.off('message', hear);
      child.off('exit', gone);
      resolve(answer);
    };
    const hear = (said: Partial<Answer>): void => {
      if (said.id === id) done(said.answer);
    };
    const gone = (): void => done(undefined);
    child.on('message', hear).once('exit', gone);
    if (child.connected) child.send({ id, question } satisfies Question, (error) => error && gone());
    else gone();
  });
};

/** Answers what this process is asked by the one that started it; and ends with that one. */
export const answering = (answerTo: (question: unknown) => unknown): void => {
  process.on('message', ({ id, question }: Question) => {
    process.send?.({ id, answer: answerTo(question) } satisfies Answer);
  });
  process.on('disconnect', () => process.exit(0));
};
