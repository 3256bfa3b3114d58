# Palestine

actor palestinian-authority
  name    Palestinian Authority
  also    PA
  kind    government
  country PS
  form    السلطة الفلسطينية
  form    السلطة الوطنية الفلسطينية
  short   السلطة
  yes     أعلنت السلطة الفلسطينية فرض حظر التجول في العاصمة
          actor  السلطة الفلسطينية

actor palestinian-government
  name    Palestinian government
  kind    government
  country PS
  form    الحكومة الفلسطينية
  form    حكومة الوفاق الوطني الفلسطينية
  form    حكومة التوافق الفلسطينية
  yes     وافقت الحكومة الفلسطينية على تمديد الهدنة ثلاثة أيام
          actor  الحكومة الفلسطينية

actor palestinian-presidency
  name    Palestinian presidency
  kind    government
  country PS
  form    الرئاسة الفلسطينية
  form    القيادة الفلسطينية
  yes     قالت الرئاسة الفلسطينية إن التحقيق في الحادث ما زال جاريا
          actor  الرئاسة الفلسطينية

actor plo
  name    Palestine Liberation Organization
  also    PLO
  kind    party
  country PS
  form    منظمة التحرير الفلسطينية
  form    منظمة التحرير
  yes     نظمت منظمة التحرير الفلسطينية اعتصاما أمام مقر البرلمان
          actor  منظمة التحرير الفلسطينية

actor palestinian-national-council
  name    Palestinian National Council
  kind    party
  country PS
  form    المجلس الوطني الفلسطيني
  form    المجلس المركزي الفلسطيني
  form    المجلس المركزي لمنظمة التحرير
  yes     طالب المجلس الوطني الفلسطيني بتشكيل لجنة تحقيق مستقلة
          actor  المجلس الوطني الفلسطيني

actor hamas
  name    Hamas
  kind    armed-group
  country PS
  form    حركة حماس
  form    حماس
  form    حركة المقاومة الإسلامية حماس
  form    حركة المقاومة الإسلامية
  form    حركة حماس الفلسطينية
  form    حركة حماس في قطاع غزة
  short   الحركة
  yes     تبنت حركة حماس الهجوم على الحاجز العسكري غرب المدينة
          actor  حركة حماس

actor al-qassam-brigades
  name    Al-Qassam Brigades
  also    Izz ad-Din al-Qassam Brigades
  also    Qassam Brigades
  kind    armed-group
  country PS
  part-of hamas
  form    كتائب القسام
  form    كتائب عز الدين القسام
  form    كتائب الشهيد عز الدين القسام
  form    كتائب عزالدين القسام
  short   القسام
  short   الكتائب
  yes     أفرجت كتائب القسام عن عشرين أسيرا بوساطة قبلية
          actor  كتائب القسام

actor palestinian-islamic-jihad
  name    Palestinian Islamic Jihad
  also    Islamic Jihad
  kind    armed-group
  country PS
  form    حركة الجهاد الإسلامي
  form    الجهاد الإسلامي
  form    حركة الجهاد الإسلامي في فلسطين
  form    حركة الجهاد الإسلامي الفلسطينية
  form    حركة الجهاد
  short   الحركة
  yes     انسحبت حركة الجهاد الإسلامي من البلدة باتجاه الجبال
          actor  حركة الجهاد الإسلامي

actor al-quds-brigades
  name    Al-Quds Brigades
  kind    armed-group
  country PS
  part-of palestinian-islamic-jihad
  form    سرايا القدس
  short   السرايا
  yes     أفرجت سرايا القدس عن عشرين أسيرا بوساطة قبلية
          actor  سرايا القدس

actor fatah
  name    Fatah
  kind    party
  country PS
  form    حركة فتح
  form    حركة التحرير الوطني الفلسطيني فتح
  form    حركة فتح الفلسطينية
  short   الحركة
  yes     اتهمت حركة فتح الحكومة بالتضييق على الحريات
          actor  حركة فتح

actor al-aqsa-martyrs-brigades
  name    Al-Aqsa Martyrs' Brigades
  kind    armed-group
  country PS
  part-of fatah
  form    كتائب شهداء الأقصى
  yes     سيطرت كتائب شهداء الأقصى على حقل النفط بعد انسحاب الحراس
          actor  كتائب شهداء الأقصى

actor pflp
  name    Popular Front for the Liberation of Palestine
  also    PFLP
  kind    armed-group
  country PS
  form    الجبهة الشعبية لتحرير فلسطين
  form    الجبهة الشعبية
  short   الجبهة
  yes     سيطرت الجبهة الشعبية لتحرير فلسطين على حقل النفط بعد انسحاب الحراس
          actor  الجبهة الشعبية لتحرير فلسطين

actor dflp
  name    Democratic Front for the Liberation of Palestine
  kind    armed-group
  country PS
  form    الجبهة الديمقراطية لتحرير فلسطين
  form    الجبهة الديموقراطية لتحرير فلسطين
  yes     هددت الجبهة الديمقراطية لتحرير فلسطين باستهداف السفن المارة في المضيق
          actor  الجبهة الديمقراطية لتحرير فلسطين

actor popular-resistance-committees
  name    Popular Resistance Committees
  kind    armed-group
  country PS
  form    لجان المقاومة الشعبية
  form    لجان المقاومة في فلسطين
  form    ألوية الناصر صلاح الدين
  yes     هددت لجان المقاومة الشعبية باستهداف السفن المارة في المضيق
          actor  لجان المقاومة الشعبية

actor palestinian-factions
  name    Palestinian factions
  kind    armed-group
  country PS
  form    الفصائل الفلسطينية
  form    فصائل المقاومة الفلسطينية
  form    المقاومة الفلسطينية
  form    الفصائل الفلسطينية المسلحة
  short   فصائل المقاومة
  yes     هاجمت الفصائل الفلسطينية نقطة تفتيش وقتلت خمسة جنود
          actor  الفصائل الفلسطينية

actor palestinian-health-ministry
  name    Palestinian Health Ministry
  also    Palestinian Ministry of Health
  kind    ministry
  country PS
  form    وزارة الصحة الفلسطينية
  form    الصحة الفلسطينية
  yes     أكدت وزارة الصحة الفلسطينية وصول شحنة أسلحة إلى القاعدة الجوية
          actor  وزارة الصحة الفلسطينية

actor gaza-health-ministry
  name    Gaza Health Ministry
  also    Ministry of Health in Gaza
  also    Gaza Ministry of Health
  kind    ministry
  country PS
  form    وزارة الصحة في قطاع غزة
  form    وزارة الصحة في غزة
  form    وزارة الصحة بغزة
  form    وزارة الصحة بقطاع غزة
  short   وزارة الصحة
  yes     ذكرت وزارة الصحة في قطاع غزة أن العملية جرت بالتنسيق مع الشركاء
          actor  وزارة الصحة في قطاع غزة

actor gaza-media-office
  name    Gaza Government Media Office
  kind    government
  country PS
  form    المكتب الإعلامي الحكومي في غزة
  form    المكتب الإعلامي الحكومي بغزة
  form    المكتب الإعلامي الحكومي
  yes     أدان المكتب الإعلامي الحكومي في غزة الهجوم على السفارة ووصفته بالإرهابي
          actor  المكتب الإعلامي الحكومي في غزة

actor gaza-civil-defence
  name    Gaza Civil Defence
  kind    government
  country PS
  form    الدفاع المدني في غزة
  form    الدفاع المدني في قطاع غزة
  form    الدفاع المدني بغزة
  yes     اتهم الدفاع المدني في غزة أطرافا خارجية بتمويل المسلحين
          actor  الدفاع المدني في غزة

actor gaza-interior-ministry
  name    Gaza Ministry of Interior
  kind    ministry
  country PS
  form    وزارة الداخلية في غزة
  form    وزارة الداخلية بغزة
  form    وزارة الداخلية في قطاع غزة
  yes     قالت وزارة الداخلية في غزة إن حصيلة القصف ارتفعت إلى تسعة قتلى
          actor  وزارة الداخلية في غزة

actor palestinian-security-services
  name    Palestinian security services
  kind    police
  country PS
  form    الأجهزة الأمنية الفلسطينية
  form    قوات الأمن الفلسطينية
  form    أجهزة أمن السلطة
  form    أجهزة السلطة
  form    الأمن الفلسطيني
  yes     فرقت الأجهزة الأمنية الفلسطينية المتظاهرين بالغاز المسيل للدموع
          actor  الأجهزة الأمنية الفلسطينية

actor palestinian-red-crescent
  name    Palestine Red Crescent Society
  also    Palestinian Red Crescent
  kind    ngo
  country PS
  form    الهلال الأحمر الفلسطيني
  form    جمعية الهلال الأحمر الفلسطيني
  yes     أنقذ الهلال الأحمر الفلسطيني عالقين قرب خطوط القتال
          actor  الهلال الأحمر الفلسطيني

actor palestinian-prisoners-club
  name    Palestinian Prisoners' Club
  kind    ngo
  country PS
  form    نادي الأسير الفلسطيني
  form    نادي الأسير
  yes     انتشل نادي الأسير الفلسطيني جثثا من تحت الأنقاض
          actor  نادي الأسير الفلسطيني

actor prisoners-affairs-commission
  name    Commission of Detainees' Affairs
  kind    government
  country PS
  form    هيئة شؤون الأسرى والمحررين
  form    هيئة شؤون الأسرى
  yes     طالبت هيئة شؤون الأسرى والمحررين بعقد جلسة طارئة لمجلس الأمن
          actor  هيئة شؤون الأسرى والمحررين

actor great-return-march-committee
  name    Great March of Return committee
  kind    ngo
  country PS
  form    الهيئة الوطنية العليا لمسيرات العودة
  form    اللجنة الوطنية لمسيرات العودة
  form    الهيئة الوطنية العليا لمسيرة العودة
  yes     انتشلت الهيئة الوطنية العليا لمسيرات العودة جثثا من تحت الأنقاض
          actor  الهيئة الوطنية العليا لمسيرات العودة

actor wall-and-settlement-commission
  name    Colonization and Wall Resistance Commission
  kind    government
  country PS
  form    هيئة مقاومة الجدار والاستيطان
  yes     دعت هيئة مقاومة الجدار والاستيطان المواطنين إلى التعاون مع فرق الإنقاذ
          actor  هيئة مقاومة الجدار والاستيطان

actor lions-den
  name    Lions' Den
  kind    armed-group
  country PS
  form    مجموعة عرين الأسود
  form    عرين الأسود
  yes     خاضت مجموعة عرين الأسود معارك مع فصيل منافس قرب الحدود
          actor  مجموعة عرين الأسود

actor jenin-brigade
  name    Jenin Brigade
  kind    armed-group
  country PS
  form    كتيبة جنين
  yes     حاصرت كتيبة جنين القاعدة العسكرية من جهة الشمال
          actor  كتيبة جنين

actor mahmoud-abbas
  name    Mahmoud Abbas
  kind    office
  country PS
  since   2005-01-15
  form    محمود عباس
  form    الرئيس عباس
  form    أبو مازن
  form    الرئيس الفلسطيني
  form    الرئيس محمود عباس
  form    رئيس السلطة الفلسطينية
  short   عباس
  yes     أمر محمود عباس بفتح تحقيق في الحادث
          actor  محمود عباس

actor ismail-haniyeh
  name    Ismail Haniyeh
  kind    office
  country PS
  part-of hamas
  form    إسماعيل هنية
  form    رئيس المكتب السياسي لحركة حماس إسماعيل هنية
  short   هنية
  yes     بحث إسماعيل هنية مع نظرائه تطورات الأزمة
          actor  إسماعيل هنية

actor yahya-sinwar
  name    Yahya Sinwar
  kind    office
  country PS
  part-of hamas
  form    يحيى السنوار
  short   السنوار
  yes     وصل يحيى السنوار إلى العاصمة في زيارة غير معلنة
          actor  يحيى السنوار

actor khaled-mashal
  name    Khaled Mashal
  kind    office
  country PS
  part-of hamas
  form    خالد مشعل
  short   مشعل
  yes     قال خالد مشعل إن المحادثات ستستأنف الأسبوع المقبل
          actor  خالد مشعل

actor khalil-al-hayya
  name    Khalil al-Hayya
  kind    office
  country PS
  part-of hamas
  form    خليل الحية
  short   الحية
  yes     تعهد خليل الحية بملاحقة المسؤولين عن التفجير
          actor  خليل الحية

actor saleh-al-arouri
  name    Saleh al-Arouri
  kind    office
  country PS
  part-of hamas
  form    صالح العاروري
  short   العاروري
  yes     رحب صالح العاروري بالإفراج عن المحتجزين
          actor  صالح العاروري

actor mousa-abu-marzouk
  name    Mousa Abu Marzook
  kind    office
  country PS
  part-of hamas
  form    موسى أبو مرزوق
  short   أبو مرزوق
  yes     هدد موسى أبو مرزوق بالرد على أي هجوم جديد
          actor  موسى أبو مرزوق

actor mahmoud-al-zahar
  name    Mahmoud al-Zahar
  kind    office
  country PS
  part-of hamas
  form    محمود الزهار
  short   الزهار
  yes     رفض محمود الزهار مقترح تبادل الأسرى
          actor  محمود الزهار

actor mohammed-deif
  name    Mohammed Deif
  kind    office
  country PS
  part-of al-qassam-brigades
  form    محمد الضيف
  short   الضيف
  yes     وصل محمد الضيف إلى العاصمة في زيارة غير معلنة
          actor  محمد الضيف

actor abu-obeida
  name    Abu Obeida
  kind    office
  country PS
  part-of al-qassam-brigades
  form    أبو عبيدة
  form    أبوعبيدة
  yes     غادر أبو عبيدة مقر الاجتماع من دون الإدلاء بتصريح
          actor  أبو عبيدة

actor fawzi-barhoum
  name    Fawzi Barhoum
  kind    office
  country PS
  part-of hamas
  form    فوزي برهوم
  short   برهوم
  yes     التقى فوزي برهوم وفدا من الوسطاء مساء الثلاثاء
          actor  فوزي برهوم

actor ziad-al-nakhalah
  name    Ziad al-Nakhalah
  kind    office
  country PS
  part-of palestinian-islamic-jihad
  form    زياد النخالة
  form    زياد نخالة
  short   النخالة
  yes     أجرى زياد النخالة اتصالا هاتفيا بشأن التصعيد الأخير
          actor  زياد النخالة

actor ramadan-shalah
  name    Ramadan Shalah
  kind    office
  country PS
  part-of palestinian-islamic-jihad
  form    رمضان شلح
  form    رمضان عبد الله شلح
  short   شلح
  yes     بحث رمضان شلح مع نظرائه تطورات الأزمة
          actor  رمضان شلح

actor mohammad-shtayyeh
  name    Mohammad Shtayyeh
  kind    office
  country PS
  part-of ps-prime-minister
  since   2019-04-13
  until   2024-03-31
  form    محمد اشتية
  form    محمد أشتية
  short   اشتية
  yes     التقى محمد اشتية وفدا من الوسطاء مساء الثلاثاء
          actor  محمد اشتية

actor rami-hamdallah
  name    Rami Hamdallah
  kind    office
  country PS
  part-of ps-prime-minister
  since   2014-06-02
  until   2019-04-13
  form    رامي الحمد الله
  form    رامي الحمدالله
  short   الحمد الله
  yes     أشاد رامي الحمد الله بصمود المدافعين عن المدينة
          actor  رامي الحمد الله

actor mohammad-mustafa
  name    Mohammad Mustafa
  kind    office
  country PS
  part-of ps-prime-minister
  since   2024-03-31
  form    رئيس الوزراء الفلسطيني محمد مصطفى
  yes     وقع رئيس الوزراء الفلسطيني محمد مصطفى وثيقة التفاهم في ختام القمة
          actor  رئيس الوزراء الفلسطيني محمد مصطفى

actor saeb-erekat
  name    Saeb Erekat
  kind    office
  country PS
  part-of plo
  form    صائب عريقات
  short   عريقات
  yes     أعلن صائب عريقات تشكيل لجنة لمتابعة الهدنة
          actor  صائب عريقات

actor riyad-al-maliki
  name    Riyad al-Maliki
  kind    office
  country PS
  part-of ps-foreign-minister
  since   2009-05-19
  until   2024-03-31
  form    رياض المالكي
  short   المالكي
  yes     رحب رياض المالكي بالإفراج عن المحتجزين
          actor  رياض المالكي

actor riyad-mansour
  name    Riyad Mansour
  kind    office
  country PS
  form    رياض منصور
  yes     أعلن رياض منصور تشكيل لجنة لمتابعة الهدنة
          actor  رياض منصور

actor nabil-abu-rudeineh
  name    Nabil Abu Rudeineh
  kind    office
  country PS
  part-of palestinian-presidency
  form    نبيل أبو ردينة
  short   أبو ردينة
  yes     تعهد نبيل أبو ردينة بملاحقة المسؤولين عن التفجير
          actor  نبيل أبو ردينة

actor hussein-al-sheikh
  name    Hussein al-Sheikh
  kind    office
  country PS
  form    حسين الشيخ
  yes     بحث حسين الشيخ مع نظرائه تطورات الأزمة
          actor  حسين الشيخ

actor ashraf-al-qidra
  name    Ashraf al-Qidra
  kind    office
  country PS
  part-of gaza-health-ministry
  form    أشرف القدرة
  short   القدرة
  yes     دعا أشرف القدرة إلى وقف فوري للقتال
          actor  أشرف القدرة

actor marwan-barghouti
  name    Marwan Barghouti
  kind    office
  country PS
  part-of fatah
  form    مروان البرغوثي
  short   البرغوثي
  yes     أشاد مروان البرغوثي بصمود المدافعين عن المدينة
          actor  مروان البرغوثي
