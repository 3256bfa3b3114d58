# Feasts. `value MONTH-DAY-LENGTH`: of the Hijri calendar (Umm al-Qura) for `feast`, of the Gregorian for `fixed-feast`; `sure` where the words alone tell
# a day. Others count behind a preposition, an ordinal day, or with a word that says which one.

time eid-al-fitr
  meaning feast
  value   10-1-3
  form    عيد الفطر
  form    عيد الفطر المبارك
  yes     تبدأ الهدنة خلال عيد الفطر المقبل
          time 2026-03-20 2026-03-22 خلال عيد الفطر المقبل

time eid-al-adha
  meaning feast
  value   12-10-4
  form    عيد الأضحى
  form    عيد الأضحى المبارك
  form    العيد الكبير
  yes     تبدأ الهدنة خلال عيد الأضحى المقبل
          time 2026-05-27 2026-05-30 خلال عيد الأضحى المقبل

time ashura
  meaning feast
  value   1-10-1
  form    عاشوراء
  form    ذكرى عاشوراء

time ashura-day
  meaning sure-feast
  value   1-10-1
  form    يوم عاشوراء
  form    ليلة عاشوراء

time mawlid
  meaning feast
  value   3-12-1
  form    المولد النبوي
  form    المولد النبوي الشريف
  form    ذكرى المولد النبوي
  yes     انفجرت السيارة خلال المولد النبوي الماضي
          time 2025-09-04 2025-09-04 خلال المولد النبوي الماضي

time hijri-new-year
  meaning feast
  value   1-1-1
  form    رأس السنة الهجرية

time arafa
  meaning sure-feast
  value   12-9-1
  form    يوم عرفة
  form    وقفة عرفة
  form    وقفة عيد الأضحى

time laylat-al-qadr
  meaning sure-feast
  value   9-27-1
  form    ليلة القدر

time arbain
  meaning feast
  value   2-20-1
  form    أربعينية الحسين
  form    الزيارة الأربعينية

time new-year
  meaning fixed-feast
  value   1-1-1
  form    رأس السنة
  form    رأس السنة الميلادية
  form    عيد رأس السنة

time new-years-eve
  meaning sure-fixed-feast
  value   12-31-1
  form    ليلة رأس السنة
  form    ليلة رأس السنة الميلادية

time christmas
  meaning fixed-feast
  value   12-25-1
  form    عيد الميلاد
  form    الميلاد
  form    عيد الميلاد المجيد

time labour-day
  meaning fixed-feast
  value   5-1-1
  form    عيد العمال
  form    عيد الشغل
  form    يوم العمال

time nowruz
  meaning fixed-feast
  value   3-21-1
  form    عيد النوروز
  form    عيد نوروز
  form    النوروز

time the-feast
  meaning some-feast
  form    العيد
