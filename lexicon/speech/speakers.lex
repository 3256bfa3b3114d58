# Nouns for people and bodies that speak without being an actor of the actor lexicon.

words unnamed-sources
  pos     speaker
  noun    مصدر
  plural  مصادر
  noun    مصدر مطلع
  noun    مصدر أمني
  plural  مصادر أمنية
  noun    مصدر عسكري
  plural  مصادر عسكرية
  noun    مصدر طبي
  plural  مصادر طبية
  noun    مصدر محلي
  plural  مصادر محلية
  noun    مصدر دبلوماسي
  plural  مصادر دبلوماسية
  noun    مصدر حكومي
  plural  مصادر حكومية
  noun    مصدر ميداني
  plural  مصادر ميدانية
  noun    مصدر قبلي
  plural  مصادر قبلية
  noun    مصدر في الشرطة
  noun    مصدر مسؤول

words officials
  pos     speaker
  noun    مسؤول
  plural  مسؤولون
  noun    متحدث
  plural  متحدثون
  noun    متحدث باسم
  noun    ناطق
  noun    ناطق باسم
  noun    ناطق رسمي
  noun    متحدث رسمي
  noun    متحدث عسكري
  noun    دبلوماسي
  plural  دبلوماسيون
  noun    ضابط
  plural  ضباط
  noun    قائد
  plural  قادة
  noun    محافظ
  noun    وزير
  noun    رئيس
  noun    نائب
  noun    أمين عام
  noun    مدير
  noun    رئيس بلدية
  noun    مبعوث
  noun    مندوب
  noun    سفير
  noun    مستشار

words witnesses
  pos     speaker
  plural  شهود
  plural  شهود عيان
  noun    شاهد
  noun    شاهد عيان
  noun    ناشط
  plural  ناشطون
  plural  نشطاء
  plural  مراقبون
  noun    مراقب
  noun    خبير
  plural  خبراء
  noun    محلل
  plural  محللون
  plural  سكان
  plural  أهالي
  noun    مقيم
  noun    ساكن
  noun    صحفي
  noun    صحافي
  noun    مراسل
  plural  مراسلون
  noun    مسعف
  plural  مسعفون
  noun    طبيب
  plural  أطباء
  noun    محام
  noun    كاتب
  noun    باحث
  plural  باحثون
  noun    منظمة حقوقية
  plural  منظمات حقوقية
  plural  جماعات حقوقية

words media
  pos     speaker
  noun    وكالة
  noun    وكالة أنباء
  plural  وكالات
  plural  وكالات أنباء
  noun    صحيفة
  plural  صحف
  noun    قناة
  plural  قنوات
  noun    تلفزيون
  noun    إذاعة
  noun    موقع
  noun    مجلة
  noun    شبكة
  plural  وسائل الإعلام
  plural  وسائل إعلام
  noun    الإعلام الحربي
  noun    إعلام رسمي
  noun    المكتب الإعلامي
  noun    مركز إعلامي

