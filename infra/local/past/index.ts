export { playYearSoFar } from './play-year.ts';
