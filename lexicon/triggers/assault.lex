# Armed violence against people or positions. Type ASSAULT.
# Words of everyday use are weak: they count only beside a figure, a place, a weapon or an armed actor.

trigger air-raid
  means   air
  frame   doer-on-target
  noun    غارة جوية
  plural  غارات جوية
  noun    غارة
  plural  غارات
  noun    ضربة جوية
  plural  ضربات جوية
  noun    قصف جوي
  noun    هجوم جوي
  plural  هجمات جوية
  noun    عدوان جوي
  noun    طلعة قتالية
  plural  طلعات قتالية
  noun    طلعة هجومية
  plural  طلعات هجومية
  verb    أغار على يغير على
  form    أغار
  form    أغارت
  form    أغاروا
  masdar  إغارة
  yes     شن الجيش السوري غارة جوية على مواقع في ريف إدلب أمس
          means  air
          agent  الجيش السوري
          target مواقع
          place  ريف إدلب
          time   2025-12-17
  yes     أسفرت غارات إسرائيلية على غزة عن مقتل 15 شخصا وإصابة سبعة آخرين
          means  air
          agent  إسرائيلية
          target شخصا
          target آخرين
          place  غزة
          figure killed 15
          figure injured 7
  no      شن الهلال غارة جديدة على مرمى النصر في الشوط الثاني

trigger sortie
  means   air
  frame   doer-on-target
  weak    true
  noun    طلعة جوية
  plural  طلعات جوية
  noun    طلعة
  plural  طلعات
  yes     نفذ الطيران الحربي 12 طلعة جوية فوق جبهات مأرب
          means  air
          agent  الطيران الحربي
          place  مأرب
          figure operations 12

trigger bombardment
  frame   doer-hits-target
  masdar  قصف
  noun    قصف عنيف
  noun    قصف مكثف
  yes     تعرضت بلدة خان شيخون لقصف عنيف فجر اليوم
          target بلدة خان شيخون
          place  بلدة خان شيخون
          time   2025-12-18
  yes     أودى القصف التركي على عفرين بحياة ستة مدنيين
          agent  التركي
          target مدنيين
          place  عفرين
          figure killed 6

trigger bombard
  frame   doer-hits-target
  verb    قصف يقصف
  masdar  دك
  verb    أمطر يمطر
  form    دكت
  form    تدك
  form    دكوا
  yes     قصف الطيران الروسي مواقع المعارضة في ريف حماة
          means  air
          agent  الطيران الروسي
          target مواقع المعارضة
          place  ريف حماة

trigger shelling
  means   artillery
  frame   doer-on-target
  noun    قصف مدفعي
  noun    قصف بالمدفعية
  noun    قصف بقذائف
  noun    قصف بالهاون
  noun    قذيفة هاون
  plural  قذائف هاون
  plural  قذائف الهاون
  plural  قذائف مدفعية
  plural  قذائف صاروخية
  noun    سقوط قذيفة
  noun    سقوط قذائف
  noun    إطلاق قذائف
  verb    سقطت قذيفة تسقط قذيفة
  verb    سقطت قذائف تسقط قذائف
  yes     قتل طفلان في قصف مدفعي على حي الزهراء بحلب
          means  artillery
          target طفلان
          place  حلب
          figure killed 2
  yes     سقطت قذائف هاون على دمشق القديمة صباح اليوم
          means  artillery
          place  دمشق
          time   2025-12-18

trigger shell-fall
  means   artillery
  frame   doer-on-target
  weak    true
  noun    قذيفة
  plural  قذائف
  yes     أصابت قذيفة منزلا في مخيم اليرموك وجرحت امرأة
          means  artillery
          target منزلا
          target امرأة
          place  مخيم اليرموك
          figure injured 1

trigger rocket-fire
  means   missile
  frame   doer-on-target
  noun    إطلاق صاروخ
  noun    إطلاق صواريخ
  noun    إطلاق صاروخين
  noun    إطلاق الصواريخ
  noun    قصف صاروخي
  noun    هجوم صاروخي
  plural  هجمات صاروخية
  noun    ضربة صاروخية
  plural  ضربات صاروخية
  noun    رشقة صاروخية
  plural  رشقات صاروخية
  noun    سقوط صاروخ
  noun    سقوط صواريخ
  verb    سقط صاروخ يسقط صاروخ
  verb    سقطت صواريخ تسقط صواريخ
  unless  فضاء
  unless  فضائي
  unless  فضائية
  unless  مدار
  unless  قمر
  unless  مسبار
  unless  مريخ
  unless  فالكون
  unless  سويوز
  unless  كبسولة
  unless  رواد
  unless  رائدي
  unless  تلسكوب
  yes     أطلقت كوريا الشمالية صاروخين باتجاه بحر اليابان أمس
          means  missile
          agent  كوريا الشمالية
          place  بحر اليابان
          time   2025-12-17
          figure operations 2
  yes     تعرض مطار أبها لهجوم صاروخي نفذه الحوثيون
          means  missile
          agent  الحوثيون
          target مطار أبها
          place  مطار أبها
  no      أجلت الوكالة إطلاق صاروخ فضائي من كازاخستان

# the weapon stands later in the sentence: أطلقت الجماعة صاروخا
trigger launch
  frame   doer-on-target
  verb    أطلق يطلق
  masdar  إطلاق
  verb    ألقى يلقي
  masdar  إلقاء
  light   صاروخ
  light   صاروخا
  light   صاروخين
  light   صواريخ
  light   الصواريخ
  light   قذيفة
  light   قذائف
  light   القذائف
  light   قنبلة
  light   قنابل
  light   القنابل
  light   مقذوف
  light   مقذوفا
  light   مقذوفات
  light   رشقة
  light   رشقات
  light   صلية
  light   الحجارة
  light   حجارة
  light   زجاجات
  light   براميل
  light   البراميل
  unless  فضاء
  unless  فضائي
  unless  فضائية
  unless  مدار
  unless  قمر
  unless  مسبار
  unless  مريخ
  unless  فالكون
  unless  سويوز
  unless  كبسولة
  unless  رواد
  unless  رائدي
  unless  تلسكوب
  yes     أطلق مسلحون ثلاثة صواريخ على قاعدة عسكرية في كركوك
          means  missile
          agent  مسلحون
          target قاعدة عسكرية
          place  كركوك
          figure operations 3
  no      أطلقت الحكومة مبادرة جديدة لدعم الشباب
  no      أطلقت شركة صينية صاروخا إلى المدار يحمل قمرا صناعيا

trigger disable
  frame   doer-hits-target
  noun    شل قدرات
  form    شل قدرة
  form    تحييد
  yes     أعلن الجيش العراقي شل قدرات تنظيم داعش في الأنبار
          agent  الجيش العراقي
          target تنظيم داعش
          place  الأنبار
          source الجيش العراقي

trigger strike
  frame   doer-on-target
  noun    ضربة عسكرية
  plural  ضربات عسكرية
  noun    ضربة استباقية
  plural  ضربات استباقية
  noun    عمل عسكري
  plural  أعمال عسكرية
  plural  أعمال عدائية
  noun    هجوم عسكري
  noun    ضغط عسكري
  noun    تصعيد عسكري
  noun    رد عسكري
  yes     وجهت واشنطن ضربة عسكرية لقاعدة جوية في سوريا
          agent  واشنطن
          target قاعدة جوية
          place  سوريا

trigger strike-bare
  frame   doer-on-target
  weak    true
  noun    ضربة
  plural  ضربات
  masdar  ضرب
  unless  أسهم
  unless  سهم
  unless  اقتصاد
  unless  أسواق
  unless  سوق
  unless  بنوك
  unless  بنك
  unless  شركة
  unless  قطاع
  unless  صادرات
  unless  ليرة
  unless  سياحة
  unless  طموح
  unless  طموحات
  unless  آمال
  unless  شعبية
  unless  صناعة
  yes     أودت الضربات الأميركية في دير الزور بحياة عشرة مسلحين
          agent  الأميركية
          target مسلحين
          place  دير الزور
          figure killed 10
  no      احتسب الحكم ضربة جزاء في الدقيقة الأخيرة

trigger strike-verb
  frame   doer-hits-target
  weak    true
  verb    ضرب يضرب
  unless  زلزال
  unless  هزة
  unless  إعصار
  unless  عاصفة
  unless  عواصف
  unless  تسونامي
  unless  موجة
  unless  قحط
  unless  جفاف
  unless  أزمة
  unless  موعدا
  unless  مثلا
  unless  مثالا
  unless  عرض
  unless  الحائط
  unless  رقما
  unless  جذوره
  yes     ضربت طائرات التحالف معسكر الحوثيين في صعدة
          means  air
          agent  طائرات التحالف
          target معسكر الحوثيين
          place  صعدة
  no      ضرب المدير مثلا بنجاح الشركة في الأسواق
  no      ضرب إعصار سواحل الفلبين فجر أمس

trigger attack
  frame   doer-on-target
  noun    هجوم
  plural  هجمات
  noun    هجمة
  noun    اعتداء
  plural  اعتداءات
  noun    عدوان
  noun    هجوم بري
  noun    هجوم مسلح
  noun    هجوم إرهابي
  plural  هجمات إرهابية
  noun    اعتداء إرهابي
  plural  اعتداءات إرهابية
  noun    عمل إرهابي
  plural  أعمال إرهابية
  noun    عملية إرهابية
  plural  عمليات إرهابية
  verb    اعتدى على يعتدي على
  form    الاعتداء على
  unless  لاذع
  unless  لاذعا
  unless  لفظي
  unless  لفظيا
  unless  إعلامي
  unless  إعلاميا
  unless  كلامي
  unless  تصريحات
  unless  تغريدة
  unless  تويتر
  unless  مسلسل
  unless  إلكترونيا
  unless  إلكترونية
  unless  سيبراني
  unless  سيبرانية
  unless  معلوماتي
  unless  معلوماتية
  unless  قرصنة
  unless  فيروس
  unless  خوادم
  unless  حاسوب
  unless  برمجيات
  unless  تمساح
  unless  تماسيح
  unless  خنزير
  unless  خنازير
  unless  دبور
  unless  دبابير
  unless  فيل
  unless  فيلة
  unless  ثعلب
  unless  ثعالب
  unless  كلب
  unless  كلاب
  unless  قطط
  unless  حيوان
  unless  حيوانات
  unless  دجاج
  unless  طيور
  unless  سمكة
  unless  أسماك
  unless  حوت
  unless  حيتان
  unless  ثعبان
  unless  أفعى
  unless  ماشية
  unless  أغنام
  unless  نحل
  noun    مخطط إرهابي
  plural  مخططات إرهابية
  form    هدفا مشروعا
  noun    هجوم مضاد
  noun    هجوم واسع
  verb    أجهز على يجهز على
  form    الإجهاز على
  noun    ضربة انتقامية
  yes     شن مسلحون هجوما على حاجز الشرطة في سيناء
          agent  مسلحون
          target حاجز الشرطة
          place  سيناء
  yes     خلف هجوم على مسجد في كابل عشرات القتلى
          target مسجد
          place  كابل
          figure killed ~20+
  no      يعتمد خط الهجوم في الفريق على لاعبين شبان
  no      تعرضت شبكة المصرف لهجوم إلكتروني من مجهولين في كندا

trigger attack-verb
  frame   doer-hits-target
  verb    هاجم يهاجم
  masdar  مهاجمة
  verb    باغت يباغت
  unless  لاذع
  unless  لاذعا
  unless  لفظي
  unless  لفظيا
  unless  إعلامي
  unless  إعلاميا
  unless  كلامي
  unless  تصريحات
  unless  تغريدة
  unless  تويتر
  unless  مسلسل
  unless  إلكتروني
  unless  إلكترونيا
  unless  إلكترونية
  unless  سيبراني
  unless  سيبرانية
  unless  معلوماتي
  unless  معلوماتية
  unless  قرصنة
  unless  فيروس
  unless  خوادم
  unless  حاسوب
  unless  برمجيات
  yes     هاجم مقاتلو طالبان مركز الشرطة في قندهار ليلا
          agent  مقاتلو طالبان
          target مركز الشرطة
          place  قندهار
  no      هاجم النائب رئيس حزبه في تغريدة على تويتر

trigger targeting
  frame   doer-hits-target
  masdar  استهداف
  unless  لاذع
  unless  لاذعا
  unless  لفظي
  unless  لفظيا
  unless  إعلامي
  unless  إعلاميا
  unless  كلامي
  unless  تصريحات
  unless  تغريدة
  unless  تويتر
  unless  مسلسل
  unless  إلكتروني
  unless  إلكترونيا
  unless  إلكترونية
  unless  سيبراني
  unless  سيبرانية
  unless  معلوماتي
  unless  معلوماتية
  unless  قرصنة
  unless  فيروس
  unless  خوادم
  unless  حاسوب
  unless  برمجيات
  unless  مستهلكين
  unless  زبائن
  unless  جمهور
  unless  أسواق
  unless  سوق
  form    استهدفوا
  form    استهدفا
  yes     أدى استهداف ثكنة عسكرية في حمص إلى مقتل خمسة جنود
          target ثكنة عسكرية
          place  حمص
          figure killed 5
          target جنود

# advertising and budgets aim at people too
trigger target-verb
  frame   doer-hits-target
  weak    true
  beside  arms
  verb    استهدف يستهدف
  form    مستهدفا
  form    مستهدفة
  form    مستهدفين
  unless  لاذع
  unless  لاذعا
  unless  لفظي
  unless  لفظيا
  unless  إعلامي
  unless  إعلاميا
  unless  كلامي
  unless  تصريحات
  unless  تغريدة
  unless  تويتر
  unless  مسلسل
  unless  إلكتروني
  unless  إلكترونيا
  unless  إلكترونية
  unless  سيبراني
  unless  سيبرانية
  unless  معلوماتي
  unless  معلوماتية
  unless  قرصنة
  unless  فيروس
  unless  خوادم
  unless  حاسوب
  unless  برمجيات
  unless  مستهلكين
  unless  زبائن
  unless  جمهور
  unless  أسواق
  unless  سوق
  unless  زيادة
  unless  خفض
  unless  رفع
  unless  توفير
  unless  تعزيز
  unless  استيراد
  unless  نمو
  unless  تضخم
  unless  معدل
  unless  عقوبات
  unless  مشروع
  unless  استثمار
  unless  استثمارات
  unless  قطاع
  unless  إيرادات
  yes     استهدفت طائرة مسيرة سيارة قرب بلدة البوكمال
          means  drone
          agent  طائرة مسيرة
          target سيارة
          place  بلدة البوكمال
          figure targeted 1
  no      تستهدف الشركة المستهلكين في أسواق الخليج
  no      تستهدف الرسوم الصينية سلعا زراعية أميركية

trigger gunfire
  means   gunfire
  frame   doer-on-target
  noun    إطلاق نار
  noun    إطلاق رصاص
  noun    إطلاق أعيرة نارية
  verb    أطلق نيران يطلق نيران
  verb    أطلق نيرانه يطلق نيرانه
  verb    أطلق رصاصة يطلق رصاصة
  verb    أطلق أعيرة نارية يطلق أعيرة نارية
  verb    فتح نيران يفتح نيران
  verb    فتح نيرانه يفتح نيرانه
  noun    فتح النار
  form    أطلقت عليه النار
  form    أطلقا النار
  form    فتحا النار
  form    النار على
  form    النار باتجاه
  form    النار صوب
  form    النار في اتجاه
  form    الرصاص على
  form    الرصاص الحي على
  form    الرصاص باتجاه
  form    النيران على
  verb    قنص يقنص
  masdar  قنص
  form    رميا بالرصاص
  yes     أطلق مجهولون النار على ضابط في عدن مساء أمس
          means  gunfire
          agent  مجهولون
          target ضابط
          place  عدن
          time   2025-12-17
          figure targeted 1

trigger fire-exchange
  means   gunfire
  frame   two-sides
  noun    تبادل إطلاق النار
  noun    تبادل لإطلاق النار
  noun    تبادل إطلاق نار
  verb    تبادل إطلاق النار يتبادل إطلاق النار
  yes     وقع تبادل لإطلاق النار بين الشرطة ومسلحين في بنغازي
          means  gunfire
          agent  الشرطة
          agent  مسلحين
          place  بنغازي

trigger bombing
  means   explosive
  frame   doer-on-target
  noun    تفجير
  plural  تفجيرات
  noun    انفجار
  plural  انفجارات
  noun    انفجار سيارة مفخخة
  noun    تفجير سيارة مفخخة
  noun    هجوم بسيارة مفخخة
  noun    انفجار عبوة ناسفة
  noun    تفجير عبوة ناسفة
  noun    انفجار لغم
  noun    انفجار لغم أرضي
  noun    انفجار قنبلة
  noun    هجوم بقنبلة
  verb    انفجرت سيارة مفخخة تنفجر سيارة مفخخة
  verb    انفجرت عبوة ناسفة تنفجر عبوة ناسفة
  verb    انفجرت قنبلة تنفجر قنبلة
  verb    انفجر لغم ينفجر لغم
  verb    انفجر ينفجر
  unless  سكاني
  unless  ديموغرافي
  unless  أسعار
  unless  بطارية
  unless  بطاريات
  unless  هاتف
  unless  إطار
  unless  أسطوانة
  unless  غلاية
  unless  مرجل
  unless  بركان
  unless  مفاعل
  yes     أسفر انفجار سيارة مفخخة في بغداد عن مقتل 11 مدنيا
          means  explosive
          target مدنيا
          place  بغداد
          figure killed 11
  no      أدى انفجار أسطوانة غاز إلى إصابة عامل في مطعم
  no      أدى انفجار بطارية هاتف إلى حريق في شقة بلندن

# the past of the verb is also the word for dawn
trigger blow-up
  means   explosive
  frame   doer-hits-target
  weak    true
  verb    فجر يفجر
  unless  مفاجأة
  unless  جدلا
  unless  جدل
  unless  غضبا
  unless  غضب
  unless  أزمة
  unless  خلافا
  unless  خلافات
  unless  فضيحة
  unless  طاقات
  yes     فجر عناصر داعش جسرا في الموصل قبل انسحابهم
          means  explosive
          agent  عناصر داعش
          target جسرا
          place  الموصل
          claim  WITHDRAW انسحابهم
          agent  عناصر داعش
  no      وصل الوفد فجر الخميس إلى العاصمة

trigger suicide-bombing
  means   suicide
  frame   doer-on-target
  noun    تفجير انتحاري
  plural  تفجيرات انتحارية
  noun    هجوم انتحاري
  plural  هجمات انتحارية
  noun    عملية انتحارية
  plural  عمليات انتحارية
  noun    اعتداء انتحاري
  noun    انفجار انتحاري
  verb    فجر نفسه يفجر نفسه
  verb    فجر أنفسهم يفجر أنفسهم
  form    فجروا أنفسهم
  form    يفجروا أنفسهم
  form    يفجرون أنفسهم
  form    فجرت نفسها
  form    فجرا نفسيهما
  form    تفجير نفسه
  form    تفجير أنفسهم
  form    تفجير نفسها
  form    مفجرا نفسه
  yes     فجر انتحاري نفسه وسط سوق في كابل فقتل تسعة أشخاص
          means  suicide
          agent  انتحاري
          target أشخاص
          place  كابل
          figure killed 9
  yes     تبنى داعش هجوما انتحاريا على كنيسة في القاهرة
          means  suicide
          agent  داعش
          target كنيسة
          place  القاهرة
          source داعش

trigger clash
  means   ground
  frame   two-sides
  noun    اشتباك
  noun    اشتباكات
  noun    اشتباك مسلح
  plural  اشتباكات مسلحة
  plural  مواجهات مسلحة
  plural  مواجهات عسكرية
  noun    مواجهة عسكرية
  verb    اشتبك يشتبك
  noun    اقتتال
  verb    اقتتل يقتتل
  verb    تقاتل يتقاتل
  yes     اندلعت اشتباكات بين الجيش والحوثيين في تعز أمس
          means  ground
          agent  الجيش
          agent  الحوثيين
          place  تعز
          time   2025-12-17

trigger battle
  frame   two-sides
  noun    قتال
  noun    معارك
  noun    صدام مسلح
  plural  صدامات
  noun    نزاع مسلح
  noun    صراع مسلح
  noun    حرب أهلية
  form    قاتلت
  form    قاتلوا
  form    يقاتل
  form    تقاتل
  form    يقاتلون
  plural  مواجهات عنيفة
  plural  مواجهات دامية
  form    مواجهات بين
  form    مواجهات مع
  noun    تمرد مسلح
  noun    حسم عسكري
  noun    عنف مسلح
  noun    مناوشات
  noun    قتال عنيف
  noun    حرب شوارع
  noun    حرب استنزاف
  form    الحرب الدائرة
  form    حرب دائرة
  form    تراشق مدفعي
  yes     تدور معارك عنيفة بين قوات الوفاق ومسلحين جنوب طرابلس
          means  ground
          agent  قوات الوفاق
          agent  مسلحين
          place  جنوب طرابلس

trigger battle-weak
  frame   two-sides
  weak    true
  noun    معركة
  noun    صدام
  plural  حروب
  verb    تصادم يتصادم
  verb    حارب يحارب
  masdar  محاربة
  plural  مواجهات
  form    حرب
  form    حربا
  form    حروب
  form    مواجهة مع
  form    مواجهة بين
  unless  أسعار
  unless  شركات
  unless  شركة
  unless  أسواق
  unless  منافسيها
  unless  فساد
  unless  فقر
  unless  تلوث
  unless  سرطان
  unless  بريد
  unless  بلاستيكية
  unless  قضائية
  unless  قانونية
  unless  تجارية
  yes     أوقعت المواجهات بين الفصائل في إدلب 40 قتيلا
          agent  الفصائل
          place  إدلب
          figure killed 40
  no      خاض الفريق مواجهة صعبة أمام ضيفه في الدوري
  no      خاضت الشركة معركة مع منافسيها في أسواق آسيا

trigger kill
  role    killed
  frame   victims
  verb    قتل يقتل
  masdar  قتل
  unless  تمساح
  unless  تماسيح
  unless  خنزير
  unless  خنازير
  unless  دبور
  unless  دبابير
  unless  فيل
  unless  فيلة
  unless  ثعلب
  unless  ثعالب
  unless  كلب
  unless  كلاب
  unless  قطط
  unless  حيوان
  unless  حيوانات
  unless  دجاج
  unless  طيور
  unless  سمكة
  unless  أسماك
  unless  حوت
  unless  حيتان
  unless  ثعبان
  unless  أفعى
  unless  ماشية
  unless  أغنام
  unless  نحل
  yes     قتل مسلحون مجهولون قاضيا أمام منزله في مقديشو
          agent  مسلحون مجهولون
          target قاضيا
          place  مقديشو
          figure killed 1
  yes     قُتل خمسة جنود في شمال سيناء أمس
          target جنود
          place  شمال سيناء
          time   2025-12-17
          figure killed 5
  no      قتل قرويون عشرات التماسيح في إندونيسيا

trigger assassinate
  role    killed
  frame   doer-hits-target
  verb    اغتال يغتال
  masdar  اغتيال
  plural  اغتيالات
  noun    جريمة اغتيال
  plural  تصفيات جسدية
  noun    تصفية جسدية
  yes     اغتال مجهولون مسؤولا محليا في درعا
          agent  مجهولون
          target مسؤولا محليا
          place  درعا
          figure killed 1

trigger slay
  role    killed
  frame   doer-hits-target
  verb    أعدم ميدانيا يعدم ميدانيا
  noun    إعدام ميداني
  plural  إعدامات ميدانية
  noun    إعدام خارج نطاق القضاء
  verb    ذبح يذبح
  masdar  ذبح
  masdar  تقتيل
  noun    قطع رأس
  form    قطع رؤوس
  form    أرداه قتيلا
  form    أردته قتيلا
  form    أردوه قتيلا
  form    أرداه
  form    أردته
  yes     ذبح التنظيم ثلاثة جنود في بلدة الشرقاط أمس
          agent  التنظيم
          target جنود
          place  بلدة الشرقاط
          time   2025-12-17
          figure killed 3

trigger eliminate
  role    killed
  frame   doer-hits-target
  weak    true
  verb    أعدم يعدم
  masdar  تصفية
  verb    قضى على يقضي على
  form    القضاء على
  masdar  تحييد
  masdar  إبادة
  form    حيدت
  form    تصفيات دموية
  form    أبادت
  form    أبادوا
  form    يبيد
  form    تبيد
  unless  أمل
  unless  آمال
  unless  تهريب
  unless  فقر
  unless  مرض
  unless  أمراض
  unless  بطالة
  unless  ظاهرة
  unless  فساد
  unless  وباء
  unless  فيروس
  unless  بكتيريا
  unless  خلايا
  unless  جوع
  unless  أمية
  unless  مخزون
  unless  شركة
  unless  أصول
  unless  حسابات
  unless  مشروع
  unless  ديون
  unless  أعمال
  unless  كأس
  unless  مونديال
  unless  بطولة
  unless  تمساح
  unless  تماسيح
  unless  خنزير
  unless  خنازير
  unless  دبور
  unless  دبابير
  unless  فيل
  unless  فيلة
  unless  ثعلب
  unless  ثعالب
  unless  كلب
  unless  كلاب
  unless  قطط
  unless  حيوان
  unless  حيوانات
  unless  دجاج
  unless  طيور
  unless  سمكة
  unless  أسماك
  unless  حوت
  unless  حيتان
  unless  ثعبان
  unless  أفعى
  unless  ماشية
  unless  أغنام
  unless  نحل
  yes     أعدم تنظيم داعش سبعة رهائن في ليبيا
          agent  تنظيم داعش
          target رهائن
          place  ليبيا
          figure killed 7
          claim  ABDUCT رهائن
  no      قضت الأمطار على أمل المزارعين في موسم جيد
  no      قضى التأخير على أي أمل بنجاح الوساطة في طرابلس

trigger death
  role    killed
  frame   victims
  masdar  مقتل
  noun    مصرع
  verb    لقي مصرعه يلقى مصرعه
  verb    لقي مصرعهم يلقى مصرعهم
  form    لقوا مصرعهم
  form    لقيت مصرعها
  verb    لقي حتفه يلقى حتفه
  form    لقوا حتفهم
  form    لقي حتفهم
  form    مصرعهم
  verb    استشهد يستشهد
  masdar  استشهاد
  verb    ارتقى شهيدا يرتقي شهيدا
  noun    قتيل
  plural  قتلى
  plural  شهداء
  verb    سقط قتلى يسقط قتلى
  verb    سقط شهداء يسقط شهداء
  noun    سقوط قتلى
  noun    سقوط شهداء
  noun    سقوط ضحايا
  yes     مقتل ثلاثة شرطيين في الأنبار
          target شرطيين
          place  الأنبار
          figure killed 3
  yes     لقي 12 مدنيا مصرعهم في قرية شمال بعقوبة
          target مدنيا
          place  قرية شمال بعقوبة
          figure killed 12
  no      لقي ثلاثة أشخاص مصرعهم في حادث سير قرب تونس

trigger death-weak
  role    killed
  frame   victims
  weak    true
  noun    شهيد
  form    حتفه
  form    حتفهم
  form    قضوا
  form    ضحايا
  yes     سقط في القصف على دوما أربعون شهيدا
          place  دوما
          figure killed 40
  no      توفي الفنان عن عمر ناهز ثمانين عاما

trigger passing
  role    killed
  frame   victims
  weak    true
  beside  arms
  form    وفاة
  form    وفاته
  form    وفاتها
  yes     وفاة ثلاثة من جنود القوات المسلحة اليمنية في تعز
          target جنود القوات المسلحة اليمنية
          place  تعز
          figure killed 3
  no      أعلنت العائلة وفاة الكاتب في منزله بباريس

trigger injury
  role    injured
  frame   victims
  noun    إصابة
  plural  إصابات
  noun    جريح
  plural  جرحى
  noun    مصاب
  plural  مصابون
  verb    جرح يجرح
  verb    أصيب يصاب
  noun    جرح
  noun    سقوط جرحى
  noun    سقوط إصابات
  unless  مرض
  unless  أمراض
  unless  سرطان
  unless  فيروس
  unless  عدوى
  unless  نوبة
  unless  جلطة
  unless  سكتة
  unless  ورم
  unless  التغذية
  unless  حصبة
  unless  كوليرا
  unless  ملاريا
  unless  إنفلونزا
  unless  حمى
  unless  صدمة
  unless  خيبة
  unless  ذعر
  unless  إحباط
  unless  ذهول
  unless  ملل
  unless  فتور
  unless  شلل
  unless  بكتيريا
  yes     إصابة 14 متظاهرا برصاص القوات الإسرائيلية شرق غزة
          means  gunfire
          agent  القوات الإسرائيلية
          target متظاهرا
          place  شرق غزة
          figure injured 14
  no      يغيب المهاجم عن المباراة بداعي الإصابة
  no      أصيب مئات الأطفال بسوء التغذية في جنوب الصومال

trigger casualties
  role    casualties
  frame   victims
  form    قتيل وجريح
  form    القتلى والجرحى
  form    قتلى وجرحى
  form    قتيلا وجريحا
  form    الشهداء والجرحى
  form    شهداء وجرحى
  yes     سقط عشرات القتلى والجرحى في سوق بمدينة كويتا
          place  مدينة كويتا
          figure casualties ~20+

trigger ambush
  means   ground
  frame   doer-on-target
  noun    كمين
  plural  كمائن
  verb    نصب كمينا ينصب كمينا
  yes     نصب مسلحون كمينا قرب تمبكتو أمس
          means  ground
          agent  مسلحون
          place  تمبكتو
          time   2025-12-17

trigger military-operation
  frame   doer-on-target
  noun    عملية عسكرية
  plural  عمليات عسكرية
  noun    عملية هجومية
  plural  عمليات هجومية
  noun    حملة عسكرية
  noun    عملية أمنية
  plural  عمليات أمنية
  noun    مهمة قتالية
  plural  مهام قتالية
  noun    عمليات قتالية
  noun    حملة جوية
  noun    عملية برية
  plural  عمليات برية
  noun    أعمال قتالية
  noun    تقدم بري
  yes     أطلقت تركيا عملية عسكرية ضد الوحدات الكردية في عفرين
          agent  تركيا
          target الوحدات الكردية
          place  عفرين

trigger operation-weak
  frame   doer-on-target
  weak    true
  beside  arms
  noun    عملية
  plural  عمليات
  noun    حملة
  plural  حملات
  yes     نفذت القوات العراقية 80 عملية ضد داعش منذ يوليو
          agent  القوات العراقية
          target داعش
          time   2025-07-01 2025-12-18
          figure operations 80
          scope  aggregate
  no      بدأت عملية فرز الأصوات في مراكز الاقتراع
  no      أطلقت الوزارة حملة لتشجير شوارع العاصمة عمان
  no      أجرى الأطباء عملية زرع كبد لطفل في مستشفى بالقاهرة

trigger raid
  means   ground
  frame   doer-on-target
  noun    عملية إنزال
  noun    إنزال جوي
  noun    عملية نوعية
  yes     نفذت قوة أميركية عملية إنزال في ريف الحسكة
          means  ground
          agent  قوة أميركية
          place  ريف الحسكة

trigger torture
  frame   doer-hits-target
  verb    عذب يعذب
  noun    سوء معاملة
  verb    جلد يجلد
  noun    اعتداء جسدي
  form    تعذيبه
  form    تعذيبها
  form    تعذيبهم
  yes     عذب عناصر الميليشيا معتقلين في سجن بذمار
          agent  عناصر الميليشيا
          target معتقلين
          place  ذمار

trigger sexual-violence
  frame   doer-hits-target
  noun    عنف جنسي
  yes     عنف جنسي على يد مسلحين في الفاشر أمس
          agent  مسلحين
          place  الفاشر
          time   2025-12-17

trigger torture-weak
  frame   doer-hits-target
  weak    true
  masdar  تعذيب
  yes     تحدث ناجون عن تعذيب في حلب
          place  حلب
          scope  aggregate
  no      يحرم القانون التعذيب بكل أشكاله

trigger massacre
  frame   doer-on-target
  noun    مجزرة
  plural  مجازر
  noun    مذبحة
  plural  مذابح
  yes     ارتكب النظام مجزرة في بلدة الحولة
          agent  النظام
          place  بلدة الحولة

# names of crimes that are as often spoken of as told
trigger war-crime
  frame   doer-on-target
  weak    true
  noun    إبادة جماعية
  noun    جريمة حرب
  plural  جرائم حرب
  noun    جرائم ضد الإنسانية
  noun    تطهير عرقي
  yes     ارتكبت الميليشيا جرائم حرب في مدينة الجنينة
          agent  الميليشيا
          place  مدينة الجنينة
          scope  aggregate
  yes     ارتكبت قوات النظام جرائم حرب في حلب
          agent  قوات النظام
          place  حلب
          scope  aggregate
  no      يدرس الطلاب تاريخ جرائم الحرب

trigger violence
  frame   doer-on-target
  noun    أعمال عنف
  noun    أعمال قتل
  noun    عمل عدائي
  noun    استخدام القوة
  noun    استخدام العنف
  noun    استخدام مفرط للقوة
  form    القوة المفرطة
  yes     أسفرت أعمال العنف في جوس عن مقتل 20 شخصا
          target شخصا
          place  جوس
          figure killed 20

trigger crackdown
  frame   doer-hits-target
  verb    قمع يقمع
  masdar  قمع
  noun    فض اعتصام
  noun    فض مظاهرة
  form    فض الاعتصام
  form    فض التظاهرات
  form    فض المظاهرات
  form    تفريق المتظاهرين
  form    تفريق المحتجين
  form    لتفريق المتظاهرين
  form    لتفريق المحتجين
  verb    فرق المتظاهرين يفرق المتظاهرين
  noun    إطلاق الغاز المسيل للدموع
  noun    إطلاق قنابل الغاز
  yes     قمعت قوات الأمن المحتجين في وسط الخرطوم
          agent  قوات الأمن
          target المحتجين
          place  وسط الخرطوم

trigger repel
  frame   doer-on-target
  verb    صد هجوما يصد هجوما
  form    صد هجوم
  form    صد الهجوم
  form    إحباط هجوم
  form    دحر الهجوم
  verb    دحر يدحر
  masdar  دحر
  yes     أحبطت قوات البيشمركة هجوم داعش قرب مخمور
          agent  داعش
          place  مخمور
          status denied

trigger stabbing
  means   blade
  frame   doer-hits-target
  noun    عملية طعن
  noun    هجوم بسكين
  noun    هجوم بسكاكين
  noun    هجوم طعن
  verb    طعن بسكين يطعن بسكين
  form    طعنا
  form    طعنا بالسكين
  yes     قتل شاب طعنا بالسكين في القدس
          means  blade
          target شاب
          place  القدس
          figure killed 1

trigger stabbing-weak
  means   blade
  frame   doer-hits-target
  weak    true
  verb    طعن يطعن
  masdar  طعن
  unless  استئناف
  unless  نقض
  unless  قرار
  unless  قرارات
  unless  حكم
  unless  أحكام
  unless  محكمة
  unless  قانون
  unless  دستورية
  unless  انتخابات
  unless  نتائج
  unless  لائحة
  unless  وصية
  unless  صحة
  unless  شرعية
  yes     طعن مهاجم جنديين عند محطة حافلات في الخليل
          means  blade
          agent  مهاجم
          target جنديين
          place  الخليل
          figure injured 2
  no      طعن المرشح الخاسر في نتائج انتخابات الرئاسة بالكونغو

trigger ramming
  means   vehicle
  frame   doer-hits-target
  verb    دهس يدهس
  masdar  دهس
  noun    عملية دهس
  noun    هجوم دهس
  noun    هجوم بشاحنة
  yes     دهس سائق مجموعة من الجنود في القدس
          means  vehicle
          agent  سائق
          target مجموعة من الجنود
          place  القدس

trigger chemical-attack
  means   chemical
  frame   doer-on-target
  noun    هجوم كيميائي
  plural  هجمات كيميائية
  noun    هجوم كيماوي
  plural  هجمات كيماوية
  noun    قصف كيماوي
  noun    هجوم بالغاز
  noun    هجوم بالأسلحة الكيميائية
  noun    هجوم بغاز السارين
  noun    هجوم بغاز الكلور
  noun    هجوم بغاز أعصاب
  noun    استخدام أسلحة كيميائية
  noun    استخدام أسلحة كيماوية
  noun    استخدام السلاح الكيميائي
  noun    استخدام الأسلحة الكيميائية
  noun    استخدام السلاح الكيماوي
  noun    استخدام الأسلحة الكيماوية
  noun    استخدام غاز
  noun    استخدام الكيماوي
  form    استخدام النظام للأسلحة الكيميائية
  verb    استخدم أسلحة كيميائية يستخدم أسلحة كيميائية
  yes     اختنق العشرات في هجوم كيميائي على سراقب
          means  chemical
          place  سراقب
          figure injured ~20+

trigger poisoning
  means   chemical
  frame   doer-hits-target
  masdar  تسميم
  form    سمم
  form    سممت
  form    يسمم
  yes     اتهمت لندن موسكو بتسميم جاسوس سابق في سالزبري
          means  chemical
          agent  موسكو
          target جاسوس سابق
          place  سالزبري
          source لندن
          figure targeted 1
          claim  ACCUSE اتهمت
          agent  لندن
          target موسكو

trigger weapon-use
  frame   doer-on-target
  verb    استخدم يستخدم
  masdar  استخدام
  light   أسلحة
  light   الأسلحة
  light   سلاح
  light   السلاح
  light   غاز
  light   الغاز
  light   غازات
  light   البراميل
  light   براميل
  light   القوة
  light   القنابل
  light   قنابل
  light   الرصاص
  light   رصاص
  light   صواريخ
  light   الصواريخ
  light   الكيماوي
  light   السارين
  light   الكلور
  light   ذخيرة
  light   ذخائر
  light   مدافع
  light   المدفعية
  yes     استخدمت القوات الحكومية البراميل المتفجرة في داريا
          means  air
          agent  القوات الحكومية
          place  داريا
  no      يستخدم الملايين التطبيق في المراسلة

trigger push-back
  frame   doer-on-target
  weak    true
  beside  arms
  verb    ألحق يلحق
  verb    كبد يكبد
  masdar  صد
  masdar  هزيمة
  verb    هزم يهزم
  verb    تصدى يتصدى
  masdar  تصد
  form    التصدي
  yes     تصدى الجيش اليمني للحوثيين في جبهة نهم
          agent  الجيش اليمني
          target للحوثيين
          place  جبهة نهم
  yes     ألحقت القوات المشتركة هزيمة بالحوثيين في الدريهمي
          agent  القوات المشتركة
          target بالحوثيين
          place  الدريهمي
  no      مني المرشح بهزيمة في انتخابات ولاية أوهايو

trigger injury-weak
  role    injured
  frame   doer-hits-target
  weak    true
  verb    أصاب يصيب
  yes     أصاب جنود إسرائيليون شابين بالرصاص قرب نابلس
          means  gunfire
          agent  جنود إسرائيليون
          target شابين
          place  نابلس
          figure injured 2

trigger open-fire
  means   gunfire
  frame   doer-hits-target
  verb    أطلق يطلق
  verb    فتح يفتح
  light   النار
  light   الرصاص
  light   نيران
  light   النيران
  light   رصاص
  yes     فتحت القوات الإسرائيلية النار على مزارعين شرق غزة
          means  gunfire
          agent  القوات الإسرائيلية
          target مزارعين
          place  شرق غزة
  no      فتح المتجر أبوابه أمام الزبائن

trigger blow-oneself-up
  means   suicide
  frame   mover
  verb    فجر يفجر
  light   نفسه
  light   نفسها
  light   أنفسهم
  yes     فجر انتحاري نفسه في سوق ببغداد أمس
          means  suicide
          agent  انتحاري
          place  بغداد
          time   2025-12-17
  no      فجر اللاعب مفاجأة أمام جمهوره

# outcome of an act: carried away the lives of
trigger lives-lost
  frame   victims
  role    killed
  form    بحياة
  yes     أودى انفجار لغم قرب مأرب بحياة ثلاثة جنود
          means  explosive
          target جنود
          place  مأرب
          figure killed 3

trigger unrest-weak
  frame   doer-on-target
  weak    true
  masdar  عنف
  noun    نزاع
  noun    صراع
  noun    تمرد
  plural  مناوشات
  noun    مناوشة
  noun    اقتتال داخلي
  plural  خسائر بشرية
  form    خسائر بشرية
  form    خسائر في الأرواح
  noun    عملية نوعية
  yes     اندلعت مناوشات بين الجيش والمتمردين في كشمير
          agent  الجيش
          agent  المتمردين
          place  كشمير
  no      نشب نزاع بين ورثة الفنان على حقوق أغانيه
