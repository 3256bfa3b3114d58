# Words of bound, nearness and unknown number around a figure, and the words for no harm.
# `bound` says what the form does; `value` the least it can be (codebook, figures).
# Expected lines: `figure LEAST GREATEST counted-noun`, `-` for an open end, `~` for about; published 2025-12-18.

quantifier about
  bound   about
  form    نحو
  form    حوالي
  form    حوالى
  form    زهاء
  form    قرابة
  form    ما يقارب
  form    ما يقرب من
  form    يقرب من
  form    تقرب من
  form    بنحو
  form    بحوالي
  form    ما يناهز
  form    ما يعادل
  form    قدر بنحو
  form    يقدر بنحو
  form    في حدود
  yes     نفذت القوات نحو 80 عملية
          figure ~80 80 عملية

quantifier at-least
  bound   least
  form    أكثر من
  form    اكثر من
  form    ما لا يقل عن
  form    لا يقل عن
  form    ما لايقل عن
  form    لا تقل عن
  form    ما يزيد على
  form    ما يزيد عن
  form    يزيد على
  form    يزيد عن
  form    تزيد على
  form    تزيد عن
  form    ما يربو على
  form    ما يربو عن
  form    ما يفوق
  form    فوق
  form    بأكثر من
  form    لأكثر من
  form    أزيد من
  form    على الأقل
  form    عن أكثر من
  form    أكثر من نحو
  yes     قتل أكثر من 15 مسلحا في الضربة
          figure 15 - مسلحا
  yes     اعتقل ما لا يقل عن ثلاثين محتجا
          figure 30 - محتجا

quantifier at-most
  bound   most
  form    أقل من
  form    ما يصل إلى
  form    لا يزيد على
  form    لا يزيد عن
  form    ما لا يزيد على
  form    ما لا يزيد عن
  form    لا يتجاوز
  form    لا يتعدى
  form    ما لا يتجاوز
  form    بأقل من
  form    لا تتجاوز
  yes     بقي أقل من خمسين مقاتلا في المجمع
          figure - 50 مقاتلا

quantifier at-least-behind
  bound   least-behind
  form    على الأقل
  form    على الاقل
  form    على أقل تقدير
  form    فأكثر
  form    أو أكثر
  form    أو يزيد
  form    ونيف
  form    كحد أدنى
  form    بالأقل
  yes     قتل 15 شخصا على الأقل في تفجير
          figure 15 - شخصا

quantifier at-most-behind
  bound   most-behind
  form    على الأكثر
  form    كحد أقصى
  yes     أصيب 15 شخصا على الأكثر في تفجير
          figure - 15 شخصا

quantifier about-behind
  bound   about-behind
  form    تقريبا
  yes     أصيب 15 شخصا تقريبا في تفجير
          figure ~15 15 شخصا

quantifier several
  bound   some
  value   2
  form    عدة
  form    عدد من
  form    عددا من
  form    عدد كبير من
  form    عددا كبيرا من
  form    عدد آخر من
  form    عددا آخر من
  form    عدد غير محدد من
  form    عدد إضافي من
  form    العديد من
  form    عديد
  form    بضعة
  form    بضع
  form    عددٍ من
  form    أعداد من
  form    أعداد كبيرة من
  form    عدد قليل من
  form    لعدد من
  form    جملة من
  form    طائفة من
  yes     استهدفت طائرة عدة مواقع للقوات
          figure ~2 - مواقع
  yes     أصيب عدد من المصلين بحالات اختناق
          figure ~2 - المصلين

quantifier many
  bound   some
  value   2
  form    كثير من
  form    كثيرا من
  form    الكثير من
  yes     أصيب كثير من المدنيين في القصف
          figure ~2 - المدنيين

quantifier several-behind
  bound   some-behind
  value   2
  form    عدة
  form    عديدة
  form    عديدون
  form    العديدة
  yes     تعرضت القاعدة لهجمات عدة
          figure ~2 - هجمات

quantifier tens
  bound   some
  value   20
  form    عشرات
  form    العشرات
  form    عشرات من
  form    العشرات من
  yes     سقط عشرات القتلى في غارة
          figure ~20 - القتلى

quantifier hundreds
  bound   some
  value   200
  form    مئات
  form    المئات
  form    مئات من
  form    المئات من
  form    مئاتٌ
  yes     اعتقلت القوات مئات المتظاهرين
          figure ~200 - المتظاهرين

quantifier thousands
  bound   some
  value   2000
  form    آلاف
  form    الآلاف
  form    آلافا
  form    ألوف
  form    الآلاف من
  form    آلاف من
  form    بضعة آلاف
  yes     عبر آلاف اللاجئين الحدود
          figure ~2000 - اللاجئين

quantifier tens-of-thousands
  bound   some
  value   20000
  form    عشرات الآلاف
  form    عشرات الآلاف من
  form    عشرات آلاف
  form    عشرات الألوف
  form    عشرات الالاف
  yes     نزح عشرات الآلاف من السكان
          figure ~20000 - السكان

quantifier hundreds-of-thousands
  bound   some
  value   200000
  form    مئات الآلاف
  form    مئات الآلاف من
  form    مئات آلاف
  form    مئات الألوف
  yes     نزح مئات آلاف السكان
          figure ~200000 - السكان

quantifier millions
  bound   some
  value   2000000
  form    ملايين
  form    الملايين
  form    الملايين من
  form    ملايين من
  yes     هجرت الحرب ملايين السوريين
          figure ~2000000 - السوريين

quantifier billions
  bound   some
  value   2000000000
  form    مليارات
  form    المليارات
  form    المليارات من
  form    مليارات من
  yes     أنفقت الحكومة مليارات الدولارات على الحرب
          figure ~2000000000 - الدولارات

quantifier tens-of-millions
  bound   some
  value   20000000
  form    عشرات الملايين
  form    عشرات الملايين من
  form    عشرات ملايين
  yes     خصصت المنظمة عشرات الملايين من الدولارات
          figure ~20000000 - الدولارات

quantifier hundreds-of-millions
  bound   some
  value   200000000
  form    مئات الملايين
  form    مئات الملايين من
  form    مئات ملايين
  yes     خصصت المنظمة مئات الملايين من الدولارات
          figure ~200000000 - الدولارات

quantifier between
  bound   between
  form    بين
  form    ما بين
  form    بين نحو
  yes     قتل ما بين عشرة وخمسة عشر عنصرا
          figure 10 15 عنصرا

quantifier from
  bound   from
  form    من
  yes     سقطت من 30 إلى 35 قذيفة على الأحياء
          figure 30 35 قذيفة

quantifier to
  bound   to
  form    إلى
  form    حتى

quantifier or
  bound   or
  form    أو
  yes     أطلقوا ثلاثة أو أربعة صواريخ
          figure 3 4 صواريخ

quantifier none
  bound   none
  form    دون
  form    من دون
  form    بدون
  form    لم
  form    بلا
  form    عدم
  form    لا
  form    دون أن
  yes     سقطت قذيفتان في أرض خلاء دون وقوع إصابات
          figure 2 2 قذيفتان
          figure 0 0 إصابات
  yes     أكد المتحدث أن القصف لم يسفر عن ضحايا
          figure 0 0 ضحايا

quantifier harm
  bound   harm
  form    إصابات
  form    ضحايا
  form    خسائر بشرية
  form    أضرار بشرية
  form    قتلى
  form    جرحى
  form    إصابات بشرية
  form    خسائر في الأرواح
  form    ضحايا مدنيين
  form    قتلى مدنيين
  form    إصابة أحد
  form    أحد بأذى
  form    أحد بسوء
  form    أي شخص بأذى
  form    خسائر بالأرواح
  form    سقوط مدنيين

quantifier count-of
  bound   count-of
  form    عدد
  form    عددهم
  form    عددهن
  form    عددها
  form    حصيلة
  form    الحصيلة
  form    العدد
  form    بعدد
  form    إجمالي عدد
  form    مجموع
  yes     ارتفعت حصيلة القتلى إلى 71 شخصا
          figure 71 71 شخصا

quantifier beyond
  bound   least
  verb    تجاوز يتجاوز
  verb    فاق يفوق
  verb    تخطى يتخطى
  yes     تجاوز عدد الجرحى مئتين
          figure 200 - الجرحى

quantifier near
  bound   about
  verb    قارب يقارب
  verb    ناهز يناهز

quantifier among
  bound   among
  form    بينهم
  form    بينهن
  form    من بينهم
  form    بينهما
  form    من بينهن
  form    بينها
  form    من بينها
  form    بين القتلى
  form    من بين القتلى
  form    بين الجرحى
  form    من بين الجرحى
  form    بين الضحايا
  form    من بين الضحايا
  form    بين المصابين
  form    من بين المصابين
  form    بين الشهداء
  form    بين المعتقلين
  form    بين الموقوفين
  form    منهم
  form    منهن
  form    من ضمنهم
  form    من ضمنهن
  form    بمن فيهم
  form    بمن فيهن
  yes     قتل سبعة أشخاص بينهم طفل
          figure 7 7 أشخاص
          figure 1 1 طفل

quantifier one
  bound   one
  form    أحد
  form    إحدى
  yes     أوقفت الشرطة أحد المشتبه بهم
          figure 1 1 المشتبه

quantifier one-of-them
  bound   one
  form    أحدهم
  form    أحدهما
  form    إحداهن
  form    إحداهما
  yes     قتل أحدهم برصاص الجيش
          figure 1 1 أحدهم

quantifier single
  bound   single
  form    واحد
  form    واحدة
  form    واحدا
  form    وحيد
  yes     سقط قتيل واحد في تبادل لإطلاق النار
          figure 1 1 قتيل

quantifier pair
  bound   pair
  form    اثنين
  form    اثنان
  form    اثنتين
  form    اثنتان
  form    إثنين
  yes     قضت محكمة بسجن ناشطين اثنين
          figure 2 2 ناشطين

quantifier odd
  bound   odd
  form    نيف
  yes     أفرجت السلطات عن نيف وأربعين سجينا
          figure 40 - سجينا

quantifier teens
  bound   some
  value   13
  form    بضع عشرة
  form    بضعة عشر
  yes     ألقت الطائرات بضعة عشر برميلا على البلدة
          figure ~13 - برميلا

quantifier few-hundreds
  bound   some
  value   200
  form    بضع مئات
  form    بضع مئات من
  form    عدة مئات
  form    عدة مئات من
  yes     نزحت بضع مئات من العائلات
          figure ~200 - العائلات

quantifier few-tens
  bound   some
  value   20
  form    بضع عشرات
  form    بضع عشرات من
  form    عدة عشرات
  form    عدة عشرات من
  yes     تجمع بضع عشرات من المحتجين
          figure ~20 - المحتجين

quantifier few-thousands
  bound   some
  value   2000
  form    بضعة آلاف من
  form    عدة آلاف
  form    عدة آلاف من
  yes     نزح عدة آلاف من السكان
          figure ~2000 - السكان

quantifier few-millions
  bound   some
  value   2000000
  form    بضعة ملايين
  form    بضعة ملايين من
  form    عدة ملايين
  form    عدة ملايين من

quantifier tens-of-billions
  bound   some
  value   20000000000
  form    عشرات المليارات
  form    عشرات المليارات من
  form    عشرات مليارات
  yes     خسر البلد عشرات المليارات من الدولارات
          figure ~20000000000 - الدولارات

quantifier hundreds-of-billions
  bound   some
  value   200000000000
  form    مئات المليارات
  form    مئات المليارات من
  form    مئات مليارات

# Growing past a number, where the preposition stands away from the verb: the dead grew past a hundred

quantifier over
  bound   over
  verb    زاد يزيد
  verb    ربا يربو
  yes     زاد عدد القتلى على مئة
          figure 100 - القتلى

quantifier over-by
  bound   over-by
  form    على
  form    عن

# What rises or falls from one number to another: only the other holds

quantifier change
  bound   change
  verb    ارتفع يرتفع
  verb    زاد يزيد
  verb    قفز يقفز
  verb    صعد يصعد
  verb    انخفض ينخفض
  verb    تراجع يتراجع
  verb    تقلص يتقلص
  verb    هبط يهبط
  verb    خفض يخفض
  verb    قلص يقلص
  verb    رفع يرفع
  form    ارتفاع
  form    زيادة
  form    تراجع
  form    انخفاض
  form    تقليص
  form    خفض
  form    رفع
  yes     ارتفعت حصيلة القتلى من 12 إلى 15 قتيلا
          figure 15 15 قتيلا

# Only so many of them

quantifier only
  bound   only
  form    فقط
  form    لا غير
  yes     نجا ثلاثة فقط من ركاب القارب
          figure 3 3 ركاب

# Verbs and nouns of dying and of collision, which are no act by themselves but tell of a victim

quantifier dying
  bound   dying
  verb    توفي يتوفى
  verb    مات يموت
  form    وفاة

# No harm, said of any one or of nobody behind a verb of harm

quantifier any
  bound   any
  form    أي
  form    أية

quantifier harm-one
  bound   harm-one
  form    إصابة
  form    ضحية
  form    قتيل
  form    جريح
  form    خسارة بشرية
  yes     لم تسجل أي إصابة جراء القصف
          figure 0 0 إصابة

quantifier nobody
  bound   nobody
  form    أحد
  yes     لم يقتل أحد في الغارة
          figure 0 0 أحد

# To meet one's death, with who met it between the two words

quantifier met
  bound   met
  verb    لقي يلقى

quantifier death
  bound   death
  form    حتف
  form    مصرع
  yes     لقيت امرأة حتفها بشظايا قذيفة
          figure 1 1 امرأة

# Money that reaches up to so much

quantifier up-to
  bound   up-to
  form    تصل إلى
  form    يصل إلى
  form    تصل قيمته إلى
  form    تصل قيمتها إلى
  yes     عرضت واشنطن مكافأة تصل إلى 10 ملايين دولار
          figure - 10000000 دولار

quantifier colliding
  bound   colliding
  verb    صدم يصدم
  yes     صدم السائق شرطيا أمام السفارة
          figure 1 1 شرطيا

# More than a noun in the singular: more than once

quantifier more-than-one
  bound   more
  form    أكثر من
  form    اكثر من
  yes     قصفت القاعدة أكثر من مرة
          figure 1 - مرة

# "Not ceased" is "still": no negation of harm

quantifier still
  bound   still
  verb    زال يزال
