import { z } from 'zod'
import { endpoint } from '../shared/endpoint.ts'
import { ImportView, Mapping } from './import-view.ts'
import { bodyKinds, standings } from './words.ts'

/** 'YYYY-MM-DD', a day that exists. */
const Day = z.iso.date()
const Id = z.uuid()
const Text = z.string().trim().max(300)
const UnitKey = z.object({ code: z.string().regex(/^\d{2,5}$/), from: Day })
const UnitKind = z.enum(['xa', 'phuong', 'dac-khu', 'thi-tran', 'tinh', 'thanh-pho'])
const Share = z.enum(['whole', 'part', 'unknown'])

export const CommuneHit = UnitKey.extend({
  /** First day on which it no longer is; null while it lives. */
  to: Day.nullable(),
  /** False: `from` only says "from before our records". */
  fromKnown: z.boolean(),
  kind: UnitKind,
  name: z.string(),
  /** "xã Kiên Mộc". */
  fullName: z.string(),
  provinceName: z.string().nullable(),
  oldDistrict: z.string().nullable(),
  current: z.boolean(),
  check: z.boolean(),
})
const Relation = z.object({
  unit: CommuneHit,
  day: Day,
  share: Share,
  source: z.string(),
  check: z.boolean(),
  /** The authority's own answer where the source leaves the share open. */
  answer: z.object({ share: z.enum(['whole', 'part']), by: z.string(), on: Day, reason: z.string() }).nullable(),
})
export const CommuneDetail = z.object({
  unit: CommuneHit,
  source: z.string(),
  predecessors: z.array(Relation),
  successors: z.array(Relation),
})

export const findCommunes = endpoint({
  method: 'GET',
  path: '/api/units/communes',
  summary: 'Tìm đơn vị hành chính cấp xã, trước và sau sắp xếp, không cần gõ dấu',
  act: 'units.see',
  query: z.object({
    q: z.string().trim().max(120).default(''),
    limit: z.coerce.number().int().min(1).max(50).default(20),
    /** Only units that live today, only former ones, or both. */
    when: z.enum(['all', 'current', 'former']).default('all'),
  }),
  response: z.array(CommuneHit),
})
export const readCommune = endpoint({
  method: 'GET',
  path: '/api/units/communes/:code/:from',
  summary: 'Một đơn vị hành chính cấp xã, đơn vị trước và sau sắp xếp',
  act: 'units.see',
  params: UnitKey,
  response: CommuneDetail,
})
export const readProvinces = endpoint({
  method: 'GET',
  path: '/api/units/provinces',
  summary: '34 tỉnh, thành phố',
  act: 'units.see',
  response: z.array(CommuneHit),
})
export const answerLineage = endpoint({
  method: 'PUT',
  path: '/api/units/lineage',
  summary: 'Trả lời đơn vị cũ nhập toàn bộ hay một phần',
  act: 'lineage.answer',
  body: z.object({ from: UnitKey, to: UnitKey, share: z.enum(['whole', 'part']), reason: Text.min(1) }),
  response: CommuneDetail,
})

const OldUnit = z.object({ ...UnitKey.shape, fullName: z.string() })
export const BodyView = z.object({
  id: Id,
  kind: z.enum(bodyKinds),
  standing: z.enum(standings),
  /** Today's; the last one of a closed body. */
  name: z.string(),
  aliases: z.array(z.string()),
  names: z.array(z.object({ name: z.string(), aliases: z.array(z.string()), from: Day, to: Day.nullable() })),
  parent: z.object({ id: Id, name: z.string() }).nullable(),
  oldUnit: OldUnit.nullable(),
  headTitle: z.string().nullable(),
  mayNominate: z.boolean(),
  from: Day,
  /** False: nobody said since when. */
  fromKnown: z.boolean(),
  /** First day on which it no longer is. */
  to: Day.nullable(),
  living: z.boolean(),
  successors: z.array(z.object({ id: Id, name: z.string() })),
  /** Set where the body came from the list of usual bodies: its source, and whether that is still to be checked. */
  usual: z.object({ key: z.string(), source: z.string(), check: z.boolean() }).nullable(),
  note: z.string().nullable(),
  /** Goes back with every change; another one's save in between is refused ("object.changed"). */
  revision: z.number().int(),
})

const bodyQuery = z.object({
  q: z.string().trim().max(120).default(''),
  kind: z.enum(bodyKinds).optional(),
  /** The day asked about; today where left out. */
  on: Day.optional(),
  closed: z.enum(['without', 'with']).default('without'),
  /** 'kind': those under the Committee first, names within a kind; 'name': names alone. Both in Vietnamese order. */
  order: z.enum(['kind', 'name']).default('kind'),
})
export const listBodies = endpoint({
  method: 'GET',
  path: '/api/bodies',
  summary: 'Danh sách cơ quan, đơn vị của xã',
  act: 'units.see',
  query: bodyQuery,
  response: z.object({
    rows: z.array(BodyView),
    /** Living on that day, whatever the filter. */
    total: z.number().int(),
    /** How many each kind would leave, the rest of the filter kept; kinds of none are left out. */
    kinds: z.array(z.object({ kind: z.enum(bodyKinds), count: z.number().int() })),
    /** The communes that the authority came from: choices of `oldUnit`. */
    predecessors: z.array(OldUnit),
    mayBeSeeded: z.boolean(),
    /** Acts of this stage that the caller holds. */
    may: z.array(z.string()),
  }),
})

const bodyFields = {
  name: Text.min(1),
  kind: z.enum(bodyKinds),
  aliases: z.array(Text.min(1)).max(10),
  parentBodyId: Id.nullable(),
  oldUnit: UnitKey.nullable(),
  headTitle: Text.min(1).nullable(),
  note: z.string().trim().max(2000).nullable(),
}
export const addBody = endpoint({
  method: 'POST',
  path: '/api/bodies',
  summary: 'Thêm cơ quan, đơn vị',
  act: 'bodies.change',
  body: z.object({
    ...bodyFields,
    standing: z.enum(standings).nullable().default(null),
    aliases: bodyFields.aliases.default([]),
    parentBodyId: bodyFields.parentBodyId.default(null),
    oldUnit: bodyFields.oldUnit.default(null),
    headTitle: bodyFields.headTitle.default(null),
    mayNominate: z.boolean().nullable().default(null),
    note: bodyFields.note.default(null),
    /** Null where nobody knows since when. */
    from: Day.nullable().default(null),
  }),
  response: BodyView,
})
export const changeBody = endpoint({
  method: 'PATCH',
  path: '/api/bodies/:bodyId',
  summary: 'Đổi tên, chuyển đơn vị cấp trên, sửa thông tin cơ quan, đơn vị',
  act: 'bodies.change',
  params: z.object({ bodyId: Id }),
  body: z
    .object({
      revision: z.number().int(),
      /** The day the new name or parent holds from; today where left out. An earlier day needs `proof`. */
      onDay: Day,
      /** Number of the paper that it rests on. */
      proof: Text,
      ...bodyFields,
      standing: z.enum(standings),
      mayNominate: z.boolean(),
    })
    .partial()
    .required({ revision: true }),
  response: BodyView,
})
export const closeBody = endpoint({
  method: 'POST',
  path: '/api/bodies/:bodyId/closing',
  summary: 'Kết thúc hoạt động: giải thể hoặc sáp nhập',
  act: 'bodies.close',
  params: z.object({ bodyId: Id }),
  body: z.object({
    revision: z.number().int(),
    onDay: Day,
    /** Must be said: merged into these, or dissolved without a successor. Null is refused ("body.successor-unsaid"). */
    successor: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('bodies'), bodyIds: z.array(Id).min(1).max(10) }),
        z.object({ kind: z.literal('none') }),
      ])
      .nullable(),
    reason: Text.default(''),
    proof: Text.default(''),
  }),
  response: z.object({ body: BodyView, moved: z.array(BodyView) }),
})
export const seedBodies = endpoint({
  method: 'POST',
  path: '/api/bodies/seeding',
  summary: 'Tạo các cơ quan thường có theo loại đơn vị hành chính',
  act: 'bodies.seed',
  response: z.object({ rows: z.array(BodyView) }),
})
export const bodiesTemplate = endpoint({
  method: 'GET',
  path: '/api/bodies/template',
  summary: 'Tải mẫu Excel danh sách cơ quan, đơn vị',
  act: 'units.see',
})
export const exportBodies = endpoint({
  method: 'GET',
  path: '/api/bodies/export',
  summary: 'Tải danh sách cơ quan, đơn vị đang xem ra Excel',
  act: 'units.see',
  query: bodyQuery,
})

const importParams = z.object({ importId: Id })
export const tryImport = endpoint({
  method: 'POST',
  path: '/api/bodies/imports',
  summary: 'Thử nhập danh sách từ tệp Excel',
  act: 'bodies.import',
  upload: true,
  response: ImportView,
})
export const listImports = endpoint({
  method: 'GET',
  path: '/api/bodies/imports',
  summary: 'Các lần nhập danh sách',
  act: 'bodies.import',
  response: z.array(ImportView.pick({ importId: true, fileName: true, state: true, counts: true, at: true, by: true })),
})
export const readImport = endpoint({
  method: 'GET',
  path: '/api/bodies/imports/:importId',
  summary: 'Một lần nhập danh sách',
  act: 'bodies.import',
  params: importParams,
  response: ImportView,
})
export const mapImport = endpoint({
  method: 'PUT',
  path: '/api/bodies/imports/:importId/mapping',
  summary: 'Chọn trang tính, dòng tiêu đề và cột ứng với từng thông tin',
  act: 'bodies.import',
  params: importParams,
  body: z.object({
    sheet: z.string().max(200).optional(),
    headerRow: z.number().int().min(1).max(50).optional(),
    mapping: Mapping.optional(),
  }),
  response: ImportView,
})
export const commitImport = endpoint({
  method: 'POST',
  path: '/api/bodies/imports/:importId/commit',
  summary: 'Ghi các dòng đã thử vào danh sách: tất cả hoặc không dòng nào',
  act: 'bodies.import',
  params: importParams,
  response: ImportView,
})
export const undoImport = endpoint({
  method: 'POST',
  path: '/api/bodies/imports/:importId/undo',
  summary: 'Hoàn tác một lần nhập',
  act: 'bodies.import',
  params: importParams,
  response: ImportView,
})
