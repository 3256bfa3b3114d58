# Counted nouns that by themselves say which role a figure plays (codebook, figures).

role killed
  role    killed
  noun    قتيل
  noun    شهيد
  noun    صريع
  noun    جثة
  noun    جثمان
  plural  قتلى
  plural  شهداء
  plural  صرعى
  plural  جثث
  plural  جثامين
  form    رفات
  form    أشلاء

role injured
  role    injured
  noun    جريح
  noun    مصاب
  noun    إصابة
  plural  جرحى
  plural  مصابون
  plural  مصابين
  plural  إصابات

role casualties
  role    casualties
  noun    ضحية
  plural  ضحايا
  form    القتلى والجرحى
  form    قتيل وجريح
  form    القتلى والمصابين
  form    قتلى وجرحى
  form    بين قتيل وجريح
  form    قتيلا وجريحا

role missing
  role    missing
  noun    مفقود
  plural  مفقودون
  plural  مفقودين

role detained
  role    detained
  noun    معتقل
  noun    موقوف
  noun    محتجز
  plural  معتقلون
  plural  معتقلين
  plural  موقوفون
  plural  موقوفين
  plural  محتجزون
  plural  محتجزين

role abducted
  role    abducted
  noun    رهينة
  noun    مختطف
  noun    مخطوف
  plural  رهائن
  plural  مختطفون
  plural  مختطفين
  plural  مخطوفون
  plural  مخطوفين

role displaced
  role    displaced
  noun    نازح
  noun    لاجئ
  noun    مهجر
  noun    مشرد
  plural  نازحون
  plural  نازحين
  plural  لاجئون
  plural  لاجئين
  plural  مهجرون
  plural  مهجرين
  plural  مشردون
  plural  مشردين

role participants
  role    participants
  noun    متظاهر
  noun    محتج
  noun    مشارك
  noun    معتصم
  noun    مضرب
  plural  متظاهرون
  plural  متظاهرين
  plural  محتجون
  plural  محتجين
  plural  مشاركون
  plural  مشاركين
  plural  معتصمون
  plural  معتصمين

role operations
  role    operations
  noun    غارة
  noun    عملية
  noun    هجوم
  noun    ضربة
  noun    صاروخ
  noun    قذيفة
  noun    طلعة
  noun    مرة
  noun    قنبلة
  noun    محاولة
  noun    خرق
  noun    انتهاك
  noun    تظاهرة
  noun    مظاهرة
  noun    تفجير
  noun    مداهمة
  noun    طلقة
  noun    رصاصة
  noun    جريمة
  noun    معركة
  plural  غارات
  plural  عمليات
  plural  هجمات
  plural  ضربات
  plural  صواريخ
  plural  قذائف
  plural  طلعات
  plural  مرات
  plural  قنابل
  plural  محاولات
  plural  خروقات
  plural  انتهاكات
  plural  تظاهرات
  plural  مظاهرات
  plural  تفجيرات
  plural  مداهمات
  plural  طلقات
  plural  رصاصات
  plural  جرائم
  plural  معارك

role amount
  role    amount
  noun    دولار
  noun    يورو
  noun    جنيه
  noun    ليرة
  noun    ريال
  noun    درهم
  noun    دينار
  noun    روبل
  noun    شيكل
  noun    طن
  plural  دولارات
  plural  جنيهات
  plural  ليرات
  plural  ريالات
  plural  دراهم
  plural  دنانير
  plural  أطنان
  form    يورو
