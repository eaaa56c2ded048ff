export { AuthorisationPages } from './AuthorisationPages.tsx';
