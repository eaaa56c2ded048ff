import { makeMunicipality, smallSize } from '@loggkontroll/infra/local/demo';

export const faultsSize = smallSize;

/** Where the quarters are played. */
export const municipality = makeMunicipality('faults', faultsSize);
