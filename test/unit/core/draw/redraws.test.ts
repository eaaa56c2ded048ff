import {
  completePlanDraw,
  verifyProof,
  verifyRedraws,
  type Attempt,
  type Proof,
} from '@loggkontroll/core/draw';
import { ffsRule, hex, municipality } from './examples.ts';

const proofOf = (attempt: number): Proof => {
  const randomness = { nonce: hex(`nonce ${attempt}`), bytes: hex(`answer ${attempt}`) };
  const drawn = completePlanDraw(municipality, { ...ffsRule, attempt }, randomness);
  if (!drawn.ok) throw new Error(drawn.refusal.code);
  return drawn.value.proof;
};

const [first, second, third] = [proofOf(1), proofOf(2), proofOf(3)];
const reason = 'registret saknade två enheter';

const inForce = (proof: Proof): Attempt<Proof> => ({ commitment: proof.commitment, proof });
const givenUp = (proof: Proof): Attempt<Proof> => ({ ...inForce(proof), redrawReason: reason });
const neverDrawn = ({ commitment }: Proof): Attempt<Proof> => ({ commitment, redrawReason: reason });

describe('redraws', () => {
  test('are none where the first draw stands', () => {
    expect(verifyRedraws([inForce(first)])).toEqual({ ok: true, value: first });
  });

  test('stand beside the first, drawn or not, each with its reason', () => {
    const stood = verifyRedraws([givenUp(first), neverDrawn(second), inForce(third)]);
    expect(stood).toEqual({ ok: true, value: third });
    expect(stood.ok && verifyProof(stood.value, municipality).ok).toBe(true);
  });

  test('draw others than the first', () => {
    expect(second.picks).not.toEqual(first.picks);
  });

  test.each<[string, Attempt<Proof>[], object]>([
    ['nothing was drawn', [], { code: 'redraws-none-in-force' }],
    ['the last is not drawn yet', [{ commitment: first.commitment }], { code: 'redraws-none-in-force' }],
    ['the last was given up too', [givenUp(first)], { code: 'redraws-none-in-force' }],
    ['no reason is given', [inForce(first), inForce(second)], { code: 'redraws-without-reason', attempt: 1 }],
    [
      'the reason is blank',
      [{ ...inForce(first), redrawReason: ' ' }, inForce(second)],
      { code: 'redraws-without-reason', attempt: 1 },
    ],
    [
      'an attempt has been left out',
      [givenUp(first), inForce(third)],
      { code: 'redraws-proof-misplaced', attempt: 2 },
    ],
    [
      'a proof was put beside another commitment',
      [givenUp(first), { commitment: hex('other'), proof: second }],
      { code: 'redraws-proof-misplaced', attempt: 2 },
    ],
    [
      'a known outcome was committed to again',
      [neverDrawn(first), inForce(first)],
      { code: 'redraws-commitment-again', attempt: 2 },
    ],
  ])('are refused where %s', (_, attempts, refusal) => {
    expect(verifyRedraws(attempts)).toEqual({ ok: false, refusal });
  });
});
