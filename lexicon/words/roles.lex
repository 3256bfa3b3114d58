# Words that say which role the phrase behind them, or before them, plays. The claim room asks for these ids.

words on
  pos     prep
  form    على

words against
  pos     prep
  form    ضد
  form    بحق
  form    في حق
  form    تجاه
  form    حيال

words by-agent
  pos     prep
  form    من قبل
  form    على يد
  form    على أيدي
  form    بنيران
  form    برصاص
  form    بأيدي
  form    بيد
  form    من طرف
  form    من جانب
  form    بواسطة
  form    على أيادي

words between
  pos     prep
  form    بين
  form    ما بين

words with
  pos     prep
  form    مع

words to
  pos     prep
  form    إلى

words from
  pos     prep
  form    من
  form    عن

words in
  pos     prep
  form    في
  form    داخل
  form    قرب
  form    بالقرب من
  form    وسط
  form    عند
  form    قبالة
  form    خارج
  form    أمام
  form    حول
  form    ضواحي
  form    على مشارف
  form    باتجاه
  form    عبر
  form    على الحدود مع

words jointly
  pos     prep
  form    بالتعاون مع
  form    بالتنسيق مع
  form    بمشاركة
  form    بالاشتراك مع
  form    بدعم من
  form    بمساندة
  form    بإسناد من
  form    بمساندة من
  form    بمساعدة
  form    بمساعدة من
  form    جنبا إلى جنب مع
  form    إلى جانب

words light-verbs
  pos     verb
  verb    شن يشن
  verb    نفذ ينفذ
  verb    أجرى يجري
  verb    وجه يوجه
  verb    قاد يقود
  verb    خاض يخوض
  verb    ارتكب يرتكب
  verb    دبر يدبر
  verb    أطلق يطلق
  verb    باشر يباشر
  verb    كثف يكثف
  verb    واصل يواصل
  verb    بدأ يبدأ
  verb    استأنف يستأنف
  verb    نظم ينظم
  verb    قدم يقدم
  verb    عقد يعقد
  verb    أصدر يصدر
  verb    وقع يوقع
  verb    فرض يفرض
  verb    أعلن يعلن
  verb    أرسل يرسل
  verb    وجه يوجه
  verb    أبرم يبرم
  verb    قام يقوم
  verb    تبنى يتبنى
  verb    صعد يصعد
  verb    حشد يحشد
  verb    أقام يقيم
  verb    أنجز ينجز

words undergo
  pos     verb
  verb    تعرض يتعرض
  verb    شهد يشهد
  verb    تلقى يتلقى
  verb    واجه يواجه

words outcome
  pos     verb
  verb    أسفر يسفر
  verb    أدى يؤدي
  verb    أوقع يوقع
  verb    خلف يخلف
  verb    تسبب يتسبب
  verb    سبب يسبب
  verb    أودى يودي
  verb    نجم ينجم
  verb    نتج ينتج
  verb    حصد يحصد

words outcome-nouns
  pos     noun
  form    مخلفا
  form    مخلفة
  form    موقعا
  form    موقعة
  form    مسفرا
  form    مسفرة
  form    متسببا
  form    متسببة
  form    مما أدى
  form    مما أسفر
  form    ما أدى
  form    ما أسفر

# an act asked to stop goes on
words stopping
  pos     noun
  noun    وقف
  noun    إنهاء
  noun    إيقاف
  noun    كف
