export { Answered } from './Answered.tsx';
export { useAnswer } from './use-answer.ts';
export type { Answer, Question } from './use-answer.ts';
