# India

actor indian-army
  name    Indian Army
  also    Indian military
  kind    army
  country IN
  form    الجيش الهندي
  form    القوات الهندية
  form    القوات المسلحة الهندية
  yes     قصف الجيش الهندي مواقع للمسلحين بالمدفعية الثقيلة فجر اليوم
          actor  الجيش الهندي

actor indian-air-force
  name    Indian Air Force
  kind    army
  country IN
  form    سلاح الجو الهندي
  form    القوات الجوية الهندية
  yes     سيطر سلاح الجو الهندي على المطار بعد قتال عنيف
          actor  سلاح الجو الهندي

actor hizbul-mujahideen
  name    Hizbul Mujahideen
  kind    armed-group
  country IN
  form    حزب المجاهدين
  form    جماعة حزب المجاهدين
  yes     جند حزب المجاهدين عشرات الشبان من مخيمات النازحين
          actor  حزب المجاهدين

actor maoist-rebels-india
  name    Maoist rebels
  kind    armed-group
  country IN
  form    المتمردون الماويون
  form    المتمردين الماويين
  yes     خاض المتمردون الماويون معارك مع فصيل منافس قرب الحدود
          actor  المتمردون الماويون

actor bjp
  name    Bharatiya Janata Party
  kind    party
  country IN
  form    حزب بهاراتيا جاناتا
  form    حزب الشعب الهندي بهاراتيا جاناتا
  yes     نظم حزب بهاراتيا جاناتا اعتصاما أمام مقر البرلمان
          actor  حزب بهاراتيا جاناتا

actor congress-party-india
  name    Indian National Congress
  kind    party
  country IN
  form    حزب المؤتمر الهندي
  form    حزب المؤتمر الوطني الهندي
  yes     أيد حزب المؤتمر الهندي المبادرة الأممية لوقف القتال
          actor  حزب المؤتمر الهندي

actor narendra-modi
  name    Narendra Modi
  kind    office
  country IN
  part-of indian-prime-minister
  since   2014-05-26
  form    ناريندرا مودي
  form    نارندرا مودي
  form    رئيس الوزراء الهندي ناريندرا مودي
  short   مودي
  yes     أدان ناريندرا مودي الهجوم الذي استهدف السوق الشعبية
          actor  ناريندرا مودي

actor indian-prime-minister
  name    Indian Prime Minister
  kind    office
  country IN
  form    رئيس الوزراء الهندي
  yes     وقع رئيس الوزراء الهندي وثيقة التفاهم في ختام القمة
          actor  رئيس الوزراء الهندي
