# United Kingdom

actor uk-government
  name    UK government
  also    British government
  kind    government
  country GB
  form    الحكومة البريطانية
  form    حكومة المملكة المتحدة
  yes     أعلنت الحكومة البريطانية فرض حظر التجول في العاصمة
          actor  الحكومة البريطانية

actor downing-street
  name    Downing Street
  also    British Prime Minister's Office
  kind    government
  country GB
  form    داونينغ ستريت
  form    داونينج ستريت
  form    مكتب رئيس الوزراء البريطاني
  form    مكتب رئيسة الوزراء البريطانية
  yes     رفض داونينغ ستريت شروط الوسطاء لاستئناف المحادثات
          actor  داونينغ ستريت

actor metropolitan-police
  name    Metropolitan Police
  also    London police
  also    Scotland Yard
  kind    police
  country GB
  form    شرطة العاصمة البريطانية
  form    شرطة لندن
  form    اسكتلنديارد
  form    سكوتلاند يارد
  form    شرطة العاصمة لندن
  form    شرطة سكوتلانديارد
  form    شرطة العاصمة
  yes     أغلقت شرطة العاصمة البريطانية الشوارع المؤدية إلى الساحة
          actor  شرطة العاصمة البريطانية

actor mi5
  name    MI5
  kind    intelligence
  country GB
  form    جهاز الأمن الداخلي البريطاني
  form    إم آي 5
  form    جهاز الاستخبارات الداخلية البريطاني
  form    جهاز المخابرات الداخلية البريطاني
  yes     اعتقل جهاز الأمن الداخلي البريطاني ضابطا بتهمة التجسس
          actor  جهاز الأمن الداخلي البريطاني

actor mi6
  name    MI6
  kind    intelligence
  country GB
  form    جهاز الاستخبارات البريطاني
  form    الاستخبارات البريطانية
  form    المخابرات البريطانية
  form    إم آي 6
  form    جهاز الاستخبارات الخارجية البريطاني
  yes     تعقب جهاز الاستخبارات البريطاني القيادي شهورا قبل مقتله
          actor  جهاز الاستخبارات البريطاني

actor royal-air-force
  name    Royal Air Force
  also    RAF
  kind    army
  country GB
  form    سلاح الجو الملكي البريطاني
  form    سلاح الجو الملكي
  form    القوات الجوية البريطانية
  form    الطيران البريطاني
  yes     دمر سلاح الجو الملكي البريطاني نفقا يستخدمه المهربون قرب الحدود
          actor  سلاح الجو الملكي البريطاني

actor royal-navy
  name    Royal Navy
  kind    army
  country GB
  form    البحرية البريطانية
  form    البحرية الملكية البريطانية
  yes     أجرت البحرية البريطانية مناورات بالذخيرة الحية قرب الساحل
          actor  البحرية البريطانية

actor house-of-commons
  name    House of Commons
  also    British parliament
  kind    government
  country GB
  form    مجلس العموم البريطاني
  form    مجلس العموم
  form    البرلمان البريطاني
  yes     قال مجلس العموم البريطاني إن التحقيق في الحادث ما زال جاريا
          actor  مجلس العموم البريطاني

actor house-of-lords
  name    House of Lords
  kind    government
  country GB
  form    مجلس اللوردات
  form    مجلس اللوردات البريطاني
  yes     قرر مجلس اللوردات إغلاق المعابر البرية حتى إشعار آخر
          actor  مجلس اللوردات

actor conservative-party-uk
  name    Conservative Party
  kind    party
  country GB
  form    حزب المحافظين البريطاني
  form    حزب المحافظين
  yes     انسحب حزب المحافظين البريطاني من جلسات الحوار احتجاجا على القصف
          actor  حزب المحافظين البريطاني

actor labour-party-uk
  name    Labour Party
  kind    party
  country GB
  form    حزب العمال البريطاني
  form    حزب العمال المعارض في بريطانيا
  yes     عقد حزب العمال البريطاني اجتماعا طارئا لبحث التطورات
          actor  حزب العمال البريطاني

actor dup
  name    Democratic Unionist Party
  kind    party
  country GB
  form    الحزب الديمقراطي الوحدوي
  form    الحزب الوحدوي الديمقراطي
  yes     وقع الحزب الديمقراطي الوحدوي اتفاقا مع القوى السياسية الأخرى
          actor  الحزب الديمقراطي الوحدوي

actor ukmto
  name    UK Maritime Trade Operations
  kind    monitor
  country GB
  form    هيئة عمليات التجارة البحرية البريطانية
  form    عمليات التجارة البحرية البريطانية
  form    هيئة عمليات التجارة البحرية في المملكة المتحدة
  yes     رصدت هيئة عمليات التجارة البحرية البريطانية تحركات عسكرية قرب الحدود
          actor  هيئة عمليات التجارة البحرية البريطانية

actor ambrey
  name    Ambrey
  kind    monitor
  country GB
  form    شركة أمبري
  form    شركة أمبري للأمن البحري
  form    شركة أمبري البريطانية للأمن البحري
  yes     قالت شركة أمبري إن القصف أسفر عن مقتل أسرة كاملة
          actor  شركة أمبري

actor theresa-may
  name    Theresa May
  kind    office
  gender  feminine
  country GB
  part-of uk-prime-minister
  since   2016-07-13
  until   2019-07-24
  form    تيريزا ماي
  form    تيريزا ماى
  short   ماي
  yes     قالت تيريزا ماي إن المحادثات ستستأنف الأسبوع المقبل
          actor  تيريزا ماي

actor boris-johnson
  name    Boris Johnson
  kind    office
  country GB
  part-of uk-prime-minister
  since   2019-07-24
  until   2022-09-06
  form    بوريس جونسون
  short   جونسون
  yes     طالب بوريس جونسون بانسحاب القوات الأجنبية
          actor  بوريس جونسون

actor david-cameron
  name    David Cameron
  kind    office
  country GB
  part-of uk-prime-minister
  since   2010-05-11
  until   2016-07-13
  form    ديفيد كاميرون
  form    ديفيد كامرون
  short   كاميرون
  yes     دعا ديفيد كاميرون إلى وقف فوري للقتال
          actor  ديفيد كاميرون

actor rishi-sunak
  name    Rishi Sunak
  kind    office
  country GB
  part-of uk-prime-minister
  since   2022-10-25
  until   2024-07-05
  form    ريشي سوناك
  short   سوناك
  yes     أمر ريشي سوناك بفتح تحقيق في الحادث
          actor  ريشي سوناك

actor keir-starmer
  name    Keir Starmer
  kind    office
  country GB
  part-of uk-prime-minister
  since   2024-07-05
  form    كير ستارمر
  short   ستارمر
  yes     وصف كير ستارمر الغارة بأنها انتهاك للسيادة
          actor  كير ستارمر

actor tony-blair
  name    Tony Blair
  kind    office
  country GB
  form    توني بلير
  short   بلير
  yes     اتهم توني بلير خصوم الاتفاق بعرقلة تنفيذه
          actor  توني بلير

actor uk-prime-minister
  name    UK Prime Minister
  kind    office
  country GB
  form    رئيس الوزراء البريطاني
  form    رئيسة الوزراء البريطانية
  form    رئيسة الحكومة البريطانية
  form    رئيس الحكومة البريطانية
  yes     أشاد رئيس الوزراء البريطاني بصمود المدافعين عن المدينة
          actor  رئيس الوزراء البريطاني

actor jeremy-hunt
  name    Jeremy Hunt
  kind    office
  country GB
  part-of gb-foreign-minister
  since   2018-07-09
  until   2019-07-24
  form    جيريمي هانت
  short   هانت
  yes     أجرى جيريمي هانت اتصالا هاتفيا بشأن التصعيد الأخير
          actor  جيريمي هانت

actor dominic-raab
  name    Dominic Raab
  kind    office
  country GB
  part-of gb-foreign-minister
  since   2019-07-24
  until   2021-09-15
  form    دومينيك راب
  yes     هدد دومينيك راب بالرد على أي هجوم جديد
          actor  دومينيك راب

actor david-lammy
  name    David Lammy
  kind    office
  country GB
  part-of gb-foreign-minister
  since   2024-07-05
  until   2025-09-05
  form    ديفيد لامي
  form    ديفيد لامى
  short   لامي
  yes     وصل ديفيد لامي إلى العاصمة في زيارة غير معلنة
          actor  ديفيد لامي

actor sajid-javid
  name    Sajid Javid
  kind    office
  country GB
  part-of gb-interior-minister
  since   2018-04-30
  until   2019-07-24
  form    ساجد جاويد
  form    ساجد جافيد
  short   جاويد
  yes     أدان ساجد جاويد الهجوم الذي استهدف السوق الشعبية
          actor  ساجد جاويد

actor amber-rudd
  name    Amber Rudd
  kind    office
  gender  feminine
  country GB
  part-of gb-interior-minister
  since   2016-07-13
  until   2018-04-29
  form    آمبر راد
  form    أمبر راد
  yes     طالبت آمبر راد بانسحاب القوات الأجنبية
          actor  آمبر راد

actor gavin-williamson
  name    Gavin Williamson
  kind    office
  country GB
  part-of gb-defence-minister
  since   2017-11-01
  until   2019-05-01
  form    غافين وليامسون
  form    جافين وليامسون
  form    غافين ويليامسون
  short   وليامسون
  yes     أجرى غافين وليامسون اتصالا هاتفيا بشأن التصعيد الأخير
          actor  غافين وليامسون

actor jeremy-corbyn
  name    Jeremy Corbyn
  kind    office
  country GB
  part-of labour-party-uk
  form    جيريمي كوربين
  form    جيرمي كوربن
  short   كوربين
  yes     أكد جيريمي كوربين أن التحقيق سيكون شفافا
          actor  جيريمي كوربين

actor sadiq-khan
  name    Sadiq Khan
  kind    office
  country GB
  form    صادق خان
  form    عمدة لندن صادق خان
  yes     أدان صادق خان الهجوم الذي استهدف السوق الشعبية
          actor  صادق خان

actor queen-elizabeth
  name    Queen Elizabeth II
  kind    office
  gender  feminine
  country GB
  form    الملكة إليزابيث الثانية
  form    الملكة إليزابيث
  yes     تعهدت الملكة إليزابيث الثانية بملاحقة المسؤولين عن التفجير
          actor  الملكة إليزابيث الثانية

actor king-charles
  name    King Charles III
  kind    office
  country GB
  form    الملك تشارلز الثالث
  form    الملك تشارلز
  form    العاهل البريطاني
  yes     أشاد الملك تشارلز الثالث بصمود المدافعين عن المدينة
          actor  الملك تشارلز الثالث

actor nicola-sturgeon
  name    Nicola Sturgeon
  kind    office
  gender  feminine
  country GB
  since   2014-11-20
  until   2023-03-29
  form    نيكولا ستيرجن
  form    نيكولا ستورجن
  yes     وصل نيكولا ستيرجن إلى العاصمة مساء أمس
          actor  نيكولا ستيرجن
