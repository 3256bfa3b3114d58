# Categories: words for people and forces that name no one body
# name -    no name of its own: the claim keeps the words of the article
# english   what it is with a nationality before it: Norwegian protesters
# body      the body of a country (composed.lex) whose people or arms they are, if they are of one
# refers    a kind of body that the word with its article stands for, where the article names only one of that kind

actor some-civilians
  name    -
  kind    category
  english civilians
  noun    مدني
  noun    مدنية
  plural  مدنيون
  plural  مدنيات
  yes     دخل مدنيون المبنى بعد انتهاء الاشتباك
          actor  مدنيون

actor some-gunmen
  name    -
  kind    category
  english gunmen
  refers  armed-group
  noun    مسلح
  plural  مسلحون
  yes     قالت مصادر محلية إن مسلحون غادروا المنطقة قبل القصف
          actor  مسلحون

actor some-militants
  name    -
  kind    category
  english militants
  refers  armed-group
  noun    متشدد
  noun    متطرف
  noun    إرهابي
  noun    جهادي
  plural  متشددون
  plural  متطرفون
  plural  إرهابيون
  plural  جهاديون
  yes     دخل متشددون المبنى بعد انتهاء الاشتباك
          actor  متشددون

actor some-rebels
  name    -
  kind    category
  english rebels
  refers  armed-group
  noun    متمرد
  plural  متمردون
  yes     دخل متمردون المبنى بعد انتهاء الاشتباك
          actor  متمردون

actor some-insurgents
  name    -
  kind    category
  english revolutionaries
  plural  ثوار
  yes     تعرض ثوار لإطلاق نار على الطريق السريع
          actor  ثوار

actor some-fighters
  name    -
  kind    category
  english fighters
  refers  armed-group
  noun    مقاتل
  noun    مقاتلة
  plural  مقاتلون
  yes     وصل مقاتلون إلى مشارف البلدة مساء أمس
          actor  مقاتلون

actor some-members
  name    -
  kind    category
  english members
  refers  armed-group
  noun    عنصر
  plural  عناصر
  yes     تجمع عناصر قرب المستشفى بانتظار الأخبار
          actor  عناصر

actor some-soldiers
  name    -
  kind    category
  english soldiers
  body    army
  refers  army
  noun    جندي
  noun    مجند
  noun    مجندة
  plural  جنود
  plural  مجندون
  yes     أفاد جنود بأن الغارة وقعت بعد منتصف الليل
          actor  جنود

actor some-officers
  name    -
  kind    category
  english officers
  noun    ضابط
  plural  ضباط
  yes     شوهد ضباط قرب الجسر قبل دقائق من الانفجار
          actor  ضباط

actor some-non-commissioned-officers
  name    -
  kind    category
  english non commissioned officers
  body    army
  noun    ضابط صف
  plural  ضباط صف
  yes     قالت مصادر محلية إن ضباط صف غادروا المنطقة قبل القصف
          actor  ضباط صف

actor some-commanders
  name    -
  kind    category
  english commanders
  noun    قيادي
  noun    قائد ميداني
  noun    قائد عسكري
  plural  قياديون
  plural  قادة ميدانيون
  plural  قادة عسكريون
  yes     شوهد قياديون قرب الجسر قبل دقائق من الانفجار
          actor  قياديون

actor some-policemen
  name    -
  kind    category
  english police
  body    police
  refers  police
  noun    شرطي
  noun    رجل أمن
  noun    رجل شرطة
  plural  شرطيون
  plural  رجال أمن
  plural  رجال الأمن
  plural  رجال الشرطة
  plural  رجال شرطة
  yes     ظهر شرطيون في تسجيل مصور بث مساء السبت
          actor  شرطيون

actor some-security-men
  name    -
  kind    category
  english security personnel
  noun    عنصر أمن
  noun    عنصر أمني
  plural  عناصر أمن
  plural  عناصر الأمن
  plural  عناصر أمنية
  plural  أفراد الأمن
  yes     نفى عناصر أمن أي صلة بالهجوم
          actor  عناصر أمن

actor some-guards
  name    -
  kind    category
  english guards
  noun    حارس
  noun    حارس أمن
  plural  حراس
  plural  حراس أمن
  yes     شوهد حراس قرب الجسر قبل دقائق من الانفجار
          actor  حراس

actor some-mercenaries
  name    -
  kind    category
  english mercenaries
  noun    مرتزق
  plural  مرتزقة
  yes     قالت مصادر محلية إن مرتزقة غادروا المنطقة قبل القصف
          actor  مرتزقة

actor some-infiltrators
  name    -
  kind    category
  english infiltrators
  noun    متسلل
  plural  متسللون
  yes     نفى متسللون أي صلة بالهجوم
          actor  متسللون

actor some-snipers
  name    -
  kind    category
  english snipers
  noun    قناص
  plural  قناصة
  plural  قناصون
  yes     أفاد قناصة بأن الغارة وقعت بعد منتصف الليل
          actor  قناصة

actor some-suicide-bombers
  name    -
  kind    category
  english suicide bombers
  noun    انتحاري
  noun    انتحارية
  noun    مفجر انتحاري
  plural  انتحاريون
  yes     وصل انتحاريون إلى مشارف البلدة مساء أمس
          actor  انتحاريون

actor some-attackers
  name    -
  kind    category
  english attackers
  noun    مهاجم
  plural  مهاجمون
  yes     تجمع مهاجمون قرب المستشفى بانتظار الأخبار
          actor  مهاجمون

actor some-assailants
  name    -
  kind    category
  english unknown gunmen
  noun    مجهول
  plural  مجهولون
  plural  مسلحون مجهولون
  yes     أفاد مجهولون بأن الغارة وقعت بعد منتصف الليل
          actor  مجهولون

actor some-kidnappers
  name    -
  kind    category
  english kidnappers
  noun    خاطف
  plural  خاطفون
  yes     شوهد خاطفون قرب الجسر قبل دقائق من الانفجار
          actor  خاطفون

actor some-pirates
  name    -
  kind    category
  english pirates
  noun    قرصان
  plural  قراصنة
  yes     قالت مصادر محلية إن قراصنة غادروا المنطقة قبل القصف
          actor  قراصنة

actor some-smugglers
  name    -
  kind    category
  english smugglers
  noun    مهرب
  plural  مهربون
  yes     تعرض مهربون لإطلاق نار على الطريق السريع
          actor  مهربون

actor some-protesters
  name    -
  kind    category
  english protesters
  noun    متظاهر
  noun    متظاهرة
  noun    محتج
  plural  متظاهرون
  plural  محتجون
  yes     تعرض متظاهرون لإطلاق نار على الطريق السريع
          actor  متظاهرون

actor some-strikers
  name    -
  kind    category
  english strikers
  noun    مضرب عن العمل
  noun    معتصم
  plural  مضربون
  plural  معتصمون
  yes     تعرض مضربون لإطلاق نار على الطريق السريع
          actor  مضربون

actor some-demonstrators-crowds
  name    -
  kind    category
  english crowds
  plural  حشود
  plural  جموع غفيرة
  plural  آلاف المتظاهرين
  yes     نفى حشود أي صلة بالهجوم
          actor  حشود

actor some-activists
  name    -
  kind    category
  english activists
  noun    ناشط
  noun    ناشطة
  plural  ناشطون
  plural  نشطاء
  plural  ناشطات
  yes     طالب ناشطون بممر آمن إلى خارج المدينة
          actor  ناشطون

actor some-human-rights-defenders
  name    -
  kind    category
  english human rights defenders
  noun    حقوقي
  noun    مدافع عن حقوق الإنسان
  plural  حقوقيون
  plural  مدافعون عن حقوق الإنسان
  yes     أطلق حقوقيون النار في الهواء بعد الحادث
          actor  حقوقيون

actor some-opponents
  name    -
  kind    category
  english opponents
  noun    معارض
  plural  معارضون
  yes     نفى معارضون أي صلة بالهجوم
          actor  معارضون

actor some-journalists
  name    -
  kind    category
  english journalists
  noun    صحفي
  noun    صحافي
  noun    صحفية
  noun    صحافية
  noun    إعلامي
  noun    مراسل
  noun    مصور صحفي
  plural  صحفيون
  plural  صحافيون
  plural  إعلاميون
  plural  مراسلون
  plural  صحفيات
  plural  صحافيات
  yes     أطلق صحفيون النار في الهواء بعد الحادث
          actor  صحفيون

actor some-bloggers
  name    -
  kind    category
  english bloggers
  noun    مدون
  noun    مدونة
  plural  مدونون
  yes     طالب مدونون بممر آمن إلى خارج المدينة
          actor  مدونون

actor some-lawyers
  name    -
  kind    category
  english lawyers
  noun    محام
  noun    محامي
  noun    محامية
  plural  محامون
  yes     نفى محامون أي صلة بالهجوم
          actor  محامون

actor some-doctors
  name    -
  kind    category
  english doctors
  noun    طبيب
  noun    طبيبة
  noun    ممرض
  noun    ممرضة
  plural  أطباء
  plural  ممرضون
  plural  طبيبات
  plural  ممرضات
  yes     تحدث أطباء عن ليلة عصيبة تحت القصف
          actor  أطباء

actor some-medics
  name    -
  kind    category
  english medics
  noun    مسعف
  plural  مسعفون
  plural  طواقم طبية
  plural  الطواقم الطبية
  plural  كوادر طبية
  plural  الكوادر الطبية
  yes     أفاد مسعفون بأن الغارة وقعت بعد منتصف الليل
          actor  مسعفون

actor some-rescue-workers
  name    -
  kind    category
  english rescue workers
  noun    عامل إنقاذ
  plural  عمال إنقاذ
  plural  عمال الإنقاذ
  plural  فرق الإنقاذ
  plural  طواقم الإسعاف
  plural  فرق الإسعاف
  plural  فرق إنقاذ
  yes     أفاد عمال إنقاذ بأن الغارة وقعت بعد منتصف الليل
          actor  عمال إنقاذ

actor some-aid-workers
  name    -
  kind    category
  english aid workers
  noun    عامل إغاثة
  noun    موظف إغاثة
  plural  عمال إغاثة
  plural  عمال الإغاثة
  plural  موظفو إغاثة
  plural  موظفو الإغاثة
  plural  عاملون في المجال الإنساني
  yes     نفى عمال إغاثة أي صلة بالهجوم
          actor  عمال إغاثة

actor some-peacekeepers
  name    -
  kind    category
  english peacekeepers
  noun    جندي حفظ سلام
  plural  جنود حفظ السلام
  plural  جنود حفظ سلام
  yes     تحدث جنود حفظ السلام عن ليلة عصيبة تحت القصف
          actor  جنود حفظ السلام

actor some-diplomats
  name    -
  kind    category
  english diplomats
  noun    دبلوماسي
  noun    دبلوماسية
  noun    ديبلوماسي
  plural  دبلوماسيون
  plural  ديبلوماسيون
  yes     تحدث دبلوماسيون عن ليلة عصيبة تحت القصف
          actor  دبلوماسيون

actor some-officials
  name    -
  kind    category
  english officials
  body    officials
  noun    مسؤول
  noun    مسؤولة
  noun    مسئول
  plural  مسؤولون
  plural  مسئولون
  yes     دخل مسؤولون المبنى بعد انتهاء الاشتباك
          actor  مسؤولون

actor some-security-official
  name    -
  kind    category
  english security sources
  noun    مسؤول أمني
  noun    مصدر أمني
  plural  مسؤولون أمنيون
  plural  مصادر أمنية
  yes     أطلق مسؤولون أمنيون النار في الهواء بعد الحادث
          actor  مسؤولون أمنيون

actor some-military-source
  name    -
  kind    category
  english military sources
  noun    مصدر عسكري
  noun    مسؤول عسكري
  plural  مصادر عسكرية
  plural  مسؤولون عسكريون
  yes     تجمع مصادر عسكرية قرب المستشفى بانتظار الأخبار
          actor  مصادر عسكرية

actor some-medical-source
  name    -
  kind    category
  english medical sources
  noun    مصدر طبي
  plural  مصادر طبية
  yes     أفاد مصادر طبية بأن الغارة وقعت بعد منتصف الليل
          actor  مصادر طبية

actor some-local-sources
  name    -
  kind    category
  english local sources
  noun    مصدر محلي
  plural  مصادر محلية
  yes     شوهد مصادر محلية قرب الجسر قبل دقائق من الانفجار
          actor  مصادر محلية

actor some-field-sources
  name    -
  kind    category
  english field sources
  noun    مصدر ميداني
  plural  مصادر ميدانية
  yes     وصل مصادر ميدانية إلى مشارف البلدة مساء أمس
          actor  مصادر ميدانية

actor some-diplomatic-sources
  name    -
  kind    category
  english diplomatic sources
  noun    مصدر دبلوماسي
  plural  مصادر دبلوماسية
  yes     تجمع مصادر دبلوماسية قرب المستشفى بانتظار الأخبار
          actor  مصادر دبلوماسية

actor some-government-sources
  name    -
  kind    category
  english government sources
  noun    مصدر حكومي
  noun    مسؤول حكومي
  plural  مصادر حكومية
  plural  مسؤولون حكوميون
  yes     أفاد مصادر حكومية بأن الغارة وقعت بعد منتصف الليل
          actor  مصادر حكومية

actor some-informed-sources
  name    -
  kind    category
  english sources
  noun    مصدر مطلع
  noun    مصدر مسؤول
  plural  مصادر مطلعة
  plural  مصادر مسؤولة
  yes     أفاد مصادر مطلعة بأن الغارة وقعت بعد منتصف الليل
          actor  مصادر مطلعة

actor some-opposition-sources
  name    -
  kind    category
  english opposition sources
  noun    مصدر معارض
  plural  مصادر معارضة
  plural  مصادر في المعارضة
  plural  مصادر من المعارضة
  yes     وصل مصادر معارضة إلى مشارف البلدة مساء أمس
          actor  مصادر معارضة

actor some-tribal-sources
  name    -
  kind    category
  english tribal sources
  noun    مصدر قبلي
  plural  مصادر قبلية
  yes     قالت مصادر محلية إن مصادر قبلية غادروا المنطقة قبل القصف
          actor  مصادر قبلية

actor some-judicial-sources
  name    -
  kind    category
  english judicial sources
  noun    مصدر قضائي
  noun    مسؤول قضائي
  plural  مصادر قضائية
  yes     دخل مصادر قضائية المبنى بعد انتهاء الاشتباك
          actor  مصادر قضائية

actor some-eyewitnesses
  name    -
  kind    category
  english eyewitnesses
  noun    شاهد عيان
  plural  شهود عيان
  plural  شهود
  yes     ظهر شهود عيان في تسجيل مصور بث مساء السبت
          actor  شهود عيان

actor some-residents
  name    -
  kind    category
  english residents
  noun    ساكن
  plural  سكان
  plural  أهالي
  plural  أهال
  plural  سكان محليون
  yes     دخل سكان المبنى بعد انتهاء الاشتباك
          actor  سكان

actor some-villagers
  name    -
  kind    category
  english villagers
  noun    قروي
  plural  قرويون
  yes     أفاد قرويون بأن الغارة وقعت بعد منتصف الليل
          actor  قرويون

actor some-families
  name    -
  kind    category
  english families
  noun    أسرة
  noun    عائلة
  plural  أسر
  plural  عائلات
  plural  ذوو الضحايا
  plural  أهالي الضحايا
  yes     طالب أسر بممر آمن إلى خارج المدينة
          actor  أسر

actor some-citizens
  name    -
  kind    category
  english citizens
  noun    مواطن
  noun    مواطنة
  plural  مواطنون
  plural  مواطنات
  yes     أطلق مواطنون النار في الهواء بعد الحادث
          actor  مواطنون

actor some-people
  name    -
  kind    category
  english nationals
  noun    شخص
  plural  أشخاص
  yes     نفى أشخاص أي صلة بالهجوم
          actor  أشخاص

actor some-men
  name    -
  kind    category
  english men
  noun    رجل
  noun    شاب
  plural  رجال
  plural  شبان
  yes     شوهد رجال قرب الجسر قبل دقائق من الانفجار
          actor  رجال

actor some-women
  name    -
  kind    category
  english women
  noun    امرأة
  noun    سيدة
  noun    فتاة
  plural  نساء
  plural  سيدات
  plural  فتيات
  yes     دخل نساء المبنى بعد انتهاء الاشتباك
          actor  نساء

actor some-children
  name    -
  kind    category
  english children
  noun    طفل
  noun    طفلة
  noun    رضيع
  noun    قاصر
  plural  أطفال
  plural  طفلات
  plural  رضع
  plural  قاصرون
  yes     ظهر أطفال في تسجيل مصور بث مساء السبت
          actor  أطفال

actor some-elderly
  name    -
  kind    category
  english elderly people
  noun    مسن
  noun    مسنة
  plural  مسنون
  plural  كبار السن
  yes     تعرض مسنون لإطلاق نار على الطريق السريع
          actor  مسنون

actor some-students
  name    -
  kind    category
  english students
  noun    تلميذ
  noun    تلميذة
  noun    طالب جامعي
  noun    طالبة
  plural  تلاميذ
  plural  تلميذات
  plural  طلاب
  plural  طلبة
  plural  طالبات
  yes     تجمع تلاميذ قرب المستشفى بانتظار الأخبار
          actor  تلاميذ

actor some-teachers
  name    -
  kind    category
  english teachers
  noun    معلم
  noun    معلمة
  noun    مدرس
  plural  معلمون
  plural  مدرسون
  plural  معلمات
  yes     شوهد معلمون قرب الجسر قبل دقائق من الانفجار
          actor  معلمون

actor some-workers
  name    -
  kind    category
  english workers
  noun    عامل
  noun    عاملة
  plural  عمال
  plural  عاملون
  yes     أطلق عمال النار في الهواء بعد الحادث
          actor  عمال

actor some-farmers
  name    -
  kind    category
  english farmers
  noun    مزارع
  plural  مزارعون
  plural  فلاحون
  yes     تعرض مزارعون لإطلاق نار على الطريق السريع
          actor  مزارعون

actor some-fishermen
  name    -
  kind    category
  english fishermen
  noun    صياد
  plural  صيادون
  yes     أطلق صيادون النار في الهواء بعد الحادث
          actor  صيادون

actor some-passengers
  name    -
  kind    category
  english passengers
  noun    راكب
  noun    مسافر
  plural  ركاب
  plural  مسافرون
  yes     تجمع ركاب قرب المستشفى بانتظار الأخبار
          actor  ركاب

actor some-pilgrims
  name    -
  kind    category
  english pilgrims
  noun    حاج
  noun    زائر شيعي
  plural  حجاج
  plural  زوار شيعة
  yes     طالب حجاج بممر آمن إلى خارج المدينة
          actor  حجاج

actor some-worshippers
  name    -
  kind    category
  english worshippers
  noun    مصل
  plural  مصلون
  yes     شوهد مصلون قرب الجسر قبل دقائق من الانفجار
          actor  مصلون

actor some-clerics
  name    -
  kind    category
  english clerics
  noun    رجل دين
  noun    إمام مسجد
  noun    خطيب مسجد
  plural  رجال دين
  plural  رجال الدين
  plural  علماء دين
  yes     تعرض رجال دين لإطلاق نار على الطريق السريع
          actor  رجال دين

actor some-tourists
  name    -
  kind    category
  english tourists
  noun    سائح
  noun    سائحة
  plural  سياح
  plural  سائحون
  yes     نفى سياح أي صلة بالهجوم
          actor  سياح

actor some-refugees
  name    -
  kind    category
  english refugees
  noun    لاجئ
  noun    لاجئة
  plural  لاجئون
  plural  لاجئات
  yes     تجمع لاجئون قرب المستشفى بانتظار الأخبار
          actor  لاجئون

actor some-displaced
  name    -
  kind    category
  english displaced people
  noun    نازح
  noun    نازحة
  plural  نازحون
  plural  نازحات
  plural  مهجرون
  plural  مشردون
  yes     طالب نازحون بممر آمن إلى خارج المدينة
          actor  نازحون

actor some-migrants
  name    -
  kind    category
  english migrants
  noun    مهاجر
  plural  مهاجرون
  plural  طالبو لجوء
  plural  مهاجرون غير شرعيين
  plural  مهاجرون غير نظاميين
  yes     ظهر مهاجرون في تسجيل مصور بث مساء السبت
          actor  مهاجرون

actor some-returnees
  name    -
  kind    category
  english returnees
  noun    عائد
  plural  عائدون
  yes     قالت مصادر محلية إن عائدون غادروا المنطقة قبل القصف
          actor  عائدون

actor some-foreigners
  name    -
  kind    category
  english foreigners
  noun    أجنبي
  noun    أجنبية
  plural  أجانب
  plural  رعايا أجانب
  plural  رعايا
  yes     دخل أجانب المبنى بعد انتهاء الاشتباك
          actor  أجانب

actor some-detainees
  name    -
  kind    category
  english detainees
  noun    معتقل
  noun    معتقلة
  noun    موقوف
  noun    محتجز
  plural  معتقلون
  plural  موقوفون
  plural  محتجزون
  plural  معتقلات
  yes     شوهد معتقلون قرب الجسر قبل دقائق من الانفجار
          actor  معتقلون

actor some-prisoners
  name    -
  kind    category
  english prisoners
  noun    أسير
  noun    أسيرة
  noun    سجين
  noun    سجينة
  plural  أسرى
  plural  سجناء
  plural  أسيرات
  plural  سجينات
  yes     طالب أسرى بممر آمن إلى خارج المدينة
          actor  أسرى

actor some-hostages
  name    -
  kind    category
  english hostages
  noun    رهينة
  plural  رهائن
  yes     أفاد رهائن بأن الغارة وقعت بعد منتصف الليل
          actor  رهائن

actor some-abductees
  name    -
  kind    category
  english abductees
  noun    مختطف
  noun    مخطوف
  noun    مختطفة
  plural  مختطفون
  plural  مخطوفون
  plural  مختطفات
  yes     تجمع مختطفون قرب المستشفى بانتظار الأخبار
          actor  مختطفون

actor some-missing
  name    -
  kind    category
  english missing
  noun    مفقود
  noun    مفقودة
  plural  مفقودون
  yes     طالب مفقودون بممر آمن إلى خارج المدينة
          actor  مفقودون

actor some-suspects
  name    -
  kind    category
  english suspects
  noun    مشتبه به
  noun    مشتبه بهم
  noun    متهم
  noun    متهمة
  plural  مشتبه بهم
  plural  متهمون
  plural  مطلوبون
  plural  مشتبهون
  yes     تجمع مشتبه بهم قرب المستشفى بانتظار الأخبار
          actor  مشتبه بهم

actor some-convicts
  name    -
  kind    category
  english convicts
  noun    محكوم عليه
  noun    مدان
  plural  مدانون
  plural  محكومون
  plural  محكوم عليهم
  yes     نفى مدانون أي صلة بالهجوم
          actor  مدانون

actor some-dead
  name    -
  kind    category
  english dead
  noun    قتيل
  noun    قتيلة
  noun    شهيد
  noun    شهيدة
  plural  قتلى
  plural  شهداء
  plural  قتيلات
  yes     أفاد قتلى بأن الغارة وقعت بعد منتصف الليل
          actor  قتلى

actor some-wounded
  name    -
  kind    category
  english wounded
  noun    جريح
  noun    جريحة
  noun    مصاب
  noun    مصابة
  plural  جرحى
  plural  مصابون
  yes     أطلق جرحى النار في الهواء بعد الحادث
          actor  جرحى

actor some-victims
  name    -
  kind    category
  english victims
  noun    ضحية
  plural  ضحايا
  yes     تجمع ضحايا قرب المستشفى بانتظار الأخبار
          actor  ضحايا

actor some-bodies
  name    -
  kind    category
  english bodies
  noun    جثة
  noun    جثمان
  plural  جثث
  plural  جثامين
  plural  رفات
  yes     طالب جثث بممر آمن إلى خارج المدينة
          actor  جثث

actor some-judges
  name    -
  kind    category
  english judges
  noun    قاض
  noun    قاضي
  noun    قاضية
  plural  قضاة
  yes     وصل قضاة إلى مشارف البلدة مساء أمس
          actor  قضاة

actor some-prosecutors
  name    -
  kind    category
  english prosecutors
  noun    مدع عام
  noun    وكيل نيابة
  noun    المدعي العام
  noun    النائب العام
  plural  مدعون عامون
  plural  النيابة العامة
  plural  الادعاء العام
  yes     أفاد مدعون عامون بأن الغارة وقعت بعد منتصف الليل
          actor  مدعون عامون

actor some-ministers
  name    -
  kind    category
  english ministers
  noun    وزير
  noun    وزيرة
  plural  وزراء
  yes     دخل وزراء المبنى بعد انتهاء الاشتباك
          actor  وزراء

actor some-lawmakers
  name    -
  kind    category
  english lawmakers
  noun    نائب برلماني
  noun    عضو برلمان
  plural  نواب
  plural  برلمانيون
  plural  مشرعون
  plural  أعضاء البرلمان
  yes     طالب نواب بممر آمن إلى خارج المدينة
          actor  نواب

actor some-tribesmen
  name    -
  kind    category
  english tribesmen
  noun    شيخ قبيلة
  noun    رجل قبيلة
  noun    شيخ عشيرة
  plural  شيوخ قبائل
  plural  رجال قبائل
  plural  رجال القبائل
  plural  شيوخ العشائر
  plural  أبناء العشائر
  plural  مسلحون قبليون
  plural  مسلحو العشائر
  plural  مقاتلو العشائر
  yes     ظهر شيوخ قبائل في تسجيل مصور بث مساء السبت
          actor  شيوخ قبائل

actor some-militias
  name    -
  kind    category
  english militias
  refers  armed-group
  noun    ميليشيا
  noun    مليشيا
  plural  ميليشيات
  plural  مليشيات
  yes     تجمع ميليشيات قرب المستشفى بانتظار الأخبار
          actor  ميليشيات

actor some-factions
  name    -
  kind    category
  english factions
  refers  armed-group
  noun    فصيل
  noun    فصيل مسلح
  plural  فصائل
  plural  فصائل مسلحة
  yes     قالت مصادر محلية إن فصائل غادروا المنطقة قبل القصف
          actor  فصائل

actor some-armed-groups
  name    -
  kind    category
  english armed groups
  refers  armed-group
  noun    جماعة مسلحة
  noun    مجموعة مسلحة
  noun    جماعة متطرفة
  noun    جماعة إرهابية
  plural  جماعات مسلحة
  plural  مجموعات مسلحة
  plural  جماعات متطرفة
  plural  جماعات إرهابية
  plural  تنظيمات إرهابية
  plural  مجموعات إرهابية
  yes     وصل جماعات مسلحة إلى مشارف البلدة مساء أمس
          actor  جماعات مسلحة

actor some-security-forces
  name    -
  kind    category
  english security forces
  body    security-forces
  noun    قوة أمنية
  noun    دورية أمنية
  plural  قوات الأمن
  plural  قوات أمن
  plural  القوى الأمنية
  plural  قوى الأمن
  plural  القوات الأمنية
  plural  قوات أمنية
  plural  الأجهزة الأمنية
  plural  أجهزة الأمن
  yes     ظهر قوات الأمن في تسجيل مصور بث مساء السبت
          actor  قوات الأمن

actor some-special-forces
  name    -
  kind    category
  english special forces
  body    special-forces
  noun    وحدة خاصة
  noun    قوة خاصة
  plural  قوات خاصة
  plural  القوات الخاصة
  plural  قوات النخبة
  plural  وحدات خاصة
  yes     تجمع قوات خاصة قرب المستشفى بانتظار الأخبار
          actor  قوات خاصة

actor some-riot-police
  name    -
  kind    category
  english riot police
  plural  قوات مكافحة الشغب
  plural  شرطة مكافحة الشغب
  yes     ظهر قوات مكافحة الشغب في تسجيل مصور بث مساء السبت
          actor  قوات مكافحة الشغب

actor some-police
  name    -
  kind    category
  english police
  body    police
  noun    شرطة
  plural  قوات الشرطة
  plural  شرطة محلية
  yes     تحدث قوات الشرطة عن ليلة عصيبة تحت القصف
          actor  قوات الشرطة

actor some-army
  name    -
  kind    category
  english army
  body    army
  noun    جيش
  plural  جيوش
  plural  قوات الجيش
  yes     تعرض جيوش لإطلاق نار على الطريق السريع
          actor  جيوش

actor some-forces
  name    -
  kind    category
  english forces
  body    forces
  noun    قوة عسكرية
  noun    وحدة عسكرية
  plural  قوات
  plural  قوات مسلحة
  plural  وحدات عسكرية
  yes     تجمع قوات قرب المستشفى بانتظار الأخبار
          actor  قوات

actor some-border-guards
  name    -
  kind    category
  english border guards
  body    border-guard
  noun    حرس حدود
  plural  قوات حرس الحدود
  yes     قالت مصادر محلية إن قوات حرس الحدود غادروا المنطقة قبل القصف
          actor  قوات حرس الحدود

actor some-coast-guard
  name    -
  kind    category
  english coast guard
  body    coast-guard
  noun    خفر سواحل
  plural  قوات خفر السواحل
  yes     نفى قوات خفر السواحل أي صلة بالهجوم
          actor  قوات خفر السواحل

actor some-air-force
  name    -
  kind    category
  english air force
  body    air-force
  noun    سلاح جو
  plural  القوات الجوية
  plural  الطيران الحربي
  plural  طائرات حربية
  plural  مقاتلات حربية
  plural  الطائرات الحربية
  yes     قالت مصادر محلية إن القوات الجوية غادروا المنطقة قبل القصف
          actor  القوات الجوية

actor some-air-defence
  name    -
  kind    category
  english air defence
  body    air-defence
  noun    دفاع جوي
  plural  الدفاعات الجوية
  plural  قوات الدفاع الجوي
  yes     طالب الدفاعات الجوية بممر آمن إلى خارج المدينة
          actor  الدفاعات الجوية

actor some-warships
  name    -
  kind    category
  english warships
  body    navy
  noun    سفينة حربية
  noun    زورق حربي
  noun    بارجة
  plural  سفن حربية
  plural  زوارق حربية
  plural  بوارج
  plural  القوات البحرية
  yes     وصل سفن حربية إلى مشارف البلدة مساء أمس
          actor  سفن حربية

actor some-drones-as-doers
  name    -
  kind    category
  english drones
  body    air-force
  noun    طائرة مسيرة
  noun    طائرة بدون طيار
  noun    طائرة من دون طيار
  plural  طائرات مسيرة
  plural  مسيرات
  plural  طائرات بدون طيار
  plural  طائرات من دون طيار
  yes     قالت مصادر محلية إن طائرات مسيرة غادروا المنطقة قبل القصف
          actor  طائرات مسيرة

actor some-patrol
  name    -
  kind    category
  english patrol
  body    army
  noun    دورية عسكرية
  noun    دورية
  plural  دوريات
  yes     شوهد دوريات قرب الجسر قبل دقائق من الانفجار
          actor  دوريات

actor some-convoy
  name    -
  kind    category
  english convoy
  body    army
  noun    قافلة عسكرية
  noun    قافلة
  noun    رتل عسكري
  plural  قوافل
  plural  أرتال عسكرية
  yes     تحدث قوافل عن ليلة عصيبة تحت القصف
          actor  قوافل

actor some-authorities
  name    -
  kind    category
  english authorities
  body    authorities
  plural  سلطات
  plural  السلطات المحلية
  plural  سلطات محلية
  plural  السلطات الأمنية
  yes     وصل سلطات إلى مشارف البلدة مساء أمس
          actor  سلطات

actor some-government
  name    -
  kind    category
  english government
  body    government
  noun    حكومة
  plural  حكومات
  yes     أطلق حكومات النار في الهواء بعد الحادث
          actor  حكومات

actor some-opposition
  name    -
  kind    category
  english opposition
  body    opposition
  noun    معارضة مسلحة
  plural  قوى المعارضة
  plural  أحزاب المعارضة
  yes     دخل قوى المعارضة المبنى بعد انتهاء الاشتباك
          actor  قوى المعارضة

actor some-trade-unions
  name    -
  kind    category
  english trade unions
  noun    نقابة عمالية
  noun    نقابة
  plural  نقابات عمالية
  plural  نقابات
  yes     أطلق نقابات عمالية النار في الهواء بعد الحادث
          actor  نقابات عمالية

actor some-human-rights-groups
  name    -
  kind    category
  english human rights groups
  noun    منظمة حقوقية
  noun    جماعة حقوقية
  plural  منظمات حقوقية
  plural  جماعات حقوقية
  plural  منظمات حقوق الإنسان
  yes     أطلق منظمات حقوقية النار في الهواء بعد الحادث
          actor  منظمات حقوقية

actor some-relief-groups
  name    -
  kind    category
  english relief groups
  noun    منظمة إغاثية
  noun    منظمة إنسانية
  noun    منظمة غير حكومية
  plural  منظمات إغاثية
  plural  منظمات إنسانية
  plural  منظمات غير حكومية
  plural  منظمات الإغاثة
  plural  المنظمات الدولية
  yes     قالت مصادر محلية إن منظمات إغاثية غادروا المنطقة قبل القصف
          actor  منظمات إغاثية

actor some-media
  name    -
  kind    category
  english media
  body    media
  noun    وسيلة إعلام
  plural  وسائل إعلام
  plural  وسائل الإعلام
  plural  وسائل إعلام محلية
  plural  تقارير إعلامية
  plural  صحف محلية
  yes     دخل وسائل إعلام المبنى بعد انتهاء الاشتباك
          actor  وسائل إعلام

actor some-state-media
  name    -
  kind    category
  english state media
  plural  وسائل إعلام حكومية
  plural  وسائل إعلام رسمية
  plural  الإعلام الرسمي
  plural  التلفزيون الرسمي
  plural  التلفزيون الحكومي
  plural  وسائل الإعلام الرسمية
  plural  وسائل الإعلام الحكومية
  yes     دخل وسائل إعلام حكومية المبنى بعد انتهاء الاشتباك
          actor  وسائل إعلام حكومية

actor some-observers
  name    -
  kind    category
  english analysts
  noun    مراقب
  noun    محلل
  noun    خبير عسكري
  noun    محلل سياسي
  noun    محلل عسكري
  plural  مراقبون
  plural  محللون
  plural  خبراء عسكريون
  plural  خبراء
  yes     تعرض مراقبون لإطلاق نار على الطريق السريع
          actor  مراقبون

actor some-investigators
  name    -
  kind    category
  english investigators
  noun    محقق
  plural  محققون
  yes     أفاد محققون بأن الغارة وقعت بعد منتصف الليل
          actor  محققون

actor some-inspectors
  name    -
  kind    category
  english inspectors
  noun    مفتش
  plural  مفتشون
  yes     نفى مفتشون أي صلة بالهجوم
          actor  مفتشون
