export { OrganisationPages } from './OrganisationPages.tsx';
