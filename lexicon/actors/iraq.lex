# Iraq and the Kurdistan Region

actor iraqi-government
  name    Iraqi government
  kind    government
  country IQ
  form    الحكومة العراقية
  form    حكومة بغداد
  form    الحكومة الاتحادية العراقية
  form    الحكومة المركزية في بغداد
  short   الحكومة الاتحادية
  yes     قررت الحكومة العراقية إغلاق المعابر البرية حتى إشعار آخر
          actor  الحكومة العراقية

actor iraqi-army
  name    Iraqi Army
  also    Iraqi military
  also    Iraqi armed forces
  also    Iraqi forces
  kind    army
  country IQ
  form    الجيش العراقي
  form    قوات الجيش العراقي
  yes     دمر الجيش العراقي نفقا يستخدمه المهربون قرب الحدود
          actor  الجيش العراقي

actor iraqi-forces
  name    Iraqi forces
  also    Iraqi army
  also    Iraqi security forces
  also    Iraqi armed forces
  kind    army
  country IQ
  form    القوات العراقية
  form    القوات الأمنية العراقية
  form    القوات الاتحادية العراقية
  form    القوات المشتركة العراقية
  form    قوات عراقية
  yes     دفعت القوات العراقية بتعزيزات جديدة إلى خطوط التماس مساء الأحد
          actor  القوات العراقية

actor counter-terrorism-service
  name    Iraqi Counter-Terrorism Service
  also    CTS
  kind    army
  country IQ
  form    جهاز مكافحة الإرهاب العراقي
  form    جهاز مكافحة الإرهاب في العراق
  form    قوات مكافحة الإرهاب العراقية
  form    قوات جهاز مكافحة الإرهاب
  form    جهاز مكافحة الإرهاب
  yes     استعاد جهاز مكافحة الإرهاب العراقي السيطرة على تلال مشرفة على الطريق الدولي
          actor  جهاز مكافحة الإرهاب العراقي

actor iraqi-federal-police
  name    Iraqi Federal Police
  kind    police
  country IQ
  form    الشرطة الاتحادية العراقية
  form    قوات الشرطة الاتحادية
  form    الشرطة الاتحادية
  yes     فرقت الشرطة الاتحادية العراقية المتظاهرين بالغاز المسيل للدموع
          actor  الشرطة الاتحادية العراقية

actor iraqi-joint-operations
  name    Iraqi Joint Operations Command
  kind    army
  country IQ
  form    قيادة العمليات المشتركة العراقية
  form    قيادة العمليات المشتركة
  form    العمليات المشتركة العراقية
  yes     واصلت قيادة العمليات المشتركة العراقية عمليات التمشيط في الأحياء الشرقية
          actor  قيادة العمليات المشتركة العراقية

actor security-media-cell
  name    Iraqi Security Media Cell
  kind    government
  country IQ
  form    خلية الإعلام الأمني
  form    خلية الإعلام الأمني العراقية
  form    خلية الإعلام الحربي
  yes     طالبت خلية الإعلام الأمني بعقد جلسة طارئة لمجلس الأمن
          actor  خلية الإعلام الأمني

actor iraqi-intelligence
  name    Iraqi National Intelligence Service
  kind    intelligence
  country IQ
  form    جهاز المخابرات الوطني العراقي
  form    جهاز المخابرات العراقي
  form    المخابرات العراقية
  yes     نفذ جهاز المخابرات الوطني العراقي عملية سرية خارج الحدود
          actor  جهاز المخابرات الوطني العراقي

actor iraqi-military-intelligence
  name    Iraqi Military Intelligence Directorate
  kind    intelligence
  country IQ
  form    مديرية الاستخبارات العسكرية
  form    الاستخبارات العسكرية العراقية
  form    مديرية الاستخبارات العسكرية العراقية
  yes     رجحت مديرية الاستخبارات العسكرية أن يكون الهجوم من تدبير التنظيم
          actor  مديرية الاستخبارات العسكرية

actor iraqi-rapid-response
  name    Rapid Response Division
  kind    police
  country IQ
  form    قوات الرد السريع العراقية
  form    فرقة الرد السريع
  form    قوات الرد السريع
  yes     أعلنت قوات الرد السريع العراقية توقيف خمسة مشتبه بهم في المداهمة
          actor  قوات الرد السريع العراقية

actor popular-mobilization-forces
  name    Popular Mobilization Forces
  also    PMF
  also    Hashd al-Shaabi
  also    Popular Mobilisation Forces
  also    Popular Mobilization Units
  kind    armed-group
  country IQ
  form    الحشد الشعبي
  form    هيئة الحشد الشعبي
  form    قوات الحشد الشعبي
  form    ميليشيات الحشد الشعبي
  form    ميليشيا الحشد الشعبي
  form    فصائل الحشد الشعبي
  form    الحشد الشعبي العراقي
  short   الحشد
  yes     جند الحشد الشعبي عشرات الشبان من مخيمات النازحين
          actor  الحشد الشعبي

actor tribal-mobilization
  name    Tribal Mobilization
  kind    armed-group
  country IQ
  form    الحشد العشائري
  form    قوات الحشد العشائري
  yes     رفض الحشد العشائري تسليم السلاح الثقيل قبل بدء المفاوضات
          actor  الحشد العشائري

actor kataib-hezbollah
  name    Kata'ib Hezbollah
  kind    armed-group
  country IQ
  part-of popular-mobilization-forces
  form    كتائب حزب الله العراقي
  form    كتائب حزب الله
  form    كتائب حزب الله العراقية
  form    كتائب حزب الله في العراق
  short   الكتائب
  yes     سلمت كتائب حزب الله العراقي المعبر إلى القوات الحكومية بموجب التسوية
          actor  كتائب حزب الله العراقي

actor asaib-ahl-al-haq
  name    Asa'ib Ahl al-Haq
  kind    armed-group
  country IQ
  part-of popular-mobilization-forces
  form    عصائب أهل الحق
  form    حركة عصائب أهل الحق
  form    ميليشيا عصائب أهل الحق
  short   العصائب
  yes     خطفت عصائب أهل الحق ثلاثة عمال إغاثة الأسبوع الماضي
          actor  عصائب أهل الحق

actor harakat-hezbollah-al-nujaba
  name    Harakat Hezbollah al-Nujaba
  kind    armed-group
  country IQ
  part-of popular-mobilization-forces
  form    حركة النجباء
  form    حركة حزب الله النجباء
  form    ميليشيا النجباء
  short   النجباء
  yes     انسحبت حركة النجباء من البلدة باتجاه الجبال
          actor  حركة النجباء

actor badr-organization
  name    Badr Organization
  kind    party
  country IQ
  form    منظمة بدر
  form    فيلق بدر
  form    ميليشيا بدر
  yes     قالت منظمة بدر إن الحل العسكري غير ممكن
          actor  منظمة بدر

actor saraya-al-salam
  name    Saraya al-Salam
  kind    armed-group
  country IQ
  part-of sadrist-movement
  form    سرايا السلام
  yes     هاجمت سرايا السلام نقطة تفتيش وقتلت خمسة جنود
          actor  سرايا السلام

actor sadrist-movement
  name    Sadrist Movement
  kind    party
  country IQ
  form    التيار الصدري
  form    الكتلة الصدرية
  form    جيش المهدي
  yes     عقد التيار الصدري اجتماعا طارئا لبحث التطورات
          actor  التيار الصدري

actor kataib-sayyid-al-shuhada
  name    Kata'ib Sayyid al-Shuhada
  kind    armed-group
  country IQ
  form    كتائب سيد الشهداء
  yes     سيطرت كتائب سيد الشهداء على حقل النفط بعد انسحاب الحراس
          actor  كتائب سيد الشهداء

actor islamic-resistance-in-iraq
  name    Islamic Resistance in Iraq
  kind    armed-group
  country IQ
  form    المقاومة الإسلامية في العراق
  form    المقاومة الإسلامية العراقية
  form    فصائل المقاومة العراقية
  yes     أطلقت المقاومة الإسلامية في العراق صواريخ على المطار العسكري
          actor  المقاومة الإسلامية في العراق

actor peshmerga
  name    Peshmerga
  also    Kurdish Peshmerga
  kind    army
  country IQ
  part-of kurdistan-regional-government
  form    قوات البيشمركة
  form    البيشمركة
  form    قوات البشمركة
  form    البشمركة
  form    قوات البيشمركة الكردية
  form    البيشمركة الكردية
  form    البيشمرغة
  form    قوات البيشمرغة
  yes     دفعت قوات البيشمركة بتعزيزات جديدة إلى خطوط التماس مساء الأحد
          actor  قوات البيشمركة

actor asayish-iraq
  name    Kurdish Asayish
  kind    police
  country IQ
  part-of kurdistan-regional-government
  form    أسايش إقليم كردستان
  form    الأسايش الكردية
  form    آسايش السليمانية
  yes     اعتقلت أسايش إقليم كردستان زعيم الشبكة في عملية فجر الخميس
          actor  أسايش إقليم كردستان

actor kurdistan-counter-terrorism
  name    Kurdistan Counter-Terrorism Directorate
  kind    police
  country IQ
  part-of kurdistan-regional-government
  form    جهاز مكافحة الإرهاب في إقليم كردستان
  form    جهاز مكافحة الإرهاب في كردستان
  yes     اعتقل جهاز مكافحة الإرهاب في إقليم كردستان زعيم الشبكة في عملية فجر الخميس
          actor  جهاز مكافحة الإرهاب في إقليم كردستان

actor kurdistan-regional-government
  name    Kurdistan Regional Government
  also    KRG
  also    Kurdistan Region government
  kind    government
  country IQ
  form    حكومة إقليم كردستان
  form    حكومة كردستان
  form    حكومة إقليم كردستان العراق
  form    حكومة أربيل
  short   حكومة الإقليم
  yes     أعلنت حكومة إقليم كردستان فرض حظر التجول في العاصمة
          actor  حكومة إقليم كردستان

actor kdp
  name    Kurdistan Democratic Party
  also    KDP
  kind    party
  country IQ
  form    الحزب الديمقراطي الكردستاني
  form    الحزب الديموقراطي الكردستاني
  form    البارتي
  yes     أدان الحزب الديمقراطي الكردستاني اعتقال الناشطين وطالب بالإفراج عنهم
          actor  الحزب الديمقراطي الكردستاني

actor puk
  name    Patriotic Union of Kurdistan
  also    PUK
  kind    party
  country IQ
  form    الاتحاد الوطني الكردستاني
  form    حزب الاتحاد الوطني الكردستاني
  yes     نظم الاتحاد الوطني الكردستاني اعتصاما أمام مقر البرلمان
          actor  الاتحاد الوطني الكردستاني

actor gorran
  name    Gorran Movement
  kind    party
  country IQ
  form    حركة التغيير الكردية
  form    حركة كوران
  yes     أدانت حركة التغيير الكردية اعتقال الناشطين وطالبت بالإفراج عنهم
          actor  حركة التغيير الكردية

actor dawa-party
  name    Islamic Dawa Party
  kind    party
  country IQ
  form    حزب الدعوة الإسلامية
  form    حزب الدعوة
  yes     دعا حزب الدعوة الإسلامية إلى مظاهرات سلمية يوم الجمعة
          actor  حزب الدعوة الإسلامية

actor state-of-law
  name    State of Law Coalition
  kind    party
  country IQ
  form    ائتلاف دولة القانون
  form    دولة القانون
  yes     عقد ائتلاف دولة القانون اجتماعا طارئا لبحث التطورات
          actor  ائتلاف دولة القانون

actor coordination-framework
  name    Coordination Framework
  kind    party
  country IQ
  form    الإطار التنسيقي
  form    قوى الإطار التنسيقي
  yes     أعلن الإطار التنسيقي مقاطعة المؤتمر المقبل
          actor  الإطار التنسيقي

actor fatah-alliance
  name    Fatah Alliance
  kind    party
  country IQ
  form    تحالف الفتح
  yes     أعلن تحالف الفتح مقاطعة المؤتمر المقبل
          actor  تحالف الفتح

actor sairoon
  name    Sairoon Alliance
  kind    party
  country IQ
  form    تحالف سائرون
  form    ائتلاف سائرون
  yes     أدان تحالف سائرون اعتقال الناشطين وطالب بالإفراج عنهم
          actor  تحالف سائرون

actor hikma-movement
  name    National Wisdom Movement
  kind    party
  country IQ
  form    تيار الحكمة
  form    تيار الحكمة الوطني
  yes     عقد تيار الحكمة اجتماعا طارئا لبحث التطورات
          actor  تيار الحكمة

actor supreme-islamic-iraqi-council
  name    Islamic Supreme Council of Iraq
  kind    party
  country IQ
  form    المجلس الأعلى الإسلامي العراقي
  form    المجلس الأعلى الإسلامي
  yes     قال المجلس الأعلى الإسلامي العراقي إن الحل العسكري غير ممكن
          actor  المجلس الأعلى الإسلامي العراقي

actor iraqi-parliament
  name    Iraqi Council of Representatives
  also    Iraqi parliament
  kind    government
  country IQ
  form    مجلس النواب العراقي
  form    البرلمان العراقي
  yes     اتهم مجلس النواب العراقي أطرافا خارجية بتمويل المسلحين
          actor  مجلس النواب العراقي

actor iraqi-judiciary-council
  name    Iraqi Supreme Judicial Council
  kind    government
  country IQ
  form    مجلس القضاء الأعلى العراقي
  form    مجلس القضاء الأعلى في العراق
  yes     أدان مجلس القضاء الأعلى العراقي الهجوم على السفارة ووصفته بالإرهابي
          actor  مجلس القضاء الأعلى العراقي

actor iraqi-federal-court
  name    Iraqi Federal Supreme Court
  kind    government
  country IQ
  form    المحكمة الاتحادية العليا
  form    المحكمة الاتحادية العراقية
  yes     كشفت المحكمة الاتحادية العليا تفاصيل الخطة الأمنية الجديدة
          actor  المحكمة الاتحادية العليا

actor iraqi-electoral-commission
  name    Iraqi Independent High Electoral Commission
  kind    government
  country IQ
  form    المفوضية العليا المستقلة للانتخابات في العراق
  form    مفوضية الانتخابات العراقية
  form    مفوضية الانتخابات
  yes     أعلنت المفوضية العليا المستقلة للانتخابات في العراق فرض حظر التجول في العاصمة
          actor  المفوضية العليا المستقلة للانتخابات في العراق

actor naqshbandi-order
  name    Naqshbandi Order Army
  kind    armed-group
  country IQ
  form    جيش رجال الطريقة النقشبندية
  yes     سلم جيش رجال الطريقة النقشبندية المعبر إلى القوات الحكومية بموجب التسوية
          actor  جيش رجال الطريقة النقشبندية

actor white-flags
  name    White Flags
  kind    armed-group
  country IQ
  form    جماعة الرايات البيضاء
  form    أصحاب الرايات البيضاء
  yes     جندت جماعة الرايات البيضاء عشرات الشبان من مخيمات النازحين
          actor  جماعة الرايات البيضاء

actor sinjar-resistance-units
  name    Sinjar Resistance Units
  kind    armed-group
  country IQ
  form    وحدات مقاومة سنجار
  form    وحدات حماية سنجار
  yes     تبنت وحدات مقاومة سنجار الهجوم على الحاجز العسكري غرب المدينة
          actor  وحدات مقاومة سنجار

actor haider-al-abadi
  name    Haider al-Abadi
  kind    office
  country IQ
  part-of iraqi-prime-minister
  since   2014-09-08
  until   2018-10-25
  form    حيدر العبادي
  short   العبادي
  yes     اتهم حيدر العبادي خصوم الاتفاق بعرقلة تنفيذه
          actor  حيدر العبادي

actor nouri-al-maliki
  name    Nouri al-Maliki
  kind    office
  country IQ
  part-of iraqi-prime-minister
  since   2006-05-20
  until   2014-09-08
  form    نوري المالكي
  yes     بحث نوري المالكي مع نظرائه تطورات الأزمة
          actor  نوري المالكي

actor adil-abdul-mahdi
  name    Adil Abdul-Mahdi
  kind    office
  country IQ
  part-of iraqi-prime-minister
  since   2018-10-25
  until   2020-05-07
  form    عادل عبد المهدي
  form    عادل عبدالمهدي
  short   عبد المهدي
  yes     وقع عادل عبد المهدي وثيقة التفاهم في ختام القمة
          actor  عادل عبد المهدي

actor mustafa-al-kadhimi
  name    Mustafa al-Kadhimi
  kind    office
  country IQ
  part-of iraqi-prime-minister
  since   2020-05-07
  until   2022-10-27
  form    مصطفى الكاظمي
  short   الكاظمي
  yes     أمر مصطفى الكاظمي بفتح تحقيق في الحادث
          actor  مصطفى الكاظمي

actor mohammed-shia-al-sudani
  name    Mohammed Shia al-Sudani
  kind    office
  country IQ
  part-of iraqi-prime-minister
  since   2022-10-27
  form    محمد شياع السوداني
  yes     أعلن محمد شياع السوداني تشكيل لجنة لمتابعة الهدنة
          actor  محمد شياع السوداني

actor iraqi-prime-minister
  name    Iraqi Prime Minister
  kind    office
  country IQ
  form    رئيس الوزراء العراقي
  form    رئيس الحكومة العراقية
  form    رئيس مجلس الوزراء العراقي
  form    القائد العام للقوات المسلحة العراقية
  yes     رفض رئيس الوزراء العراقي مقترح تبادل الأسرى
          actor  رئيس الوزراء العراقي

actor iraqi-president
  name    Iraqi President
  kind    office
  country IQ
  form    الرئيس العراقي
  form    رئيس الجمهورية العراقية
  yes     أشاد الرئيس العراقي بصمود المدافعين عن المدينة
          actor  الرئيس العراقي

actor fuad-masum
  name    Fuad Masum
  kind    office
  country IQ
  part-of iraqi-president
  since   2014-07-24
  until   2018-10-02
  form    فؤاد معصوم
  short   معصوم
  yes     بحث فؤاد معصوم مع نظرائه تطورات الأزمة
          actor  فؤاد معصوم

actor barham-salih
  name    Barham Salih
  kind    office
  country IQ
  part-of iraqi-president
  since   2018-10-02
  until   2022-10-17
  form    برهم صالح
  yes     وصل برهم صالح إلى العاصمة في زيارة غير معلنة
          actor  برهم صالح

actor abdul-latif-rashid
  name    Abdul Latif Rashid
  kind    office
  country IQ
  part-of iraqi-president
  since   2022-10-17
  form    عبد اللطيف رشيد
  form    عبد اللطيف جمال رشيد
  yes     تعهد عبد اللطيف رشيد بملاحقة المسؤولين عن التفجير
          actor  عبد اللطيف رشيد

actor fuad-hussein
  name    Fuad Hussein
  kind    office
  country IQ
  part-of iq-foreign-minister
  since   2020-06-06
  form    فؤاد حسين
  yes     أعلن فؤاد حسين تشكيل لجنة لمتابعة الهدنة
          actor  فؤاد حسين

actor ibrahim-al-jaafari
  name    Ibrahim al-Jaafari
  kind    office
  country IQ
  part-of iq-foreign-minister
  since   2014-09-08
  until   2018-10-25
  form    إبراهيم الجعفري
  yes     نفى إبراهيم الجعفري وجود مفاوضات سرية
          actor  إبراهيم الجعفري

actor muqtada-al-sadr
  name    Muqtada al-Sadr
  kind    office
  country IQ
  form    مقتدى الصدر
  form    زعيم التيار الصدري
  short   الصدر
  yes     التقى مقتدى الصدر وفدا من الوسطاء مساء الثلاثاء
          actor  مقتدى الصدر

actor ali-al-sistani
  name    Ali al-Sistani
  kind    office
  country IQ
  form    علي السيستاني
  form    المرجع الديني علي السيستاني
  form    آية الله علي السيستاني
  form    المرجعية الدينية في النجف
  short   السيستاني
  yes     أجرى علي السيستاني اتصالا هاتفيا بشأن التصعيد الأخير
          actor  علي السيستاني

actor hadi-al-amiri
  name    Hadi al-Amiri
  kind    office
  country IQ
  form    هادي العامري
  short   العامري
  yes     قال هادي العامري إن المحادثات ستستأنف الأسبوع المقبل
          actor  هادي العامري

actor qais-al-khazali
  name    Qais al-Khazali
  kind    office
  country IQ
  form    قيس الخزعلي
  short   الخزعلي
  yes     طالب قيس الخزعلي بانسحاب القوات الأجنبية
          actor  قيس الخزعلي

actor abu-mahdi-al-muhandis
  name    Abu Mahdi al-Muhandis
  kind    office
  country IQ
  form    أبو مهدي المهندس
  form    أبومهدي المهندس
  short   المهندس
  yes     اتهم أبو مهدي المهندس خصوم الاتفاق بعرقلة تنفيذه
          actor  أبو مهدي المهندس

actor falih-al-fayyadh
  name    Falih al-Fayyadh
  kind    office
  country IQ
  form    فالح الفياض
  short   الفياض
  yes     نفى فالح الفياض وجود مفاوضات سرية
          actor  فالح الفياض

actor ammar-al-hakim
  name    Ammar al-Hakim
  kind    office
  country IQ
  form    عمار الحكيم
  yes     التقى عمار الحكيم وفدا من الوسطاء مساء الثلاثاء
          actor  عمار الحكيم

actor mohammed-al-halbousi
  name    Mohamed al-Halbousi
  kind    office
  country IQ
  form    محمد الحلبوسي
  short   الحلبوسي
  yes     وصل محمد الحلبوسي إلى العاصمة في زيارة غير معلنة
          actor  محمد الحلبوسي

actor salim-al-jabouri
  name    Salim al-Jabouri
  kind    office
  country IQ
  form    سليم الجبوري
  yes     نفى سليم الجبوري وجود مفاوضات سرية
          actor  سليم الجبوري

actor masoud-barzani
  name    Masoud Barzani
  kind    office
  country IQ
  form    مسعود بارزاني
  form    مسعود البارزاني
  form    مسعود برزاني
  short   بارزاني
  short   البارزاني
  yes     التقى مسعود بارزاني وفدا من الوسطاء مساء الثلاثاء
          actor  مسعود بارزاني

actor nechirvan-barzani
  name    Nechirvan Barzani
  kind    office
  country IQ
  form    نيجيرفان بارزاني
  form    نيجرفان بارزاني
  form    نيجيرفان البارزاني
  yes     بحث نيجيرفان بارزاني مع نظرائه تطورات الأزمة
          actor  نيجيرفان بارزاني

actor masrour-barzani
  name    Masrour Barzani
  kind    office
  country IQ
  form    مسرور بارزاني
  form    مسرور البارزاني
  yes     رحب مسرور بارزاني بالإفراج عن المحتجزين
          actor  مسرور بارزاني

actor bafel-talabani
  name    Bafel Talabani
  kind    office
  country IQ
  form    بافل طالباني
  form    بافل جلال طالباني
  yes     حذر بافل طالباني من انهيار الهدنة
          actor  بافل طالباني

actor jalal-talabani
  name    Jalal Talabani
  kind    office
  country IQ
  form    جلال طالباني
  form    جلال الطالباني
  short   طالباني
  yes     طالب جلال طالباني بانسحاب القوات الأجنبية
          actor  جلال طالباني

actor yahya-rasool
  name    Yahya Rasool
  kind    office
  country IQ
  form    يحيى رسول
  form    العميد يحيى رسول
  form    اللواء يحيى رسول
  yes     قال يحيى رسول إن المحادثات ستستأنف الأسبوع المقبل
          actor  يحيى رسول

actor abdul-sattar-bayraqdar
  name    Abdul-Sattar Bayraqdar
  kind    office
  country IQ
  form    عبد الستار بيرقدار
  form    عبدالستار بيرقدار
  yes     وصل عبد الستار بيرقدار إلى العاصمة مساء أمس
          actor  عبد الستار بيرقدار
