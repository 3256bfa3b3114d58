# Libya

actor libyan-gna
  name    Libyan Government of National Accord
  also    GNA
  also    Government of National Accord
  kind    government
  country LY
  form    حكومة الوفاق الوطني الليبية
  form    حكومة الوفاق الوطني
  form    حكومة الوفاق
  form    حكومة الوفاق الليبية
  form    حكومة طرابلس
  form    قوات حكومة الوفاق
  form    قوات الوفاق
  yes     استدعت حكومة الوفاق الوطني الليبية السفير للاحتجاج على التصريحات
          actor  حكومة الوفاق الوطني الليبية

actor libyan-gnu
  name    Libyan Government of National Unity
  kind    government
  country LY
  form    حكومة الوحدة الوطنية الليبية
  form    حكومة الوحدة الوطنية في ليبيا
  form    حكومة الوحدة الليبية
  form    حكومة الدبيبة
  form    حكومة الوحدة الوطنية
  yes     اتهمت حكومة الوحدة الوطنية الليبية أطرافا خارجية بتمويل المسلحين
          actor  حكومة الوحدة الوطنية الليبية

actor libyan-interim-government
  name    Libyan Interim Government
  kind    government
  country LY
  form    الحكومة الليبية المؤقتة
  form    الحكومة المؤقتة في شرق ليبيا
  form    الحكومة المكلفة من البرلمان الليبي
  form    حكومة حماد
  yes     أعلنت الحكومة الليبية المؤقتة فرض حظر التجول في العاصمة
          actor  الحكومة الليبية المؤقتة

actor libyan-presidential-council
  name    Libyan Presidential Council
  kind    government
  country LY
  form    المجلس الرئاسي الليبي
  form    المجلس الرئاسي لحكومة الوفاق
  form    المجلس الرئاسي في ليبيا
  short   المجلس الرئاسي
  yes     قرر المجلس الرئاسي الليبي إغلاق المعابر البرية حتى إشعار آخر
          actor  المجلس الرئاسي الليبي

actor libyan-house-of-representatives
  name    Libyan House of Representatives
  also    Libyan parliament
  kind    government
  country LY
  form    مجلس النواب الليبي
  form    البرلمان الليبي
  form    برلمان طبرق
  form    مجلس نواب طبرق
  form    مجلس النواب في طبرق
  yes     ناقش مجلس النواب الليبي مشروع قانون مكافحة تمويل الإرهاب
          actor  مجلس النواب الليبي

actor libyan-high-council-of-state
  name    Libyan High Council of State
  kind    government
  country LY
  form    المجلس الأعلى للدولة
  form    المجلس الأعلى للدولة الليبي
  form    المجلس الأعلى للدولة في ليبيا
  yes     طالب المجلس الأعلى للدولة بعقد جلسة طارئة لمجلس الأمن
          actor  المجلس الأعلى للدولة

actor libyan-national-army
  name    Libyan National Army
  also    LNA
  also    Haftar's forces
  kind    army
  country LY
  form    الجيش الوطني الليبي
  form    الجيش الليبي
  form    قوات حفتر
  form    قوات خليفة حفتر
  form    قوات المشير خليفة حفتر
  form    قوات شرق ليبيا
  form    القيادة العامة للجيش الليبي
  form    القيادة العامة للقوات المسلحة الليبية
  form    القوات المسلحة العربية الليبية
  form    القوات المسلحة الليبية
  form    ميليشيات حفتر
  short   الجيش الوطني
  yes     دفع الجيش الوطني الليبي بتعزيزات جديدة إلى خطوط التماس مساء الأحد
          actor  الجيش الوطني الليبي

actor gna-forces
  name    GNA forces
  kind    army
  country LY
  part-of libyan-gna
  form    القوات التابعة لحكومة الوفاق
  form    قوات بركان الغضب
  form    عملية بركان الغضب
  form    بركان الغضب
  yes     سيطرت القوات التابعة لحكومة الوفاق على المطار بعد قتال عنيف
          actor  القوات التابعة لحكومة الوفاق

actor derna-mujahideen
  name    Shura Council of Mujahideen in Derna
  kind    armed-group
  country LY
  form    مجلس شورى مجاهدي درنة
  form    مجلس شورى ثوار درنة
  form    قوة حماية درنة
  yes     جند مجلس شورى مجاهدي درنة عشرات الشبان من مخيمات النازحين
          actor  مجلس شورى مجاهدي درنة

actor benghazi-revolutionaries
  name    Benghazi Revolutionaries Shura Council
  kind    armed-group
  country LY
  form    مجلس شورى ثوار بنغازي
  yes     نفذ مجلس شورى ثوار بنغازي كمينا لدورية على الطريق الساحلي
          actor  مجلس شورى ثوار بنغازي

actor benghazi-defence-brigades
  name    Benghazi Defence Brigades
  kind    armed-group
  country LY
  form    سرايا الدفاع عن بنغازي
  yes     رفضت سرايا الدفاع عن بنغازي تسليم السلاح الثقيل قبل بدء المفاوضات
          actor  سرايا الدفاع عن بنغازي

actor petroleum-facilities-guard
  name    Petroleum Facilities Guard
  kind    armed-group
  country LY
  form    حرس المنشآت النفطية
  form    جهاز حرس المنشآت النفطية
  yes     هاجم حرس المنشآت النفطية نقطة تفتيش وقتل خمسة جنود
          actor  حرس المنشآت النفطية

actor ansar-al-sharia-libya
  name    Ansar al-Sharia in Libya
  kind    armed-group
  country LY
  form    تنظيم أنصار الشريعة في ليبيا
  form    أنصار الشريعة في ليبيا
  form    أنصار الشريعة
  yes     أطلق تنظيم أنصار الشريعة في ليبيا صواريخ على المطار العسكري
          actor  تنظيم أنصار الشريعة في ليبيا

actor special-deterrence-force
  name    Special Deterrence Force
  kind    armed-group
  country LY
  form    قوة الردع الخاصة
  form    جهاز الردع
  form    جهاز الردع لمكافحة الجريمة المنظمة والإرهاب
  yes     فقدت قوة الردع الخاصة معظم المواقع في الريف الشرقي
          actor  قوة الردع الخاصة

actor tripoli-revolutionaries
  name    Tripoli Revolutionaries Brigade
  kind    armed-group
  country LY
  form    كتيبة ثوار طرابلس
  yes     هاجمت كتيبة ثوار طرابلس نقطة تفتيش وقتلت خمسة جنود
          actor  كتيبة ثوار طرابلس

actor nawasi-brigade
  name    Nawasi Brigade
  kind    armed-group
  country LY
  form    كتيبة النواصي
  yes     أطلقت كتيبة النواصي صواريخ على المطار العسكري
          actor  كتيبة النواصي

actor seventh-brigade-tarhuna
  name    7th Brigade (Kaniyat)
  kind    armed-group
  country LY
  form    اللواء السابع
  form    ميليشيا الكانيات
  form    اللواء السابع مشاة
  yes     قال اللواء السابع إن الاتفاق لا يشمل المقاتلين الأجانب
          actor  اللواء السابع

actor libya-dawn
  name    Libya Dawn
  kind    armed-group
  country LY
  form    قوات فجر ليبيا
  form    فجر ليبيا
  yes     قالت قوات فجر ليبيا إن الاتفاق لا يشمل المقاتلين الأجانب
          actor  قوات فجر ليبيا

actor bunyan-al-marsous
  name    Bunyan al-Marsous
  kind    armed-group
  country LY
  form    قوات البنيان المرصوص
  form    البنيان المرصوص
  yes     فقدت قوات البنيان المرصوص معظم المواقع في الريف الشرقي
          actor  قوات البنيان المرصوص

actor brigade-444
  name    444th Combat Brigade
  kind    army
  country LY
  form    اللواء 444 قتال
  form    اللواء 444
  yes     اتهم اللواء 444 قتال المسلحين بخرق وقف إطلاق النار
          actor  اللواء 444 قتال

actor libyan-coast-guard
  name    Libyan Coast Guard
  kind    police
  country LY
  form    خفر السواحل الليبي
  form    خفر السواحل الليبية
  form    البحرية الليبية
  yes     فكك خفر السواحل الليبي عبوة ناسفة قرب محطة القطار
          actor  خفر السواحل الليبي

actor libyan-noc
  name    Libyan National Oil Corporation
  also    National Oil Corporation
  also    NOC
  kind    government
  country LY
  form    المؤسسة الوطنية للنفط
  form    المؤسسة الوطنية للنفط الليبية
  form    المؤسسة الوطنية للنفط في ليبيا
  yes     نفت المؤسسة الوطنية للنفط وجود قوات أجنبية على الأراضي الوطنية
          actor  المؤسسة الوطنية للنفط

actor libyan-hnec
  name    Libyan High National Election Commission
  also    High National Election Commission
  kind    government
  country LY
  form    المفوضية الوطنية العليا للانتخابات الليبية
  form    المفوضية العليا للانتخابات الليبية
  form    المفوضية الوطنية العليا للانتخابات
  yes     طالبت المفوضية الوطنية العليا للانتخابات الليبية بعقد جلسة طارئة لمجلس الأمن
          actor  المفوضية الوطنية العليا للانتخابات الليبية

actor libyan-central-bank
  name    Central Bank of Libya
  kind    government
  country LY
  form    مصرف ليبيا المركزي
  form    المصرف المركزي الليبي
  yes     وافق مصرف ليبيا المركزي على تمديد الهدنة ثلاثة أيام
          actor  مصرف ليبيا المركزي

actor libyan-stability-support
  name    Stability Support Apparatus
  kind    armed-group
  country LY
  form    جهاز دعم الاستقرار
  yes     خطف جهاز دعم الاستقرار ثلاثة عمال إغاثة الأسبوع الماضي
          actor  جهاز دعم الاستقرار

actor khalifa-haftar
  name    Khalifa Haftar
  kind    office
  country LY
  part-of libyan-national-army
  form    خليفة حفتر
  form    المشير خليفة حفتر
  form    المشير حفتر
  form    اللواء خليفة حفتر
  form    قائد الجيش الوطني الليبي
  form    قائد الجيش الليبي المشير خليفة حفتر
  short   حفتر
  yes     دعا خليفة حفتر إلى وقف فوري للقتال
          actor  خليفة حفتر

actor saddam-haftar
  name    Saddam Haftar
  kind    office
  country LY
  part-of libyan-national-army
  form    صدام حفتر
  form    الفريق صدام حفتر
  yes     أدان صدام حفتر الهجوم الذي استهدف السوق الشعبية
          actor  صدام حفتر

actor fayez-al-sarraj
  name    Fayez al-Sarraj
  kind    office
  country LY
  part-of libyan-gna
  form    فايز السراج
  form    رئيس المجلس الرئاسي فايز السراج
  form    فائز السراج
  short   السراج
  yes     رفض فايز السراج مقترح تبادل الأسرى
          actor  فايز السراج

actor abdul-hamid-dbeibah
  name    Abdul Hamid Dbeibah
  kind    office
  country LY
  part-of libyan-gnu
  form    عبد الحميد الدبيبة
  form    عبدالحميد الدبيبة
  short   الدبيبة
  yes     وصف عبد الحميد الدبيبة الغارة بأنها انتهاك للسيادة
          actor  عبد الحميد الدبيبة

actor aguila-saleh
  name    Aguila Saleh
  kind    office
  country LY
  part-of libyan-house-of-representatives
  form    عقيلة صالح
  form    المستشار عقيلة صالح
  yes     اتهم عقيلة صالح خصوم الاتفاق بعرقلة تنفيذه
          actor  عقيلة صالح

actor mohamed-al-menfi
  name    Mohamed al-Menfi
  kind    office
  country LY
  form    محمد المنفي
  form    محمد يونس المنفي
  short   المنفي
  yes     رفض محمد المنفي مقترح تبادل الأسرى
          actor  محمد المنفي

actor ahmed-al-mismari
  name    Ahmed al-Mismari
  kind    office
  country LY
  part-of libyan-national-army
  form    أحمد المسماري
  form    العميد أحمد المسماري
  form    اللواء أحمد المسماري
  short   المسماري
  yes     نفى أحمد المسماري وجود مفاوضات سرية
          actor  أحمد المسماري

actor fathi-bashagha
  name    Fathi Bashagha
  kind    office
  country LY
  form    فتحي باشاغا
  short   باشاغا
  yes     أدان فتحي باشاغا الهجوم الذي استهدف السوق الشعبية
          actor  فتحي باشاغا

actor osama-hammad
  name    Osama Hammad
  kind    office
  country LY
  form    أسامة حماد
  yes     أعلن أسامة حماد تشكيل لجنة لمتابعة الهدنة
          actor  أسامة حماد

actor fathi-al-majbari
  name    Fathi al-Majbari
  kind    office
  country LY
  form    فتحي المجبري
  short   المجبري
  yes     تعهد فتحي المجبري بملاحقة المسؤولين عن التفجير
          actor  فتحي المجبري

actor mohamed-siala
  name    Mohamed Siala
  kind    office
  country LY
  form    محمد سيالة
  form    محمد الطاهر سيالة
  short   سيالة
  yes     وقع محمد سيالة وثيقة التفاهم في ختام القمة
          actor  محمد سيالة

actor khaled-al-mishri
  name    Khaled al-Mishri
  kind    office
  country LY
  form    خالد المشري
  short   المشري
  yes     أمر خالد المشري بفتح تحقيق في الحادث
          actor  خالد المشري

actor muammar-gaddafi
  name    Muammar Gaddafi
  kind    office
  country LY
  form    معمر القذافي
  form    العقيد معمر القذافي
  form    العقيد القذافي
  short   القذافي
  yes     بحث معمر القذافي مع نظرائه تطورات الأزمة
          actor  معمر القذافي

actor saif-al-islam-gaddafi
  name    Saif al-Islam Gaddafi
  kind    office
  country LY
  form    سيف الإسلام القذافي
  yes     رحب سيف الإسلام القذافي بالإفراج عن المحتجزين
          actor  سيف الإسلام القذافي
