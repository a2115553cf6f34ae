import { expect, test } from 'vitest'
import { places } from './places.ts'

test('the reader is given the names of provinces, communes, districts and former communes', () => {
  const { provinces, communes, formerCommunes, formerDistricts, formerProvinces } = places()
  expect([provinces.length, formerProvinces.length]).toEqual([34, 63])
  expect(provinces).toContain('Lạng Sơn')
  expect(communes).toEqual(expect.arrayContaining(['Kiên Mộc', 'Lợi Bác', 'Lương Văn Tri']))
  expect(formerCommunes).toEqual(expect.arrayContaining(['Bắc Xa', 'Bính Xá', 'Sàn Viên']))
  expect(formerDistricts).toContain('Huyện Đình Lập')
})

test('each name stands once, composed, without the word of its kind', () => {
  const { communes, formerCommunes } = places()
  const odd = (names: readonly string[]) =>
    names.filter((name) => name !== name.normalize('NFC') || /^(Xã|Phường|Thị trấn|Đặc khu) /.test(name))
  expect([new Set(communes).size, new Set(formerCommunes).size]).toEqual([communes.length, formerCommunes.length])
  // A ward of Huế that was really called phường Phường Đúc.
  expect([odd(communes), odd(formerCommunes)]).toEqual([[], ['Phường Đúc']])
})
