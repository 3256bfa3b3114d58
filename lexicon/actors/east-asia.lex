# Myanmar, the Koreas, China, Japan and their neighbours

actor myanmar-army
  name    Myanmar military
  kind    army
  country MM
  form    جيش ميانمار
  form    الجيش البورمي
  form    الجيش الميانماري
  form    القوات البورمية
  form    المجلس العسكري في ميانمار
  form    المجلس العسكري الحاكم في ميانمار
  yes     أعلن جيش ميانمار انتهاء العملية العسكرية في المنطقة الحدودية
          actor  جيش ميانمار

actor arsa
  name    Arakan Rohingya Salvation Army
  kind    armed-group
  country MM
  form    جيش إنقاذ روهينغا أراكان
  form    جيش إنقاذ الروهينغا
  form    جيش إنقاذ روهينجا أراكان
  form    جيش خلاص روهينغا أراكان
  yes     قال جيش إنقاذ روهينغا أراكان إن الاتفاق لا يشمل المقاتلين الأجانب
          actor  جيش إنقاذ روهينغا أراكان

actor arakan-army
  name    Arakan Army
  kind    armed-group
  country MM
  form    جيش أراكان
  yes     هاجم جيش أراكان نقطة تفتيش وقتل خمسة جنود
          actor  جيش أراكان

actor kachin-independence-army
  name    Kachin Independence Army
  kind    armed-group
  country MM
  form    جيش استقلال كاشين
  yes     رفض جيش استقلال كاشين تسليم السلاح الثقيل قبل بدء المفاوضات
          actor  جيش استقلال كاشين

actor karen-national-union
  name    Karen National Union
  kind    armed-group
  country MM
  form    اتحاد كارين الوطني
  yes     دعا اتحاد كارين الوطني المقاتلين إلى الالتزام بالهدنة
          actor  اتحاد كارين الوطني

actor peoples-defence-forces-myanmar
  name    People's Defence Forces (Myanmar)
  kind    armed-group
  country MM
  form    قوات الدفاع الشعبي في ميانمار
  yes     خاضت قوات الدفاع الشعبي في ميانمار معارك مع فصيل منافس قرب الحدود
          actor  قوات الدفاع الشعبي في ميانمار

actor nld
  name    National League for Democracy
  kind    party
  country MM
  form    الرابطة الوطنية من أجل الديمقراطية
  form    الرابطة الوطنية للديمقراطية
  yes     انسحبت الرابطة الوطنية من أجل الديمقراطية من جلسات الحوار احتجاجا على القصف
          actor  الرابطة الوطنية من أجل الديمقراطية

actor aung-san-suu-kyi
  name    Aung San Suu Kyi
  kind    office
  gender  feminine
  country MM
  form    أونغ سان سو تشي
  form    أون سان سو تشي
  form    اونغ سان سو تشي
  form    أونج سان سو تشي
  form    أونغ سان سو كي
  short   سو تشي
  yes     أدانت أونغ سان سو تشي الهجوم الذي استهدف السوق الشعبية
          actor  أونغ سان سو تشي

actor min-aung-hlaing
  name    Min Aung Hlaing
  kind    office
  country MM
  part-of myanmar-army
  form    مين أونغ هلاينغ
  form    مين أونغ هلينغ
  form    مين أونج هلاينج
  short   هلاينغ
  yes     هدد مين أونغ هلاينغ بالرد على أي هجوم جديد
          actor  مين أونغ هلاينغ

actor north-korean-leader
  name    North Korean leader
  kind    office
  country KP
  form    زعيم كوريا الشمالية
  form    الزعيم الكوري الشمالي
  form    رئيس كوريا الشمالية
  yes     أعلن زعيم كوريا الشمالية تشكيل لجنة لمتابعة الهدنة
          actor  زعيم كوريا الشمالية

actor kim-jong-un
  name    Kim Jong Un
  kind    office
  country KP
  part-of north-korean-leader
  since   2011-12-17
  form    كيم جونغ أون
  form    كيم جونغ
  form    كيم جون أون
  form    كيم جونغ اون
  form    كيم جونج أون
  form    كيم جونغ-أون
  form    كيم يونغ أون
  short   كيم
  yes     قال كيم جونغ أون إن المحادثات ستستأنف الأسبوع المقبل
          actor  كيم جونغ أون

actor kim-yo-jong
  name    Kim Yo Jong
  kind    office
  gender  feminine
  country KP
  form    كيم يو جونغ
  form    كيم يو يونغ
  form    كيم يو جونج
  yes     وقعت كيم يو جونغ وثيقة التفاهم في ختام القمة
          actor  كيم يو جونغ

actor kim-yong-chol
  name    Kim Yong Chol
  kind    office
  country KP
  form    كيم يونغ شول
  form    كيم يونغ تشول
  form    الجنرال كيم يونغ شول
  yes     وصل كيم يونغ شول إلى العاصمة في زيارة غير معلنة
          actor  كيم يونغ شول

actor north-korean-army
  name    Korean People's Army
  also    North Korean military
  also    North Korean army
  kind    army
  country KP
  form    الجيش الكوري الشمالي
  form    جيش كوريا الشمالية
  form    القوات الكورية الشمالية
  yes     اتهم الجيش الكوري الشمالي المسلحين بخرق وقف إطلاق النار
          actor  الجيش الكوري الشمالي

actor workers-party-korea
  name    Workers' Party of Korea
  kind    party
  country KP
  form    حزب العمال الكوري
  form    حزب العمال الحاكم في كوريا الشمالية
  yes     طالب حزب العمال الكوري بتشكيل لجنة تحقيق مستقلة
          actor  حزب العمال الكوري

actor south-korean-army
  name    South Korean military
  also    South Korean army
  kind    army
  country KR
  form    الجيش الكوري الجنوبي
  form    القوات الكورية الجنوبية
  form    هيئة الأركان المشتركة الكورية الجنوبية
  yes     واصل الجيش الكوري الجنوبي عمليات التمشيط في الأحياء الشرقية
          actor  الجيش الكوري الجنوبي

actor blue-house
  name    Blue House
  kind    government
  country KR
  form    البيت الأزرق
  form    الرئاسة الكورية الجنوبية
  yes     استدعى البيت الأزرق السفير للاحتجاج على التصريحات
          actor  البيت الأزرق

actor moon-jae-in
  name    Moon Jae-in
  kind    office
  country KR
  part-of south-korean-president
  since   2017-05-10
  until   2022-05-10
  form    مون جاي إن
  form    مون جاي
  form    مون جيه إن
  form    مون جيه
  form    مون جيه إن
  form    مون جاي-إن
  form    مون جيه-إن
  short   مون
  yes     وصل مون جاي إن إلى العاصمة في زيارة غير معلنة
          actor  مون جاي إن

actor park-geun-hye
  name    Park Geun-hye
  kind    office
  country KR
  part-of south-korean-president
  since   2013-02-25
  until   2017-03-10
  form    بارك كون هيه
  form    بارك غن هي
  form    بارك جيون هاي
  form    باك كون هيه
  yes     رفضت بارك كون هيه مقترح تبادل الأسرى
          actor  بارك كون هيه

actor yoon-suk-yeol
  name    Yoon Suk Yeol
  kind    office
  country KR
  part-of south-korean-president
  since   2022-05-10
  until   2025-04-04
  form    يون سوك يول
  form    يون سيوك يول
  short   يون
  yes     هدد يون سوك يول بالرد على أي هجوم جديد
          actor  يون سوك يول

actor lee-jae-myung
  name    Lee Jae-myung
  kind    office
  country KR
  part-of south-korean-president
  since   2025-06-04
  form    لي جاي ميونغ
  form    لي جيه ميونغ
  form    لي جاي-ميونغ
  yes     قال لي جاي ميونغ إن المحادثات ستستأنف الأسبوع المقبل
          actor  لي جاي ميونغ

actor south-korean-president
  name    South Korean President
  kind    office
  country KR
  form    الرئيس الكوري الجنوبي
  form    رئيس كوريا الجنوبية
  yes     وصف الرئيس الكوري الجنوبي الغارة بأنها انتهاك للسيادة
          actor  الرئيس الكوري الجنوبي

actor chinese-army
  name    People's Liberation Army
  also    Chinese military
  also    Chinese army
  kind    army
  country CN
  form    جيش التحرير الشعبي
  form    جيش التحرير الشعبي الصيني
  form    الجيش الصيني
  form    القوات الصينية
  form    القوات المسلحة الصينية
  yes     اعترض جيش التحرير الشعبي صاروخا أطلق باتجاه القاعدة
          actor  جيش التحرير الشعبي

actor chinese-communist-party
  name    Chinese Communist Party
  kind    party
  country CN
  form    الحزب الشيوعي الصيني
  form    الحزب الشيوعي الحاكم في الصين
  yes     قال الحزب الشيوعي الصيني إن الحل العسكري غير ممكن
          actor  الحزب الشيوعي الصيني

actor xi-jinping
  name    Xi Jinping
  kind    office
  country CN
  part-of chinese-president
  since   2013-03-14
  form    شي جين بينغ
  form    شي جينبينغ
  form    شي جين بينج
  form    شي جين-بينغ
  form    شي جيبينغ
  short   شي
  yes     حذر شي جين بينغ من انهيار الهدنة
          actor  شي جين بينغ

actor chinese-president
  name    Chinese President
  kind    office
  country CN
  form    الرئيس الصيني
  yes     بحث الرئيس الصيني مع نظرائه تطورات الأزمة
          actor  الرئيس الصيني

actor wang-yi
  name    Wang Yi
  kind    office
  country CN
  part-of cn-foreign-minister
  since   2013-03-16
  until   2022-12-30
  form    وانغ يي
  form    وانج يي
  short   وانغ
  yes     وصف وانغ يي الغارة بأنها انتهاك للسيادة
          actor  وانغ يي

actor li-keqiang
  name    Li Keqiang
  kind    office
  country CN
  form    لي كه تشيانغ
  form    لي كيكيانغ
  form    لي كي تشيانغ
  yes     أمر لي كه تشيانغ بفتح تحقيق في الحادث
          actor  لي كه تشيانغ

actor shinzo-abe
  name    Shinzo Abe
  kind    office
  country JP
  part-of japanese-prime-minister
  since   2012-12-26
  until   2020-09-16
  form    شينزو آبي
  form    شينزو أبي
  short   آبي
  yes     نفى شينزو آبي وجود مفاوضات سرية
          actor  شينزو آبي

actor fumio-kishida
  name    Fumio Kishida
  kind    office
  country JP
  part-of japanese-prime-minister
  since   2021-10-04
  until   2024-10-01
  form    فوميو كيشيدا
  short   كيشيدا
  yes     نفى فوميو كيشيدا وجود مفاوضات سرية
          actor  فوميو كيشيدا

actor japanese-prime-minister
  name    Japanese Prime Minister
  kind    office
  country JP
  form    رئيس الوزراء الياباني
  form    رئيسة الوزراء اليابانية
  yes     حذر رئيس الوزراء الياباني من انهيار الهدنة
          actor  رئيس الوزراء الياباني

actor rodrigo-duterte
  name    Rodrigo Duterte
  kind    office
  country PH
  part-of philippine-president
  since   2016-06-30
  until   2022-06-30
  form    رودريغو دوتيرتي
  form    رودريجو دوتيرتي
  form    رودريغو دوتيرتيه
  short   دوتيرتي
  yes     غادر رودريغو دوتيرتي مقر الاجتماع من دون الإدلاء بتصريح
          actor  رودريغو دوتيرتي

actor ferdinand-marcos-jr
  name    Ferdinand Marcos Jr.
  kind    office
  country PH
  part-of philippine-president
  since   2022-06-30
  form    فرديناند ماركوس الابن
  form    فرديناند ماركوس جونيور
  short   ماركوس
  yes     وصل فرديناند ماركوس الابن إلى العاصمة في زيارة غير معلنة
          actor  فرديناند ماركوس الابن

actor philippine-president
  name    Philippine President
  kind    office
  country PH
  form    الرئيس الفلبيني
  form    رئيس الفلبين
  yes     طالب الرئيس الفلبيني بانسحاب القوات الأجنبية
          actor  الرئيس الفلبيني

actor philippine-army
  name    Philippine Army
  also    Philippine military
  also    Philippine armed forces
  kind    army
  country PH
  form    الجيش الفلبيني
  form    القوات الفلبينية
  yes     قال الجيش الفلبيني في بيان إن الغارة استهدفت مخزنا للذخيرة
          actor  الجيش الفلبيني

actor abu-sayyaf
  name    Abu Sayyaf
  kind    armed-group
  country PH
  form    جماعة أبو سياف
  form    أبو سياف
  form    حركة أبو سياف
  yes     أعلنت جماعة أبو سياف مقتل أحد القادة الميدانيين في غارة
          actor  جماعة أبو سياف

actor milf
  name    Moro Islamic Liberation Front
  kind    armed-group
  country PH
  form    جبهة تحرير مورو الإسلامية
  yes     حاصرت جبهة تحرير مورو الإسلامية القاعدة العسكرية من جهة الشمال
          actor  جبهة تحرير مورو الإسلامية

actor new-peoples-army
  name    New People's Army
  kind    armed-group
  country PH
  form    جيش الشعب الجديد
  form    المتمردون الشيوعيون في الفلبين
  yes     أعلن جيش الشعب الجديد مقتل أحد القادة الميدانيين في غارة
          actor  جيش الشعب الجديد

actor maute-group
  name    Maute group
  kind    armed-group
  country PH
  form    جماعة ماوتي
  form    مسلحو ماوتي
  yes     تبنت جماعة ماوتي الهجوم على الحاجز العسكري غرب المدينة
          actor  جماعة ماوتي

actor mahathir-mohamad
  name    Mahathir Mohamad
  kind    office
  country MY
  part-of my-prime-minister
  since   2018-05-10
  until   2020-03-01
  form    مهاتير محمد
  form    محاضر محمد
  short   مهاتير
  yes     اتهم مهاتير محمد خصوم الاتفاق بعرقلة تنفيذه
          actor  مهاتير محمد

actor najib-razak
  name    Najib Razak
  kind    office
  country MY
  part-of my-prime-minister
  since   2009-04-03
  until   2018-05-10
  form    نجيب عبد الرزاق
  form    نجيب رزاق
  form    نجيب عبدالرزاق
  yes     حذر نجيب عبد الرزاق من انهيار الهدنة
          actor  نجيب عبد الرزاق

actor anwar-ibrahim
  name    Anwar Ibrahim
  kind    office
  country MY
  part-of my-prime-minister
  since   2022-11-24
  form    أنور إبراهيم
  yes     رفض أنور إبراهيم مقترح تبادل الأسرى
          actor  أنور إبراهيم

actor joko-widodo
  name    Joko Widodo
  kind    office
  country ID
  part-of id-president
  since   2014-10-20
  until   2024-10-20
  form    جوكو ويدودو
  short   ويدودو
  yes     أكد جوكو ويدودو أن التحقيق سيكون شفافا
          actor  جوكو ويدودو

actor prabowo-subianto
  name    Prabowo Subianto
  kind    office
  country ID
  part-of id-president
  since   2024-10-20
  form    برابوو سوبيانتو
  yes     أعلن برابوو سوبيانتو تشكيل لجنة لمتابعة الهدنة
          actor  برابوو سوبيانتو

actor jemaah-ansharut-daulah
  name    Jamaah Ansharut Daulah
  kind    armed-group
  country ID
  form    جماعة أنصار الدولة
  form    جماعة أنشاروت دولة
  yes     رفضت جماعة أنصار الدولة تسليم السلاح الثقيل قبل بدء المفاوضات
          actor  جماعة أنصار الدولة

actor sheikh-hasina
  name    Sheikh Hasina
  kind    office
  gender  feminine
  country BD
  since   2009-01-06
  until   2024-08-05
  form    الشيخة حسينة
  form    شيخة حسينة
  form    الشيخة حسينة واجد
  short   حسينة
  yes     رفضت الشيخة حسينة مقترح تبادل الأسرى
          actor  الشيخة حسينة

actor muhammad-yunus
  name    Muhammad Yunus
  kind    office
  country BD
  since   2024-08-08
  form    رئيس الحكومة الانتقالية في بنغلاديش محمد يونس
  form    محمد يونس
  yes     وصل رئيس الحكومة الانتقالية في بنغلاديش محمد يونس إلى العاصمة في زيارة غير معلنة
          actor  رئيس الحكومة الانتقالية في بنغلاديش محمد يونس

actor justin-trudeau
  name    Justin Trudeau
  kind    office
  country CA
  part-of ca-prime-minister
  since   2015-11-04
  until   2025-03-14
  form    جاستن ترودو
  form    ترودو
  form    جاستين ترودو
  yes     أكد جاستن ترودو أن التحقيق سيكون شفافا
          actor  جاستن ترودو

actor mark-carney
  name    Mark Carney
  kind    office
  country CA
  part-of ca-prime-minister
  since   2025-03-14
  form    مارك كارني
  short   كارني
  yes     طالب مارك كارني بانسحاب القوات الأجنبية
          actor  مارك كارني

actor chrystia-freeland
  name    Chrystia Freeland
  kind    office
  gender  feminine
  country CA
  form    كريستيا فريلاند
  short   فريلاند
  yes     أعلنت كريستيا فريلاند تشكيل لجنة لمتابعة الهدنة
          actor  كريستيا فريلاند

actor kang-kyung-wha
  name    Kang Kyung-wha
  kind    office
  gender  feminine
  country KR
  part-of kr-foreign-minister
  since   2017-06-18
  until   2021-02-08
  form    كانغ كيونغ هوا
  form    كانغ كيونغ وا
  yes     وصل كانغ كيونغ هوا إلى العاصمة مساء أمس
          actor  كانغ كيونغ هوا

actor ri-yong-ho
  name    Ri Yong-ho
  kind    office
  country KP
  part-of kp-foreign-minister
  since   2016-05-09
  until   2020-01-11
  form    ري يونغ هو
  yes     وصل ري يونغ هو إلى العاصمة مساء أمس
          actor  ري يونغ هو
