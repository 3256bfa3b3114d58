# Somalia

actor al-shabaab
  name    Al-Shabaab
  also    Somali al-Shabaab
  also    Al-Shabab
  kind    armed-group
  country SO
  form    حركة الشباب
  form    حركة الشباب الصومالية
  form    حركة الشباب المجاهدين
  form    حركة الشباب الإرهابية
  form    مسلحو حركة الشباب
  form    مسلحي حركة الشباب
  form    حركة الشباب المتشددة
  form    حركة الشباب المتطرفة
  form    ميليشيات الشباب
  form    ميليشيات الخوارج
  short   الشباب
  short   الحركة
  yes     رفضت حركة الشباب تسليم السلاح الثقيل قبل بدء المفاوضات
          actor  حركة الشباب

actor somali-army
  name    Somali National Army
  also    Somali army
  also    Somali military
  kind    army
  country SO
  form    الجيش الصومالي
  form    الجيش الوطني الصومالي
  form    القوات المسلحة الصومالية
  yes     قصف الجيش الصومالي مواقع للمسلحين بالمدفعية الثقيلة فجر اليوم
          actor  الجيش الصومالي

actor somali-government
  name    Somali government
  kind    government
  country SO
  form    الحكومة الصومالية
  form    الحكومة الفيدرالية الصومالية
  form    الحكومة الاتحادية الصومالية
  yes     ناقشت الحكومة الصومالية مشروع قانون مكافحة تمويل الإرهاب
          actor  الحكومة الصومالية

actor nisa
  name    Somali National Intelligence and Security Agency
  kind    intelligence
  country SO
  form    وكالة الاستخبارات والأمن القومي الصومالية
  form    جهاز المخابرات والأمن الوطني الصومالي
  yes     نفذت وكالة الاستخبارات والأمن القومي الصومالية عملية سرية خارج الحدود
          actor  وكالة الاستخبارات والأمن القومي الصومالية

actor jubaland-forces
  name    Jubaland forces
  kind    armed-group
  country SO
  form    قوات جوبالاند
  form    إدارة جوبالاند
  form    سلطات جوبالاند
  yes     خاضت قوات جوبالاند معارك مع فصيل منافس قرب الحدود
          actor  قوات جوبالاند

actor puntland-administration
  name    Puntland administration
  kind    government
  country SO
  form    إدارة بونتلاند
  form    سلطات بونتلاند
  form    قوات بونتلاند
  form    حكومة بونتلاند
  yes     استدعت إدارة بونتلاند السفير للاحتجاج على التصريحات
          actor  إدارة بونتلاند

actor somaliland-government
  name    Somaliland government
  kind    government
  country SO
  form    حكومة أرض الصومال
  form    إدارة أرض الصومال
  form    سلطات أرض الصومال
  yes     رحبت حكومة أرض الصومال بالاتفاق الذي أبرم برعاية أممية
          actor  حكومة أرض الصومال

actor amisom
  name    African Union Mission in Somalia
  also    AMISOM
  kind    mission
  country SO
  form    بعثة الاتحاد الأفريقي في الصومال
  form    أميصوم
  form    قوات أميصوم
  form    بعثة الاتحاد الإفريقي في الصومال
  form    قوات الاتحاد الأفريقي في الصومال
  form    أتميس
  form    قوات حفظ السلام الأفريقية في الصومال
  yes     نعت بعثة الاتحاد الأفريقي في الصومال أحد الجنود الذين قتلوا في الانفجار
          actor  بعثة الاتحاد الأفريقي في الصومال

actor mohamed-abdullahi-mohamed
  name    Mohamed Abdullahi Mohamed (Farmaajo)
  kind    office
  country SO
  part-of somali-president
  since   2017-02-16
  until   2022-05-23
  form    محمد عبد الله فرماجو
  form    محمد عبدالله فرماجو
  form    محمد عبد الله محمد فرماجو
  form    محمد عبد الله محمد
  short   فرماجو
  yes     قال محمد عبد الله فرماجو إن المحادثات ستستأنف الأسبوع المقبل
          actor  محمد عبد الله فرماجو

actor hassan-sheikh-mohamud
  name    Hassan Sheikh Mohamud
  kind    office
  country SO
  part-of somali-president
  since   2012-09-16
  until   2017-02-16
  since   2022-05-23
  form    حسن شيخ محمود
  form    حسن شيخ محمد
  yes     تعهد حسن شيخ محمود بملاحقة المسؤولين عن التفجير
          actor  حسن شيخ محمود

actor somali-president
  name    Somali President
  kind    office
  country SO
  form    الرئيس الصومالي
  yes     أشاد الرئيس الصومالي بصمود المدافعين عن المدينة
          actor  الرئيس الصومالي
