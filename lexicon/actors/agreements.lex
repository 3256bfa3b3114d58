# Agreements that others keep, leave, accuse each other of breaking: no bodies, but named things acts are done to.

actor iran-nuclear-deal
  name    Iran nuclear deal
  also    Joint Comprehensive Plan of Action
  also    JCPOA
  kind    agreement
  form    الاتفاق النووي الإيراني
  form    الاتفاق النووي مع إيران
  form    الاتفاق النووي المبرم مع إيران
  form    الاتفاق النووي الموقع مع إيران
  form    اتفاق إيران النووي
  form    الاتفاقية النووية مع إيران
  form    خطة العمل الشاملة المشتركة
  form    خطة العمل المشتركة الشاملة
  form    الاتفاق النووي
  form    الصفقة النووية
  yes     أعلنت ثلاث عواصم تمسكها بالاتفاق النووي الإيراني رغم انسحاب واشنطن
          actor  الاتفاق النووي الإيراني

actor paris-climate-agreement
  name    Paris Agreement
  kind    agreement
  form    اتفاق باريس للمناخ
  form    اتفاقية باريس للمناخ
  form    اتفاق باريس بشأن المناخ
  yes     انسحبت الدولة من اتفاق باريس للمناخ قبل عامين
          actor  اتفاق باريس للمناخ

actor minsk-agreements
  name    Minsk agreements
  kind    agreement
  form    اتفاقات مينسك
  form    اتفاقيات مينسك
  form    اتفاق مينسك
  yes     اتهم المبعوث الطرفين بخرق اتفاقات مينسك
          actor  اتفاقات مينسك

actor stockholm-agreement
  name    Stockholm Agreement
  kind    agreement
  form    اتفاق ستوكهولم
  form    اتفاق السويد
  yes     دعا الوسيط إلى تنفيذ اتفاق ستوكهولم بلا تأخير
          actor  اتفاق ستوكهولم

actor oslo-accords
  name    Oslo Accords
  kind    agreement
  form    اتفاق أوسلو
  form    اتفاقية أوسلو
  form    اتفاقات أوسلو
  form    اتفاقيات أوسلو
  yes     لوح المجلس بإلغاء اتفاق أوسلو
          actor  اتفاق أوسلو

actor skhirat-agreement
  name    Libyan Political Agreement
  also    Skhirat Agreement
  kind    agreement
  form    اتفاق الصخيرات
  form    الاتفاق السياسي الليبي
  yes     رفضت الكتلة تعديل اتفاق الصخيرات
          actor  اتفاق الصخيرات

actor inf-treaty
  name    INF Treaty
  also    Intermediate-Range Nuclear Forces Treaty
  kind    agreement
  form    معاهدة القوى النووية المتوسطة المدى
  form    معاهدة الأسلحة النووية متوسطة المدى
  form    معاهدة القوى النووية متوسطة المدى
  yes     هددت العاصمتان بالانسحاب من معاهدة القوى النووية المتوسطة المدى
          actor  معاهدة القوى النووية المتوسطة المدى
