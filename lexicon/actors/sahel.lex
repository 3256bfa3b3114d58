# Mali, Burkina Faso, Niger, Chad and their neighbours

actor g5-sahel
  name    G5 Sahel Joint Force
  also    G5 Sahel
  kind    mission
  form    قوة مجموعة دول الساحل الخمس
  form    مجموعة دول الساحل الخمس
  form    القوة المشتركة لمجموعة دول الساحل
  form    القوة المشتركة لدول الساحل
  yes     استهدفت قوة مجموعة دول الساحل الخمس مواقع للتنظيم بعدة ضربات
          actor  قوة مجموعة دول الساحل الخمس

actor alliance-of-sahel-states
  name    Alliance of Sahel States
  kind    international
  form    تحالف دول الساحل
  form    كونفدرالية دول الساحل
  yes     أعرب تحالف دول الساحل عن القلق من تصاعد العنف
          actor  تحالف دول الساحل

actor malian-army
  name    Malian army
  kind    army
  country ML
  form    الجيش المالي
  form    القوات المالية
  form    القوات المسلحة المالية
  yes     قال الجيش المالي في بيان إن الغارة استهدفت مخزنا للذخيرة
          actor  الجيش المالي

actor malian-junta
  name    Malian military government
  kind    government
  country ML
  form    المجلس العسكري المالي
  form    المجلس العسكري الحاكم في مالي
  form    السلطات المالية
  form    الحكومة المالية الانتقالية
  yes     كشف المجلس العسكري المالي تفاصيل الخطة الأمنية الجديدة
          actor  المجلس العسكري المالي

actor cma-mali
  name    Coordination of Azawad Movements
  kind    armed-group
  country ML
  form    تنسيقية حركات أزواد
  form    تنسيقية الحركات الأزوادية
  form    حركات أزواد
  short   التنسيقية
  yes     أفرجت تنسيقية حركات أزواد عن عشرين أسيرا بوساطة قبلية
          actor  تنسيقية حركات أزواد

actor fla-azawad
  name    Azawad Liberation Front
  kind    armed-group
  country ML
  form    جبهة تحرير أزواد
  yes     حاصرت جبهة تحرير أزواد القاعدة العسكرية من جهة الشمال
          actor  جبهة تحرير أزواد

actor mnla
  name    National Movement for the Liberation of Azawad
  kind    armed-group
  country ML
  form    الحركة الوطنية لتحرير أزواد
  form    الحركة الوطنية لتحرير الأزواد
  yes     خطفت الحركة الوطنية لتحرير أزواد ثلاثة عمال إغاثة الأسبوع الماضي
          actor  الحركة الوطنية لتحرير أزواد

actor ansar-dine
  name    Ansar Dine
  kind    armed-group
  country ML
  form    جماعة أنصار الدين
  form    حركة أنصار الدين
  yes     زرعت جماعة أنصار الدين ألغاما في مزارع القرية قبل الانسحاب
          actor  جماعة أنصار الدين

actor macina-liberation-front
  name    Macina Liberation Front
  kind    armed-group
  country ML
  part-of jnim
  form    جبهة تحرير ماسينا
  form    كتيبة ماسينا
  form    كتائب ماسينا
  yes     هاجمت جبهة تحرير ماسينا نقطة تفتيش وقتلت خمسة جنود
          actor  جبهة تحرير ماسينا

actor al-mourabitoun
  name    Al-Mourabitoun
  kind    armed-group
  country ML
  form    جماعة المرابطون
  form    كتيبة المرابطون
  form    تنظيم المرابطون
  yes     جندت جماعة المرابطون عشرات الشبان من مخيمات النازحين
          actor  جماعة المرابطون

actor gatia
  name    GATIA
  kind    armed-group
  country ML
  form    حركة غاتيا
  form    جماعة غاتيا
  yes     دعت حركة غاتيا المقاتلين إلى الالتزام بالهدنة
          actor  حركة غاتيا

actor minusma
  name    MINUSMA
  also    UN mission in Mali
  kind    mission
  country ML
  form    بعثة الأمم المتحدة في مالي
  form    مينوسما
  form    بعثة مينوسما
  form    بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في مالي
  yes     قالت بعثة الأمم المتحدة في مالي إن الخروق تراجعت بعد الهدنة
          actor  بعثة الأمم المتحدة في مالي

actor ibrahim-boubacar-keita
  name    Ibrahim Boubacar Keïta
  kind    office
  country ML
  part-of malian-president
  since   2013-09-04
  until   2020-08-18
  form    إبراهيم أبو بكر كيتا
  form    إبراهيم أبوبكر كيتا
  form    إبراهيم بوبكر كيتا
  short   كيتا
  yes     دعا إبراهيم أبو بكر كيتا إلى وقف فوري للقتال
          actor  إبراهيم أبو بكر كيتا

actor assimi-goita
  name    Assimi Goïta
  kind    office
  country ML
  part-of malian-president
  since   2021-05-24
  form    أسيمي غويتا
  form    عاصمي غويتا
  form    أسيمي جويتا
  form    آسيمي غويتا
  short   غويتا
  yes     اتهم أسيمي غويتا خصوم الاتفاق بعرقلة تنفيذه
          actor  أسيمي غويتا

actor malian-president
  name    Malian President
  kind    office
  country ML
  form    الرئيس المالي
  form    رئيس مالي
  yes     التقى الرئيس المالي وفدا من الوسطاء مساء الثلاثاء
          actor  الرئيس المالي

actor iyad-ag-ghali
  name    Iyad Ag Ghali
  kind    office
  country ML
  part-of jnim
  form    إياد أغ غالي
  form    إياد آغ غالي
  yes     أشاد إياد أغ غالي بصمود المدافعين عن المدينة
          actor  إياد أغ غالي

actor burkina-army
  name    Burkina Faso army
  kind    army
  country BF
  form    الجيش البوركيني
  form    جيش بوركينا فاسو
  form    القوات المسلحة في بوركينا فاسو
  yes     دمر الجيش البوركيني نفقا يستخدمه المهربون قرب الحدود
          actor  الجيش البوركيني

actor ibrahim-traore
  name    Ibrahim Traoré
  kind    office
  country BF
  part-of bf-president
  since   2022-09-30
  form    إبراهيم تراوري
  form    النقيب إبراهيم تراوري
  short   تراوري
  yes     طالب إبراهيم تراوري بانسحاب القوات الأجنبية
          actor  إبراهيم تراوري

actor vdp-burkina
  name    Volunteers for the Defence of the Homeland
  kind    armed-group
  country BF
  form    متطوعو الدفاع عن الوطن
  form    المتطوعون للدفاع عن الوطن
  yes     سلم متطوعو الدفاع عن الوطن المعبر إلى القوات الحكومية بموجب التسوية
          actor  متطوعو الدفاع عن الوطن

actor niger-junta
  name    Niger military government
  kind    government
  country NE
  form    المجلس العسكري في النيجر
  form    المجلس العسكري الحاكم في النيجر
  form    المجلس الوطني لحماية الوطن
  form    قادة الانقلاب في النيجر
  yes     طالب المجلس العسكري في النيجر بعقد جلسة طارئة لمجلس الأمن
          actor  المجلس العسكري في النيجر

actor mohamed-bazoum
  name    Mohamed Bazoum
  kind    office
  country NE
  since   2021-04-02
  until   2023-07-26
  form    محمد بازوم
  short   بازوم
  yes     أدان محمد بازوم الهجوم الذي استهدف السوق الشعبية
          actor  محمد بازوم

actor mahamadou-issoufou
  name    Mahamadou Issoufou
  kind    office
  country NE
  since   2011-04-07
  until   2021-04-02
  form    محمد إيسوفو
  form    محمدو إيسوفو
  form    محمد يوسوفو
  form    محمدو يوسفو
  short   إيسوفو
  yes     وصف محمد إيسوفو الغارة بأنها انتهاك للسيادة
          actor  محمد إيسوفو

actor abdourahamane-tiani
  name    Abdourahamane Tchiani
  kind    office
  country NE
  since   2023-07-28
  form    عبد الرحمن تياني
  form    الجنرال عبد الرحمن تياني
  form    عبد الرحمن تشياني
  form    عبدالرحمن تياني
  short   تياني
  yes     طالب عبد الرحمن تياني بانسحاب القوات الأجنبية
          actor  عبد الرحمن تياني

actor chadian-army
  name    Chadian army
  kind    army
  country TD
  form    الجيش التشادي
  form    القوات التشادية
  yes     نشر الجيش التشادي مدرعات عند مداخل البلدة
          actor  الجيش التشادي

actor fact-chad
  name    Front for Change and Concord in Chad
  kind    armed-group
  country TD
  form    جبهة التغيير والوفاق في تشاد
  form    جبهة التناوب والوفاق في تشاد
  form    جبهة التناوب والتوافق في تشاد
  yes     دعت جبهة التغيير والوفاق في تشاد المقاتلين إلى الالتزام بالهدنة
          actor  جبهة التغيير والوفاق في تشاد

actor idriss-deby
  name    Idriss Déby
  kind    office
  country TD
  part-of chadian-president
  since   1990-12-04
  until   2021-04-20
  form    إدريس ديبي
  form    إدريس ديبي إتنو
  form    ادريس ديبي
  short   ديبي
  yes     رحب إدريس ديبي بالإفراج عن المحتجزين
          actor  إدريس ديبي

actor mahamat-deby
  name    Mahamat Idriss Déby
  kind    office
  country TD
  part-of chadian-president
  since   2021-04-20
  form    محمد إدريس ديبي
  form    محمد ديبي
  short   ديبي
  yes     أدان محمد إدريس ديبي الهجوم الذي استهدف السوق الشعبية
          actor  محمد إدريس ديبي

actor chadian-president
  name    Chadian President
  kind    office
  country TD
  form    الرئيس التشادي
  yes     غادر الرئيس التشادي مقر الاجتماع من دون الإدلاء بتصريح
          actor  الرئيس التشادي

actor paul-biya
  name    Paul Biya
  kind    office
  country CM
  part-of cm-president
  since   1982-11-06
  form    بول بيا
  short   بيا
  yes     التقى بول بيا وفدا من الوسطاء مساء الثلاثاء
          actor  بول بيا

actor mnjtf
  name    Multinational Joint Task Force
  kind    mission
  form    القوة المشتركة متعددة الجنسيات
  form    القوة المتعددة الجنسيات في حوض بحيرة تشاد
  yes     أعلنت القوة المشتركة متعددة الجنسيات تعرض إحدى الدوريات لإطلاق نار
          actor  القوة المشتركة متعددة الجنسيات
