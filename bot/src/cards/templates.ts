import { answerOrder, answerTargeted, confirmReading, openTab, readOwn } from './parts/actions.ts';
import { banner } from './parts/banner.ts';
import { facts } from './parts/facts.ts';
import { heading } from './parts/heading.ts';
import { items } from './parts/items.ts';
import { points, stepsAndHints } from './parts/numbered.ts';
import type { CardTemplate } from './template.ts';

/** Something to know and where to go. */
export const plainTemplate: CardTemplate = { body: [...heading, facts], actions: [openTab] };

/** That there is a message to somebody, and no more; the button shows it. */
export const personalTemplate: CardTemplate = { body: [...heading], actions: [readOwn] };

/** An order to attest or reject, or what became of it; above it why an attempt was refused. */
export const orderTemplate: CardTemplate = {
  body: [banner, ...heading, facts],
  actions: [...answerOrder, openTab],
};

/** A targeted review to attest or reject, or what became of it; above it why an attempt was refused. */
export const targetedTemplate: CardTemplate = {
  body: [banner, ...heading, facts],
  actions: [...answerTargeted, openTab],
};

/** The units that were drawn: what will happen, and how to read a log. */
export const unitsSelectedTemplate: CardTemplate = {
  body: [...heading, facts, ...stepsAndHints],
  actions: [openTab],
};

/** What employees are told, to be confirmed or passed on. */
export const informingTemplate: CardTemplate = {
  body: [...heading, points, facts],
  actions: [confirmReading, openTab],
};

/** A list: what waits, or the year's controls. */
export const listTemplate: CardTemplate = { body: [...heading, items], actions: [openTab] };

/** A sentence and no more. */
export const sentenceTemplate: CardTemplate = { body: [...heading], actions: [openTab] };
