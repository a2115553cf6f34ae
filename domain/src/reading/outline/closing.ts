/** How the last words of a plan begin: they speak to all, whatever heading they stand under. */
export const CLOSING =
  /^(?:tren day la|(?:ubnd|uy ban|ban|dang uy|nha truong|truong|benh vien|hoi|cong doan|bo chi huy|trung doan|so|cong ty|lien doan|trung tam|cong an|don|doan|vien|don vi|chi huy|lanh dao|hop tac xa)\b[^,;.:]{0,90} (?:yeu cau|de nghi) (?:cac|thu truong|toan the|moi|nhung|uy ban)|(?:trong )?qua trinh|yeu cau (?:cac|thu truong)|de nghi (?:cac|thu truong)|nhan duoc ke hoach)/
