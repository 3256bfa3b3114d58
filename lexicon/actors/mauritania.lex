# Mauritania

actor mohamed-ould-abdel-aziz
  name    Mohamed Ould Abdel Aziz
  kind    office
  country MR
  part-of mauritanian-president
  since   2009-08-05
  until   2019-08-01
  form    محمد ولد عبد العزيز
  form    محمد ولد عبدالعزيز
  short   ولد عبد العزيز
  yes     رحب محمد ولد عبد العزيز بالإفراج عن المحتجزين
          actor  محمد ولد عبد العزيز

actor mohamed-ould-ghazouani
  name    Mohamed Ould Ghazouani
  kind    office
  country MR
  part-of mauritanian-president
  since   2019-08-01
  form    محمد ولد الشيخ الغزواني
  form    محمد ولد الغزواني
  short   ولد الغزواني
  yes     أعلن محمد ولد الشيخ الغزواني تشكيل لجنة لمتابعة الهدنة
          actor  محمد ولد الشيخ الغزواني

actor mauritanian-president
  name    Mauritanian President
  kind    office
  country MR
  form    الرئيس الموريتاني
  yes     دعا الرئيس الموريتاني إلى وقف فوري للقتال
          actor  الرئيس الموريتاني
