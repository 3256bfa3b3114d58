# Being, becoming, beginning and ending; appearing; time.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words being-verbs
  pos     verb
  verb    كان يكون
  masdar  كون
  verb    أصبح يصبح
  masdar  إصباح
  verb    بات يبيت
  masdar  مبيت
  verb    صار يصير
  masdar  صيرورة
  verb    أمسى يمسي
  masdar  إمساء
  verb    أضحى يضحي
  masdar  إضحاء
  verb    ظلّ يظلّ
  masdar  ظلول
  verb    بقي يبقى
  masdar  بقاء
  verb    استمرّ يستمرّ
  masdar  استمرار
  verb    واصل يواصل
  masdar  مواصلة
  verb    تابع يتابع
  masdar  متابعة
  verb    تواصل يتواصل
  masdar  تواصل
  verb    دام يدوم
  masdar  دوام
  verb    زال يزول
  masdar  زوال
  verb    برح يبرح
  masdar  براح
  verb    انفكّ ينفكّ
  masdar  انفكاك
  verb    كاد يكاد
  verb    أوشك يوشك
  masdar  إيشاك
  verb    شارف يشارف
  masdar  مشارفة
  verb    عاد يعود
  masdar  عودة
  verb    حدث يحدث
  masdar  حدوث
  verb    وقع يقع
  masdar  وقوع
  verb    حصل يحصل
  masdar  حصول
  verb    جرى يجري
  masdar  جريان
  verb    تمّ يتمّ
  masdar  تمام
  verb    نشأ ينشأ
  masdar  نشوء
  verb    نشب ينشب
  masdar  نشوب
  verb    اندلع يندلع
  masdar  اندلاع
  verb    انعقد ينعقد
  masdar  انعقاد
  verb    انبثق ينبثق
  masdar  انبثاق
  verb    انبعث ينبعث
  masdar  انبعاث
  verb    اندثر يندثر
  masdar  اندثار
  verb    تلاشى يتلاشى
  masdar  تلاشٍ
  verb    اختفى يختفي
  masdar  اختفاء
  verb    غاب يغيب
  masdar  غياب
  verb    تغيّب يتغيّب
  verb    حضر يحضر
  masdar  حضور
  verb    ظهر يظهر
  masdar  ظهور
  verb    برز يبرز
  masdar  بروز
  verb    بدا يبدو
  verb    تجلّى يتجلّى
  masdar  تجلٍ
  verb    طرأ يطرأ
  masdar  طروء
  verb    ساد يسود
  masdar  سيادة
  verb    خيّم يخيّم
  masdar  تخييم
  verb    حلّ يحلّ
  masdar  حلول
  verb    حان يحين
  masdar  حينونة
  verb    انقضى ينقضي
  masdar  انقضاء
  verb    مضى يمضي
  masdar  مضي
  verb    انتهى ينتهي
  masdar  انتهاء
  verb    بدأ يبدأ
  masdar  بدء
  masdar  بداية
  verb    ابتدأ يبتدئ
  masdar  ابتداء
  verb    انطلق ينطلق
  masdar  انطلاق
  verb    شرع يشرع
  masdar  شروع
  verb    استهلّ يستهلّ
  masdar  استهلال
  verb    باشر يباشر
  masdar  مباشرة
  verb    استأنف يستأنف
  masdar  استئناف
  verb    توقّف يتوقّف
  masdar  توقف
  verb    أنهى ينهي
  masdar  إنهاء
  verb    أكمل يكمل
  masdar  إكمال
  verb    اكتمل يكتمل
  masdar  اكتمال
  verb    استكمل يستكمل
  masdar  استكمال
  verb    أتمّ يتمّ
  masdar  إتمام
  verb    أنجز ينجز
  masdar  إنجاز
  verb    اختتم يختتم
  masdar  اختتام
  verb    افتتح يفتتح
  masdar  افتتاح
  verb    دأب يدأب
  verb    سبق يسبق
  verb    تلا يتلو
  masdar  تلاوة
  verb    أعقب يعقب
  masdar  إعقاب
  verb    تعاقب يتعاقب
  verb    تزامن يتزامن
  masdar  تزامن
  verb    صادف يصادف
  masdar  مصادفة
  verb    عاصر يعاصر
  masdar  معاصرة
  verb    توالى يتوالى
  masdar  توالٍ
  verb    تأخّر يتأخّر
  masdar  تأخر
  verb    تأجّل يتأجّل
  verb    أجّل يؤجّل
  masdar  تأجيل
  verb    مدّد يمدّد
  masdar  تمديد
  verb    استعجل يستعجل
  masdar  استعجال
  verb    عجّل يعجّل
  masdar  تعجيل
  verb    أسرع يسرع
  masdar  إسراع
  verb    أبطأ يبطئ
  masdar  إبطاء
  verb    تباطأ يتباطأ
  masdar  تباطؤ
  verb    تسارع يتسارع
  masdar  تسارع
  verb    سارع يسارع
  masdar  مسارعة
  verb    بادر يبادر
  masdar  مبادرة
  verb    تكرّر يتكرّر
  verb    كرّر يكرّر
  masdar  تكرار
  verb    تجدّد يتجدّد
  masdar  تجدد
  verb    جدّد يجدّد
  masdar  تجديد
  verb    استغرق يستغرق
  masdar  استغراق
  verb    امتدّ يمتدّ
  masdar  امتداد
  verb    طال يطول
  masdar  طول
  verb    أطال يطيل
  masdar  إطالة
  verb    دنا يدنو
  masdar  دنو
  verb    اقترب يقترب
  masdar  اقتراب
  verb    ابتعد يبتعد
  masdar  ابتعاد
  verb    وجب يجب
  masdar  وجوب
  verb    لزم يلزم
  masdar  لزوم
  verb    جاز يجوز
  masdar  جواز
  verb    أمكن يمكن
  masdar  إمكان
  verb    تعذّر يتعذّر
  verb    استحال يستحيل
  masdar  استحالة
  verb    صعب يصعب
  masdar  صعوبة
  verb    سهل يسهل
  masdar  سهولة
  verb    حقّ يحقّ
  masdar  حقّ
  verb    كفى يكفي
  masdar  كفاية
  verb    اقتضى يقتضي
  masdar  اقتضاء
  verb    تطلّب يتطلّب
  verb    استلزم يستلزم
  masdar  استلزام
  verb    استوجب يستوجب
  masdar  استيجاب
  verb    استدعى يستدعي
  masdar  استدعاء
  verb    توجّب يتوجّب
  masdar  توجب
  verb    تسنّى يتسنّى
  masdar  تسنٍ
  verb    تحتّم يتحتّم
  masdar  تحتم
  verb    توفّر يتوفّر
  verb    توافر يتوافر
  masdar  توافر
  verb    تواجد يتواجد
  masdar  تواجد
  verb    انعدم ينعدم
  masdar  انعدام
  verb    نفد ينفد
  masdar  نفاد
  verb    خلا يخلو
  masdar  خلو
  verb    امتلأ يمتلئ
  masdar  امتلاء
  verb    كثر يكثر
  masdar  كثرة
  verb    قلّ يقلّ
  masdar  قلة
  verb    عاش يعيش
  masdar  عيش
  verb    ولد يلد
  masdar  ولادة
  verb    مات يموت
  masdar  موت
  verb    توفّي يتوفّى
  masdar  وفاة
  verb    كبر يكبر
  masdar  كبر
  verb    نما ينمو
  masdar  نمو
  verb    نضج ينضج
  masdar  نضج
  verb    هطل يهطل
  masdar  هطول
  verb    هبّ يهبّ
  masdar  هبوب
  verb    أشرق يشرق
  masdar  إشراق
  verb    تناثر يتناثر
  masdar  تناثر
  verb    تفشّى يتفشّى
  masdar  تفشٍ
  verb    كمن يكمن
  masdar  كمون
  verb    وجد يجد
  masdar  وجود
  masdar  إيجاد
  verb    انتشر ينتشر
  masdar  انتشار
  verb    استشرى يستشري
  masdar  استشراء
  verb    تعاظم يتعاظم
  masdar  تعاظم
  verb    استفحل يستفحل
  masdar  استفحال
  verb    تفاقم يتفاقم
  masdar  تفاقم
  verb    فاقم يفاقم
  masdar  مفاقمة
  verb    احتدم يحتدم
  masdar  احتدام
  verb    اشتدّ يشتدّ
  masdar  اشتداد
  verb    هدأ يهدأ
  masdar  هدوء
  verb    سكن يسكن
  masdar  سكن
  masdar  سكون
  verb    ركد يركد
  masdar  ركود
  verb    استقرّ يستقرّ
  masdar  استقرار
  verb    ثبت يثبت
  masdar  ثبات
  masdar  ثبوت
  verb    صمد يصمد
  masdar  صمود
  verb    فات يفوت
  masdar  فوات
  verb    ورد يرد
  masdar  ورود
  verb    دقّ يدقّ
  masdar  دقّ
