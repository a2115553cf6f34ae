import type { TaskKind } from '../reading.ts'

/** Which kinds the words of a task (folded, brackets left out) name; the first two are kept, the more telling first. */
const RULES: readonly (readonly [TaskKind, RegExp])[] = [
  ['organise_body', /thanh lap|kien toan (?:hoi dong|ban)/],
  ['allocate', /phan bo/],
  ['guide', /^(?:chu tri,? )?(?:phoi hop [^;]{0,60} )?huong dan|\bhuong dan (?:don vi|cac|khen|ho so|thu tuc|viec|binh|lap)/],
  ['budget', /kinh phi|tien thuong|du tru|du toan|quyet toan|thanh toan|nguon chi/],
  [
    'nominate',
    /^(?!mo chuyen muc)(?:[^;]*?)(?:gioi thieu|de nghi)[ ,](?:[^;]{0,20})?(?:bieu duong|khen thuong|tuyen duong|ton vinh|dien hinh|guong|tap the|ca nhan)|phat hien|\bcu dai bieu|ho so (?:de nghi )?khen|^(?!.{0,30}huong dan)[^;]{0,90}\b(?:lap|gui|nop) ho so|^ho so [^;]{0,40}(?:gui|nop)|(?:lua chon|chon) [^;]{0,60}de nghi |bao cao thanh tich|(?:lap|gui|nop|dang ky)\b[^;]{0,40} danh sach|gui [^;]{0,60}danh sach|binh bau/,
  ],
  ['mobilise', /van dong|phat dong dot/],
  [
    'communicate',
    /tuyen truyen|chuyen muc|trang thong tin|dang tai|dua tin|truyen thanh|phat thanh|truyen thong|phong su|co dong|loa |pa no|bang ron|bai viet|quay phim|chup anh/,
  ],
  ['review', /xem xet|tham dinh|hop thong qua|thong qua danh sach|binh xet|\bxet\b|ra soat|tham tra/],
  ['select', /lua chon|binh chon|binh xet|chon (?:cu|dien hinh|ca nhan)|binh bau/],
  ['submit', /(?<!chuong )\btrinh\b|\bgui\b|\bnop\b|bao cao (?:[^;]{0,60} )?(?:ve |voi |len |cho )|tong hop|^bao cao ket qua/],
  [
    'decide',
    /quyet dinh (?:khen|cong nhan|viec)|phe duyet|\bky (?:quyet|giay|ban)|(?:xet|quyet dinh),? cong nhan|cong nhan (?:danh hieu|ket qua|sang kien|dat|dien hinh|tap the|ca nhan)/,
  ],
  [
    'draft_document',
    /tham muu|xay dung (?:ke hoach|chuong trinh|kich ban|bao cao|de cuong|du thao|noi dung|van ban)|soan|du thao|bao cao tong ket|kich ban|giay moi|van ban|bai phat bieu|phat dong|to trinh|chuong trinh hoi nghi|ban hanh|chuan bi (?:noi dung|tai lieu|van kien|bao cao|bai)/,
  ],
  [
    'logistics',
    /co so vat chat|dieu kien|khanh tiet|hoi truong|trang tri|am thanh|anh sang|may chieu|hau can|don tiep|an ninh|trat tu|y te|nuoc uong|(?<!van )\bhoa\b|lam (?:cong tac|viec) to chuc|ma ?ket|phuc vu hoi nghi|am thuc|an toan|phuong tien|van nghe|bao ve/,
  ],
]

export function kindsOf(folded: string): TaskKind[] {
  const plain = folded.replace(/\([^()]*\)/g, ' ')
  const named = RULES.filter(([, rule]) => rule.test(plain)).map(([kind]) => kind)
  return named.length === 0 ? ['execute'] : named.slice(0, 2)
}
