export { castOf } from './cast.ts';
export type { CastGroup, CastMember } from './cast.ts';
export { possibleMoves } from './clock-moves.ts';
export type { ClockMove, PossibleMove } from './clock-moves.ts';
export { hubPage } from './page.ts';
export type { HubState, PersonLinks } from './page.ts';
export { startHub } from './server.ts';
export type { Hub, HubServices } from './server.ts';
