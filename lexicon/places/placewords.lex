# Words for a kind of place, and directions: they stand before a name and belong to it. With the article and no name they
# point back to a place said before ("the town").
#
# placeword ID
#   precision  of the places such a word may point back to, a line each; left out where it points back only to a
#              place that was said with the same word ("the crossing")
#   name       of a direction: what is put before a country's English name
#   plural     no plural points back

placeword settlement
  precision town
  noun    مدينة
  plural  مدن
  noun    بلدة
  plural  بلدات
  noun    قرية
  plural  قرى
  noun    ضاحية
  plural  ضواحي
  form    بلدتي
  form    قريتي
  form    مدينتي

placeword quarter
  noun    حي
  plural  أحياء
  noun    مخيم
  plural  مخيمات
  noun    مستوطنة
  plural  مستوطنات
  form    حيي
  form    مخيمي

placeword capital
  noun    عاصمة

placeword country
  precision country
  noun    بلاد
  form    البلد

placeword division
  precision governorate
  noun    محافظة
  plural  محافظات
  noun    ولاية
  plural  ولايات
  noun    مقاطعة
  noun    إقليم
  form    محافظتي
  form    ولايتي
  noun    ريف
  form    ريفي

placeword district
  precision district
  noun    مديرية
  plural  مديريات
  form    مديريتي

# Words of more than one meaning (a district or the judiciary, a general, an adjective; prison as a sentence): only a name
# behind them makes them places.
placeword named-only
  noun    قضاء
  noun    سجن
  noun    لواء
  noun    ناحية
  noun    دائرة

placeword strip
  noun    قطاع

placeword area
  precision town
  precision district
  precision governorate
  precision region
  noun    منطقة
  plural  مناطق
  form    منطقتي

placeword surroundings
  form    محيط
  form    أطراف
  form    مشارف
  form    تخوم
  form    أنحاء
  form    أرجاء
  form    ضفاف
  form    جوار
  form    شوارع
  form    أجواء
  form    أراضي

placeword land
  form    سواحل
  noun    ساحل
  form    صحراء
  form    بادية
  form    سهل
  form    وادي
  noun    جبل
  form    جبال
  noun    جزيرة
  noun    نهر
  form    مضيق

placeword inside
  noun    عمق
  noun    داخل

placeword border
  noun    حدود

placeword site
  noun    مطار
  noun    قاعدة
  noun    ميناء
  noun    مرفأ
  noun    معبر
  noun    منفذ
  noun    جسر
  noun    معسكر
  noun    ثكنة
  noun    ساحة
  noun    ميدان
  noun    شارع
  noun    دوار
  noun    جامعة
  noun    مستشفى
  noun    مسجد
  noun    كنيسة
  noun    ملعب
  noun    محطة
  noun    مصفاة
  noun    حقل
  noun    سد

placeword direction-north
  name    Northern
  noun    شمال
  noun    شمالي
  noun    شمالية
  form    أقصى شمال
  form    أقصى شمالي

placeword direction-south
  name    Southern
  noun    جنوب
  noun    جنوبي
  noun    جنوبية
  form    أقصى جنوب
  form    أقصى جنوبي

placeword direction-east
  name    Eastern
  noun    شرق
  noun    شرقي
  noun    شرقية
  form    أقصى شرق
  form    أقصى شرقي
  form    شرقي مدينة

placeword direction-west
  name    Western
  noun    غرب
  noun    غربي
  noun    غربية
  form    أقصى غرب
  form    أقصى غربي

placeword direction-north-east
  name    Northeastern
  form    شمال شرق
  form    شمال شرقي
  form    شمالي شرق
  form    شمالي شرقي

placeword direction-north-west
  name    Northwestern
  form    شمال غرب
  form    شمال غربي
  form    شمالي غرب
  form    شمالي غربي

placeword direction-south-east
  name    Southeastern
  form    جنوب شرق
  form    جنوب شرقي
  form    جنوبي شرق
  form    جنوبي شرقي

placeword direction-south-west
  name    Southwestern
  form    جنوب غرب
  form    جنوب غربي
  form    جنوبي غرب
  form    جنوبي غربي

placeword direction-middle
  name    Central
  form    وسط
  form    أقصى
