# Sport told in words of war.

not-claim sport-words
  reach   same
  form    خط الهجوم
  form    خط هجوم
  form    خط الدفاع
  form    هجوم الفريق
  form    هجوم المنتخب
  form    هجمة مرتدة
  form    هجمات مرتدة
  form    الهجمات المرتدة
  form    هجوم مضاد سريع
  form    ضربة جزاء
  form    ضربات جزاء
  form    ضربة الجزاء
  form    ضربات الجزاء
  form    ضربات الترجيح
  form    ضربة ترجيح
  form    ضربات ترجيح
  form    ضربة حرة
  form    ضربة ركنية
  form    ضربة رأس
  form    ضربة رأسية
  form    ضربة مرمى
  form    ضربة البداية
  form    الضربة القاضية
  form    ضربة قاضية
  form    ضربة شمس
  form    ضربات شمس
  form    وقت الإصابة
  form    إصابة الملاعب
  form    قذيفة صاروخية من خارج المنطقة
  form    صاروخ أرضي زاحف
  form    وسط الميدان
  form    خط الوسط
  yes     سجل المهاجم هدفا من ضربة جزاء

not-claim sport-scene
  reach   sentence
  form    ركلة جزاء
  form    ركلة حرة
  form    ركلة ركنية
  form    ركلات الترجيح
  form    ركلات ترجيح
  form    ركلات الجزاء
  form    دوري أبطال
  form    دوري الأبطال
  form    دوري المحترفين
  form    الدوري الإسباني
  form    الدوري الإنجليزي
  form    الدوري الإيطالي
  form    الدوري الألماني
  form    الدوري الفرنسي
  form    الدوري السعودي
  form    الدوري المصري
  form    الدوري الممتاز
  form    الدوري الأوروبي
  form    الدوري الأميركي
  form    الدوري الأمريكي
  form    دور المجموعات
  form    دور الستة عشر
  form    دور الـ16
  form    دور الثمانية
  form    المباراة النهائية
  form    مباراة الذهاب
  form    مباراة الإياب
  form    الشوط الأول
  form    الشوط الثاني
  form    شباك
  form    مرمى
  form    صافرة النهاية
  form    بطاقة حمراء
  form    بطاقة صفراء
  form    البطاقة الحمراء
  form    المدير الفني
  form    مهاجم الفريق
  form    لاعب الوسط
  form    الحكم المساعد
  form    تقنية الفيديو
  form    انتقالات اللاعبين
  form    الميركاتو
  form    المصنف الأول
  form    المصنفة الأولى
  form    هدف التعادل
  form    هدف الفوز
  form    أهداف المباراة
  form    نصف النهائي
  form    ربع النهائي
  form    ثمن النهائي
  form    كرة القدم
  form    كرة السلة
  form    كرة اليد
  form    المباراة
  form    مباراة
  form    مباراته
  form    مباريات
