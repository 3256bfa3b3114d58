# Month names: the French-Egyptian, Syrian, Maghrebi and Moroccan families, and the Hijri months (Umm al-Qura).
# `meaning month` names a month by itself; `weak-month` is another word too and needs a preposition, a day, a year or its pair.
# Expected lines: `time FIRST LAST words`, `time ? words` where the days are not fixed; published 2025-12-18, a Thursday.

time january
  meaning month
  value   1
  form    يناير
  form    كانون الثاني
  form    جانفي
  form    كانون ثاني
  yes     قصفت القوات البلدة في يناير 2024
          time 2024-01-01 2024-01-31 في يناير 2024
  yes     قصفت القوات البلدة في كانون الثاني 2024
          time 2024-01-01 2024-01-31 في كانون الثاني 2024
  yes     قصفت القوات البلدة في جانفي 2024
          time 2024-01-01 2024-01-31 في جانفي 2024
  yes     قصفت القوات البلدة في كانون ثاني 2024
          time 2024-01-01 2024-01-31 في كانون ثاني 2024

time february
  meaning month
  value   2
  form    فبراير
  form    شباط
  form    فيفري
  yes     قصفت القوات البلدة في فبراير 2024
          time 2024-02-01 2024-02-29 في فبراير 2024
  yes     قصفت القوات البلدة في شباط 2024
          time 2024-02-01 2024-02-29 في شباط 2024
  yes     قصفت القوات البلدة في فيفري 2024
          time 2024-02-01 2024-02-29 في فيفري 2024

time march
  meaning month
  value   3
  form    آذار
  yes     قصفت القوات البلدة في آذار 2024
          time 2024-03-01 2024-03-31 في آذار 2024

time march-weak
  meaning weak-month
  value   3
  form    مارس
  yes     قصفت القوات البلدة في مارس 2024
          time 2024-03-01 2024-03-31 في مارس 2024

time april
  meaning month
  value   4
  form    أبريل
  form    إبريل
  form    نيسان
  form    أفريل
  yes     قصفت القوات البلدة في أبريل 2024
          time 2024-04-01 2024-04-30 في أبريل 2024
  yes     قصفت القوات البلدة في إبريل 2024
          time 2024-04-01 2024-04-30 في إبريل 2024
  yes     قصفت القوات البلدة في نيسان 2024
          time 2024-04-01 2024-04-30 في نيسان 2024
  yes     قصفت القوات البلدة في أفريل 2024
          time 2024-04-01 2024-04-30 في أفريل 2024

time may
  meaning month
  value   5
  form    مايو
  form    أيار
  yes     قصفت القوات البلدة في مايو 2024
          time 2024-05-01 2024-05-31 في مايو 2024
  yes     قصفت القوات البلدة في أيار 2024
          time 2024-05-01 2024-05-31 في أيار 2024

time may-weak
  meaning weak-month
  value   5
  form    ماي
  yes     قصفت القوات البلدة في ماي 2024
          time 2024-05-01 2024-05-31 في ماي 2024

time june
  meaning month
  value   6
  form    يونيو
  form    يونيه
  form    حزيران
  form    جوان
  yes     قصفت القوات البلدة في يونيو 2024
          time 2024-06-01 2024-06-30 في يونيو 2024
  yes     قصفت القوات البلدة في يونيه 2024
          time 2024-06-01 2024-06-30 في يونيه 2024
  yes     قصفت القوات البلدة في حزيران 2024
          time 2024-06-01 2024-06-30 في حزيران 2024
  yes     قصفت القوات البلدة في جوان 2024
          time 2024-06-01 2024-06-30 في جوان 2024

time july
  meaning month
  value   7
  form    يوليو
  form    يوليه
  form    تموز
  form    جويلية
  form    يوليوز
  yes     قصفت القوات البلدة في يوليو 2024
          time 2024-07-01 2024-07-31 في يوليو 2024
  yes     قصفت القوات البلدة في يوليه 2024
          time 2024-07-01 2024-07-31 في يوليه 2024
  yes     قصفت القوات البلدة في تموز 2024
          time 2024-07-01 2024-07-31 في تموز 2024
  yes     قصفت القوات البلدة في جويلية 2024
          time 2024-07-01 2024-07-31 في جويلية 2024
  yes     قصفت القوات البلدة في يوليوز 2024
          time 2024-07-01 2024-07-31 في يوليوز 2024

time august
  meaning month
  value   8
  form    أغسطس
  form    غشت
  yes     قصفت القوات البلدة في أغسطس 2024
          time 2024-08-01 2024-08-31 في أغسطس 2024
  yes     قصفت القوات البلدة في غشت 2024
          time 2024-08-01 2024-08-31 في غشت 2024

time august-weak
  meaning weak-month
  value   8
  form    آب
  form    أوت
  yes     قصفت القوات البلدة في آب 2024
          time 2024-08-01 2024-08-31 في آب 2024
  yes     قصفت القوات البلدة في أوت 2024
          time 2024-08-01 2024-08-31 في أوت 2024

time september
  meaning month
  value   9
  form    سبتمبر
  form    أيلول
  form    شتنبر
  yes     قصفت القوات البلدة في سبتمبر 2024
          time 2024-09-01 2024-09-30 في سبتمبر 2024
  yes     قصفت القوات البلدة في أيلول 2024
          time 2024-09-01 2024-09-30 في أيلول 2024
  yes     قصفت القوات البلدة في شتنبر 2024
          time 2024-09-01 2024-09-30 في شتنبر 2024

time october
  meaning month
  value   10
  form    أكتوبر
  form    تشرين الأول
  form    تشرين أول
  form    أوكتوبر
  yes     قصفت القوات البلدة في أكتوبر 2024
          time 2024-10-01 2024-10-31 في أكتوبر 2024
  yes     قصفت القوات البلدة في تشرين الأول 2024
          time 2024-10-01 2024-10-31 في تشرين الأول 2024
  yes     قصفت القوات البلدة في تشرين أول 2024
          time 2024-10-01 2024-10-31 في تشرين أول 2024
  yes     قصفت القوات البلدة في أوكتوبر 2024
          time 2024-10-01 2024-10-31 في أوكتوبر 2024

time november
  meaning month
  value   11
  form    نوفمبر
  form    تشرين الثاني
  form    تشرين ثاني
  form    نونبر
  yes     قصفت القوات البلدة في نوفمبر 2024
          time 2024-11-01 2024-11-30 في نوفمبر 2024
  yes     قصفت القوات البلدة في تشرين الثاني 2024
          time 2024-11-01 2024-11-30 في تشرين الثاني 2024
  yes     قصفت القوات البلدة في تشرين ثاني 2024
          time 2024-11-01 2024-11-30 في تشرين ثاني 2024
  yes     قصفت القوات البلدة في نونبر 2024
          time 2024-11-01 2024-11-30 في نونبر 2024

time december
  meaning month
  value   12
  form    ديسمبر
  form    كانون الأول
  form    كانون أول
  form    دجنبر
  yes     قصفت القوات البلدة في ديسمبر 2024
          time 2024-12-01 2024-12-31 في ديسمبر 2024
  yes     قصفت القوات البلدة في كانون الأول 2024
          time 2024-12-01 2024-12-31 في كانون الأول 2024
  yes     قصفت القوات البلدة في كانون أول 2024
          time 2024-12-01 2024-12-31 في كانون أول 2024
  yes     قصفت القوات البلدة في دجنبر 2024
          time 2024-12-01 2024-12-31 في دجنبر 2024

time muharram
  meaning hijri-month
  value   1
  form    محرم
  form    المحرم

time safar
  meaning hijri-month
  value   2
  form    صفر

time rabi-1
  meaning hijri-month
  value   3
  form    ربيع الأول

time rabi-2
  meaning hijri-month
  value   4
  form    ربيع الآخر
  form    ربيع الثاني

time jumada-1
  meaning hijri-month
  value   5
  form    جمادى الأولى
  form    جمادى الأول

time jumada-2
  meaning hijri-month
  value   6
  form    جمادى الآخرة
  form    جمادى الثانية

time rajab
  meaning hijri-month
  value   7
  form    رجب

time shaban
  meaning hijri-month
  value   8
  form    شعبان

time ramadan
  meaning hijri-month
  value   9
  form    رمضان
  form    شهر رمضان

time shawwal
  meaning hijri-month
  value   10
  form    شوال

time dhu-al-qada
  meaning hijri-month
  value   11
  form    ذو القعدة
  form    ذي القعدة

time dhu-al-hijja
  meaning hijri-month
  value   12
  form    ذو الحجة
  form    ذي الحجة

# The months of Libya from 1986 to 2011; ordinary words, so they ask for a day before or for their pair.

time libyan-january
  meaning libyan-month
  value   1
  form    أي النار

time libyan-february
  meaning libyan-month
  value   2
  form    النوار

time libyan-april
  meaning libyan-month
  value   4
  form    الطير

time libyan-august
  meaning libyan-month
  value   8
  form    هانيبال

time libyan-october
  meaning libyan-month
  value   10
  form    التمور

time libyan-november
  meaning libyan-month
  value   11
  form    الحرث

time libyan-december
  meaning libyan-month
  value   12
  form    الكانون

time libyan-march
  meaning libyan-pair
  value   3
  form    الربيع

time libyan-may
  meaning libyan-pair
  value   5
  form    الماء

time libyan-june
  meaning libyan-pair
  value   6
  form    الصيف

time libyan-july
  meaning libyan-pair
  value   7
  form    ناصر

time libyan-september
  meaning libyan-pair
  value   9
  form    الفاتح

time hijri-mark
  meaning hijri-mark
  form    هـ
  form    هجرية
  form    هجري
  form    للهجرة

time gregorian-mark
  meaning gregorian-mark
  form    م
  form    ميلادية
  form    ميلادي
  form    للميلاد

time blessed
  meaning blessed
  form    المبارك
  form    المعظم
  form    الفضيل
  form    المكرم
  form    الحرام
  form    الكريم

time equals
  meaning equals
  form    الموافق
  form    الموافق لـ
  form    الموافق في
  form    المصادف
  form    المصادف لـ
  yes     عقد اللقاء يوم الجمعة الموافق 12 ديسمبر 2025
          time 2025-12-12 2025-12-12 يوم الجمعة الموافق 12 ديسمبر 2025

time first-of-month
  meaning nth-day
  value   1
  form    أول
  form    غرة
  form    الفاتح
  form    أول أيام
  form    أول يوم من
  form    أول يوم في
  yes     اندلعت الثورة في الفاتح من نوفمبر 1954
          time 1954-11-01 1954-11-01 في الفاتح من نوفمبر 1954

time day-2-of
  meaning nth-day
  value   2
  form    ثاني أيام
  form    ثاني يوم من

time day-3-of
  meaning nth-day
  value   3
  form    ثالث أيام
  form    ثالث يوم من

time day-4-of
  meaning nth-day
  value   4
  form    رابع أيام
  form    رابع يوم من

time day-5-of
  meaning nth-day
  value   5
  form    خامس أيام
  form    خامس يوم من

time this-month-short
  meaning this-month
  form    الجاري
  yes     وقع التفجير في 15 الجاري
          time 2025-12-15 2025-12-15 في 15 الجاري

time last-tenth
  meaning position
  value   end
  form    العشر الأواخر من
  form    العشر الأواخر

time middle-tenth
  meaning position
  value   middle
  form    العشر الأواسط من

time first-tenth
  meaning position
  value   start
  form    العشر الأوائل من
  form    الثلث الأول من
