/** Every address on screen, in the words of the work. */
export const paths = {
  start: '/',
  reading: '/ban-doc/$readingId',
  review: '/ke-hoach/$planId/doi-chieu',
  amendments: '/ke-hoach/$planId/sua-doi',
  parent: '/ke-hoach/$planId/doi-sanh',
  plan: '/hoi-nghi/$conferenceId',
  stage: '/hoi-nghi/$conferenceId/phan/$stage',
  work: '/viec-cua-toi',
  more: '/them',
  bodies: '/don-vi',
  bodyImport: '/don-vi/nhap-tu-excel',
  communes: '/don-vi/xa-phuong',
  settings: '/cai-dat',
} as const

const screens: readonly (readonly [RegExp, string])[] = [
  [/^\/conferences\/([^/]+)\/items\/([^/]+)$/, '/hoi-nghi/$1?viec=$2'],
  [/^\/conferences\/([^/]+)/, '/hoi-nghi/$1'],
  [/^\/plans\/([^/]+)/, '/ke-hoach/$1/doi-chieu'],
  [/^\/readings\/([^/]+)/, '/ban-doc/$1'],
  [/^\/bodies\/([^/]+)/, '/don-vi?mo=$1'],
  [/^\/bodies/, '/don-vi'],
  [/^\/units\/communes\/([^/]+)\/([^/]+)/, '/don-vi/xa-phuong?ma=$1&tu=$2'],
]

/** The server names things by its own nouns; where they stand on screen. */
export function screenOf(path: string): string {
  const found = screens.find(([pattern]) => pattern.test(path))
  return found ? path.replace(found[0], found[1]).replace(/^([^?]*\?[^?]*)\?/, '$1&') : path
}
