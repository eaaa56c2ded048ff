import { shippedPolicies } from '@loggkontroll/core/policy';
import { policyHash } from '@loggkontroll/core/policy-versions';

/*
 * A version of a policy is one text for ever: records name it and go by what it says, and organisations have it in force. So
 * when a value of a shipped policy changes (a source counts as well):
 *
 * 1. give the policy the next `version` in core/src/policy/<id>;
 * 2. add a line with the new number below, and leave the old one as it stands;
 * 3. say in docs/policies.md what changed, for those who have the old version in force.
 *
 * Only a version that has not been released yet may have its line replaced.
 */
const shippedTexts: Readonly<Record<string, string>> = {
  'ffs@1': 'fe501babb84137ba24b095ac04677e7cd6a317ac362a626636b8255849b20e8e',
  'von@1': '0b8275a229369bb07504d6ad65ea78c0582c9f2ceb794ab51d966299ef95c84e',
  'r1177@1': '8bb373a202d1c345e3f372b831618992555f21e36b894a20b3016a313e54a789',
  'npo@1': '8115cb9a8a522d329914ba78789267752280a288c9c396f3cf6f5e7becd4aa23',
  'lean@1': 'e5c7b5ba8b0590f7583bc76e0bb972b49e8923176f889a2488f384a91d9b2c52',
  'lean@2': 'b12de0b7374e4c950ce0a4f491748d7b1eb6ab10a5f5e9321d81fa4ddd8f339a',
  'lean@3': '500f7a0a24ab31095f57355186199d88d56c1f6c6168fb09b1ae3bd69e446ff6',
};

test.each(
  Object.values(shippedPolicies).map((policy) => [`${policy.id}@${policy.version}`, policy] as const),
)(
  '%s says what it has always said: another text needs another number, see the top of this test',
  (name, policy) => {
    expect(policyHash(policy)).toBe(shippedTexts[name]);
  },
);

test('the words of a shipped policy change its hash, and so does a source', () => {
  for (const policy of Object.values(shippedPolicies)) {
    const reworded = { ...policy, routine: { ...policy.routine, title: `${policy.routine.title} ` } };
    expect(policyHash(reworded)).not.toBe(policyHash(policy));
    expect(policyHash({ ...policy, sources: {} })).not.toBe(policyHash(policy));
  }
});
