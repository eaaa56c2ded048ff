export { useWitnessed } from './use-witnessed.tsx';
