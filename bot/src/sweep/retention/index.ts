export { destroyDue } from './destroy-due.ts';
