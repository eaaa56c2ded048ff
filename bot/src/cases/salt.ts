import { subjectKeyOf } from '@loggkontroll/core/workflow';

/** What the file with a case's salt is called. */
export const saltFile = 'salt';

/**
 * By what the bot knows a notice to the person whom a case is about: without the salt it cannot be told which case it is
 * of, so that the list of notices names nobody.
 */
export const personalIdOf = (caseId: string, salt: string): string => subjectKeyOf(caseId, 'notice', salt);
