# Israel

actor israeli-army
  name    Israeli army
  also    Israel Defense Forces
  also    IDF
  also    Israeli military
  also    Israeli forces
  also    Israeli troops
  kind    army
  country IL
  form    الجيش الإسرائيلي
  form    جيش الاحتلال الإسرائيلي
  form    جيش الاحتلال
  form    جيش الدفاع الإسرائيلي
  form    جيش العدو
  form    جيش العدو الإسرائيلي
  form    قوات الجيش الإسرائيلي
  short   الجيش
  yes     قصف الجيش الإسرائيلي مواقع للمسلحين بالمدفعية الثقيلة فجر اليوم
          actor  الجيش الإسرائيلي

actor israeli-forces
  name    Israeli forces
  also    Israeli army
  also    Israeli military
  also    Israel Defense Forces
  also    Israeli security forces
  also    Israeli troops
  kind    army
  country IL
  form    القوات الإسرائيلية
  form    قوات الاحتلال الإسرائيلي
  form    قوات الاحتلال
  form    القوات الإسرائيلية الخاصة
  form    قوات إسرائيلية
  form    قوات العدو
  yes     صدت القوات الإسرائيلية هجوما واسعا من ثلاثة محاور ليل الثلاثاء
          actor  القوات الإسرائيلية

actor israeli-air-force
  name    Israeli Air Force
  also    Israeli warplanes
  also    Israeli military aircraft
  kind    army
  country IL
  form    سلاح الجو الإسرائيلي
  form    الطيران الإسرائيلي
  form    الطيران الحربي الإسرائيلي
  form    الطائرات الإسرائيلية
  form    المقاتلات الإسرائيلية
  form    طائرات الاحتلال
  form    طيران العدو
  form    طيران الاحتلال
  form    طيران العدو الإسرائيلي
  form    الطائرات الحربية الإسرائيلية
  form    طيران العدو الحربي
  yes     واصل سلاح الجو الإسرائيلي عمليات التمشيط في الأحياء الشرقية
          actor  سلاح الجو الإسرائيلي

actor israeli-navy
  name    Israeli Navy
  kind    army
  country IL
  form    البحرية الإسرائيلية
  form    سلاح البحرية الإسرائيلي
  form    بحرية الاحتلال
  form    الزوارق الحربية الإسرائيلية
  form    زوارق الاحتلال
  yes     قالت البحرية الإسرائيلية في بيان إن الغارة استهدفت مخزنا للذخيرة
          actor  البحرية الإسرائيلية

actor israeli-artillery
  name    Israeli artillery
  also    Israeli army
  also    Israeli military
  kind    army
  country IL
  form    المدفعية الإسرائيلية
  form    مدفعية الاحتلال
  form    الدبابات الإسرائيلية
  form    دبابات الاحتلال
  yes     اتهمت المدفعية الإسرائيلية المسلحين بخرق وقف إطلاق النار
          actor  المدفعية الإسرائيلية

actor israeli-police
  name    Israeli police
  kind    police
  country IL
  form    الشرطة الإسرائيلية
  form    شرطة الاحتلال
  form    شرطة الاحتلال الإسرائيلي
  yes     أنقذت الشرطة الإسرائيلية رهائن احتجزهم مسلح في متجر
          actor  الشرطة الإسرائيلية

actor israeli-border-police
  name    Israel Border Police
  kind    police
  country IL
  form    شرطة حرس الحدود الإسرائيلية
  form    شرطة حرس الحدود
  form    حرس الحدود الإسرائيلي
  yes     قالت شرطة حرس الحدود الإسرائيلية إن المهاجم قتل برصاص أحد الحراس
          actor  شرطة حرس الحدود الإسرائيلية

actor shin-bet
  name    Shin Bet
  kind    intelligence
  country IL
  form    جهاز الأمن العام الإسرائيلي
  form    الشاباك
  form    جهاز الشاباك
  form    جهاز الأمن الداخلي الإسرائيلي
  form    الشين بيت
  form    جهاز الشين بيت
  yes     نفذ جهاز الأمن العام الإسرائيلي عملية سرية خارج الحدود
          actor  جهاز الأمن العام الإسرائيلي

actor mossad
  name    Mossad
  kind    intelligence
  country IL
  form    الموساد
  form    جهاز الموساد
  form    الموساد الإسرائيلي
  form    جهاز المخابرات الإسرائيلي
  yes     راقب الموساد اتصالات المشتبه بهم منذ الصيف
          actor  الموساد

actor aman
  name    Israeli Military Intelligence
  kind    intelligence
  country IL
  form    الاستخبارات العسكرية الإسرائيلية
  form    شعبة الاستخبارات العسكرية الإسرائيلية
  yes     أحبطت الاستخبارات العسكرية الإسرائيلية مخططا لتفجير مبنى حكومي
          actor  الاستخبارات العسكرية الإسرائيلية

actor israeli-government
  name    Israeli government
  kind    government
  country IL
  form    الحكومة الإسرائيلية
  form    حكومة الاحتلال
  form    حكومة نتنياهو
  form    حكومة نتانياهو
  form    حكومة الاحتلال الإسرائيلي
  yes     رفضت الحكومة الإسرائيلية شروط الوسطاء لاستئناف المحادثات
          actor  الحكومة الإسرائيلية

actor israeli-authorities
  name    Israeli authorities
  also    Israeli government
  kind    government
  country IL
  form    السلطات الإسرائيلية
  form    سلطات الاحتلال
  form    سلطات الاحتلال الإسرائيلي
  yes     قررت السلطات الإسرائيلية إغلاق المعابر البرية حتى إشعار آخر
          actor  السلطات الإسرائيلية

actor israeli-security-cabinet
  name    Israeli Security Cabinet
  kind    government
  country IL
  form    المجلس الوزاري المصغر
  form    المجلس الوزاري الإسرائيلي المصغر
  form    الكابينت
  form    المجلس الوزاري للأمن
  form    الكابينيت
  yes     رحب المجلس الوزاري المصغر بالاتفاق الذي أبرم برعاية أممية
          actor  المجلس الوزاري المصغر

actor knesset
  name    Knesset
  also    Israeli parliament
  kind    government
  country IL
  form    الكنيست
  form    الكنيست الإسرائيلي
  form    البرلمان الإسرائيلي
  yes     ناقش الكنيست مشروع قانون مكافحة تمويل الإرهاب
          actor  الكنيست

actor israeli-supreme-court
  name    Israeli Supreme Court
  kind    government
  country IL
  form    المحكمة العليا الإسرائيلية
  form    المحكمة الإسرائيلية العليا
  yes     أدانت المحكمة العليا الإسرائيلية الهجوم على السفارة ووصفته بالإرهابي
          actor  المحكمة العليا الإسرائيلية

actor cogat
  name    COGAT
  kind    government
  country IL
  form    منسق أعمال الحكومة الإسرائيلية في المناطق
  form    منسق أعمال الحكومة الإسرائيلية
  yes     اتهم منسق أعمال الحكومة الإسرائيلية في المناطق أطرافا خارجية بتمويل المسلحين
          actor  منسق أعمال الحكومة الإسرائيلية في المناطق

actor israeli-prison-service
  name    Israel Prison Service
  kind    government
  country IL
  form    مصلحة السجون الإسرائيلية
  form    إدارة سجون الاحتلال
  form    مصلحة سجون الاحتلال
  yes     طالبت مصلحة السجون الإسرائيلية بعقد جلسة طارئة لمجلس الأمن
          actor  مصلحة السجون الإسرائيلية

actor israeli-settlers
  name    Israeli settlers
  kind    category
  country IL
  form    المستوطنون
  form    المستوطنين
  form    مستوطنون
  form    مستوطنين
  form    المستوطنون الإسرائيليون
  form    المستوطنين الإسرائيليين
  form    مستوطنون إسرائيليون
  form    قطعان المستوطنين
  yes     أطلق المستوطنون النار في الهواء بعد الحادث
          actor  المستوطنون

actor likud
  name    Likud
  kind    party
  country IL
  form    حزب الليكود
  form    الليكود
  yes     اتهم حزب الليكود الحكومة بالتضييق على الحريات
          actor  حزب الليكود

actor yesh-atid
  name    Yesh Atid
  kind    party
  country IL
  form    حزب يش عتيد
  form    حزب هناك مستقبل
  yes     دعا حزب يش عتيد إلى مظاهرات سلمية يوم الجمعة
          actor  حزب يش عتيد

actor yisrael-beiteinu
  name    Yisrael Beiteinu
  kind    party
  country IL
  form    حزب إسرائيل بيتنا
  form    إسرائيل بيتنا
  yes     طالب حزب إسرائيل بيتنا بتشكيل لجنة تحقيق مستقلة
          actor  حزب إسرائيل بيتنا

actor blue-and-white
  name    Blue and White
  kind    party
  country IL
  form    حزب أزرق أبيض
  form    تحالف أزرق أبيض
  yes     دعا حزب أزرق أبيض إلى مظاهرات سلمية يوم الجمعة
          actor  حزب أزرق أبيض

actor shas
  name    Shas
  kind    party
  country IL
  form    حزب شاس
  form    حركة شاس
  yes     انسحب حزب شاس من جلسات الحوار احتجاجا على القصف
          actor  حزب شاس

actor jewish-home
  name    The Jewish Home
  kind    party
  country IL
  form    حزب البيت اليهودي
  form    البيت اليهودي
  yes     اتهم حزب البيت اليهودي الحكومة بالتضييق على الحريات
          actor  حزب البيت اليهودي

actor otzma-yehudit
  name    Otzma Yehudit
  kind    party
  country IL
  form    حزب القوة اليهودية
  form    حزب عوتسما يهوديت
  yes     عقد حزب القوة اليهودية اجتماعا طارئا لبحث التطورات
          actor  حزب القوة اليهودية

actor joint-list
  name    Joint List
  kind    party
  country IL
  form    القائمة العربية المشتركة
  form    القائمة المشتركة
  yes     عقدت القائمة العربية المشتركة اجتماعا طارئا لبحث التطورات
          actor  القائمة العربية المشتركة

actor israeli-opposition
  name    Israeli opposition
  kind    party
  country IL
  form    المعارضة الإسرائيلية
  yes     اتهمت المعارضة الإسرائيلية الحكومة بالتضييق على الحريات
          actor  المعارضة الإسرائيلية

actor btselem
  name    B'Tselem
  kind    ngo
  country IL
  form    منظمة بتسيلم
  form    مركز بتسيلم
  form    منظمة بتسيلم الإسرائيلية
  yes     وزع منظمة بتسيلم مساعدات غذائية على النازحين في المخيم
          actor  منظمة بتسيلم

actor peace-now
  name    Peace Now
  kind    ngo
  country IL
  form    حركة السلام الآن
  form    منظمة السلام الآن
  yes     دانت حركة السلام الآن احتجاز المتطوعين
          actor  حركة السلام الآن

actor benjamin-netanyahu
  name    Benjamin Netanyahu
  kind    office
  country IL
  part-of israeli-prime-minister
  since   2009-03-31
  until   2021-06-13
  since   2022-12-29
  form    بنيامين نتنياهو
  form    بنيامين نتانياهو
  form    بنيامين نتياهو
  form    نتنياهو
  form    نتانياهو
  yes     التقى بنيامين نتنياهو وفدا من الوسطاء مساء الثلاثاء
          actor  بنيامين نتنياهو

actor naftali-bennett
  name    Naftali Bennett
  kind    office
  country IL
  part-of israeli-prime-minister
  since   2021-06-13
  until   2022-07-01
  form    نفتالي بينيت
  form    نفتالي بينت
  form    نفتالي بنيت
  short   بينيت
  yes     دعا نفتالي بينيت إلى وقف فوري للقتال
          actor  نفتالي بينيت

actor yair-lapid
  name    Yair Lapid
  kind    office
  country IL
  part-of israeli-prime-minister
  since   2022-07-01
  until   2022-12-29
  form    يائير لابيد
  form    يائير لبيد
  short   لابيد
  short   لبيد
  yes     هدد يائير لابيد بالرد على أي هجوم جديد
          actor  يائير لابيد

actor israeli-prime-minister
  name    Israeli Prime Minister
  kind    office
  country IL
  form    رئيس الوزراء الإسرائيلي
  form    رئيس الحكومة الإسرائيلية
  form    رئيس وزراء إسرائيل
  form    رئيس حكومة الاحتلال
  yes     وصف رئيس الوزراء الإسرائيلي الغارة بأنها انتهاك للسيادة
          actor  رئيس الوزراء الإسرائيلي

actor avigdor-lieberman
  name    Avigdor Lieberman
  kind    office
  country IL
  part-of il-defence-minister
  since   2016-05-30
  until   2018-11-14
  form    أفيغدور ليبرمان
  form    أفيجدور ليبرمان
  form    أفيغدور ليبيرمان
  form    ليبرمان
  yes     أشاد أفيغدور ليبرمان بصمود المدافعين عن المدينة
          actor  أفيغدور ليبرمان

actor yoav-gallant
  name    Yoav Gallant
  kind    office
  country IL
  part-of il-defence-minister
  since   2022-12-29
  until   2024-11-05
  form    يوآف غالانت
  form    يوآف جالانت
  form    يؤاف غالانت
  short   غالانت
  short   جالانت
  yes     وصف يوآف غالانت الغارة بأنها انتهاك للسيادة
          actor  يوآف غالانت

actor israel-katz
  name    Israel Katz
  kind    office
  country IL
  part-of il-defence-minister
  since   2024-11-08
  form    يسرائيل كاتس
  form    إسرائيل كاتس
  short   كاتس
  yes     نفى يسرائيل كاتس وجود مفاوضات سرية
          actor  يسرائيل كاتس

actor benny-gantz
  name    Benny Gantz
  kind    office
  country IL
  form    بيني غانتس
  form    بيني جانتس
  short   غانتس
  yes     بحث بيني غانتس مع نظرائه تطورات الأزمة
          actor  بيني غانتس

actor moshe-yaalon
  name    Moshe Ya'alon
  kind    office
  country IL
  form    موشيه يعالون
  form    موشي يعالون
  short   يعالون
  yes     وصف موشيه يعالون الغارة بأنها انتهاك للسيادة
          actor  موشيه يعالون

actor gadi-eisenkot
  name    Gadi Eisenkot
  kind    office
  country IL
  part-of il-army-chief
  since   2015-02-16
  until   2019-01-15
  form    غادي أيزنكوت
  form    غادي إيزنكوت
  form    غادي آيزنكوت
  form    جادي إيزنكوت
  short   أيزنكوت
  short   إيزنكوت
  yes     أشاد غادي أيزنكوت بصمود المدافعين عن المدينة
          actor  غادي أيزنكوت

actor aviv-kochavi
  name    Aviv Kochavi
  kind    office
  country IL
  part-of il-army-chief
  since   2019-01-15
  until   2023-01-16
  form    أفيف كوخافي
  short   كوخافي
  yes     نفى أفيف كوخافي وجود مفاوضات سرية
          actor  أفيف كوخافي

actor herzi-halevi
  name    Herzi Halevi
  kind    office
  country IL
  part-of il-army-chief
  since   2023-01-16
  until   2025-03-05
  form    هرتسي هاليفي
  form    هيرتسي هاليفي
  short   هاليفي
  yes     طالب هرتسي هاليفي بانسحاب القوات الأجنبية
          actor  هرتسي هاليفي

actor eyal-zamir
  name    Eyal Zamir
  kind    office
  country IL
  part-of il-army-chief
  since   2025-03-05
  form    إيال زامير
  short   زامير
  yes     وصف إيال زامير الغارة بأنها انتهاك للسيادة
          actor  إيال زامير

actor gideon-saar
  name    Gideon Sa'ar
  kind    office
  country IL
  part-of il-foreign-minister
  since   2024-11-08
  form    جدعون ساعر
  form    غدعون ساعر
  short   ساعر
  yes     وقع جدعون ساعر وثيقة التفاهم في ختام القمة
          actor  جدعون ساعر

actor ron-dermer
  name    Ron Dermer
  kind    office
  country IL
  form    رون ديرمر
  short   ديرمر
  yes     أدان رون ديرمر الهجوم الذي استهدف السوق الشعبية
          actor  رون ديرمر

actor itamar-ben-gvir
  name    Itamar Ben-Gvir
  kind    office
  country IL
  form    إيتمار بن غفير
  short   بن غفير
  yes     غادر إيتمار بن غفير مقر الاجتماع من دون الإدلاء بتصريح
          actor  إيتمار بن غفير

actor bezalel-smotrich
  name    Bezalel Smotrich
  kind    office
  country IL
  form    بتسلئيل سموتريتش
  short   سموتريتش
  yes     تعهد بتسلئيل سموتريتش بملاحقة المسؤولين عن التفجير
          actor  بتسلئيل سموتريتش

actor reuven-rivlin
  name    Reuven Rivlin
  kind    office
  country IL
  part-of il-president
  since   2014-07-24
  until   2021-07-07
  form    رؤوفين ريفلين
  form    رؤوبين ريفلين
  form    رؤوفن ريفلين
  short   ريفلين
  yes     أجرى رؤوفين ريفلين اتصالا هاتفيا بشأن التصعيد الأخير
          actor  رؤوفين ريفلين

actor isaac-herzog
  name    Isaac Herzog
  kind    office
  country IL
  part-of il-president
  since   2021-07-07
  form    إسحاق هرتسوغ
  form    يتسحاق هرتسوغ
  form    إسحق هرتسوغ
  short   هرتسوغ
  yes     غادر إسحاق هرتسوغ مقر الاجتماع من دون الإدلاء بتصريح
          actor  إسحاق هرتسوغ

actor avichay-adraee
  name    Avichay Adraee
  kind    office
  country IL
  part-of israeli-army
  form    أفيخاي أدرعي
  form    أفيخاي ادرعي
  short   أدرعي
  yes     هدد أفيخاي أدرعي بالرد على أي هجوم جديد
          actor  أفيخاي أدرعي

actor daniel-hagari
  name    Daniel Hagari
  kind    office
  country IL
  part-of israeli-army
  form    دانيال هاغاري
  form    دانيال هغاري
  short   هاغاري
  yes     وقع دانيال هاغاري وثيقة التفاهم في ختام القمة
          actor  دانيال هاغاري

actor jonathan-conricus
  name    Jonathan Conricus
  kind    office
  country IL
  part-of israeli-army
  form    جوناثان كونريكوس
  form    جوناثان كوريكوس
  short   كونريكوس
  yes     وقع جوناثان كونريكوس وثيقة التفاهم في ختام القمة
          actor  جوناثان كونريكوس

actor danny-danon
  name    Danny Danon
  kind    office
  country IL
  form    داني دانون
  short   دانون
  yes     أشاد داني دانون بصمود المدافعين عن المدينة
          actor  داني دانون

actor gilad-erdan
  name    Gilad Erdan
  kind    office
  country IL
  form    جلعاد أردان
  form    غلعاد إردان
  form    جلعاد إردان
  short   أردان
  yes     قال جلعاد أردان إن المحادثات ستستأنف الأسبوع المقبل
          actor  جلعاد أردان

actor yuval-steinitz
  name    Yuval Steinitz
  kind    office
  country IL
  form    يوفال شتاينتز
  form    يوفال شتاينيتس
  short   شتاينتز
  yes     رحب يوفال شتاينتز بالإفراج عن المحتجزين
          actor  يوفال شتاينتز
