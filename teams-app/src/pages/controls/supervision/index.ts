export { SupervisionPage } from './SupervisionPage.tsx';
