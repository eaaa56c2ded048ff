export { InformingPages } from './InformingPages.tsx';
