# Bodies and offices that every country has. Each is written for one country (like, here Norway) and made for all that
# places/countries.lex gives an English adjective and a nationality: its nationality, in the gender and number written
# here, its name and its English adjective are put in for Norway's. What a country's own file lists is not made again.

composed government
  like    NO
  name    Norwegian government
  also    Government of Norway
  also    Norwegian regime
  kind    government
  form    الحكومة النرويجية
  form    حكومة النرويج
  form    النظام النرويجي
  short   الحكومة
  yes     رحبت الحكومة النرويجية بالاتفاق الذي أبرم برعاية أممية
          actor  الحكومة النرويجية

composed side
  like    NO
  name    Norway
  also    Norwegian side
  also    Norwegian government
  kind    government
  form    الجانب النرويجي
  form    الطرف النرويجي
  yes     ناقش الجانب النرويجي مشروع قانون مكافحة تمويل الإرهاب
          actor  الجانب النرويجي

composed authorities
  like    NO
  name    Norwegian authorities
  also    Norwegian government
  kind    government
  form    السلطات النرويجية
  form    سلطات النرويج
  short   السلطات
  yes     كشفت السلطات النرويجية تفاصيل الخطة الأمنية الجديدة
          actor  السلطات النرويجية

composed presidency
  like    NO
  name    Norwegian presidency
  also    Office of the Norwegian President
  kind    government
  form    الرئاسة النرويجية
  short   الرئاسة
  yes     طالبت الرئاسة النرويجية بعقد جلسة طارئة لمجلس الأمن
          actor  الرئاسة النرويجية

composed parliament
  like    NO
  name    Norwegian parliament
  also    Parliament of Norway
  kind    government
  form    البرلمان النرويجي
  form    مجلس النواب النرويجي
  form    مجلس الشيوخ النرويجي
  short   البرلمان
  yes     قرر البرلمان النرويجي إغلاق المعابر البرية حتى إشعار آخر
          actor  البرلمان النرويجي

composed judiciary
  like    NO
  name    Norwegian judiciary
  kind    government
  form    القضاء النرويجي
  form    السلطات القضائية النرويجية
  yes     دعا القضاء النرويجي المواطنين إلى التعاون مع فرق الإنقاذ
          actor  القضاء النرويجي

composed prosecution
  like    NO
  name    Norwegian public prosecution
  kind    government
  form    النيابة العامة النرويجية
  form    النيابة النرويجية
  form    الادعاء النرويجي
  form    الادعاء العام النرويجي
  short   النيابة العامة
  short   النيابة
  yes     رفضت النيابة العامة النرويجية شروط الوسطاء لاستئناف المحادثات
          actor  النيابة العامة النرويجية

composed supreme-court
  like    NO
  name    Norwegian Supreme Court
  kind    government
  form    المحكمة العليا النرويجية
  short   المحكمة العليا
  yes     اتهمت المحكمة العليا النرويجية أطرافا خارجية بتمويل المسلحين
          actor  المحكمة العليا النرويجية

composed court
  like    NO
  name    Norwegian court
  kind    government
  form    محكمة نرويجية
  yes     أدانت محكمة نرويجية الهجوم على السفارة ووصفته بالإرهابي
          actor  محكمة نرويجية

composed embassy
  like    NO
  name    Norwegian embassy
  also    Embassy of Norway
  kind    government
  form    السفارة النرويجية
  form    سفارة النرويج
  short   السفارة
  yes     رحبت السفارة النرويجية بالاتفاق الذي أبرم برعاية أممية
          actor  السفارة النرويجية

composed consulate
  like    NO
  name    Norwegian consulate
  kind    government
  form    القنصلية النرويجية
  form    قنصلية النرويج
  yes     أدانت القنصلية النرويجية الهجوم على السفارة ووصفته بالإرهابي
          actor  القنصلية النرويجية

composed central-bank
  like    NO
  name    Central Bank of Norway
  kind    government
  form    البنك المركزي النرويجي
  form    المصرف المركزي النرويجي
  yes     أعلن البنك المركزي النرويجي فرض حظر التجول في العاصمة
          actor  البنك المركزي النرويجي

composed civil-defence
  like    NO
  name    Norwegian civil defence
  kind    government
  form    الدفاع المدني النرويجي
  short   الدفاع المدني
  yes     قال الدفاع المدني النرويجي إن التحقيق في الحادث ما زال جاريا
          actor  الدفاع المدني النرويجي

composed opposition
  like    NO
  name    Norwegian opposition
  also    Norwegian opposition parties
  kind    party
  form    المعارضة النرويجية
  form    قوى المعارضة النرويجية
  short   المعارضة
  yes     أيدت المعارضة النرويجية المبادرة الأممية لوقف القتال
          actor  المعارضة النرويجية

composed army
  like    NO
  name    Norwegian army
  also    Norwegian military
  also    Norwegian armed forces
  also    Norwegian forces
  also    Norwegian soldiers
  also    Norwegian troops
  kind    army
  form    الجيش النرويجي
  form    جيش النرويج
  form    جندي نرويجي
  form    جنديا نرويجيا
  form    جنود نرويجيون
  form    جنود نرويجيين
  form    الجنود النرويجيون
  form    الجنود النرويجيين
  form    جنديان نرويجيان
  form    جنديين نرويجيين
  short   الجيش
  short   قوات الجيش
  yes     اعترض الجيش النرويجي صاروخا أطلق باتجاه القاعدة
          actor  الجيش النرويجي

composed armed-forces
  like    NO
  name    Norwegian armed forces
  also    Norwegian army
  also    Norwegian military
  kind    army
  form    القوات المسلحة النرويجية
  short   القوات المسلحة
  yes     أعلنت القوات المسلحة النرويجية انتهاء العملية العسكرية في المنطقة الحدودية
          actor  القوات المسلحة النرويجية

composed forces
  like    NO
  name    Norwegian forces
  also    Norwegian army
  also    Norwegian military
  also    Norwegian troops
  kind    army
  form    القوات النرويجية
  form    قوات نرويجية
  short   القوات
  yes     اتهمت القوات النرويجية المسلحين بخرق وقف إطلاق النار
          actor  القوات النرويجية

composed air-force
  like    NO
  name    Norwegian Air Force
  also    Norwegian warplanes
  kind    army
  form    سلاح الجو النرويجي
  form    القوات الجوية النرويجية
  form    الطيران النرويجي
  form    الطيران الحربي النرويجي
  form    المقاتلات النرويجية
  form    الطائرات النرويجية
  form    الطائرات الحربية النرويجية
  yes     اعترض سلاح الجو النرويجي صاروخا أطلق باتجاه القاعدة
          actor  سلاح الجو النرويجي

composed air-defence
  like    NO
  name    Norwegian air defence
  also    Norwegian air defenses
  kind    army
  form    الدفاعات الجوية النرويجية
  form    الدفاع الجوي النرويجي
  short   الدفاعات الجوية
  yes     دفعت الدفاعات الجوية النرويجية بتعزيزات جديدة إلى خطوط التماس مساء الأحد
          actor  الدفاعات الجوية النرويجية

composed navy
  like    NO
  name    Norwegian Navy
  kind    army
  form    البحرية النرويجية
  form    القوات البحرية النرويجية
  form    سلاح البحرية النرويجي
  short   القوات البحرية
  yes     أعلنت البحرية النرويجية انتهاء العملية العسكرية في المنطقة الحدودية
          actor  البحرية النرويجية

composed artillery
  like    NO
  name    Norwegian artillery
  kind    army
  form    المدفعية النرويجية
  yes     دمرت المدفعية النرويجية نفقا يستخدمه المهربون قرب الحدود
          actor  المدفعية النرويجية

composed special-forces
  like    NO
  name    Norwegian special forces
  kind    army
  form    القوات الخاصة النرويجية
  yes     أجرت القوات الخاصة النرويجية مناورات بالذخيرة الحية قرب الساحل
          actor  القوات الخاصة النرويجية

composed general-staff
  like    NO
  name    Norwegian General Staff
  kind    army
  form    هيئة الأركان النرويجية
  form    رئاسة الأركان النرويجية
  form    هيئة الأركان العامة النرويجية
  yes     نشرت هيئة الأركان النرويجية مدرعات عند مداخل البلدة
          actor  هيئة الأركان النرويجية

composed border-guard
  like    NO
  name    Norwegian Border Guard
  kind    police
  form    حرس الحدود النرويجي
  short   حرس الحدود
  yes     ضبط حرس الحدود النرويجي كمية من الأسلحة في مستودع مهجور
          actor  حرس الحدود النرويجي

composed coast-guard
  like    NO
  name    Norwegian Coast Guard
  kind    police
  form    خفر السواحل النرويجي
  form    خفر السواحل النرويجية
  short   خفر السواحل
  yes     أنقذ خفر السواحل النرويجي رهائن احتجزهم مسلح في متجر
          actor  خفر السواحل النرويجي

composed police
  like    NO
  name    Norwegian police
  also    Norwegian national police
  kind    police
  form    الشرطة النرويجية
  form    شرطة النرويج
  short   الشرطة
  yes     اعتقلت الشرطة النرويجية زعيم الشبكة في عملية فجر الخميس
          actor  الشرطة النرويجية

composed security-forces
  like    NO
  name    Norwegian security forces
  kind    police
  form    قوات الأمن النرويجية
  form    القوات الأمنية النرويجية
  form    الأجهزة الأمنية النرويجية
  form    قوى الأمن النرويجية
  form    أجهزة الأمن النرويجية
  form    الأمن النرويجي
  short   قوات الأمن
  short   الأجهزة الأمنية
  yes     أنقذت قوات الأمن النرويجية رهائن احتجزهم مسلح في متجر
          actor  قوات الأمن النرويجية

composed intelligence
  like    NO
  name    Norwegian intelligence
  also    Norwegian intelligence service
  kind    intelligence
  form    المخابرات النرويجية
  form    الاستخبارات النرويجية
  form    جهاز المخابرات النرويجي
  form    جهاز الاستخبارات النرويجي
  form    أجهزة الاستخبارات النرويجية
  short   المخابرات
  short   الاستخبارات
  yes     كشفت المخابرات النرويجية خلية كانت تعد لهجمات في العاصمة
          actor  المخابرات النرويجية

composed military-intelligence
  like    NO
  name    Norwegian military intelligence
  kind    intelligence
  form    الاستخبارات العسكرية النرويجية
  form    المخابرات العسكرية النرويجية
  yes     تعقبت الاستخبارات العسكرية النرويجية القيادي شهورا قبل مقتله
          actor  الاستخبارات العسكرية النرويجية

composed foreign-ministry
  like    NO
  name    Norwegian Ministry of Foreign Affairs
  also    Norwegian Foreign Ministry
  kind    ministry
  form    وزارة الخارجية النرويجية
  form    الخارجية النرويجية
  short   وزارة الخارجية
  short   الخارجية
  short   الوزارة
  yes     أوضحت وزارة الخارجية النرويجية أن المشتبه بهم أحيلوا إلى القضاء
          actor  وزارة الخارجية النرويجية

composed defence-ministry
  like    NO
  name    Norwegian Ministry of Defence
  also    Norwegian Defence Ministry
  also    Norwegian Ministry of Defense
  kind    ministry
  form    وزارة الدفاع النرويجية
  form    الدفاع النرويجية
  short   وزارة الدفاع
  short   الوزارة
  yes     أكدت وزارة الدفاع النرويجية وصول شحنة أسلحة إلى القاعدة الجوية
          actor  وزارة الدفاع النرويجية

composed interior-ministry
  like    NO
  name    Norwegian Ministry of Interior
  also    Norwegian Interior Ministry
  also    Norwegian Ministry of the Interior
  kind    ministry
  form    وزارة الداخلية النرويجية
  form    الداخلية النرويجية
  short   وزارة الداخلية
  short   الداخلية
  short   الوزارة
  yes     نصحت وزارة الداخلية النرويجية المواطنين بعدم السفر إلى مناطق النزاع
          actor  وزارة الداخلية النرويجية

composed health-ministry
  like    NO
  name    Norwegian Ministry of Health
  also    Norwegian Health Ministry
  kind    ministry
  form    وزارة الصحة النرويجية
  form    الصحة النرويجية
  short   وزارة الصحة
  short   الوزارة
  yes     نصحت وزارة الصحة النرويجية المواطنين بعدم السفر إلى مناطق النزاع
          actor  وزارة الصحة النرويجية

composed justice-ministry
  like    NO
  name    Norwegian Ministry of Justice
  also    Norwegian Justice Ministry
  kind    ministry
  form    وزارة العدل النرويجية
  short   وزارة العدل
  short   الوزارة
  yes     أوضحت وزارة العدل النرويجية أن المشتبه بهم أحيلوا إلى القضاء
          actor  وزارة العدل النرويجية

composed finance-ministry
  like    NO
  name    Norwegian Ministry of Finance
  also    Norwegian Finance Ministry
  kind    ministry
  form    وزارة المالية النرويجية
  short   وزارة المالية
  short   الوزارة
  yes     ذكرت وزارة المالية النرويجية أن العملية جرت بالتنسيق مع الشركاء
          actor  وزارة المالية النرويجية

composed information-ministry
  like    NO
  name    Norwegian Ministry of Information
  kind    ministry
  form    وزارة الإعلام النرويجية
  short   وزارة الإعلام
  short   الوزارة
  yes     أوضحت وزارة الإعلام النرويجية أن المشتبه بهم أحيلوا إلى القضاء
          actor  وزارة الإعلام النرويجية

composed human-rights-ministry
  like    NO
  name    Norwegian Ministry of Human Rights
  kind    ministry
  form    وزارة حقوق الإنسان النرويجية
  short   وزارة حقوق الإنسان
  short   الوزارة
  yes     نفت وزارة حقوق الإنسان النرويجية صحة الأنباء عن انسحاب الوحدات
          actor  وزارة حقوق الإنسان النرويجية

composed energy-ministry
  like    NO
  name    Norwegian Ministry of Energy
  kind    ministry
  form    وزارة الطاقة النرويجية
  form    وزارة النفط النرويجية
  yes     أصدرت وزارة الطاقة النرويجية بيانا بشأن الحادث الحدودي
          actor  وزارة الطاقة النرويجية

composed transport-ministry
  like    NO
  name    Norwegian Ministry of Transport
  kind    ministry
  form    وزارة النقل النرويجية
  yes     نفت وزارة النقل النرويجية صحة الأنباء عن انسحاب الوحدات
          actor  وزارة النقل النرويجية

composed education-ministry
  like    NO
  name    Norwegian Ministry of Education
  kind    ministry
  form    وزارة التعليم النرويجية
  form    وزارة التربية النرويجية
  yes     قالت وزارة التعليم النرويجية إن حصيلة القصف ارتفعت إلى تسعة قتلى
          actor  وزارة التعليم النرويجية

composed president
  like    NO
  name    Norwegian President
  also    President of Norway
  kind    office
  form    الرئيس النرويجي
  form    رئيس النرويج
  form    الرئيسة النرويجية
  short   الرئيس
  yes     وصل الرئيس النرويجي إلى العاصمة في زيارة غير معلنة
          actor  الرئيس النرويجي

composed king
  like    NO
  name    King of Norway
  also    Norwegian King
  kind    office
  form    العاهل النرويجي
  form    الملك النرويجي
  form    ملك النرويج
  short   الملك
  yes     التقى العاهل النرويجي وفدا من الوسطاء مساء الثلاثاء
          actor  العاهل النرويجي

composed prime-minister
  like    NO
  name    Norwegian Prime Minister
  also    Prime Minister of Norway
  kind    office
  form    رئيس الوزراء النرويجي
  form    رئيس الحكومة النرويجية
  form    رئيسة الوزراء النرويجية
  form    رئيسة الحكومة النرويجية
  form    رئيس وزراء النرويج
  form    رئيسة وزراء النرويج
  form    رئيس مجلس الوزراء النرويجي
  short   رئيس الوزراء
  short   رئيسة الوزراء
  short   رئيس الحكومة
  yes     أدان رئيس الوزراء النرويجي الهجوم الذي استهدف السوق الشعبية
          actor  رئيس الوزراء النرويجي

composed vice-president
  like    NO
  name    Norwegian Vice President
  kind    office
  form    نائب الرئيس النرويجي
  form    نائبة الرئيس النرويجي
  yes     وصل نائب الرئيس النرويجي إلى العاصمة في زيارة غير معلنة
          actor  نائب الرئيس النرويجي

composed foreign-minister
  like    NO
  name    Norwegian Foreign Minister
  also    Foreign Minister of Norway
  also    Norwegian Minister of Foreign Affairs
  kind    office
  form    وزير الخارجية النرويجي
  form    وزيرة الخارجية النرويجية
  form    وزير خارجية النرويج
  form    وزيرة خارجية النرويج
  short   وزير الخارجية
  short   وزيرة الخارجية
  yes     أكد وزير الخارجية النرويجي أن التحقيق سيكون شفافا
          actor  وزير الخارجية النرويجي

composed defence-minister
  like    NO
  name    Norwegian Defence Minister
  also    Norwegian Minister of Defence
  kind    office
  form    وزير الدفاع النرويجي
  form    وزيرة الدفاع النرويجية
  form    وزير دفاع النرويج
  short   وزير الدفاع
  short   وزيرة الدفاع
  yes     أدان وزير الدفاع النرويجي الهجوم الذي استهدف السوق الشعبية
          actor  وزير الدفاع النرويجي

composed interior-minister
  like    NO
  name    Norwegian Interior Minister
  also    Norwegian Minister of Interior
  kind    office
  form    وزير الداخلية النرويجي
  form    وزيرة الداخلية النرويجية
  form    وزير داخلية النرويج
  short   وزير الداخلية
  short   وزيرة الداخلية
  yes     دعا وزير الداخلية النرويجي إلى وقف فوري للقتال
          actor  وزير الداخلية النرويجي

composed finance-minister
  like    NO
  name    Norwegian Finance Minister
  kind    office
  form    وزير المالية النرويجي
  form    وزيرة المالية النرويجية
  yes     التقى وزير المالية النرويجي وفدا من الوسطاء مساء الثلاثاء
          actor  وزير المالية النرويجي

composed justice-minister
  like    NO
  name    Norwegian Justice Minister
  kind    office
  form    وزير العدل النرويجي
  form    وزيرة العدل النرويجية
  yes     أكد وزير العدل النرويجي أن التحقيق سيكون شفافا
          actor  وزير العدل النرويجي

composed information-minister
  like    NO
  name    Norwegian Information Minister
  kind    office
  form    وزير الإعلام النرويجي
  form    وزيرة الإعلام النرويجية
  yes     بحث وزير الإعلام النرويجي مع نظرائه تطورات الأزمة
          actor  وزير الإعلام النرويجي

composed health-minister
  like    NO
  name    Norwegian Health Minister
  kind    office
  form    وزير الصحة النرويجي
  form    وزيرة الصحة النرويجية
  yes     وصف وزير الصحة النرويجي الغارة بأنها انتهاك للسيادة
          actor  وزير الصحة النرويجي

composed energy-minister
  like    NO
  name    Norwegian Energy Minister
  kind    office
  form    وزير الطاقة النرويجي
  form    وزيرة الطاقة النرويجية
  form    وزير النفط النرويجي
  yes     غادر وزير الطاقة النرويجي مقر الاجتماع من دون الإدلاء بتصريح
          actor  وزير الطاقة النرويجي

composed army-chief
  like    NO
  name    Norwegian Army Chief
  kind    office
  form    رئيس الأركان النرويجي
  form    رئيس هيئة الأركان النرويجية
  form    قائد الجيش النرويجي
  form    رئيس أركان الجيش النرويجي
  yes     غادر رئيس الأركان النرويجي مقر الاجتماع من دون الإدلاء بتصريح
          actor  رئيس الأركان النرويجي

composed army-spokesperson
  like    NO
  name    Norwegian army spokesperson
  kind    office
  form    المتحدث باسم الجيش النرويجي
  form    الناطق باسم الجيش النرويجي
  form    متحدث باسم الجيش النرويجي
  form    ناطق باسم الجيش النرويجي
  form    متحدثة باسم الجيش النرويجي
  yes     تعهد المتحدث باسم الجيش النرويجي بملاحقة المسؤولين عن التفجير
          actor  المتحدث باسم الجيش النرويجي

composed government-spokesperson
  like    NO
  name    Norwegian government spokesperson
  kind    office
  form    المتحدث باسم الحكومة النرويجية
  form    الناطق باسم الحكومة النرويجية
  form    متحدث باسم الحكومة النرويجية
  yes     أدان المتحدث باسم الحكومة النرويجية الهجوم الذي استهدف السوق الشعبية
          actor  المتحدث باسم الحكومة النرويجية

composed foreign-spokesperson
  like    NO
  name    Norwegian Ministry of Foreign Affairs spokesperson
  kind    office
  form    المتحدث باسم الخارجية النرويجية
  form    المتحدث باسم وزارة الخارجية النرويجية
  form    المتحدثة باسم الخارجية النرويجية
  form    المتحدثة باسم وزارة الخارجية النرويجية
  form    الناطق باسم الخارجية النرويجية
  form    الناطقة باسم الخارجية النرويجية
  yes     هدد المتحدث باسم الخارجية النرويجية بالرد على أي هجوم جديد
          actor  المتحدث باسم الخارجية النرويجية

composed defence-spokesperson
  like    NO
  name    Norwegian Ministry of Defence spokesperson
  kind    office
  form    المتحدث باسم وزارة الدفاع النرويجية
  form    الناطق باسم وزارة الدفاع النرويجية
  form    متحدث باسم وزارة الدفاع النرويجية
  yes     اتهم المتحدث باسم وزارة الدفاع النرويجية خصوم الاتفاق بعرقلة تنفيذه
          actor  المتحدث باسم وزارة الدفاع النرويجية

composed presidency-spokesperson
  like    NO
  name    Norwegian presidency spokesperson
  kind    office
  form    المتحدث باسم الرئاسة النرويجية
  form    الناطق باسم الرئاسة النرويجية
  yes     وصل المتحدث باسم الرئاسة النرويجية إلى العاصمة في زيارة غير معلنة
          actor  المتحدث باسم الرئاسة النرويجية

composed ambassador
  like    NO
  name    Norwegian ambassador
  also    Ambassador of Norway
  kind    office
  form    السفير النرويجي
  form    سفير النرويج
  form    السفيرة النرويجية
  form    سفيرة النرويج
  yes     أعلن السفير النرويجي تشكيل لجنة لمتابعة الهدنة
          actor  السفير النرويجي

composed un-envoy
  like    NO
  name    Norwegian ambassador to the UN
  kind    office
  form    المندوب النرويجي
  form    مندوب النرويج
  form    المندوب النرويجي لدى الأمم المتحدة
  form    مندوب النرويج لدى الأمم المتحدة
  form    مندوبة النرويج لدى الأمم المتحدة
  form    مندوب النرويج الدائم لدى الأمم المتحدة
  yes     رفض المندوب النرويجي مقترح تبادل الأسرى
          actor  المندوب النرويجي

composed officials
  like    NO
  name    Norwegian officials
  kind    category
  form    مسؤولون نرويجيون
  form    مسؤولين نرويجيين
  form    المسؤولون النرويجيون
  form    المسؤولين النرويجيين
  form    مسؤول نرويجي
  yes     أفاد مسؤولون نرويجيون بأن الغارة وقعت بعد منتصف الليل
          actor  مسؤولون نرويجيون

composed news-agency
  like    NO
  name    Norwegian news agency
  kind    agency
  form    وكالة الأنباء النرويجية
  form    وكالة الأنباء النرويجية الرسمية
  yes     نشرت وكالة الأنباء النرويجية صورا للدمار في الحي القديم
          actor  وكالة الأنباء النرويجية

composed state-tv
  like    NO
  name    Norwegian state television
  also    Norwegian state TV
  also    Norwegian television
  kind    outlet
  form    التلفزيون النرويجي
  form    التلفزيون الرسمي النرويجي
  form    التلفزيون النرويجي الرسمي
  form    التلفزيون الحكومي النرويجي
  yes     نشر التلفزيون النرويجي مقابلة مع قائد الفصيل
          actor  التلفزيون النرويجي

composed media
  like    NO
  name    Norwegian media
  kind    outlet
  form    وسائل إعلام نرويجية
  form    وسائل الإعلام النرويجية
  form    الإعلام النرويجي
  form    الصحافة النرويجية
  yes     ذكرت وسائل إعلام نرويجية أن الاجتماع عقد سرا
          actor  وسائل إعلام نرويجية

composed red-crescent
  like    NO
  name    Norwegian Red Crescent or Red Cross
  kind    ngo
  form    الهلال الأحمر النرويجي
  form    الصليب الأحمر النرويجي
  yes     ناشد الهلال الأحمر النرويجي الأطراف السماح بدخول الأدوية
          actor  الهلال الأحمر النرويجي

composed people
  like    NO
  name    Norwegian people
  kind    people
  form    الشعب النرويجي
  yes     طالب الشعب النرويجي بحماية دولية بعد موجة العنف
          actor  الشعب النرويجي

composed riot-police
  like    NO
  name    Norwegian riot police
  kind    police
  form    قوات مكافحة الشغب النرويجية
  form    شرطة مكافحة الشغب النرويجية
  short   قوات مكافحة الشغب
  short   شرطة مكافحة الشغب
  yes     فرقت قوات مكافحة الشغب النرويجية اعتصاما أمام مقر البرلمان
          actor  قوات مكافحة الشغب النرويجية

composed customs
  like    NO
  name    Norwegian customs
  kind    police
  form    الجمارك النرويجية
  form    سلطات الجمارك النرويجية
  short   الجمارك
  yes     ضبطت الجمارك النرويجية شحنة من الأسلحة في الميناء
          actor  الجمارك النرويجية
