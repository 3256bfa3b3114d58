# Verbs whose subject is the one who says what follows.
# frame verb: the subject speaks; report: the noun carries the report; relay: the subject passes on what another said;
# according-to: the words after it name the source.

speech say
  frame   verb
  verb    قال يقول
  masdar  قول
  form    قائلا
  form    قائلة
  form    قائلين
  verb    رد قائلا يرد قائلا
  verb    علق قائلا يعلق قائلا
  verb    علق على يعلق على
  form    معلقا
  verb    خاطب يخاطب
  yes     قال المرصد السوري لحقوق الإنسان إن قوات النظام قصفت دوما
          claim  ASSAULT قصفت
          agent  قوات النظام
          target دوما
          place  دوما
          source المرصد السوري لحقوق الإنسان

# verbs that go on with a report: at the start of a sentence the speaker of the sentence before speaks on
speech go-on
  frame   verb
  verb    أضاف يضيف
  form    مضيفا
  form    مضيفة
  verb    تابع يتابع
  form    متابعا
  verb    أردف يردف
  form    مردفا
  verb    استطرد يستطرد
  verb    استدرك يستدرك
  form    مضى قائلا
  form    ومضى يقول
  verb    أوضح يوضح
  form    موضحا
  form    موضحة
  verb    أشار يشير
  form    مشيرا
  form    مشيرة
  form    مشيرين
  verb    لفت يلفت
  form    لافتا
  form    لافتة
  verb    نوه ينوه
  form    منوها
  form    زاد قائلا
  form    وزاد

speech go-on-words
  frame   report
  form    كما

speech announce
  frame   verb
  verb    أعلن يعلن
  masdar  إعلان
  form    معلنا
  form    معلنة
  form    معلنين
  verb    كشف يكشف
  form    كاشفا
  verb    أفصح يفصح
  verb    أبلغ يبلغ
  verb    أخبر يخبر
  verb    أعرب عن يعرب عن
  form    معربا عن
  form    معربة عن

speech report
  frame   verb
  verb    أفاد يفيد
  form    مفيدا
  verb    ذكر يذكر
  form    ذاكرا
  verb    أورد يورد
  verb    رصد يرصد
  verb    وثق يوثق
  verb    سجل يسجل
  verb    أحصى يحصي
  verb    روى يروي
  verb    حكى يحكي
  verb    كتب يكتب
  verb    غرد يغرد
  verb    نشر بيانا ينشر بيانا
  verb    أذاع يذيع
  verb    بث يبث
  verb    تحدث عن يتحدث عن

speech confirm
  frame   verb
  verb    أكد يؤكد
  form    مؤكدا
  form    مؤكدة
  form    مؤكدين
  verb    شدد على يشدد على
  form    مشددا على
  form    مشددة على
  verb    جدد يجدد
  verb    كرر يكرر
  verb    أقر يقر
  verb    اعترف يعترف
  verb    جزم يجزم
  verb    أصر على يصر على

speech explain
  frame   verb
  form    مبينا
  verb    شرح يشرح
  verb    فسر يفسر
  verb    صرح يصرح
  form    مصرحا
  verb    ألمح يلمح
  verb    نبه ينبه
  form    منبها

speech claim
  frame   verb
  verb    زعم يزعم
  form    زاعما
  form    زاعمة
  verb    ادعى يدعي
  form    مدعيا
  form    مدعية
  form    مدعين
  verb    اعتبر يعتبر
  form    معتبرا
  form    معتبرة
  verb    رأى يرى
  verb    تبنى يتبنى
  form    متبنيا

# the speaker thinks so, and does not say it is so
speech believe
  frame   verb
  status  possible
  verb    اعتقد يعتقد
  verb    ظن يظن
  verb    اشتبه يشتبه
  verb    شك في يشك في
  form    معتقدا

speech forecast
  frame   verb
  status  expected
  verb    توقع يتوقع
  form    متوقعا
  form    متوقعة
  verb    رجح يرجح
  form    مرجحا
  form    مرجحة
  verb    تنبأ يتنبأ

speech warn
  frame   verb
  status  possible
  verb    حذر يحذر
  form    محذرا
  form    محذرة
  form    محذرين
  verb    أبدى مخاوف يبدي مخاوف
  yes     طالبت وكالة الأونروا بفتح جميع المعابر، محذرة من قصف مخيم رفح
          claim  DEMAND طالبت
          agent  وكالة الأونروا
          claim  CONCEDE فتح
          target جميع المعابر
          source وكالة الأونروا
          status demanded
          claim  ASSAULT قصف
          target مخيم رفح
          place  مخيم رفح
          source وكالة الأونروا
          status possible

speech deny
  frame   verb
  status  denied
  verb    نفى ينفي
  form    نافيا
  form    نافية
  verb    أنكر ينكر
  verb    كذب يكذب
  verb    دحض يدحض

# with no subject: the article itself speaks on
speech impersonal
  frame   none
  form    يذكر أن
  form    يذكر أنه
  form    ويذكر أن
  form    جدير بالذكر
  form    الجدير بالذكر
  form    تجدر الإشارة
  form    يشار إلى أن
  form    يشار إلى أنه
  form    يعتقد أن
  form    يعتقد أنه
  form    يعتقد أنها
  form    يرجح أن
  form    يتوقع أن

speech relay
  frame   relay
  verb    نقل عن ينقل عن
  form    نقلت
  form    نقل
  form    ناقلا عن
  verb    اقتبس عن يقتبس عن
  verb    نسب ينسب
  form    نقلا عن
  verb    استند إلى يستند إلى
  form    عزا
  form    عزت إلى
  form    يعزو
  yes     نقلت وكالة سانا عن مصدر عسكري أن الجيش استعاد بلدة الحراك
          claim  SEIZE استعاد
          agent  الجيش
          target بلدة الحراك
          place  بلدة الحراك
          source وكالة سانا
          source مصدر عسكري

