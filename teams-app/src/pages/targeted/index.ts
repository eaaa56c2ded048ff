export { TargetedPages } from './TargetedPages.tsx';
