export { personalIdOf, saltFile } from './salt.ts';
export { employeeOf, readSalt, readSubject, subjectFileOf } from './subject-of-case.ts';
