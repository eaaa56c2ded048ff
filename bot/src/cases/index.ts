export { personalIdOf, saltFile } from './salt.ts';
export { readSalt, readSubject, subjectFileOf } from './subject-of-case.ts';
