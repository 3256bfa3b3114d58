# Egypt and Sinai

actor egyptian-armed-forces
  name    Egyptian Armed Forces
  also    Egyptian army
  also    Egyptian military
  kind    army
  country EG
  form    القوات المسلحة المصرية
  form    قوات الجيش المصري
  form    القيادة العامة للقوات المسلحة المصرية
  yes     خسرت القوات المسلحة المصرية عشرة مقاتلين في كمين على الطريق الصحراوي
          actor  القوات المسلحة المصرية

actor egyptian-military-spokesman
  name    Egyptian military spokesman
  kind    office
  country EG
  part-of egyptian-armed-forces
  form    المتحدث العسكري المصري
  form    المتحدث باسم الجيش المصري
  form    المتحدث العسكري للقوات المسلحة المصرية
  form    المتحدث باسم القوات المسلحة المصرية
  short   المتحدث العسكري
  yes     أجرى المتحدث العسكري المصري اتصالا هاتفيا بشأن التصعيد الأخير
          actor  المتحدث العسكري المصري

actor tamer-al-rifai
  name    Tamer al-Rifai
  kind    office
  country EG
  part-of egyptian-armed-forces
  form    تامر الرفاعي
  form    العقيد تامر الرفاعي
  yes     أكد تامر الرفاعي أن التحقيق سيكون شفافا
          actor  تامر الرفاعي

actor egyptian-presidency
  name    Egyptian presidency
  kind    government
  country EG
  form    الرئاسة المصرية
  form    رئاسة الجمهورية المصرية
  yes     قالت الرئاسة المصرية إن التحقيق في الحادث ما زال جاريا
          actor  الرئاسة المصرية

actor egyptian-national-security
  name    Egyptian National Security Agency
  kind    intelligence
  country EG
  form    جهاز الأمن الوطني المصري
  form    قطاع الأمن الوطني المصري
  yes     رجح جهاز الأمن الوطني المصري أن يكون الهجوم من تدبير التنظيم
          actor  جهاز الأمن الوطني المصري

actor egyptian-general-intelligence
  name    Egyptian General Intelligence Service
  kind    intelligence
  country EG
  form    المخابرات العامة المصرية
  form    جهاز المخابرات العامة المصرية
  form    المخابرات المصرية
  form    جهاز المخابرات المصري
  yes     نفذت المخابرات العامة المصرية عملية سرية خارج الحدود
          actor  المخابرات العامة المصرية

actor egyptian-public-prosecution
  name    Egyptian Public Prosecution
  kind    government
  country EG
  form    النيابة العامة المصرية
  form    النيابة المصرية
  yes     ناقشت النيابة العامة المصرية مشروع قانون مكافحة تمويل الإرهاب
          actor  النيابة العامة المصرية

actor egyptian-state-security-prosecution
  name    Supreme State Security Prosecution
  kind    government
  country EG
  form    نيابة أمن الدولة العليا
  form    نيابة أمن الدولة المصرية
  form    نيابة أمن الدولة
  yes     اتهمت نيابة أمن الدولة العليا أطرافا خارجية بتمويل المسلحين
          actor  نيابة أمن الدولة العليا

actor egyptian-prosecutor-general
  name    Egyptian Prosecutor General
  kind    office
  country EG
  form    النائب العام المصري
  yes     أشاد النائب العام المصري بصمود المدافعين عن المدينة
          actor  النائب العام المصري

actor egyptian-cassation
  name    Egyptian Court of Cassation
  kind    government
  country EG
  form    محكمة النقض المصرية
  yes     رحبت محكمة النقض المصرية بالاتفاق الذي أبرم برعاية أممية
          actor  محكمة النقض المصرية

actor cairo-criminal-court
  name    Cairo Criminal Court
  kind    government
  country EG
  form    محكمة جنايات القاهرة
  yes     وافقت محكمة جنايات القاهرة على تمديد الهدنة ثلاثة أيام
          actor  محكمة جنايات القاهرة

actor egyptian-house
  name    Egyptian House of Representatives
  also    Egyptian parliament
  kind    government
  country EG
  form    مجلس النواب المصري
  form    البرلمان المصري
  yes     ناقش مجلس النواب المصري مشروع قانون مكافحة تمويل الإرهاب
          actor  مجلس النواب المصري

actor egyptian-election-authority
  name    Egyptian National Election Authority
  kind    government
  country EG
  form    الهيئة الوطنية للانتخابات المصرية
  form    الهيئة الوطنية للانتخابات في مصر
  form    الهيئة الوطنية للانتخابات
  yes     أعلنت الهيئة الوطنية للانتخابات المصرية فرض حظر التجول في العاصمة
          actor  الهيئة الوطنية للانتخابات المصرية

actor egypt-sis
  name    Egyptian State Information Service
  kind    government
  country EG
  form    الهيئة العامة للاستعلامات
  form    هيئة الاستعلامات المصرية
  form    الهيئة العامة للاستعلامات المصرية
  yes     أدانت الهيئة العامة للاستعلامات الهجوم على السفارة ووصفته بالإرهابي
          actor  الهيئة العامة للاستعلامات

actor suez-canal-authority
  name    Suez Canal Authority
  kind    government
  country EG
  form    هيئة قناة السويس
  yes     نفت هيئة قناة السويس وجود قوات أجنبية على الأراضي الوطنية
          actor  هيئة قناة السويس

actor al-azhar
  name    Al-Azhar
  kind    ngo
  country EG
  form    الأزهر
  form    الأزهر الشريف
  form    مشيخة الأزهر
  yes     أجلى الأزهر الجرحى من الحي المحاصر
          actor  الأزهر

actor coptic-church
  name    Coptic Orthodox Church
  kind    ngo
  country EG
  form    الكنيسة القبطية
  form    الكنيسة القبطية الأرثوذكسية
  form    الكنيسة المصرية
  yes     وزعت الكنيسة القبطية مساعدات غذائية على النازحين في المخيم
          actor  الكنيسة القبطية

actor hasm
  name    Hasm Movement
  kind    armed-group
  country EG
  form    حركة حسم
  form    حركة سواعد مصر
  short   الحركة
  yes     أفرجت حركة حسم عن عشرين أسيرا بوساطة قبلية
          actor  حركة حسم

actor liwa-al-thawra
  name    Liwa al-Thawra
  kind    armed-group
  country EG
  form    لواء الثورة
  yes     هاجم لواء الثورة نقطة تفتيش وقتل خمسة جنود
          actor  لواء الثورة

actor freedom-and-justice
  name    Freedom and Justice Party
  kind    party
  country EG
  form    حزب الحرية والعدالة
  yes     دعا حزب الحرية والعدالة إلى مظاهرات سلمية يوم الجمعة
          actor  حزب الحرية والعدالة

actor civil-democratic-movement
  name    Civil Democratic Movement
  kind    party
  country EG
  form    الحركة المدنية الديمقراطية
  yes     انسحبت الحركة المدنية الديمقراطية من جلسات الحوار احتجاجا على القصف
          actor  الحركة المدنية الديمقراطية

actor egyptian-initiative-personal-rights
  name    Egyptian Initiative for Personal Rights
  kind    ngo
  country EG
  form    المبادرة المصرية للحقوق الشخصية
  yes     وزعت المبادرة المصرية للحقوق الشخصية مساعدات غذائية على النازحين في المخيم
          actor  المبادرة المصرية للحقوق الشخصية

actor abdel-fattah-al-sisi
  name    Abdel Fattah al-Sisi
  kind    office
  country EG
  part-of egyptian-president
  since   2014-06-08
  form    عبد الفتاح السيسي
  form    عبدالفتاح السيسي
  form    الرئيس السيسي
  form    السيسي
  yes     التقى عبد الفتاح السيسي وفدا من الوسطاء مساء الثلاثاء
          actor  عبد الفتاح السيسي

actor egyptian-president
  name    Egyptian President
  kind    office
  country EG
  form    الرئيس المصري
  form    رئيس الجمهورية المصري
  yes     أدان الرئيس المصري الهجوم الذي استهدف السوق الشعبية
          actor  الرئيس المصري

actor mohamed-morsi
  name    Mohamed Morsi
  kind    office
  country EG
  part-of egyptian-president
  since   2012-06-30
  until   2013-07-03
  form    محمد مرسي
  form    الرئيس المعزول محمد مرسي
  form    الرئيس المصري الأسبق محمد مرسي
  short   مرسي
  yes     بحث محمد مرسي مع نظرائه تطورات الأزمة
          actor  محمد مرسي

actor hosni-mubarak
  name    Hosni Mubarak
  kind    office
  country EG
  part-of egyptian-president
  since   1981-10-14
  until   2011-02-11
  form    حسني مبارك
  form    محمد حسني مبارك
  form    الرئيس المصري الأسبق حسني مبارك
  short   مبارك
  yes     أجرى حسني مبارك اتصالا هاتفيا بشأن التصعيد الأخير
          actor  حسني مبارك

actor adly-mansour
  name    Adly Mansour
  kind    office
  country EG
  part-of egyptian-president
  since   2013-07-04
  until   2014-06-08
  form    عدلي منصور
  yes     طالب عدلي منصور بانسحاب القوات الأجنبية
          actor  عدلي منصور

actor sameh-shoukry
  name    Sameh Shoukry
  kind    office
  country EG
  part-of eg-foreign-minister
  since   2014-06-17
  until   2024-07-03
  form    سامح شكري
  short   شكري
  yes     حذر سامح شكري من انهيار الهدنة
          actor  سامح شكري

actor badr-abdelatty
  name    Badr Abdelatty
  kind    office
  country EG
  part-of eg-foreign-minister
  since   2024-07-03
  form    بدر عبد العاطي
  form    بدر عبدالعاطي
  short   عبد العاطي
  yes     أمر بدر عبد العاطي بفتح تحقيق في الحادث
          actor  بدر عبد العاطي

actor mostafa-madbouly
  name    Mostafa Madbouly
  kind    office
  country EG
  part-of eg-prime-minister
  since   2018-06-14
  form    مصطفى مدبولي
  short   مدبولي
  yes     حذر مصطفى مدبولي من انهيار الهدنة
          actor  مصطفى مدبولي

actor sherif-ismail
  name    Sherif Ismail
  kind    office
  country EG
  part-of eg-prime-minister
  since   2015-09-19
  until   2018-06-14
  form    شريف إسماعيل
  yes     وصل شريف إسماعيل إلى العاصمة في زيارة غير معلنة
          actor  شريف إسماعيل

actor abbas-kamel
  name    Abbas Kamel
  kind    office
  country EG
  form    عباس كامل
  form    اللواء عباس كامل
  yes     غادر عباس كامل مقر الاجتماع من دون الإدلاء بتصريح
          actor  عباس كامل

actor mohamed-badie
  name    Mohamed Badie
  kind    office
  country EG
  part-of muslim-brotherhood
  form    محمد بديع
  form    المرشد العام للإخوان المسلمين
  form    المرشد العام لجماعة الإخوان المسلمين
  short   بديع
  yes     أشاد محمد بديع بصمود المدافعين عن المدينة
          actor  محمد بديع

actor ahmed-al-tayeb
  name    Ahmed al-Tayeb
  kind    office
  country EG
  part-of al-azhar
  form    أحمد الطيب
  form    شيخ الأزهر
  form    شيخ الأزهر أحمد الطيب
  yes     أعلن أحمد الطيب تشكيل لجنة لمتابعة الهدنة
          actor  أحمد الطيب

actor pope-tawadros
  name    Pope Tawadros II
  kind    office
  country EG
  part-of coptic-church
  form    البابا تواضروس الثاني
  form    البابا تواضروس
  form    تواضروس الثاني
  yes     نفى البابا تواضروس الثاني وجود مفاوضات سرية
          actor  البابا تواضروس الثاني

actor tarek-el-molla
  name    Tarek El Molla
  kind    office
  country EG
  since   2015-09-19
  until   2024-07-03
  form    طارق الملا
  yes     وصل طارق الملا إلى العاصمة مساء أمس
          actor  طارق الملا
