# Agreeing, signing, truces. Type AGREE. A deal merely named (الاتفاق النووي) is no claim: bare nouns of it are weak.

trigger agree
  frame   parties
  verb    اتفق يتفق
  verb    توافق يتوافق
  form    توصلت إليه
  form    توصل إليه
  form    توصلوا إليه
  form    التوصل إليه
  form    توصلتا إليه
  form    التوصل له
  form    الموقع بين
  form    الموقعة بين
  form    المبرم بين
  form    المبرمة بين
  plural  مصالحات
  noun    اتفاق مصالحة
  noun    اتفاق تهدئة
  noun    تهدئة
  noun    توافق
  verb    وافق يوافق
  masdar  موافقة
  verb    توصل إلى اتفاق يتوصل إلى اتفاق
  form    التوصل إلى اتفاق
  form    التوصل لاتفاق
  form    توصلوا إلى اتفاق
  form    اتفاق بين
  form    اتفاقا مع
  form    اتفاق مع
  form    تفاهم بين
  form    اتفق الطرفان
  verb    تصالح يتصالح
  form    الاتفاق على
  form    الاتفاق بين
  form    المصالحة
  form    مصالحة بين
  form    مصالحة وطنية
  yes     توصلت الحكومة والمتمردون إلى اتفاق في جوبا
          agent  الحكومة
          agent  المتمردون
          place  جوبا

trigger sign
  frame   parties
  verb    وقع اتفاقا يوقع اتفاقا
  verb    وقع اتفاقية يوقع اتفاقية
  verb    وقع اتفاق يوقع اتفاق
  verb    وقع مذكرة يوقع مذكرة
  verb    وقع عقدا يوقع عقدا
  verb    وقع على اتفاق يوقع على اتفاق
  form    وقعت عليه
  form    وقع عليه
  form    وقعوا عليه
  form    وقعت عليها
  noun    توقيع اتفاق
  noun    توقيع اتفاقية
  noun    توقيع مذكرة
  noun    توقيع مذكرة تفاهم
  form    التوقيع على
  noun    مذكرة تفاهم
  verb    أبرم يبرم
  masdar  إبرام
  noun    إبرام اتفاق
  noun    إبرام صفقة
  verb    أبرم اتفاقا يبرم اتفاقا
  verb    صادق على يصادق على
  form    وقعتها
  form    وقعته
  form    وقع الجانبان
  form    وقع الطرفان
  form    وقعت الحكومتان
  form    وقعتا
  yes     وقعت موسكو وأنقرة اتفاقا بشأن إدلب في سوتشي
          agent  موسكو
          agent  أنقرة
          place  سوتشي

trigger ceasefire
  frame   parties
  form    وقف هش لإطلاق النار
  form    وقف محدود لإطلاق النار
  form    وقف متبادل لإطلاق النار
  form    وقف إطلاق نار
  form    إيقاف إطلاق النار
  form    توقف إطلاق النار
  form    وقف النار
  form    وقف لإطلاق نار
  form    توقف الأعمال القتالية
  form    توقف القتال
  form    وقف المعارك
  form    وقف الاقتتال
  noun    وقف إطلاق النار
  noun    وقف لإطلاق النار
  form    وقفا لإطلاق النار
  form    وقف فوري لإطلاق النار
  form    وقفا فوريا لإطلاق النار
  form    وقف دائم لإطلاق النار
  form    وقفا دائما لإطلاق النار
  form    وقف شامل لإطلاق النار
  form    وقفا شاملا لإطلاق النار
  form    وقف مؤقت لإطلاق النار
  form    وقفا مؤقتا لإطلاق النار
  form    وقف كامل لإطلاق النار
  form    وقف جديد لإطلاق النار
  noun    هدنة
  plural  هدن
  noun    هدنة إنسانية
  form    وقف الأعمال القتالية
  form    وقف القتال
  form    وقف العمليات العسكرية
  form    وقف الأعمال العدائية
  yes     دخلت هدنة إنسانية حيز التنفيذ في الحديدة أمس
          place  الحديدة
          time   2025-12-17

trigger agree-weak
  frame   parties
  weak    true
  form    الموقع عام
  form    الموقعة عام
  form    المعقود
  form    متعهدا
  form    متعهدة
  form    تعهدا
  verb    التزم يلتزم
  masdar  التزام
  plural  التزامات
  form    ملتزم
  form    ملتزمة
  form    ملتزمون
  form    وعد
  form    وعدت
  form    وعدوا
  form    وعود
  form    وعودا
  form    الضوء الأخضر
  form    ضوءا أخضر
  form    تسويات
  noun    تفاهم
  plural  تفاهمات
  masdar  توقيع
  verb    تعهد يتعهد
  masdar  تعهد
  plural  تعهدات
  noun    ضمانات
  verb    اعتمد يعتمد
  form    اتفاق
  form    اتفاقا
  form    اتفاقات
  form    اتفاقية
  form    تسوية
  form    صفقة
  form    المبرم
  form    المبرمة
  yes     وافقت تركيا وروسيا على تسوية في إدلب
          agent  تركيا
          agent  روسيا
          place  إدلب
  no      أنقذ الاتفاق النووي المنطقة من التوتر

trigger sign-deal
  frame   parties
  verb    وقع يوقع
  verb    أبرم يبرم
  verb    توصل يتوصل
  masdar  توصل
  needs   اتفاق
  needs   اتفاقا
  needs   الاتفاق
  needs   اتفاقية
  needs   الاتفاقية
  needs   اتفاقيات
  needs   اتفاقات
  needs   مذكرة
  needs   هدنة
  needs   تفاهم
  needs   تسوية
  needs   صفقة
  needs   عقد
  needs   عقدا
  needs   معاهدة
  verb    عقد يعقد
  masdar  عقد
  needs   تهدئة
  needs   تسويات
  needs   تفاهمات
  yes     وقعت بغداد وأنقرة أمس مذكرة تفاهم في إسطنبول
          agent  بغداد
          agent  أنقرة
          place  إسطنبول
          time   2025-12-17
  no      وقعت أمطار غزيرة على الساحل

trigger adopt
  frame   parties
  verb    تبنى يتبنى
  masdar  تبن
  verb    اعتمد يعتمد
  masdar  اعتماد
  verb    أقر يقر
  light   بالإجماع
  light   قرارا
  light   القرار
  yes     تبنى مجلس الأمن قرارا أمس
          agent  مجلس الأمن
          time   2025-12-17
  no      تبنى الزوجان طفلا من دار الأيتام
