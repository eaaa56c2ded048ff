import { OptionsUnclear, startOptions } from '../../../../../infra/local/start/options.ts';

describe('the policies that npm start sets', () => {
  it('are none unless asked for: the FFS routine holds then', () => {
    expect(startOptions([]).policies).toEqual([]);
  });

  it('may be several, each once, however they are asked for', () => {
    const { policies } = startOptions(['--policy', 'npo', '--policy=von', '--policy', 'npo']);
    expect(policies).toEqual(['von', 'npo']);
  });

  it('are refused when unknown, and those that are known are listed', () => {
    const start = () => startOptions(['--policy', 'ffs', '--policy', 'treserva']);
    expect(start).toThrow(OptionsUnclear);
    expect(start).toThrow('--policy treserva: ffs, von, r1177, npo, lean');
  });
});
