# Moving, sending, massing or training forces; alerts; exercises; handing out arms. Type DEPLOY.

trigger reinforcements
  frame   sender
  noun    تعزيزات عسكرية
  noun    تعزيزات
  noun    تعزيزات أمنية
  verb    أرسل تعزيزات يرسل تعزيزات
  verb    أرسل قوات يرسل قوات
  verb    أرسل قوة يرسل قوة
  verb    أرسل جنودا يرسل جنودا
  noun    إرسال قوات
  noun    إرسال تعزيزات
  noun    إرسال جنود
  verb    دفع بتعزيزات يدفع بتعزيزات
  verb    دفع بقوات يدفع بقوات
  noun    استقدام تعزيزات
  verb    استقدم تعزيزات يستقدم تعزيزات
  yes     أرسل الجيش التركي تعزيزات عسكرية إلى حدود إدلب
          agent  الجيش التركي
          target تعزيزات عسكرية
          place  حدود إدلب

trigger deploy
  frame   sender
  verb    نشر قوات ينشر قوات
  verb    نشر قواته ينشر قواته
  verb    نشر جنودا ينشر جنودا
  noun    نشر قوات
  noun    نشر جنود
  noun    نشر صواريخ
  noun    نشر منظومة
  verb    نشر منظومة ينشر منظومة
  verb    نشر صواريخ ينشر صواريخ
  noun    حشد عسكري
  plural  حشود عسكرية
  noun    حشد قوات
  verb    حشد قوات يحشد قوات
  noun    استدعاء الاحتياط
  verb    استدعى الاحتياط يستدعي الاحتياط
  noun    تعبئة عامة
  noun    تجنيد
  verb    جند يجند
  verb    نصب بطاريات ينصب بطاريات
  noun    تدخل عسكري
  form    تدخلت عسكريا
  form    تدخل عسكريا
  form    التدخل عسكريا
  form    تحضير الملاجئ
  noun    تدخل مسلح
  noun    تدخل بري
  noun    تعبئة عسكرية
  noun    تعبئة قوات الاحتياط
  verb    عبأ يعبئ
  noun    تعبئة الاحتياط
  form    إعادة تنظيم صفوفه
  form    إعادة تنظيم صفوفها
  form    إعادة تنظيم صفوفهم
  plural  تحركات عسكرية
  noun    تحرك عسكري
  noun    نشاط عسكري
  plural  أنشطة عسكرية
  plural  عمليات تجنيد
  noun    نشر بطاريات
  form    استدعاء جنود الاحتياط
  noun    توزيع السلاح
  noun    توزيع أسلحة
  noun    تهريب أسلحة
  noun    تهريب صواريخ
  yes     نشرت موسكو منظومة دفاع جوي في طرطوس
          agent  موسكو
          target منظومة دفاع جوي
          place  طرطوس

trigger spread
  frame   mover
  verb    تمركز يتمركز
  verb    تموضع يتموضع
  masdar  تموضع
  noun    انتشار عسكري
  noun    انتشار أمني
  noun    وجود عسكري
  noun    إعادة انتشار
  verb    تحصن يتحصن
  form    انتشار قوات
  form    انتشار القوات
  form    انتشرت قوات
  form    انتشرت القوات
  form    انتشر الجيش
  form    انتشار الجيش
  form    انتشار كثيف
  noun    تواجد عسكري
  noun    تواجد أمني
  noun    حضور عسكري
  noun    تعزيز الأمن
  noun    تمركز عسكري
  masdar  تمركز
  noun    حشد عسكري
  form    تعزيز الوجود العسكري
  verb    تخندق يتخندق
  noun    قاعدة عسكرية جديدة
  yes     تمركز مقاتلو الحشد على أطراف سنجار
          agent  مقاتلو الحشد
          place  أطراف سنجار

trigger exercise
  frame   sender
  noun    مناورات
  noun    مناورة عسكرية
  noun    مناورات عسكرية
  noun    مناورات بحرية
  noun    تدريبات عسكرية
  noun    تدريب عسكري
  plural  تمارين عسكرية
  noun    تمرين عسكري
  noun    تجربة صاروخية
  plural  تجارب صاروخية
  noun    تجربة نووية
  plural  تجارب نووية
  noun    تجارب صواريخ
  noun    عرض عسكري
  noun    استعراض عسكري
  noun    مناورة
  noun    تدريب مشترك
  plural  تدريبات مشتركة
  noun    تمرين مشترك
  plural  تمارين مشتركة
  noun    تمرين بحري
  noun    تمرين جوي
  plural  تمارين بحرية
  noun    مناورة بحرية
  noun    مناورة مشتركة
  plural  مناورات مشتركة
  noun    مناورة جوية
  plural  مناورات جوية
  plural  تدريبات بحرية
  noun    تجربة صاروخ
  noun    تجربة صاروخ باليستي
  form    اختبار صاروخ
  form    اختبار صواريخ
  form    تجارب أسلحة
  form    تجربة سلاح
  noun    تجربة باليستية
  plural  تجارب باليستية
  noun    اختبار نووي
  plural  اختبارات نووية
  plural  اختبارات صاروخية
  noun    حفل تخرج عسكري
  form    محاكاة حرب
  yes     أجرت مصر والسعودية مناورات بحرية في البحر الأحمر
          agent  مصر
          agent  السعودية
          place  البحر الأحمر

trigger alert
  frame   mover
  noun    استنفار
  noun    حالة تأهب
  noun    حالة تأهب قصوى
  noun    حالة استنفار
  masdar  تأهب
  verb    استنفر يستنفر
  form    أهبة الاستعداد
  form    التأهب القصوى
  noun    استنفار أمني
  form    صفارات الإنذار
  form    صافرات الإنذار
  noun    جاهزية قتالية
  form    رفع الجاهزية
  form    رفع حالة التأهب
  form    رفعت حالة التأهب
  form    رفع درجة الاستعداد
  noun    تأهب أمني
  noun    إجراءات أمنية مشددة
  form    تدابير أمنية
  form    إجراءات احترازية عسكرية
  form    طوق أمني
  form    طوقا أمنيا
  verb    تأهب يتأهب
  noun    استنفار عسكري
  noun    نفير عام
  yes     أعلن الجيش الإسرائيلي حالة تأهب قصوى في الجولان
          agent  الجيش الإسرائيلي
          place  الجولان
          source الجيش الإسرائيلي

trigger deploy-weak
  frame   sender
  weak    true
  plural  حشود
  plural  تدريبات
  verb    تدرب يتدرب
  masdar  استقدام
  verb    ابتعث يبتعث
  verb    سلح يسلح
  masdar  تسليح
  unless  عمالة
  unless  عمال
  unless  عاملات
  unless  خادمات
  unless  موظفين
  unless  معلمين
  yes     أرسلت فرنسا ألف جندي إلى مالي
          agent  فرنسا
          target جندي
          place  مالي
          figure participants 1000
  no      أرسلت الشركة رسالة إلى عملائها

trigger move-weak
  frame   mover
  weak    true
  verb    حلق يحلق
  masdar  تحليق
  verb    هرع يهرع
  plural  دوريات
  noun    دورية
  verb    أبحر يبحر
  masdar  عبور
  yes     حلقت مقاتلات إسرائيلية فوق بيروت صباح اليوم
          agent  مقاتلات إسرائيلية
          place  بيروت
          time   2025-12-18
  no      تحرك السوق ببطء بعد العطلة

trigger post
  frame   sender
  verb    نشر ينشر
  masdar  نشر
  needs   قوات
  needs   القوات
  needs   جنود
  needs   جنودا
  needs   جندي
  needs   صواريخ
  needs   منظومة
  needs   منظومات
  needs   دبابات
  needs   سفن
  needs   طائرات
  needs   مقاتلات
  needs   عناصر
  needs   شرطة
  needs   شرطي
  needs   مراقبين
  needs   مدرعات
  needs   قواته
  needs   قواتها
  needs   قواتنا
  needs   قوة
  needs   القوة
  needs   الجنود
  needs   جنوده
  needs   جنودها
  needs   جنديا
  needs   عسكريين
  needs   الجيش
  needs   جيش
  needs   مقاتلين
  needs   مقاتلي
  needs   مقاتلو
  needs   المقاتلين
  needs   المقاتلون
  needs   مسلح
  needs   مسلحا
  needs   مسلحين
  needs   مسلحون
  needs   مسلحي
  needs   مسلحو
  needs   المسلحين
  needs   المسلحون
  needs   العناصر
  needs   عناصره
  needs   عناصرها
  needs   عنصرا
  needs   إرهابيين
  needs   إرهابيي
  needs   إرهابيون
  needs   الإرهابيين
  needs   الإرهابيون
  needs   فصائل
  needs   الفصائل
  needs   وحدات
  needs   الوحدات
  needs   كتيبة
  needs   كتائب
  needs   ميليشيات
  needs   الميليشيات
  needs   مليشيات
  needs   المليشيات
  needs   ميليشيا
  needs   الميليشيا
  needs   مليشيا
  needs   المليشيا
  needs   الحوثيين
  needs   الحوثيون
  needs   متمردين
  needs   المتمردين
  needs   المتمردون
  needs   جهاديين
  needs   الجهاديين
  needs   الجهاديون
  needs   تعزيزات
  needs   التعزيزات
  needs   الدبابات
  needs   المدرعات
  needs   آليات
  needs   الآليات
  needs   رتل
  needs   أرتال
  needs   الصواريخ
  needs   مدافع
  needs   المدافع
  needs   أسلحة
  needs   الأسلحة
  needs   بارجة
  needs   بوارج
  needs   فرقاطة
  needs   مدمرة
  needs   غواصة
  needs   حاملة
  needs   الطائرات
  needs   مروحيات
  needs   قناصة
  needs   القناصة
  needs   قناصين
  needs   الشرطة
  needs   ضباط
  needs   بطاريات
  needs   رادارات
  needs   مدفعية
  needs   آلاف
  needs   رجال
  needs   الأمن
  needs   مستشارين
  needs   مستشاريها
  needs   حواجز
  needs   نقاط
  verb    نصب ينصب
  masdar  نصب
  verb    استحدث يستحدث
  verb    أعاد نشر يعيد نشر
  masdar  إعادة نشر
  yes     نشرت تركيا دبابات على الحدود مع سوريا أمس
          agent  تركيا
          target دبابات
          place  الحدود مع سوريا
          time   2025-12-17
  no      نشرت الصحيفة صورا من الحفل

trigger send-troops
  frame   sender
  verb    أرسل يرسل
  masdar  إرسال
  verb    حشد يحشد
  masdar  حشد
  masdar  نقل
  verb    جمع يجمع
  masdar  تجميع
  verb    استقدم يستقدم
  masdar  استقدام
  needs   قوات
  needs   القوات
  needs   قواته
  needs   قواتها
  needs   قوة
  needs   جنود
  needs   جنودا
  needs   جنوده
  needs   جنودها
  needs   الجنود
  needs   جندي
  needs   جنديا
  needs   عسكريين
  needs   الجيش
  needs   جيش
  needs   مقاتلين
  needs   مقاتلي
  needs   مقاتلو
  needs   المقاتلين
  needs   المقاتلون
  needs   مقاتليها
  needs   مقاتليه
  needs   مسلح
  needs   مسلحين
  needs   مسلحون
  needs   مسلحي
  needs   مسلحو
  needs   المسلحين
  needs   المسلحون
  needs   عناصر
  needs   عناصره
  needs   عناصرها
  needs   العناصر
  needs   عنصرا
  needs   فصائل
  needs   الفصائل
  needs   الوحدات
  needs   وحدات
  needs   كتيبة
  needs   كتائب
  needs   ميليشيات
  needs   مليشيات
  needs   مليشيا
  needs   ميليشيا
  needs   تعزيزات
  needs   التعزيزات
  needs   سفينة
  needs   سفن
  needs   حاملة
  needs   مدمرة
  needs   مدرعات
  needs   دبابات
  needs   أسلحة
  needs   عتاد
  needs   معدات
  needs   صواريخ
  needs   مستشارين
  needs   محققين
  needs   شرطي
  needs   قواتنا
  needs   القوة
  needs   مسلحا
  needs   إرهابيين
  needs   إرهابيي
  needs   إرهابيون
  needs   الإرهابيين
  needs   الإرهابيون
  needs   الميليشيات
  needs   المليشيات
  needs   الميليشيا
  needs   المليشيا
  needs   الحوثيين
  needs   الحوثيون
  needs   متمردين
  needs   المتمردين
  needs   المتمردون
  needs   جهاديين
  needs   الجهاديين
  needs   الجهاديون
  needs   الدبابات
  needs   المدرعات
  needs   آليات
  needs   الآليات
  needs   رتل
  needs   أرتال
  needs   الصواريخ
  needs   مدافع
  needs   المدافع
  needs   منظومة
  needs   منظومات
  needs   الأسلحة
  needs   بارجة
  needs   بوارج
  needs   فرقاطة
  needs   غواصة
  needs   مقاتلات
  needs   طائرات
  needs   الطائرات
  needs   مروحيات
  needs   خبراء
  needs   ضباط
  needs   شرطة
  needs   الشرطة
  needs   مدفعية
  needs   أرتالا
  needs   طائرة
  needs   انتحاريين
  needs   دوريات
  needs   ناقلات
  needs   عربات
  needs   العربات
  needs   مستشاريها
  needs   مستشاريه
  verb    أوفد يوفد
  masdar  إيفاد
  verb    أدخل يدخل
  masdar  إدخال
  verb    زج يزج
  masdar  إبقاء
  verb    جلب يجلب
  masdar  جلب
  yes     أرسلت روسيا 300 جندي إلى طرطوس
          agent  روسيا
          target جندي
          place  طرطوس
          figure participants 300
  no      أرسلت الأم ابنها إلى السوق

trigger fan-out
  frame   mover
  verb    انتشر ينتشر
  masdar  انتشار
  verb    تدفق يتدفق
  needs   قوات
  needs   القوات
  needs   قواته
  needs   قواتها
  needs   قوة
  needs   جنود
  needs   جنودا
  needs   جنوده
  needs   جنودها
  needs   الجنود
  needs   جندي
  needs   جنديا
  needs   عسكريين
  needs   الجيش
  needs   جيش
  needs   مقاتلين
  needs   مقاتلي
  needs   مقاتلو
  needs   المقاتلين
  needs   المقاتلون
  needs   مقاتليها
  needs   مقاتليه
  needs   مسلح
  needs   مسلحين
  needs   مسلحون
  needs   مسلحي
  needs   مسلحو
  needs   المسلحين
  needs   المسلحون
  needs   عناصر
  needs   عناصره
  needs   عناصرها
  needs   العناصر
  needs   عنصرا
  needs   فصائل
  needs   الفصائل
  needs   الوحدات
  needs   وحدات
  needs   كتيبة
  needs   كتائب
  needs   ميليشيات
  needs   مليشيات
  needs   مليشيا
  needs   ميليشيا
  needs   شرطة
  needs   الشرطة
  needs   شرطي
  needs   ضباط
  needs   دوريات
  needs   الأمن
  unless  فيديو
  unless  خبر
  unless  شائعة
  unless  شائعات
  unless  صورة
  unless  صور
  unless  مقطع
  unless  مرض
  unless  وباء
  unless  فيروس
  unless  وسم
  unless  هاشتاغ
  needs   قواتنا
  needs   القوة
  needs   مسلحا
  needs   إرهابيين
  needs   إرهابيي
  needs   إرهابيون
  needs   الإرهابيين
  needs   الإرهابيون
  needs   الميليشيات
  needs   المليشيات
  needs   الميليشيا
  needs   المليشيا
  needs   الحوثيين
  needs   الحوثيون
  needs   متمردين
  needs   المتمردين
  needs   المتمردون
  needs   جهاديين
  needs   الجهاديين
  needs   الجهاديون
  needs   تعزيزات
  needs   التعزيزات
  needs   دبابات
  needs   الدبابات
  needs   مدرعات
  needs   المدرعات
  needs   آليات
  needs   الآليات
  needs   رتل
  needs   أرتال
  needs   صواريخ
  needs   الصواريخ
  needs   مدافع
  needs   المدافع
  needs   منظومة
  needs   منظومات
  needs   أسلحة
  needs   الأسلحة
  needs   سفن
  needs   بارجة
  needs   بوارج
  needs   فرقاطة
  needs   مدمرة
  needs   غواصة
  needs   حاملة
  needs   مقاتلات
  needs   طائرات
  needs   الطائرات
  needs   مروحيات
  needs   شرطيا
  yes     انتشرت قوات الأمن التونسية في القصرين صباح اليوم
          agent  قوات الأمن التونسية
          place  القصرين
          time   2025-12-18
  no      انتشرت الصورة على مواقع التواصل

trigger join-up
  frame   mover
  weak    true
  verb    انضم ينضم
  masdar  انضمام
  verb    التحق يلتحق
  masdar  التحاق
  needs   داعش
  needs   تنظيم
  needs   التنظيم
  needs   صفوف
  needs   صفوفه
  needs   القتال
  needs   جماعة
  needs   طالبان
  needs   القاعدة
  needs   ميليشيا
  needs   مليشيا
  needs   ميليشيات
  needs   فصائل
  needs   جيش
  needs   الجيش
  needs   المسلحين
  needs   الحشد
  verb    بايع يبايع
  masdar  مبايعة
  verb    انخرط ينخرط
  masdar  انخراط
  verb    انضوى ينضوي
  masdar  انضواء
  needs   الجماعات
  needs   جماعات
  needs   المتشددين
  needs   الجهاديين
  needs   المتطرفين
  needs   الحرب
  needs   المعارك
  needs   البغدادي
  needs   الجهاد
  needs   المتمردين
  yes     انضم 12 تونسيا إلى داعش في ليبيا
          agent  تونسيا
          place  ليبيا
          figure participants 12
  no      انضم اللاعب إلى ناديه الجديد

trigger train
  frame   sender
  verb    درب يدرب
  masdar  تدريب
  verb    تدرب يتدرب
  verb    سلح يسلح
  masdar  تسليح
  needs   قوات
  needs   القوات
  needs   قواته
  needs   قواتها
  needs   قوة
  needs   جنود
  needs   جنودا
  needs   جنوده
  needs   جنودها
  needs   الجنود
  needs   جندي
  needs   جنديا
  needs   عسكريين
  needs   الجيش
  needs   جيش
  needs   مقاتلين
  needs   مقاتلي
  needs   مقاتلو
  needs   المقاتلين
  needs   المقاتلون
  needs   مقاتليها
  needs   مقاتليه
  needs   مسلح
  needs   مسلحين
  needs   مسلحون
  needs   مسلحي
  needs   مسلحو
  needs   المسلحين
  needs   المسلحون
  needs   عناصر
  needs   عناصره
  needs   عناصرها
  needs   العناصر
  needs   عنصرا
  needs   فصائل
  needs   الفصائل
  needs   الوحدات
  needs   وحدات
  needs   كتيبة
  needs   كتائب
  needs   ميليشيات
  needs   مليشيات
  needs   مليشيا
  needs   ميليشيا
  needs   شرطة
  needs   الشرطة
  needs   يد
  needs   المعارضة
  needs   الميليشيا
  needs   قواتنا
  needs   القوة
  needs   مسلحا
  needs   إرهابيين
  needs   إرهابيي
  needs   إرهابيون
  needs   الإرهابيين
  needs   الإرهابيون
  needs   الميليشيات
  needs   المليشيات
  needs   المليشيا
  needs   الحوثيين
  needs   الحوثيون
  needs   متمردين
  needs   المتمردين
  needs   المتمردون
  needs   جهاديين
  needs   الجهاديين
  needs   الجهاديون
  needs   مجندين
  needs   المجندين
  needs   متطوعين
  needs   انتحاريين
  needs   عسكرية
  needs   العسكرية
  needs   عسكري
  needs   عسكريا
  needs   أمنية
  needs   ضباط
  needs   الضباط
  yes     دربت بريطانيا قوات عراقية في أربيل
          agent  بريطانيا
          target قوات عراقية
          place  أربيل

# forces on the way, arriving or staying
trigger forces-arrive
  frame   mover
  verb    وصل يصل
  masdar  وصول
  verb    توجه يتوجه
  verb    تحرك يتحرك
  masdar  تحرك
  verb    احتشد يحتشد
  masdar  احتشاد
  verb    تجمع يتجمع
  masdar  تجمع
  verb    عبر يعبر
  verb    جاب يجوب
  verb    بقي يبقى
  masdar  بقاء
  verb    تمركز يتمركز
  verb    رابط يرابط
  verb    سافر يسافر
  masdar  سفر
  verb    تأهب يتأهب
  masdar  تواجد
  masdar  وجود
  verb    تمترس يتمترس
  verb    أحاط يحيط
  needs   قوات
  needs   القوات
  needs   قواته
  needs   قواتها
  needs   قواتنا
  needs   قوة
  needs   القوة
  needs   جنود
  needs   جنودا
  needs   الجنود
  needs   جنوده
  needs   جنودها
  needs   جندي
  needs   جنديا
  needs   عسكريين
  needs   الجيش
  needs   جيش
  needs   مقاتلين
  needs   مقاتلي
  needs   مقاتلو
  needs   المقاتلين
  needs   المقاتلون
  needs   مسلح
  needs   مسلحا
  needs   مسلحين
  needs   مسلحون
  needs   مسلحي
  needs   مسلحو
  needs   المسلحين
  needs   المسلحون
  needs   عناصر
  needs   العناصر
  needs   عناصره
  needs   عناصرها
  needs   عنصرا
  needs   إرهابيين
  needs   إرهابيي
  needs   إرهابيون
  needs   الإرهابيين
  needs   الإرهابيون
  needs   فصائل
  needs   الفصائل
  needs   وحدات
  needs   الوحدات
  needs   كتيبة
  needs   كتائب
  needs   ميليشيات
  needs   الميليشيات
  needs   مليشيات
  needs   المليشيات
  needs   ميليشيا
  needs   الميليشيا
  needs   مليشيا
  needs   المليشيا
  needs   الحوثيين
  needs   الحوثيون
  needs   متمردين
  needs   المتمردين
  needs   المتمردون
  needs   جهاديين
  needs   الجهاديين
  needs   الجهاديون
  needs   تعزيزات
  needs   التعزيزات
  needs   دبابات
  needs   الدبابات
  needs   مدرعات
  needs   المدرعات
  needs   آليات
  needs   الآليات
  needs   رتل
  needs   أرتال
  needs   صواريخ
  needs   الصواريخ
  needs   مدافع
  needs   المدافع
  needs   منظومة
  needs   منظومات
  needs   أسلحة
  needs   الأسلحة
  needs   سفن
  needs   بارجة
  needs   بوارج
  needs   فرقاطة
  needs   مدمرة
  needs   غواصة
  needs   حاملة
  needs   مقاتلات
  needs   طائرات
  needs   الطائرات
  needs   مروحيات
  needs   شرطة
  needs   الشرطة
  needs   شرطي
  needs   شرطيا
  needs   ضباط
  needs   الأمن
  needs   دوريات
  yes     وصلت قوات تركية إلى عفرين صباح اليوم
          agent  قوات تركية
          place  عفرين
          time   2025-12-18
  yes     القوات الأميركية ستبقى في منبج
          agent  القوات الأميركية
          place  منبج
          status planned
  no      وصل الطلاب إلى المدرسة متأخرين

trigger planes-take-off
  frame   mover
  verb    أقلع يقلع
  masdar  إقلاع
  verb    حلق يحلق
  masdar  تحليق
  needs   مقاتلات
  needs   المقاتلات
  needs   مقاتلة
  needs   قاذفات
  needs   قاذفة
  needs   طيران
  needs   الطيران
  needs   مروحيات
  needs   المروحيات
  needs   مروحية
  needs   سرب
  needs   أسراب
  needs   حربية
  needs   الحربية
  needs   عسكرية
  needs   استطلاع
  needs   الاستطلاع
  yes     أقلعت ثماني مقاتلات من قاعدة حميميم
          agent  مقاتلات
          place  قاعدة حميميم
          figure participants 8
  no      أقلعت رحلة الركاب من المطار

# a war entered from outside
trigger step-in
  frame   mover
  verb    تدخل يتدخل
  masdar  تدخل
  needs   عسكريا
  needs   العسكري
  needs   عسكري
  needs   سوريا
  needs   اليمن
  needs   ليبيا
  needs   مالي
  needs   الحرب
  needs   النزاع
  needs   القتال
  needs   التحالف
  needs   الناتو
  needs   الطيران
  needs   قوات
  needs   القوات
  needs   قواته
  needs   قواتها
  needs   قواتنا
  needs   قوة
  needs   القوة
  needs   جنود
  needs   جنودا
  needs   الجنود
  needs   جنوده
  needs   جنودها
  needs   جندي
  needs   جنديا
  needs   عسكريين
  needs   الجيش
  needs   جيش
  needs   مقاتلين
  needs   مقاتلي
  needs   مقاتلو
  needs   المقاتلين
  needs   المقاتلون
  needs   مسلح
  needs   مسلحا
  needs   مسلحين
  needs   مسلحون
  needs   مسلحي
  needs   مسلحو
  needs   المسلحين
  needs   المسلحون
  needs   عناصر
  needs   العناصر
  needs   عناصره
  needs   عناصرها
  needs   عنصرا
  needs   إرهابيين
  needs   إرهابيي
  needs   إرهابيون
  needs   الإرهابيين
  needs   الإرهابيون
  needs   فصائل
  needs   الفصائل
  needs   وحدات
  needs   الوحدات
  needs   كتيبة
  needs   كتائب
  needs   ميليشيات
  needs   الميليشيات
  needs   مليشيات
  needs   المليشيات
  needs   ميليشيا
  needs   الميليشيا
  needs   مليشيا
  needs   المليشيا
  needs   الحوثيين
  needs   الحوثيون
  needs   متمردين
  needs   المتمردين
  needs   المتمردون
  needs   جهاديين
  needs   الجهاديين
  needs   الجهاديون
  yes     تدخلت روسيا عسكريا في سوريا عام 2015
          agent  روسيا
          place  سوريا
          time   2015-01-01 2015-12-31
  no      تدخل الحكم لفض الشجار

trigger strengthen-forces
  frame   sender
  verb    عزز يعزز
  masdar  تعزيز
  masdar  زيادة
  verb    ضاعف يضاعف
  masdar  مضاعفة
  verb    كثف يكثف
  masdar  تكثيف
  masdar  تشديد
  needs   قوات
  needs   القوات
  needs   قواته
  needs   قواتها
  needs   قواتنا
  needs   قوة
  needs   القوة
  needs   جنود
  needs   جنودا
  needs   الجنود
  needs   جنوده
  needs   جنودها
  needs   جندي
  needs   جنديا
  needs   عسكريين
  needs   الجيش
  needs   جيش
  needs   مقاتلين
  needs   مقاتلي
  needs   مقاتلو
  needs   المقاتلين
  needs   المقاتلون
  needs   مسلح
  needs   مسلحا
  needs   مسلحين
  needs   مسلحون
  needs   مسلحي
  needs   مسلحو
  needs   المسلحين
  needs   المسلحون
  needs   عناصر
  needs   العناصر
  needs   عناصره
  needs   عناصرها
  needs   عنصرا
  needs   إرهابيين
  needs   إرهابيي
  needs   إرهابيون
  needs   الإرهابيين
  needs   الإرهابيون
  needs   فصائل
  needs   الفصائل
  needs   وحدات
  needs   الوحدات
  needs   كتيبة
  needs   كتائب
  needs   ميليشيات
  needs   الميليشيات
  needs   مليشيات
  needs   المليشيات
  needs   ميليشيا
  needs   الميليشيا
  needs   مليشيا
  needs   المليشيا
  needs   الحوثيين
  needs   الحوثيون
  needs   متمردين
  needs   المتمردين
  needs   المتمردون
  needs   جهاديين
  needs   الجهاديين
  needs   الجهاديون
  needs   شرطة
  needs   الشرطة
  needs   شرطي
  needs   شرطيا
  needs   ضباط
  needs   الأمن
  needs   دوريات
  needs   إجراءات
  needs   الإجراءات
  needs   إجراءاتها
  needs   التدابير
  needs   انتشار
  needs   الانتشار
  needs   انتشارها
  needs   انتشاره
  needs   وجودها
  needs   وجوده
  needs   تواجدها
  needs   تواجد
  needs   التواجد
  needs   دورياتها
  needs   الحراسة
  yes     عززت فرنسا قواتها في مالي
          agent  فرنسا
          target قواتها
          place  مالي
  no      عززت الشركة أرباحها هذا العام
