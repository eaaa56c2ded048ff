import { FailureNotice, LoadingRows } from '@loggkontroll/ui/components';
import type { ReactElement, ReactNode } from 'react';
import type { Answer } from './use-answer.ts';
import { Waiting } from './Waiting.tsx';

/** Shows an answer in whatever state it is: skeleton, failure with a way on, or the value. */
export const Answered = <T,>({
  answer,
  waiting = <LoadingRows />,
  children,
}: {
  readonly answer: Answer<T>;
  readonly waiting?: ReactElement;
  readonly children: (value: T) => ReactNode;
}) => {
  if (answer.state === 'waiting') return <Waiting>{waiting}</Waiting>;
  const retry = () => void answer.refresh();
  if (answer.state === 'failed') return <FailureNotice kind={answer.failure} onRetry={retry} />;
  return (
    <>
      {answer.failure !== undefined && <FailureNotice kind={answer.failure} onRetry={retry} />}
      {children(answer.value)}
    </>
  );
};
