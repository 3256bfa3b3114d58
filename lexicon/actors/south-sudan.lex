# South Sudan

actor splm-io
  name    SPLM-IO
  kind    armed-group
  country SS
  form    الحركة الشعبية في المعارضة
  form    قوات مشار
  form    المتمردون بقيادة رياك مشار
  form    الحركة الشعبية لتحرير السودان في المعارضة
  yes     رفضت الحركة الشعبية في المعارضة تسليم السلاح الثقيل قبل بدء المفاوضات
          actor  الحركة الشعبية في المعارضة

actor spla
  name    South Sudan People's Defence Forces
  kind    army
  country SS
  form    جيش جنوب السودان
  form    الجيش الشعبي لتحرير السودان
  form    قوات دفاع شعب جنوب السودان
  form    قوات جنوب السودان
  yes     انسحب جيش جنوب السودان من ثلاث قرى بعد معارك استمرت أسبوعا
          actor  جيش جنوب السودان

actor south-sudan-government
  name    South Sudan government
  kind    government
  country SS
  form    حكومة جنوب السودان
  form    سلطات جنوب السودان
  yes     نفت حكومة جنوب السودان وجود قوات أجنبية على الأراضي الوطنية
          actor  حكومة جنوب السودان

actor salva-kiir
  name    Salva Kiir
  kind    office
  country SS
  since   2011-07-09
  form    سلفا كير
  form    سلفاكير
  form    سيلفا كير
  form    سلفاكير ميارديت
  form    سلفا كير ميارديت
  form    رئيس جنوب السودان
  short   كير
  yes     بحث سلفا كير مع نظرائه تطورات الأزمة
          actor  سلفا كير

actor riek-machar
  name    Riek Machar
  kind    office
  country SS
  part-of splm-io
  form    رياك مشار
  form    ريك مشار
  form    رياك ماشار
  short   مشار
  yes     رحب رياك مشار بالإفراج عن المحتجزين
          actor  رياك مشار
