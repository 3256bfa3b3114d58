# Giving or promising money, goods, arms, relief, medical help. Type AID.

trigger aid
  frame   giver
  role    amount
  form    دعم الإرهاب
  form    دعمها للإرهاب
  form    دعمه للإرهاب
  form    دعم جماعات
  form    دعم ميليشيات
  form    دعم المتمردين
  verb    أسعف يسعف
  noun    معونات
  noun    معونة
  noun    سلة غذائية
  plural  سلال غذائية
  noun    جسر إنساني
  noun    جسر جوي إنساني
  noun    إعادة إعمار
  noun    علاج مجاني
  noun    مساعدات
  noun    مساعدات إنسانية
  noun    مساعدة عسكرية
  noun    مساعدات عسكرية
  noun    مساعدات مالية
  noun    مساعدات غذائية
  noun    مساعدات طبية
  noun    إيصال المساعدات
  noun    إيصال مساعدات
  noun    توزيع مساعدات
  noun    توزيع المساعدات
  noun    إدخال المساعدات
  noun    إدخال مساعدات
  noun    إرسال مساعدات
  noun    إرسال المساعدات
  noun    تقديم مساعدات
  noun    تقديم المساعدات
  noun    تقديم الدعم
  verb    قدم مساعدات يقدم مساعدات
  verb    قدم مساعدة يقدم مساعدة
  verb    أرسل مساعدات يرسل مساعدات
  noun    قافلة مساعدات
  plural  قوافل مساعدات
  form    قافلة للمساعدات
  form    دخول المساعدات
  form    دخول مساعدات
  form    وصول المساعدات
  noun    قافلة إغاثية
  noun    قافلة إنسانية
  noun    إغاثة
  noun    عمليات إغاثة
  noun    أعمال إغاثة
  verb    أغاث يغيث
  plural  تبرعات
  noun    هبة مالية
  noun    وديعة
  form    سلمت مساعدات
  form    تلقى مساعدات
  form    تلقت مساعدات
  noun    مساعدة مالية
  noun    مساعدة إنسانية
  noun    منحة مالية
  yes     قدمت الكويت مساعدات إنسانية للنازحين في الموصل
          agent  الكويت
          target للنازحين
          place  الموصل

trigger military-aid
  frame   giver
  form    بدعم من
  form    بدعم روسي
  form    بدعم إيراني
  form    بدعم أميركي
  form    بدعم أمريكي
  form    بدعم تركي
  noun    دعم سياسي
  noun    دعم متواصل
  form    يتلقون دعما
  form    يتلقى دعما
  form    تتلقى دعما
  form    تلقي دعم
  form    تلقى الدعم
  noun    دعم عسكري
  noun    دعم مالي
  noun    دعم لوجستي
  noun    دعم إنساني
  noun    دعم مادي
  noun    إسناد جوي
  noun    إسناد عسكري
  noun    غطاء جوي
  noun    دعم جوي
  noun    تزويد بالسلاح
  noun    شحنة أسلحة
  plural  شحنات أسلحة
  noun    إمداد بالسلاح
  noun    تسليح المعارضة
  yes     قدمت طهران دعما عسكريا للحوثيين
          agent  طهران
          target للحوثيين

trigger supply
  frame   giver
  verb    زود يزود
  masdar  تزويد
  needs   أسلحة
  needs   سلاح
  needs   ذخيرة
  needs   ذخائر
  needs   صواريخ
  needs   معدات
  needs   مساعدات
  needs   أغذية
  needs   غذاء
  needs   أدوية
  needs   دواء
  needs   وقود
  needs   نفط
  needs   كهرباء
  needs   مال
  needs   أموال
  needs   طائرات
  needs   دبابات
  needs   مدرعات
  needs   معلومات
  needs   طحين
  needs   خيام
  yes     كشف تقرير عن تزويد حفتر بأسلحة ثقيلة
          source تقرير
  no      زودت السيارة بمحرك قوي وكاميرات حديثة

# backing of those who bear arms is a gift of arms and money
trigger back-fighters
  frame   giver
  masdar  دعم
  needs   حوثيين
  needs   ميليشيات
  needs   مليشيات
  needs   ميليشيا
  needs   مليشيا
  needs   جماعات
  needs   فصائل
  needs   إرهابيين
  needs   متمردين
  needs   مسلحين
  needs   انفصاليين
  needs   مقاتلين
  yes     يطيل دعم الحرس الثوري للحوثيين أمد الأزمة
          target للحوثيين
          scope  aggregate
  no      تقدم المنصة دعم اللغة العربية للمطورين

trigger aid-weak
  frame   giver
  weak    true
  verb    مول يمول
  verb    دعم يدعم
  masdar  دعم
  form    دعما
  form    مدعوم من
  form    مدعومة من
  form    المدعوم من
  form    المدعومة من
  form    المدعومين من
  form    مدعومين من
  masdar  تمويل
  form    ممول من
  form    ممولة من
  form    الممولة من
  form    الممول من
  verb    ساهم يساهم
  noun    مساهمة
  noun    قافلة
  plural  قوافل
  noun    قرض
  noun    مساعدة
  verb    تبرع يتبرع
  masdar  تبرع
  form    الدعم
  form    دعمها
  form    دعمه
  form    تدعم
  form    يدعم
  form    تدعمه
  form    يدعمون
  form    ستدعم
  form    سيدعم
  form    يدعمه
  form    تدعمها
  form    منحة
  form    ستساعد
  form    للمساعدة
  unless  قروض
  unless  سعر
  unless  أسعار
  unless  عملة
  unless  ليرة
  unless  نمو
  unless  سوق
  unless  تطبيق
  unless  شبكات
  unless  صادرات
  unless  تصنيف
  unless  ميزات
  unless  لغة
  unless  سكني
  unless  عقاري
  unless  سيارات
  unless  نظرية
  unless  فكرة
  yes     خصصت اليابان 20 مليون دولار لإعادة إعمار الموصل
          agent  اليابان
          target الموصل
          place  الموصل
          figure amount 20000000
  no      يدعم الهاتف الجديد شبكات الجيل الخامس

trigger send-relief
  frame   giver
  role    amount
  verb    أرسل يرسل
  verb    قدم يقدم
  verb    سلم يسلم
  verb    وزع يوزع
  verb    تلقى يتلقى
  verb    أوصل يوصل
  verb    خصص يخصص
  verb    تعهد يتعهد
  needs   مساعدات
  needs   المساعدات
  needs   مساعدة
  needs   إغاثة
  needs   معونات
  needs   منحة
  needs   دولار
  needs   يورو
  needs   تبرعات
  verb    منح يمنح
  masdar  منح
  masdar  تقديم
  masdar  إرسال
  masdar  توزيع
  masdar  تخصيص
  masdar  إدخال
  masdar  إيصال
  masdar  توصيل
  masdar  توفير
  verb    أدخل يدخل
  verb    تبرع يتبرع
  verb    دفع يدفع
  verb    رصد يرصد
  verb    ضخ يضخ
  needs   معونة
  needs   الإغاثة
  needs   أغذية
  needs   الغذاء
  needs   غذاء
  needs   الطعام
  needs   أدوية
  needs   الأدوية
  needs   الدواء
  needs   إمدادات
  needs   الإمدادات
  needs   مأوى
  needs   المأوى
  needs   غذائية
  yes     أرسلت قطر مساعدات طبية إلى غزة
          agent  قطر
          target غزة
          place  غزة
  no      أرسل الطالب رسالة إلى أستاذه
