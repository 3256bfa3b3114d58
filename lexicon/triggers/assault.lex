# Armed violence against people or positions. Type ASSAULT.
# Words of everyday use are weak: they count only beside a figure, a place, a weapon or an armed actor.

trigger air-raid
  means   air
  frame   doer-on-target
  noun    غارة جوية
  plural  غارات جوية
  noun    غارة
  plural  غارات
  noun    ضربة جوية
  plural  ضربات جوية
  noun    قصف جوي
  noun    هجوم جوي
  plural  هجمات جوية
  noun    عدوان جوي
  noun    طلعة قتالية
  plural  طلعات قتالية
  noun    طلعة هجومية
  plural  طلعات هجومية
  verb    أغار على يغير على
  form    أغار
  form    أغارت
  form    أغاروا
  masdar  إغارة

trigger sortie
  means   air
  frame   doer-on-target
  weak    true
  noun    طلعة جوية
  plural  طلعات جوية
  noun    طلعة
  plural  طلعات

trigger bombardment
  frame   doer-on-target
  masdar  قصف
  noun    قصف عنيف
  noun    قصف مكثف

trigger bombard
  frame   doer-hits-target
  verb    قصف يقصف
  verb    دك يدك
  masdar  دك
  verb    أمطر يمطر

trigger shelling
  means   artillery
  frame   doer-on-target
  noun    قصف مدفعي
  noun    قصف بالمدفعية
  noun    قصف بقذائف
  noun    قصف بالهاون
  noun    قذيفة هاون
  plural  قذائف هاون
  plural  قذائف الهاون
  plural  قذائف مدفعية
  plural  قذائف صاروخية
  noun    سقوط قذيفة
  noun    سقوط قذائف
  noun    إطلاق قذائف
  verb    سقطت قذيفة تسقط قذيفة
  verb    سقطت قذائف تسقط قذائف

trigger shell-fall
  means   artillery
  frame   doer-on-target
  weak    true
  noun    قذيفة
  plural  قذائف

trigger rocket-fire
  means   missile
  frame   doer-on-target
  noun    إطلاق صاروخ
  noun    إطلاق صواريخ
  noun    إطلاق صاروخين
  noun    إطلاق الصواريخ
  noun    قصف صاروخي
  noun    هجوم صاروخي
  plural  هجمات صاروخية
  noun    ضربة صاروخية
  plural  ضربات صاروخية
  noun    رشقة صاروخية
  plural  رشقات صاروخية
  noun    سقوط صاروخ
  noun    سقوط صواريخ
  verb    سقط صاروخ يسقط صاروخ
  verb    سقطت صواريخ تسقط صواريخ
  verb    أطلق صاروخا يطلق صاروخا
  verb    أطلق صاروخين يطلق صاروخين
  verb    أطلق صواريخ يطلق صواريخ

# the weapon stands later in the sentence: أطلقت الجماعة صاروخا
trigger launch
  frame   doer-on-target
  weak    true
  verb    أطلق يطلق
  masdar  إطلاق
  verb    ألقى يلقي
  masdar  إلقاء

trigger strike
  frame   doer-on-target
  noun    ضربة عسكرية
  plural  ضربات عسكرية
  noun    ضربة استباقية
  plural  ضربات استباقية
  noun    عمل عسكري
  plural  أعمال عسكرية
  plural  أعمال عدائية
  noun    تدخل عسكري
  noun    هجوم عسكري
  noun    ضغط عسكري
  noun    تصعيد عسكري
  noun    رد عسكري

trigger strike-bare
  frame   doer-on-target
  weak    true
  noun    ضربة
  plural  ضربات
  masdar  ضرب

trigger strike-verb
  frame   doer-hits-target
  weak    true
  verb    ضرب يضرب

trigger attack
  frame   doer-on-target
  noun    هجوم
  plural  هجمات
  noun    هجمة
  noun    اعتداء
  plural  اعتداءات
  noun    عدوان
  noun    هجوم بري
  noun    هجوم مسلح
  noun    هجوم إرهابي
  plural  هجمات إرهابية
  noun    اعتداء إرهابي
  plural  اعتداءات إرهابية
  noun    عمل إرهابي
  plural  أعمال إرهابية
  noun    عملية إرهابية
  plural  عمليات إرهابية
  verb    اعتدى على يعتدي على
  form    الاعتداء على

trigger attack-verb
  frame   doer-hits-target
  verb    هاجم يهاجم
  masdar  مهاجمة
  verb    باغت يباغت

trigger targeting
  frame   doer-hits-target
  masdar  استهداف

# advertising and budgets aim at people too
trigger target-verb
  frame   doer-hits-target
  weak    true
  verb    استهدف يستهدف
  form    مستهدفا
  form    مستهدفة
  form    مستهدفين

trigger gunfire
  means   gunfire
  frame   doer-on-target
  noun    إطلاق نار
  noun    إطلاق رصاص
  noun    إطلاق أعيرة نارية
  verb    أطلق النار يطلق النار
  verb    أطلق نيران يطلق نيران
  verb    أطلق نيرانه يطلق نيرانه
  verb    أطلق الرصاص يطلق الرصاص
  verb    أطلق رصاصة يطلق رصاصة
  verb    أطلق أعيرة نارية يطلق أعيرة نارية
  verb    فتح النار يفتح النار
  verb    فتح نيران يفتح نيران
  verb    فتح نيرانه يفتح نيرانه
  noun    فتح النار
  form    أطلقت عليه النار
  form    أطلقا النار
  form    فتحا النار
  form    النار على
  form    النار باتجاه
  form    النار صوب
  form    النار في اتجاه
  form    الرصاص على
  form    الرصاص الحي على
  form    الرصاص باتجاه
  form    النيران على
  verb    قنص يقنص
  masdar  قنص
  form    رميا بالرصاص

trigger fire-exchange
  means   gunfire
  frame   two-sides
  noun    تبادل إطلاق النار
  noun    تبادل لإطلاق النار
  noun    تبادل إطلاق نار
  verb    تبادل إطلاق النار يتبادل إطلاق النار

trigger bombing
  means   explosive
  frame   doer-on-target
  noun    تفجير
  plural  تفجيرات
  noun    انفجار
  plural  انفجارات
  noun    انفجار سيارة مفخخة
  noun    تفجير سيارة مفخخة
  noun    هجوم بسيارة مفخخة
  noun    انفجار عبوة ناسفة
  noun    تفجير عبوة ناسفة
  noun    انفجار لغم
  noun    انفجار لغم أرضي
  noun    انفجار قنبلة
  noun    هجوم بقنبلة
  verb    انفجرت سيارة مفخخة تنفجر سيارة مفخخة
  verb    انفجرت عبوة ناسفة تنفجر عبوة ناسفة
  verb    انفجرت قنبلة تنفجر قنبلة
  verb    انفجر لغم ينفجر لغم
  verb    انفجر ينفجر

# the past of the verb is also the word for dawn
trigger blow-up
  means   explosive
  frame   doer-hits-target
  weak    true
  verb    فجر يفجر

trigger suicide-bombing
  means   suicide
  frame   doer-on-target
  noun    تفجير انتحاري
  plural  تفجيرات انتحارية
  noun    هجوم انتحاري
  plural  هجمات انتحارية
  noun    عملية انتحارية
  plural  عمليات انتحارية
  noun    اعتداء انتحاري
  noun    انفجار انتحاري
  verb    فجر نفسه يفجر نفسه
  verb    فجر أنفسهم يفجر أنفسهم
  form    فجروا أنفسهم
  form    يفجروا أنفسهم
  form    يفجرون أنفسهم
  form    فجرت نفسها
  form    فجرا نفسيهما
  form    تفجير نفسه
  form    تفجير أنفسهم
  form    تفجير نفسها
  form    مفجرا نفسه

trigger clash
  means   ground
  frame   two-sides
  noun    اشتباك
  plural  اشتباكات
  noun    اشتباك مسلح
  plural  اشتباكات مسلحة
  plural  مواجهات مسلحة
  plural  مواجهات عسكرية
  noun    مواجهة عسكرية
  verb    اشتبك يشتبك
  noun    اقتتال
  verb    اقتتل يقتتل
  verb    تقاتل يتقاتل

trigger battle
  frame   two-sides
  noun    قتال
  plural  معارك
  noun    صدام مسلح
  plural  صدامات
  noun    نزاع مسلح
  noun    صراع مسلح
  noun    حرب أهلية
  form    قاتلت
  form    قاتلوا
  form    يقاتل
  form    تقاتل
  form    يقاتلون
  plural  مواجهات عنيفة
  plural  مواجهات دامية
  form    مواجهات بين
  form    مواجهات مع

trigger battle-weak
  frame   two-sides
  weak    true
  noun    معركة
  noun    مواجهة
  noun    صدام
  noun    حرب
  plural  حروب
  verb    تصادم يتصادم
  verb    حارب يحارب
  masdar  محاربة
  verb    واجه يواجه
  plural  مواجهات

trigger kill
  role    killed
  frame   doer-hits-target
  verb    قتل يقتل
  masdar  قتل
  verb    اغتال يغتال
  masdar  اغتيال
  plural  اغتيالات
  noun    جريمة اغتيال
  plural  تصفيات جسدية
  noun    تصفية جسدية
  verb    أعدم ميدانيا يعدم ميدانيا
  noun    إعدام ميداني
  plural  إعدامات ميدانية
  noun    إعدام خارج نطاق القضاء
  verb    ذبح يذبح
  masdar  ذبح
  masdar  تقتيل
  noun    قطع رأس
  form    قطع رؤوس
  form    أرداه قتيلا
  form    أردته قتيلا
  form    أردوه قتيلا
  form    أرداه
  form    أردته

trigger eliminate
  role    killed
  frame   doer-hits-target
  weak    true
  verb    أعدم يعدم
  masdar  إعدام
  plural  إعدامات
  verb    صفى يصفي
  masdar  تصفية
  plural  تصفيات
  verb    قضى على يقضي على
  form    القضاء على
  masdar  تحييد
  verb    حيد يحيد
  verb    أباد يبيد
  masdar  إبادة

trigger death
  role    killed
  frame   victims
  masdar  مقتل
  noun    مصرع
  verb    لقي مصرعه يلقى مصرعه
  verb    لقي مصرعهم يلقى مصرعهم
  form    لقوا مصرعهم
  form    لقيت مصرعها
  verb    لقي حتفه يلقى حتفه
  form    لقوا حتفهم
  form    لقي حتفهم
  form    مصرعهم
  verb    استشهد يستشهد
  masdar  استشهاد
  verb    ارتقى شهيدا يرتقي شهيدا
  noun    قتيل
  plural  قتلى
  plural  شهداء
  verb    سقط قتلى يسقط قتلى
  verb    سقط شهداء يسقط شهداء
  noun    سقوط قتلى
  noun    سقوط شهداء
  noun    سقوط ضحايا

trigger death-weak
  role    killed
  frame   victims
  weak    true
  verb    قضى يقضي
  masdar  وفاة
  verb    توفي يتوفى
  verb    مات يموت
  noun    سقوط
  verb    سقط يسقط
  plural  ضحايا
  noun    ضحية
  plural  وفيات
  masdar  فقدان
  noun    جثة
  plural  جثث
  noun    شهيد
  form    حتفه
  form    حتفهم

trigger injury
  role    injured
  frame   victims
  noun    إصابة
  plural  إصابات
  noun    جريح
  plural  جرحى
  noun    مصاب
  plural  مصابون
  verb    جرح يجرح
  verb    أصيب يصاب
  noun    جرح
  noun    سقوط جرحى
  noun    سقوط إصابات

trigger casualties
  role    casualties
  frame   victims
  form    قتيل وجريح
  form    القتلى والجرحى
  form    قتلى وجرحى
  form    قتيلا وجريحا
  form    الشهداء والجرحى
  form    شهداء وجرحى

trigger ambush
  means   ground
  frame   doer-on-target
  noun    كمين
  plural  كمائن
  verb    نصب كمينا ينصب كمينا

trigger military-operation
  frame   doer-on-target
  noun    عملية عسكرية
  plural  عمليات عسكرية
  noun    عملية هجومية
  plural  عمليات هجومية
  noun    حملة عسكرية
  noun    عملية أمنية
  plural  عمليات أمنية
  noun    مهمة قتالية
  plural  مهام قتالية
  noun    عمليات قتالية
  noun    حملة جوية
  noun    عملية برية
  plural  عمليات برية
  noun    أعمال قتالية
  noun    تقدم بري

trigger operation-weak
  frame   doer-on-target
  weak    true
  noun    عملية
  plural  عمليات
  noun    حملة
  plural  حملات
  noun    حادث
  noun    حادثة

trigger raid
  means   ground
  frame   doer-on-target
  noun    عملية إنزال
  noun    إنزال جوي
  noun    عملية نوعية

trigger torture
  frame   doer-hits-target
  verb    عذب يعذب
  masdar  تعذيب
  noun    سوء معاملة
  verb    جلد يجلد
  noun    اعتداء جسدي
  noun    عنف جنسي

trigger massacre
  frame   doer-on-target
  noun    مجزرة
  plural  مجازر
  noun    مذبحة
  plural  مذابح
  noun    إبادة جماعية
  noun    جريمة حرب
  plural  جرائم حرب
  noun    جرائم ضد الإنسانية
  noun    تطهير عرقي

trigger violence
  frame   doer-on-target
  noun    أعمال عنف
  noun    أعمال قتل
  noun    عمل عدائي
  noun    استخدام القوة
  noun    استخدام العنف
  noun    استخدام مفرط للقوة
  form    القوة المفرطة

trigger violence-weak
  frame   doer-on-target
  weak    true
  noun    عنف
  noun    جريمة
  plural  جرائم
  plural  انتهاكات
  verb    اغتصب يغتصب
  masdar  اغتصاب

trigger crackdown
  frame   doer-hits-target
  verb    قمع يقمع
  masdar  قمع
  noun    فض اعتصام
  noun    فض مظاهرة
  form    فض الاعتصام
  form    فض التظاهرات
  form    فض المظاهرات
  form    تفريق المتظاهرين
  form    تفريق المحتجين
  form    لتفريق المتظاهرين
  form    لتفريق المحتجين
  verb    فرق المتظاهرين يفرق المتظاهرين
  noun    إطلاق الغاز المسيل للدموع
  noun    إطلاق قنابل الغاز

trigger repel
  frame   doer-on-target
  verb    صد هجوما يصد هجوما
  form    صد هجوم
  form    صد الهجوم
  form    إحباط هجوم
  form    دحر الهجوم
  verb    دحر يدحر
  masdar  دحر

trigger stabbing
  means   blade
  frame   doer-hits-target
  noun    عملية طعن
  noun    هجوم بسكين
  noun    هجوم بسكاكين
  noun    هجوم طعن
  verb    طعن بسكين يطعن بسكين
  form    طعنا
  form    طعنا بالسكين

trigger stabbing-weak
  means   blade
  frame   doer-hits-target
  weak    true
  verb    طعن يطعن
  masdar  طعن

trigger ramming
  means   vehicle
  frame   doer-hits-target
  verb    دهس يدهس
  masdar  دهس
  noun    عملية دهس
  noun    هجوم دهس
  noun    هجوم بشاحنة

trigger chemical-attack
  means   chemical
  frame   doer-on-target
  noun    هجوم كيميائي
  plural  هجمات كيميائية
  noun    هجوم كيماوي
  plural  هجمات كيماوية
  noun    قصف كيماوي
  noun    هجوم بالغاز
  noun    هجوم بالأسلحة الكيميائية
  noun    هجوم بغاز السارين
  noun    هجوم بغاز الكلور
  noun    هجوم بغاز أعصاب
  noun    استخدام أسلحة كيميائية
  noun    استخدام أسلحة كيماوية
  noun    استخدام السلاح الكيميائي
  noun    استخدام الأسلحة الكيميائية
  noun    استخدام السلاح الكيماوي
  noun    استخدام الأسلحة الكيماوية
  noun    استخدام غاز
  noun    استخدام الكيماوي
  form    استخدام النظام للأسلحة الكيميائية
  verb    استخدم أسلحة كيميائية يستخدم أسلحة كيميائية

trigger poisoning
  means   chemical
  frame   doer-hits-target
  masdar  تسميم
  form    سمم
  form    سممت
  form    يسمم

trigger weapon-use
  frame   doer-on-target
  weak    true
  verb    استخدم يستخدم
  masdar  استخدام

trigger push-back
  frame   doer-on-target
  weak    true
  verb    ألحق يلحق
  verb    كبد يكبد
  masdar  صد
  masdar  هزيمة
  verb    هزم يهزم
  verb    تصدى يتصدى
  masdar  تصد
  form    التصدي

trigger injury-weak
  role    injured
  frame   doer-hits-target
  weak    true
  verb    أصاب يصيب

