export { TakeOut } from './TakeOut.tsx';
