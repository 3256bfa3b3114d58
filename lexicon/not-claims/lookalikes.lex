# Words that only look like an act word with a particle, a pronoun or an ending on it.

not-claim lookalikes
  reach   same
  form    اجتماعي
  form    اجتماعية
  form    هجومي
  form    هجومية
  form    دفاعي
  form    حربي
  form    الحربي
  form    قتالي
  form    احتجاجي
  form    احتجاجية
  form    عدواني
  form    عدوانية
  form    انفجاري
  form    تدميري
  form    إغاثي
  form    تعاوني
  form    سلبي
  form    السلبي
  form    سلبية
  form    السلبية
  form    سلبا
  form    هنا
  form    اثنين
  form    اثنان
  form    مدحت
  form    عزت
  form    نادي
  form    نوادي
  form    ناديه
  form    ناديا
  form    النادي
  form    كهربا
  form    نصيب
  form    النصيب
  form    وفرت
  form    وفرها
  form    سفر
  form    السفر
  form    دعوى
  form    دعاوى
  form    الدعوى
  form    طلبة
  form    الطلبة
  form    طالبي
  form    طالبات
  form    بالضبط
  form    كأسرة
  form    أسرة
  form    أسرته
  form    الأسرة
  form    الأسر
  form    ثمن
  form    ثمنه
  form    الأبعاد
  form    أبعد
  form    فائدة
  form    إيدن
  form    بارك
  form    وآسيا
  form    ضبطا
  form    قمم
  form    بحثا
  form    بحوث
  form    أبحاث
  form    أيدي
  form    بأيدي
  form    وأيدي
  form    إيدا
  form    فتحي
  form    قضية
  form    القضية
  form    قضيته
  form    قضيتها
  form    حكمة
  form    الحكمة
  form    طهراني
  form    حذرة
  form    الحذر
  form    صفي

not-claim set-phrases
  reach   same
  form    ضبط النفس
  form    إعادة ضبط
  form    ضبط الإيقاع
  form    ضبط الحدود
  form    ضبط الأسعار
  form    ضبط الإعدادات
  form    احتل المركز
  form    احتلت المركز
  form    يحتل المركز
  form    تحتل المركز
  form    احتل المرتبة
  form    احتلت المرتبة
  form    يحتل المرتبة
  form    تحتل المرتبة
  form    يحتل مكانة
  form    تحتل مكانة
  form    صفارات الإنذار
  form    صافرات الإنذار
  form    أجهزة الإنذار
  form    جهاز الإنذار
  form    نظام إنذار
  form    إنذار مبكر
  form    الإنذار المبكر
  form    إنذار كاذب
  form    عملية إنذار
  form    خطر الإصابة
  form    مخاطر الإصابة
  form    الإصابة بالسرطان
  form    الإصابة بمرض
  form    الإصابة بأمراض
  form    إصابته بمرض
  form    إصابتها بمرض
  form    إصابته بفيروس
  form    الإصابة بفيروس
  form    الإصابة بالمرض
  form    إصابة عضلية
  form    بداعي الإصابة
  form    بسبب الإصابة
  form    تحطيم الأرقام القياسية
  form    تحطيم الرقم القياسي
  form    حطم الرقم القياسي
  form    السيطرة على الحريق
  form    السيطرة على الحرائق
  form    السيطرة على النيران
  form    السيطرة على الغضب
  form    الطلب على
  form    الطلب العالمي
  form    الطلب المحلي
  form    العرض والطلب
  form    طلب لجوء
  form    طلبات لجوء
  form    طلبات اللجوء
  form    طالب لجوء
  form    طالبو اللجوء
  form    طالبي اللجوء
  form    طلب وظيفة
  form    رئيس تحرير
  form    مدير تحرير
  form    تحرير الأسعار
  form    تحرير الاقتصاد
  form    تحرير سعر
  form    تحرير التجارة
  form    تحقيق الاستقرار
  form    تحقيق السلام
  form    تحقيق العدالة
  form    تحقيق الأهداف
  form    تحقيق أهداف
  form    تحقيق أهدافه
  form    تحقيق أهدافها
  form    تحقيق مكاسب
  form    تحقيق أرباح
  form    تحقيق الأمن
  form    تحقيق التنمية
  form    تحقيق تقدم
  form    تحقيق الفوز
  form    تحقيق النصر
  form    تحقيق نتائج
  form    تحقيق المصالحة
  form    تحقيق التوازن
  form    لقاء صحفي
  form    لقاء صحافي
  form    لقاء تلفزيوني
  form    لقاء خاص
  form    منح الجنسية
  form    منح تأشيرات
  form    منح تأشيرة
  form    منح الثقة
  form    على أبعد تقدير
  form    أبعد من
  form    قطع الغيار
  form    قطع غيار
  form    قطع الطريق على
  form    قطع شوطا
  form    حكم الرئيس
  form    حكم الأسد
  form    نظام الحكم
  form    سدة الحكم
  form    الحكم الذاتي
  form    الحكم المحلي
  form    الحكم الانتقالي
  form    الحكم الرشيد
  form    حكم ذاتي
  form    خلال حكم
  form    في الحكم
  form    من الحكم
  form    إلى الحكم
  form    أطراف النزاع
  form    أطراف الصراع
  form    طرفي النزاع
  form    حل النزاع
  form    تسوية النزاع
  form    ساحات القتال
  form    ساحة القتال
  form    ساحة المعركة
  form    ساحات المعارك
  form    أرض المعركة
  form    جبهات القتال
  form    خطوط القتال
  form    خطوط النار
  form    خط النار
  form    خط المواجهة
  form    خطوط المواجهة
  form    حقل ألغام
  form    حقول ألغام
  form    نزع الألغام
  form    كاسحة ألغام
  form    شديدة الانفجار
  form    شديد الانفجار
  form    قابلة للانفجار
  form    جلسة تصوير
  form    جلسات تصوير
  form    دخول المنافسة
  form    دخول السوق
  form    حملة الأسهم
  form    انتشار واسع
  form    واسع الانتشار
  form    واسعة الانتشار
  form    انتشار الفيديو
  form    انتشار شائعات
  form    انتشار المرض
  form    معاهدة عدم الانتشار
  form    منع الانتشار
  form    منع انتشار
  form    عدم الانتشار
  form    نداء أخير
  form    اتحاد الطلبة
  form    وقع ضحية
  form    ضحية احتيال
  form    ضحايا الاحتيال
  form    الهجوم الإعلامي
  form    هجوم عنيف على الحكومة
  form    جثة هامدة
  form    ضربة حظ
  form    ضربة معلم
  form    ضربة قوية للاقتصاد
  form    حرب الطرق
  form    حرب النجوم
  form    لعبة حرب
  form    ألعاب الحرب
  form    أفلام الحرب
  form    رفض التعليق
  form    رفضت التعليق
  form    يرفض التعليق
  form    ترفض التعليق
  form    رفض الكشف
  form    رفضت الكشف
  form    رفض الإفصاح
  form    رفض ذكر
  form    رفضت ذكر
  form    العثور على جثة
  form    العثور على جثث
  form    عثر على جثة
  form    عثر على جثث
  form    عثر على جثته
  form    عثر على جثتها
  form    نشر بيانا
  form    نشرت بيانا
  form    نشر صورا
  form    نشرت صورا
  form    نشر فيديو
  form    نشرت فيديو
  form    نشر مقطع
  form    نشرت مقطع
  form    نشرت صحيفة
  form    نشرت وكالة
  form    نشر موقع
  form    نشر تقريرا
  form    نشرت تقريرا
  form    نشر تقرير
  form    نشر صورة
  form    نشرت صورة
  form    نشر تغريدة
  form    نشرت تغريدة
  form    نشر معلومات
  form    نشر الديمقراطية
  form    نشر الفكر
  form    نشر الوعي
  form    نشرته
  form    نشرتها
  form    نشره
  form    نشرها
  form    نشرت نتائج
  form    حملها
  form    يحملها
  form    جمع المعلومات
  form    جمع الأموال
  form    جمع التبرعات
  form    تحت سيطرة
  form    تحت سيطرتها
  form    تحت سيطرته
  form    الخاضعة لسيطرة
  form    الخاضع لسيطرة
  form    خاضعة لسيطرة
  form    سيطرة المعارضة
  form    سيطرة النظام
  form    سيطرة الحكومة
  form    مناطق سيطرة
  form    مناطق سيطرته
  form    مناطق سيطرتها
  form    تحتل أولوية
  form    يحتل أولوية
  form    تحتل مساحة
  form    احتلت المراكز
  form    خفض التصعيد
  form    مناطق خفض التصعيد
  form    منطقة خفض التصعيد
  form    قائمة الاتهام
  form    قرار الاتهام
  form    قائمة الاتهامات
  form    قائمة اتهامات
  form    الاتهامات الموجهة
  form    خط وقف إطلاق النار
  form    خطوط وقف إطلاق النار
  form    خط الهدنة
  form    طلب عدم الكشف
  form    طلبت عدم الكشف
  form    طلب عدم ذكر
  form    طلبوا عدم الكشف
  form    طلبا للجوء
  form    طلب اللجوء
  form    دون موافقة
  form    بدون موافقة
  form    من دون موافقة
  form    وسائل الاتصال
  form    وزارة الاتصالات
  form    شركة الاتصالات
  form    قطاع الاتصالات
  form    الاتصالات السلكية
  form    نظام اتصالات
  form    أجهزة الاتصال
  form    شبكات الاتصالات
  form    باب التوقيع
  form    صاحب الدعوة
  form    بطاقة دعوة
  form    جلسة نقاش
  form    مركز استهداف
  form    استهداف تمويل
  form    عمليات البحث
  form    عملية البحث
  form    عملية بحث
  form    عمليات الإنقاذ
  form    عملية إنقاذ
  form    عملية الإنقاذ
  form    عمليات إنقاذ
  form    عملية نقل
  form    عملية بيع
  form    عملية شراء
  form    عملية تشكيل
  form    عملية فرز
  form    عملية احتيال
  form    عملية تجميل
  form    عملية الإصلاح
  form    عملية التفاوض
  form    العملية التفاوضية
  form    عملية إعادة
  form    عملية بناء
  form    عملية التحول
  form    عملية الانتقال
  form    عملية انتقال
  form    عملية صيانة
  form    عمليات شراء
  form    عمليات بيع
  form    عمليات التجميل
  form    عمليات التصويت
  form    عمليات الترميم
  form    عمليات البناء
  form    عملية تصويت
  form    عملية انتخابية
  form    عملية سرقة
  form    عمليات سرقة
  form    عملية تهريب
  form    عمليات تهريب
  form    عمليات نصب
  form    فجر اليوم
  form    فجر أمس
  form    فجر السبت
  form    فجر الأحد
  form    فجر الاثنين
  form    فجر الإثنين
  form    فجر الثلاثاء
  form    فجر الأربعاء
  form    فجر الخميس
  form    فجر الجمعة
  form    منذ فجر
  form    مع فجر
  form    منذ الفجر
  form    صلاة الفجر
  form    إسقاط النظام
  form    إسقاط الحكومة
  form    إسقاط الرئيس
  form    إسقاط الجنسية
  form    إسقاط التهم
  form    إسقاط الدولة
  form    إسقاط القانون
  form    أسقط الجنسية
  form    رئيسة تحرير
  form    رئيسة التحرير
  form    مديرة تحرير
  form    سكرتير تحرير
  form    هيئة تحرير
  form    مسيرته
  form    مسيرتها
  form    مسيرتي
  form    مسيرتهم
  form    مسيرتهما
  form    مسيرتك
  form    مواقع تمركز
  form    نقاط تمركز
  form    نقطة تجمع
  form    نقاط تجمع
  form    أماكن تمركز
  form    أركان حرب
  form    إسلام آباد
  form    إسلام اباد
  form    عملية إنتاج
  form    عملية تصنيع
  form    عملية حسابية
  form    عمليات مالية
  form    عمليات مصرفية
  form    عملية تحديث
  form    محكمة جرائم الحرب
  form    تكساس الوسيط
  form    الخام الوسيط
  form    قضايا جرائم الحرب
  form    تبادل تجاري
  form    التبادل التجاري
  form    تبادل وجهات النظر
  form    تبادل الخبرات
  form    تبادل البيانات
  yes     يظل ضبط النفس فضيلة الحكماء

not-claim so-called
  reach   same
  form    يدعى
  form    تدعى
  no      اعتقلت الشرطة رجلا يدعى سامي
