# Russia

actor kremlin
  name    Kremlin
  also    Russian presidency
  kind    government
  country RU
  form    الكرملين
  form    الرئاسة الروسية
  yes     طالب الكرملين بعقد جلسة طارئة لمجلس الأمن
          actor  الكرملين

actor russian-military
  name    Russian military
  also    Russian army
  also    Russian armed forces
  also    Russian forces
  also    Russian troops
  kind    army
  country RU
  form    الجيش الروسي
  form    القوات المسلحة الروسية
  yes     أسقط الجيش الروسي طائرة مسيرة فوق الميناء
          actor  الجيش الروسي

actor russian-forces
  name    Russian forces
  also    Russian army
  also    Russian military
  also    Russian armed forces
  kind    army
  country RU
  form    القوات الروسية
  form    قوات روسية
  form    القوات الروسية في سوريا
  yes     دفعت القوات الروسية بتعزيزات جديدة إلى خطوط التماس مساء الأحد
          actor  القوات الروسية

actor russian-aerospace-forces
  name    Russian Aerospace Forces
  also    Russian Air Force
  also    Russian warplanes
  also    Russian air forces
  kind    army
  country RU
  form    القوات الجوية الروسية
  form    القوات الجوية الفضائية الروسية
  form    الطيران الروسي
  form    سلاح الجو الروسي
  form    الطيران الحربي الروسي
  form    المقاتلات الروسية
  form    الطائرات الروسية
  form    الطائرات الحربية الروسية
  form    القوات الجوفضائية الروسية
  yes     أسقطت القوات الجوية الروسية طائرة مسيرة فوق الميناء
          actor  القوات الجوية الروسية

actor russian-air-defence
  name    Russian air defence
  kind    army
  country RU
  form    الدفاعات الجوية الروسية
  form    الدفاع الجوي الروسي
  form    قوات الدفاع الجوي الروسية
  yes     أعلنت الدفاعات الجوية الروسية انتهاء العملية العسكرية في المنطقة الحدودية
          actor  الدفاعات الجوية الروسية

actor russian-military-police
  name    Russian military police
  kind    police
  country RU
  form    الشرطة العسكرية الروسية
  yes     طوقت الشرطة العسكرية الروسية المبنى بعد سماع إطلاق نار
          actor  الشرطة العسكرية الروسية

actor russian-reconciliation-centre
  name    Russian Reconciliation Centre in Syria
  kind    mission
  country RU
  form    المركز الروسي للمصالحة في سوريا
  form    مركز المصالحة الروسي في سوريا
  form    مركز المصالحة الروسي
  form    مركز المصالحة الروسي بين أطراف النزاع
  yes     نعى المركز الروسي للمصالحة في سوريا أحد الجنود الذين قتلوا في الانفجار
          actor  المركز الروسي للمصالحة في سوريا

actor wagner-group
  name    Wagner Group
  kind    armed-group
  country RU
  form    مجموعة فاغنر
  form    مجموعة فاغنر الروسية
  form    فاغنر
  form    مرتزقة فاغنر
  form    مجموعة فاجنر
  form    قوات فاغنر
  form    فاجنر
  yes     أعلنت مجموعة فاغنر مقتل أحد القادة الميدانيين في غارة
          actor  مجموعة فاغنر

actor africa-corps
  name    Africa Corps
  kind    armed-group
  country RU
  form    الفيلق الأفريقي الروسي
  form    الفيلق الإفريقي الروسي
  form    فيلق أفريقيا الروسي
  yes     سيطر الفيلق الأفريقي الروسي على حقل النفط بعد انسحاب الحراس
          actor  الفيلق الأفريقي الروسي

actor fsb
  name    FSB
  also    Federal Security Service
  kind    intelligence
  country RU
  form    جهاز الأمن الفدرالي الروسي
  form    جهاز الأمن الفيدرالي الروسي
  form    جهاز الأمن الاتحادي الروسي
  form    هيئة الأمن الفيدرالي الروسي
  form    هيئة الأمن الفدرالي الروسية
  yes     تبادل جهاز الأمن الفدرالي الروسي معلومات مع أجهزة حليفة عن المقاتلين الأجانب
          actor  جهاز الأمن الفدرالي الروسي

actor gru
  name    GRU
  kind    intelligence
  country RU
  form    الاستخبارات العسكرية الروسية
  form    المخابرات العسكرية الروسية
  yes     نفذت الاستخبارات العسكرية الروسية عملية سرية خارج الحدود
          actor  الاستخبارات العسكرية الروسية

actor russian-intelligence
  name    Russian intelligence
  kind    intelligence
  country RU
  form    الاستخبارات الروسية
  form    المخابرات الروسية
  form    الاستخبارات الخارجية الروسية
  yes     كشفت الاستخبارات الروسية خلية كانت تعد لهجمات في العاصمة
          actor  الاستخبارات الروسية

actor rosgvardia
  name    Russian National Guard
  kind    police
  country RU
  form    الحرس الوطني الروسي
  yes     اعتقل الحرس الوطني الروسي زعيم الشبكة في عملية فجر الخميس
          actor  الحرس الوطني الروسي

actor russian-investigative-committee
  name    Russian Investigative Committee
  kind    government
  country RU
  form    لجنة التحقيق الروسية
  yes     ناقشت لجنة التحقيق الروسية مشروع قانون مكافحة تمويل الإرهاب
          actor  لجنة التحقيق الروسية

actor duma
  name    State Duma
  also    Russian parliament
  kind    government
  country RU
  form    مجلس الدوما
  form    الدوما الروسي
  form    مجلس الدوما الروسي
  yes     وافق مجلس الدوما على تمديد الهدنة ثلاثة أيام
          actor  مجلس الدوما

actor russian-federation-council
  name    Russian Federation Council
  kind    government
  country RU
  form    مجلس الاتحاد الروسي
  form    مجلس الفدرالية الروسي
  yes     رفض مجلس الاتحاد الروسي شروط الوسطاء لاستئناف المحادثات
          actor  مجلس الاتحاد الروسي

actor russian-security-council
  name    Security Council of Russia
  kind    government
  country RU
  form    مجلس الأمن الروسي
  form    مجلس الأمن القومي الروسي
  yes     أدان مجلس الأمن الروسي الهجوم على السفارة ووصفته بالإرهابي
          actor  مجلس الأمن الروسي

actor united-russia
  name    United Russia
  kind    party
  country RU
  form    حزب روسيا الموحدة
  yes     وقع حزب روسيا الموحدة اتفاقا مع القوى السياسية الأخرى
          actor  حزب روسيا الموحدة

actor donetsk-republic
  name    Donetsk People's Republic
  kind    armed-group
  country RU
  form    جمهورية دونيتسك الشعبية
  yes     هددت جمهورية دونيتسك الشعبية باستهداف السفن المارة في المضيق
          actor  جمهورية دونيتسك الشعبية

actor luhansk-republic
  name    Luhansk People's Republic
  kind    armed-group
  country RU
  form    جمهورية لوغانسك الشعبية
  form    جمهورية لوهانسك الشعبية
  yes     حاصرت جمهورية لوغانسك الشعبية القاعدة العسكرية من جهة الشمال
          actor  جمهورية لوغانسك الشعبية

actor chechen-forces
  name    Chechen forces
  kind    armed-group
  country RU
  form    القوات الشيشانية
  form    قوات أحمد الشيشانية
  form    قوات قديروف
  yes     زرعت القوات الشيشانية ألغاما في مزارع القرية قبل الانسحاب
          actor  القوات الشيشانية

actor vladimir-putin
  name    Vladimir Putin
  kind    office
  country RU
  part-of russian-president
  since   2012-05-07
  form    فلاديمير بوتين
  form    فلاديمير بوتن
  form    بوتين
  form    الرئيس بوتين
  form    الرئيس بوتن
  form    بوتن
  yes     تعهد فلاديمير بوتين بملاحقة المسؤولين عن التفجير
          actor  فلاديمير بوتين

actor dmitry-medvedev
  name    Dmitry Medvedev
  kind    office
  country RU
  part-of russian-president
  since   2008-05-07
  until   2012-05-07
  form    دميتري ميدفيديف
  form    ديمتري ميدفيديف
  form    دميتري مدفيديف
  form    ديمتري مدفيديف
  form    دمتري ميدفيديف
  form    ميدفيديف
  yes     نفى دميتري ميدفيديف وجود مفاوضات سرية
          actor  دميتري ميدفيديف

actor russian-president
  name    Russian President
  kind    office
  country RU
  form    الرئيس الروسي
  yes     حذر الرئيس الروسي من انهيار الهدنة
          actor  الرئيس الروسي

actor sergei-lavrov
  name    Sergei Lavrov
  kind    office
  country RU
  part-of russian-foreign-minister
  form    سيرغي لافروف
  form    سيرجي لافروف
  form    لافروف
  form    سرغي لافروف
  yes     وقع سيرغي لافروف وثيقة التفاهم في ختام القمة
          actor  سيرغي لافروف

actor russian-foreign-minister
  name    Russian Foreign Minister
  kind    office
  country RU
  form    وزير الخارجية الروسي
  yes     تعهد وزير الخارجية الروسي بملاحقة المسؤولين عن التفجير
          actor  وزير الخارجية الروسي

actor sergei-shoigu
  name    Sergei Shoigu
  kind    office
  country RU
  part-of ru-defence-minister
  since   2012-11-06
  until   2024-05-12
  form    سيرغي شويغو
  form    سيرجي شويجو
  form    سيرغي شويجو
  short   شويغو
  yes     غادر سيرغي شويغو مقر الاجتماع من دون الإدلاء بتصريح
          actor  سيرغي شويغو

actor andrei-belousov
  name    Andrei Belousov
  kind    office
  country RU
  part-of ru-defence-minister
  since   2024-05-14
  form    أندريه بيلوسوف
  form    أندري بيلوسوف
  form    أندريه بيلاوسوف
  yes     وصف أندريه بيلوسوف الغارة بأنها انتهاك للسيادة
          actor  أندريه بيلوسوف

actor valery-gerasimov
  name    Valery Gerasimov
  kind    office
  country RU
  part-of ru-army-chief
  since   2012-11-09
  form    فاليري غيراسيموف
  form    فاليري جيراسيموف
  form    فاليري غيراسموف
  short   غيراسيموف
  yes     غادر فاليري غيراسيموف مقر الاجتماع من دون الإدلاء بتصريح
          actor  فاليري غيراسيموف

actor dmitry-peskov
  name    Dmitry Peskov
  kind    office
  country RU
  part-of kremlin
  form    دميتري بيسكوف
  form    ديميتري بيسكوف
  form    ديمتري بيسكوف
  form    دمتري بيسكوف
  short   بيسكوف
  yes     أعلن دميتري بيسكوف تشكيل لجنة لمتابعة الهدنة
          actor  دميتري بيسكوف

actor maria-zakharova
  name    Maria Zakharova
  kind    office
  gender  feminine
  country RU
  form    ماريا زاخاروفا
  short   زاخاروفا
  yes     رفضت ماريا زاخاروفا مقترح تبادل الأسرى
          actor  ماريا زاخاروفا

actor vasily-nebenzya
  name    Vassily Nebenzia
  kind    office
  country RU
  form    فاسيلي نيبينزيا
  form    فاسيلي نيبنزيا
  short   نيبينزيا
  yes     أشاد فاسيلي نيبينزيا بصمود المدافعين عن المدينة
          actor  فاسيلي نيبينزيا

actor igor-konashenkov
  name    Igor Konashenkov
  kind    office
  country RU
  form    إيغور كوناشينكوف
  form    إيغور كوناشنكوف
  form    ايغور كوناشينكوف
  short   كوناشينكوف
  yes     حذر إيغور كوناشينكوف من انهيار الهدنة
          actor  إيغور كوناشينكوف

actor alexander-lavrentiev
  name    Alexander Lavrentiev
  kind    office
  country RU
  form    ألكسندر لافرينتييف
  form    ألكسندر لافرنتييف
  form    الكسندر لافرينتيف
  short   لافرينتييف
  yes     بحث ألكسندر لافرينتييف مع نظرائه تطورات الأزمة
          actor  ألكسندر لافرينتييف

actor mikhail-bogdanov
  name    Mikhail Bogdanov
  kind    office
  country RU
  form    ميخائيل بوغدانوف
  form    ميخائيل بوجدانوف
  short   بوغدانوف
  yes     أشاد ميخائيل بوغدانوف بصمود المدافعين عن المدينة
          actor  ميخائيل بوغدانوف

actor sergei-ryabkov
  name    Sergei Ryabkov
  kind    office
  country RU
  form    سيرغي ريابكوف
  form    سيرجي ريابكوف
  short   ريابكوف
  yes     وقع سيرغي ريابكوف وثيقة التفاهم في ختام القمة
          actor  سيرغي ريابكوف

actor yevgeny-prigozhin
  name    Yevgeny Prigozhin
  kind    office
  country RU
  part-of wagner-group
  form    يفغيني بريغوجين
  form    يفجيني بريجوجين
  form    يفغيني بريغوزين
  short   بريغوجين
  yes     أشاد يفغيني بريغوجين بصمود المدافعين عن المدينة
          actor  يفغيني بريغوجين

actor ramzan-kadyrov
  name    Ramzan Kadyrov
  kind    office
  country RU
  form    رمضان قديروف
  form    رمضان قاديروف
  form    الرئيس الشيشاني رمضان قديروف
  short   قديروف
  yes     بحث رمضان قديروف مع نظرائه تطورات الأزمة
          actor  رمضان قديروف

actor sergei-rudskoy
  name    Sergei Rudskoy
  kind    office
  country RU
  form    سيرغي رودسكوي
  yes     وصل سيرغي رودسكوي إلى العاصمة مساء أمس
          actor  سيرغي رودسكوي
