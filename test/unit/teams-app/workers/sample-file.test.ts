import { sampleFile } from '../../../../teams-app/src/workers/sample-file.ts';

test('gives the header and the first rows of a table that nobody knows', async () => {
  expect(await sampleFile(new Blob(['Who;When;What\nanna01;nyss;något\n']))).toMatchObject({
    ok: true,
    value: { columns: ['Who', 'When', 'What'], rows: [['anna01', 'nyss', 'något']] },
  });
});

test('says why there is none', async () => {
  const unreadable = new Blob(['x']);
  unreadable.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  const gone = new Blob(['x']);
  gone.slice = () => unreadable;
  expect(await sampleFile(gone)).toMatchObject({ refusal: { code: 'file-gone' } });
  expect(await sampleFile(new Blob(['']))).toMatchObject({ refusal: { code: 'file-empty' } });
  expect(await sampleFile(new Blob(['Hej!\n']))).toMatchObject({ refusal: { code: 'file-without-header' } });
  const huge = new Blob(['PK\u0003\u0004']);
  Object.defineProperty(huge, 'size', { value: 200 * 1024 * 1024 });
  expect(await sampleFile(huge)).toMatchObject({ refusal: { code: 'file-unsafe', why: 'size' } });
});
