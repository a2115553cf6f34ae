-- Days off of 2025 and 2026. The kinds of days off are of the Labour Code of 2019, article 112. On which days the swaps and Tết fell
-- the yearly notices say; their text was not read, and most rows stand on no source at all but common knowledge: check_needed on each.
insert into ref.calendar_year (jurisdiction, year) values ('VN', 2025), ('VN', 2026);
insert into ref.calendar (jurisdiction, day, kind, name, source, check_needed)
select 'VN', day::date, kind, name, 'Bộ luật Lao động 2019, Điều 112; ngày cụ thể chưa đối chiếu với thông báo nghỉ hằng năm', true
from (values
  ('2025-01-01', 'holiday', 'Tết Dương lịch'),
  ('2025-01-27', 'holiday', 'Tết Nguyên đán'),
  ('2025-01-28', 'holiday', 'Tết Nguyên đán'),
  ('2025-01-29', 'holiday', 'Tết Nguyên đán'),
  ('2025-01-30', 'holiday', 'Tết Nguyên đán'),
  ('2025-01-31', 'holiday', 'Tết Nguyên đán'),
  ('2025-04-07', 'holiday', 'Giỗ Tổ Hùng Vương'),
  ('2025-04-26', 'make_up', 'Làm bù cho ngày 02/5'),
  ('2025-04-30', 'holiday', 'Ngày Chiến thắng'),
  ('2025-05-01', 'holiday', 'Ngày Quốc tế lao động'),
  ('2025-05-02', 'off_swap', 'Nghỉ hoán đổi'),
  ('2025-09-01', 'holiday', 'Quốc khánh'),
  ('2025-09-02', 'holiday', 'Quốc khánh'),
  ('2026-01-01', 'holiday', 'Tết Dương lịch'),
  ('2026-01-02', 'off_swap', 'Nghỉ hoán đổi'),
  ('2026-01-10', 'make_up', 'Làm bù cho ngày 02/01'),
  ('2026-02-16', 'holiday', 'Tết Nguyên đán'),
  ('2026-02-17', 'holiday', 'Tết Nguyên đán'),
  ('2026-02-18', 'holiday', 'Tết Nguyên đán'),
  ('2026-02-19', 'holiday', 'Tết Nguyên đán'),
  ('2026-02-20', 'holiday', 'Tết Nguyên đán'),
  ('2026-04-27', 'holiday', 'Nghỉ bù Giỗ Tổ Hùng Vương'),
  ('2026-04-30', 'holiday', 'Ngày Chiến thắng'),
  ('2026-05-01', 'holiday', 'Ngày Quốc tế lao động'),
  ('2026-08-22', 'make_up', 'Làm bù cho ngày 31/8'),
  ('2026-08-31', 'off_swap', 'Nghỉ hoán đổi'),
  ('2026-09-01', 'holiday', 'Quốc khánh'),
  ('2026-09-02', 'holiday', 'Quốc khánh')
) as listed (day, kind, name);

-- Lợi Bác's plan asks it of itself; no text of the province was read. Offered to other communes of the province, never applied by itself.
insert into ref.offered_rule (key, jurisdiction, title, source, grade, from_day, to_day, due, stage, paper) values (
  'dossier-to-province',
  'Lạng Sơn',
  'Gửi kế hoạch, lịch tổ chức, báo cáo tổng kết và nội dung, chương trình Hội nghị về Hội đồng Thi đua - Khen thưởng tỉnh (qua Sở Nội vụ)',
  'Kế hoạch số 08/KH-UBND ngày 24/7/2025 của UBND xã Lợi Bác, mục Tổ chức thực hiện, điểm 1',
  'unread', '2025-07-24', null,
  '{"k":"rel","anchor":"event","n":15,"unit":"day","side":"before","cmp":"by"}',
  'province', null
);
