# Refusing, vetoing, denying a demand, breaking off talks, leaving a treaty. Type REJECT.

trigger refuse
  frame   speaker
  verb    رفض يرفض
  masdar  رفض
  form    رافضا
  form    رافضة
  form    رافضين
  verb    اعترض على يعترض على
  form    الاعتراض على
  form    معترضا على
  verb    عارض يعارض
  form    غير مقبول
  form    غير قابل للنقاش
  form    غير قابلة للنقاش
  form    لن يقبل
  form    لن تقبل
  form    لا يقبل
  form    لا تقبل
  form    لم يقبل
  form    لن نقبل
  form    لن تسمح
  form    لن يسمح
  form    لن نسمح
  form    لا تعترف
  form    لا يعترف
  form    رفضا قاطعا
  verb    امتنع عن يمتنع عن
  form    الامتناع عن
  form    معارضته
  form    معارضتها
  form    عارض بشدة
  form    شديدة المعارضة
  form    معترضا
  form    لن تتسامح
  form    لن يتسامح
  form    لن نتسامح
  form    لا تتسامح
  form    لن نرضخ
  form    لن ترضخ
  form    لن يرضخ
  form    لن نخضع
  form    لن تخضع
  form    لن يخضع
  form    لن نستسلم
  form    لن تستسلم
  form    لن يستسلم
  form    لن تذعن
  form    لن نذعن
  form    لن يذعن
  form    لن ننصاع
  form    لن تنصاع
  form    لن نركع
  form    غير مقبولة
  form    ليس مقبولا
  form    لن يكون مقبولا
  form    لا يمكن القبول
  form    لا يمكن قبول
  form    لا يمكن السماح
  form    غير قابل للتفاوض
  form    غير قابلة للتفاوض
  form    لا تفاوض
  form    لا أساس له
  form    لا أساس لها
  form    لا أساس لهذه
  form    عار عن الصحة
  form    عارية عن الصحة
  form    رفضا ل
  form    لا نقبل
  form    لن أقبل
  form    لا نعترف
  form    لن نعترف
  form    لن تعترف
  form    لن يعترف
  form    اعتراضه على
  form    اعتراضها على
  form    اعتراضهم على
  form    الرافض ل
  form    الرافضة ل
  yes     رفضت طهران المطالب الأميركية بشأن الصواريخ
          agent  طهران
          target المطالب الأميركية
          claim  DEMAND المطالب
          agent  الأميركية
  no      رفض الممثل الدور بسبب انشغاله

trigger veto
  frame   speaker
  form    حق النقض
  form    استخدم حق النقض
  noun    فيتو
  form    نقضت قرار
  yes     استخدمت روسيا حق النقض ضد مشروع قرار أميركي
          agent  روسيا
          target مشروع قرار أميركي

trigger leave-treaty
  frame   speaker
  form    انسحاب من الاتفاق
  form    الانسحاب من الاتفاق
  form    الانسحاب من الاتفاقية
  form    الانسحاب من اتفاق
  form    الانسحاب من المعاهدة
  form    انسحب من الاتفاق
  form    انسحبت من الاتفاق
  form    ينسحب من الاتفاق
  form    تنسحب من الاتفاق
  form    انسحابه من الاتفاق
  form    انسحابها من الاتفاق
  form    التخلي عن الاتفاق
  form    التخلي عن الاتفاقية
  form    الخروج من الاتفاق
  form    إلغاء الاتفاق
  form    تمزيق الاتفاق
  form    هدم الاتفاق
  form    نسف الاتفاق
  form    انتهاك الاتفاق
  form    إلغاء الاتفاقية
  form    انسحاب من المعاهدة
  form    الانسحاب الأميركي من
  form    الانسحاب الأمريكي من
  form    الانسحاب من مجلس
  form    الانسحاب من اليونسكو
  form    ينسحب من المعاهدة
  form    انسحبت من المعاهدة
  form    انسحب من المعاهدة
  form    ينسحب من الاتفاقية
  form    تنسحب من الاتفاقية
  form    انسحبت من الاتفاقية
  form    انسحب من الاتفاقية
  form    الانسحاب من النووي
  yes     أعلن ترامب انسحاب الولايات المتحدة من الاتفاق النووي
          agent  الولايات المتحدة
          target الاتفاق النووي
          source ترامب

trigger cancel
  frame   speaker
  form    وقف المفاوضات
  form    وقف المحادثات
  form    تعليق المفاوضات
  form    تعليق المحادثات
  form    تعليق المشاركة
  verb    علق المحادثات يعلق المحادثات
  form    قطع المفاوضات
  verb    قاطع المحادثات يقاطع المحادثات
  form    وقف كل المحادثات
  form    وقف المشاركة
  noun    إلغاء قمة
  noun    إلغاء زيارة
  noun    إلغاء اجتماع
  noun    إلغاء لقاء
  form    ألغى زيارة
  form    ألغى زيارته
  form    ألغت زيارة
  form    ألغى القمة
  form    ألغت القمة
  form    ألغى اجتماعا
  form    ألغت الاجتماع
  form    ألغى الاجتماع
  yes     ألغت بيونغ يانغ اجتماعا مع سيول أمس
          agent  بيونغ يانغ
          target اجتماعا
          time   2025-12-17
          claim  MEET اجتماعا
          agent  بيونغ يانغ
          agent  سيول
          status denied

trigger reject-weak
  frame   speaker
  weak    true
  verb    انسحب من ينسحب من
  verb    شكك في يشكك في
  verb    تخلى عن يتخلى عن
  verb    تجاهل يتجاهل
  masdar  تجاهل
  form    غير مستعد
  form    غير مستعدة
  verb    ألغى يلغي
  passive ألغي يلغى
  masdar  إلغاء
  form    رافض
  form    الرافض
  yes     شككت إسرائيل في شرعية المحكمة الدولية
          agent  إسرائيل
          target شرعية المحكمة الدولية

trigger leave-deal
  frame   speaker
  masdar  انسحاب
  verb    انسحب ينسحب
  form    التخلي
  verb    تخلى يتخلى
  needs   المحكمة
  needs   محكمة
  needs   اتفاقيات
  needs   الاتفاقيات
  needs   اتفاقات
  needs   معاهدات
  needs   المنظمة
  needs   منظمة
  needs   منظمات
  needs   بروتوكول
  needs   البروتوكول
  needs   الأونروا
  needs   الشراكة
  verb    تملص يتملص
  verb    تنصل يتنصل
  masdar  تنصل
  verb    نقض ينقض
  masdar  نقض
  noun    خروج
  needs   الاتفاق
  needs   اتفاق
  needs   الاتفاقية
  needs   اتفاقية
  needs   المعاهدة
  needs   معاهدة
  needs   النووي
  needs   نووي
  needs   الالتزامات
  needs   الصفقة
  needs   المفاوضات
  needs   المحادثات
  needs   القمة
  needs   قمة
  needs   منه
  needs   مجلس
  needs   اليونسكو
  yes     انسحبت الولايات المتحدة من الاتفاق النووي أمس
          agent  الولايات المتحدة
          target الاتفاق النووي
          time   2025-12-17
  no      انسحب المتسابق من السباق

trigger call-off
  frame   speaker
  verb    ألغى يلغي
  passive ألغي يلغى
  masdar  إلغاء
  needs   اجتماع
  needs   اجتماعا
  needs   الاجتماع
  needs   القمة
  needs   قمة
  needs   لقاء
  needs   اللقاء
  needs   زيارة
  needs   الزيارة
  needs   الاتفاق
  needs   الاتفاقية
  needs   المحادثات
  needs   المفاوضات
  verb    أرجأ يرجئ
  passive أرجئ يرجأ
  masdar  إرجاء
  verb    أجل يؤجل
  masdar  تأجيل
  needs   زيارته
  needs   زيارتها
  needs   المباحثات
  needs   الاتفاقيات
  needs   اتفاقية
  needs   اتفاق
  needs   المعاهدة
  needs   الحوار
  needs   مشاركته
  needs   مشاركتها
  yes     ألغى الرئيس الأميركي القمة مع زعيم كوريا الشمالية
          agent  الرئيس الأميركي
          target القمة
          claim  MEET القمة
          agent  زعيم كوريا الشمالية
          status denied
  no      ألغى المستخدم حسابه

trigger deny-charge
  frame   speaker
  verb    نفى ينفي
  form    نافيا
  form    نافية
  needs   الاتهامات
  needs   اتهامات
  needs   الاتهام
  needs   المزاعم
  needs   مزاعم
  needs   الادعاءات
  needs   ادعاءات
  needs   ضلوعه
  needs   ضلوعها
  needs   تورطه
  needs   تورطها
  needs   مسؤوليته
  needs   مسؤوليتها
  yes     نفت طهران ضلوعها في الهجوم على السفينة
          agent  طهران
          target ضلوعها
          claim  ASSAULT الهجوم
          target السفينة
          status denied
  no      نفى الممثل خبر زواجه

trigger object
  frame   speaker
  verb    اعترض يعترض
  masdar  اعتراض
  light   على
  yes     اعترضت أنقرة على خطة بروكسل للهجرة
          agent  أنقرة
          target خطة بروكسل
  no      اعترضت الدفاعات الجوية صاروخا فوق البحر
