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
  yes     دربت بريطانيا قوات عراقية في أربيل
          agent  بريطانيا
          target قوات عراقية
          place  أربيل
