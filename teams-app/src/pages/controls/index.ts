export { ControlsPage } from './ControlsPage.tsx';
