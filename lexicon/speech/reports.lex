# Nouns that carry a report: the statement of someone, or the statement itself as a source.

speech statement
  frame   report
  noun    بيان
  plural  بيانات
  noun    تصريح
  plural  تصريحات
  noun    بلاغ
  noun    إفادة
  plural  إفادات
  noun    مؤتمر صحفي
  noun    مؤتمر صحافي
  noun    إيجاز صحفي
  noun    إحاطة
  noun    كلمة
  noun    خطاب
  noun    رسالة
  noun    منشور
  noun    تغريدة
  plural  تغريدات
  noun    تدوينة
  noun    حسابه على تويتر
  noun    تسجيل مصور
  noun    تسجيل صوتي
  noun    مقطع مصور
  noun    شريط مصور
  noun    مقابلة
  noun    حديث
  form    حديثه

speech published
  frame   report
  noun    تقرير
  plural  تقارير
  noun    خبر
  plural  أنباء
  noun    نبأ
  noun    دراسة
  noun    وثيقة
  plural  وثائق
  noun    إحصائية
  plural  إحصائيات
  noun    إحصاء
  noun    حصيلة رسمية
  noun    تحقيق صحفي
  plural  وسائل إعلام
  noun    معلومات

