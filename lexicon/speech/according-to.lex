# The words that follow name the source.

speech according-to
  frame   according-to
  form    وفقا ل
  form    وفقا
  form    وفق
  form    بحسب
  form    حسب
  form    حسبما
  form    بحسب ما
  form    حسب ما
  form    وفق ما
  form    وفقا لما
  form    على حد قول
  form    على حد تعبير
  form    على حد زعم
  form    على حد وصف
  form    على لسان
  form    على ذمة
  form    استنادا إلى
  form    استنادا
  form    طبقا
  form    عن لسان
  form    من جهته
  form    من جانبه
  form    من جانبها
  form    من جهتها
  form    حسب إفادة
  form    بحسب إفادة
  form    كما جاء في
  form    كما ورد في
  form    جاء في
  form    ورد في
  yes     استعاد الجيش السوري بلدة الحراك بحسب المرصد السوري لحقوق الإنسان
          claim  SEIZE استعاد
          agent  الجيش السوري
          target بلدة الحراك
          place  بلدة الحراك
          source المرصد السوري لحقوق الإنسان

