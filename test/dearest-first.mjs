import Sequencer from '@jest/test-sequencer';

/** Those that take minutes; what else is known of times is jest's own cache, which a fresh checkout has not. */
const dearest = [
  /\/browser\/(walk|review\/screens)/,
  /\/browser\/(tab\/(appearance|targeted-routines)|bad-input\/saving)/,
  /\/core\/log\/fuzz\//,
  /\/browser\//,
  /\/contract\//,
];

const rankOf = ({ path }) => {
  const rank = dearest.findIndex((pattern) => pattern.test(path));
  return rank < 0 ? dearest.length : rank;
};

/** Begins with the suites that take longest, so that no processor waits for one of them at the end. */
export default class DearestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
