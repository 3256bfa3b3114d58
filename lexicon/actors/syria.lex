# Syria, its government and its wars

actor syrian-government
  name    Syrian government
  also    Syrian regime
  also    Assad government
  also    Syrian Arab Republic
  kind    government
  country SY
  form    النظام السوري
  form    نظام الأسد
  form    نظام بشار الأسد
  form    الحكومة السورية
  form    حكومة دمشق
  form    حكومة النظام السوري
  short   النظام
  yes     رفض النظام السوري شروط الوسطاء لاستئناف المحادثات
          actor  النظام السوري

actor syrian-army
  name    Syrian army
  also    Syrian Arab Army
  also    Syrian military
  also    Syrian government forces
  also    Syrian armed forces
  kind    army
  country SY
  form    الجيش السوري
  form    الجيش العربي السوري
  form    جيش النظام السوري
  form    جيش النظام
  form    جيش الأسد
  form    قوات الجيش السوري
  short   الجيش
  yes     واصل الجيش السوري عمليات التمشيط في الأحياء الشرقية
          actor  الجيش السوري

actor syrian-government-forces
  name    Syrian government forces
  also    Syrian army
  also    Syrian regime forces
  also    Syrian forces
  also    Syrian military
  also    Syrian pro-government forces
  kind    army
  country SY
  form    قوات النظام السوري
  form    قوات النظام
  form    القوات الحكومية السورية
  form    القوات النظامية السورية
  form    قوات الأسد
  form    القوات السورية
  form    قوات الحكومة السورية
  short   القوات الحكومية
  short   القوات النظامية
  short   قوات الحكومة
  yes     أرسلت قوات النظام السوري قافلة إمداد إلى الحامية المحاصرة
          actor  قوات النظام السوري

actor syrian-air-defence
  name    Syrian air defence
  kind    army
  country SY
  form    الدفاعات الجوية السورية
  form    الدفاعات السورية
  form    الدفاع الجوي السوري
  form    وسائط الدفاع الجوي السوري
  yes     قالت الدفاعات الجوية السورية في بيان إن الغارة استهدفت مخزنا للذخيرة
          actor  الدفاعات الجوية السورية

actor syrian-air-force
  name    Syrian Air Force
  also    Syrian warplanes
  also    Syrian army
  kind    army
  country SY
  form    سلاح الجو السوري
  form    الطيران الحربي السوري
  form    الطيران السوري
  form    القوات الجوية السورية
  form    طيران النظام
  form    طيران النظام السوري
  form    مروحيات النظام
  form    الطيران المروحي السوري
  yes     اتهم سلاح الجو السوري المسلحين بخرق وقف إطلاق النار
          actor  سلاح الجو السوري

actor syrian-republican-guard
  name    Syrian Republican Guard
  kind    army
  country SY
  form    الحرس الجمهوري السوري
  yes     استعاد الحرس الجمهوري السوري السيطرة على تلال مشرفة على الطريق الدولي
          actor  الحرس الجمهوري السوري

actor syrian-fourth-division
  name    4th Armoured Division
  kind    army
  country SY
  form    الفرقة الرابعة
  form    الفرقة الرابعة المدرعة
  yes     أسقطت الفرقة الرابعة طائرة مسيرة فوق الميناء
          actor  الفرقة الرابعة

actor tiger-forces
  name    Tiger Forces
  kind    army
  country SY
  form    قوات النمر
  form    قوات سهيل الحسن
  yes     أجرت قوات النمر مناورات بالذخيرة الحية قرب الساحل
          actor  قوات النمر

actor syrian-fifth-corps
  name    5th Corps
  kind    army
  country SY
  form    الفيلق الخامس
  form    الفيلق الخامس اقتحام
  yes     استعاد الفيلق الخامس السيطرة على تلال مشرفة على الطريق الدولي
          actor  الفيلق الخامس

actor national-defence-forces
  name    National Defence Forces
  kind    armed-group
  country SY
  form    قوات الدفاع الوطني
  form    ميليشيا الدفاع الوطني
  form    ميليشيات الدفاع الوطني
  yes     هددت قوات الدفاع الوطني باستهداف السفن المارة في المضيق
          actor  قوات الدفاع الوطني

actor syrian-air-force-intelligence
  name    Syrian Air Force Intelligence
  kind    intelligence
  country SY
  form    المخابرات الجوية
  form    المخابرات الجوية السورية
  yes     اعتقلت المخابرات الجوية ضابطا بتهمة التجسس
          actor  المخابرات الجوية

actor syrian-military-intelligence
  name    Syrian Military Intelligence
  kind    intelligence
  country SY
  form    المخابرات العسكرية السورية
  form    شعبة المخابرات العسكرية
  form    الأمن العسكري السوري
  yes     أحبطت المخابرات العسكرية السورية مخططا لتفجير مبنى حكومي
          actor  المخابرات العسكرية السورية

actor syrian-state-security
  name    Syrian General Intelligence
  kind    intelligence
  country SY
  form    المخابرات العامة السورية
  form    إدارة المخابرات العامة السورية
  yes     تعقبت المخابرات العامة السورية القيادي شهورا قبل مقتله
          actor  المخابرات العامة السورية

actor syrian-general-security
  name    Syrian General Security
  kind    police
  country SY
  form    قوات الأمن العام السورية
  form    الأمن العام السوري
  form    إدارة الأمن العام
  form    جهاز الأمن العام السوري
  short   الأمن العام
  yes     أنقذت قوات الأمن العام السورية رهائن احتجزهم مسلح في متجر
          actor  قوات الأمن العام السورية

actor syrian-internal-security
  name    Syrian Internal Security Forces
  kind    police
  country SY
  form    قوات الأمن الداخلي السوري
  form    قوى الأمن الداخلي السوري
  form    قوى الأمن الداخلي السورية
  yes     قالت قوات الأمن الداخلي السوري إن المهاجم قتل برصاص أحد الحراس
          actor  قوات الأمن الداخلي السوري

actor syrian-transitional-government
  name    Syrian transitional government
  kind    government
  country SY
  form    الحكومة السورية الانتقالية
  form    الحكومة الانتقالية السورية
  form    الإدارة السورية الجديدة
  form    السلطات السورية الجديدة
  yes     قررت الحكومة السورية الانتقالية إغلاق المعابر البرية حتى إشعار آخر
          actor  الحكومة السورية الانتقالية

actor syrian-ministry-defence
  name    Syrian Ministry of Defence
  kind    ministry
  country SY
  form    وزارة الدفاع السورية
  form    الدفاع السورية
  yes     أعلنت وزارة الدفاع السورية مقتل ضابطين في تحطم مروحية
          actor  وزارة الدفاع السورية

actor syrian-ministry-interior
  name    Syrian Ministry of Interior
  kind    ministry
  country SY
  form    وزارة الداخلية السورية
  form    الداخلية السورية
  yes     حذرت وزارة الداخلية السورية من تفاقم الوضع في المناطق المحاصرة
          actor  وزارة الداخلية السورية

actor syrian-ministry-foreign
  name    Syrian Ministry of Foreign Affairs
  kind    ministry
  country SY
  form    وزارة الخارجية السورية
  form    الخارجية السورية
  form    وزارة الخارجية والمغتربين السورية
  yes     أوضحت وزارة الخارجية السورية أن المشتبه بهم أحيلوا إلى القضاء
          actor  وزارة الخارجية السورية

actor syrian-peoples-assembly
  name    People's Assembly of Syria
  also    Syrian parliament
  kind    government
  country SY
  form    مجلس الشعب السوري
  yes     قرر مجلس الشعب السوري إغلاق المعابر البرية حتى إشعار آخر
          actor  مجلس الشعب السوري

actor syrian-opposition
  name    Syrian opposition
  also    Syrian rebels
  kind    party
  country SY
  form    المعارضة السورية
  form    قوى المعارضة السورية
  short   المعارضة
  yes     نظمت المعارضة السورية اعتصاما أمام مقر البرلمان
          actor  المعارضة السورية

actor syrian-opposition-factions
  name    Syrian opposition factions
  also    Syrian rebels
  also    Syrian opposition
  also    Syrian rebel factions
  also    Syrian opposition fighters
  kind    armed-group
  country SY
  form    فصائل المعارضة السورية
  form    فصائل المعارضة المسلحة
  form    فصائل المعارضة
  form    المعارضة السورية المسلحة
  form    الفصائل السورية المعارضة
  form    مسلحو المعارضة
  form    مسلحي المعارضة
  form    مقاتلو المعارضة
  form    مقاتلي المعارضة
  short   الفصائل
  yes     سيطرت فصائل المعارضة السورية على حقل النفط بعد انسحاب الحراس
          actor  فصائل المعارضة السورية

actor syrian-national-coalition
  name    Syrian National Coalition
  kind    party
  country SY
  form    الائتلاف الوطني السوري
  form    الائتلاف السوري
  form    الائتلاف السوري المعارض
  form    ائتلاف قوى الثورة والمعارضة السورية
  form    الائتلاف الوطني لقوى الثورة والمعارضة السورية
  short   الائتلاف
  yes     أدان الائتلاف الوطني السوري اعتقال الناشطين وطالب بالإفراج عنهم
          actor  الائتلاف الوطني السوري

actor syrian-national-council
  name    Syrian National Council
  kind    party
  country SY
  form    المجلس الوطني السوري
  yes     عقد المجلس الوطني السوري اجتماعا طارئا لبحث التطورات
          actor  المجلس الوطني السوري

actor syrian-negotiations-committee
  name    Syrian Negotiation Commission
  kind    party
  country SY
  form    هيئة التفاوض السورية
  form    هيئة التفاوض السورية المعارضة
  form    الهيئة العليا للمفاوضات
  form    هيئة التفاوض العليا
  yes     وقعت هيئة التفاوض السورية اتفاقا مع القوى السياسية الأخرى
          actor  هيئة التفاوض السورية

actor syrian-interim-government
  name    Syrian Interim Government
  kind    government
  country SY
  form    الحكومة السورية المؤقتة
  form    الحكومة المؤقتة السورية
  yes     قررت الحكومة السورية المؤقتة إغلاق المعابر البرية حتى إشعار آخر
          actor  الحكومة السورية المؤقتة

actor syrian-salvation-government
  name    Syrian Salvation Government
  kind    government
  country SY
  form    حكومة الإنقاذ السورية
  form    حكومة الإنقاذ في إدلب
  yes     رحبت حكومة الإنقاذ السورية بالاتفاق الذي أبرم برعاية أممية
          actor  حكومة الإنقاذ السورية

actor free-syrian-army
  name    Free Syrian Army
  also    FSA
  kind    armed-group
  country SY
  form    الجيش السوري الحر
  form    الجيش الحر
  form    فصائل الجيش الحر
  form    فصائل الجيش السوري الحر
  yes     نفذ الجيش السوري الحر كمينا لدورية على الطريق الساحلي
          actor  الجيش السوري الحر

actor syrian-national-army
  name    Syrian National Army
  kind    armed-group
  country SY
  form    الجيش الوطني السوري
  form    الجيش السوري الوطني
  form    فصائل الجيش الوطني السوري
  yes     خاض الجيش الوطني السوري معارك مع فصيل منافس قرب الحدود
          actor  الجيش الوطني السوري

actor free-army-of-syria
  name    Syrian Free Army
  kind    armed-group
  country SY
  form    جيش سوريا الحرة
  form    جيش مغاوير الثورة
  form    مغاوير الثورة
  yes     سلم جيش سوريا الحرة المعبر إلى القوات الحكومية بموجب التسوية
          actor  جيش سوريا الحرة

actor turkish-backed-factions
  name    Turkish-backed Syrian factions
  also    Turkish-backed Syrian rebels
  also    Pro-Turkish factions
  kind    armed-group
  country SY
  form    الفصائل السورية الموالية لتركيا
  form    الفصائل الموالية لتركيا
  form    الفصائل السورية المدعومة من تركيا
  form    فصائل سورية موالية لأنقرة
  form    الفصائل الموالية لأنقرة
  yes     قالت الفصائل السورية الموالية لتركيا إن الاتفاق لا يشمل المقاتلين الأجانب
          actor  الفصائل السورية الموالية لتركيا

actor hayat-tahrir-al-sham
  name    Hayat Tahrir al-Sham
  also    HTS
  kind    armed-group
  country SY
  form    هيئة تحرير الشام
  form    جبهة فتح الشام
  form    فتح الشام
  short   الهيئة
  short   تحرير الشام
  yes     دعت هيئة تحرير الشام المقاتلين إلى الالتزام بالهدنة
          actor  هيئة تحرير الشام

actor al-nusra-front
  name    Al-Nusra Front
  also    Jabhat al-Nusra
  also    Jabhat Fateh al-Sham
  kind    armed-group
  country SY
  form    جبهة النصرة
  form    تنظيم جبهة النصرة
  form    جبهة النصرة لأهل الشام
  short   النصرة
  short   الجبهة
  yes     حاصرت جبهة النصرة القاعدة العسكرية من جهة الشمال
          actor  جبهة النصرة

actor ahrar-al-sham
  name    Ahrar al-Sham
  kind    armed-group
  country SY
  form    حركة أحرار الشام
  form    أحرار الشام
  form    حركة أحرار الشام الإسلامية
  short   الحركة
  yes     سيطرت حركة أحرار الشام على حقل النفط بعد انسحاب الحراس
          actor  حركة أحرار الشام

actor jaysh-al-islam
  name    Jaysh al-Islam
  kind    armed-group
  country SY
  form    جيش الإسلام
  form    فصيل جيش الإسلام
  form    جماعة جيش الإسلام
  yes     زرع جيش الإسلام ألغاما في مزارع القرية قبل الانسحاب
          actor  جيش الإسلام

actor faylaq-al-rahman
  name    Faylaq al-Rahman
  kind    armed-group
  country SY
  form    فيلق الرحمن
  form    فصيل فيلق الرحمن
  form    جماعة فيلق الرحمن
  short   الفيلق
  yes     أفرج فيلق الرحمن عن عشرين أسيرا بوساطة قبلية
          actor  فيلق الرحمن

actor faylaq-al-sham
  name    Faylaq al-Sham
  kind    armed-group
  country SY
  form    فيلق الشام
  yes     خطف فيلق الشام ثلاثة عمال إغاثة الأسبوع الماضي
          actor  فيلق الشام

actor nour-al-din-al-zenki
  name    Nour al-Din al-Zenki Movement
  kind    armed-group
  country SY
  form    حركة نور الدين الزنكي
  form    نور الدين الزنكي
  yes     سلمت حركة نور الدين الزنكي المعبر إلى القوات الحكومية بموجب التسوية
          actor  حركة نور الدين الزنكي

actor national-front-for-liberation
  name    National Front for Liberation
  kind    armed-group
  country SY
  form    الجبهة الوطنية للتحرير
  yes     رفضت الجبهة الوطنية للتحرير تسليم السلاح الثقيل قبل بدء المفاوضات
          actor  الجبهة الوطنية للتحرير

actor levant-front
  name    Levant Front
  kind    armed-group
  country SY
  form    الجبهة الشامية
  yes     انسحبت الجبهة الشامية من البلدة باتجاه الجبال
          actor  الجبهة الشامية

actor sultan-murad-division
  name    Sultan Murad Division
  kind    armed-group
  country SY
  form    فرقة السلطان مراد
  form    فصيل السلطان مراد
  yes     اقتحمت فرقة السلطان مراد مقر البلدية ورفعت رايات على السطح
          actor  فرقة السلطان مراد

actor hamza-division
  name    Hamza Division
  kind    armed-group
  country SY
  form    فرقة الحمزة
  form    فصيل الحمزات
  form    فرقة الحمزات
  yes     خاضت فرقة الحمزة معارك مع فصيل منافس قرب الحدود
          actor  فرقة الحمزة

actor suleiman-shah-brigade
  name    Sultan Suleiman Shah Division
  kind    armed-group
  country SY
  form    فرقة السلطان سليمان شاه
  form    فصيل العمشات
  form    فرقة العمشات
  yes     خاضت فرقة السلطان سليمان شاه معارك مع فصيل منافس قرب الحدود
          actor  فرقة السلطان سليمان شاه

actor ahrar-al-sharqiya
  name    Ahrar al-Sharqiya
  kind    armed-group
  country SY
  form    تجمع أحرار الشرقية
  form    أحرار الشرقية
  form    فصيل أحرار الشرقية
  yes     أفرج تجمع أحرار الشرقية عن عشرين أسيرا بوساطة قبلية
          actor  تجمع أحرار الشرقية

actor jaysh-al-izza
  name    Jaysh al-Izza
  kind    armed-group
  country SY
  form    جيش العزة
  yes     هدد جيش العزة باستهداف السفن المارة في المضيق
          actor  جيش العزة

actor jaysh-al-fatah
  name    Army of Conquest
  kind    armed-group
  country SY
  form    جيش الفتح
  yes     نفذ جيش الفتح كمينا لدورية على الطريق الساحلي
          actor  جيش الفتح

actor liwa-al-tawhid
  name    al-Tawhid Brigade
  kind    armed-group
  country SY
  form    لواء التوحيد
  yes     سلم لواء التوحيد المعبر إلى القوات الحكومية بموجب التسوية
          actor  لواء التوحيد

actor southern-front
  name    Southern Front
  kind    armed-group
  country SY
  form    الجبهة الجنوبية
  yes     سلمت الجبهة الجنوبية المعبر إلى القوات الحكومية بموجب التسوية
          actor  الجبهة الجنوبية

actor suqour-al-sham
  name    Suqour al-Sham Brigades
  kind    armed-group
  country SY
  form    ألوية صقور الشام
  form    صقور الشام
  yes     سيطرت ألوية صقور الشام على حقل النفط بعد انسحاب الحراس
          actor  ألوية صقور الشام

actor khalid-ibn-al-walid-army
  name    Khalid ibn al-Walid Army
  kind    armed-group
  country SY
  form    جيش خالد بن الوليد
  form    فصيل جيش خالد بن الوليد
  yes     نفذ جيش خالد بن الوليد كمينا لدورية على الطريق الساحلي
          actor  جيش خالد بن الوليد

actor hurras-al-din
  name    Hurras al-Din
  kind    armed-group
  country SY
  form    تنظيم حراس الدين
  form    حراس الدين
  short   التنظيم
  yes     أطلق تنظيم حراس الدين صواريخ على المطار العسكري
          actor  تنظيم حراس الدين

actor turkistan-islamic-party
  name    Turkistan Islamic Party
  kind    armed-group
  country SY
  form    الحزب الإسلامي التركستاني
  form    الحزب التركستاني
  yes     هدد الحزب الإسلامي التركستاني باستهداف السفن المارة في المضيق
          actor  الحزب الإسلامي التركستاني

actor ansar-al-islam-syria
  name    Ansar al-Islam
  kind    armed-group
  country SY
  form    جماعة أنصار الإسلام
  yes     قالت جماعة أنصار الإسلام إن الاتفاق لا يشمل المقاتلين الأجانب
          actor  جماعة أنصار الإسلام

actor saraya-ansar-al-sunna
  name    Saraya Ansar al-Sunnah
  kind    armed-group
  country SY
  form    سرايا أنصار السنة
  yes     زرعت سرايا أنصار السنة ألغاما في مزارع القرية قبل الانسحاب
          actor  سرايا أنصار السنة

actor syrian-democratic-forces
  name    Syrian Democratic Forces
  also    SDF
  kind    armed-group
  country SY
  form    قوات سوريا الديمقراطية
  form    قوات سوريا الديموقراطية
  form    قوات سورية الديمقراطية
  form    قسد
  form    تحالف قوات سوريا الديمقراطية
  form    ميليشيا قسد
  form    قوات قسد
  yes     أطلقت قوات سوريا الديمقراطية صواريخ على المطار العسكري
          actor  قوات سوريا الديمقراطية

actor people-protection-units
  name    People's Protection Units (YPG)
  also    YPG
  also    Kurdish fighters
  kind    armed-group
  country SY
  form    وحدات حماية الشعب الكردية
  form    وحدات حماية الشعب
  form    وحدات حماية الشعب الكردي
  form    ميليشيا وحدات حماية الشعب
  form    الوحدات الكردية
  short   الوحدات
  yes     أفرجت وحدات حماية الشعب الكردية عن عشرين أسيرا بوساطة قبلية
          actor  وحدات حماية الشعب الكردية

actor women-protection-units
  name    Women's Protection Units (YPJ)
  kind    armed-group
  country SY
  form    وحدات حماية المرأة
  form    وحدات حماية المرأة الكردية
  yes     فقدت وحدات حماية المرأة معظم المواقع في الريف الشرقي
          actor  وحدات حماية المرأة

actor kurdish-fighters
  name    Kurdish fighters
  also    Kurds
  also    Kurdish forces
  also    Kurdish militants
  kind    armed-group
  country SY
  form    المقاتلون الأكراد
  form    المقاتلين الأكراد
  form    القوات الكردية
  form    المسلحون الأكراد
  form    المسلحين الأكراد
  yes     أفرج المقاتلون الأكراد عن عشرين أسيرا بوساطة قبلية
          actor  المقاتلون الأكراد

actor asayish-syria
  name    Asayish
  kind    police
  country SY
  form    قوات الأسايش
  form    الأسايش
  form    قوى الأمن الداخلي الكردية
  form    قوات الأمن الداخلي الكردية
  yes     ضبطت قوات الأسايش كمية من الأسلحة في مستودع مهجور
          actor  قوات الأسايش

actor pyd
  name    Democratic Union Party (PYD)
  kind    party
  country SY
  form    حزب الاتحاد الديمقراطي
  form    حزب الاتحاد الديمقراطي الكردي
  form    حزب الاتحاد الديمقراطي السوري
  form    حزب الاتحاد الديموقراطي
  short   الحزب
  yes     وقع حزب الاتحاد الديمقراطي اتفاقا مع القوى السياسية الأخرى
          actor  حزب الاتحاد الديمقراطي

actor syrian-democratic-council
  name    Syrian Democratic Council
  kind    party
  country SY
  form    مجلس سوريا الديمقراطية
  form    مجلس سوريا الديموقراطية
  form    مسد
  yes     اتهم مجلس سوريا الديمقراطية الحكومة بالتضييق على الحريات
          actor  مجلس سوريا الديمقراطية

actor autonomous-administration
  name    Autonomous Administration of North and East Syria
  kind    government
  country SY
  form    الإدارة الذاتية لشمال وشرق سوريا
  form    الإدارة الذاتية الكردية
  form    الإدارة الذاتية في شمال وشرق سوريا
  form    الإدارة الذاتية لشمال وشرقي سوريا
  form    الإدارة الذاتية
  yes     قررت الإدارة الذاتية لشمال وشرق سوريا إغلاق المعابر البرية حتى إشعار آخر
          actor  الإدارة الذاتية لشمال وشرق سوريا

actor manbij-military-council
  name    Manbij Military Council
  kind    armed-group
  country SY
  form    مجلس منبج العسكري
  yes     زرع مجلس منبج العسكري ألغاما في مزارع القرية قبل الانسحاب
          actor  مجلس منبج العسكري

actor deir-ez-zor-military-council
  name    Deir ez-Zor Military Council
  kind    armed-group
  country SY
  form    مجلس دير الزور العسكري
  yes     خطف مجلس دير الزور العسكري ثلاثة عمال إغاثة الأسبوع الماضي
          actor  مجلس دير الزور العسكري

actor kurdish-national-council
  name    Kurdish National Council
  kind    party
  country SY
  form    المجلس الوطني الكردي
  yes     اتهم المجلس الوطني الكردي الحكومة بالتضييق على الحريات
          actor  المجلس الوطني الكردي

actor men-of-dignity
  name    Men of Dignity Movement
  kind    armed-group
  country SY
  form    حركة رجال الكرامة
  yes     فقدت حركة رجال الكرامة معظم المواقع في الريف الشرقي
          actor  حركة رجال الكرامة

actor syrian-social-nationalist-party
  name    Syrian Social Nationalist Party
  kind    party
  country SY
  form    الحزب السوري القومي الاجتماعي
  form    الحزب القومي السوري
  yes     قال الحزب السوري القومي الاجتماعي إن الحل العسكري غير ممكن
          actor  الحزب السوري القومي الاجتماعي

actor baath-syria
  name    Baath Party
  kind    party
  country SY
  form    حزب البعث العربي الاشتراكي
  form    حزب البعث
  form    حزب البعث السوري
  yes     انسحب حزب البعث العربي الاشتراكي من جلسات الحوار احتجاجا على القصف
          actor  حزب البعث العربي الاشتراكي

actor white-helmets
  name    White Helmets
  also    Syria Civil Defence
  also    Syrian Civil Defence
  kind    ngo
  country SY
  form    الخوذ البيضاء
  form    منظمة الخوذ البيضاء
  form    الدفاع المدني السوري
  form    ذوو الخوذ البيضاء
  form    أصحاب الخوذ البيضاء
  yes     أنقذت الخوذ البيضاء عالقين قرب خطوط القتال
          actor  الخوذ البيضاء

actor syrian-arab-red-crescent
  name    Syrian Arab Red Crescent
  also    SARC
  kind    ngo
  country SY
  form    الهلال الأحمر السوري
  form    الهلال الأحمر العربي السوري
  form    منظمة الهلال الأحمر العربي السوري
  yes     انتشل الهلال الأحمر السوري جثثا من تحت الأنقاض
          actor  الهلال الأحمر السوري

actor fatemiyoun
  name    Fatemiyoun Brigade
  kind    armed-group
  country SY
  form    لواء فاطميون
  form    ميليشيا فاطميون
  form    ميليشيا لواء فاطميون
  yes     أفرج لواء فاطميون عن عشرين أسيرا بوساطة قبلية
          actor  لواء فاطميون

actor zainebiyoun
  name    Zainebiyoun Brigade
  kind    armed-group
  country SY
  form    لواء زينبيون
  form    ميليشيا زينبيون
  yes     تبنى لواء زينبيون الهجوم على الحاجز العسكري غرب المدينة
          actor  لواء زينبيون

actor liwa-al-quds
  name    Liwa al-Quds
  kind    armed-group
  country SY
  form    لواء القدس الفلسطيني
  form    لواء القدس
  yes     أطلق لواء القدس الفلسطيني صواريخ على المطار العسكري
          actor  لواء القدس الفلسطيني

actor bashar-al-assad
  name    Bashar al-Assad
  kind    office
  country SY
  part-of syrian-president
  since   2000-07-17
  until   2024-12-08
  form    بشار الأسد
  form    الأسد
  form    الرئيس الأسد
  form    الرئيس السوري المخلوع بشار الأسد
  yes     رحب بشار الأسد بالإفراج عن المحتجزين
          actor  بشار الأسد

actor ahmed-al-sharaa
  name    Ahmed al-Sharaa
  kind    office
  country SY
  part-of syrian-president
  since   2025-01-29
  form    أحمد الشرع
  form    أبو محمد الجولاني
  form    الرئيس الشرع
  short   الشرع
  short   الجولاني
  yes     أدان أحمد الشرع الهجوم الذي استهدف السوق الشعبية
          actor  أحمد الشرع

actor syrian-president
  name    Syrian President
  kind    office
  country SY
  form    الرئيس السوري
  form    رئيس النظام السوري
  form    رئيس سوريا
  form    رئيس الجمهورية السورية
  yes     طالب الرئيس السوري بانسحاب القوات الأجنبية
          actor  الرئيس السوري

actor maher-al-assad
  name    Maher al-Assad
  kind    office
  country SY
  form    ماهر الأسد
  yes     أمر ماهر الأسد بفتح تحقيق في الحادث
          actor  ماهر الأسد

actor walid-muallem
  name    Walid Muallem
  kind    office
  country SY
  part-of sy-foreign-minister
  since   2006-02-11
  until   2020-11-16
  form    وليد المعلم
  short   المعلم
  yes     قال وليد المعلم إن المحادثات ستستأنف الأسبوع المقبل
          actor  وليد المعلم

actor faisal-mekdad
  name    Faisal Mekdad
  kind    office
  country SY
  part-of sy-foreign-minister
  since   2020-11-22
  until   2024-09-23
  form    فيصل المقداد
  short   المقداد
  yes     طالب فيصل المقداد بانسحاب القوات الأجنبية
          actor  فيصل المقداد

actor bashar-jaafari
  name    Bashar Jaafari
  kind    office
  country SY
  form    بشار الجعفري
  short   الجعفري
  yes     أجرى بشار الجعفري اتصالا هاتفيا بشأن التصعيد الأخير
          actor  بشار الجعفري

actor asaad-al-shaibani
  name    Asaad al-Shaibani
  kind    office
  country SY
  part-of sy-foreign-minister
  since   2024-12-21
  form    أسعد الشيباني
  form    أسعد حسن الشيباني
  short   الشيباني
  yes     حذر أسعد الشيباني من انهيار الهدنة
          actor  أسعد الشيباني

actor murhaf-abu-qasra
  name    Murhaf Abu Qasra
  kind    office
  country SY
  part-of sy-defence-minister
  since   2024-12-21
  form    مرهف أبو قصرة
  short   أبو قصرة
  yes     أعلن مرهف أبو قصرة تشكيل لجنة لمتابعة الهدنة
          actor  مرهف أبو قصرة

actor mazloum-abdi
  name    Mazloum Abdi
  kind    office
  country SY
  form    مظلوم عبدي
  form    الجنرال مظلوم عبدي
  form    مظلوم كوباني
  short   عبدي
  yes     وصف مظلوم عبدي الغارة بأنها انتهاك للسيادة
          actor  مظلوم عبدي

actor suheil-al-hassan
  name    Suheil al-Hassan
  kind    office
  country SY
  form    سهيل الحسن
  form    العميد سهيل الحسن
  form    اللواء سهيل الحسن
  yes     أمر سهيل الحسن بفتح تحقيق في الحادث
          actor  سهيل الحسن

actor hikmat-al-hijri
  name    Hikmat al-Hijri
  kind    office
  country SY
  form    حكمت الهجري
  form    الشيخ حكمت الهجري
  short   الهجري
  yes     أمر حكمت الهجري بفتح تحقيق في الحادث
          actor  حكمت الهجري

actor nasr-al-hariri
  name    Nasr al-Hariri
  kind    office
  country SY
  form    نصر الحريري
  yes     أشاد نصر الحريري بصمود المدافعين عن المدينة
          actor  نصر الحريري

actor hadi-al-bahra
  name    Hadi al-Bahra
  kind    office
  country SY
  form    هادي البحرة
  yes     طالب هادي البحرة بانسحاب القوات الأجنبية
          actor  هادي البحرة

actor riad-hijab
  name    Riad Hijab
  kind    office
  country SY
  form    رياض حجاب
  yes     وصل رياض حجاب إلى العاصمة في زيارة غير معلنة
          actor  رياض حجاب

actor zahran-alloush
  name    Zahran Alloush
  kind    office
  country SY
  form    زهران علوش
  yes     رفض زهران علوش مقترح تبادل الأسرى
          actor  زهران علوش

actor mohammed-alloush
  name    Mohammed Alloush
  kind    office
  country SY
  form    محمد علوش
  yes     أشاد محمد علوش بصمود المدافعين عن المدينة
          actor  محمد علوش
