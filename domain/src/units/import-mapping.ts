import { fold, nfc } from '../shared/vietnamese.ts'
import { cellText, type ImportCell } from './import-cell.ts'

/** What a column of a list of bodies may say. Only the name is indispensable. */
export const importFields = ['name', 'kind', 'aliases', 'parent', 'oldUnit', 'headTitle', 'from', 'note'] as const
export type ImportField = (typeof importFields)[number]
/** Field → column, counted from 0. */
export type ImportMapping = Partial<Readonly<Record<ImportField, number>>>

/** Headers of our own template, in its order. */
export const importHeaders: Readonly<Record<ImportField, string>> = {
  name: 'Tên cơ quan, đơn vị',
  kind: 'Loại',
  aliases: 'Tên gọi khác',
  parent: 'Trực thuộc',
  oldUnit: 'Xã cũ',
  headTitle: 'Chức danh người đứng đầu',
  from: 'Hoạt động từ ngày',
  note: 'Ghi chú',
}

/** How officers head such columns, without marks; earlier ones are the surer. */
const spokenAs: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    'ten co quan don vi',
    'ten don vi',
    'ten co quan',
    'co quan don vi',
    'don vi',
    'ten',
    'ten thon',
    'ten truong',
    'ho va ten don vi',
  ],
  kind: ['loai', 'loai don vi', 'loai hinh', 'phan loai', 'nhom', 'khoi'],
  aliases: ['ten goi khac', 'ten viet tat', 'viet tat', 'ten khac', 'ky hieu'],
  parent: ['truc thuoc', 'don vi cap tren', 'don vi chu quan', 'co quan chu quan', 'thuoc don vi', 'thuoc'],
  oldUnit: ['xa cu', 'don vi cu', 'xa truoc sap xep', 'dia ban cu', 'thuoc xa cu', 'don vi hanh chinh cu'],
  headTitle: ['chuc danh nguoi dung dau', 'nguoi dung dau', 'chuc danh', 'chuc vu'],
  from: ['hoat dong tu ngay', 'tu ngay', 'ngay thanh lap', 'thanh lap', 'hoat dong tu'],
  note: ['ghi chu', 'dien giai', 'mo ta'],
}

const plain = (text: string) =>
  fold(nfc(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** 3 the very words, 2 words begin so, 1 words contain it, 0 not; earlier spellings weigh a little more. */
function likeness(header: string, field: ImportField): number {
  const scores = spokenAs[field].map((spoken, at) => {
    const kind = header === spoken ? 3 : header.startsWith(`${spoken} `) ? 2 : ` ${header} `.includes(` ${spoken} `) ? 1 : 0
    return kind === 0 ? 0 : kind + (spokenAs[field].length - at) / 100
  })
  return Math.max(...scores)
}

/** Which column says what, by its header without marks. Each column serves one field: the likeliest pair is taken first. */
export function guessMapping(headers: readonly ImportCell[]): ImportMapping {
  const pairs = headers
    .flatMap((header, column) => importFields.map((field) => ({ field, column, score: likeness(plain(cellText(header)), field) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.column - b.column)
  const mapping: Partial<Record<ImportField, number>> = {}
  const used = new Set<number>()
  for (const { field, column } of pairs) {
    if (mapping[field] !== undefined || used.has(column)) continue
    mapping[field] = column
    used.add(column)
  }
  return mapping
}

const headerAmong = 15

/** The row that looks most like headers among the first ones: titles and empty lines stand above it. 1-based, as Excel counts. */
export function guessHeaderRow(rows: readonly (readonly ImportCell[])[]): number {
  const found = rows.slice(0, headerAmong).map((row) => Object.keys(guessMapping(row)).length)
  const best = Math.max(0, ...found)
  return best === 0 ? 1 : found.indexOf(best) + 1
}
