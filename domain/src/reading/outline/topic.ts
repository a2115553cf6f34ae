/** What a section is about; its heading says it. */
export type Topic =
  | 'purpose'
  | 'requirement'
  | 'time'
  | 'venue'
  | 'composition'
  | 'quantity'
  | 'programme'
  | 'activities'
  | 'focus'
  | 'report'
  | 'criteria'
  | 'upper'
  | 'milestones'
  | 'organise'
  | 'procedure'
  | 'awards'
  | 'funds'
  | 'note'

/** First rules win where they exclude others: a heading on activities may name the conference's programme too. */
const RULES: readonly (readonly [Topic, RegExp])[] = [
  ['purpose', /muc dich|y nghia|muc tieu/],
  ['requirement', /^(?!.*noi dung.*yeu cau dat).*yeu cau/],
  ['time', /thoi gian|thoi diem|ngay to chuc/],
  ['venue', /dia diem/],
  ['composition', /thanh phan|doi tuong (?:tham|du|moi)|co cau|khach moi|dai bieu (?:moi|tham|du hoi nghi)|(?:^|- )dai bieu$|^phan bo/],
  ['quantity', /so luong|quy mo|tong so dai bieu|^dai bieu$/],
  [
    'programme',
    /chuong trinh(?! hanh dong| cong tac)|trinh tu (?:tien hanh|hoi nghi)|tien trinh (?:hoi nghi|dai hoi)|noi dung (?:hoi nghi|dai hoi)|kich ban/,
  ],
  ['activities', /hoat dong (?:truoc|trong|chao mung|huong ung|ben le|nhan dip|van hoa)|cac hoat dong/],
  ['focus', /trong tam|pham vi|thoi ky|noi dung (?:danh gia|tong ket)|danh gia, tong ket/],
  ['report', /^bao cao|noi dung bao cao/],
  ['upper', /du dai hoi|du hoi nghi .*cap tren/],
  ['criteria', /tieu chuan|tieu chi|dieu kien (?:xet|lua chon|khen)|gioi thieu dien hinh|binh chon|lua chon/],
  ['procedure', /ho so|thoi han|trinh tu(?! tien hanh| hoi nghi)|quy trinh|thu tuc|cach thuc (?:gioi thieu|binh|lua)/],
  [
    'milestones',
    /cac moc|moc thoi gian|^cac buoc|tien do|lich (?:cong viec|trien khai|cong tac|thuc hien)|thoi gian (?:thuc hien|trien khai)|lo trinh/,
  ],
  [
    'organise',
    /to chuc thuc hien|phan cong|viec (?:phai|can) lam|ai lam|^(?:cong tac )?(?:bao dam|dam bao|chuan bi)$|nhiem vu cu the|trach nhiem|nhiem vu cua/,
  ],
  ['awards', /hinh thuc khen|^(?:cong tac )?(?:(?<!bao cao )khen thuong|thi dua,? khen)|bieu duong, khen/],
  ['funds', /kinh phi/],
  ['note', /^luu y|^ghi chu/],
]

/** All topics that the words of a heading (folded) name. */
export function topicsOf(heading: string): ReadonlySet<Topic> {
  const named = RULES.filter(([, rule]) => rule.test(heading)).map(([topic]) => topic)
  const found = new Set<Topic>(named)
  if (found.has('milestones')) found.delete('time')
  if (found.has('activities')) found.delete('programme')
  if (found.has('upper')) found.delete('composition')
  if (found.has('procedure') && found.size > 1) found.delete('awards')
  if (found.has('organise') && /chuong trinh/.test(heading) === false) found.delete('programme')
  return found
}
