# Yemen and its war

actor houthis
  name    Houthis
  also    Ansar Allah
  also    Houthi militia
  also    Houthi rebels
  also    Houthi movement
  kind    armed-group
  country YE
  form    الحوثيون
  form    الحوثيين
  form    الحوثي
  form    جماعة الحوثي
  form    جماعة الحوثيين
  form    حركة أنصار الله
  form    جماعة أنصار الله
  form    أنصار الله
  form    ميليشيات الحوثي
  form    ميليشيا الحوثي
  form    مليشيا الحوثي
  form    مليشيات الحوثي
  form    الميليشيات الحوثية
  form    الميليشيا الحوثية
  form    المليشيا الحوثية
  form    المليشيات الحوثية
  form    الجماعة الحوثية
  form    حوثي
  form    حوثيا
  form    حوثية
  form    الحوثية
  form    حوثيين
  form    حوثيون
  form    المتمردون الحوثيون
  form    المتمردين الحوثيين
  form    المسلحون الحوثيون
  form    المسلحين الحوثيين
  form    ميليشيات الحوثي الإيرانية
  form    ميليشيات الحوثي الانقلابية
  form    ميليشيا الحوثي الانقلابية
  form    ميليشيا الحوثي الإيرانية
  form    الانقلابيون الحوثيون
  form    الحركة الحوثية
  form    ميليشيا الحوثيين
  form    ميليشيات الحوثيين
  short   الجماعة
  short   الميليشيات
  short   الميليشيا
  short   المليشيا
  short   المليشيات
  short   الانقلابيون
  short   الانقلابيين
  yes     أفرج الحوثيون عن عشرين أسيرا بوساطة قبلية
          actor  الحوثيون

actor yemeni-army
  name    Yemeni army
  also    Yemeni National Army
  also    Yemeni military
  also    Yemeni armed forces
  also    Yemeni government forces
  kind    army
  country YE
  form    الجيش اليمني
  form    الجيش الوطني اليمني
  form    قوات الجيش اليمني
  form    قوات الجيش الوطني اليمني
  form    قوات الجيش الوطني
  short   الجيش الوطني
  short   قوات الجيش
  yes     نفى الجيش اليمني سقوط قتلى في الاشتباكات الأخيرة
          actor  الجيش اليمني

actor yemeni-government-forces
  name    Yemeni government forces
  also    Yemeni army
  also    Yemeni forces
  also    Yemeni government troops
  kind    army
  country YE
  form    قوات الشرعية
  form    قوات الشرعية اليمنية
  form    القوات الحكومية اليمنية
  form    القوات اليمنية الموالية للشرعية
  form    القوات الموالية للحكومة اليمنية
  form    قوات الحكومة اليمنية
  short   القوات الحكومية
  yes     واصلت قوات الشرعية عمليات التمشيط في الأحياء الشرقية
          actor  قوات الشرعية

actor yemeni-forces
  name    Yemeni forces
  also    Yemeni army
  also    Yemeni armed forces
  kind    army
  country YE
  form    القوات اليمنية
  form    القوات المسلحة اليمنية
  form    قوات يمنية
  yes     واصلت القوات اليمنية عمليات التمشيط في الأحياء الشرقية
          actor  القوات اليمنية

actor yemeni-government
  name    Yemeni government
  also    Government of Yemen
  also    Internationally recognised Yemeni government
  kind    government
  country YE
  form    الحكومة اليمنية
  form    الحكومة الشرعية
  form    الحكومة اليمنية الشرعية
  form    الحكومة الشرعية اليمنية
  form    الحكومة اليمنية المعترف بها دوليا
  form    الحكومة المعترف بها دوليا
  form    حكومة اليمن
  form    السلطة الشرعية في اليمن
  short   الشرعية
  yes     اتهمت الحكومة اليمنية أطرافا خارجية بتمويل المسلحين
          actor  الحكومة اليمنية

actor yemeni-presidential-leadership-council
  name    Yemeni Presidential Leadership Council
  kind    government
  country YE
  form    مجلس القيادة الرئاسي اليمني
  form    مجلس القيادة الرئاسي
  form    المجلس الرئاسي اليمني
  yes     دعا مجلس القيادة الرئاسي اليمني المواطنين إلى التعاون مع فرق الإنقاذ
          actor  مجلس القيادة الرئاسي اليمني

actor houthi-supreme-political-council
  name    Houthi Supreme Political Council
  kind    government
  country YE
  part-of houthis
  form    المجلس السياسي الأعلى
  form    المجلس السياسي الأعلى للحوثيين
  yes     أدان المجلس السياسي الأعلى الهجوم على السفارة ووصفته بالإرهابي
          actor  المجلس السياسي الأعلى

actor popular-resistance-yemen
  name    Yemeni Popular Resistance
  kind    armed-group
  country YE
  form    المقاومة الشعبية
  form    المقاومة الشعبية اليمنية
  form    المقاومة اليمنية
  form    المقاومة الشعبية الموالية للشرعية
  yes     هددت المقاومة الشعبية باستهداف السفن المارة في المضيق
          actor  المقاومة الشعبية

actor national-resistance-yemen
  name    Yemeni National Resistance
  kind    armed-group
  country YE
  form    المقاومة الوطنية اليمنية
  form    قوات المقاومة الوطنية
  form    قوات المقاومة اليمنية المشتركة
  form    قوات المقاومة اليمنية
  form    قوات المقاومة المشتركة
  form    حراس الجمهورية
  form    قوات حراس الجمهورية
  yes     فقدت المقاومة الوطنية اليمنية معظم المواقع في الريف الشرقي
          actor  المقاومة الوطنية اليمنية

actor joint-forces-west-coast
  name    Joint Forces on the West Coast
  kind    armed-group
  country YE
  form    القوات المشتركة في الساحل الغربي
  form    القوات اليمنية المشتركة
  form    القوات المشتركة اليمنية
  form    قوات الساحل الغربي
  yes     دعت القوات المشتركة في الساحل الغربي المقاتلين إلى الالتزام بالهدنة
          actor  القوات المشتركة في الساحل الغربي

actor giants-brigades
  name    Giants Brigades
  kind    armed-group
  country YE
  form    ألوية العمالقة
  form    قوات ألوية العمالقة
  form    قوات العمالقة
  form    ألوية العمالقة الجنوبية
  form    ألوية العمالقة اليمنية
  yes     أفرجت ألوية العمالقة عن عشرين أسيرا بوساطة قبلية
          actor  ألوية العمالقة

actor tihama-resistance
  name    Tihama Resistance
  kind    armed-group
  country YE
  form    المقاومة التهامية
  form    قوات المقاومة التهامية
  form    ألوية المقاومة التهامية
  yes     قالت المقاومة التهامية إن الاتفاق لا يشمل المقاتلين الأجانب
          actor  المقاومة التهامية

actor southern-resistance
  name    Southern Resistance
  kind    armed-group
  country YE
  form    المقاومة الجنوبية
  yes     قالت المقاومة الجنوبية إن الاتفاق لا يشمل المقاتلين الأجانب
          actor  المقاومة الجنوبية

actor southern-transitional-council
  name    Southern Transitional Council
  also    STC
  kind    party
  country YE
  form    المجلس الانتقالي الجنوبي
  form    المجلس الانتقالي الجنوبي في اليمن
  form    الانتقالي الجنوبي
  short   المجلس الانتقالي
  short   الانتقالي
  yes     عقد المجلس الانتقالي الجنوبي اجتماعا طارئا لبحث التطورات
          actor  المجلس الانتقالي الجنوبي

actor security-belt
  name    Security Belt Forces
  kind    armed-group
  country YE
  form    قوات الحزام الأمني
  form    الحزام الأمني
  yes     خطفت قوات الحزام الأمني ثلاثة عمال إغاثة الأسبوع الماضي
          actor  قوات الحزام الأمني

actor shabwani-elite
  name    Shabwani Elite Forces
  kind    armed-group
  country YE
  form    قوات النخبة الشبوانية
  form    النخبة الشبوانية
  yes     حاصرت قوات النخبة الشبوانية القاعدة العسكرية من جهة الشمال
          actor  قوات النخبة الشبوانية

actor hadrami-elite
  name    Hadrami Elite Forces
  kind    armed-group
  country YE
  form    قوات النخبة الحضرمية
  form    النخبة الحضرمية
  yes     حاصرت قوات النخبة الحضرمية القاعدة العسكرية من جهة الشمال
          actor  قوات النخبة الحضرمية

actor homeland-shield
  name    Nation's Shield Forces
  kind    armed-group
  country YE
  form    قوات درع الوطن
  yes     زرعت قوات درع الوطن ألغاما في مزارع القرية قبل الانسحاب
          actor  قوات درع الوطن

actor yemeni-republican-guard
  name    Yemeni Republican Guard
  kind    army
  country YE
  form    قوات الحرس الجمهوري اليمني
  form    الحرس الجمهوري اليمني
  yes     أسقطت قوات الحرس الجمهوري اليمني طائرة مسيرة فوق الميناء
          actor  قوات الحرس الجمهوري اليمني

actor general-peoples-congress
  name    General People's Congress
  kind    party
  country YE
  form    حزب المؤتمر الشعبي العام
  form    المؤتمر الشعبي العام
  form    حزب المؤتمر الشعبي
  yes     عقد حزب المؤتمر الشعبي العام اجتماعا طارئا لبحث التطورات
          actor  حزب المؤتمر الشعبي العام

actor islah-yemen
  name    al-Islah Party
  kind    party
  country YE
  form    حزب الإصلاح اليمني
  form    التجمع اليمني للإصلاح
  form    حزب التجمع اليمني للإصلاح
  yes     رفض حزب الإصلاح اليمني نتائج الانتخابات التشريعية
          actor  حزب الإصلاح اليمني

actor southern-movement
  name    Southern Movement
  kind    party
  country YE
  form    الحراك الجنوبي
  form    الحراك الجنوبي اليمني
  yes     رفض الحراك الجنوبي نتائج الانتخابات التشريعية
          actor  الحراك الجنوبي

actor aqap
  name    Al-Qaeda in the Arabian Peninsula
  also    AQAP
  kind    armed-group
  country YE
  part-of al-qaeda
  form    تنظيم القاعدة في جزيرة العرب
  form    تنظيم القاعدة في شبه الجزيرة العربية
  form    القاعدة في جزيرة العرب
  form    تنظيم القاعدة في اليمن
  form    أنصار الشريعة في اليمن
  short   التنظيم
  yes     زرع تنظيم القاعدة في جزيرة العرب ألغاما في مزارع القرية قبل الانسحاب
          actor  تنظيم القاعدة في جزيرة العرب

actor yemeni-fifth-military-region
  name    Yemeni 5th Military Region
  kind    army
  country YE
  part-of yemeni-army
  form    المنطقة العسكرية الخامسة
  form    قوات المنطقة العسكرية الخامسة
  yes     واصلت المنطقة العسكرية الخامسة عمليات التمشيط في الأحياء الشرقية
          actor  المنطقة العسكرية الخامسة

actor yemeni-third-military-region
  name    Yemeni 3rd Military Region
  kind    army
  country YE
  part-of yemeni-army
  form    المنطقة العسكرية الثالثة
  form    قوات المنطقة العسكرية الثالثة
  yes     سيطرت المنطقة العسكرية الثالثة على المطار بعد قتال عنيف
          actor  المنطقة العسكرية الثالثة

actor yemeni-sixth-military-region
  name    Yemeni 6th Military Region
  kind    army
  country YE
  part-of yemeni-army
  form    المنطقة العسكرية السادسة
  form    قوات المنطقة العسكرية السادسة
  yes     دفعت المنطقة العسكرية السادسة بتعزيزات جديدة إلى خطوط التماس مساء الأحد
          actor  المنطقة العسكرية السادسة

actor yemeni-army-media
  name    Yemeni armed forces media centre
  kind    government
  country YE
  part-of yemeni-army
  form    المركز الإعلامي للقوات المسلحة اليمنية
  form    المركز الإعلامي للجيش اليمني
  form    المركز الإعلامي للقوات المسلحة
  yes     نفى المركز الإعلامي للقوات المسلحة اليمنية وجود قوات أجنبية على الأراضي الوطنية
          actor  المركز الإعلامي للقوات المسلحة اليمنية

actor yemeni-coast-guard
  name    Yemeni Coast Guard
  kind    police
  country YE
  form    قوات خفر السواحل اليمنية
  form    خفر السواحل اليمني
  yes     طوقت قوات خفر السواحل اليمنية المبنى بعد سماع إطلاق نار
          actor  قوات خفر السواحل اليمنية

actor masam
  name    Masam demining project
  kind    ngo
  country YE
  form    مشروع مسام
  form    مشروع مسام لنزع الألغام
  form    المشروع السعودي لنزع الألغام
  yes     أجلى مشروع مسام الجرحى من الحي المحاصر
          actor  مشروع مسام

actor abductees-mothers
  name    Abductees' Mothers Association
  kind    ngo
  country YE
  form    رابطة أمهات المختطفين
  form    رابطة أمهات المختطفين اليمنيين
  short   الرابطة
  yes     أرسلت رابطة أمهات المختطفين قافلة إغاثة إلى الريف الجنوبي
          actor  رابطة أمهات المختطفين

actor ali-abdullah-saleh
  name    Ali Abdullah Saleh
  kind    office
  country YE
  part-of yemeni-president
  since   1990-05-22
  until   2012-02-27
  form    علي عبد الله صالح
  form    علي عبدالله صالح
  form    الرئيس اليمني الراحل علي عبد الله صالح
  short   صالح
  yes     أكد علي عبد الله صالح أن التحقيق سيكون شفافا
          actor  علي عبد الله صالح

actor abdrabbuh-mansur-hadi
  name    Abdrabbuh Mansur Hadi
  kind    office
  country YE
  part-of yemeni-president
  since   2012-02-27
  until   2022-04-07
  form    عبد ربه منصور هادي
  form    عبدربه منصور هادي
  form    منصور هادي
  form    الرئيس هادي
  short   هادي
  yes     رفض عبد ربه منصور هادي مقترح تبادل الأسرى
          actor  عبد ربه منصور هادي

actor rashad-al-alimi
  name    Rashad al-Alimi
  kind    office
  country YE
  part-of yemeni-president
  since   2022-04-07
  form    رشاد العليمي
  form    رشاد محمد العليمي
  short   العليمي
  yes     بحث رشاد العليمي مع نظرائه تطورات الأزمة
          actor  رشاد العليمي

actor yemeni-president
  name    Yemeni President
  kind    office
  country YE
  form    الرئيس اليمني
  form    رئيس الجمهورية اليمنية
  form    رئيس مجلس القيادة الرئاسي
  yes     رفض الرئيس اليمني مقترح تبادل الأسرى
          actor  الرئيس اليمني

actor abdul-malik-al-houthi
  name    Abdul-Malik al-Houthi
  kind    office
  country YE
  part-of houthis
  form    عبد الملك الحوثي
  form    عبدالملك الحوثي
  form    زعيم الحوثيين
  form    زعيم جماعة الحوثي
  form    زعيم ميليشيات الحوثي
  yes     هدد عبد الملك الحوثي بالرد على أي هجوم جديد
          actor  عبد الملك الحوثي

actor mohammed-ali-al-houthi
  name    Mohammed Ali al-Houthi
  kind    office
  country YE
  part-of houthis
  form    محمد علي الحوثي
  form    رئيس اللجنة الثورية العليا
  yes     طالب محمد علي الحوثي بانسحاب القوات الأجنبية
          actor  محمد علي الحوثي

actor mahdi-al-mashat
  name    Mahdi al-Mashat
  kind    office
  country YE
  part-of houthis
  form    مهدي المشاط
  short   المشاط
  yes     وقع مهدي المشاط وثيقة التفاهم في ختام القمة
          actor  مهدي المشاط

actor saleh-al-sammad
  name    Saleh al-Sammad
  kind    office
  country YE
  part-of houthis
  form    صالح الصماد
  short   الصماد
  yes     وقع صالح الصماد وثيقة التفاهم في ختام القمة
          actor  صالح الصماد

actor mohammed-abdulsalam
  name    Mohammed Abdulsalam
  kind    office
  country YE
  part-of houthis
  form    محمد عبد السلام
  form    محمد عبدالسلام
  yes     رحب محمد عبد السلام بالإفراج عن المحتجزين
          actor  محمد عبد السلام

actor yahya-saree
  name    Yahya Saree
  kind    office
  country YE
  part-of houthis
  form    يحيى سريع
  form    العميد يحيى سريع
  form    المتحدث العسكري باسم الحوثيين
  short   سريع
  yes     طالب يحيى سريع بانسحاب القوات الأجنبية
          actor  يحيى سريع

actor ahmed-bin-dagher
  name    Ahmed Obeid bin Daghr
  kind    office
  country YE
  part-of ye-prime-minister
  since   2016-04-03
  until   2018-10-15
  form    أحمد عبيد بن دغر
  form    أحمد بن دغر
  short   بن دغر
  yes     وقع أحمد عبيد بن دغر وثيقة التفاهم في ختام القمة
          actor  أحمد عبيد بن دغر

actor maeen-abdulmalik
  name    Maeen Abdulmalik Saeed
  kind    office
  country YE
  part-of ye-prime-minister
  since   2018-10-18
  until   2024-02-05
  form    معين عبد الملك
  form    معين عبدالملك
  yes     وصف معين عبد الملك الغارة بأنها انتهاك للسيادة
          actor  معين عبد الملك

actor khaled-al-yamani
  name    Khaled al-Yamani
  kind    office
  country YE
  part-of ye-foreign-minister
  since   2018-05-24
  until   2019-06-10
  form    خالد اليماني
  short   اليماني
  yes     وقع خالد اليماني وثيقة التفاهم في ختام القمة
          actor  خالد اليماني

actor abdulmalik-al-mekhlafi
  name    Abdulmalik al-Mekhlafi
  kind    office
  country YE
  part-of ye-foreign-minister
  since   2015-12-01
  until   2018-05-24
  form    عبد الملك المخلافي
  form    عبدالملك المخلافي
  short   المخلافي
  yes     أعلن عبد الملك المخلافي تشكيل لجنة لمتابعة الهدنة
          actor  عبد الملك المخلافي

actor ali-mohsen-al-ahmar
  name    Ali Mohsen al-Ahmar
  kind    office
  country YE
  form    علي محسن الأحمر
  form    علي محسن صالح الأحمر
  form    الفريق علي محسن الأحمر
  yes     رفض علي محسن الأحمر مقترح تبادل الأسرى
          actor  علي محسن الأحمر

actor tareq-saleh
  name    Tareq Saleh
  kind    office
  country YE
  form    طارق صالح
  form    طارق محمد عبد الله صالح
  form    العميد طارق صالح
  yes     أكد طارق صالح أن التحقيق سيكون شفافا
          actor  طارق صالح

actor aidarous-al-zubaidi
  name    Aidarous al-Zubaidi
  kind    office
  country YE
  part-of southern-transitional-council
  form    عيدروس الزبيدي
  form    عيدروس قاسم الزبيدي
  short   الزبيدي
  yes     هدد عيدروس الزبيدي بالرد على أي هجوم جديد
          actor  عيدروس الزبيدي

actor muammar-al-eryani
  name    Muammar al-Eryani
  kind    office
  country YE
  form    معمر الإرياني
  short   الإرياني
  yes     رحب معمر الإرياني بالإفراج عن المحتجزين
          actor  معمر الإرياني

actor sadiq-duwaid
  name    Sadiq Duwaid
  kind    office
  country YE
  form    صادق دويد
  form    صادق الدويد
  yes     وصل صادق دويد إلى العاصمة مساء أمس
          actor  صادق دويد

actor ramzi-mahrous
  name    Ramzi Mahrous
  kind    office
  country YE
  form    رمزي محروس
  yes     وصل رمزي محروس إلى العاصمة مساء أمس
          actor  رمزي محروس
