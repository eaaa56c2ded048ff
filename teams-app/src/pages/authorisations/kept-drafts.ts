import type { AnswerDraft, OrderDraft } from '@loggkontroll/core/authorisations';

/** Decisions not sent yet, while the tab is open: in memory alone, since they are about people. By facts and part. */
export const keptDrafts = new Map<string, AnswerDraft>();

/** Single orders not sent yet, likewise; by the order's id. */
export const keptOrders = new Map<string, OrderDraft>();
