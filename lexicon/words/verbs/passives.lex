# Passives whose letters are not those of the active.

words passives
  pos     verb
  passive أجري يجرى
  passive أقيم يقام
  passive شوهد يشاهد
  passive قوبل يقابل
  passive قيل يقال
  passive أشير يشار
  passive أعيد يعاد
  passive أبقي يبقى
  passive ألغي يلغى
  passive أنهي ينهى
  passive أعفي يعفى
  passive أجلي يجلى
  passive أرسي يرسى
  passive نوقش يناقش
  passive عولج يعالج
  passive عوقب يعاقب
  passive عومل يعامل
  passive حوكم يحاكم
  passive حوصر يحاصر
  passive صودر يصادر
  passive لوحظ يلاحظ
  passive تنوقل يتناقل
  passive تدوول يتداول
  passive استعيد يستعاد
  passive استدعي يستدعى
  passive استثني يستثنى
  passive اقتيد يقتاد
  passive اختير يختار
  passive اغتيل يغتال
  passive ولد يولد
  passive وجد يوجد
