# Iran

actor irgc
  name    IRGC
  also    Islamic Revolutionary Guard Corps
  also    Revolutionary Guards
  also    Iranian Revolutionary Guards
  kind    army
  country IR
  form    الحرس الثوري الإيراني
  form    الحرس الثوري
  form    قوات الحرس الثوري
  form    قوات الحرس الثوري الإيراني
  form    حرس الثورة الإسلامية
  form    الحرس الثوري في إيران
  short   الحرس
  yes     صد الحرس الثوري الإيراني هجوما واسعا من ثلاثة محاور ليل الثلاثاء
          actor  الحرس الثوري الإيراني

actor quds-force
  name    Quds Force
  also    IRGC Quds Force
  kind    army
  country IR
  part-of irgc
  form    فيلق القدس
  form    فيلق القدس الإيراني
  form    فيلق القدس التابع للحرس الثوري الإيراني
  form    قوة القدس
  form    فيلق القدس التابع للحرس الثوري
  yes     انسحب فيلق القدس من ثلاث قرى بعد معارك استمرت أسبوعا
          actor  فيلق القدس

actor basij
  name    Basij
  kind    armed-group
  country IR
  part-of irgc
  form    قوات الباسيج
  form    الباسيج
  form    قوات التعبئة الإيرانية
  yes     اقتحمت قوات الباسيج مقر البلدية ورفعت رايات على السطح
          actor  قوات الباسيج

actor irgc-aerospace
  name    IRGC Aerospace Force
  kind    army
  country IR
  part-of irgc
  form    القوة الجوفضائية للحرس الثوري
  form    القوة الجوفضائية الإيرانية
  form    القوات الجوفضائية في الحرس الثوري
  yes     استعادت القوة الجوفضائية للحرس الثوري السيطرة على تلال مشرفة على الطريق الدولي
          actor  القوة الجوفضائية للحرس الثوري

actor irgc-navy
  name    IRGC Navy
  kind    army
  country IR
  part-of irgc
  form    بحرية الحرس الثوري
  form    القوة البحرية للحرس الثوري
  form    القوات البحرية التابعة للحرس الثوري
  yes     دمرت بحرية الحرس الثوري نفقا يستخدمه المهربون قرب الحدود
          actor  بحرية الحرس الثوري

actor iranian-regime
  name    Iranian government
  also    Iranian regime
  kind    government
  country IR
  form    النظام الإيراني
  form    نظام طهران
  form    نظام الملالي
  form    الحكومة الإيرانية
  form    نظام ولاية الفقيه
  yes     ناقش النظام الإيراني مشروع قانون مكافحة تمويل الإرهاب
          actor  النظام الإيراني

actor iranian-forces-in-syria
  name    Iranian forces in Syria
  kind    army
  country IR
  form    القوات الإيرانية في سوريا
  form    القوات الإيرانية المتواجدة في سوريا
  yes     واصلت القوات الإيرانية في سوريا عمليات التمشيط في الأحياء الشرقية
          actor  القوات الإيرانية في سوريا

actor iran-backed-militias
  name    Iran-backed militias
  kind    armed-group
  country IR
  form    الميليشيات الإيرانية
  form    ميليشيات إيران
  form    الميليشيات الموالية لإيران
  form    ميليشيات موالية لإيران
  form    الميليشيات المدعومة من إيران
  form    المليشيات الإيرانية
  form    فصائل موالية لإيران
  form    الفصائل الموالية لإيران
  form    مجموعات موالية لإيران
  form    المجموعات الموالية لإيران
  yes     اقتحمت الميليشيات الإيرانية مقر البلدية ورفعت رايات على السطح
          actor  الميليشيات الإيرانية

actor iranian-parliament
  name    Iranian parliament
  also    Iranian Majlis
  kind    government
  country IR
  form    مجلس الشورى الإيراني
  form    مجلس الشورى الإسلامي الإيراني
  form    البرلمان الإيراني
  form    مجلس الشورى الإسلامي
  yes     دعا مجلس الشورى الإيراني المواطنين إلى التعاون مع فرق الإنقاذ
          actor  مجلس الشورى الإيراني

actor iran-supreme-national-security-council
  name    Supreme National Security Council of Iran
  kind    government
  country IR
  form    المجلس الأعلى للأمن القومي الإيراني
  form    مجلس الأمن القومي الإيراني
  yes     وافق المجلس الأعلى للأمن القومي الإيراني على تمديد الهدنة ثلاثة أيام
          actor  المجلس الأعلى للأمن القومي الإيراني

actor guardian-council
  name    Guardian Council
  kind    government
  country IR
  form    مجلس صيانة الدستور
  form    مجلس صيانة الدستور الإيراني
  yes     دعا مجلس صيانة الدستور المواطنين إلى التعاون مع فرق الإنقاذ
          actor  مجلس صيانة الدستور

actor aeoi
  name    Atomic Energy Organization of Iran
  also    AEOI
  kind    government
  country IR
  form    منظمة الطاقة الذرية الإيرانية
  form    هيئة الطاقة الذرية الإيرانية
  yes     دعت منظمة الطاقة الذرية الإيرانية المواطنين إلى التعاون مع فرق الإنقاذ
          actor  منظمة الطاقة الذرية الإيرانية

actor iranian-intelligence-ministry
  name    Iranian Ministry of Intelligence
  kind    intelligence
  country IR
  form    وزارة الاستخبارات الإيرانية
  form    وزارة الأمن الإيرانية
  form    الاستخبارات الإيرانية
  form    المخابرات الإيرانية
  yes     اعتقلت وزارة الاستخبارات الإيرانية ضابطا بتهمة التجسس
          actor  وزارة الاستخبارات الإيرانية

actor mek
  name    People's Mujahedin of Iran (MEK)
  also    Mujahedin-e Khalq
  kind    armed-group
  country IR
  form    منظمة مجاهدي خلق
  form    مجاهدي خلق
  form    مجاهدو خلق
  form    منظمة مجاهدي خلق الإيرانية المعارضة
  yes     نفذت منظمة مجاهدي خلق كمينا لدورية على الطريق الساحلي
          actor  منظمة مجاهدي خلق

actor ncri
  name    National Council of Resistance of Iran
  kind    party
  country IR
  form    المجلس الوطني للمقاومة الإيرانية
  form    المقاومة الإيرانية
  yes     اتهم المجلس الوطني للمقاومة الإيرانية الحكومة بالتضييق على الحريات
          actor  المجلس الوطني للمقاومة الإيرانية

actor kdpi
  name    Kurdistan Democratic Party of Iran
  kind    armed-group
  country IR
  form    الحزب الديمقراطي الكردستاني الإيراني
  form    الحزب الديمقراطي الكردستاني في إيران
  yes     أفرج الحزب الديمقراطي الكردستاني الإيراني عن عشرين أسيرا بوساطة قبلية
          actor  الحزب الديمقراطي الكردستاني الإيراني

actor pjak
  name    PJAK
  kind    armed-group
  country IR
  form    حزب الحياة الحرة الكردستاني
  form    حزب الحياة الحرة
  form    بيجاك
  yes     هدد حزب الحياة الحرة الكردستاني باستهداف السفن المارة في المضيق
          actor  حزب الحياة الحرة الكردستاني

actor jaish-al-adl
  name    Jaish al-Adl
  kind    armed-group
  country IR
  form    جيش العدل
  form    جماعة جيش العدل
  form    تنظيم جيش العدل
  yes     تبنى جيش العدل الهجوم على الحاجز العسكري غرب المدينة
          actor  جيش العدل

actor ahwaz-resistance
  name    Ahvaz National Resistance
  kind    armed-group
  country IR
  form    المقاومة الوطنية الأحوازية
  form    حركة النضال العربي لتحرير الأحواز
  form    منظمة الأحوازية
  yes     جندت المقاومة الوطنية الأحوازية عشرات الشبان من مخيمات النازحين
          actor  المقاومة الوطنية الأحوازية

actor ali-khamenei
  name    Ali Khamenei
  kind    office
  country IR
  form    علي خامنئي
  form    آية الله علي خامنئي
  form    المرشد الإيراني
  form    المرشد الأعلى
  form    المرشد الأعلى الإيراني
  form    المرشد الإيراني علي خامنئي
  form    مرشد الثورة الإيرانية
  form    المرشد الأعلى للثورة الإسلامية
  form    خامنئي
  form    المرشد الأعلى علي خامنئي
  form    مرشد الجمهورية الإسلامية
  yes     أمر علي خامنئي بفتح تحقيق في الحادث
          actor  علي خامنئي

actor hassan-rouhani
  name    Hassan Rouhani
  kind    office
  country IR
  part-of iranian-president
  since   2013-08-03
  until   2021-08-03
  form    حسن روحاني
  form    روحاني
  yes     تعهد حسن روحاني بملاحقة المسؤولين عن التفجير
          actor  حسن روحاني

actor ebrahim-raisi
  name    Ebrahim Raisi
  kind    office
  country IR
  part-of iranian-president
  since   2021-08-03
  until   2024-05-19
  form    إبراهيم رئيسي
  short   رئيسي
  yes     رحب إبراهيم رئيسي بالإفراج عن المحتجزين
          actor  إبراهيم رئيسي

actor masoud-pezeshkian
  name    Masoud Pezeshkian
  kind    office
  country IR
  part-of iranian-president
  since   2024-07-28
  form    مسعود بزشكيان
  form    بزشكيان
  form    مسعود بيزشكيان
  yes     حذر مسعود بزشكيان من انهيار الهدنة
          actor  مسعود بزشكيان

actor mahmoud-ahmadinejad
  name    Mahmoud Ahmadinejad
  kind    office
  country IR
  part-of iranian-president
  since   2005-08-03
  until   2013-08-03
  form    محمود أحمدي نجاد
  form    أحمدي نجاد
  short   نجاد
  yes     رحب محمود أحمدي نجاد بالإفراج عن المحتجزين
          actor  محمود أحمدي نجاد

actor iranian-president
  name    Iranian President
  kind    office
  country IR
  form    الرئيس الإيراني
  yes     أدان الرئيس الإيراني الهجوم الذي استهدف السوق الشعبية
          actor  الرئيس الإيراني

actor mohammad-javad-zarif
  name    Mohammad Javad Zarif
  kind    office
  country IR
  part-of iranian-foreign-minister
  since   2013-08-15
  until   2021-08-25
  form    محمد جواد ظريف
  form    جواد ظريف
  short   ظريف
  yes     حذر محمد جواد ظريف من انهيار الهدنة
          actor  محمد جواد ظريف

actor hossein-amir-abdollahian
  name    Hossein Amir-Abdollahian
  kind    office
  country IR
  part-of iranian-foreign-minister
  since   2021-08-25
  until   2024-05-19
  form    حسين أمير عبد اللهيان
  form    حسين أمير عبداللهيان
  form    أمير عبد اللهيان
  form    أمير عبداللهيان
  short   عبد اللهيان
  short   عبداللهيان
  yes     دعا حسين أمير عبد اللهيان إلى وقف فوري للقتال
          actor  حسين أمير عبد اللهيان

actor abbas-araghchi
  name    Abbas Araghchi
  kind    office
  country IR
  part-of iranian-foreign-minister
  since   2024-08-21
  form    عباس عراقجي
  form    عراقجي
  form    عباس عراقتشي
  yes     أجرى عباس عراقجي اتصالا هاتفيا بشأن التصعيد الأخير
          actor  عباس عراقجي

actor iranian-foreign-minister
  name    Iranian Foreign Minister
  kind    office
  country IR
  form    وزير الخارجية الإيراني
  form    وزير خارجية إيران
  yes     وقع وزير الخارجية الإيراني وثيقة التفاهم في ختام القمة
          actor  وزير الخارجية الإيراني

actor qasem-soleimani
  name    Qasem Soleimani
  kind    office
  country IR
  part-of quds-force
  form    قاسم سليماني
  form    الجنرال قاسم سليماني
  form    اللواء قاسم سليماني
  form    قائد فيلق القدس
  form    قائد فيلق القدس قاسم سليماني
  short   سليماني
  yes     رحب قاسم سليماني بالإفراج عن المحتجزين
          actor  قاسم سليماني

actor esmail-qaani
  name    Esmail Qaani
  kind    office
  country IR
  part-of quds-force
  form    إسماعيل قاآني
  form    إسماعيل قآني
  short   قاآني
  yes     طالب إسماعيل قاآني بانسحاب القوات الأجنبية
          actor  إسماعيل قاآني

actor hossein-salami
  name    Hossein Salami
  kind    office
  country IR
  part-of irgc
  form    حسين سلامي
  form    اللواء حسين سلامي
  form    قائد الحرس الثوري الإيراني
  short   سلامي
  yes     تعهد حسين سلامي بملاحقة المسؤولين عن التفجير
          actor  حسين سلامي

actor mohammad-ali-jafari
  name    Mohammad Ali Jafari
  kind    office
  country IR
  part-of irgc
  form    محمد علي جعفري
  form    اللواء محمد علي جعفري
  short   جعفري
  yes     دعا محمد علي جعفري إلى وقف فوري للقتال
          actor  محمد علي جعفري

actor mohammad-bagheri
  name    Mohammad Bagheri
  kind    office
  country IR
  form    محمد باقري
  form    اللواء محمد باقري
  short   باقري
  yes     التقى محمد باقري وفدا من الوسطاء مساء الثلاثاء
          actor  محمد باقري

actor ali-shamkhani
  name    Ali Shamkhani
  kind    office
  country IR
  form    علي شمخاني
  short   شمخاني
  yes     أكد علي شمخاني أن التحقيق سيكون شفافا
          actor  علي شمخاني

actor ali-larijani
  name    Ali Larijani
  kind    office
  country IR
  form    علي لاريجاني
  short   لاريجاني
  yes     دعا علي لاريجاني إلى وقف فوري للقتال
          actor  علي لاريجاني

actor mohammad-bagher-ghalibaf
  name    Mohammad Bagher Ghalibaf
  kind    office
  country IR
  form    محمد باقر قاليباف
  form    محمد باقر قالیباف
  short   قاليباف
  yes     رحب محمد باقر قاليباف بالإفراج عن المحتجزين
          actor  محمد باقر قاليباف

actor ali-akbar-salehi
  name    Ali Akbar Salehi
  kind    office
  country IR
  part-of aeoi
  form    علي أكبر صالحي
  short   صالحي
  yes     أشاد علي أكبر صالحي بصمود المدافعين عن المدينة
          actor  علي أكبر صالحي

actor ali-akbar-velayati
  name    Ali Akbar Velayati
  kind    office
  country IR
  form    علي أكبر ولايتي
  short   ولايتي
  yes     وصف علي أكبر ولايتي الغارة بأنها انتهاك للسيادة
          actor  علي أكبر ولايتي

actor bahram-qassemi
  name    Bahram Qassemi
  kind    office
  country IR
  form    بهرام قاسمي
  short   قاسمي
  yes     دعا بهرام قاسمي إلى وقف فوري للقتال
          actor  بهرام قاسمي

actor esmail-baghaei
  name    Esmail Baghaei
  kind    office
  country IR
  form    إسماعيل بقائي
  short   بقائي
  yes     حذر إسماعيل بقائي من انهيار الهدنة
          actor  إسماعيل بقائي

actor amir-hatami
  name    Amir Hatami
  kind    office
  country IR
  part-of ir-defence-minister
  since   2017-08-20
  until   2021-08-25
  form    أمير حاتمي
  short   حاتمي
  yes     تعهد أمير حاتمي بملاحقة المسؤولين عن التفجير
          actor  أمير حاتمي
