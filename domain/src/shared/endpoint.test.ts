import { expect, test } from 'vitest'
import { endpoint } from './endpoint.ts'

test('what an endpoint does not name it does not take', () => {
  const route = endpoint({ method: 'GET', path: '/api/plans', summary: 'Các kế hoạch', act: 'plan.read' })
  expect(route).toEqual({
    method: 'GET',
    path: '/api/plans',
    summary: 'Các kế hoạch',
    act: 'plan.read',
    params: null,
    query: null,
    body: null,
    response: null,
    upload: false,
  })
})
