# Agreeing, signing, truces. Type AGREE. A deal merely named (الاتفاق النووي) is no claim: bare nouns of it are weak.

trigger agree
  frame   parties
  verb    اتفق يتفق
  verb    توافق يتوافق
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
  noun    مصالحة

trigger sign
  frame   parties
  verb    وقع اتفاقا يوقع اتفاقا
  verb    وقع اتفاقية يوقع اتفاقية
  verb    وقع اتفاق يوقع اتفاق
  verb    وقع مذكرة يوقع مذكرة
  verb    وقع عقدا يوقع عقدا
  verb    وقع على اتفاق يوقع على اتفاق
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

trigger ceasefire
  frame   parties
  noun    وقف إطلاق النار
  noun    وقف لإطلاق النار
  form    وقفا لإطلاق النار
  form    وقف فوري لإطلاق النار
  noun    هدنة
  plural  هدن
  noun    هدنة إنسانية
  form    وقف الأعمال القتالية
  form    وقف القتال
  form    وقف العمليات العسكرية
  form    وقف الأعمال العدائية

trigger agree-weak
  frame   parties
  weak    true
  noun    اتفاق
  plural  اتفاقات
  noun    اتفاقية
  plural  اتفاقيات
  noun    تسوية
  noun    صفقة
  noun    تفاهم
  plural  تفاهمات
  masdar  توقيع
  verb    وقع يوقع
  verb    تعهد يتعهد
  masdar  تعهد
  plural  تعهدات
  verb    التزم يلتزم
  masdar  قبول
  verb    قبل يقبل
  verb    أقر يقر
  plural  ضمانات
  verb    توصل يتوصل
  verb    اعتمد يعتمد

