import { expect, test } from 'vitest'
import { paths, screenOf } from './paths.ts'

test('every address on screen', () => {
  expect(paths).toMatchInlineSnapshot(`
    {
      "amendments": "/ke-hoach/$planId/sua-doi",
      "bodies": "/don-vi",
      "bodyImport": "/don-vi/nhap-tu-excel",
      "communes": "/don-vi/xa-phuong",
      "more": "/them",
      "parent": "/ke-hoach/$planId/doi-sanh",
      "plan": "/hoi-nghi/$conferenceId",
      "reading": "/ban-doc/$readingId",
      "review": "/ke-hoach/$planId/doi-chieu",
      "settings": "/cai-dat",
      "stage": "/hoi-nghi/$conferenceId/phan/$stage",
      "start": "/",
      "work": "/viec-cua-toi",
    }
  `)
})

test.each([
  ['/conferences/c1/items/i1', '/hoi-nghi/c1?viec=i1'],
  ['/conferences/c1', '/hoi-nghi/c1'],
  ['/plans/p1', '/ke-hoach/p1/doi-chieu'],
  ['/readings/r1', '/ban-doc/r1'],
  ['/bodies/b1', '/don-vi?mo=b1'],
  ['/units/communes/06625/2025-07-01', '/don-vi/xa-phuong?ma=06625&tu=2025-07-01'],
  ['/conferences/c1#k1', '/hoi-nghi/c1#k1'],
  ['/viec-cua-toi', '/viec-cua-toi'],
])('what the server calls %s stands at %s', (path, screen) => {
  expect(screenOf(path)).toBe(screen)
})
