export { botTextIn, textsIn } from './texts.ts';
export type { BotText } from './texts.ts';
