# Lebanon

actor hezbollah
  name    Hezbollah
  also    Hizbullah
  kind    armed-group
  country LB
  form    حزب الله
  form    حزب الله اللبناني
  form    ميليشيات حزب الله
  form    ميليشيا حزب الله
  form    ميليشيا حزب الله اللبناني
  form    ميليشيات حزب الله اللبناني
  form    ميليشيات حزب الله اللبنانية
  form    المقاومة الإسلامية في لبنان
  form    مسلحو حزب الله
  short   الحزب
  yes     سيطر حزب الله على حقل النفط بعد انسحاب الحراس
          actor  حزب الله

actor lebanese-army
  name    Lebanese Army
  also    Lebanese Armed Forces
  also    Lebanese military
  kind    army
  country LB
  form    الجيش اللبناني
  form    وحدات الجيش اللبناني
  form    قيادة الجيش اللبناني
  short   الجيش
  yes     اعترض الجيش اللبناني صاروخا أطلق باتجاه القاعدة
          actor  الجيش اللبناني

actor lebanese-isf
  name    Lebanese Internal Security Forces
  also    Internal Security Forces
  kind    police
  country LB
  form    قوى الأمن الداخلي اللبنانية
  form    قوى الأمن الداخلي
  form    المديرية العامة لقوى الأمن الداخلي
  yes     قالت قوى الأمن الداخلي اللبنانية إن المهاجم قتل برصاص أحد الحراس
          actor  قوى الأمن الداخلي اللبنانية

actor lebanese-general-security
  name    Lebanese General Security
  kind    police
  country LB
  form    الأمن العام اللبناني
  form    المديرية العامة للأمن العام
  form    المديرية العامة للأمن العام اللبناني
  yes     ضبط الأمن العام اللبناني كمية من الأسلحة في مستودع مهجور
          actor  الأمن العام اللبناني

actor lebanese-state-security
  name    Lebanese State Security
  kind    intelligence
  country LB
  form    جهاز أمن الدولة اللبناني
  form    المديرية العامة لأمن الدولة
  yes     اعتقل جهاز أمن الدولة اللبناني ضابطا بتهمة التجسس
          actor  جهاز أمن الدولة اللبناني

actor lebanese-army-intelligence
  name    Lebanese Army Intelligence
  kind    intelligence
  country LB
  form    مخابرات الجيش اللبناني
  form    مديرية المخابرات في الجيش اللبناني
  yes     تبادلت مخابرات الجيش اللبناني معلومات مع أجهزة حليفة عن المقاتلين الأجانب
          actor  مخابرات الجيش اللبناني

actor lebanese-civil-defence
  name    Lebanese Civil Defence
  kind    government
  country LB
  form    الدفاع المدني اللبناني
  yes     وافق الدفاع المدني اللبناني على تمديد الهدنة ثلاثة أيام
          actor  الدفاع المدني اللبناني

actor lebanese-health-ministry
  name    Lebanese Ministry of Public Health
  kind    ministry
  country LB
  form    وزارة الصحة اللبنانية
  form    وزارة الصحة العامة اللبنانية
  yes     ذكرت وزارة الصحة اللبنانية أن العملية جرت بالتنسيق مع الشركاء
          actor  وزارة الصحة اللبنانية

actor amal-movement
  name    Amal Movement
  kind    party
  country LB
  form    حركة أمل
  form    حركة أمل اللبنانية
  yes     نظمت حركة أمل اعتصاما أمام مقر البرلمان
          actor  حركة أمل

actor future-movement
  name    Future Movement
  kind    party
  country LB
  form    تيار المستقبل
  yes     أعلن تيار المستقبل مقاطعة المؤتمر المقبل
          actor  تيار المستقبل

actor free-patriotic-movement
  name    Free Patriotic Movement
  kind    party
  country LB
  form    التيار الوطني الحر
  yes     رفض التيار الوطني الحر نتائج الانتخابات التشريعية
          actor  التيار الوطني الحر

actor lebanese-forces
  name    Lebanese Forces
  kind    party
  country LB
  form    حزب القوات اللبنانية
  form    القوات اللبنانية
  yes     أدان حزب القوات اللبنانية اعتقال الناشطين وطالب بالإفراج عنهم
          actor  حزب القوات اللبنانية

actor kataeb
  name    Kataeb Party
  kind    party
  country LB
  form    حزب الكتائب اللبنانية
  form    حزب الكتائب
  yes     اتهم حزب الكتائب اللبنانية الحكومة بالتضييق على الحريات
          actor  حزب الكتائب اللبنانية

actor progressive-socialist-party
  name    Progressive Socialist Party
  kind    party
  country LB
  form    الحزب التقدمي الاشتراكي
  yes     أدان الحزب التقدمي الاشتراكي اعتقال الناشطين وطالب بالإفراج عنهم
          actor  الحزب التقدمي الاشتراكي

actor marada
  name    Marada Movement
  kind    party
  country LB
  form    تيار المردة
  yes     قال تيار المردة إن الحل العسكري غير ممكن
          actor  تيار المردة

actor jamaa-islamiya-lebanon
  name    al-Jamaa al-Islamiya (Lebanon)
  kind    party
  country LB
  form    الجماعة الإسلامية في لبنان
  form    قوات الفجر
  yes     قالت الجماعة الإسلامية في لبنان إن الحل العسكري غير ممكن
          actor  الجماعة الإسلامية في لبنان

actor usbat-al-ansar
  name    Osbat al-Ansar
  kind    armed-group
  country LB
  form    عصبة الأنصار
  yes     نفذت عصبة الأنصار كمينا لدورية على الطريق الساحلي
          actor  عصبة الأنصار

actor special-tribunal-for-lebanon
  name    Special Tribunal for Lebanon
  kind    international
  country LB
  form    المحكمة الخاصة بلبنان
  form    المحكمة الدولية الخاصة بلبنان
  yes     أدانت المحكمة الخاصة بلبنان استهداف المستشفيات
          actor  المحكمة الخاصة بلبنان

actor hassan-nasrallah
  name    Hassan Nasrallah
  kind    office
  country LB
  part-of hezbollah
  form    حسن نصر الله
  form    حسن نصرالله
  form    السيد حسن نصر الله
  form    الأمين العام لحزب الله
  form    الأمين العام لحزب الله حسن نصر الله
  form    نصرالله
  form    نصر الله
  yes     أجرى حسن نصر الله اتصالا هاتفيا بشأن التصعيد الأخير
          actor  حسن نصر الله

actor naim-qassem
  name    Naim Qassem
  kind    office
  country LB
  part-of hezbollah
  form    نعيم قاسم
  form    الشيخ نعيم قاسم
  short   قاسم
  yes     رحب نعيم قاسم بالإفراج عن المحتجزين
          actor  نعيم قاسم

actor saad-hariri
  name    Saad Hariri
  kind    office
  country LB
  part-of lebanese-prime-minister
  since   2009-11-09
  until   2011-06-13
  since   2016-12-18
  until   2020-01-21
  form    سعد الحريري
  short   الحريري
  yes     دعا سعد الحريري إلى وقف فوري للقتال
          actor  سعد الحريري

actor najib-mikati
  name    Najib Mikati
  kind    office
  country LB
  part-of lebanese-prime-minister
  since   2011-06-13
  until   2014-02-15
  since   2021-09-10
  until   2025-02-08
  form    نجيب ميقاتي
  short   ميقاتي
  yes     وقع نجيب ميقاتي وثيقة التفاهم في ختام القمة
          actor  نجيب ميقاتي

actor hassan-diab
  name    Hassan Diab
  kind    office
  country LB
  part-of lebanese-prime-minister
  since   2020-01-21
  until   2021-09-10
  form    حسان دياب
  short   دياب
  yes     وصل حسان دياب إلى العاصمة في زيارة غير معلنة
          actor  حسان دياب

actor nawaf-salam
  name    Nawaf Salam
  kind    office
  country LB
  part-of lebanese-prime-minister
  since   2025-02-08
  form    نواف سلام
  short   سلام
  yes     نفى نواف سلام وجود مفاوضات سرية
          actor  نواف سلام

actor tammam-salam
  name    Tammam Salam
  kind    office
  country LB
  part-of lebanese-prime-minister
  since   2014-02-15
  until   2016-12-18
  form    تمام سلام
  yes     وصف تمام سلام الغارة بأنها انتهاك للسيادة
          actor  تمام سلام

actor lebanese-prime-minister
  name    Lebanese Prime Minister
  kind    office
  country LB
  form    رئيس الوزراء اللبناني
  form    رئيس الحكومة اللبنانية
  form    رئيس مجلس الوزراء اللبناني
  yes     وصل رئيس الوزراء اللبناني إلى العاصمة في زيارة غير معلنة
          actor  رئيس الوزراء اللبناني

actor michel-aoun
  name    Michel Aoun
  kind    office
  country LB
  part-of lebanese-president
  since   2016-10-31
  until   2022-10-30
  form    ميشال عون
  form    ميشيل عون
  form    العماد ميشال عون
  short   عون
  yes     هدد ميشال عون بالرد على أي هجوم جديد
          actor  ميشال عون

actor joseph-aoun
  name    Joseph Aoun
  kind    office
  country LB
  part-of lebanese-president
  since   2025-01-09
  form    جوزيف عون
  form    جوزاف عون
  form    العماد جوزيف عون
  form    العماد جوزاف عون
  short   عون
  yes     طالب جوزيف عون بانسحاب القوات الأجنبية
          actor  جوزيف عون

actor lebanese-president
  name    Lebanese President
  kind    office
  country LB
  form    الرئيس اللبناني
  form    رئيس الجمهورية اللبنانية
  yes     طالب الرئيس اللبناني بانسحاب القوات الأجنبية
          actor  الرئيس اللبناني

actor nabih-berri
  name    Nabih Berri
  kind    office
  country LB
  form    نبيه بري
  form    رئيس مجلس النواب اللبناني
  form    رئيس البرلمان اللبناني
  short   بري
  yes     رفض نبيه بري مقترح تبادل الأسرى
          actor  نبيه بري

actor gebran-bassil
  name    Gebran Bassil
  kind    office
  country LB
  part-of lb-foreign-minister
  since   2014-02-15
  until   2020-01-21
  form    جبران باسيل
  short   باسيل
  yes     رحب جبران باسيل بالإفراج عن المحتجزين
          actor  جبران باسيل

actor samir-geagea
  name    Samir Geagea
  kind    office
  country LB
  part-of lebanese-forces
  form    سمير جعجع
  short   جعجع
  yes     أجرى سمير جعجع اتصالا هاتفيا بشأن التصعيد الأخير
          actor  سمير جعجع

actor walid-jumblatt
  name    Walid Jumblatt
  kind    office
  country LB
  part-of progressive-socialist-party
  form    وليد جنبلاط
  short   جنبلاط
  yes     غادر وليد جنبلاط مقر الاجتماع من دون الإدلاء بتصريح
          actor  وليد جنبلاط

actor abbas-ibrahim
  name    Abbas Ibrahim
  kind    office
  country LB
  form    عباس إبراهيم
  form    اللواء عباس إبراهيم
  yes     أكد عباس إبراهيم أن التحقيق سيكون شفافا
          actor  عباس إبراهيم
