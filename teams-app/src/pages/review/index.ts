export { ReviewPages } from './ReviewPages.tsx';
