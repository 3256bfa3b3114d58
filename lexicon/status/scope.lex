# Words that make a claim an aggregate: a sum or a series over a stretch of time or a wider area.

scope total
  noun    حصيلة
  form    الحصيلة
  form    حصيلة القتلى
  noun    إجمالي
  form    بلغ عدد
  form    ارتفع عدد
  form    ارتفعت حصيلة
  form    ارتفاع عدد
  form    ارتفاع حصيلة
  form    ليرتفع عدد
  form    ليصل عدد
  form    مجموع
  form    في المجمل
  form    بالمجمل
  form    إحصائية
  form    إحصاءات
  form    وثقت
  form    وثق

scope series
  noun    سلسلة
  form    سلسلة من
  form    متكرر
  form    متكررة
  form    المتكررة
  form    المتكرر
  form    متتالية
  form    متوالية
  form    متعددة
  form    مرارا
  form    مرارا وتكرارا
  form    تكرارا
  form    مسلسل
  form    موجة من
  form    بشكل متكرر
  form    بانتظام
  form    بشكل منتظم
  form    عدة مرات
  form    أكثر من مرة
  form    مرات عدة
  noun    موجة
  form    لطالما
  form    دائما
  form    عادة ما
  form    من حين لآخر
  form    بين الحين والآخر
  form    على نحو متكرر
  form    ازدادت
  form    تزايدت
  form    تزايد
  form    تكرر
  form    تتكرر
  form    كل سنة
  form    كل عام
  form    كل أسبوع
  form    كل يوم
  yes     شنت طائرات إسرائيلية سلسلة غارات على مواقع الجيش السوري
          claim  ASSAULT غارات
          means  air
          agent  طائرات إسرائيلية
          target مواقع الجيش السوري
          scope  aggregate

scope lasting
  form    يوميا
  form    يومية
  form    اليومية
  form    شهريا
  form    سنويا
  form    أسبوعيا
  form    مستمرة
  form    المستمرة
  form    متواصلة
  form    المتواصلة
  form    المتواصل
  form    متواصل
  form    بشكل يومي
  form    على مدى
  form    على مدار
  form    طوال
  form    طيلة
  form    دأب على
  form    دأبت على
  form    لا يزال
  form    لا تزال
  form    تواصل

