export { browserLink, tabEntityId, tabPath, teamsLink } from './tab-path.ts';
