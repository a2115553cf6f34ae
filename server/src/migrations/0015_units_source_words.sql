-- Titles of sources as officers read them; which package the list came from stands in NOTICE.
update ref.unit_source set title = 'Danh mục đơn vị hành chính tháng 7/2025 theo Nghị quyết 202/2025/QH15 (bản tổng hợp công khai)'
 where key = 'vad-2025';
update ref.unit_source set title = 'Bảng chuyển đổi xã cũ, xã mới tháng 7/2025 (bản tổng hợp công khai), chỉ ghi một đơn vị kế thừa của mỗi xã cũ'
 where key = 'vad-2025-mapping';
update ref.unit_source set title = 'Nghị quyết 1672/NQ-UBTVQH15 ngày 16/6/2025, Điều 1 (khoản 40, 42, 43: một phần; các khoản khác: toàn bộ), theo bản sao công khai'
 where key = 'nq-1672-2025';
