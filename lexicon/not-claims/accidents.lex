# Accidents, disasters, illness: a sentence with these words tells of harm that no one did.

not-claim traffic
  reach   sentence
  form    حادث سير
  form    حوادث السير
  form    حوادث سير
  form    حادث مروري
  form    حوادث مرورية
  form    الحوادث المرورية
  form    حادث مرور
  form    حوادث المرور
  form    حوادث الطرق
  form    حادث قطار
  form    تصادم قطارين
  form    خروج قطار عن
  form    انقلاب حافلة
  form    انقلاب سيارة
  form    انقلاب مركب
  form    انقلاب قارب
  form    غرق قارب
  form    غرق مركب
  form    غرق زورق
  form    غرق سفينة
  form    غرق عبارة
  form    تحطم طائرة
  form    تحطم الطائرة
  form    تحطم مروحية
  form    حادث تحطم
  form    تصادم حافلتين
  form    تصادم سيارتين
  form    حادث تصادم
  form    سقوط طائرة ركاب
  form    كارثة جوية
  form    مكوك فضائي
  form    تحطمت طائرة
  form    تحطمت الطائرة
  form    تحطمت مروحية
  form    هبوط اضطراري
  form    الهبوط الاضطراري
  form    هبوطا اضطراريا
  form    حادث الطائرة
  form    قطار ركاب
  form    خطا للغاز
  form    خط للغاز
  form    أنبوب غاز
  form    اصطدمت مركبة
  form    اصطدام سيارتين
  form    اصطدام قطار
  form    اصطدام حافلة
  form    حادث تدافع
  form    انهار مبنى
  form    انهيار المبنى
  form    انهيار الجسر
  form    غرق مهاجرين
  form    غرق مهاجرون
  yes     لقي ثلاثة أشخاص مصرعهم في حادث سير قرب تونس

not-claim disaster
  reach   sentence
  form    زلزال
  form    الزلزال
  form    هزة أرضية
  form    الهزة الأرضية
  form    زلازل
  form    تسونامي
  form    عواصف
  form    فيضان
  form    فيضانات
  form    الفيضانات
  form    السيول
  form    انهيار أرضي
  form    انهيارات أرضية
  form    انهيار ثلجي
  form    انهيار مبنى
  form    انهيار سقف
  form    انهيار جسر
  form    انهيار منجم
  form    انهيار سد
  form    بركان
  form    البركان
  form    ثوران بركان
  form    حرائق الغابات
  form    حريق الغابات
  form    حرائق غابات
  form    موجة حر
  form    موجة برد
  form    صاعقة
  form    تدافع حجاج
  form    حادث التدافع
  form    تسرب غاز
  form    تسرب الغاز
  form    أنبوبة غاز
  form    أسطوانة غاز
  form    انفجار غاز
  form    ماس كهربائي
  form    حريق اندلع في
  form    حريق شب في
  form    اندلاع حريق
  form    نشوب حريق
  form    اندلع حريق
  form    نشب حريق
  form    شب حريق
  form    مصنع للألعاب النارية
  form    الألعاب النارية
  form    عاصفة ثلجية
  form    عاصفة رملية
  form    عاصفة استوائية
  form    عاصفة مدارية
  form    الإعصار المداري
  form    إعصار مدمر
  form    سيول جارفة
  form    إعصار استوائي
  form    الأمطار الغزيرة
  form    أمطار غزيرة
  form    أمطار طوفانية
  form    الأمطار الطوفانية
  form    حرائق
  form    الحرائق
  form    رجال الإطفاء
  form    فرق الإطفاء
  yes     أودى زلزال بحياة مئتي شخص في جنوب البلاد

not-claim illness
  reach   sentence
  form    وباء
  form    مرض السرطان
  form    بمرض السرطان
  form    سرطان
  form    نوبة قلبية
  form    أزمة قلبية
  form    سكتة قلبية
  form    جلطة
  form    سكتة دماغية
  form    الإيبولا
  form    إيبولا
  form    الكوليرا
  form    كوليرا
  form    الملاريا
  form    الإنفلونزا
  form    إنفلونزا
  form    السكري
  form    ألزهايمر
  form    الإيدز
  form    صراع مع المرض
  form    تسمم غذائي
  form    جرعة زائدة
  form    انتحار
  form    انتحر
  form    انتحرت

not-claim market
  reach   same
  form    هبوط حاد
  form    الأسهم
  form    انفجار الأسعار
  form    ضربة للاقتصاد
  form    ضربة للأسواق
  form    موجة بيع
  form    الفوز بصفقة
  form    تراجع أسعار
  form    انسحاب من السوق
  form    حرب الرسوم
  form    شركات التأمين
  form    شركة تأمين
  form    قطاع التأمين
  form    التأمين الصحي
  form    تصفية أعمال
  form    تصفية حسابات

not-claim crime
  reach   sentence
  form    سرقة مجوهرات
  form    سطو مسلح
  form    جريمة شرف
  form    خلاف عائلي
  form    خلافات عائلية
  form    قضية اغتصاب
  form    تحرش جنسي
  form    التحرش الجنسي
  form    تاجر مخدرات
  form    تجارة المخدرات
  form    تهريب المخدرات
  form    غسل أموال
  form    غسيل الأموال
  form    التهرب الضريبي
  form    الخادمة
  form    خادمة فلبينية
  form    عاملة منزلية
  form    العاملة المنزلية
  form    عاملة منازل
  form    اعتداءات جنسية
  form    اعتداء جنسي
  form    الاعتداء الجنسي
  form    الاعتداءات الجنسية
  form    الاعتداء على الأطفال
  form    إساءات جنسية

not-claim screen
  reach   sentence
  form    فيلم
  form    الفيلم
  form    فيلما
  form    المسلسل
  form    مسلسلات
  form    بطولة الفنان
  form    الممثل
  form    الممثلة
  form    الفنان
  form    الفنانة
  form    المطرب
  form    المطربة
  form    ألبوم
  form    أغنية
  form    أغنيته
  form    لعبة فيديو
  form    ألعاب الفيديو
  form    مسرحية
  form    مهرجان كان
  form    جائزة الأوسكار
  form    الأوسكار
  form    هوليوود
