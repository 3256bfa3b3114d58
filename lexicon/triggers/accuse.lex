# Blaming, condemning, complaining, denouncing. Type ACCUSE.

trigger accuse
  frame   speaker
  verb    اتهم يتهم
  masdar  اتهام
  plural  اتهامات
  verb    حمل مسؤولية يحمل مسؤولية
  verb    حمل المسؤولية يحمل المسؤولية
  form    تحميل المسؤولية
  verb    ألقى باللوم يلقي باللوم
  verb    ألقى اللوم يلقي اللوم
  form    إلقاء اللوم
  form    اللوم على
  form    باللائمة
  form    باللوم
  form    متهما إياه
  form    متهما إياها
  form    متهما إياهم
  form    متهمة إياه
  form    متهمة إياها
  form    متهمة إياهم
  form    متهمين إياه
  form    محملا إياه
  form    محملا إياها
  form    محملة إياها
  form    محملة إياه
  form    محملا المسؤولية
  form    محملة المسؤولية
  form    حملت مسؤولية
  form    أصابع الاتهام
  form    بالمسؤولية عن
  form    يلوم
  form    تلوم
  form    لامت
  yes     اتهم الرئيس الأوكراني موسكو بالتدخل في الانتخابات
          agent  الرئيس الأوكراني
          target موسكو

trigger condemn
  frame   speaker
  presumes true
  verb    أدان يدين
  masdar  إدانة
  plural  إدانات
  form    مدينا
  verb    ندد يندد
  masdar  تنديد
  form    منددا
  form    منددة
  form    منددين
  verb    استنكر يستنكر
  masdar  استنكار
  form    مستنكرا
  verb    شجب يشجب
  masdar  شجب
  verb    استهجن يستهجن
  verb    انتقد ينتقد
  masdar  انتقاد
  plural  انتقادات
  form    منتقدا
  form    منتقدة
  form    دانت
  form    ودان
  form    إدانته
  form    إدانتها
  yes     أدانت الجامعة العربية الهجوم على قرية في مالي
          agent  الجامعة العربية
          target الهجوم
          claim  ASSAULT الهجوم
          target قرية
          place  مالي

trigger complain
  frame   speaker
  presumes true
  noun    شكوى
  plural  شكاوى
  verb    اشتكى يشتكي
  verb    شكا يشكو
  noun    احتجاج شديد اللهجة
  noun    مذكرة احتجاج
  yes     قدمت دمشق شكوى إلى مجلس الأمن ضد إسرائيل
          agent  دمشق
          target إسرائيل

trigger accuse-weak
  frame   speaker
  presumes true
  weak    true
  verb    هاجم بشدة يهاجم بشدة
  noun    لوم
  verb    أعرب عن قلقه يعرب عن قلقه
  form    متهما
  form    دان
  yes     وصف أردوغان نتنياهو بالإرهابي
          agent  أردوغان
          target نتنياهو
  no      وصف النقاد الرواية بالممتعة

trigger lay-blame
  frame   speaker
  verb    حمل يحمل
  masdar  تحميل
  form    محملا
  form    محملة
  verb    ألقى يلقي
  light   مسؤولية
  light   المسؤولية
  light   مسئولية
  light   المسئولية
  light   تبعات
  light   اللوم
  light   اللائمة
  yes     حملت باريس دمشق مسؤولية الهجوم في إدلب
          agent  باريس
          target دمشق
          claim  ASSAULT الهجوم
          agent  دمشق
          place  إدلب
          source باريس
  no      حملت الأم طفلها إلى المدرسة

trigger brand
  frame   speaker
  presumes true
  verb    وصف يصف
  form    واصفا
  form    واصفة
  needs   إرهابي
  needs   إرهابيا
  needs   الإرهابي
  needs   الإرهابيين
  needs   إرهابية
  needs   القاتل
  needs   قاتل
  needs   الخونة
  needs   خونة
  needs   مجرم
  needs   المجرم
  needs   عدوان
  needs   عدوانا
  needs   العدوان
  needs   جريمة
  needs   الجريمة
  needs   انتهاك
  needs   انتهاكا
  needs   كاذب
  needs   الكاذب
  needs   مارق
  needs   المارق
  needs   حيوان
  needs   الحيوان
  yes     وصف الرئيس التركي رئيس الوزراء الإسرائيلي بالإرهابي
          agent  الرئيس التركي
          target رئيس الوزراء الإسرائيلي
  no      وصف النقاد العرض بالممتع

