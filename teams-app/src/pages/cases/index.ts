export { CasePages } from './CasePages.tsx';
