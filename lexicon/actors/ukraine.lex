# Ukraine

actor ukrainian-army
  name    Ukrainian Armed Forces
  also    Ukrainian army
  also    Ukrainian military
  kind    army
  country UA
  form    الجيش الأوكراني
  form    القوات المسلحة الأوكرانية
  form    قوات كييف
  form    هيئة الأركان الأوكرانية
  form    هيئة الأركان العامة الأوكرانية
  short   الجيش
  yes     دمر الجيش الأوكراني نفقا يستخدمه المهربون قرب الحدود
          actor  الجيش الأوكراني

actor ukrainian-forces
  name    Ukrainian forces
  also    Ukrainian army
  also    Ukrainian military
  kind    army
  country UA
  form    القوات الأوكرانية
  form    قوات أوكرانية
  form    القوات الحكومية الأوكرانية
  yes     سيطرت القوات الأوكرانية على المطار بعد قتال عنيف
          actor  القوات الأوكرانية

actor ukrainian-air-force
  name    Ukrainian Air Force
  kind    army
  country UA
  form    سلاح الجو الأوكراني
  form    القوات الجوية الأوكرانية
  yes     دفع سلاح الجو الأوكراني بتعزيزات جديدة إلى خطوط التماس مساء الأحد
          actor  سلاح الجو الأوكراني

actor ukrainian-air-defence
  name    Ukrainian air defence
  kind    army
  country UA
  form    الدفاعات الجوية الأوكرانية
  form    الدفاع الجوي الأوكراني
  yes     أسقطت الدفاعات الجوية الأوكرانية طائرة مسيرة فوق الميناء
          actor  الدفاعات الجوية الأوكرانية

actor sbu
  name    Security Service of Ukraine
  kind    intelligence
  country UA
  form    جهاز الأمن الأوكراني
  form    جهاز الأمن في أوكرانيا
  form    جهاز أمن أوكرانيا
  yes     أحبط جهاز الأمن الأوكراني مخططا لتفجير مبنى حكومي
          actor  جهاز الأمن الأوكراني

actor ukrainian-military-intelligence
  name    Ukrainian Military Intelligence
  kind    intelligence
  country UA
  form    الاستخبارات العسكرية الأوكرانية
  form    الاستخبارات الأوكرانية
  form    المخابرات الأوكرانية
  yes     رجحت الاستخبارات العسكرية الأوكرانية أن يكون الهجوم من تدبير التنظيم
          actor  الاستخبارات العسكرية الأوكرانية

actor pro-russian-separatists
  name    Pro-Russian separatists
  kind    armed-group
  country UA
  form    الانفصاليون الموالون لروسيا
  form    الانفصاليين الموالين لروسيا
  form    الانفصاليون الموالون لموسكو
  form    الانفصاليين الموالين لموسكو
  form    الانفصاليون الأوكرانيون
  yes     رفض الانفصاليون الموالون لروسيا تسليم السلاح الثقيل قبل بدء المفاوضات
          actor  الانفصاليون الموالون لروسيا

actor azov
  name    Azov Brigade
  kind    armed-group
  country UA
  form    كتيبة آزوف
  form    لواء آزوف
  form    كتيبة أزوف
  yes     أفرجت كتيبة آزوف عن عشرين أسيرا بوساطة قبلية
          actor  كتيبة آزوف

actor volodymyr-zelensky
  name    Volodymyr Zelensky
  kind    office
  country UA
  part-of ukrainian-president
  since   2019-05-20
  form    فولوديمير زيلينسكي
  form    زيلينسكي
  form    فولوديمير زيلنسكي
  form    فلوديمير زيلينسكي
  form    الرئيس زيلينسكي
  form    زيلنسكي
  yes     رحب فولوديمير زيلينسكي بالإفراج عن المحتجزين
          actor  فولوديمير زيلينسكي

actor petro-poroshenko
  name    Petro Poroshenko
  kind    office
  country UA
  part-of ukrainian-president
  since   2014-06-07
  until   2019-05-20
  form    بيترو بوروشينكو
  form    بترو بوروشنكو
  form    بيترو بوروشنكو
  short   بوروشينكو
  short   بوروشنكو
  yes     أعلن بيترو بوروشينكو تشكيل لجنة لمتابعة الهدنة
          actor  بيترو بوروشينكو

actor viktor-yanukovych
  name    Viktor Yanukovych
  kind    office
  country UA
  part-of ukrainian-president
  since   2010-02-25
  until   2014-02-22
  form    فيكتور يانوكوفيتش
  short   يانوكوفيتش
  yes     أدان فيكتور يانوكوفيتش الهجوم الذي استهدف السوق الشعبية
          actor  فيكتور يانوكوفيتش

actor ukrainian-president
  name    Ukrainian President
  kind    office
  country UA
  form    الرئيس الأوكراني
  yes     وصل الرئيس الأوكراني إلى العاصمة في زيارة غير معلنة
          actor  الرئيس الأوكراني

actor dmytro-kuleba
  name    Dmytro Kuleba
  kind    office
  country UA
  part-of ua-foreign-minister
  since   2020-03-04
  until   2024-09-05
  form    دميترو كوليبا
  short   كوليبا
  yes     غادر دميترو كوليبا مقر الاجتماع من دون الإدلاء بتصريح
          actor  دميترو كوليبا

actor andrii-sybiha
  name    Andrii Sybiha
  kind    office
  country UA
  part-of ua-foreign-minister
  since   2024-09-05
  form    أندريه سيبيها
  form    أندري سيبيغا
  form    أندريي سيبيها
  short   سيبيها
  yes     دعا أندريه سيبيها إلى وقف فوري للقتال
          actor  أندريه سيبيها

actor oleksandr-syrskyi
  name    Oleksandr Syrskyi
  kind    office
  country UA
  part-of ukrainian-army
  form    أولكسندر سيرسكي
  form    ألكسندر سيرسكي
  short   سيرسكي
  yes     هدد أولكسندر سيرسكي بالرد على أي هجوم جديد
          actor  أولكسندر سيرسكي

actor valerii-zaluzhnyi
  name    Valerii Zaluzhnyi
  kind    office
  country UA
  part-of ukrainian-army
  form    فاليري زالوجني
  short   زالوجني
  yes     أمر فاليري زالوجني بفتح تحقيق في الحادث
          actor  فاليري زالوجني
