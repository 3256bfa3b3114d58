# Turkey

actor turkish-army
  name    Turkish army
  also    Turkish military
  also    Turkish Armed Forces
  also    Turkish forces
  also    Turkish troops
  kind    army
  country TR
  form    الجيش التركي
  form    القوات المسلحة التركية
  form    رئاسة الأركان التركية
  form    هيئة الأركان التركية
  form    الأركان التركية
  short   الجيش
  yes     نشر الجيش التركي مدرعات عند مداخل البلدة
          actor  الجيش التركي

actor turkish-forces
  name    Turkish forces
  also    Turkish army
  also    Turkish military
  also    Turkish Armed Forces
  kind    army
  country TR
  form    القوات التركية
  form    قوات تركية
  form    الاحتلال التركي
  form    قوات الاحتلال التركي
  yes     قصفت القوات التركية مواقع للمسلحين بالمدفعية الثقيلة فجر اليوم
          actor  القوات التركية

actor turkish-air-force
  name    Turkish Air Force
  kind    army
  country TR
  form    القوات الجوية التركية
  form    الطيران التركي
  form    سلاح الجو التركي
  form    المقاتلات التركية
  form    الطائرات التركية
  form    الطائرات الحربية التركية
  yes     نفت القوات الجوية التركية سقوط قتلى في الاشتباكات الأخيرة
          actor  القوات الجوية التركية

actor turkish-gendarmerie
  name    Turkish Gendarmerie
  kind    police
  country TR
  form    قوات الدرك التركية
  form    الدرك التركي
  form    الجندرما التركية
  form    قوات الجندرما
  form    الجندرما
  yes     داهمت قوات الدرك التركية منازل في الضاحية بحثا عن مطلوبين
          actor  قوات الدرك التركية

actor turkish-coast-guard
  name    Turkish Coast Guard
  kind    police
  country TR
  form    خفر السواحل التركي
  form    خفر السواحل التركية
  yes     اعتقل خفر السواحل التركي زعيم الشبكة في عملية فجر الخميس
          actor  خفر السواحل التركي

actor mit
  name    National Intelligence Organization (MIT)
  kind    intelligence
  country TR
  form    جهاز الاستخبارات التركي
  form    الاستخبارات التركية
  form    المخابرات التركية
  form    جهاز المخابرات التركي
  form    جهاز الاستخبارات الوطنية التركي
  yes     راقب جهاز الاستخبارات التركي اتصالات المشتبه بهم منذ الصيف
          actor  جهاز الاستخبارات التركي

actor turkish-presidency
  name    Turkish presidency
  kind    government
  country TR
  form    الرئاسة التركية
  yes     ناقشت الرئاسة التركية مشروع قانون مكافحة تمويل الإرهاب
          actor  الرئاسة التركية

actor akp
  name    Justice and Development Party (AKP)
  kind    party
  country TR
  form    حزب العدالة والتنمية
  form    حزب العدالة والتنمية التركي
  form    حزب العدالة والتنمية الحاكم في تركيا
  yes     وقع حزب العدالة والتنمية اتفاقا مع القوى السياسية الأخرى
          actor  حزب العدالة والتنمية

actor chp
  name    Republican People's Party (CHP)
  kind    party
  country TR
  form    حزب الشعب الجمهوري
  form    حزب الشعب الجمهوري المعارض
  form    حزب الشعب الجمهوري التركي
  yes     أيد حزب الشعب الجمهوري المبادرة الأممية لوقف القتال
          actor  حزب الشعب الجمهوري

actor hdp
  name    Peoples' Democratic Party (HDP)
  kind    party
  country TR
  form    حزب الشعوب الديمقراطي
  form    حزب الشعوب الديمقراطي الكردي
  form    حزب الشعوب الديموقراطي
  form    حزب المساواة وديمقراطية الشعوب
  yes     وقع حزب الشعوب الديمقراطي اتفاقا مع القوى السياسية الأخرى
          actor  حزب الشعوب الديمقراطي

actor mhp
  name    Nationalist Movement Party (MHP)
  kind    party
  country TR
  form    حزب الحركة القومية
  form    الحركة القومية التركية
  yes     أدان حزب الحركة القومية اعتقال الناشطين وطالب بالإفراج عنهم
          actor  حزب الحركة القومية

actor iyi
  name    Good Party (IYI)
  kind    party
  country TR
  form    حزب الخير
  form    الحزب الصالح
  form    الحزب الجيد
  yes     وقع حزب الخير اتفاقا مع القوى السياسية الأخرى
          actor  حزب الخير

actor saadet
  name    Felicity Party
  kind    party
  country TR
  form    حزب السعادة
  form    حزب السعادة التركي
  yes     انسحب حزب السعادة من جلسات الحوار احتجاجا على القصف
          actor  حزب السعادة

actor pkk
  name    Kurdistan Workers' Party (PKK)
  also    PKK
  also    Kurdistan Workers Party
  kind    armed-group
  country TR
  form    حزب العمال الكردستاني
  form    حزب العمال الكردستاني المحظور
  form    تنظيم حزب العمال الكردستاني
  form    بي كي كي
  form    منظمة بي كا كا
  form    تنظيم بي كا كا
  form    منظمة بي كي كي
  short   الحزب
  yes     رفض حزب العمال الكردستاني تسليم السلاح الثقيل قبل بدء المفاوضات
          actor  حزب العمال الكردستاني

actor tak
  name    Kurdistan Freedom Falcons
  kind    armed-group
  country TR
  form    صقور حرية كردستان
  form    جماعة صقور حرية كردستان
  yes     هددت صقور حرية كردستان باستهداف السفن المارة في المضيق
          actor  صقور حرية كردستان

actor dhkp-c
  name    Revolutionary People's Liberation Party–Front
  kind    armed-group
  country TR
  form    جبهة حزب التحرر الشعبي الثوري
  form    حزب التحرر الشعبي الثوري
  yes     حاصرت جبهة حزب التحرر الشعبي الثوري القاعدة العسكرية من جهة الشمال
          actor  جبهة حزب التحرر الشعبي الثوري

actor gulen-movement
  name    Gülen movement
  kind    party
  country TR
  form    حركة غولن
  form    جماعة غولن
  form    شبكة غولن
  form    حركة فتح الله غولن
  form    حركة الداعية فتح الله غولن
  form    منظمة غولن
  form    تنظيم غولن
  yes     أيدت حركة غولن المبادرة الأممية لوقف القتال
          actor  حركة غولن

actor afad
  name    AFAD
  kind    government
  country TR
  form    إدارة الكوارث والطوارئ التركية
  form    هيئة الكوارث والطوارئ التركية
  form    آفاد
  yes     طالبت إدارة الكوارث والطوارئ التركية بعقد جلسة طارئة لمجلس الأمن
          actor  إدارة الكوارث والطوارئ التركية

actor ihh
  name    IHH Humanitarian Relief Foundation
  kind    ngo
  country TR
  form    هيئة الإغاثة الإنسانية التركية
  form    هيئة الإغاثة الإنسانية وحقوق الإنسان والحريات التركية
  yes     انتشلت هيئة الإغاثة الإنسانية التركية جثثا من تحت الأنقاض
          actor  هيئة الإغاثة الإنسانية التركية

actor turkish-red-crescent
  name    Turkish Red Crescent
  kind    ngo
  country TR
  form    الهلال الأحمر التركي
  yes     أرسل الهلال الأحمر التركي قافلة إغاثة إلى الريف الجنوبي
          actor  الهلال الأحمر التركي

actor recep-tayyip-erdogan
  name    Recep Tayyip Erdogan
  kind    office
  country TR
  part-of turkish-president
  since   2014-08-28
  form    رجب طيب أردوغان
  form    رجب طيب إردوغان
  form    رجب طيب اردوغان
  form    أردوغان
  form    إردوغان
  form    الرئيس أردوغان
  form    رجب أردوغان
  yes     قال رجب طيب أردوغان إن المحادثات ستستأنف الأسبوع المقبل
          actor  رجب طيب أردوغان

actor turkish-president
  name    Turkish President
  kind    office
  country TR
  form    الرئيس التركي
  yes     التقى الرئيس التركي وفدا من الوسطاء مساء الثلاثاء
          actor  الرئيس التركي

actor abdullah-gul
  name    Abdullah Gül
  kind    office
  country TR
  part-of turkish-president
  since   2007-08-28
  until   2014-08-28
  form    عبد الله غل
  form    عبدالله غل
  form    عبد الله غول
  form    عبدالله غول
  yes     أجرى عبد الله غل اتصالا هاتفيا بشأن التصعيد الأخير
          actor  عبد الله غل

actor ahmet-davutoglu
  name    Ahmet Davutoğlu
  kind    office
  country TR
  part-of turkish-prime-minister
  since   2014-08-28
  until   2016-05-24
  form    أحمد داود أوغلو
  form    أحمد داوود أوغلو
  short   داود أوغلو
  yes     حذر أحمد داود أوغلو من انهيار الهدنة
          actor  أحمد داود أوغلو

actor binali-yildirim
  name    Binali Yıldırım
  kind    office
  country TR
  part-of turkish-prime-minister
  since   2016-05-24
  until   2018-07-09
  form    بن علي يلدريم
  form    بينالي يلدريم
  form    بن علي يلدرم
  short   يلدريم
  yes     غادر بن علي يلدريم مقر الاجتماع من دون الإدلاء بتصريح
          actor  بن علي يلدريم

actor turkish-prime-minister
  name    Turkish Prime Minister
  kind    office
  country TR
  form    رئيس الوزراء التركي
  form    رئيس الحكومة التركية
  yes     دعا رئيس الوزراء التركي إلى وقف فوري للقتال
          actor  رئيس الوزراء التركي

actor mevlut-cavusoglu
  name    Mevlüt Çavuşoğlu
  kind    office
  country TR
  part-of tr-foreign-minister
  since   2015-11-24
  until   2023-06-03
  form    مولود تشاووش أوغلو
  form    مولود جاويش أوغلو
  form    مولود تشاوش أوغلو
  form    مولود جاووش أوغلو
  short   جاويش أوغلو
  short   تشاووش أوغلو
  yes     بحث مولود تشاووش أوغلو مع نظرائه تطورات الأزمة
          actor  مولود تشاووش أوغلو

actor hakan-fidan
  name    Hakan Fidan
  kind    office
  country TR
  part-of tr-foreign-minister
  since   2023-06-03
  form    هاكان فيدان
  form    حقان فيدان
  short   فيدان
  yes     غادر هاكان فيدان مقر الاجتماع من دون الإدلاء بتصريح
          actor  هاكان فيدان

actor hulusi-akar
  name    Hulusi Akar
  kind    office
  country TR
  part-of tr-defence-minister
  since   2018-07-10
  until   2023-06-03
  form    خلوصي أكار
  form    خلوصي آكار
  short   أكار
  yes     رحب خلوصي أكار بالإفراج عن المحتجزين
          actor  خلوصي أكار

actor yasar-guler
  name    Yaşar Güler
  kind    office
  country TR
  part-of tr-defence-minister
  since   2023-06-03
  form    يشار غولر
  form    ياشار غولر
  short   غولر
  yes     وصف يشار غولر الغارة بأنها انتهاك للسيادة
          actor  يشار غولر

actor suleyman-soylu
  name    Süleyman Soylu
  kind    office
  country TR
  part-of tr-interior-minister
  since   2016-08-31
  until   2023-06-03
  form    سليمان صويلو
  short   صويلو
  yes     بحث سليمان صويلو مع نظرائه تطورات الأزمة
          actor  سليمان صويلو

actor ibrahim-kalin
  name    Ibrahim Kalın
  kind    office
  country TR
  form    إبراهيم قالن
  form    إبراهيم كالين
  form    إبراهيم كالن
  short   قالن
  short   كالين
  yes     دعا إبراهيم قالن إلى وقف فوري للقتال
          actor  إبراهيم قالن

actor kemal-kilicdaroglu
  name    Kemal Kılıçdaroğlu
  kind    office
  country TR
  part-of chp
  form    كمال كليجدار أوغلو
  form    كمال كليتشدار أوغلو
  form    كمال كيليجدار أوغلو
  form    كمال قليجدار أوغلو
  short   كليجدار أوغلو
  yes     دعا كمال كليجدار أوغلو إلى وقف فوري للقتال
          actor  كمال كليجدار أوغلو

actor ekrem-imamoglu
  name    Ekrem İmamoğlu
  kind    office
  country TR
  part-of chp
  form    أكرم إمام أوغلو
  form    أكرم إمام اوغلو
  short   إمام أوغلو
  yes     بحث أكرم إمام أوغلو مع نظرائه تطورات الأزمة
          actor  أكرم إمام أوغلو

actor selahattin-demirtas
  name    Selahattin Demirtaş
  kind    office
  country TR
  part-of hdp
  form    صلاح الدين دميرطاش
  form    صلاح الدين دميرتاش
  form    صلاح الدين ديمرتاش
  short   دميرطاش
  yes     غادر صلاح الدين دميرطاش مقر الاجتماع من دون الإدلاء بتصريح
          actor  صلاح الدين دميرطاش

actor devlet-bahceli
  name    Devlet Bahçeli
  kind    office
  country TR
  part-of mhp
  form    دولت بهجلي
  form    دولت باهتشلي
  form    دولت بهشلي
  short   بهجلي
  yes     أعلن دولت بهجلي تشكيل لجنة لمتابعة الهدنة
          actor  دولت بهجلي

actor abdullah-ocalan
  name    Abdullah Ocalan
  kind    office
  country TR
  part-of pkk
  form    عبد الله أوجلان
  form    عبدالله أوجلان
  form    زعيم حزب العمال الكردستاني
  short   أوجلان
  yes     غادر عبد الله أوجلان مقر الاجتماع من دون الإدلاء بتصريح
          actor  عبد الله أوجلان

actor fethullah-gulen
  name    Fethullah Gülen
  kind    office
  country TR
  part-of gulen-movement
  form    فتح الله غولن
  form    الداعية فتح الله غولن
  form    فتح الله غولين
  short   غولن
  yes     هدد فتح الله غولن بالرد على أي هجوم جديد
          actor  فتح الله غولن

actor abdulhamit-gul
  name    Abdulhamit Gül
  kind    office
  country TR
  part-of tr-justice-minister
  since   2017-07-19
  until   2022-01-29
  form    عبد الحميد غول
  form    عبدالحميد غول
  yes     وصل عبد الحميد غول إلى العاصمة مساء أمس
          actor  عبد الحميد غول
