export { PolicyPages } from './PolicyPages.tsx';
