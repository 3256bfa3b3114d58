# Words of daily life and of the news beside the war, and ordinals without their article.
# `masdar`: a noun that news does not put in the dual.

words daily-nouns
  pos     noun
  noun    رشوة
  plural  رشى
  noun    موكل
  noun    مشيع
  plural  مشيعون
  noun    سمسار
  plural  سماسرة
  noun    متنزه
  plural  متنزهات
  noun    جرعة
  plural  جرعات
  noun    سبيكة
  plural  سبائك
  noun    رصيف
  plural  أرصفة
  noun    شبر
  noun    عجوز
  plural  عجائز
  noun    معاون
  plural  معاونون
  noun    كدمة
  plural  كدمات
  noun    حاملة
  plural  حاملات
  noun    منقذ
  plural  منقذون
  noun    شاهدة
  plural  شاهدات
  noun    بطء
  noun    مأمن
  noun    أعجوبة
  plural  أعاجيب
  noun    ابتسامة
  plural  ابتسامات
  noun    مرقد
  plural  مراقد
  noun    فيلا
  plural  فيلات
  noun    قرينة
  plural  قرائن
  noun    عم
  plural  أعمام
  noun    محنة
  plural  محن
  noun    ضباب
  noun    فناء
  noun    رفاه
  noun    وكيلة
  plural  وكيلات
  noun    رفيقة
  plural  رفيقات
  noun    رفيق
  plural  رفاق
  noun    أخت
  plural  أخوات
  noun    غصن
  plural  غصون
  noun    دوار
  noun    أسطوانة
  plural  أسطوانات
  noun    تمثيلية
  plural  تمثيليات
  noun    صبي
  plural  صبية
  noun    كول
  noun    مفرقعة
  plural  مفرقعات
  noun    حبر
  noun    مطاف
  noun    أوكسجين
  noun    هيدروجين
  noun    عراء
  noun    متراس
  plural  متاريس
  noun    محاضرة
  plural  محاضرات
  noun    بطيخ
  noun    خرطوشة
  plural  خراطيش
  noun    هوادة
  noun    مسكن
  plural  مساكن
  noun    كومة
  plural  كومات
  noun    سفح
  plural  سفوح
  noun    رغوة
  noun    حسرة
  noun    صيت
  noun    صرافة
  noun    قماش
  plural  أقمشة
  noun    منتجع
  plural  منتجعات
  noun    ضيعة
  plural  ضيع
  noun    صقر
  plural  صقور
  noun    سيانيد
  noun    مخبر
  plural  مخبرون
  noun    خضار
  noun    وجع
  plural  أوجاع
  noun    شطر
  noun    صانع
  plural  صناع
  noun    موفد
  plural  موفدون
  noun    مولد
  plural  مولدات
  noun    صفارة
  plural  صفارات
  noun    صراخ
  noun    مخبز
  plural  مخابز
  noun    أفعى
  plural  أفاع
  noun    منارة
  plural  منارات
  noun    صبغة
  noun    خلاصة
  plural  خلاصات
  noun    ردم
  noun    مغرد
  plural  مغردون
  noun    مقدار
  plural  مقادير
  noun    وصلة
  plural  وصلات
  noun    غدر
  noun    درع
  plural  دروع
  noun    نخيل
  noun    أنبوب
  plural  أنابيب
  noun    ركب
  noun    قنب
  noun    حمولة
  plural  حمولات
  noun    جرار
  plural  جرارات
  noun    عائق
  plural  عوائق
  noun    زعامة
  plural  زعامات
  noun    حفاضة
  plural  حفاضات
  noun    سوبرماركت
  noun    حتف
  noun    جواد
  plural  جياد
  noun    مفاد
  noun    ولي
  plural  أولياء
  noun    شيك
  plural  شيكات
  noun    هوكي
  noun    طابع
  plural  طوابع
  noun    خبايا
  noun    وكيل
  plural  وكلاء
  noun    فتور
  noun    عضة
  noun    ألعوبة
  plural  ألاعيب
  noun    أذية
  noun    مرب
  plural  مربون
  noun    وصيف
  plural  وصيفون
  noun    فجوة
  plural  فجوات
  noun    وريث
  plural  ورثة
  noun    سلف
  plural  أسلاف
  noun    حلبة
  plural  حلبات
  noun    ضيف
  plural  ضيوف
  noun    جرم
  noun    هراوة
  plural  هراوات
  noun    برق
  plural  بروق
  noun    زائر
  plural  زوار
  noun    مالك
  plural  ملاك
  noun    نصر
  noun    هلال
  noun    كاميرا
  plural  كاميرات
  noun    وصل
  plural  وصولات
  noun    شريك
  plural  شركاء
  noun    ورثة
  noun    واضع
  plural  واضعون
  noun    حليفة
  plural  حليفات
  noun    مرافق
  plural  مرافقون
  noun    كولونيل
  noun    لاعبة
  plural  لاعبات
  noun    سدة
  noun    مخاطرة
  plural  مخاطر
  plural  أبنية

words daily-masdars
  pos     noun
  masdar  تراكم
  masdar  إمساك
  masdar  انزعاج
  masdar  تماس
  masdar  تريث
  masdar  تشويه
  masdar  غطس
  masdar  تحشيد
  masdar  إراقة
  masdar  عصيان
  masdar  إيضاح
  plural  إيضاحات
  masdar  إيقاع
  masdar  تكريم
  masdar  استمالة
  masdar  اختلاق
  masdar  نقب
  masdar  ارتداء
  masdar  إفراغ
  masdar  إحلال
  masdar  جنون
  masdar  صمود
  masdar  احتفاظ
  masdar  نفع
  masdar  إخفاق
  masdar  حب
  masdar  شراسة
  masdar  اجتياز
  masdar  انتهاج
  masdar  عبث
  masdar  اجتثاث
  masdar  انبعاث
  masdar  اختلاف
  plural  اختلافات
  masdar  إقحام
  masdar  فتك
  masdar  تشويش
  masdar  مساندة
  masdar  فحص
  plural  فحوص
  masdar  احتدام
  masdar  تفريغ
  masdar  احتراق
  masdar  إخماد
  masdar  استفسار
  plural  استفسارات
  masdar  اختباء
  masdar  اكتظاظ
  masdar  تلفيق
  masdar  تجزئة
  masdar  يقين
  masdar  جهل
  masdar  تحرش
  plural  تحرشات
  masdar  مكوث
  masdar  تضميد
  masdar  استرجاع
  masdar  إرباك
  masdar  ارتباك
  masdar  اجتذاب
  masdar  ملاكمة
  masdar  صرف
  masdar  كر
  masdar  فر
  masdar  تجول
  masdar  ثبات
  masdar  توسط
  masdar  لوم
  masdar  ورود
  masdar  وصول
  plural  فروق
  masdar  إحالة

words kinship
  pos     noun
  form    أبو
  form    أبي
  form    أبا
  form    أخ
  form    أخو
  form    أخي
  form    أخا
  form    إخوة
  form    أشقاء
  form    ذوو
  form    ذوي
  form    ذات
  form    والدا
  form    والدي

words daily-adjectives
  pos     adj
  adjective ثالث
  adjective رابع
  adjective خامس
  adjective سادس
  adjective سابع
  adjective ثامن
  adjective تاسع
  adjective عاشر
  adjective مبهم
  adjective مسيس
  adjective صامد
  adjective متصدر
  adjective ملمح
  adjective قارس
  adjective مفضل
  adjective واعد
  adjective مبتل
  adjective شبيه
  adjective راغب
  adjective زوجي
  adjective مستفز
  adjective تعيس
  adjective واهي
  adjective مذعور
  adjective متروك
  adjective متناحر
  adjective انغماسي
  adjective محض
  adjective ممل
  adjective مطمور
  adjective مصاحب
  adjective مختلق
  adjective مصدوم
  adjective معتمد
  adjective مقسم
  adjective هستيري
  adjective ممدد
  adjective ظلامي
  adjective محاول
  adjective متزوج
  adjective مغرر
  adjective مثلي
  adjective محجب
  adjective منحرف
  adjective مقلوب
  adjective طليق
  adjective ديموغرافي
  adjective قاصم
  adjective متقلص
  adjective مشروط
  adjective قرني
  adjective أوتوماتيكي
  adjective مجروح
  adjective ملفق
  adjective تجريدي
  adjective راسخ
  adjective متسائل
  adjective متآمر
  adjective حامل
  adjective ملفوف
  adjective مجيب
  adjective تفصيلي
  adjective محاط
  adjective مبعثر
  adjective متفرغ
  adjective متمسك
  adjective مدفوع
  adjective اعتراضي
  adjective متواطئ
  adjective مسنود
  adjective ملغوم
  adjective لدود
  adjective تدريسي
  adjective عصي
  adjective ملغم
  adjective ملقى
  adjective مأكول
  adjective متخف
  adjective متبقي
  adjective مكتظ
  form    ثان
  form    ثاني
  adjective خصب
  form    باق
  form    متخف
  adjective رشاش

words daily-verbs
  pos     verb
  verb    فك يفك
  verb    سرق يسرق
  form    يودع                     # its past looks like "and he called": never read
  form    تودع
  form    يودعون
  verb    فض يفض
  verb    فاقم يفاقم
  verb    سئم يسأم
  verb    رشق يرشق
  verb    فزع يفزع
  verb    اقتلع يقتلع
  verb    صحب يصحب
  verb    تعب يتعب
  verb    لاقى يلاقي
  verb    لف يلف
  verb    فات يفوت
  verb    هب يهب
  verb    احتضن يحتضن
  verb    ولج يلج
  verb    خبأ يخبئ
  verb    ابتلع يبتلع
  verb    فاض يفيض
  verb    استشار يستشير
  verb    حاسب يحاسب
  verb    توالى يتوالى
  verb    استحدث يستحدث
  verb    سرى يسري
  verb    بكى يبكي
  verb    طاول يطاول
  verb    ارتقى يرتقي
  verb    تواتر يتواتر
  verb    جر يجر
  verb    اعتنق يعتنق
  verb    انبعث ينبعث
  verb    اكتسب يكتسب
  verb    عاود يعاود
  verb    غض يغض
  verb    تحلى يتحلى
  verb    أضفى يضفي
  verb    تناثر يتناثر
  verb    تفحم يتفحم
  verb    اشترك يشترك
  verb    حوى يحوي
  verb    دق يدق
  verb    انضوى ينضوي
  verb    هم يهم
  verb    جهل يجهل
  verb    ورد يرد
  verb    لاذ يلوذ
  verb    لام يلوم
  verb    حذف يحذف
  verb    وسط يوسط
  verb    انتبه ينتبه
  verb    نقى ينقي
  verb    تعقب يتعقب
  verb    أمن يؤمن
  verb    صدق يصدق
  verb    نفق ينفق

words daily-particles
  pos     part
  form    جميعا
