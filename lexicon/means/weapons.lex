# Weapons, vehicles and ways that say the means of an act.

means aircraft
  means   air
  noun    طائرة
  plural  طائرات
  noun    طائرة حربية
  plural  طائرات حربية
  noun    مروحية
  plural  مروحيات
  noun    مقاتلة
  plural  مقاتلات
  noun    مقاتلة حربية
  noun    طيران
  noun    طيران حربي
  noun    طيران مروحي
  noun    قاذفة
  plural  قاذفات
  adjective جوي
  noun    سلاح الجو
  form    سلاح الجو
  plural  براميل متفجرة
  noun    برميل متفجر
  form    إف 16
  form    من الجو
  noun    هليكوبتر
  form    سوخوي
  form    أباتشي
  noun    طائرة مقاتلة
  plural  طائرات مقاتلة

means drone
  means   drone
  noun    طائرة مسيرة
  plural  طائرات مسيرة
  noun    مسيرة مفخخة
  plural  مسيرات مفخخة
  noun    طائرة مسيرة مفخخة
  noun    طائرة بدون طيار
  plural  طائرات بدون طيار
  noun    طائرة من دون طيار
  plural  طائرات من دون طيار
  noun    طائرة دون طيار
  plural  طائرات دون طيار
  noun    درون
  form    الدرون
  form    بمسيرة
  form    بمسيرات
  form    المسيرات الهجومية
  noun    مسيرة انتحارية
  plural  مسيرات انتحارية

means missile
  means   missile
  noun    صاروخ
  plural  صواريخ
  adjective صاروخي
  noun    صاروخ باليستي
  plural  صواريخ باليستية
  noun    راجمة صواريخ
  plural  راجمات الصواريخ
  noun    قذيفة صاروخية
  plural  قذائف صاروخية
  form    آر بي جي
  form    غراد
  form    كاتيوشا
  form    توماهوك
  form    سكود

means artillery
  means   artillery
  noun    مدفعية
  adjective مدفعي
  noun    مدفع
  plural  مدافع
  noun    هاون
  noun    قذيفة
  plural  قذائف
  noun    قذيفة هاون
  plural  قذائف هاون
  noun    دبابة
  plural  دبابات
  form    هاوتزر

means explosive
  means   explosive
  noun    عبوة ناسفة
  plural  عبوات ناسفة
  noun    عبوة
  plural  عبوات
  noun    عبوة متفجرة
  noun    سيارة مفخخة
  plural  سيارات مفخخة
  noun    سيارة ملغومة
  noun    دراجة نارية مفخخة
  noun    شاحنة مفخخة
  noun    طرد مفخخ
  noun    لغم
  plural  ألغام
  noun    قنبلة
  plural  قنابل
  noun    قنبلة يدوية
  plural  قنابل يدوية
  plural  متفجرات
  noun    مفخخة
  plural  مفخخات

means suicide
  means   suicide
  noun    انتحاري
  plural  انتحاريون
  adjective انتحاري
  noun    حزام ناسف
  plural  أحزمة ناسفة
  noun    سترة ناسفة
  plural  سترات ناسفة
  form    فجر نفسه
  form    فجروا أنفسهم
  form    فجرت نفسها

means gunfire
  means   gunfire
  noun    رصاص
  noun    رصاصة
  plural  رصاصات
  plural  أعيرة نارية
  noun    عيار ناري
  noun    إطلاق نار
  noun    إطلاق رصاص
  form    النار
  form    بالنار
  noun    رصاص حي
  noun    سلاح ناري
  plural  أسلحة نارية
  noun    رشاش
  plural  رشاشات
  noun    بندقية
  plural  بنادق
  noun    مسدس
  noun    قناص
  plural  قناصة
  form    رميا بالرصاص

means ground
  means   ground
  noun    اقتحام
  plural  اشتباكات
  noun    اشتباك
  noun    كمين
  noun    إنزال
  noun    مداهمة
  plural  مداهمات
  adjective بري

means blade
  means   blade
  noun    سكين
  plural  سكاكين
  noun    سلاح أبيض
  noun    طعن
  plural  طعنات
  noun    طعنة
  noun    ساطور
  noun    خنجر
  noun    فأس

means vehicle
  means   vehicle
  noun    دهس
  noun    شاحنة
  form    بسيارته
  form    بسيارة

means fire
  means   fire
  noun    إحراق
  noun    زجاجة حارقة
  plural  زجاجات حارقة
  noun    قنبلة حارقة
  form    أضرم النار
  noun    إضرام النار
  form    مولوتوف

means chemical
  means   chemical
  adjective كيميائي
  adjective كيماوي
  noun    غاز الكلور
  noun    غاز السارين
  noun    غاز الأعصاب
  noun    غاز أعصاب
  noun    غاز سام
  plural  غازات سامة
  form    السارين
  form    الكلور
  noun    سم
  form    نوفيتشوك
  form    بيولوجي

