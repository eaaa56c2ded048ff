export { personalChatOf } from './configuration.ts';
export type { PlaygroundPerson } from './configuration.ts';
export { startPlayground } from './start-playground.ts';
export type { Playground, PlaygroundOptions } from './start-playground.ts';
