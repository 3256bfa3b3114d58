# International bodies, alliances, missions, courts and relief organisations

actor united-nations
  name    United Nations
  also    UN
  kind    international
  form    الأمم المتحدة
  form    منظمة الأمم المتحدة
  form    هيئة الأمم المتحدة
  form    المنظمة الأممية
  form    المنظمة الدولية الأمم المتحدة
  short   المنظمة الدولية
  yes     فرضت الأمم المتحدة عقوبات على قادة الميليشيا
          actor  الأمم المتحدة

actor un-security-council
  name    UN Security Council
  also    United Nations Security Council
  kind    international
  part-of united-nations
  form    مجلس الأمن الدولي
  form    مجلس الأمن
  form    مجلس الأمن التابع للأمم المتحدة
  form    مجلس الأمن الدولي التابع للأمم المتحدة
  short   المجلس
  yes     طالب مجلس الأمن الدولي بفتح ممرات آمنة للمدنيين
          actor  مجلس الأمن الدولي

actor un-general-assembly
  name    UN General Assembly
  also    United Nations General Assembly
  kind    international
  part-of united-nations
  form    الجمعية العامة للأمم المتحدة
  short   الجمعية العامة
  yes     وثقت الجمعية العامة للأمم المتحدة نزوح أكثر من ألف أسرة خلال أسبوع
          actor  الجمعية العامة للأمم المتحدة

actor un-human-rights-council
  name    UN Human Rights Council
  also    United Nations Human Rights Council
  kind    international
  part-of united-nations
  form    مجلس حقوق الإنسان التابع للأمم المتحدة
  form    مجلس حقوق الإنسان
  form    مجلس حقوق الانسان
  form    مجلس حقوق الإنسان الأممي
  yes     أوفد مجلس حقوق الإنسان التابع للأمم المتحدة فريقا لتقييم الأضرار
          actor  مجلس حقوق الإنسان التابع للأمم المتحدة

actor ohchr
  name    UN Human Rights Office
  also    OHCHR
  also    Office of the UN High Commissioner for Human Rights
  kind    international
  part-of united-nations
  form    مفوضية الأمم المتحدة السامية لحقوق الإنسان
  form    المفوضية السامية لحقوق الإنسان
  form    مكتب حقوق الإنسان التابع للأمم المتحدة
  form    مفوضية حقوق الإنسان
  form    مكتب الأمم المتحدة لحقوق الإنسان
  form    المفوضية السامية للأمم المتحدة لحقوق الإنسان
  form    مفوضية الأمم المتحدة لحقوق الإنسان
  form    مكتب المفوض السامي لحقوق الإنسان
  short   المفوضية
  yes     أقرت مفوضية الأمم المتحدة السامية لحقوق الإنسان إرسال مراقبين إلى خطوط التماس
          actor  مفوضية الأمم المتحدة السامية لحقوق الإنسان

actor unhcr
  name    UNHCR
  also    UN High Commissioner for Refugees
  also    UN refugee agency
  kind    international
  part-of united-nations
  form    المفوضية السامية للأمم المتحدة لشؤون اللاجئين
  form    مفوضية الأمم المتحدة لشؤون اللاجئين
  form    مفوضية شؤون اللاجئين
  form    مفوضية اللاجئين
  form    المفوضية السامية لشؤون اللاجئين
  form    مفوضية الأمم المتحدة السامية لشؤون اللاجئين
  form    المفوضية العليا للاجئين
  form    مفوضية الأمم المتحدة للاجئين
  short   المفوضية
  yes     أوفدت المفوضية السامية للأمم المتحدة لشؤون اللاجئين فريقا لتقييم الأضرار
          actor  المفوضية السامية للأمم المتحدة لشؤون اللاجئين

actor ocha
  name    OCHA
  also    UN Office for the Coordination of Humanitarian Affairs
  also    UN OCHA
  also    United Nations Office for the Coordination of Humanitarian Affairs
  kind    international
  part-of united-nations
  form    مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
  form    مكتب تنسيق الشؤون الإنسانية
  form    مكتب تنسيق الشؤون الإنسانية التابع للأمم المتحدة
  form    أوتشا
  form    مكتب أوتشا
  form    مكتب الشؤون الإنسانية التابع للأمم المتحدة
  form    مكتب تنسيق الشؤون الإنسانية الأممي
  short   المكتب الأممي
  yes     أقر مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية إرسال مراقبين إلى خطوط التماس
          actor  مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية

actor unicef
  name    UNICEF
  also    United Nations Children's Fund
  kind    international
  part-of united-nations
  form    منظمة الأمم المتحدة للطفولة
  form    يونيسف
  form    اليونيسف
  form    منظمة اليونيسف
  form    منظمة يونيسف
  form    يونيسيف
  form    اليونيسيف
  form    منظمة الأمم المتحدة للطفولة يونيسف
  yes     فرضت منظمة الأمم المتحدة للطفولة عقوبات على قادة الميليشيا
          actor  منظمة الأمم المتحدة للطفولة

actor wfp
  name    World Food Programme
  also    World Food Program
  also    WFP
  also    UN World Food Programme
  kind    international
  part-of united-nations
  form    برنامج الأغذية العالمي
  form    برنامج الغذاء العالمي
  form    برنامج الأغذية العالمي التابع للأمم المتحدة
  yes     فرض برنامج الأغذية العالمي عقوبات على قادة الميليشيا
          actor  برنامج الأغذية العالمي

actor who
  name    World Health Organization
  also    World Health Organisation
  kind    international
  part-of united-nations
  form    منظمة الصحة العالمية
  yes     حذرت منظمة الصحة العالمية من كارثة إنسانية وشيكة في المدينة المحاصرة
          actor  منظمة الصحة العالمية

actor unrwa
  name    UNRWA
  also    UN Relief and Works Agency
  kind    international
  part-of united-nations
  form    الأونروا
  form    أونروا
  form    وكالة الأونروا
  form    وكالة غوث وتشغيل اللاجئين الفلسطينيين
  form    وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين
  form    وكالة غوث وتشغيل اللاجئين
  form    الانروا
  form    وكالة غوث
  yes     مددت الأونروا تفويض البعثة عاما آخر
          actor  الأونروا

actor unesco
  name    UNESCO
  kind    international
  part-of united-nations
  form    اليونسكو
  form    يونسكو
  form    منظمة اليونسكو
  form    منظمة الأمم المتحدة للتربية والعلم والثقافة
  form    منظمة الأمم المتحدة للتربية والعلوم والثقافة
  yes     رحبت اليونسكو بتبادل الأسرى بين الجانبين
          actor  اليونسكو

actor undp
  name    UNDP
  kind    international
  part-of united-nations
  form    برنامج الأمم المتحدة الإنمائي
  yes     عقد برنامج الأمم المتحدة الإنمائي جلسة خاصة لبحث الأزمة
          actor  برنامج الأمم المتحدة الإنمائي

actor fao
  name    FAO
  kind    international
  part-of united-nations
  form    منظمة الأغذية والزراعة
  form    منظمة الفاو
  form    الفاو
  form    منظمة الأغذية والزراعة التابعة للأمم المتحدة
  yes     أدانت منظمة الأغذية والزراعة استهداف المستشفيات
          actor  منظمة الأغذية والزراعة

actor iom
  name    International Organization for Migration
  also    IOM
  also    International Organisation for Migration
  kind    international
  part-of united-nations
  form    المنظمة الدولية للهجرة
  form    منظمة الهجرة الدولية
  form    المنظمة الدولية للهجرة التابعة للأمم المتحدة
  form    منظمة الهجرة
  yes     عقدت المنظمة الدولية للهجرة جلسة خاصة لبحث الأزمة
          actor  المنظمة الدولية للهجرة

actor unmas
  name    UN Mine Action Service
  kind    international
  part-of united-nations
  form    دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام
  yes     طالبت دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام بفتح ممرات آمنة للمدنيين
          actor  دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام

actor un-women
  name    UN Women
  kind    international
  part-of united-nations
  form    هيئة الأمم المتحدة للمرأة
  yes     طالبت هيئة الأمم المتحدة للمرأة بفتح ممرات آمنة للمدنيين
          actor  هيئة الأمم المتحدة للمرأة

actor unfpa
  name    UNFPA
  kind    international
  part-of united-nations
  form    صندوق الأمم المتحدة للسكان
  yes     مدد صندوق الأمم المتحدة للسكان تفويض البعثة عاما آخر
          actor  صندوق الأمم المتحدة للسكان

actor iaea
  name    IAEA
  also    International Atomic Energy Agency
  kind    international
  part-of united-nations
  form    الوكالة الدولية للطاقة الذرية
  form    وكالة الطاقة الذرية
  form    الوكالة الذرية
  form    وكالة الطاقة الذرية التابعة للأمم المتحدة
  short   الوكالة
  yes     رحبت الوكالة الدولية للطاقة الذرية بتبادل الأسرى بين الجانبين
          actor  الوكالة الدولية للطاقة الذرية

actor icj
  name    International Court of Justice
  kind    international
  part-of united-nations
  form    محكمة العدل الدولية
  short   المحكمة
  yes     أقرت محكمة العدل الدولية إرسال مراقبين إلى خطوط التماس
          actor  محكمة العدل الدولية

actor icc
  name    International Criminal Court
  also    ICC
  kind    international
  form    المحكمة الجنائية الدولية
  form    الجنائية الدولية
  form    محكمة الجنايات الدولية
  short   المحكمة
  yes     أقرت المحكمة الجنائية الدولية إرسال مراقبين إلى خطوط التماس
          actor  المحكمة الجنائية الدولية

actor opcw
  name    OPCW
  also    Organisation for the Prohibition of Chemical Weapons
  also    Organization for the Prohibition of Chemical Weapons
  kind    international
  form    منظمة حظر الأسلحة الكيميائية
  form    منظمة حظر الأسلحة الكيماوية
  form    منظمة حظر الأسلحة الكيمياوية
  form    منظمة حظر السلاح الكيميائي
  form    منظمة حظر انتشار الأسلحة الكيميائية
  short   المنظمة
  yes     مددت منظمة حظر الأسلحة الكيميائية تفويض البعثة عاما آخر
          actor  منظمة حظر الأسلحة الكيميائية

actor opcw-inspectors
  name    OPCW inspectors
  also    OPCW fact-finding mission
  kind    mission
  part-of opcw
  form    مفتشو منظمة حظر الأسلحة الكيميائية
  form    مفتشو منظمة حظر الأسلحة الكيمياوية
  form    خبراء منظمة حظر الأسلحة الكيميائية
  form    مفتشي منظمة حظر الأسلحة الكيميائية
  form    خبراء منظمة حظر الأسلحة الكيماوية
  short   المفتشون
  short   المفتشين
  yes     رعى مفتشو منظمة حظر الأسلحة الكيميائية اجتماعا بين ممثلي الطرفين
          actor  مفتشو منظمة حظر الأسلحة الكيميائية

actor un-commission-inquiry-syria
  name    UN Commission of Inquiry on Syria
  kind    international
  part-of united-nations
  form    لجنة التحقيق الدولية المستقلة بشأن سوريا
  form    لجنة التحقيق الدولية بشأن سوريا
  form    لجنة الأمم المتحدة للتحقيق في سوريا
  form    لجنة التحقيق الدولية المستقلة المعنية بسوريا
  yes     عقدت لجنة التحقيق الدولية المستقلة بشأن سوريا جلسة خاصة لبحث الأزمة
          actor  لجنة التحقيق الدولية المستقلة بشأن سوريا

actor un-panel-yemen
  name    UN Panel of Experts on Yemen
  kind    international
  part-of united-nations
  form    فريق الخبراء المعني باليمن
  form    فريق خبراء الأمم المتحدة بشأن اليمن
  form    لجنة خبراء الأمم المتحدة بشأن اليمن
  yes     وثق فريق الخبراء المعني باليمن نزوح أكثر من ألف أسرة خلال أسبوع
          actor  فريق الخبراء المعني باليمن

actor un-fact-finding-sudan
  name    UN Fact-Finding Mission for Sudan
  kind    international
  part-of united-nations
  form    بعثة تقصي الحقائق في السودان
  form    البعثة الدولية المستقلة لتقصي الحقائق في السودان
  form    بعثة الأمم المتحدة لتقصي الحقائق في السودان
  yes     وثقت بعثة تقصي الحقائق في السودان نزوح أكثر من ألف أسرة خلال أسبوع
          actor  بعثة تقصي الحقائق في السودان

actor unsmil
  name    UNSMIL
  also    UN Support Mission in Libya
  kind    mission
  part-of united-nations
  form    بعثة الأمم المتحدة للدعم في ليبيا
  form    بعثة الأمم المتحدة في ليبيا
  form    البعثة الأممية في ليبيا
  form    بعثة الدعم الأممية في ليبيا
  form    البعثة الأممية للدعم في ليبيا
  short   البعثة الأممية
  short   البعثة
  yes     قالت بعثة الأمم المتحدة للدعم في ليبيا إن الخروق تراجعت بعد الهدنة
          actor  بعثة الأمم المتحدة للدعم في ليبيا

actor unami
  name    UNAMI
  also    UN Assistance Mission for Iraq
  kind    mission
  part-of united-nations
  form    بعثة الأمم المتحدة في العراق
  form    يونامي
  form    بعثة الأمم المتحدة لمساعدة العراق
  form    بعثة يونامي
  short   البعثة الأممية
  short   البعثة
  yes     رعت بعثة الأمم المتحدة في العراق اجتماعا بين ممثلي الطرفين
          actor  بعثة الأمم المتحدة في العراق

actor unama
  name    UNAMA
  also    UN Assistance Mission in Afghanistan
  also    United Nations Assistance Mission in Afghanistan
  kind    mission
  part-of united-nations
  form    بعثة الأمم المتحدة في أفغانستان
  form    يوناما
  form    البعثة الأممية في أفغانستان
  form    بعثة الأمم المتحدة للمساعدة في أفغانستان
  form    بعثة المساعدة التابعة للأمم المتحدة في أفغانستان
  form    بعثة الأمم المتحدة للمساعدة في أفغانستان
  form    البعثة الأممية بأفغانستان
  form    بعثة يوناما
  short   البعثة الأممية
  short   البعثة
  yes     قالت بعثة الأمم المتحدة في أفغانستان إن الخروق تراجعت بعد الهدنة
          actor  بعثة الأمم المتحدة في أفغانستان

actor unifil
  name    UNIFIL
  also    UN Interim Force in Lebanon
  kind    mission
  part-of united-nations
  form    اليونيفيل
  form    قوات اليونيفيل
  form    يونيفيل
  form    قوة الأمم المتحدة المؤقتة في لبنان
  form    قوة اليونيفيل
  form    قوات الأمم المتحدة المؤقتة في لبنان
  form    القوة الدولية في جنوب لبنان
  short   القوة الأممية
  yes     سيرت اليونيفيل دوريات على طول الخط الفاصل
          actor  اليونيفيل

actor undof
  name    UNDOF
  also    UN Disengagement Observer Force
  kind    mission
  part-of united-nations
  form    قوة الأمم المتحدة لمراقبة فض الاشتباك
  form    قوات الأندوف
  form    قوات أندوف
  form    أندوف
  form    الأندوف
  form    قوة الأندوف
  yes     أعلنت قوة الأمم المتحدة لمراقبة فض الاشتباك تعرض إحدى الدوريات لإطلاق نار
          actor  قوة الأمم المتحدة لمراقبة فض الاشتباك

actor unamid
  name    UNAMID
  also    African Union-UN Mission in Darfur
  kind    mission
  part-of united-nations
  form    يوناميد
  form    اليوناميد
  form    بعثة يوناميد
  form    البعثة المشتركة للأمم المتحدة والاتحاد الأفريقي في دارفور
  form    قوات اليوناميد
  yes     نفت يوناميد استهداف المدنيين في الغارة الأخيرة
          actor  يوناميد

actor unmiss
  name    UNMISS
  also    UN Mission in South Sudan
  kind    mission
  part-of united-nations
  form    بعثة الأمم المتحدة في جنوب السودان
  form    يونميس
  form    بعثة يونميس
  yes     رعت بعثة الأمم المتحدة في جنوب السودان اجتماعا بين ممثلي الطرفين
          actor  بعثة الأمم المتحدة في جنوب السودان

actor unitams
  name    UNITAMS
  kind    mission
  part-of united-nations
  form    يونيتامس
  form    بعثة يونيتامس
  form    بعثة الأمم المتحدة المتكاملة لدعم المرحلة الانتقالية في السودان
  yes     رعت يونيتامس اجتماعا بين ممثلي الطرفين
          actor  يونيتامس

actor unisfa
  name    UNISFA
  kind    mission
  part-of united-nations
  form    قوة الأمم المتحدة الأمنية المؤقتة في أبيي
  form    يونيسفا
  form    قوات يونيسفا
  yes     نعت قوة الأمم المتحدة الأمنية المؤقتة في أبيي أحد الجنود الذين قتلوا في الانفجار
          actor  قوة الأمم المتحدة الأمنية المؤقتة في أبيي

actor unmha
  name    UNMHA
  kind    mission
  part-of united-nations
  form    بعثة الأمم المتحدة لدعم اتفاق الحديدة
  form    أونمها
  form    بعثة أونمها
  yes     سحبت بعثة الأمم المتحدة لدعم اتفاق الحديدة جزءا من القوة من البلدة الحدودية
          actor  بعثة الأمم المتحدة لدعم اتفاق الحديدة

actor un-peacekeepers
  name    UN peacekeepers
  also    UN peacekeeping forces
  kind    mission
  part-of united-nations
  form    قوات حفظ السلام التابعة للأمم المتحدة
  form    قوات حفظ السلام الأممية
  form    قوات حفظ السلام الدولية
  form    قوات حفظ السلام
  form    القبعات الزرق
  form    قوات الأمم المتحدة لحفظ السلام
  yes     استهدفت قوات حفظ السلام التابعة للأمم المتحدة مواقع للتنظيم بعدة ضربات
          actor  قوات حفظ السلام التابعة للأمم المتحدة

actor european-union
  name    European Union
  also    EU
  kind    international
  form    الاتحاد الأوروبي
  form    الاتحاد الاوروبي
  form    الاتحاد الأوربي
  form    التكتل الأوروبي
  short   التكتل
  yes     أوفد الاتحاد الأوروبي فريقا لتقييم الأضرار
          actor  الاتحاد الأوروبي

actor european-commission
  name    European Commission
  kind    international
  part-of european-union
  form    المفوضية الأوروبية
  short   المفوضية
  yes     رحبت المفوضية الأوروبية بتبادل الأسرى بين الجانبين
          actor  المفوضية الأوروبية

actor european-council
  name    European Council
  kind    international
  part-of european-union
  form    المجلس الأوروبي
  yes     مدد المجلس الأوروبي تفويض البعثة عاما آخر
          actor  المجلس الأوروبي

actor european-parliament
  name    European Parliament
  kind    international
  part-of european-union
  form    البرلمان الأوروبي
  yes     دعا البرلمان الأوروبي الأطراف إلى ضبط النفس وحماية المدنيين
          actor  البرلمان الأوروبي

actor council-of-europe
  name    Council of Europe
  kind    international
  form    مجلس أوروبا
  yes     رحب مجلس أوروبا بتبادل الأسرى بين الجانبين
          actor  مجلس أوروبا

actor echr
  name    European Court of Human Rights
  kind    international
  form    المحكمة الأوروبية لحقوق الإنسان
  yes     دعت المحكمة الأوروبية لحقوق الإنسان الأطراف إلى ضبط النفس وحماية المدنيين
          actor  المحكمة الأوروبية لحقوق الإنسان

actor cjeu
  name    Court of Justice of the European Union
  kind    international
  part-of european-union
  form    محكمة العدل الأوروبية
  yes     وثقت محكمة العدل الأوروبية نزوح أكثر من ألف أسرة خلال أسبوع
          actor  محكمة العدل الأوروبية

actor frontex
  name    Frontex
  kind    international
  part-of european-union
  form    وكالة فرونتكس
  form    فرونتكس
  form    الوكالة الأوروبية لحرس الحدود والسواحل
  yes     وثقت وكالة فرونتكس نزوح أكثر من ألف أسرة خلال أسبوع
          actor  وكالة فرونتكس

actor europol
  name    Europol
  kind    police
  part-of european-union
  form    اليوروبول
  form    يوروبول
  form    وكالة الشرطة الأوروبية
  form    الشرطة الأوروبية يوروبول
  form    الشرطة الأوروبية
  yes     فككت اليوروبول عبوة ناسفة قرب محطة القطار
          actor  اليوروبول

actor interpol
  name    Interpol
  kind    police
  form    الإنتربول
  form    الانتربول
  form    المنظمة الدولية للشرطة الجنائية
  form    منظمة الشرطة الجنائية الدولية
  form    الشرطة الدولية
  form    إنتربول
  form    الشرطة الجنائية الدولية
  yes     داهم الإنتربول منازل في الضاحية بحثا عن مطلوبين
          actor  الإنتربول

actor eunavfor-aspides
  name    EU NAVFOR Aspides
  kind    mission
  part-of european-union
  form    مهمة أسبيدس
  form    عملية أسبيدس
  form    مهمة أسبيدس الأوروبية
  form    مهمة الاتحاد الأوروبي أسبيدس
  yes     أعلنت مهمة أسبيدس تعرض إحدى الدوريات لإطلاق نار
          actor  مهمة أسبيدس

actor operation-irini
  name    Operation Irini
  kind    mission
  part-of european-union
  form    عملية إيريني
  form    عملية ايريني
  yes     راقبت عملية إيريني تنفيذ بنود الاتفاق
          actor  عملية إيريني

actor operation-sophia
  name    Operation Sophia
  kind    mission
  part-of european-union
  form    عملية صوفيا
  form    عملية صوفيا الأوروبية
  yes     قالت عملية صوفيا إن الخروق تراجعت بعد الهدنة
          actor  عملية صوفيا

actor nato
  name    NATO
  also    North Atlantic Treaty Organization
  kind    international
  form    حلف شمال الأطلسي
  form    حلف الناتو
  form    الناتو
  form    حلف الأطلسي
  form    الحلف الأطلسي
  form    حلف شمال الأطلسي الناتو
  form    حلف شمال الأطلنطي
  short   الحلف
  yes     أعرب حلف شمال الأطلسي عن القلق من تصاعد العنف
          actor  حلف شمال الأطلسي

actor arab-league
  name    Arab League
  also    League of Arab States
  kind    international
  form    جامعة الدول العربية
  form    الجامعة العربية
  short   الجامعة
  yes     مددت جامعة الدول العربية تفويض البعثة عاما آخر
          actor  جامعة الدول العربية

actor arab-parliament
  name    Arab Parliament
  kind    international
  form    البرلمان العربي
  yes     أعرب البرلمان العربي عن القلق من تصاعد العنف
          actor  البرلمان العربي

actor gcc
  name    Gulf Cooperation Council
  also    GCC
  also    Cooperation Council for the Arab States of the Gulf
  kind    international
  form    مجلس التعاون الخليجي
  form    مجلس التعاون لدول الخليج العربية
  form    مجلس التعاون لدول الخليج
  form    مجلس التعاون
  yes     طالب مجلس التعاون الخليجي بفتح ممرات آمنة للمدنيين
          actor  مجلس التعاون الخليجي

actor oic
  name    Organisation of Islamic Cooperation
  also    OIC
  also    Organization of Islamic Cooperation
  kind    international
  form    منظمة التعاون الإسلامي
  form    منظمة المؤتمر الإسلامي
  yes     رحبت منظمة التعاون الإسلامي بتبادل الأسرى بين الجانبين
          actor  منظمة التعاون الإسلامي

actor african-union
  name    African Union
  kind    international
  form    الاتحاد الأفريقي
  form    الاتحاد الإفريقي
  form    الاتحاد الافريقي
  yes     مدد الاتحاد الأفريقي تفويض البعثة عاما آخر
          actor  الاتحاد الأفريقي

actor au-peace-security-council
  name    AU Peace and Security Council
  kind    international
  part-of african-union
  form    مجلس السلم والأمن الأفريقي
  form    مجلس السلم والأمن الإفريقي
  form    مجلس السلم والأمن التابع للاتحاد الأفريقي
  yes     أعرب مجلس السلم والأمن الأفريقي عن القلق من تصاعد العنف
          actor  مجلس السلم والأمن الأفريقي

actor ecowas
  name    ECOWAS
  kind    international
  form    المجموعة الاقتصادية لدول غرب أفريقيا
  form    إيكواس
  form    المجموعة الاقتصادية لدول غرب إفريقيا
  form    مجموعة إيكواس
  form    الإيكواس
  form    الجماعة الاقتصادية لدول غرب أفريقيا
  yes     رحبت المجموعة الاقتصادية لدول غرب أفريقيا بتبادل الأسرى بين الجانبين
          actor  المجموعة الاقتصادية لدول غرب أفريقيا

actor igad
  name    IGAD
  kind    international
  form    إيغاد
  form    الإيغاد
  form    الهيئة الحكومية للتنمية
  form    منظمة إيغاد
  form    هيئة إيغاد
  form    إيقاد
  form    الهيئة الحكومية المعنية بالتنمية
  yes     عقدت إيغاد جلسة خاصة لبحث الأزمة
          actor  إيغاد

actor sadc
  name    SADC
  kind    international
  form    مجموعة تنمية الجنوب الأفريقي
  form    مجموعة التنمية لأفريقيا الجنوبية
  form    سادك
  yes     طالبت مجموعة تنمية الجنوب الأفريقي بفتح ممرات آمنة للمدنيين
          actor  مجموعة تنمية الجنوب الأفريقي

actor eac
  name    East African Community
  kind    international
  form    مجموعة شرق أفريقيا
  form    مجموعة دول شرق أفريقيا
  form    مجموعة شرق إفريقيا
  yes     حذرت مجموعة شرق أفريقيا من كارثة إنسانية وشيكة في المدينة المحاصرة
          actor  مجموعة شرق أفريقيا

actor asean
  name    ASEAN
  kind    international
  form    رابطة دول جنوب شرق آسيا
  form    آسيان
  form    رابطة آسيان
  yes     عقدت رابطة دول جنوب شرق آسيا جلسة خاصة لبحث الأزمة
          actor  رابطة دول جنوب شرق آسيا

actor g7
  name    G7
  kind    international
  form    مجموعة السبع
  form    مجموعة الدول السبع
  form    مجموعة الدول الصناعية السبع
  form    دول مجموعة السبع
  yes     عقدت مجموعة السبع جلسة خاصة لبحث الأزمة
          actor  مجموعة السبع

actor g20
  name    G20
  kind    international
  form    مجموعة العشرين
  form    دول مجموعة العشرين
  yes     طالبت مجموعة العشرين بفتح ممرات آمنة للمدنيين
          actor  مجموعة العشرين

actor brics
  name    BRICS
  kind    international
  form    مجموعة بريكس
  form    مجموعة البريكس
  form    دول بريكس
  yes     حذرت مجموعة بريكس من كارثة إنسانية وشيكة في المدينة المحاصرة
          actor  مجموعة بريكس

actor sco
  name    Shanghai Cooperation Organisation
  kind    international
  form    منظمة شنغهاي للتعاون
  form    منظمة شانغهاي للتعاون
  yes     أعربت منظمة شنغهاي للتعاون عن القلق من تصاعد العنف
          actor  منظمة شنغهاي للتعاون

actor csto
  name    CSTO
  kind    international
  form    منظمة معاهدة الأمن الجماعي
  yes     حذرت منظمة معاهدة الأمن الجماعي من كارثة إنسانية وشيكة في المدينة المحاصرة
          actor  منظمة معاهدة الأمن الجماعي

actor osce
  name    OSCE
  also    Organization for Security and Co-operation in Europe
  kind    international
  form    منظمة الأمن والتعاون في أوروبا
  form    منظمة الأمن والتعاون الأوروبية
  yes     أعربت منظمة الأمن والتعاون في أوروبا عن القلق من تصاعد العنف
          actor  منظمة الأمن والتعاون في أوروبا

actor oas
  name    Organization of American States
  kind    international
  form    منظمة الدول الأمريكية
  form    منظمة الدول الأميركية
  yes     حذرت منظمة الدول الأمريكية من كارثة إنسانية وشيكة في المدينة المحاصرة
          actor  منظمة الدول الأمريكية

actor iachr
  name    Inter-American Commission on Human Rights
  also    IACHR
  kind    international
  form    لجنة الدول الأمريكية لحقوق الإنسان
  form    لجنة الدول الأميركية لحقوق الإنسان
  form    لجنة البلدان الأمريكية لحقوق الإنسان
  yes     دعت لجنة الدول الأمريكية لحقوق الإنسان الأطراف إلى ضبط النفس وحماية المدنيين
          actor  لجنة الدول الأمريكية لحقوق الإنسان

actor opec
  name    OPEC
  kind    international
  form    منظمة أوبك
  form    منظمة الدول المصدرة للنفط
  form    أوبك
  form    منظمة البلدان المصدرة للنفط
  yes     طالبت منظمة أوبك بفتح ممرات آمنة للمدنيين
          actor  منظمة أوبك

actor world-bank
  name    World Bank
  kind    international
  form    البنك الدولي
  yes     حذر البنك الدولي من كارثة إنسانية وشيكة في المدينة المحاصرة
          actor  البنك الدولي

actor imf
  name    International Monetary Fund
  also    IMF
  kind    international
  form    صندوق النقد الدولي
  yes     أوفد صندوق النقد الدولي فريقا لتقييم الأضرار
          actor  صندوق النقد الدولي

actor wto
  name    World Trade Organization
  kind    international
  form    منظمة التجارة العالمية
  yes     فرضت منظمة التجارة العالمية عقوبات على قادة الميليشيا
          actor  منظمة التجارة العالمية

actor icao
  name    ICAO
  kind    international
  form    منظمة الطيران المدني الدولي
  form    المنظمة الدولية للطيران المدني
  form    إيكاو
  yes     حذرت منظمة الطيران المدني الدولي من كارثة إنسانية وشيكة في المدينة المحاصرة
          actor  منظمة الطيران المدني الدولي

actor international-community
  name    International community
  kind    category
  form    المجتمع الدولي
  yes     قالت مصادر محلية إن المجتمع الدولي غادروا المنطقة قبل القصف
          actor  المجتمع الدولي

actor middle-east-quartet
  name    Middle East Quartet
  kind    international
  form    اللجنة الرباعية الدولية
  form    الرباعية الدولية
  form    رباعية الشرق الأوسط
  yes     أعربت اللجنة الرباعية الدولية عن القلق من تصاعد العنف
          actor  اللجنة الرباعية الدولية

actor anti-terror-quartet
  name    Arab Quartet
  also    Arab quartet
  also    Saudi-led bloc
  kind    international
  form    الدول الأربع المقاطعة لقطر
  form    دول المقاطعة
  form    الدول الداعية لمكافحة الإرهاب
  form    الدول الأربع الداعية لمكافحة الإرهاب
  form    الرباعي العربي
  form    الدول المقاطعة لقطر
  yes     أقرت الدول الأربع المقاطعة لقطر إرسال مراقبين إلى خطوط التماس
          actor  الدول الأربع المقاطعة لقطر

actor western-states
  name    Western states
  also    Western countries
  also    West
  also    Western powers
  kind    category
  form    الدول الغربية
  form    القوى الغربية
  form    قوى غربية
  form    دول غربية
  yes     قالت مصادر محلية إن الدول الغربية غادروا المنطقة قبل القصف
          actor  الدول الغربية

actor european-states
  name    European states
  also    European countries
  also    European powers
  kind    category
  form    الدول الأوروبية
  form    دول الاتحاد الأوروبي
  form    دول أوروبية
  yes     نفى الدول الأوروبية أي صلة بالهجوم
          actor  الدول الأوروبية

actor gulf-states
  name    Gulf states
  also    Gulf countries
  kind    category
  form    دول الخليج
  form    الدول الخليجية
  form    دول مجلس التعاون الخليجي
  form    دول مجلس التعاون
  yes     أفاد دول الخليج بأن الغارة وقعت بعد منتصف الليل
          actor  دول الخليج

actor arab-states
  name    Arab states
  also    Arab countries
  kind    category
  form    الدول العربية
  form    دول عربية
  yes     شوهد الدول العربية قرب الجسر قبل دقائق من الانفجار
          actor  الدول العربية

actor major-powers
  name    World powers
  also    P5+1
  also    major powers
  kind    category
  form    القوى الكبرى
  form    الدول الكبرى
  form    القوى العالمية
  form    مجموعة خمسة زائد واحد
  yes     ظهر القوى الكبرى في تسجيل مصور بث مساء السبت
          actor  القوى الكبرى

actor gaza-board-of-peace
  name    Board of Peace
  kind    international
  form    مجلس السلام الخاص بغزة
  form    مجلس السلام في غزة
  yes     أوفد مجلس السلام الخاص بغزة فريقا لتقييم الأضرار
          actor  مجلس السلام الخاص بغزة

actor international-stabilization-force
  name    International Stabilization Force
  kind    mission
  form    قوة الاستقرار الدولية
  form    قوة تثبيت الاستقرار الدولية
  yes     قالت قوة الاستقرار الدولية إن الخروق تراجعت بعد الهدنة
          actor  قوة الاستقرار الدولية

actor prosperity-guardian
  name    Operation Prosperity Guardian
  kind    mission
  form    تحالف حارس الازدهار
  form    عملية حارس الازدهار
  yes     قال تحالف حارس الازدهار إن الخروق تراجعت بعد الهدنة
          actor  تحالف حارس الازدهار

actor mfo
  name    Multinational Force and Observers
  kind    mission
  form    القوة المتعددة الجنسيات والمراقبون
  form    القوة متعددة الجنسيات في سيناء
  yes     سيرت القوة المتعددة الجنسيات والمراقبون دوريات على طول الخط الفاصل
          actor  القوة المتعددة الجنسيات والمراقبون

actor kfor
  name    KFOR
  kind    mission
  part-of nato
  form    قوة كفور
  form    قوة حفظ السلام التابعة للناتو في كوسوفو
  form    كفور
  yes     رعت قوة كفور اجتماعا بين ممثلي الطرفين
          actor  قوة كفور

actor resolute-support
  name    Resolute Support Mission
  kind    mission
  part-of nato
  form    بعثة الدعم الحازم
  form    بعثة الدعم الحاسم
  form    مهمة الدعم الحازم
  yes     رعت بعثة الدعم الحازم اجتماعا بين ممثلي الطرفين
          actor  بعثة الدعم الحازم

actor icrc
  name    International Committee of the Red Cross
  also    ICRC
  also    Red Cross
  kind    ngo
  form    اللجنة الدولية للصليب الأحمر
  form    الصليب الأحمر الدولي
  form    الصليب الأحمر
  form    اللجنة الدولية للصليب الاحمر
  short   اللجنة الدولية
  short   اللجنة
  yes     أجلت اللجنة الدولية للصليب الأحمر الجرحى من الحي المحاصر
          actor  اللجنة الدولية للصليب الأحمر

actor ifrc
  name    International Federation of Red Cross and Red Crescent Societies
  kind    ngo
  form    الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
  yes     ناشد الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر الأطراف السماح بدخول الأدوية
          actor  الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر

actor red-crescent
  name    Red Crescent
  kind    ngo
  form    الهلال الأحمر
  form    جمعية الهلال الأحمر
  yes     علق الهلال الأحمر العمل في المنطقة بعد مقتل موظفين
          actor  الهلال الأحمر

actor msf
  name    Médecins Sans Frontières
  also    Doctors Without Borders
  also    MSF
  kind    ngo
  form    منظمة أطباء بلا حدود
  form    أطباء بلا حدود
  short   المنظمة
  yes     أجلت منظمة أطباء بلا حدود الجرحى من الحي المحاصر
          actor  منظمة أطباء بلا حدود

actor save-the-children
  name    Save the Children
  kind    ngo
  form    منظمة إنقاذ الطفولة
  form    منظمة إنقاذ الأطفال
  form    منظمة سيف ذا تشيلدرن
  form    هيئة إنقاذ الطفولة
  form    منظمة أنقذوا الأطفال
  yes     علقت منظمة إنقاذ الطفولة العمل في المنطقة بعد مقتل موظفين
          actor  منظمة إنقاذ الطفولة

actor oxfam
  name    Oxfam
  kind    ngo
  form    منظمة أوكسفام
  form    أوكسفام
  yes     أرسلت منظمة أوكسفام قافلة إغاثة إلى الريف الجنوبي
          actor  منظمة أوكسفام

actor nrc
  name    Norwegian Refugee Council
  kind    ngo
  form    المجلس النرويجي للاجئين
  yes     أجلى المجلس النرويجي للاجئين الجرحى من الحي المحاصر
          actor  المجلس النرويجي للاجئين

actor drc-refugees
  name    Danish Refugee Council
  kind    ngo
  form    المجلس الدنماركي للاجئين
  form    المجلس الدانماركي للاجئين
  yes     طالب المجلس الدنماركي للاجئين بالكشف عن مصير المفقودين
          actor  المجلس الدنماركي للاجئين

actor irc
  name    International Rescue Committee
  kind    ngo
  form    لجنة الإنقاذ الدولية
  yes     أجلت لجنة الإنقاذ الدولية الجرحى من الحي المحاصر
          actor  لجنة الإنقاذ الدولية

actor care-international
  name    CARE International
  kind    ngo
  form    منظمة كير الدولية
  form    منظمة كير
  yes     علقت منظمة كير الدولية العمل في المنطقة بعد مقتل موظفين
          actor  منظمة كير الدولية

actor action-against-hunger
  name    Action Against Hunger
  kind    ngo
  form    منظمة العمل ضد الجوع
  form    منظمة مكافحة الجوع
  yes     دانت منظمة العمل ضد الجوع احتجاز المتطوعين
          actor  منظمة العمل ضد الجوع

actor mercy-corps
  name    Mercy Corps
  kind    ngo
  form    منظمة ميرسي كور
  form    ميرسي كور
  yes     دانت منظمة ميرسي كور احتجاز المتطوعين
          actor  منظمة ميرسي كور

actor handicap-international
  name    Humanity & Inclusion
  kind    ngo
  form    منظمة هانديكاب إنترناشونال
  form    منظمة الإعاقة الدولية
  yes     علقت منظمة هانديكاب إنترناشونال العمل في المنطقة بعد مقتل موظفين
          actor  منظمة هانديكاب إنترناشونال

actor sos-mediterranee
  name    SOS Méditerranée
  kind    ngo
  form    منظمة إس أو إس ميديتيرانيه
  form    منظمة أس أو أس المتوسط
  form    منظمة إس أو إس متوسط
  yes     قالت منظمة إس أو إس ميديتيرانيه إن المستشفى تعرض للقصف مرتين
          actor  منظمة إس أو إس ميديتيرانيه

actor world-central-kitchen
  name    World Central Kitchen
  kind    ngo
  form    المطبخ المركزي العالمي
  form    منظمة المطبخ المركزي العالمي
  form    منظمة وورلد سنترال كيتشن
  yes     دان المطبخ المركزي العالمي احتجاز المتطوعين
          actor  المطبخ المركزي العالمي

actor gaza-humanitarian-foundation
  name    Gaza Humanitarian Foundation
  kind    ngo
  form    مؤسسة غزة الإنسانية
  yes     أرسلت مؤسسة غزة الإنسانية قافلة إغاثة إلى الريف الجنوبي
          actor  مؤسسة غزة الإنسانية

actor islamic-relief
  name    Islamic Relief
  kind    ngo
  form    منظمة الإغاثة الإسلامية
  form    هيئة الإغاثة الإسلامية
  yes     انتشلت منظمة الإغاثة الإسلامية جثثا من تحت الأنقاض
          actor  منظمة الإغاثة الإسلامية

actor human-rights-watch
  name    Human Rights Watch
  also    HRW
  kind    monitor
  form    منظمة هيومن رايتس ووتش
  form    هيومن رايتس ووتش
  form    هيومان رايتس ووتش
  form    منظمة هيومان رايتس ووتش
  form    هيومن رايتش ووتش
  short   المنظمة الحقوقية
  short   المنظمة
  yes     طالبت منظمة هيومن رايتس ووتش بالإفراج الفوري عن الصحفيين
          actor  منظمة هيومن رايتس ووتش

actor amnesty-international
  name    Amnesty International
  kind    monitor
  form    منظمة العفو الدولية
  form    العفو الدولية
  form    منظمة أمنستي
  form    أمنستي إنترناشونال
  short   المنظمة الحقوقية
  short   المنظمة
  yes     اتهمت منظمة العفو الدولية السلطات بتعذيب معتقلين
          actor  منظمة العفو الدولية

actor syrian-observatory
  name    Syrian Observatory for Human Rights
  also    SOHR
  kind    monitor
  form    المرصد السوري لحقوق الإنسان
  form    المرصد السوري
  form    المرصد السوري لحقوق الانسان
  form    المرصد السوري المعارض
  short   المرصد
  yes     وثق المرصد السوري لحقوق الإنسان مقتل عشرين مدنيا خلال الشهر الماضي
          actor  المرصد السوري لحقوق الإنسان

actor rami-abdulrahman
  name    Rami Abdulrahman
  kind    office
  part-of syrian-observatory
  form    رامي عبد الرحمن
  form    رامي عبدالرحمن
  form    مدير المرصد السوري رامي عبد الرحمن
  form    مدير المرصد السوري لحقوق الإنسان
  form    مدير المرصد السوري لحقوق الإنسان رامي عبد الرحمن
  form    مدير المرصد السوري لحقوق الإنسان رامي عبدالرحمن
  yes     نفى رامي عبد الرحمن وجود مفاوضات سرية
          actor  رامي عبد الرحمن

actor snhr
  name    Syrian Network for Human Rights
  kind    monitor
  form    الشبكة السورية لحقوق الإنسان
  form    الشبكة السورية
  short   الشبكة
  yes     أفادت الشبكة السورية لحقوق الإنسان بوقوع اشتباكات عنيفة شرق المدينة
          actor  الشبكة السورية لحقوق الإنسان

actor violations-documentation-center
  name    Violations Documentation Center in Syria
  kind    monitor
  form    مركز توثيق الانتهاكات في سوريا
  form    مركز توثيق الانتهاكات
  yes     أحصى مركز توثيق الانتهاكات في سوريا أكثر من مئة غارة في أسبوع
          actor  مركز توثيق الانتهاكات في سوريا

actor syrians-for-truth-and-justice
  name    Syrians for Truth and Justice
  kind    monitor
  form    منظمة سوريون من أجل الحقيقة والعدالة
  form    سوريون من أجل الحقيقة والعدالة
  yes     طالبت منظمة سوريون من أجل الحقيقة والعدالة بالإفراج الفوري عن الصحفيين
          actor  منظمة سوريون من أجل الحقيقة والعدالة

actor raqqa-is-being-slaughtered
  name    Raqqa Is Being Slaughtered Silently
  kind    monitor
  form    حملة الرقة تذبح بصمت
  yes     رصدت حملة الرقة تذبح بصمت تحركات عسكرية قرب الحدود
          actor  حملة الرقة تذبح بصمت

actor uossm
  name    UOSSM
  kind    ngo
  form    اتحاد منظمات الإغاثة والرعاية الطبية
  yes     أجلى اتحاد منظمات الإغاثة والرعاية الطبية الجرحى من الحي المحاصر
          actor  اتحاد منظمات الإغاثة والرعاية الطبية

actor sams
  name    Syrian American Medical Society
  kind    ngo
  form    الجمعية الطبية السورية الأمريكية
  form    الجمعية الطبية السورية الأميركية
  yes     وزعت الجمعية الطبية السورية الأمريكية مساعدات غذائية على النازحين في المخيم
          actor  الجمعية الطبية السورية الأمريكية

actor iraqi-human-rights-observatory
  name    Iraqi Observatory for Human Rights
  kind    monitor
  form    المرصد العراقي لحقوق الإنسان
  yes     دعا المرصد العراقي لحقوق الإنسان إلى تحقيق مستقل في المجزرة
          actor  المرصد العراقي لحقوق الإنسان

actor iraq-high-commission-human-rights
  name    Iraqi High Commission for Human Rights
  kind    monitor
  form    المفوضية العليا لحقوق الإنسان في العراق
  form    مفوضية حقوق الإنسان العراقية
  yes     طالبت المفوضية العليا لحقوق الإنسان في العراق بالإفراج الفوري عن الصحفيين
          actor  المفوضية العليا لحقوق الإنسان في العراق

actor yemen-data-project
  name    Yemen Data Project
  kind    monitor
  form    مشروع بيانات اليمن
  yes     أحصى مشروع بيانات اليمن أكثر من مئة غارة في أسبوع
          actor  مشروع بيانات اليمن

actor mwatana
  name    Mwatana for Human Rights
  kind    monitor
  form    منظمة مواطنة لحقوق الإنسان
  form    منظمة مواطنة
  yes     طالبت منظمة مواطنة لحقوق الإنسان بالإفراج الفوري عن الصحفيين
          actor  منظمة مواطنة لحقوق الإنسان

actor euro-med-monitor
  name    Euro-Mediterranean Human Rights Monitor
  kind    monitor
  form    المرصد الأورومتوسطي لحقوق الإنسان
  form    المرصد الأورومتوسطي
  yes     رصد المرصد الأورومتوسطي لحقوق الإنسان تحركات عسكرية قرب الحدود
          actor  المرصد الأورومتوسطي لحقوق الإنسان

actor al-haq
  name    Al-Haq
  kind    monitor
  form    مؤسسة الحق الفلسطينية
  yes     رصدت مؤسسة الحق الفلسطينية تحركات عسكرية قرب الحدود
          actor  مؤسسة الحق الفلسطينية

actor palestinian-centre-human-rights
  name    Palestinian Centre for Human Rights
  kind    monitor
  form    المركز الفلسطيني لحقوق الإنسان
  form    مركز الميزان لحقوق الإنسان
  yes     اتهم المركز الفلسطيني لحقوق الإنسان السلطات بتعذيب معتقلين
          actor  المركز الفلسطيني لحقوق الإنسان

actor rsf
  name    Reporters Without Borders
  also    RSF
  kind    monitor
  form    منظمة مراسلون بلا حدود
  form    مراسلون بلا حدود
  yes     قالت منظمة مراسلون بلا حدود إن القصف أسفر عن مقتل أسرة كاملة
          actor  منظمة مراسلون بلا حدود

actor cpj
  name    Committee to Protect Journalists
  kind    monitor
  form    لجنة حماية الصحفيين
  form    لجنة حماية الصحافيين
  yes     اتهمت لجنة حماية الصحفيين السلطات بتعذيب معتقلين
          actor  لجنة حماية الصحفيين

actor ifj
  name    International Federation of Journalists
  kind    monitor
  form    الاتحاد الدولي للصحفيين
  form    الاتحاد الدولي للصحافيين
  yes     أحصى الاتحاد الدولي للصحفيين أكثر من مئة غارة في أسبوع
          actor  الاتحاد الدولي للصحفيين

actor transparency-international
  name    Transparency International
  kind    monitor
  form    منظمة الشفافية الدولية
  yes     دعت منظمة الشفافية الدولية إلى تحقيق مستقل في المجزرة
          actor  منظمة الشفافية الدولية

actor airwars
  name    Airwars
  kind    monitor
  form    منظمة إيروورز
  form    منظمة إيروارز
  form    مجموعة إيروورز
  yes     قالت منظمة إيروورز إن القصف أسفر عن مقتل أسرة كاملة
          actor  منظمة إيروورز

actor acled
  name    ACLED
  kind    monitor
  form    مشروع بيانات مواقع وأحداث النزاعات المسلحة
  form    مشروع أكليد
  form    منظمة أكليد
  yes     أفاد مشروع بيانات مواقع وأحداث النزاعات المسلحة بوقوع اشتباكات عنيفة شرق المدينة
          actor  مشروع بيانات مواقع وأحداث النزاعات المسلحة

actor crisis-group
  name    International Crisis Group
  kind    monitor
  form    مجموعة الأزمات الدولية
  yes     دعت مجموعة الأزمات الدولية إلى تحقيق مستقل في المجزرة
          actor  مجموعة الأزمات الدولية

actor isw
  name    Institute for the Study of War
  kind    monitor
  form    معهد دراسة الحرب
  form    معهد دراسات الحرب
  form    معهد دراسة الحرب الأمريكي
  yes     أحصى معهد دراسة الحرب أكثر من مئة غارة في أسبوع
          actor  معهد دراسة الحرب

actor bellingcat
  name    Bellingcat
  kind    monitor
  form    موقع بيلينغكات
  form    بيلينغكات
  form    موقع بيلينغ كات
  form    موقع بيلينكات
  yes     نشر موقع بيلينغكات تقريرا عن الهجمات على المدارس
          actor  موقع بيلينغكات

actor yale-hrl
  name    Yale Humanitarian Research Lab
  kind    monitor
  form    مختبر الأبحاث الإنسانية بجامعة ييل
  form    مختبر الأبحاث الإنسانية في جامعة ييل
  form    مختبر ييل للأبحاث الإنسانية
  yes     رصد مختبر الأبحاث الإنسانية بجامعة ييل تحركات عسكرية قرب الحدود
          actor  مختبر الأبحاث الإنسانية بجامعة ييل

actor iraq-body-count
  name    Iraq Body Count
  kind    monitor
  form    منظمة ضحايا حرب العراق
  yes     طالبت منظمة ضحايا حرب العراق بالإفراج الفوري عن الصحفيين
          actor  منظمة ضحايا حرب العراق

actor ipc
  name    IPC
  kind    monitor
  form    التصنيف المرحلي المتكامل للأمن الغذائي
  form    مبادرة التصنيف المرحلي المتكامل
  yes     أحصى التصنيف المرحلي المتكامل للأمن الغذائي أكثر من مئة غارة في أسبوع
          actor  التصنيف المرحلي المتكامل للأمن الغذائي

actor site-intelligence
  name    SITE Intelligence Group
  kind    monitor
  form    موقع سايت
  form    مركز سايت
  form    مجموعة سايت
  form    موقع سايت المتخصص
  form    مركز سايت الأميركي
  yes     رصد موقع سايت تحركات عسكرية قرب الحدود
          actor  موقع سايت

actor international-union-muslim-scholars
  name    International Union of Muslim Scholars
  kind    ngo
  form    الاتحاد العالمي لعلماء المسلمين
  yes     ناشد الاتحاد العالمي لعلماء المسلمين الأطراف السماح بدخول الأدوية
          actor  الاتحاد العالمي لعلماء المسلمين

actor antonio-guterres
  name    António Guterres
  kind    office
  part-of un-secretary-general
  since   2017-01-01
  form    أنطونيو غوتيريش
  form    أنطونيو غوتيريس
  form    أنطونيو جوتيريش
  form    غوتيريش
  form    أنتونيو غوتيريش
  form    غوتيريس
  form    أنطونيو غوتيرش
  yes     غادر أنطونيو غوتيريش مقر الاجتماع من دون الإدلاء بتصريح
          actor  أنطونيو غوتيريش

actor ban-ki-moon
  name    Ban Ki-moon
  kind    office
  part-of un-secretary-general
  since   2007-01-01
  until   2016-12-31
  form    بان كي مون
  form    بان كي-مون
  yes     أشاد بان كي مون بصمود المدافعين عن المدينة
          actor  بان كي مون

actor kofi-annan
  name    Kofi Annan
  kind    office
  form    كوفي عنان
  form    كوفي أنان
  short   عنان
  yes     اتهم كوفي عنان خصوم الاتفاق بعرقلة تنفيذه
          actor  كوفي عنان

actor un-secretary-general
  name    UN Secretary-General
  kind    office
  form    الأمين العام للأمم المتحدة
  form    أمين عام الأمم المتحدة
  yes     وصف الأمين العام للأمم المتحدة الغارة بأنها انتهاك للسيادة
          actor  الأمين العام للأمم المتحدة

actor staffan-de-mistura
  name    Staffan de Mistura
  kind    office
  part-of un-syria-envoy
  since   2014-07-10
  until   2018-12-31
  form    ستافان دي ميستورا
  form    ستيفان دي ميستورا
  form    دي ميستورا
  form    ستيفان دي مستورا
  yes     هدد ستافان دي ميستورا بالرد على أي هجوم جديد
          actor  ستافان دي ميستورا

actor geir-pedersen
  name    Geir Pedersen
  kind    office
  part-of un-syria-envoy
  since   2019-01-07
  until   2025-09-30
  form    غير بيدرسن
  form    غير بيدرسون
  form    جير بيدرسون
  form    جير بيدرسن
  form    بيدرسن
  form    بيدرسون
  yes     دعا غير بيدرسن إلى وقف فوري للقتال
          actor  غير بيدرسن

actor un-syria-envoy
  name    UN Special Envoy for Syria
  kind    office
  form    المبعوث الأممي إلى سوريا
  form    المبعوث الدولي إلى سوريا
  form    المبعوث الأممي لسوريا
  form    مبعوث الأمم المتحدة إلى سوريا
  form    مبعوث الأمم المتحدة الخاص إلى سوريا
  form    المبعوث الأممي الخاص إلى سوريا
  form    مبعوث الأمم المتحدة لسوريا
  yes     نفى المبعوث الأممي إلى سوريا وجود مفاوضات سرية
          actor  المبعوث الأممي إلى سوريا

actor lakhdar-brahimi
  name    Lakhdar Brahimi
  kind    office
  part-of un-syria-envoy
  since   2012-08-17
  until   2014-05-31
  form    الأخضر الإبراهيمي
  short   الإبراهيمي
  yes     التقى الأخضر الإبراهيمي وفدا من الوسطاء مساء الثلاثاء
          actor  الأخضر الإبراهيمي

actor martin-griffiths
  name    Martin Griffiths
  kind    office
  part-of un-yemen-envoy
  since   2018-02-16
  until   2021-07-31
  form    مارتن غريفيث
  form    مارتن جريفيث
  form    مارتن غريفيثس
  form    مارتن جريفيثس
  form    مارتن غريفثس
  form    غريفيث
  short   جريفيث
  short   غريفيثس
  yes     وصف مارتن غريفيث الغارة بأنها انتهاك للسيادة
          actor  مارتن غريفيث

actor hans-grundberg
  name    Hans Grundberg
  kind    office
  part-of un-yemen-envoy
  since   2021-08-06
  form    هانس غروندبرغ
  form    هانز غروندبرغ
  form    هانس جروندبرج
  short   غروندبرغ
  yes     تعهد هانس غروندبرغ بملاحقة المسؤولين عن التفجير
          actor  هانس غروندبرغ

actor ismail-ould-cheikh-ahmed
  name    Ismail Ould Cheikh Ahmed
  kind    office
  part-of un-yemen-envoy
  since   2015-04-25
  until   2018-02-16
  form    إسماعيل ولد الشيخ أحمد
  form    إسماعيل ولد الشيخ
  short   ولد الشيخ
  yes     غادر إسماعيل ولد الشيخ أحمد مقر الاجتماع من دون الإدلاء بتصريح
          actor  إسماعيل ولد الشيخ أحمد

actor un-yemen-envoy
  name    UN Special Envoy for Yemen
  kind    office
  form    المبعوث الأممي إلى اليمن
  form    المبعوث الدولي إلى اليمن
  form    المبعوث الأممي لليمن
  form    مبعوث الأمم المتحدة إلى اليمن
  form    مبعوث الأمم المتحدة لليمن
  form    المبعوث الأممي الخاص إلى اليمن
  form    مبعوث الأمم المتحدة الخاص إلى اليمن
  yes     وصف المبعوث الأممي إلى اليمن الغارة بأنها انتهاك للسيادة
          actor  المبعوث الأممي إلى اليمن

actor ghassan-salame
  name    Ghassan Salamé
  kind    office
  part-of un-libya-envoy
  since   2017-06-22
  until   2020-03-02
  form    غسان سلامة
  short   سلامة
  yes     بحث غسان سلامة مع نظرائه تطورات الأزمة
          actor  غسان سلامة

actor abdoulaye-bathily
  name    Abdoulaye Bathily
  kind    office
  part-of un-libya-envoy
  since   2022-09-25
  until   2024-05-15
  form    عبد الله باتيلي
  form    عبدالله باتيلي
  short   باتيلي
  yes     اتهم عبد الله باتيلي خصوم الاتفاق بعرقلة تنفيذه
          actor  عبد الله باتيلي

actor hanna-tetteh
  name    Hanna Tetteh
  kind    office
  part-of un-libya-envoy
  since   2025-02-20
  form    هانا تيتيه
  form    هنا تيتيه
  form    هانا تيته
  short   تيتيه
  yes     أشادت هانا تيتيه بصمود المدافعين عن المدينة
          actor  هانا تيتيه

actor stephanie-williams
  name    Stephanie Williams
  kind    office
  gender  feminine
  form    ستيفاني وليامز
  form    ستيفاني ويليامز
  short   وليامز
  yes     نفت ستيفاني وليامز وجود مفاوضات سرية
          actor  ستيفاني وليامز

actor un-libya-envoy
  name    UN Special Representative for Libya
  kind    office
  form    المبعوث الأممي إلى ليبيا
  form    المبعوث الأممي الخاص إلى ليبيا
  form    المبعوثة الأممية إلى ليبيا
  form    مبعوث الأمم المتحدة إلى ليبيا
  form    المبعوث الأممي لدى ليبيا
  yes     أمر المبعوث الأممي إلى ليبيا بفتح تحقيق في الحادث
          actor  المبعوث الأممي إلى ليبيا

actor nickolay-mladenov
  name    Nickolay Mladenov
  kind    office
  form    نيكولاي ملادينوف
  short   ملادينوف
  yes     رفض نيكولاي ملادينوف مقترح تبادل الأسرى
          actor  نيكولاي ملادينوف

actor tor-wennesland
  name    Tor Wennesland
  kind    office
  form    تور وينسلاند
  short   وينسلاند
  yes     وقع تور وينسلاند وثيقة التفاهم في ختام القمة
          actor  تور وينسلاند

actor jan-kubis
  name    Ján Kubiš
  kind    office
  form    يان كوبيتش
  form    يان كوبيش
  short   كوبيتش
  yes     التقى يان كوبيتش وفدا من الوسطاء مساء الثلاثاء
          actor  يان كوبيتش

actor jeanine-hennis-plasschaert
  name    Jeanine Hennis-Plasschaert
  kind    office
  gender  feminine
  form    جينين هينيس بلاسخارت
  form    جينين بلاسخارت
  form    جينين هينيس-بلاسخارت
  short   بلاسخارت
  yes     قالت جينين هينيس بلاسخارت إن المحادثات ستستأنف الأسبوع المقبل
          actor  جينين هينيس بلاسخارت

actor mark-lowcock
  name    Mark Lowcock
  kind    office
  form    مارك لوكوك
  short   لوكوك
  yes     حذر مارك لوكوك من انهيار الهدنة
          actor  مارك لوكوك

actor tom-fletcher
  name    Tom Fletcher
  kind    office
  form    توم فليتشر
  short   فليتشر
  yes     التقى توم فليتشر وفدا من الوسطاء مساء الثلاثاء
          actor  توم فليتشر

actor stephane-dujarric
  name    Stéphane Dujarric
  kind    office
  form    ستيفان دوجاريك
  form    ستيفان دوغريك
  short   دوجاريك
  yes     أجرى ستيفان دوجاريك اتصالا هاتفيا بشأن التصعيد الأخير
          actor  ستيفان دوجاريك

actor zeid-raad-al-hussein
  name    Zeid Ra'ad Al Hussein
  kind    office
  form    زيد بن رعد الحسين
  form    زيد رعد الحسين
  form    الأمير زيد بن رعد الحسين
  form    الأمير زيد بن رعد
  yes     رفض زيد بن رعد الحسين مقترح تبادل الأسرى
          actor  زيد بن رعد الحسين

actor michelle-bachelet
  name    Michelle Bachelet
  kind    office
  gender  feminine
  form    ميشيل باشليه
  form    ميشال باشليه
  form    ميشيل باشيليه
  short   باشليه
  yes     حذرت ميشيل باشليه من انهيار الهدنة
          actor  ميشيل باشليه

actor volker-turk
  name    Volker Türk
  kind    office
  form    فولكر تورك
  short   تورك
  yes     وقع فولكر تورك وثيقة التفاهم في ختام القمة
          actor  فولكر تورك

actor un-human-rights-chief
  name    UN High Commissioner for Human Rights
  kind    office
  form    المفوض السامي لحقوق الإنسان
  form    مفوض الأمم المتحدة السامي لحقوق الإنسان
  form    المفوض السامي للأمم المتحدة لحقوق الإنسان
  form    مفوض الأمم المتحدة لحقوق الإنسان
  form    مفوضة الأمم المتحدة السامية لحقوق الإنسان
  yes     دعا المفوض السامي لحقوق الإنسان إلى وقف فوري للقتال
          actor  المفوض السامي لحقوق الإنسان

actor filippo-grandi
  name    Filippo Grandi
  kind    office
  form    فيليبو غراندي
  form    فيليبو جراندي
  short   غراندي
  yes     رحب فيليبو غراندي بالإفراج عن المحتجزين
          actor  فيليبو غراندي

actor philippe-lazzarini
  name    Philippe Lazzarini
  kind    office
  part-of unrwa
  form    فيليب لازاريني
  form    فيليب لازارينى
  short   لازاريني
  yes     حذر فيليب لازاريني من انهيار الهدنة
          actor  فيليب لازاريني

actor pierre-krahenbuhl
  name    Pierre Krähenbühl
  kind    office
  form    بيير كرينبول
  form    بيير كراهينبول
  short   كرينبول
  yes     التقى بيير كرينبول وفدا من الوسطاء مساء الثلاثاء
          actor  بيير كرينبول

actor volker-perthes
  name    Volker Perthes
  kind    office
  form    فولكر بيرتس
  short   بيرتس
  yes     دعا فولكر بيرتس إلى وقف فوري للقتال
          actor  فولكر بيرتس

actor un-sudan-envoy
  name    Personal Envoy of the UN Secretary-General for Sudan
  kind    office
  form    المبعوث الشخصي للأمين العام للأمم المتحدة إلى السودان
  form    المبعوث الأممي إلى السودان
  yes     بحث المبعوث الشخصي للأمين العام للأمم المتحدة إلى السودان مع نظرائه تطورات الأزمة
          actor  المبعوث الشخصي للأمين العام للأمم المتحدة إلى السودان

actor federica-mogherini
  name    Federica Mogherini
  kind    office
  gender  feminine
  part-of eu-foreign-policy-chief
  since   2014-11-01
  until   2019-11-30
  form    فيديريكا موغيريني
  form    فيدريكا موغيريني
  form    فيديريكا موجيريني
  form    فيدريكا موجريني
  form    فيدريكا موغريني
  short   موغيريني
  yes     غادرت فيديريكا موغيريني مقر الاجتماع من دون الإدلاء بتصريح
          actor  فيديريكا موغيريني

actor josep-borrell
  name    Josep Borrell
  kind    office
  part-of eu-foreign-policy-chief
  since   2019-12-01
  until   2024-11-30
  form    جوزيب بوريل
  form    جوزيف بوريل
  form    خوسيب بوريل
  short   بوريل
  yes     التقى جوزيب بوريل وفدا من الوسطاء مساء الثلاثاء
          actor  جوزيب بوريل

actor kaja-kallas
  name    Kaja Kallas
  kind    office
  gender  feminine
  part-of eu-foreign-policy-chief
  since   2024-12-01
  form    كايا كالاس
  short   كالاس
  yes     أدانت كايا كالاس الهجوم الذي استهدف السوق الشعبية
          actor  كايا كالاس

actor eu-foreign-policy-chief
  name    EU foreign policy chief
  kind    office
  form    مسؤولة السياسة الخارجية في الاتحاد الأوروبي
  form    مسؤول السياسة الخارجية في الاتحاد الأوروبي
  form    وزيرة خارجية الاتحاد الأوروبي
  form    وزير خارجية الاتحاد الأوروبي
  form    مسؤولة السياسة الخارجية بالاتحاد الأوروبي
  form    مسؤول السياسة الخارجية بالاتحاد الأوروبي
  form    مفوضة السياسة الخارجية في الاتحاد الأوروبي
  yes     أكدت مسؤولة السياسة الخارجية في الاتحاد الأوروبي أن التحقيق سيكون شفافا
          actor  مسؤولة السياسة الخارجية في الاتحاد الأوروبي

actor jean-claude-juncker
  name    Jean-Claude Juncker
  kind    office
  form    جان كلود يونكر
  form    جان كلود يونكير
  form    جان-كلود يونكر
  short   يونكر
  yes     أعلن جان كلود يونكر تشكيل لجنة لمتابعة الهدنة
          actor  جان كلود يونكر

actor ursula-von-der-leyen
  name    Ursula von der Leyen
  kind    office
  gender  feminine
  form    أورسولا فون دير لاين
  form    أورسولا فون ديرلاين
  form    أورزولا فون دير لاين
  short   فون دير لاين
  yes     أكدت أورسولا فون دير لاين أن التحقيق سيكون شفافا
          actor  أورسولا فون دير لاين

actor jens-stoltenberg
  name    Jens Stoltenberg
  kind    office
  part-of nato
  form    ينس ستولتنبرغ
  form    ينس ستولتنبرج
  form    ينس شتولتنبرغ
  form    ينس شتولتنبرج
  form    ينس ستولتنبيرغ
  short   ستولتنبرغ
  short   ستولتنبرج
  yes     غادر ينس ستولتنبرغ مقر الاجتماع من دون الإدلاء بتصريح
          actor  ينس ستولتنبرغ

actor nato-secretary-general
  name    NATO Secretary General
  kind    office
  part-of nato
  form    الأمين العام لحلف شمال الأطلسي
  form    الأمين العام لحلف الناتو
  form    الأمين العام للناتو
  form    أمين عام حلف شمال الأطلسي
  form    أمين عام الناتو
  yes     وقع الأمين العام لحلف شمال الأطلسي وثيقة التفاهم في ختام القمة
          actor  الأمين العام لحلف شمال الأطلسي

actor ahmed-aboul-gheit
  name    Ahmed Aboul Gheit
  kind    office
  part-of arab-league
  form    أحمد أبو الغيط
  form    أحمد أبوالغيط
  form    الأمين العام لجامعة الدول العربية
  form    الأمين العام للجامعة العربية
  short   أبو الغيط
  yes     تعهد أحمد أبو الغيط بملاحقة المسؤولين عن التفجير
          actor  أحمد أبو الغيط

actor moussa-faki
  name    Moussa Faki Mahamat
  kind    office
  part-of african-union
  form    موسى فكي
  form    موسى فقي محمد
  form    موسى فقيه
  form    موسى فكي محمد
  form    موسى فقيه محمد
  yes     أمر موسى فكي بفتح تحقيق في الحادث
          actor  موسى فكي

actor fatou-bensouda
  name    Fatou Bensouda
  kind    office
  gender  feminine
  part-of icc
  form    فاتو بنسودا
  form    فاتو بن سودة
  form    فاتو بن سودا
  short   بنسودا
  yes     أعلنت فاتو بنسودا تشكيل لجنة لمتابعة الهدنة
          actor  فاتو بنسودا

actor karim-khan
  name    Karim Khan
  kind    office
  part-of icc
  form    كريم خان
  form    كريم أسد خان
  yes     أعلن كريم خان تشكيل لجنة لمتابعة الهدنة
          actor  كريم خان

actor icc-prosecutor
  name    ICC Prosecutor
  kind    office
  part-of icc
  form    المدعي العام للمحكمة الجنائية الدولية
  form    مدعي عام المحكمة الجنائية الدولية
  form    المدعية العامة للمحكمة الجنائية الدولية
  form    مدعي المحكمة الجنائية الدولية
  yes     رفض المدعي العام للمحكمة الجنائية الدولية مقترح تبادل الأسرى
          actor  المدعي العام للمحكمة الجنائية الدولية

actor yukiya-amano
  name    Yukiya Amano
  kind    office
  part-of iaea
  form    يوكيا أمانو
  short   أمانو
  yes     وقع يوكيا أمانو وثيقة التفاهم في ختام القمة
          actor  يوكيا أمانو

actor rafael-grossi
  name    Rafael Grossi
  kind    office
  part-of iaea
  form    رافاييل غروسي
  form    رافائيل غروسي
  form    رافاييل جروسي
  form    رفائيل غروسي
  short   غروسي
  yes     غادر رافاييل غروسي مقر الاجتماع من دون الإدلاء بتصريح
          actor  رافاييل غروسي

actor ahmet-uzumcu
  name    Ahmet Üzümcü
  kind    office
  part-of opcw
  form    أحمد أوزومجو
  form    أحمد أوزمجو
  short   أوزومجو
  yes     نفى أحمد أوزومجو وجود مفاوضات سرية
          actor  أحمد أوزومجو

actor nayef-al-hajraf
  name    Nayef al-Hajraf
  kind    office
  part-of gcc
  form    نايف الحجرف
  form    نايف فلاح الحجرف
  short   الحجرف
  yes     أمر نايف الحجرف بفتح تحقيق في الحادث
          actor  نايف الحجرف

actor jasem-albudaiwi
  name    Jasem Mohamed Albudaiwi
  kind    office
  part-of gcc
  form    جاسم البديوي
  form    جاسم محمد البديوي
  short   البديوي
  yes     وصف جاسم البديوي الغارة بأنها انتهاك للسيادة
          actor  جاسم البديوي

actor tedros
  name    Tedros Adhanom Ghebreyesus
  kind    office
  part-of who
  form    تيدروس أدهانوم غيبريسوس
  form    تيدروس أدهانوم
  form    تيدروس أدهانوم غيبرييسوس
  short   تيدروس
  yes     قال تيدروس أدهانوم غيبريسوس إن المحادثات ستستأنف الأسبوع المقبل
          actor  تيدروس أدهانوم غيبريسوس
