# Number words. `kind multiplier`: multiplies the number before it; `fraction`: a part of the size word behind or before it;
# `parts`: quarters, fifths, behind a number and before a size word; `construct`: a number only before another word; `share`: a form that before the article is a part of the whole;
# `plural`: the same, but only behind a number; `compound`: a number only inside a longer one, else an ordinary word. Forms are written out in every gender and case.
# Expected lines: `figure LEAST GREATEST counted-noun`, as in spec/sentences.

numeral one
  value   1
  kind    compound
  form    أحد
  form    إحدى
  form    واحد
  form    واحدة
  form    واحدا
  form    حادي
  yes     أصيب أحد عشر متظاهرا في الساحة
          figure 11 11 متظاهرا
  yes     أوقف الأمن واحدا وعشرين شخصا
          figure 21 21 شخصا

numeral two
  value   2
  form    اثنان
  form    اثنين
  form    اثنتان
  form    اثنتين
  form    إثنان
  form    إثنين
  yes     قتل اثنان وأصيب ثلاثة في الكمين
          figure 2 2
          figure 3 3

numeral three
  value   3
  form    ثلاث
  form    ثلاثة
  form    الثلاث
  form    الثلاثة
  form    ثلاثا
  yes     قتل ثلاثة جنود في كمين
          figure 3 3 جنود

numeral four
  value   4
  form    أربع
  form    أربعة
  form    الأربع
  form    الأربعة
  form    أربعا
  yes     شنت الطائرات أربع غارات على البلدة
          figure 4 4 غارات

numeral five
  value   5
  form    خمس
  form    خمسة
  form    الخمس
  form    الخمسة
  form    خمسا
  yes     اعتقلت الشرطة خمسة ناشطين
          figure 5 5 ناشطين

numeral six
  value   6
  form    ست
  form    ستة
  form    الست
  form    الستة
  form    ستا
  yes     أصيب ستة مدنيين بجروح
          figure 6 6 مدنيين

numeral seven
  value   7
  form    سبع
  form    سبعة
  form    السبع
  form    السبعة
  form    سبعا
  yes     خطف مسلحون سبعة عمال
          figure 7 7 عمال

numeral eight
  value   8
  form    ثماني
  form    ثمانية
  form    الثماني
  form    الثمانية
  form    ثمان
  form    ثمانيا
  yes     نفذت المقاتلات ثماني غارات
          figure 8 8 غارات

numeral nine
  value   9
  form    تسع
  form    تسعة
  form    التسع
  form    التسعة
  form    تسعا
  yes     قتل تسعة من عناصر الشرطة
          figure 9 9 عناصر

numeral ten
  value   10
  form    عشر
  form    عشرة
  form    العشر
  form    العشرة
  form    عشرا
  yes     قتل عشرة مسلحين في الغارة
          figure 10 10 مسلحين
  yes     اعتقلت الشرطة ثلاث عشرة ناشطة
          figure 13 13 ناشطة

numeral twenty
  value   20
  form    عشرون
  form    عشرين
  form    العشرون
  form    العشرين
  yes     دمر القصف عشرين منزلا في البلدة
          figure 20 20 منزلا

numeral thirty
  value   30
  form    ثلاثون
  form    ثلاثين
  form    الثلاثون
  form    الثلاثين
  yes     دمر القصف ثلاثين منزلا في البلدة
          figure 30 30 منزلا

numeral forty
  value   40
  form    أربعون
  form    أربعين
  form    الأربعون
  form    الأربعين
  yes     دمر القصف أربعين منزلا في البلدة
          figure 40 40 منزلا

numeral fifty
  value   50
  form    خمسون
  form    خمسين
  form    الخمسون
  form    الخمسين
  yes     دمر القصف خمسين منزلا في البلدة
          figure 50 50 منزلا

numeral sixty
  value   60
  form    ستون
  form    ستين
  form    الستون
  form    الستين
  yes     دمر القصف ستين منزلا في البلدة
          figure 60 60 منزلا

numeral seventy
  value   70
  form    سبعون
  form    سبعين
  form    السبعون
  form    السبعين
  yes     دمر القصف سبعين منزلا في البلدة
          figure 70 70 منزلا

numeral eighty
  value   80
  form    ثمانون
  form    ثمانين
  form    الثمانون
  form    الثمانين
  yes     دمر القصف ثمانين منزلا في البلدة
          figure 80 80 منزلا

numeral ninety
  value   90
  form    تسعون
  form    تسعين
  form    التسعون
  form    التسعين
  yes     دمر القصف تسعين منزلا في البلدة
          figure 90 90 منزلا

numeral hundred
  value   100
  form    مئة
  form    مائة
  form    مية
  form    المئة
  form    المائة
  form    المية
  yes     خطفت الجماعة مئة تلميذ من المدرسة
          figure 100 100 تلميذ

numeral two-hundred
  value   200
  form    مئتان
  form    مئتين
  form    مائتان
  form    مائتين
  yes     اعتقلت السلطات مئتين وخمسين شخصا
          figure 250 250 شخصا

numeral three-hundred
  value   300
  form    ثلاثمئة
  form    ثلاثمائة
  form    ثلاثمية
  yes     سلم ثلاثمئة مقاتل أسلحتهم للجيش
          figure 300 300 مقاتل

numeral four-hundred
  value   400
  form    أربعمئة
  form    أربعمائة
  form    أربعمية
  yes     سلم أربعمئة مقاتل أسلحتهم للجيش
          figure 400 400 مقاتل

numeral five-hundred
  value   500
  form    خمسمئة
  form    خمسمائة
  form    خمسمية
  yes     سلم خمسمئة مقاتل أسلحتهم للجيش
          figure 500 500 مقاتل

numeral six-hundred
  value   600
  form    ستمئة
  form    ستمائة
  form    ستمية
  yes     سلم ستمئة مقاتل أسلحتهم للجيش
          figure 600 600 مقاتل

numeral seven-hundred
  value   700
  form    سبعمئة
  form    سبعمائة
  form    سبعمية
  yes     سلم سبعمئة مقاتل أسلحتهم للجيش
          figure 700 700 مقاتل

numeral eight-hundred
  value   800
  form    ثمانيمئة
  form    ثمانيمائة
  form    ثمانيمية
  form    ثمانمئة
  form    ثمانمائة
  form    ثمانمية
  yes     سلم ثمانيمئة مقاتل أسلحتهم للجيش
          figure 800 800 مقاتل

numeral nine-hundred
  value   900
  form    تسعمئة
  form    تسعمائة
  form    تسعمية
  yes     سلم تسعمئة مقاتل أسلحتهم للجيش
          figure 900 900 مقاتل

numeral thousand
  value   1000
  kind    multiplier
  form    ألف
  form    ألفا
  form    الألف
  yes     نزحت ثلاثة آلاف عائلة من المدينة
          figure 3000 3000 عائلة
  yes     بلغ عدد العائدين 41 ألفا و615 لاجئا
          figure 41615 41615 لاجئا

numeral thousands
  value   1000
  kind    plural
  form    آلاف
  form    الآلاف
  form    ألوف
  yes     وصلت 3 آلاف شاحنة
          figure 3000 3000 شاحنة

numeral millions
  value   1000000
  kind    plural
  form    ملايين
  form    الملايين
  yes     يحتاج 3 ملايين شخص إلى مساعدات
          figure 3000000 3000000 شخص

numeral billions
  value   1000000000
  kind    plural
  form    مليارات
  form    المليارات
  form    بلايين
  yes     تعهد المانحون بتقديم 3 مليارات دولار
          figure 3000000000 3000000000 دولار

numeral trillions
  value   1000000000000
  kind    plural
  form    تريليونات
  yes     قدمت الدول 3 تريليونات دولار
          figure 3000000000000 3000000000000 دولار

numeral two-thousand
  value   2000
  form    ألفان
  form    ألفين
  form    ألفا
  form    ألفي
  yes     نزح ألفا شخص من القرى
          figure 2000 2000 شخص

numeral million
  value   1000000
  kind    multiplier
  form    مليون
  form    مليونا
  form    المليون
  yes     يحتاج 1.2 مليون شخص إلى مساعدات
          figure 1200000 1200000 شخص

numeral two-million
  value   2000000
  form    مليونان
  form    مليونين
  form    مليونا
  form    مليوني
  yes     قدمت الحكومة مليوني دولار لإيواء النازحين
          figure 2000000 2000000 دولار

numeral billion
  value   1000000000
  kind    multiplier
  form    مليار
  form    مليارا
  form    المليار
  form    بليون
  form    بليونا
  yes     تعهد المانحون بتقديم 1,3 مليار يورو
          figure 1300000000 1300000000 يورو

numeral two-billion
  value   2000000000
  form    ملياران
  form    مليارين
  form    ملياري
  form    مليارا
  yes     قدمت الدول ملياري دولار للاجئين
          figure 2000000000 2000000000 دولار

numeral trillion
  value   1000000000000
  kind    multiplier
  form    تريليون
  form    تريليونا
  yes     تعهدت الدول بتقديم 1.5 تريليون دولار
          figure 1500000000000 1500000000000 دولار

numeral half
  value   0.5
  kind    fraction
  form    نصف
  form    النصف
  yes     هجرت الحرب نصف مليون شخص
          figure 500000 500000 شخص

numeral quarter
  value   0.25
  kind    fraction
  form    ربع
  form    الربع
  yes     هجرت الحرب ربع مليون شخص
          figure 250000 250000 شخص

numeral quarters
  value   0.25
  kind    parts
  form    أرباع
  yes     رصدت الحكومة ثلاثة أرباع المليون دولار للنازحين
          figure 750000 750000 دولار

numeral thirds
  value   0.333333
  kind    parts
  form    أثلاث

numeral fifths
  value   0.2
  kind    parts
  form    أخماس
  no      خسر التنظيم أربعة أخماس الأراضي

numeral tenths
  value   0.1
  kind    parts
  form    أعشار

numeral shares
  value   0
  kind    share
  form    خمس
  form    سبع
  form    تسع
  form    عشر
  no      شردت الحرب خمس السكان

numeral two-of-twelve
  value   2
  kind    compound
  form    اثنا
  form    اثني
  form    اثنتا
  form    اثنتي
  form    إثني
  yes     سقط اثنا عشر صاروخا قرب المطار
          figure 12 12 صاروخا

numeral two-hundred-of
  value   200
  kind    construct
  form    مئتا
  form    مئتي
  form    مائتا
  form    مائتي
  yes     أفرجت السلطات عن مئتي معتقل
          figure 200 200 معتقل
