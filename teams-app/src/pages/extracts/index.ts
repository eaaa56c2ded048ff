export { ExtractPages } from './ExtractPages.tsx';
